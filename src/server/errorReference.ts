import { failureCodes } from '../failure.ts';
import { graphqlCodes } from './graphqlCodes.ts';
import { httpStatuses } from './httpStatus.ts';

/** The text of docs/errors.md: every code that a caller of Whence can meet. */
export function errorReference(): string {
  return `# Errors

Every error has a stable code. In GraphQL answers it is \`errors[].extensions.code\`, often with a \`hint\` beside it that says
what to do; the command line prints it before the message. Messages and hints are for people and may change.

An answer that has data keeps HTTP status 200 whatever errors it has. An answer without data has the status given here, or
500 where none is given; a caller that accepts \`application/json\` but not \`application/graphql-response+json\` gets 200 for
whatever is wrong in a well-formed GraphQL request, as GraphQL over HTTP has it for such callers. Every answer carries
\`x-request-id\`, under which the log has the cause of an \`INTERNAL_ERROR\`.

## Codes of Whence

${table(failureCodes, httpStatuses)}
## Codes of GraphQL

The usual ones of Apollo Server. \`BAD_REQUEST\` keeps its status for every caller, and so do
\`FORBIDDEN\`, \`DOCUMENT_NOT_TRUSTED\`, \`INTROSPECTION_REFUSED\` and \`RATE_LIMITED\`.

${table(graphqlCodes, graphqlStatuses)}`;
}

const graphqlStatuses: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(graphqlCodes).map((code) => [code, code === 'PERSISTED_QUERY_NOT_FOUND' ? 200 : 400]),
);

function table(
  meanings: Readonly<Record<string, string>>,
  statuses: Readonly<Record<string, number>>,
): string {
  const rows = Object.entries(meanings).map(
    ([code, meaning]) => `| \`${code}\` | ${statuses[code] ?? ''} | ${meaning} |\n`,
  );
  return `| Code | Status | Meaning |\n|---|---|---|\n${rows.join('')}`;
}
