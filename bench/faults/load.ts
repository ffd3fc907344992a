/** A question or write, as its caller saw it. */
export interface Asked {
  readonly what: 'build' | 'event' | 'order' | 'question';
  readonly milliseconds: number;
  /** Codes of its errors and refusals; none where all went well. */
  readonly codes: readonly string[];
}

/** What callers remember of a load. */
export interface Account {
  readonly asked: readonly Asked[];
  /** Ids of builds that were acknowledged. */
  readonly builds: readonly string[];
  /** Ids of events of journals that were acknowledged, by run, with the numbers that they were told. */
  readonly events: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Orders that another service acknowledged, and those of which nobody knows. No order is sent twice. */
  readonly orders: { readonly acknowledged: readonly string[]; readonly unknown: readonly string[] };
  /** Questions of which one part was answered while another failed. */
  readonly partial: number;
  /** Answers that were none: without a body of GraphQL, or with an error that has no code. */
  readonly faults: readonly string[];
}

/** Callers at work. */
export interface FaultLoad {
  /** Answers so far. */
  readonly count: () => number;
  /** Whether the last answers were all without an error. */
  readonly isWell: (last: number) => boolean;
  /** Begins nothing new; resolves when every write that was begun is acknowledged. */
  readonly stop: () => Promise<Account>;
}

export interface LoadOptions {
  readonly url: string;
  readonly callers: number;
  /** Longest time for which a write is sent again after the load was stopped. */
  readonly settleMilliseconds: number;
}

interface Told {
  readonly codes: readonly string[];
  readonly data: Readonly<Record<string, unknown>> | null;
}

const buildMutation = `mutation ($input: BuildInput!) {
  recordBuild(input: $input) { status rejections { code } } }`;
const eventMutation = `mutation ($events: [JournalEventInput!]!) {
  appendJournalEvents(events: $events) { events { eventId seq } } }`;
const orderMutation = 'mutation ($id: ID!) { placeOrder(id: $id) }';
const question = '{ builds(limit: 1) { buildId orders } }';

/** The instance that all builds of a load are of, so that they can be counted. */
export const loadInstance = 'faults.example.com';

/**
 * Callers that write builds and events until each is acknowledged, place orders with another service once each, and ask
 * questions that need both, one after the other.
 */
export function startFaultLoad({ url, callers, settleMilliseconds }: LoadOptions): FaultLoad {
  const asked: Asked[] = [];
  const builds: string[] = [];
  const events = new Map<string, Map<string, number>>();
  const orders = { acknowledged: [] as string[], unknown: [] as string[] };
  const faults: string[] = [];
  let partial = 0;
  let isStopped = false;
  let settleUntil = Number.POSITIVE_INFINITY;

  const ask = async (what: Asked['what'], query: string, variables: object = {}): Promise<Told> => {
    const start = performance.now();
    const told = await answerOf(url, query, variables).catch((error) => {
      faults.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return { codes: ['NO_ANSWER'], data: null };
    });
    asked.push({ what, milliseconds: performance.now() - start, codes: told.codes });
    if (told.codes.includes('NO_CODE')) faults.push(`${what}: an error without a code`);
    return told;
  };
  /** Sends a write until it is taken: sending again what was taken changes nothing. */
  const insist = async (send: () => Promise<boolean>): Promise<void> => {
    while (!(await send())) {
      if (performance.now() > settleUntil) throw new Error('A write was never acknowledged.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const caller = async (number: number): Promise<void> => {
    const runId = `faults-run-${number}`;
    const numbers = new Map<string, number>();
    events.set(runId, numbers);
    for (let turn = 0; !isStopped; turn += 1) {
      const id = `${number}-${turn}`;
      const input = { buildId: id, system: 'faults', instance: loadInstance, status: 'success' };
      await insist(async () => (await ask('build', buildMutation, { input })).codes.length === 0);
      builds.push(id);
      const eventId = uuidOf(number, turn);
      await insist(async () => {
        const { data } = await ask('event', eventMutation, {
          events: [{ runId, type: turn === 0 ? 'RUN_CREATED' : 'NOTE_WRITTEN', eventId }],
        });
        const appended = data?.appendJournalEvents as { events: readonly { seq: string }[] } | undefined;
        const seq = appended?.events[0]?.seq;
        if (seq !== undefined) numbers.set(eventId, Number(seq));
        return seq !== undefined;
      });
      const placed = await ask('order', orderMutation, { id });
      (placed.codes.length === 0 ? orders.acknowledged : orders.unknown).push(id);
      const { data, codes } = await ask('question', question);
      if (codes.length > 0 && Array.isArray(data?.builds)) partial += 1;
    }
  };
  const working = Promise.all(Array.from({ length: callers }, (_, number) => caller(number)));
  working.catch(() => undefined);
  return {
    count: () => asked.length,
    isWell: (last) => asked.slice(-last).every(({ codes }) => codes.length === 0),
    stop: async () => {
      isStopped = true;
      settleUntil = performance.now() + settleMilliseconds;
      await working;
      return { asked, builds, events, orders, partial, faults };
    },
  };
}

/** A UUID of the event of a caller's turn. */
function uuidOf(caller: number, turn: number): string {
  const tail = `${caller.toString(16).padStart(4, '0')}${turn.toString(16).padStart(8, '0')}`;
  return `00000000-0000-4000-8000-${tail}`;
}

async function answerOf(url: string, query: string, variables: object): Promise<Told> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
    // Far beyond every deadline: a request that hangs is a fault, and must not hang the load.
    signal: AbortSignal.timeout(60_000),
  });
  const { data = null, errors = [] } = (await response.json()) as {
    readonly data?: Told['data'];
    readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  };
  const refusals = Object.values(data ?? {}).flatMap((value) => rejectionsOf(value));
  return { data, codes: [...errors.map(({ extensions }) => extensions?.code ?? 'NO_CODE'), ...refusals] };
}

function rejectionsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('rejections' in value)) return [];
  return (value.rejections as readonly { readonly code: string }[]).map(({ code }) => code);
}
