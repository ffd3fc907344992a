import { type RefKind, type ResolvedNode, refPrecedence } from '../src/graph/resolve.ts';
import type { Evidence } from '../src/model/evidence.ts';
import { parseRef } from '../src/model/ref.ts';
import { digestAt } from '../src/model/tagHistory.ts';
import { instantFromDate } from '../src/model/time.ts';
import { badInput } from './arguments.ts';
import type { WhenceContext } from './context.ts';

/** What a `ref` stands for in the graph. */
export interface Meaning {
  readonly kind: RefKind;
  /** What was asked, in normal form. */
  readonly ref: string;
  readonly named: readonly ResolvedNode[];
  /** For a tag: the digest it points to at the time, when one is known. */
  readonly tagDigest: string | null;
  /** Digests behind the ref. */
  readonly digests: readonly string[];
  /** Evidence of the way from a tag to its digest; null for everything else. */
  readonly evidence: Evidence | null;
}

/**
 * The meaning of a `ref` at a time: what the text says by its form decides first, then what the graph holds.
 *
 * @returns null when nothing answers to it
 * @throws GraphQLError `REFERENCE_UNRECOGNIZED` for a text that can name nothing.
 */
export async function meaningOf(
  text: string,
  asOf: string | null,
  { services: { loaders }, signal }: WhenceContext,
): Promise<Meaning | null> {
  const forms = parseRef(text);
  if (forms === null)
    throw badInput(
      'REFERENCE_UNRECOGNIZED',
      'The `ref` is empty or longer than 4096 characters.',
      'Give an image reference, digest, pod, workload, deploy id, build id, commit or session key.',
    );
  const resolved = await loaders.refs.load({ forms, asOf }, signal);
  const kind = refPrecedence.find((each) => resolved[each].length > 0);
  if (kind === undefined) return null;
  const named = resolved[kind];
  const digests = new Set(named.flatMap((each) => each.digests));
  const base = { kind, ref: normalForm(kind, named) ?? forms.text, named };
  if (kind !== 'TAG') return { ...base, tagDigest: null, digests: [...digests], evidence: null };
  const canonical = String(named[0]?.node.canonical);
  const { intervals } = await loaders.tags.load(canonical, signal);
  const tagDigest = digestAt(intervals, asOf ?? instantFromDate(new Date())).digest;
  if (tagDigest !== null) digests.add(tagDigest);
  return { ...base, tagDigest, digests: [...digests], evidence: 'TAG_AT_TIME' };
}

const titleOf: Readonly<Record<RefKind, string>> = {
  TAG: 'canonical',
  DIGEST: 'digest',
  CONTAINER: 'podName',
  WORKLOAD: 'name',
  DEPLOY: 'deployId',
  BUILD: 'buildId',
  COMMIT: 'oid',
  SESSION: 'sessionKey',
};

function normalForm(kind: RefKind, named: readonly ResolvedNode[]): string | null {
  const title = named.length === 1 || kind === 'TAG' ? named[0]?.node[titleOf[kind]] : undefined;
  return typeof title === 'string' ? title : null;
}
