import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
} from 'graphql';
import { Failure } from '../failure.ts';
import { isRaw, maximumLevels } from './plan/raw.ts';

/** A supergraph, read. */
export interface Supergraph {
  readonly sdl: string;
  /** What callers see: without the federation's own directives and whatever is inaccessible. */
  readonly apiSchema: GraphQLSchema;
  /** Subgraphs by name, with the address that the supergraph gives them; it may be empty. */
  readonly subgraphs: ReadonlyMap<string, string>;
}

/**
 * Reads a supergraph (Apollo Federation 2, join specification).
 *
 * @throws Failure SUPERGRAPH_INVALID where it is none.
 */
export function readSupergraph(sdl: string): Supergraph {
  try {
    const document = parse(sdl, { noLocation: true });
    const subgraphs = subgraphsOf(document);
    if (subgraphs.size === 0) throw new GraphQLError('It has no enum join__Graph that names its subgraphs.');
    const apiSchema = buildASTSchema(transformSupergraphToPublicSchema(document), { assumeValidSDL: true });
    checkValues(apiSchema);
    return { sdl, apiSchema, subgraphs };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const hint = 'Give the supergraph that a composition wrote, for example `whence schema compose`.';
    throw new Failure('SUPERGRAPH_INVALID', `The supergraph cannot be read: ${reason}`, hint, { cause });
  }
}

function subgraphsOf({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind !== 'EnumTypeDefinition' || definition.name.value !== 'join__Graph') continue;
    for (const { directives = [] } of definition.values ?? []) {
      const graph = directives.find(({ name }) => name.value === 'join__graph');
      const argument = (name: string): string | undefined => {
        const value = graph?.arguments?.find((each) => each.name.value === name)?.value;
        return value?.kind === 'StringValue' ? value.value : undefined;
      };
      const name = argument('name');
      if (name !== undefined) found.set(name, argument('url') ?? '');
    }
  }
  return found;
}

/** Values come from elsewhere: an object must be one, and JSON must not nest without end. */
function checkValues(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isObjectType(type) && type !== schema.getQueryType() && type !== schema.getMutationType())
      type.isTypeOf = isRaw;
    if (isScalarType(type) && !isSpecifiedScalarType(type)) type.serialize = withinLevels;
  }
}

function withinLevels(value: unknown): unknown {
  if (typeof value === 'object' && isTooDeep(value, maximumLevels))
    throw new GraphQLError(`The value nests deeper than ${maximumLevels} levels.`);
  return value;
}

function isTooDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isTooDeep(each, levels - 1));
}
