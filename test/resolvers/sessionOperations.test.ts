import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emptyGraph } from '../graphDatabase.ts';
import { vectors } from '../model/bundle/vectors.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

let whence: TestWhence;
beforeAll(async () => {
  // The limit of the recorded operations.
  process.env.WHENCE_CHECKPOINTS_PER_SESSION = '3';
  whence = await startTestWhence({ sample: false });
  delete process.env.WHENCE_CHECKPOINTS_PER_SESSION;
});
afterAll(() => whence.stop());
beforeEach(() => emptyGraph(whence.graph.driver));

interface Refusal {
  readonly code: string | undefined;
  readonly message: string;
}

/** What an operation answers, or why it was refused. */
async function attempt<Data>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<
  { readonly data: Data; readonly refusal: null } | { readonly data: null; readonly refusal: Refusal }
> {
  const { data, errors } = await whence.send<Data>(query, variables);
  const [error] = errors ?? [];
  return error === undefined
    ? { data, refusal: null }
    : { data: null, refusal: { code: error.extensions?.code, message: error.message } };
}

const register = (input: object) =>
  attempt<{ made: { session: SessionFields } }>(
    `mutation ($input: SessionInput!) { made: registerSession(input: $input) { session { ${sessionFields} } } }`,
    { input },
  );
const close = (sessionKey: string, status: string) =>
  attempt<{ made: { session: SessionFields } }>(
    `mutation ($key: String!, $status: SessionStatus!) {
      made: closeSession(sessionKey: $key, status: $status) { session { ${sessionFields} } } }`,
    { key: sessionKey, status },
  );

const sessionFields = 'sessionKey parentKey agentName goal depth status createdAt closedAt';
interface SessionFields {
  readonly sessionKey: string;
  readonly parentKey: string | null;
  readonly agentName: string;
  readonly goal: string | null;
  readonly depth: number;
  readonly status: string;
  readonly createdAt: string;
  readonly closedAt: string | null;
}

describe('operations on sessions answer as recorded of the original', () => {
  // Of the two stores the SQL one refuses what ours refuses; where it has words of its database, ours are clearer.
  const [steps = []] = vectors.session_ops.filter(({ store }) => store === 'ent').map((each) => each.steps);

  test('step by step, but for a session that would be its own parent', async () => {
    for (const { op, args, ok, error, node } of steps) {
      const [key = '', second = '', agentName = '', goal = ''] = args;
      if (op === 'get') continue;
      if (op === 'close' && second === 'nonsense') continue;
      const { data, refusal } =
        op === 'register'
          ? await register({ sessionKey: key, parentKey: second, agentName, goal })
          : await close(key, second.toUpperCase());
      if (key !== '' && key === second) {
        expect(refusal?.code).toBe('SESSION_CYCLE');
        continue;
      }
      if (!ok) {
        const words = agentName === '' && key === 'E' ? 'agent name is required' : error;
        expect(refusal?.message).toBe(words);
        continue;
      }
      const session = data?.made.session;
      expect({
        agent_name: session?.agentName,
        closed: session?.closedAt !== null,
        depth: session?.depth,
        goal: session?.goal ?? '',
        parent_key: session?.parentKey ?? '',
        session_key: session?.sessionKey,
        status: session?.status.toLowerCase(),
      }).toEqual(node);
    }
  });
});
