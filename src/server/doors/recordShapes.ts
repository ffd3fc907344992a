import { flagOf, jsonOf, type StoredRecord, textOf } from '../../graph/records.ts';
import type { DeploySource } from '../../model/sourceClaim.ts';

/** A record as the agentex services answer it. */
export type AnsweredRecord = Readonly<Record<string, unknown>>;

/** Our words for a status in those of the build service, for builds that other systems reported. */
const buildWords: ReadonlyMap<string, string> = new Map([
  ['QUEUED', 'queued'],
  ['RUNNING', 'running'],
  ['SUCCEEDED', 'success'],
  ['FAILED', 'failed'],
  ['CANCELLED', 'cancelled'],
  ['TIMED_OUT', 'timed_out'],
  ['DELETED', 'deleting'],
]);
const wordsOfService: ReadonlySet<string> = new Set([
  ...buildWords.values(),
  'cancelling',
  'delete_failed',
  'error',
]);
const deployWords: ReadonlyMap<string, string> = new Map([
  ['PENDING', 'pending'],
  ['RUNNING', 'running'],
  ['READY', 'completed'],
  ['FAILED', 'failed'],
  ['CANCELLED', 'cancelled'],
  ['REMOVED', 'deleted'],
]);

/** A build as `GET /v5/builds/{id}` answers it. Members beyond those of the service are ours: see the documentation. */
export function buildAnswer(record: StoredRecord): AnsweredRecord {
  const text = (name: string): string | null => textOf(record, name);
  const id = text('buildId');
  return {
    id,
    object: 'agentex_cloud_build',
    account_id: text('accountId') ?? text('instance'),
    agent_id: text('agentId'),
    agent_name: text('agentName') ?? text('agentId') ?? '',
    build_status: buildStatusOf(record),
    // The service answers an id of its own where no provider ran the build.
    cloud_provider_build_id: text('providerBuildId') ?? id,
    created_at: text('createdAt') ?? text('firstSeen'),
    created_by: identityOf(record),
    image_name: text('imageName') ?? '',
    image_tag: text('imageTag') ?? '',
    image_url: text('imageUrl'),
    build_start_time: text('startedAt'),
    build_end_time: text('finishedAt'),
    source_repo: text('sourceRepository'),
    source_commit: text('sourceCommit'),
    source_ref: text('sourceRef'),
    source_subpath: text('sourceSubpath'),
    source_dirty: flagOf(record, 'sourceDirty'),
    working_tree_hash: text('workingTreeHash'),
    whence: {
      node_id: record.id,
      image_digests: record.imageDigests ?? [],
      context_digest: text('contextDigest'),
      context_tree_hash: text('contextTreeHash'),
      reproducible_from_commit: flagOf(record, 'reproducibleFromCommit'),
      contradictions: record.contradictions ?? [],
    },
  };
}

/** A deployment as `GET /v5/agentex/deployments/{id}` answers it, with the source behind it. */
export function deployAnswer(record: StoredRecord, source: DeploySource): AnsweredRecord {
  const text = (name: string): string | null => textOf(record, name);
  return {
    id: text('deployId'),
    object: 'agentex_cloud_deploy',
    account_id: text('accountId') ?? text('instance'),
    build_id: text('buildId'),
    status: text('statusText')?.toLowerCase() ?? deployWords.get(text('status') ?? '') ?? 'unknown',
    namespace: text('namespace') ?? '',
    manifest_file: notKept('manifest', text('manifestDigest')),
    environment_config: notKept('environment configuration', text('environmentConfigDigest')),
    helm_release_name: text('workload'),
    preview_label: text('previewLabel'),
    expires_at: text('expiresAt'),
    deploy_events: jsonOf(record, 'events') ?? [],
    created_at: text('createdAt') ?? text('firstSeen'),
    created_by: identityOf(record),
    whence: {
      node_id: record.id,
      image_name: text('imageName'),
      image_tag: text('imageTag'),
      contradictions: record.contradictions ?? [],
      source: sourceAnswer(source),
    },
  };
}

function sourceAnswer({ source, evidence, witnesses, contradiction }: DeploySource): AnsweredRecord {
  return {
    source_repo: source?.repository ?? null,
    source_commit: source?.commit ?? null,
    source_ref: source?.ref ?? null,
    source_subpath: source?.subpath ?? null,
    source_dirty: source?.dirty ?? null,
    working_tree_hash: source?.workingTreeHash ?? null,
    evidence,
    witnesses,
    contradiction,
  };
}

function buildStatusOf(record: StoredRecord): string {
  const said = textOf(record, 'statusText')?.toLowerCase();
  if (said !== undefined && wordsOfService.has(said)) return said;
  return buildWords.get(textOf(record, 'status') ?? '') ?? 'unknown';
}

/** Who sends a record need not be who made it: that is known only where the record itself says. */
function identityOf(record: StoredRecord): AnsweredRecord {
  return { id: textOf(record, 'actor') ?? 'unknown', type: 'service_account', object: 'identity' };
}

/** A YAML comment in the place of a text that may hold secrets. */
function notKept(what: string, digest: string | null): string {
  return digest === null ? '' : `# The ${what} is not kept. Its digest: ${digest}\n`;
}
