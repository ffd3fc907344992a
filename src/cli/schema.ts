import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, type GraphQLSchema, printSchema } from 'graphql';
import { resolvers } from '../../resolvers/index.ts';
import { Failure } from '../failure.ts';
import { readSupergraph } from '../gateway/apiSchema.ts';
import { loadSupergraph, type SupergraphPlace } from '../gateway/loading.ts';
import { createSchema } from '../schema/schema.ts';
import { subgraphSdl } from '../schema/subgraph.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import { standardError, standardOutput } from './output.ts';
import { writeWhole } from './wholeFile.ts';

/** Options of all `whence schema` commands. */
export interface SchemaOptions {
  readonly subgraphs?: string;
}

/** `whence schema print`: the API unless told otherwise. None of the commands needs a server or a graph. */
export async function printSdl(
  options: SchemaOptions & { readonly subgraph?: boolean; readonly supergraph?: boolean },
): Promise<ExitCode> {
  const sdl = options.supergraph
    ? await composed(options)
    : options.subgraph
      ? subgraphSdl(await ownSchema())
      : `${printSchema(await apiSchema(options))}\n`;
  await standardOutput.write(sdl.endsWith('\n') ? sdl : `${sdl}\n`);
  return exitCodes.OK;
}

/** `whence schema compose` */
export async function composeSupergraph(
  options: SchemaOptions & { readonly out?: string },
): Promise<ExitCode> {
  const sdl = `${(await composed(options)).trimEnd()}\n`;
  if (options.out === undefined) await standardOutput.write(sdl);
  else writeWhole(options.out, sdl);
  return exitCodes.OK;
}

/** `whence schema check`: ends with 1 where subgraphs do not fit together or the API would break its callers. */
export async function checkSchema(options: SchemaOptions & { readonly against?: string }): Promise<ExitCode> {
  const schema = await apiSchema(options);
  if (options.against === undefined) {
    await standardOutput.write('The subgraphs fit together.\n');
    return exitCodes.OK;
  }
  const changes = findBreakingChanges(readApi(options.against), schema);
  if (changes.length === 0) {
    await standardOutput.write('The subgraphs fit together, and no change breaks callers.\n');
    return exitCodes.OK;
  }
  for (const { type, description } of changes) await standardOutput.write(`${type}: ${description}\n`);
  await standardError.write(`${changes.length} breaking changes\n`);
  return exitCodes.FAILED;
}

function placeOf({ subgraphs }: SchemaOptions): SupergraphPlace {
  return { subgraphsFile: subgraphs ?? (process.env.WHENCE_SUBGRAPHS || null), supergraph: null };
}

const ownSchema = (): Promise<GraphQLSchema> => createSchema(resolvers);

async function composed(options: SchemaOptions): Promise<string> {
  return (await loadSupergraph(placeOf(options), subgraphSdl(await ownSchema()))).sdl;
}

/** What callers see: of the supergraph where there are other subgraphs, else of Whence alone. */
async function apiSchema(options: SchemaOptions): Promise<GraphQLSchema> {
  if (placeOf(options).subgraphsFile === null) return ownSchema();
  return readSupergraph(await composed(options)).apiSchema;
}

function readApi(file: string): GraphQLSchema {
  try {
    const sdl = readFileSync(file, 'utf8');
    return sdl.includes('join__Graph') ? readSupergraph(sdl).apiSchema : buildSchema(sdl);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failure('BAD_USAGE', `The SDL file ${file} cannot be read: ${reason}`, undefined, { cause });
  }
}
