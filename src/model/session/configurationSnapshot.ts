import { hash } from 'node:crypto';
import { compareAsUtf8, encodeText } from '../bundle/encode.ts';

/** The configuration that a session starts with, as far as its first checkpoint remembers it. */
export interface SessionConfiguration {
  /** Configuration keys that were set on purpose; null where nobody knows. */
  readonly explicitKeys: ReadonlyMap<string, boolean> | null;
  readonly autoEnabled: {
    readonly knowledge: boolean;
    readonly memory: boolean;
    readonly retrieval: boolean;
    readonly embedding: boolean;
  };
  readonly hooks: {
    readonly enabled: boolean;
    readonly securityFilter: boolean;
    readonly accessControl: boolean;
    readonly eventPublishing: boolean;
    readonly knowledgeSave: boolean;
    readonly blockedCommands: readonly string[] | null;
  };
  /** Hooks that are registered: those before a call, then those after. */
  readonly registry: readonly { readonly name: string; readonly priority: number }[];
}

/** Label of the checkpoint that a session starts with. */
export const configurationLabel = 'session_config_snapshot';

/**
 * The metadata of that checkpoint: a fingerprint, by which the configurations of two sessions compare, and the hooks. Texts
 * are written as Go's `encoding/json` writes them, since the original hashes and stores those.
 */
export function configurationMetadata({
  explicitKeys,
  autoEnabled,
  hooks,
  registry,
}: SessionConfiguration): Readonly<Record<string, string>> {
  const enabled = Object.entries(autoEnabled).filter(([, isEnabled]) => isEnabled);
  const { blockedCommands, ...switches } = hooks;
  const commands = blockedCommands === null ? 'null' : `[${blockedCommands.map(encodeText).join(',')}]`;
  const parts = [
    explicitKeys === null
      ? ''
      : flags([...explicitKeys].sort(([left], [right]) => compareAsUtf8(left, right))),
    flags(enabled),
    `${flags(Object.entries(switches)).slice(0, -1)},"blockedCommands":${commands}}`,
  ];
  const entries = registry.map(({ name, priority }) => `{"name":${encodeText(name)},"priority":${priority}}`);
  return {
    config_fingerprint: hash('sha256', parts.join('')),
    hook_registry: `[${entries.join(',')}]`,
  };
}

const flags = (entries: readonly (readonly [name: string, isSet: boolean])[]): string =>
  `{${entries.map(([name, isSet]) => `${encodeText(name)}:${isSet}`).join(',')}}`;
