import { parseDigest } from '../model/digest.ts';
import { stripUserinfo } from '../model/gitRemote.ts';

/** What stands where something secret was. */
export const REMOVED = '[removed]';

const SECRET_NAME =
  /passw(?:or)?d|passphrase|secret|token|authorization|credential|private.?key|api.?key|access.?key|cookie/i;

/** Numbers of language-model tokens, as in `input_tokens`, `totalTokens` or `tokens_used`. */
const TOKEN_COUNT_NAME = /^[a-z_]*tokens(?:_?used)?$/i;
const DECIMAL = /^-?\d{1,19}$/;

/** Values that programs were started, built or configured with: they may carry secrets under any name. */
const PROCESS_INPUTS: ReadonlySet<string> = new Set([
  'manifest_file',
  'manifestFile',
  'environment_config',
  'environmentConfig',
  'build_args',
  'buildArgs',
  'build_arguments',
  'buildArguments',
  'env',
  'Env',
  'envFrom',
  'args',
  'Args',
  'command',
  'Cmd',
  'Entrypoint',
]);

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';
const SECRET_BEARING_KINDS: ReadonlySet<string> = new Set([
  'Secret',
  'ConfigMap',
  'SecretList',
  'ConfigMapList',
]);
const KUBERNETES_CONTENT: ReadonlySet<string> = new Set(['data', 'stringData', 'binaryData']);

/** Deeper than any document that is accepted; what lies below is not kept. */
const DEPTH_MAX = 500;

/** Longer words than any URL: finding the credentials in them would take too long. */
const URL_LENGTH_MAX = 8192;

const URL_PARAMETER = /([?&])([^=&?#\s]{1,64})=[^&#\s"']+/g;

/** Whether a field, label or parameter of this name holds something that must never be kept. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** A text without what URLs in it carry of credentials: user and password, and parameters with secret names. */
export function redactText(text: string): string {
  const withoutUserinfo = text.includes('@') && text.includes('://') ? redactUserinfo(text) : text;
  return withoutUserinfo.includes('=') ? redactParameters(withoutUserinfo) : withoutUserinfo;
}

function redactUserinfo(text: string): string {
  return /\s/.test(text) ? text.split(/(\s+)/).map(redactUrl).join('') : redactUrl(text);
}

function redactUrl(word: string): string {
  if (!word.includes('://')) return word;
  if (word.length > URL_LENGTH_MAX) return REMOVED;
  const at = word.lastIndexOf('@');
  // What container runtimes report, as in docker-pullable://app@sha256:…, has the repository before the @.
  const isPinned = at !== -1 && parseDigest(word.slice(at + 1)) !== null;
  return isPinned ? stripUserinfo(word.slice(0, at)) + word.slice(at) : stripUserinfo(word);
}

function redactParameters(text: string): string {
  return text.replace(URL_PARAMETER, (parameter: string, separator: string, name: string) =>
    isSecretName(name) ? `${separator}${name}=${REMOVED}` : parameter,
  );
}

/**
 * A copy of a record that can be kept as a rejection: without environment variables, arguments and commands,
 * values of named variables, fields with secret names, applied configurations, content of Secrets and ConfigMaps
 * and credentials in URLs. Numbers of language-model tokens stay.
 */
export function redactRecord(value: unknown): unknown {
  return redactValue(value, false, 0);
}

function redactValue(value: unknown, isKubernetesContent: boolean, depth: number): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEPTH_MAX) return REMOVED;
  if (Array.isArray(value)) return value.map((item) => redactValue(item, isKubernetesContent, depth + 1));
  const fields = value as Readonly<Record<string, unknown>>;
  const { kind } = fields;
  const holdsContent = isKubernetesContent || (typeof kind === 'string' && SECRET_BEARING_KINDS.has(kind));
  const isVariable = typeof fields.name === 'string' || typeof fields.key === 'string';
  // Object.fromEntries makes own properties of every name, also of `__proto__`.
  return Object.fromEntries(
    Object.entries(fields).map(([name, member]) => [
      name,
      isRemoved(name, member, isVariable, holdsContent)
        ? REMOVED
        : redactValue(member, holdsContent, depth + 1),
    ]),
  );
}

function isRemoved(name: string, member: unknown, isVariable: boolean, holdsContent: boolean): boolean {
  if (member === null) return false;
  if (name === 'value' && isVariable) return true;
  if (PROCESS_INPUTS.has(name) || name === LAST_APPLIED) return true;
  if (holdsContent && KUBERNETES_CONTENT.has(name)) return true;
  // GitLab lists the variables of a pipeline, image configurations list the commands that built them.
  if ((name === 'variables' || name === 'history') && typeof member === 'object') return true;
  // A flag such as `automountServiceAccountToken` tells no secret.
  return typeof member !== 'boolean' && isSecretName(name) && !isTokenCount(name, member);
}

function isTokenCount(name: string, member: unknown): boolean {
  if (!TOKEN_COUNT_NAME.test(name)) return false;
  switch (typeof member) {
    case 'number':
    case 'bigint':
      return true;
    case 'string':
      return DECIMAL.test(member);
    default:
      return isObjectOfTokenCounts(member);
  }
}

function isObjectOfTokenCounts(member: unknown): boolean {
  if (typeof member !== 'object' || member === null || Array.isArray(member)) return false;
  return Object.entries(member).every(
    ([name, count]) => typeof count !== 'object' && isTokenCount(name, count),
  );
}
