import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type NamedTypeNode,
  parse,
  visit,
} from 'graphql';
import { type FieldRules, takeFieldRules } from './fieldRules.ts';

/** The SDL of `schema/`, cut by who serves it. */
export interface Definitions {
  /** Types whose reads @neo4j/graphql generates, with everything that they refer to. */
  readonly entities: DocumentNode;
  /** Our own questions and mutations, and the types of their answers: an extension of the generated schema. */
  readonly questions: DocumentNode;
  /** Scopes that fields need; taken out of the documents. */
  readonly rules: FieldRules;
}

const schemaFolder = join(import.meta.dirname, '../../schema');

/** Reads and cuts the SDL. Connections must be ours: the generator reserves their names. */
export function loadDefinitions(folder: string = schemaFolder): Definitions {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const sdl = files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  const { definitions, rules } = takeFieldRules(parse(sdl.join('\n')).definitions);
  const entities = reachableFromEntities(definitions);
  return {
    entities: documentOf(definitions.filter((definition) => entities.has(definition))),
    questions: documentOf([
      ...definitions.filter((definition) => !entities.has(definition)).map(asExtension),
      ...parse('extend schema { mutation: Mutation subscription: Subscription }').definitions,
    ]),
    rules,
  };
}

function reachableFromEntities(definitions: readonly DefinitionNode[]): ReadonlySet<DefinitionNode> {
  const byName = new Map<string, DefinitionNode[]>();
  for (const definition of definitions) {
    const name = nameOf(definition);
    if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), definition]);
  }
  const reached = new Set<DefinitionNode>();
  const reach = (definition: DefinitionNode): void => {
    if (reached.has(definition)) return;
    reached.add(definition);
    visit(definition, { NamedType: (node: NamedTypeNode) => reachName(node.name.value) });
  };
  const reachName = (name: string): void => {
    for (const definition of byName.get(name) ?? []) reach(definition);
  };
  for (const definition of definitions) {
    if (definition.kind === Kind.SCHEMA_EXTENSION) reached.add(definition);
    if (isEntity(definition)) reachName(nameOf(definition) ?? '');
  }
  return reached;
}

function isEntity(definition: DefinitionNode): boolean {
  const directives: readonly DirectiveNode[] =
    'directives' in definition ? (definition.directives ?? []) : [];
  return directives.some(({ name }) => name.value === 'node' || name.value === 'relationshipProperties');
}

const nameOf = (definition: DefinitionNode): string | undefined =>
  'name' in definition ? definition.name?.value : undefined;

/** The generated schema has a Query of its own. */
function asExtension(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== 'Query') return definition;
  const { description: _description, ...rest } = definition;
  return { ...rest, kind: Kind.OBJECT_TYPE_EXTENSION };
}

const documentOf = (definitions: readonly DefinitionNode[]): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions,
});
