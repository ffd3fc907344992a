import { type ProvBundle, type ProvReading, toldIgnored, withoutIdleBlanks } from '../document.ts';
import { checkRecords } from '../limits.ts';
import type { Name, Prefixes } from '../names.ts';
import { isName, type ProvRecord } from '../record.ts';
import { readElements } from './elements.ts';
import { type GraphIndex, indexGraph } from './graphIndex.ts';
import { readRelations } from './relations.ts';
import type { PlacedStatement } from './statement.ts';
import { ownTerms } from './vocabulary.ts';

/**
 * Reads PROV-O out of statements: the default graph is the document, every named one is a bundle. Statements that are no
 * provenance, for example about things that no record is about, are told and left.
 *
 * @throws ProvFault PROV_MALFORMED, PROV_TOO_LARGE
 */
export function readStatements(
  form: string,
  statements: readonly PlacedStatement[],
  prefixes: Prefixes,
): ProvReading {
  const byGraph = Map.groupBy(statements, ({ graph }) => graph);
  const rest: PlacedStatement[] = [];
  const top = indexGraph(form, byGraph.get(null) ?? []);
  const bundles: ProvBundle[] = [];
  let count = 0;
  const read = (index: GraphIndex): readonly ProvRecord[] => {
    const records = [...readRelations(index), ...readElements(index)];
    count += records.length;
    checkRecords(count);
    return records;
  };
  const records = read(top);
  for (const statement of top.withPredicate(ownTerms.emptyBundle)) {
    top.take(statement);
    if (!byGraph.has(statement.subject)) bundles.push({ name: statement.subject, records: [] });
  }
  for (const [name, ofGraph] of byGraph) {
    if (name === null) continue;
    const index = indexGraph(form, ofGraph);
    bundles.push({ name, records: read(index) });
    rest.push(...index.rest());
  }
  rest.push(...top.rest());
  return {
    document: withoutIdleBlanks({ prefixes, records, bundles }),
    ignored: rest.slice(0, toldIgnored).map(statementText),
    ignoredCount: rest.length,
  };
}

function statementText({ subject, predicate, object, graph, line }: PlacedStatement): string {
  const short = (name: Name): string => (name.startsWith('_:') ? name : `<${name}>`);
  const shown = isName(object) ? short(object.name) : JSON.stringify(object.text.slice(0, 60));
  const place = line === null ? '' : `line ${line}: `;
  return `${place}${short(subject)} ${short(predicate)} ${shown}${graph === null ? '' : ` in ${short(graph)}`}`;
}
