import { Failure } from '../../failure.ts';
import { accessToken, graphqlEndpoint } from '../address.ts';
import { type ClientOptions, failureOf, type GraphqlError } from '../client.ts';
import { type ExitCode, exitCodes } from '../exitCode.ts';
import { standardOutput } from '../output.ts';

export interface ProvExportOptions extends ClientOptions {
  readonly form: string;
  readonly ref?: string;
  readonly session?: string;
  readonly task?: string;
  readonly bundle?: string;
}

/** `whence prov export`: the whole graph, or what is named, as it streams from the server. */
export async function exportProv(options: ProvExportOptions): Promise<ExitCode> {
  const { form, ref, session, task, bundle } = options;
  const address = new URL('prov', graphqlEndpoint(options));
  address.searchParams.set('form', form);
  for (const [name, value] of Object.entries({ ref, session, task, bundle }))
    if (value !== undefined) address.searchParams.set(name, value);
  const token = accessToken();
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(address, { headers, redirect: 'error' }).catch((cause: unknown) => {
    throw new Failure(
      'SERVER_UNREACHABLE',
      `no Whence server answers at ${address.origin}`,
      'start it: npm start',
      {
        cause,
      },
    );
  });
  if (!response.ok || response.body === null) throw await refusalOf(response);
  const decoder = new TextDecoder();
  try {
    for await (const chunk of response.body)
      await standardOutput.write(decoder.decode(chunk, { stream: true }));
  } catch (cause) {
    throw new Failure('SERVER_UNREACHABLE', 'the server stopped in the middle of the document', 'try again', {
      cause,
    });
  }
  return exitCodes.OK;
}

async function refusalOf(response: Response): Promise<Failure> {
  const body = (await response.json().catch(() => null)) as {
    readonly errors?: readonly GraphqlError[];
  } | null;
  const [error] = body?.errors ?? [];
  if (error !== undefined) return failureOf(error);
  return new Failure(
    'SERVER_UNREACHABLE',
    `${response.url} does not answer as a Whence server (HTTP ${response.status})`,
  );
}
