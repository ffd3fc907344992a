import type { GraphQLResolveInfo } from 'graphql';
import { type EpicCount, readEpics, readTaskCounts, type TaskCount } from '../src/graph/tasks/board.ts';
import { countOpenTasks } from '../src/graph/tasks/lists.ts';
import { enumValue, type Text, type Vocabulary, vocabularies } from '../src/model/task/vocabulary.ts';
import type { WhenceContext } from './context.ts';
import { loadTask } from './taskEntity.ts';

/** The counts behind a board; lists that cost more are read where they are asked for. */
export interface Board {
  readonly namespace: string | null;
  readonly counts: readonly TaskCount[];
}

/** `Query.taskBoard` */
export async function taskBoard(
  _: unknown,
  args: { readonly namespace?: string | null | undefined },
  { services: { reads } }: WhenceContext,
): Promise<Board> {
  const namespace = args.namespace ?? null;
  return { namespace, counts: await readTaskCounts(reads, namespace) };
}

const countReadiness =
  (readiness: 'READY' | 'BLOCKED') =>
  ({ namespace }: Board, _: unknown, { services: { reads } }: WhenceContext) =>
    countOpenTasks(reads, readiness, { transitive: false, filter: { namespace } });

/** `TaskBoard` */
export const taskBoardFields = {
  total: ({ counts }: Board) => sum(counts),
  ready: countReadiness('READY'),
  blocked: countReadiness('BLOCKED'),
  byStatus: ({ counts }: Board) =>
    words('Status').map((status) => ({
      status,
      count: sum(counts.filter((each) => each.status === status)),
    })),
  byPriority: ({ counts }: Board) =>
    words('Priority').map((priority) => ({
      priority,
      count: sum(open(counts).filter((each) => each.priority === priority)),
    })),
  byType: ({ counts }: Board) =>
    words('TaskType').map((type) => ({
      type,
      count: sum(open(counts).filter((each) => each.type === type)),
    })),
  byPhase: ({ counts }: Board) =>
    words('Phase')
      .map((phase) => ({ phase, count: sum(open(counts).filter((each) => each.phase === phase)) }))
      .filter(({ count }) => count > 0),
  epics: ({ namespace }: Board, _: unknown, { services: { reads } }: WhenceContext) =>
    readEpics(reads, namespace),
};

/** `EpicProgress.epic` */
export const epicOf = ({ id }: EpicCount, _: unknown, context: WhenceContext, info: GraphQLResolveInfo) =>
  loadTask(id, context, info);

const sum = (counts: readonly TaskCount[]): number => counts.reduce((total, { count }) => total + count, 0);
const open = (counts: readonly TaskCount[]) => counts.filter(({ status }) => status !== 'CLOSED');

function words<Name extends Vocabulary>(name: Name): readonly Uppercase<Text<Name>>[] {
  return (vocabularies[name] as readonly Text<Name>[]).map((text) => enumValue(text));
}
