import { readFileSync } from 'node:fs';
import type { WebhookTarget } from '../events/webhook.ts';
import { Failure } from '../failure.ts';
import type { Environment } from './configuration.ts';

const secretLengthMin = 16;

/**
 * The webhook that the environment names, or null without one: `WHENCE_WEBHOOK_URL`, and `WHENCE_WEBHOOK_SECRET` or
 * `WHENCE_WEBHOOK_SECRET_FILE`.
 *
 * @throws Failure `BAD_USAGE` for an address that is not https (http only to this machine) or a secret that is missing or
 * short; it repeats neither.
 */
export function webhookTarget(environment: Environment): WebhookTarget | null {
  const text = environment.WHENCE_WEBHOOK_URL;
  if (text === undefined || text === '') return null;
  const url = URL.parse(text);
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(url?.hostname ?? '');
  if (
    url === null ||
    url.username !== '' ||
    url.password !== '' ||
    !(url.protocol === 'https:' || (url.protocol === 'http:' && isLocal))
  )
    throw new Failure(
      'BAD_USAGE',
      'WHENCE_WEBHOOK_URL is not an https address without credentials.',
      'http is for addresses of this machine only.',
    );
  const secret = secretOf(environment);
  if (secret.length < secretLengthMin)
    throw new Failure(
      'BAD_USAGE',
      `The secret of the webhook has less than ${secretLengthMin} characters.`,
      'Set WHENCE_WEBHOOK_SECRET, or WHENCE_WEBHOOK_SECRET_FILE to the path of a file that holds it.',
    );
  return { url: url.href, secret };
}

function secretOf({ WHENCE_WEBHOOK_SECRET: secret, WHENCE_WEBHOOK_SECRET_FILE: file }: Environment): string {
  if (secret) return secret;
  if (file === undefined || file === '') return '';
  try {
    return readFileSync(file, 'utf8').trimEnd();
  } catch (cause) {
    throw new Failure('BAD_USAGE', `WHENCE_WEBHOOK_SECRET_FILE cannot be read: ${file}`, undefined, {
      cause,
    });
  }
}

const defaultEverySeconds = 30;

/**
 * Seconds from one pass of the reconciler to the next, by `WHENCE_RECONCILE_EVERY` (`30s`, `5m`, `1h`; 30 s when absent);
 * null for `off`.
 *
 * @throws Failure `BAD_USAGE` for anything else.
 */
export function reconcileSeconds({ WHENCE_RECONCILE_EVERY: text }: Environment): number | null {
  if (text === undefined || text === '') return defaultEverySeconds;
  if (text === 'off') return null;
  const [, number, unit = 's'] = /^(\d{1,6})([smh])?$/.exec(text) ?? [];
  const seconds = Number(number) * ({ s: 1, m: 60, h: 3_600 }[unit] ?? 1);
  if (seconds >= 1 && seconds <= 86_400) return seconds;
  throw new Failure(
    'BAD_USAGE',
    `WHENCE_RECONCILE_EVERY is not a time from 1s to 24h, nor off: ${text}`,
    'For example 30s, 5m or 1h.',
  );
}
