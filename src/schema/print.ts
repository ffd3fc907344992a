import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, type GraphQLSchema, Kind, parse, print, printSchema, visit } from 'graphql';
import { resolvers } from '../../resolvers/index.ts';
import { loadDefinitions } from './definitions.ts';
import { asServed } from './nodes.ts';
import { createSchema } from './schema.ts';

/** Where the generated SDL is committed, so that every change of the API shows in review. */
export const generatedFolder = join(import.meta.dirname, '../../schema/generated');

/** The SDL files that are generated, by name. */
export async function generatedSdl(): Promise<Readonly<Record<string, string>>> {
  const schema = await createSchema(resolvers);
  return {
    'schema.graphql': `${printSchema(schema)}\n`,
    'resolvers.graphql': `${print(ownSchema(schema))}\n`,
  };
}

/**
 * The part of the schema that our resolvers answer, without the generated filters, sorts and connections, for the
 * generation of resolver types.
 */
function ownSchema(schema: GraphQLSchema): DocumentNode {
  const { entities, questions } = loadDefinitions();
  const definitions = [...entities.definitions, ...questions.definitions]
    .filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION)
    .map((definition) => visit(asServed(definition), { Directive: () => null }));
  const foreign = ['PageInfo', 'DateTime', 'BigInt'].flatMap((name) => {
    const type = schema.getType(name);
    return type?.astNode
      ? [type.astNode]
      : name === 'PageInfo'
        ? pageInfo.definitions
        : parse(`scalar ${name}`).definitions;
  });
  return {
    kind: Kind.DOCUMENT,
    definitions: [...parse('type Query').definitions, ...definitions, ...foreign],
  };
}

const pageInfo = parse(`type PageInfo {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(generatedFolder, { recursive: true });
  for (const [name, sdl] of Object.entries(await generatedSdl()))
    writeFileSync(join(generatedFolder, name), sdl);
}
