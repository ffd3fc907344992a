import { createClient } from './client.ts';
import { graphql } from './generated/gql.ts';

const whereFrom = graphql(`
  query WhereFrom($ref: String!) {
    lineage(ref: $ref) {
      rows { pod reference buildId commit author evidence }
    }
  }
`);

const changes = graphql(`
  query Changes($registry: String!, $since: DateTime!, $after: String) {
    retags(registry: $registry, since: $since, first: 2, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { kind reference notAfter }
    }
  }
`);

const someBuild = graphql(`
  query SomeBuild {
    builds(limit: 1) { id }
  }
`);

const again = graphql(`
  query Again($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Build { system buildId status }
    }
  }
`);

const url = process.argv[2] ?? 'http://127.0.0.1:4000';
const ask = createClient(url);
const print = (text: string): void => void process.stdout.write(`${text}\n`);

print('Where a running pod came from:');
const { lineage } = await ask(whereFrom, { ref: 'checkout-6f7d8c9b54-t5v8m' });
for (const row of lineage?.rows ?? [])
  print(
    `  ${row.reference}: build ${row.buildId ?? 'unknown'} of ${row.author ?? 'nobody known'} (${row.evidence})`,
  );

print('Tags that changed, page by page:');
const asked = { registry: 'registry.example.com', since: '2026-10-01T00:00:00Z' };
let page = (await ask(changes, asked)).retags;
for (;;) {
  for (const { kind, reference, notAfter } of page.nodes) print(`  ${kind} ${reference} by ${notAfter}`);
  const { hasNextPage, endCursor } = page.pageInfo;
  if (!hasNextPage) break;
  page = (await ask(changes, { ...asked, after: endCursor })).retags;
}

print('A build, and again by its id alone:');
const { builds } = await ask(someBuild);
for (const { id } of builds) {
  const { node } = await ask(again, { id });
  if (node?.__typename === 'Build') print(`  ${node.system} ${node.buildId}: ${node.status}`);
}
