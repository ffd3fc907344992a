import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { Failure } from '../failure.ts';
import { type ClientOptions, createClient, failureOf } from './client.ts';
import { type ExitCode, exitCodeOfFailure, exitCodes } from './exitCode.ts';
import { jsonLine, jsonText, standardOutput } from './output.ts';

export interface QueryOptions extends ClientOptions {
  readonly output: 'json' | 'ndjson';
  readonly file?: string;
  readonly variables?: string;
  readonly operation?: string;
}

const FROM_INPUT = '-';

/** `whence query`: sends a GraphQL query and prints the answer as it came. Fails when the answer holds
 * errors; where it holds nothing else, with the exit code of the first. */
export async function query(text: string | undefined, options: QueryOptions): Promise<ExitCode> {
  const client = createClient(options);
  const request = {
    query: await queryText(text, options.file),
    variables: parseVariables(options.variables),
    ...(options.operation === undefined ? {} : { operationName: options.operation }),
  };
  const reply = await client.post(JSON.stringify(request));
  if (!reply.ok) throw reply.failure;
  const { data, errors } = reply;
  const answer = errors.length === 0 ? { data } : { data, errors };
  await standardOutput.write(options.output === 'ndjson' ? jsonLine(answer) : jsonText(answer));
  const [error] = errors;
  if (error === undefined) return exitCodes.OK;
  return data === null ? exitCodeOfFailure[failureOf(error).code] : exitCodes.FAILED;
}

async function queryText(text: string | undefined, file: string | undefined): Promise<string> {
  if ((text === undefined) === (file === undefined)) {
    const hint = 'for example: whence query "{ sources { name } }", or -f query.graphql, or - for stdin';
    throw new Failure('BAD_USAGE', 'give the query as text or as a file', hint);
  }
  if (text === FROM_INPUT || file === FROM_INPUT) return readAll(process.stdin);
  if (file === undefined) return text ?? '';
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Failure('BAD_USAGE', `cannot read ${file}`, undefined, { cause: error });
  }
}

function parseVariables(text: string | undefined): object {
  if (text === undefined) return {};
  try {
    const variables: unknown = JSON.parse(text);
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) return variables;
  } catch {
    // Said below, together with what is JSON but no object.
  }
  throw new Failure(
    'BAD_USAGE',
    '--variables is not a JSON object',
    `for example --variables '{"ref": "nginx"}'`,
  );
}
