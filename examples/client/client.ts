import type { TypedDocumentString } from './generated/graphql.ts';

/** An error of an answer: match on the code, show the message. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly hint?: string };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnsweredError[];
}

/** What was asked could not be answered, or not wholly. */
export class AnswerError extends Error {
  readonly errors: readonly AnsweredError[];

  constructor(errors: readonly AnsweredError[]) {
    super(errors.map(({ message, extensions }) => `${extensions?.code ?? 'ERROR'}: ${message}`).join('\n'));
    this.name = 'AnswerError';
    this.errors = errors;
  }
}

/** Asks a question whose variables and answer have types. */
export type Ask = <Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
) => Promise<Result>;

/** A client of the server at an address, for example `http://127.0.0.1:4000`. */
export function createClient(url: string, headers: Readonly<Record<string, string>> = {}): Ask {
  return async (question, ...[variables]) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...headers,
      },
      body: JSON.stringify({ query: question.toString(), variables }),
    });
    const answer = (await response.json()) as Answer;
    if (answer.errors !== undefined) throw new AnswerError(answer.errors);
    return answer.data as never;
  };
}
