import { parseDigest } from '../../model/digest.ts';
import type { CommitKey } from '../../model/fact.ts';
import type { ImageReference } from '../../model/imageReference.ts';
import { children } from '../fields.ts';
import { parseReference } from '../images.ts';
import { addProblem, type Finding, isFields, type View } from '../record.ts';
import { commitKeyOf, readRemote } from '../sources.ts';

/** What a run's results and parameters say of its output and its source. */
export interface Outputs {
  readonly images: readonly Output[];
  readonly repository: string | undefined;
  readonly commit: CommitKey | undefined;
}

/** An image that a run says it made. */
export interface Output {
  readonly declared: string | undefined;
  readonly digest: string;
}

interface Named {
  readonly name: string;
  readonly value: unknown;
  readonly view: View;
}

/**
 * Reads results by the names that Tekton Chains gives a meaning: `IMAGE_URL` with `IMAGE_DIGEST` (also with a prefix),
 * `IMAGES`, `…-ARTIFACT_OUTPUTS` of type object, and `CHAINS-GIT_URL` with `CHAINS-GIT_COMMIT`, which may be parameters.
 * `…-ARTIFACT_INPUTS` are what went in. Source: tekton.dev/docs/chains/slsa-provenance.
 */
export function outputsOf(spec: View | undefined, status: View | undefined): Outputs {
  const results = namedIn(status, 'results', 'pipelineResults', 'taskResults');
  const steps = children(status, 'steps').flatMap((step) => namedIn(step, 'results'));
  const all = [...results, ...steps];
  const hints = [...namedIn(spec, 'params'), ...results];
  const commit = textOf(hints, 'CHAINS-GIT_COMMIT');
  const url = textOf(hints, 'CHAINS-GIT_URL');
  return {
    images: [...pairs(all), ...listed(all), ...objects(all)],
    repository: url === undefined ? undefined : (readRemote(url).remote ?? undefined),
    commit: commit === undefined ? undefined : commitKeyOf(commit),
  };
}

/** The images as references by digest. */
export function outputFindings(outputs: Outputs): readonly Finding[] {
  return outputs.images.flatMap(({ declared, digest }): Finding[] => {
    const reference = declared === undefined ? undefined : pinned(declared, digest);
    return reference === undefined ? [] : [{ type: 'imageReference', reference, declared }];
  });
}

function pinned(declared: string, digest: string): ImageReference | undefined {
  const bare = declared.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
  const result = parseReference(`${bare}@${digest}`);
  return result.ok ? result.reference : undefined;
}

function namedIn(view: View | undefined, ...lists: readonly string[]): readonly Named[] {
  return lists.flatMap((list) =>
    children(view, list).flatMap((each) => {
      const { name, value } = each.fields;
      return typeof name === 'string' ? [{ name, value, view: each }] : [];
    }),
  );
}

function textOf(all: readonly Named[], name: string): string | undefined {
  const found = all.findLast((each) => each.name === name);
  return typeof found?.value === 'string' && found.value !== '' ? found.value : undefined;
}

function pairs(all: readonly Named[]): readonly Output[] {
  return all.flatMap((each) => {
    if (!each.name.endsWith('IMAGE_DIGEST')) return [];
    const digest = digestOf(each);
    const url = textOf(all, each.name.replace(/DIGEST$/, 'URL'))?.trim();
    return digest === undefined ? [] : [{ declared: url, digest }];
  });
}

/** `IMAGES`: references by digest, parted by commas or line ends. */
function listed(all: readonly Named[]): readonly Output[] {
  const images = textOf(all, 'IMAGES')?.split(/[\s,]+/) ?? [];
  return images.flatMap((declared) => {
    const result = parseReference(declared);
    return result.ok && result.reference.digest !== null
      ? [{ declared, digest: result.reference.digest }]
      : [];
  });
}

function objects(all: readonly Named[]): readonly Output[] {
  return all.flatMap((each) => {
    if (!each.name.endsWith('ARTIFACT_OUTPUTS') || !isFields(each.value)) return [];
    const { uri, digest: value } = each.value;
    const digest = digestOf({ ...each, value });
    return digest === undefined
      ? []
      : [{ declared: typeof uri === 'string' && uri !== '' ? uri : undefined, digest }];
  });
}

function digestOf({ value, view }: Named): string | undefined {
  const digest = typeof value === 'string' ? parseDigest(value.trim()) : null;
  if (digest !== null) return digest.text;
  const message = `"${String(value).slice(0, 160)}" is not a digest.`;
  addProblem(view.notes, 'DIGEST_INVALID', `${view.path}/value`, message);
  return undefined;
}
