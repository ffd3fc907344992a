import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Failure } from '../../failure.ts';
import type { EventSource, EventSourceKind } from './sources.ts';

/**
 * The source whose credential a request carries: GitLab's token, GitHub's signature over the body (HMAC-SHA256), or a
 * bearer token (RFC 6750). Every source of the kind is tried, and each comparison takes the same time.
 *
 * @throws Failure `EVENT_SIGNATURE_INVALID` where the request carries none, or that of no source.
 */
export function senderOf(
  headers: IncomingHttpHeaders,
  body: Buffer,
  sources: readonly EventSource[],
): EventSource {
  const credential = credentialOf(headers);
  if (credential === undefined)
    throw new Failure(
      'EVENT_SIGNATURE_INVALID',
      'The request carries no credential of an event source.',
      'Send X-Gitlab-Token, X-Hub-Signature-256 or Authorization: Bearer.',
    );
  let sender: EventSource | undefined;
  for (const source of sources) {
    if (credential.kinds.includes(source.kind) && credential.isOf(source, body)) sender = source;
  }
  if (sender !== undefined) return sender;
  throw new Failure(
    'EVENT_SIGNATURE_INVALID',
    'The credential of the request is that of no event source.',
    'Check the secret on both sides, and that nothing between them changes the body.',
  );
}

interface Credential {
  readonly kinds: readonly EventSourceKind[];
  readonly isOf: (source: EventSource, body: Buffer) => boolean;
}

function credentialOf(headers: IncomingHttpHeaders): Credential | undefined {
  const token = headers['x-gitlab-token'];
  if (typeof token === 'string') return { kinds: ['gitlab'], isOf: ({ secret }) => isEqual(token, secret) };
  const signature = headers['x-hub-signature-256'];
  if (typeof signature === 'string')
    return { kinds: ['github'], isOf: ({ secret }, body) => isEqual(signature, signatureOf(secret, body)) };
  const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer === undefined) return undefined;
  return { kinds: ['cloudevents', 'registry'], isOf: ({ secret }) => isEqual(bearer, secret) };
}

/** What GitHub sends as `X-Hub-Signature-256`. */
export const signatureOf = (secret: string, body: Buffer): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

/** Compares digests: they have one length, whatever was sent. */
const isEqual = (one: string, other: string): boolean =>
  timingSafeEqual(hash('sha256', one, 'buffer'), hash('sha256', other, 'buffer'));
