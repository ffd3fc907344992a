import { Failure } from '../src/failure.ts';
import { nodeId } from '../src/model/identity.ts';
import { checkDefinition } from '../src/sources/definition.ts';
import { plainInput } from './arguments.ts';
import type { WhenceContext } from './context.ts';
import { type Entity, entityField } from './entity.ts';
import type {
  MutationAddSourceArgs,
  MutationReconcileSourceArgs,
  MutationRemoveSourceArgs,
  RequireFields,
} from './generated/types.ts';

/** What was changed. */
export interface SourcePayloadParent {
  readonly id: string;
}

/** `SourcePayload.source` */
export const sourceOfPayload = entityField('Source', ({ id }: SourcePayloadParent) => id);

/** `Mutation.addSource` */
export async function addSource(_: unknown, { input }: MutationAddSourceArgs, { services }: WhenceContext) {
  const definition = checkDefinition(plainInput(input) as Record<string, unknown>);
  const { name, kind, intervalSeconds, enabled } = definition;
  const text = JSON.stringify(definition);
  await services.sourceStates.put({ name, kind, intervalSeconds, enabled, definition: text });
  services.scheduler.wake();
  return { id: nodeId('Source', name) };
}

/** `Mutation.removeSource` */
export async function removeSource(
  _: unknown,
  { name }: MutationRemoveSourceArgs,
  { services }: WhenceContext,
) {
  return { name, removed: await services.sourceStates.remove(name) };
}

/** `Mutation.reconcileSource` */
export async function reconcileSource(
  _: unknown,
  { name, full }: RequireFields<MutationReconcileSourceArgs, 'full'>,
  { services }: WhenceContext,
) {
  if (!(await services.sourceStates.request(name, full)))
    throw new Failure(
      'NOT_FOUND',
      `There is no enabled pull source named ${name.slice(0, 100)}.`,
      '`whence source list` shows those that there are.',
    );
  services.scheduler.wake();
  return { id: nodeId('Source', name) };
}

/** `Source.gaps`: what is stored as text, as objects. */
export function gapsOfSource({ storedGaps }: Entity) {
  return ((storedGaps ?? []) as readonly string[]).map(
    (text) => JSON.parse(text) as { readonly code: string; readonly place: string; readonly message: string },
  );
}
