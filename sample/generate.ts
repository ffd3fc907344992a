import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DocumentKind } from '../src/readers/reader.ts';
import { jobList, pipelineEvent, pipelineList } from './scene/gitlab.ts';
import { kubectlText } from './scene/kubernetes.ts';
import { cataloguePipelines, checkoutPipelines, ledgerPipelines } from './scene/pipelines.ts';
import { endedPods, productionObjects } from './scene/production.ts';
import { deployRecords, imageBuilds, sessionRecords, workstationBuilds } from './scene/records.ts';
import { contentDocuments, pushRecords, sceneRecords, sweepRecords } from './scene/registry.ts';
import { stagingObjects } from './scene/staging.ts';
import { at } from './scene/time.ts';

/**
 * Writes the documents of the sample scene: `node sample/generate.ts`. It is a program because the story's digests are
 * those of real bytes and its commit ids those of real commit objects; the story itself is told in `scene/`.
 */

/** A file of the sample, and how it is read. */
interface SampleFile {
  readonly file: string;
  readonly text: string;
  readonly kind?: DocumentKind;
  readonly context: Readonly<Record<string, string>>;
}

const gitlab = { source: 'gitlab.example.com' };
const registry = { source: 'registry.example.com' };

function sampleFiles(): readonly SampleFile[] {
  const pipelinesByProject = [
    ['01', 'shop-checkout', Object.values(checkoutPipelines)],
    ['02', 'shop-catalogue', Object.values(cataloguePipelines)],
    ['03', 'pay-ledger', Object.values(ledgerPipelines)],
  ] as const;
  const contents = contentDocuments();
  return [
    ...pipelinesByProject.flatMap(([number, project, pipelines]) => [
      json(`${number}-gitlab-${project}-pipelines.json`, pipelineList(pipelines), 'GITLAB', gitlab),
      json(`${number}-gitlab-${project}-jobs.json`, jobList(pipelines), 'GITLAB', gitlab),
    ]),
    json('04-gitlab-webhook-pipeline.json', pipelineEvent(checkoutPipelines.v142Moved), 'GITLAB', gitlab),
    lines('05-image-builds.ndjson', imageBuilds(), 'BUILD', gitlab),
    lines('06-workstation-builds.ndjson', workstationBuilds(), 'BUILD', { source: 'whence capture' }),
    ...contents.map(({ name, content, reference }): SampleFile => {
      const context = { ...registry, reference, observedAt: at('31', '07:30') };
      return { file: `07-registry-content/${name}.json`, text: content.text, kind: 'OCI', context };
    }),
    lines('08-registry-pushes.ndjson', pushRecords(), 'TAG_OBSERVATION', registry),
    lines('09-registry-sweeps.ndjson', sweepRecords(), 'TAG_OBSERVATION', registry),
    lines('10-agent-session.ndjson', sessionRecords(), undefined, { source: 'checkout-coder' }),
    lines('11-deploys.ndjson', deployRecords(), 'DEPLOY', { source: 'deploy records' }),
    kubectl('12-kubectl-prod-eu-ended-pods.json', endedPods(), 'prod-eu', at('23', '10:42:45')),
    kubectl('13-kubectl-prod-eu.json', productionObjects(), 'prod-eu', at('31', '08:00')),
    kubectl('14-kubectl-staging.json', stagingObjects(), 'staging', at('31', '08:00')),
    lines('15-scene-app-tags.ndjson', sceneRecords(), 'TAG_OBSERVATION', registry),
  ];
}

function json(file: string, value: unknown, kind: DocumentKind, context: SampleFile['context']): SampleFile {
  return { file, text: `${JSON.stringify(value, null, 2)}\n`, kind, context };
}

/** One record a line; of one kind, unless each line tells its own. */
function lines(
  file: string,
  records: readonly object[],
  kind: DocumentKind | undefined,
  context: SampleFile['context'],
): SampleFile {
  const text = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  return { file, text, ...(kind === undefined ? {} : { kind }), context };
}

function kubectl(file: string, items: readonly object[], cluster: string, observedAt: string): SampleFile {
  return {
    file,
    text: kubectlText(items),
    kind: 'KUBERNETES',
    context: { cluster, source: cluster, observedAt },
  };
}

/** Every file below `sample/` that is generated, with its text. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const files = sampleFiles();
  const order = files.map(({ text: _text, ...file }) => file);
  return new Map([
    ['order.json', `${JSON.stringify(order, null, 2)}\n`],
    ...files.map(({ file, text }) => [`documents/${file}`, text] as const),
  ]);
}

if (import.meta.main) {
  rmSync(new URL('documents', import.meta.url), { recursive: true, force: true });
  for (const [name, text] of generatedFiles()) {
    const path = new URL(name, import.meta.url).pathname;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
