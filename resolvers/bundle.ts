import { gunzipSync } from 'node:zlib';
import { exportSession } from '../src/bundles/export.ts';
import { importBundle as importInto } from '../src/bundles/import.ts';
import { Failure } from '../src/failure.ts';
import type { RedactionLevel } from '../src/model/bundle/bundle.ts';
import { bundleSizeLimit } from '../src/model/bundle/decode.ts';
import { parseIdentity } from '../src/model/bundle/did.ts';
import { BundleFault } from '../src/model/bundle/failure.ts';
import { parseMembership } from '../src/model/bundle/membershipText.ts';
import { checkedRule, type TrustRule, trustRuleLimit } from '../src/model/bundle/trust.ts';
import type { Verdict, VerifyOptions } from '../src/model/bundle/verify.ts';
import { verdictWithMembership, verifyDocument } from '../src/model/bundle/verifyDocument.ts';
import { boundedArgument } from './arguments.ts';
import type { WhenceContext } from './context.ts';
import type {
  BundleCompat,
  BundleEncoding,
  MutationImportBundleArgs,
  QueryExportBundleArgs,
  QueryVerifyBundleArgs,
  RequireFields,
  RedactionLevel as StoredLevel,
  TrustRuleInput,
} from './generated/types.ts';
import { readsSessionsWhole } from './sessionAccess.ts';

const levels: Readonly<Record<StoredLevel, RedactionLevel>> = {
  NONE: 'none',
  CONTENT: 'content',
  FULL: 'full',
};

/** `Query.exportBundle` */
export async function exportBundle(
  _: unknown,
  args: RequireFields<QueryExportBundleArgs, 'sessionKey'>,
  context: WhenceContext,
) {
  const { reads, bundles, sessions } = context.services;
  const redaction = args.redaction ?? 'CONTENT';
  if (redaction === 'NONE' && !readsSessionsWhole(context))
    throw new Failure(
      'FORBIDDEN',
      'Sessions are exported whole for callers with the scope sessions:full only.',
      'Export at CONTENT or FULL.',
    );
  const format = args.format ?? 'LANGO';
  const exported = await exportSession(
    { reads, now: sessions.now, signingKey: bundles.signingKey },
    {
      sessionKey: args.sessionKey,
      redaction: levels[redaction],
      format,
      isSigned: args.signed ?? true,
      withMembership: args.membership ?? false,
    },
  );
  return { ...exported, format, redaction };
}

/** `Query.verifyBundle` */
export function verifyBundle(_: unknown, args: RequireFields<QueryVerifyBundleArgs, 'bundle'>): Verdict {
  const options = verifyOptions(args);
  const verification = verifyDocument(contentOf(args.bundle, args.encoding), options);
  if (args.membership == null) return verification.verdict;
  return verdictWithMembership(verification, args.membership, options);
}

/** `Mutation.importBundle` */
export function importBundle(
  _: unknown,
  { bundle, encoding, dryRun, policy, membership }: RequireFields<MutationImportBundleArgs, 'bundle'>,
  { services: { writer, sessions, bundles } }: WhenceContext,
) {
  return importInto({ writer, now: sessions.now, trust: bundles.trust }, contentOf(bundle, encoding), {
    ...verifyOptions(policy ?? {}),
    dryRun: dryRun ?? false,
    trust: policy?.trust == null ? null : rulesOf(policy.trust),
    membership: membership == null ? null : parseMembership(membership),
  });
}

function rulesOf(rules: readonly TrustRuleInput[]): readonly TrustRule[] {
  boundedArgument('number of trust rules', rules.length, 0, trustRuleLimit);
  return rules.map(({ signer, sessionPrefix }) =>
    checkedRule({ signer, sessionPrefix: sessionPrefix ?? '' }),
  );
}

const identityLimit = 100;

function verifyOptions(options: {
  readonly compat?: BundleCompat | null | undefined;
  readonly requirePq?: boolean | null | undefined;
  readonly identities?: readonly string[] | null | undefined;
}): VerifyOptions {
  const identities = options.identities ?? [];
  boundedArgument('number of identities', identities.length, 0, identityLimit);
  return {
    compat: options.compat === 'LANGO' ? 'lango' : undefined,
    requirePq: options.requirePq ?? false,
    identities: identities.map(parseIdentity),
  };
}

function contentOf(text: string, encoding: BundleEncoding | null | undefined): string | Uint8Array {
  if (encoding !== 'GZIP_BASE64') return text;
  try {
    return gunzipSync(Buffer.from(text, 'base64'), { maxOutputLength: bundleSizeLimit });
  } catch (error) {
    const isLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    if (isLarge)
      throw new BundleFault('BUNDLE_TOO_LARGE', `The bundle has more than ${bundleSizeLimit} bytes.`);
    throw new Failure('BAD_USAGE', 'The bundle is not base64 of gzipped text, as `encoding` says.');
  }
}
