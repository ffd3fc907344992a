/** What the scopes of a caller allow, as docs/security.md tells it. */
export const scopeMeanings = {
  read: 'Ask questions, follow subscriptions, and read the lists of the doors.',
  ingest:
    'Send documents, records and events of any source. `ingest:<source>` allows those of one source only.',
  tasks: 'Change tasks, activities and their agents. Includes `read`.',
  'sessions:full': 'Read what sessions hold without redaction.',
  'subgraphs:write': 'Call mutations of other services behind the gateway.',
  'documents:any': 'Send GraphQL documents that are not on the list of trusted documents.',
  admin: 'Everything: also pull sources, reconciling and the audit log. Includes all other scopes.',
} as const;

/** A scope as tokens carry it. */
export type Scope = keyof typeof scopeMeanings | `ingest:${string}`;

/** Who makes a request, and what it may do. */
export interface Caller {
  /**
   * How it is known: not at all (a loopback address, where nobody is asked), by a static token, by a JWT, or by the
   * credential of an event source.
   */
  readonly kind: 'ANONYMOUS' | 'TOKEN' | 'JWT' | 'EVENT_SOURCE';
  /** Tells it from all others of its kind: the id of a token, or issuer and subject of a JWT. Never a secret. */
  readonly id: string;
  /** Name for people. */
  readonly name: string;
  readonly scopes: ReadonlySet<string>;
}

/** Whoever reaches a server that asks nobody who they are: it may do everything. */
export const anonymous: Caller = {
  kind: 'ANONYMOUS',
  id: 'anonymous',
  name: 'anonymous',
  scopes: new Set(['admin']),
};

const someSource = 'ingest:*';
const oneSource = /^ingest:[\w.-]{1,100}$/;

/**
 * Whether a caller has a scope, or one that includes it. `ingest:*` asks whether it may send documents of any one source
 * at all; of which, {@link sourcesOf} says.
 */
export function callerMay({ scopes }: Pick<Caller, 'scopes'>, scope: Scope): boolean {
  if (scopes.has(scope) || scopes.has('admin')) return true;
  if (scope === 'read') return scopes.has('tasks');
  if (!scope.startsWith('ingest:')) return false;
  return scopes.has('ingest') || (scope === someSource && sourceScopes(scopes).length > 0);
}

/** Names of the sources whose documents a caller may send; null: of all. */
export function sourcesOf({ scopes }: Pick<Caller, 'scopes'>): readonly string[] | null {
  return scopes.has('ingest') || scopes.has('admin') ? null : sourceScopes(scopes);
}

function sourceScopes(scopes: ReadonlySet<string>): readonly string[] {
  return [...scopes].flatMap((scope) => (oneSource.test(scope) ? [scope.slice('ingest:'.length)] : []));
}

/** Whether a text is a scope that there is. */
export function isScope(text: string): text is Scope {
  return Object.hasOwn(scopeMeanings, text) || oneSource.test(text);
}

/** Scopes of which a caller needs one group, and all of that group. */
export type RequiredScopes = readonly (readonly Scope[])[];

/** Whether a caller has one of the groups. */
export function callerSatisfies(caller: Pick<Caller, 'scopes'>, required: RequiredScopes): boolean {
  return required.some((group) => group.every((scope) => callerMay(caller, scope)));
}

/** The groups in words: "`ingest:*`", or "`read` and `tasks`, or `admin`". */
export function scopesInWords(required: RequiredScopes): string {
  return required.map((group) => group.map((scope) => `\`${scope}\``).join(' and ')).join(', or ');
}
