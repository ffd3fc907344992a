import { reviewOfCommit } from '../src/model/review.ts';
import type { WhenceContext } from './context.ts';

/** `Commit.review` and `ChangeRequest.review`: that of the change requests that a commit came in through, or of itself. */
export async function review(parent: unknown, _: unknown, { services, signal }: WhenceContext) {
  const { id } = parent as { readonly id: string };
  return reviewOfCommit(await services.loaders.reviews.load(id, signal));
}
