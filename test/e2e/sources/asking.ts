import type { TestWhence } from '../../whence.ts';

/** The state of a source as a test reads it. */
export interface SourceState {
  readonly name: string;
  readonly kind: string | null;
  readonly intervalSeconds: number;
  readonly enabled: boolean;
  readonly lastAttemptAt: string | null;
  readonly lastReconciledAt: string | null;
  readonly nextAttemptAt: string | null;
  readonly cursor: string | null;
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
  readonly failures: number | null;
  readonly documentsRead: number | null;
  readonly documentsAccepted: number | null;
  readonly documentsUnchanged: number | null;
  readonly documentsRejected: number | null;
  readonly gaps: readonly { readonly code: string; readonly place: string; readonly message: string }[];
  readonly gapCount: number | null;
  readonly leaseHolder: string | null;
  readonly definition: unknown;
}

const stateQuery = `query ($name: String!) { sources(where: { name: { eq: $name } }) {
  name kind intervalSeconds enabled lastAttemptAt lastReconciledAt nextAttemptAt cursor errorCode errorMessage failures
  documentsRead documentsAccepted documentsUnchanged documentsRejected gaps { code place message } gapCount leaseHolder
  definition
} }`;

/** The state of a source as GraphQL tells it. */
export async function stateOf(whence: TestWhence, name: string): Promise<SourceState> {
  const { sources } = await whence.ask<{ sources: readonly SourceState[] }>(stateQuery, { name });
  const [state] = sources;
  if (state === undefined) throw new Error(`no source ${name}`);
  return state;
}

/** Adds a source through GraphQL. */
export async function addSource(whence: TestWhence, input: Readonly<Record<string, unknown>>): Promise<void> {
  await whence.ask('mutation ($input: SourceInput!) { addSource(input: $input) { source { name } } }', {
    input,
  });
}

/** Waits for the pass that is due, or under way, to end; answers the state after it. */
export async function passEnded(
  whence: TestWhence,
  name: string,
  since: string | null,
): Promise<SourceState> {
  for (;;) {
    const state = await stateOf(whence, name);
    const hasRun = state.lastAttemptAt !== null && (since === null || state.lastAttemptAt > since);
    if (hasRun && state.leaseHolder === null) return state;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Asks for a pass and waits for its end. */
export async function reconcile(whence: TestWhence, name: string, full = false): Promise<SourceState> {
  const { lastAttemptAt } = await stateOf(whence, name);
  await whence.ask(
    'mutation ($name: String!, $full: Boolean!) { reconcileSource(name: $name, full: $full) { source { name } } }',
    { name, full },
  );
  return passEnded(whence, name, lastAttemptAt);
}
