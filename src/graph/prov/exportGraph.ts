import { type ProvForm, streamWriter } from '../../model/prov/forms.ts';
import { type ProvRecord, type RecordKind, record, recordKinds } from '../../model/prov/record.ts';
import { isGuardedLink, redactedProperties, type SessionRedaction } from '../../model/session/access.ts';
import { elementMappings, exportPrefixes, linkMappings, type MappedLabel, nodeName } from './mapping.ts';
import { elementRecord, type Link, linkRecord, type Properties, relationsOf } from './records.ts';
import { mappedLabels, type NodeScope } from './scope.ts';
import { type StreamSource, streamRows } from './stream.ts';

const linkTypes = Object.keys(linkMappings).filter((type) => relationsOf(type).length > 0);

/** Characters of a piece: fewer writes to the network than records. */
const pieceLength = 32_768;

/**
 * The graph, or some nodes of it with the links between them, as a document of PROV, piece by piece: rows are read as pieces
 * are taken, so that memory does not grow with the graph. Few queries, whatever the number of labels: Neo4j takes longer to
 * plan one than to answer it.
 *
 * @param scope all nodes when absent
 * @param redaction what is told of sessions: `content` leaves out what a bundle of that level leaves out
 */
export async function* exportGraph(
  source: StreamSource,
  form: ProvForm,
  scope: NodeScope | null = null,
  redaction: SessionRedaction = 'content',
): AsyncGenerator<string> {
  const writer = streamWriter(form, exportPrefixes);
  let text = writer.begin();
  // Forms that group records by kind take one kind after the other, all others take them as they come.
  for (const kinds of writer.grouped ? recordKinds.map((kind) => [kind]) : [recordKinds])
    for await (const each of recordsOfKinds(source, kinds, scope, redaction)) {
      text += writer.record(each);
      if (text.length < pieceLength) continue;
      yield text;
      text = '';
    }
  yield text + writer.end();
}

async function* recordsOfKinds(
  source: StreamSource,
  kinds: readonly RecordKind[],
  scope: NodeScope | null,
  redaction: SessionRedaction,
): AsyncGenerator<ProvRecord> {
  const of = async function* (records: AsyncIterable<ProvRecord>) {
    for await (const each of records) if (kinds.includes(each.kind)) yield each;
  };
  const labels = mappedLabels.filter((label) => kinds.some((kind) => elementMappings[label]?.kind === kind));
  if (labels.length > 0) yield* of(elements(source, labels, scope, redaction));
  const types = linkTypes.filter((type) => relationsOf(type).some((relation) => kinds.includes(relation)));
  if (types.length > 0) yield* of(links(source, types, scope, redaction));
  if (kinds.includes('alternateOf') || kinds.includes('wasInfluencedBy')) yield* of(namings(source, scope));
}

/** All nodes of labels that are told, or those of a scope. */
const startOf = (scope: NodeScope | null): string =>
  scope === null
    ? 'MATCH (node)'
    : 'UNWIND $batch.nodes AS elementId MATCH (node) WHERE elementId(node) = elementId WITH node';

const labelOf = (node: string): string => `[label IN labels(${node}) WHERE label IN $batch.labels][0]`;

const parametersOf = (scope: NodeScope | null) => ({
  labels: mappedLabels,
  nodes: scope === null ? null : [...scope.keys()],
});

async function* elements(
  source: StreamSource,
  labels: readonly MappedLabel[],
  scope: NodeScope | null,
  redaction: SessionRedaction,
): AsyncGenerator<ProvRecord> {
  // What is not told stays on the server: its properties may be most of the graph.
  const rows = streamRows<{ readonly label: MappedLabel; readonly properties: Properties }>(
    source,
    `${startOf(scope)} WITH node, ${labelOf('node')} AS label WHERE label IS NOT NULL
     RETURN label, properties(node) AS properties`,
    { ...parametersOf(scope), labels },
  );
  for await (const { label, properties } of rows) {
    const element = elementRecord(label, redactedProperties(label, properties, redaction));
    if (element !== null) yield element;
  }
}

interface LinkRow extends Link {
  readonly other: string;
}

async function* links(
  source: StreamSource,
  types: readonly string[],
  scope: NodeScope | null,
  redaction: SessionRedaction,
): AsyncGenerator<ProvRecord> {
  const rows = streamRows<LinkRow>(
    source,
    `${scope === null ? '' : startOf(scope)} MATCH (node)-[link:${types.join('|')}]->(other)
     RETURN node.id AS from, ${labelOf('node')} AS fromLabel, type(link) AS type, properties(link) AS properties,
       other.id AS to, ${labelOf('other')} AS toLabel, elementId(other) AS other`,
    parametersOf(scope),
  );
  for await (const row of rows) {
    if (row.fromLabel === null || row.toLabel === null || scope?.has(row.other) === false) continue;
    if (redaction === 'content' && isGuardedLink(row.fromLabel, row.type)) continue;
    const relation = linkRecord(row);
    if (relation !== null) yield relation;
  }
}

/** What ties others to tasks and activities stands for them: no edge says so, but their ids have one UUID. */
async function* namings(source: StreamSource, scope: NodeScope | null): AsyncGenerator<ProvRecord> {
  const rows = streamRows<{
    readonly from: string;
    readonly to: string;
    readonly label: 'Task' | 'Activity';
    readonly ends: readonly string[];
  }>(
    source,
    `MATCH (reference:TrackerReference)
     CALL (reference) {
       MATCH (node:Task {uuid: reference.uuid}) RETURN node, 'Task' AS label
       UNION ALL MATCH (node:Activity {uuid: reference.uuid}) RETURN node, 'Activity' AS label
     }
     RETURN reference.id AS from, node.id AS to, label, [elementId(reference), elementId(node)] AS ends`,
    {},
  );
  for await (const { from, to, label, ends } of rows) {
    if (scope !== null && !ends.every((end) => scope.has(end))) continue;
    // An activity is no entity, so that it cannot be an alternate of one.
    const relation = label === 'Task' ? 'alternateOf' : 'wasInfluencedBy';
    yield record(relation, null, [nodeName('TrackerReference', from), nodeName(label, to)]);
  }
}
