import { catalogueSubgraph } from './catalogue.ts';
import { incidentsSubgraph } from './incidents.ts';
import { serveSubgraph } from './subgraph.ts';

/** Starts both example subgraphs where subgraphs.yaml expects them, until they are told to stop. */
const running = await Promise.all([
  serveSubgraph(incidentsSubgraph, { port: 4101 }),
  serveSubgraph(catalogueSubgraph, { port: 4102 }),
]);
process.stdout.write(`incidents  ${running[0]?.url}
catalogue  ${running[1]?.url}

Now start Whence beside them:  npm start -- --subgraphs examples/subgraphs/subgraphs.yaml
`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void Promise.all(running.map((each) => each.close())));
}
