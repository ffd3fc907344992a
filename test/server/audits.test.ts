import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { schemaOf, serve } from './serving.ts';

/** Forms of GET that need no preflight, which CSRF prevention refuses on purpose. */
const refusedOnPurpose = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

describe('the audits of GraphQL over HTTP', () => {
  it('pass: MUST 13 of 13, SHOULD 23 of 23, MAY 22 of 25', async () => {
    const server = await serve(schemaOf('type Query { a: String }'));
    const audits = serverAudits({ url: `${server.url}/graphql`, fetchFn: fetch });
    const results = await Promise.all(
      audits.map(async (audit) => ({ name: audit.name, status: (await audit.fn()).status })),
    );
    const counts = Object.fromEntries(
      ['MUST', 'SHOULD', 'MAY'].map((level) => {
        const own = results.filter(({ name }) => name.startsWith(level));
        return [level, `${own.filter(({ status }) => status === 'ok').length}/${own.length}`];
      }),
    );
    expect(counts).toEqual({ MUST: '13/13', SHOULD: '23/23', MAY: '22/25' });
    expect(results.filter(({ status }) => status !== 'ok').map(({ name }) => name)).toEqual(refusedOnPurpose);
  });
});
