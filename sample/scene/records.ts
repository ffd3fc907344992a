import { type Commit, catalogueCommits, checkoutCommits, webAddress, workingTreeHash } from './commits.ts';
import type { Content } from './content.ts';
import { sha256Hex, uuidOf } from './identity.ts';
import {
  catalogueImages,
  catalogueRepository,
  checkoutImages,
  checkoutRepository,
  ledgerImages,
  ledgerRepository,
} from './images.ts';
import { checkoutCoder, ines, mateo, tomasz } from './people.ts';
import {
  cataloguePipelines,
  checkoutPipelines,
  jobNamed,
  ledgerPipelines,
  type Pipeline,
} from './pipelines.ts';
import { at } from './time.ts';

/** What the last step of every image job reports: which content it made out of which files. */
export function imageBuilds(): readonly object[] {
  const checkouts = checkoutPipelines;
  const catalogues = cataloguePipelines;
  const ledgers = ledgerPipelines;
  return [
    reported(checkouts.v140, checkoutRepository, '1.4.0', checkoutImages.v140),
    reported(ledgers.v194, ledgerRepository, '1.9.4', ledgerImages.v194),
    // The catalogue's pipeline told its tag only, until it built for two platforms.
    reported(catalogues.v304, catalogueRepository, '3.0.4', undefined),
    reported(checkouts.v141, checkoutRepository, '1.4.1', checkoutImages.v141),
    reported(ledgers.v200Deleted, ledgerRepository, '2.0.0', ledgerImages.v200Deleted),
    reported(catalogues.v310, catalogueRepository, '3.1.0', catalogueImages.v310.index),
    reported(ledgers.v200, ledgerRepository, '2.0.0', ledgerImages.v200),
    reported(checkouts.v142, checkoutRepository, '1.4.2', checkoutImages.v142),
    reported(checkouts.v142Moved, checkoutRepository, '1.4.2', checkoutImages.v142Moved),
    reported(ledgers.v201, ledgerRepository, '2.0.1', ledgerImages.v201),
    reported(ledgers.v201, ledgerRepository, '2.0.1', ledgerImages.v201, 'image:rebuild'),
    reported(catalogues.v320, catalogueRepository, '3.2.0', catalogueImages.v320.index),
    reported(checkouts.v150, checkoutRepository, '1.5.0', checkoutImages.v150),
    reported(ledgers.v210, ledgerRepository, '2.1.0', ledgerImages.v210),
    reported(catalogues.v321, catalogueRepository, '3.2.1', catalogueImages.v321.index),
  ];
}

function reported(
  pipeline: Pipeline,
  repository: string,
  tag: string,
  content: Content | undefined,
  jobName: 'image' | 'image:rebuild' = 'image',
): object {
  const job = jobNamed(pipeline, jobName);
  return {
    record: 'build',
    system: 'gitlab',
    instance: 'gitlab.example.com',
    unit: 'JOB',
    build_id: String(job.id),
    ...sourceFields(pipeline.commit),
    source_ref: pipeline.ref,
    working_tree_hash: workingTreeHash(pipeline.commit),
    source_dirty: false,
    image_name: repository,
    image_tag: tag,
    ...(content === undefined ? {} : { image_digests: [content.digest] }),
    observed_at: job.finishedAt,
  };
}

const sourceFields = (commit: Commit): object => ({
  source_repo: `${webAddress(commit.project)}.git`,
  source_commit: commit.oid,
});

export const previewBuildId = 'facets-20261014-1505';
export const previewDeployId = 'preview-facets-2';
export const ledgerDeployId = 'PAY-2231';

/** A build on a workstation: the files were those of no commit. */
export function workstationBuilds(): readonly object[] {
  return [
    {
      record: 'build',
      system: 'workstation',
      instance: mateo.username,
      unit: 'IMAGE',
      build_id: previewBuildId,
      name: 'catalogue with facets',
      status: 'success',
      started_at: at('14', '13:02:51'),
      finished_at: at('14', '13:05:33'),
      actor: mateo.username,
      ...sourceFields(catalogueCommits.buildArm64),
      source_ref: 'facets',
      working_tree_hash: sha256Hex('catalogue with facets, as it lay on a workstation'),
      source_dirty: true,
      image_name: catalogueRepository,
      image_tag: 'preview-facets',
      image_digests: [catalogueImages.preview.digest],
      platform: 'linux/amd64',
    },
  ];
}

/** Deploys that people or tools wrote down: one knows its build and no digest, one its digest and no build. */
export function deployRecords(): readonly object[] {
  return [
    {
      record: 'deploy',
      system: 'preview',
      instance: 'staging',
      deploy_id: previewDeployId,
      build_id: previewBuildId,
      build_system: 'workstation',
      environment: 'preview',
      cluster: 'staging',
      namespace: 'shop',
      workload: 'catalogue-preview-facets',
      status: 'completed',
      preview_label: 'facets',
      actor: mateo.username,
      created_at: at('14', '13:09:12'),
      finished_at: at('14', '13:10:02'),
      expires_at: at('31', '18:00'),
    },
    {
      record: 'deploy',
      system: 'change-register',
      instance: 'pay',
      deploy_id: ledgerDeployId,
      environment: 'production',
      cluster: 'prod-eu',
      namespace: 'pay',
      workload: 'ledger',
      image_name: ledgerRepository,
      image_tag: '2.0.0',
      image_digests: [ledgerImages.v200.digest],
      status: 'completed',
      actor: tomasz.username,
      created_at: at('14', '07:00:00'),
      started_at: at('14', '07:02:19'),
      finished_at: at('14', '07:04:05'),
    },
  ];
}

export const sessionKey = 'voucher-rounding-1019';
const runId = uuidOf('run of the voucher session');

/** The agent, its session on the evening of 19 October, and which lines of the commit are whose. */
export function sessionRecords(): readonly object[] {
  const { name, version, modelProvider, modelName } = checkoutCoder;
  const commit = checkoutCommits.roundVouchers;
  const common = { session_key: sessionKey, run_id: runId };
  const checkpoint = (
    label: string,
    trigger: string,
    journalSeq: number,
    createdAt: string,
    tokens: readonly [input: number, output: number],
    details: object,
  ): object => ({
    record: 'checkpoint',
    id: uuidOf(`checkpoint ${label}`),
    ...common,
    label,
    trigger,
    journal_seq: journalSeq,
    tokens_used: { input_tokens: tokens[0], output_tokens: tokens[1], total_tokens: tokens[0] + tokens[1] },
    ...details,
    created_at: createdAt,
  });
  const attribution = (
    author: readonly ['human' | 'agent', string],
    filePath: string,
    added: number,
    removed: number,
  ): object => ({
    record: 'attribution',
    id: uuidOf(`attribution ${author[1]} ${filePath}`),
    ...common,
    workspace_id: 'checkout-318',
    author_type: author[0],
    author_id: author[1],
    file_path: filePath,
    commit_hash: commit.oid,
    step_id: 'round-before-tax',
    source: 'workspace_merge',
    lines_added: added,
    lines_removed: removed,
    created_at: at('19', '15:59:03'),
  });
  return [
    {
      record: 'agent',
      kind: 'SOFTWARE',
      identity: name,
      name,
      version,
      role: 'coder',
      model_provider: modelProvider,
      model_name: modelName,
      observed_at: at('19', '13:40:00'),
    },
    {
      record: 'agent',
      kind: 'ML',
      identity: modelName,
      name: 'Northlight Code 2',
      model_provider: modelProvider,
      model_name: modelName,
      observed_at: at('19', '13:40:00'),
    },
    {
      record: 'session',
      session_key: sessionKey,
      agent_name: name,
      model_provider: modelProvider,
      model_name: modelName,
      goal: 'Two vouchers in one basket must not leave half cents behind (issue 301)',
      run_id: runId,
      workspace_id: 'checkout-318',
      depth: 0,
      status: 'merged',
      created_at: at('19', '13:41:20'),
      closed_at: at('19', '15:59:03'),
    },
    checkpoint('plan accepted', 'manual', 4, at('19', '13:52:36'), [18_204, 2_310], {
      metadata: { accepted_by: ines.username },
    }),
    checkpoint('step_validated_11', 'step_complete', 11, at('19', '15:58:40'), [61_733, 9_482], {
      git_ref: commit.oid,
      metadata: { tests: '214 passed' },
    }),
    attribution(['agent', name], 'src/pricing/voucher.go', 41, 12),
    attribution(['agent', name], 'src/pricing/voucher_test.go', 63, 0),
    attribution(['human', ines.email], 'CHANGELOG.md', 4, 1),
  ];
}
