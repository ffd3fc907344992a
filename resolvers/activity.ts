import type { GraphQLResolveInfo } from 'graphql';
import { Failure } from '../src/failure.ts';
import type { Model } from '../src/model/task/modelRegistry.ts';
import { requireAgentId, requireNamespace, requireTrackerId } from '../src/model/task/trackerId.ts';
import { connectionOf, inTextOrder } from './connection.ts';
import type { WhenceContext } from './context.ts';
import { type Entity, findEntity } from './entity.ts';
import type {
  MutationRegisterHumanAgentArgs,
  MutationRegisterMlAgentArgs,
  MutationRegisterSoftwareAgentArgs,
  QueryAgentArgs,
  QueryModelsArgs,
  RequireFields,
  StartActivityInput,
} from './generated/types.ts';
import { onlyOutcome, type Written } from './taskMutations.ts';

/** `Query.agent` */
export async function agent(
  _: unknown,
  args: QueryAgentArgs,
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<Entity> {
  const { reads } = context.services;
  const id = requireAgentId(args.id, '`id`');
  const [stored] = await reads.read<{ kind: string }>(
    'MATCH (agent:Agent {id: $batch.id}) USING INDEX agent:Agent(id) RETURN agent.kind AS kind',
    { id },
  );
  if (stored !== undefined && args.kind !== null && args.kind !== undefined && args.kind !== stored.kind)
    throw new Failure(
      'AGENT_KIND_MISMATCH',
      `The agent ${id} is of the kind ${stored.kind}, not ${args.kind}.`,
    );
  const entity = await findEntity('Agent', id, context, info);
  if (entity === null) throw new Failure('NOT_FOUND', `There is no agent ${id}.`);
  return entity;
}

/** `Query.models` */
export function models(
  _: unknown,
  args: RequireFields<QueryModelsArgs, 'first'>,
  { services: { models: registry } }: WhenceContext,
) {
  const wanted = registry.models.filter(
    ({ provider, name }) => isWanted(args.provider, provider) && isWanted(args.name, name),
  );
  return connectionOf(wanted, placeOf, inTextOrder, args);
}

const isWanted = (wanted: string | null | undefined, value: string): boolean =>
  wanted === null || wanted === undefined || wanted === value;
const placeOf = ({ provider, name }: Model): string => JSON.stringify([provider, name]);

/** `Mutation.registerHumanAgent` */
export async function registerHumanAgent(
  _: unknown,
  { namespace, name, contact }: RequireFields<MutationRegisterHumanAgentArgs, 'contact'>,
  { services: { tasks }, note }: WhenceContext,
): Promise<Written> {
  const agent = { kind: 'HUMAN', namespace: requireNamespace(namespace), name, contact } as const;
  return onlyOutcome(await tasks.registerAgents([agent], note));
}

/** `Mutation.registerMlAgent` */
export async function registerMlAgent(
  _: unknown,
  { namespace, role, provider, model }: MutationRegisterMlAgentArgs,
  { services: { tasks, models: registry }, note }: WhenceContext,
): Promise<Written> {
  if (registry.lookup(provider, model) === null)
    throw new Failure(
      'NOT_FOUND',
      `The registry has no model ${JSON.stringify(model)} of ${JSON.stringify(provider)}.`,
      'The query `models` lists them; WHENCE_MODELS names a file with further ones.',
    );
  const agent = { kind: 'ML', namespace: requireNamespace(namespace), role, provider, model } as const;
  return onlyOutcome(await tasks.registerAgents([agent], note));
}

/** `Mutation.registerSoftwareAgent` */
export async function registerSoftwareAgent(
  _: unknown,
  {
    namespace,
    name,
    version,
    source,
  }: RequireFields<MutationRegisterSoftwareAgentArgs, 'version' | 'source'>,
  { services: { tasks }, note }: WhenceContext,
): Promise<Written> {
  const agent = { kind: 'SOFTWARE', namespace: requireNamespace(namespace), name, version, source } as const;
  return onlyOutcome(await tasks.registerAgents([agent], note));
}

/** `Mutation.startActivity` */
export async function startActivity(
  _: unknown,
  { input }: { readonly input: StartActivityInput },
  { services: { tasks }, note }: WhenceContext,
): Promise<Written> {
  const { id, phase, stage, notes } = input;
  const agentId = requireAgentId(input.agentId, '`agentId`');
  const own = id === null || id === undefined ? {} : { id: requireTrackerId(id, '`id`') };
  const activity = { ...own, agentId, phase, stage, notes: notes ?? '' };
  return onlyOutcome(await tasks.startActivities([activity], note));
}

/** `Mutation.endActivity` */
export async function endActivity(
  _: unknown,
  { id }: { readonly id: string },
  { services: { tasks }, note }: WhenceContext,
): Promise<Written> {
  return onlyOutcome(await tasks.endActivities([requireTrackerId(id, '`id`')], note));
}
