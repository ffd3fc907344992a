import { countUnreconciled } from '../src/graph/reconcile/queue.ts';
import type { ReconcileReport } from '../src/reconcile/reconciler.ts';
import type { WhenceContext } from './context.ts';
import { standingGaps } from './finding.ts';
import type { MutationReconcileArgs } from './generated/types.ts';

/** Milliseconds after which a pass of a call begins no further batch, and after which the call is answered. */
const budgetMilliseconds = 15_000;
const patienceMilliseconds = 20_000;

/** `Mutation.reconcile`: works out what follows from everything that changed. */
export function reconcile(
  _: unknown,
  { full }: MutationReconcileArgs,
  { services: { reconciliation } }: WhenceContext,
): Promise<ReconcileReport> {
  return reconciliation.pass({ full: full ?? false, budgetMilliseconds }, patienceMilliseconds);
}

/** `ReconcileReport.gaps` */
export const gapsOfReport = (_: ReconcileReport, __: unknown, context: WhenceContext) =>
  standingGaps(context);

/** `Query.reconciliation`: how far what is derived is behind what was written. */
export async function reconciliation(
  _: unknown,
  __: unknown,
  { services: { reads, reconciliation: state } }: WhenceContext,
) {
  const last = state.last();
  return {
    waiting: await countUnreconciled(reads),
    lastPassAt: last?.at ?? null,
    lastPass: last?.report ?? null,
  };
}
