import type { BundleAttribution } from './bundle/bundle.ts';
import { compareTimes } from './bundle/time.ts';
import type { LineRange } from './lineRanges.ts';
import { parseInstant } from './time.ts';
import { uuid5 } from './uuid5.ts';

/** Version of the Agent Trace specification that is written. */
const traceVersion = '0.1.0';

/** Where records of ours keep, in the metadata of a record, what the form has no place for. */
export const traceMetadataName = 'dev.whence';

/** An attribution, and what is known of it beyond its form in bundles. */
export interface TracedAttribution {
  readonly attribution: BundleAttribution;
  readonly modelProvider?: string;
  readonly modelName?: string;
  /** Lines of the file as the commit has it. */
  readonly lineRanges?: readonly LineRange[];
}

/**
 * Attributions as Agent Trace records (RFC 0.1.0), one a session and commit, each conversation one attribution: agents are
 * `ai`, people `human`, remote peers `unknown`. Our names for them and the numbers of lines stand in the metadata, so that
 * reading the records gives the same attributions again. Attributions without a file have no place in this form.
 */
export function agentTraces(attributions: readonly TracedAttribution[]): readonly object[] {
  const ofFiles = attributions.filter(({ attribution }) => attribution.filePath !== '');
  const groups = Map.groupBy(ofFiles, ({ attribution }) =>
    JSON.stringify([attribution.sessionKey, attribution.commitHash]),
  );
  return [...groups].map(([name, group]) => traceOf(name, group));
}

function traceOf(name: string, group: readonly TracedAttribution[]): object {
  const attributions = group.map(({ attribution }) => attribution);
  const { sessionKey = '', commitHash = '' } = attributions[0] ?? {};
  const latest = attributions
    .map(({ createdAt }) => createdAt)
    .reduce((one, other) => (compareTimes(one, other) < 0 ? other : one));
  const files = [...Map.groupBy(group, ({ attribution }) => attribution.filePath)];
  return {
    version: traceVersion,
    id: uuid5(`urn:whence:agent-trace:${name}`),
    timestamp: parseInstant(latest) ?? latest,
    ...(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commitHash)
      ? { vcs: { type: 'git', revision: commitHash } }
      : {}),
    files: files.map(([path, traced]) => ({ path, conversations: traced.map(conversationOf) })),
    metadata: {
      [traceMetadataName]: {
        session_key: sessionKey,
        attributions: files.map(([, traced]) => traced.map(({ attribution }) => ownFields(attribution))),
      },
    },
  };
}

const contributorTypes: Readonly<Record<string, string>> = { agent: 'ai', human: 'human' };

function conversationOf({ attribution, modelProvider, modelName, lineRanges }: TracedAttribution): object {
  const modelId = modelProvider === undefined ? modelName : `${modelProvider}/${modelName ?? ''}`;
  return {
    contributor: {
      type: contributorTypes[attribution.authorType] ?? 'unknown',
      ...(modelId === undefined ? {} : { model_id: modelId.slice(0, 250) }),
    },
    ranges: (lineRanges ?? []).map(({ start, end, contentHash }) => ({
      start_line: start,
      end_line: end,
      ...(contentHash === undefined ? {} : { content_hash: contentHash }),
    })),
    related: [{ type: 'session', url: sessionUrn(attribution.sessionKey) }],
  };
}

const ownFields = ({ id, authorType, authorId, linesAdded, linesRemoved }: BundleAttribution): object => ({
  id,
  author_type: authorType,
  author_id: authorId,
  lines_added: String(linesAdded),
  lines_removed: String(linesRemoved),
});

const urn = 'urn:whence:session:';

/** A session as a URL, which the form wants of what is related. */
const sessionUrn = (sessionKey: string): string => `${urn}${encodeURIComponent(sessionKey)}`;

/** The session that a URL of ours names; undefined for any other URL. */
export function sessionKeyOfUrn(url: string): string | undefined {
  if (!url.startsWith(urn)) return undefined;
  try {
    return decodeURIComponent(url.slice(urn.length));
  } catch {
    return undefined;
  }
}
