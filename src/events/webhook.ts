import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../server/log.ts';
import type { WhenceEvent } from './event.ts';

/** Where events are sent to. */
export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
}

export interface WebhookOptions {
  readonly log: Log;
  /** Most events that wait to be sent; beyond them the oldest are dropped and logged. */
  readonly queueLimit?: number;
  /** Times an event is tried. */
  readonly attempts?: number;
  /** Milliseconds before the second try; each further wait is twice as long, up to five minutes. */
  readonly firstWait?: number;
  /** Milliseconds for one try. */
  readonly timeout?: number;
  /** Milliseconds in which what waits is still sent when the webhook stops. */
  readonly stopGrace?: number;
}

/** A webhook that runs. */
export interface Webhook {
  readonly send: (event: WhenceEvent) => void;
  /** Ends it: what waits is tried once more each, for a short time; what was not sent then is logged. */
  readonly stop: () => Promise<void>;
}

const longestWait = 300_000;

/**
 * Sends events one after the other, each as a CloudEvent (JSON, structured mode) that is signed as Standard Webhooks say:
 * `webhook-signature: v1,` and the Base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>`. What is answered
 * with 2xx is delivered; timeouts, broken connections, 408, 425, 429 and 5xx are tried again with growing, spread waits or
 * after `Retry-After`; any other answer drops the event. Redirects are not followed.
 */
export function startWebhook({ url, secret }: WebhookTarget, options: WebhookOptions): Webhook {
  const { log, queueLimit = 10_000, attempts = 8, firstWait = 1_000, timeout = 10_000 } = options;
  const { stopGrace = 5_000 } = options;
  /** Ends waits; what is in the queue is still sent. */
  const draining = new AbortController();
  /** Ends requests. */
  const stopping = new AbortController();
  const queue: WhenceEvent[] = [];
  let wake: () => void = () => {};

  async function deliver(event: WhenceEvent): Promise<void> {
    const body = JSON.stringify(cloudEventOf(event));
    for (let attempt = 1; ; attempt += 1) {
      const isDraining = draining.signal.aborted;
      const outcome = await post(
        url,
        secret,
        event.id,
        body,
        AbortSignal.any([stopping.signal, AbortSignal.timeout(timeout)]),
      );
      if (outcome.status === 'DELIVERED') return;
      if (outcome.status === 'FAILED' && isDraining) {
        // Nobody is there, and there is no time to wait: what else waits would meet the same.
        queue.unshift(event);
        stopping.abort();
        return;
      }
      if (outcome.status === 'REFUSED' || attempt >= attempts) {
        log({
          level: 'error',
          message: `Webhook: ${event.type} ${event.id} was not delivered: ${outcome.reason}.`,
        });
        return;
      }
      const wait = Math.min(longestWait, firstWait * 2 ** (attempt - 1)) * (0.75 + Math.random() * 0.5);
      await sleep(Math.max(wait, outcome.retryAfter), undefined, { signal: draining.signal }).catch(() => {});
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const event = queue.shift();
      if (event !== undefined) await deliver(event);
      else if (draining.signal.aborted) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  }

  const running = run();
  return {
    send: (event) => {
      if (queue.push(event) > queueLimit) {
        queue.shift();
        log({
          level: 'warn',
          message: `Webhook: more than ${queueLimit} events wait; the oldest was dropped.`,
        });
      }
      wake();
    },
    stop: async () => {
      const deadline = setTimeout(() => stopping.abort(), stopGrace);
      draining.abort();
      wake();
      await running;
      clearTimeout(deadline);
      if (queue.length > 0)
        log({ level: 'error', message: `Webhook: ${queue.length} events that waited were not sent.` });
    },
  };
}

/** CloudEvents 1.0. The id is that of what it tells of: an event that is sent twice has the same. */
function cloudEventOf(event: WhenceEvent): Readonly<Record<string, unknown>> {
  const common = { specversion: '1.0', id: event.id, type: event.type, source: 'urn:whence' };
  switch (event.type) {
    case 'tag.moved': {
      const { change } = event;
      return {
        ...common,
        subject: change.reference,
        time: change.notAfter,
        datacontenttype: 'application/json',
        data: change,
      };
    }
    case 'finding.raised': {
      const { finding } = event;
      const { id, kind, severity, reason, subjectId, subjectType, subjectTitle, path, since } = finding;
      const { environments, clusters, namespaces, repositories } = finding;
      return {
        ...common,
        subject: subjectTitle,
        time: since,
        datacontenttype: 'application/json',
        data: {
          id,
          kind,
          severity,
          reason,
          subject: subjectId,
          subjectType,
          title: subjectTitle,
          path,
          since,
          environments,
          clusters,
          namespaces,
          repositories,
        },
      };
    }
    default:
      return event satisfies never;
  }
}

type Outcome =
  | { readonly status: 'DELIVERED' }
  | { readonly status: 'REFUSED'; readonly reason: string }
  | { readonly status: 'FAILED'; readonly reason: string; readonly retryAfter: number };

async function post(
  url: string,
  secret: string,
  id: string,
  body: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal,
      headers: {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signatureOf(secret, id, timestamp, body)}`,
      },
      body,
    });
    await response.body?.cancel();
    if (response.ok) return { status: 'DELIVERED' };
    const reason = `answered ${response.status}`;
    const isPassing = response.status >= 500 || [408, 425, 429].includes(response.status);
    if (!isPassing) return { status: 'REFUSED', reason };
    const seconds = Number(response.headers.get('retry-after') ?? 0);
    const retryAfter = Number.isFinite(seconds) ? Math.min(longestWait, seconds * 1_000) : 0;
    return { status: 'FAILED', reason, retryAfter };
  } catch (error) {
    // The words of the fault may hold the address, and that a token.
    const reason = error instanceof Error && error.name === 'TimeoutError' ? 'timed out' : 'no connection';
    return { status: 'FAILED', reason, retryAfter: 0 };
  }
}

/** The signature of a message: Base64 of HMAC-SHA256. */
export const signatureOf = (secret: string, id: string, timestamp: string, body: string): string =>
  createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
