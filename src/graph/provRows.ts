import { nodeId } from '../model/identity.ts';
import type { ElementPlace, ProvBundleFact, ProvFact, ProvRecordFact } from '../model/prov/fact.ts';
import type { Name } from '../model/prov/names.ts';
import type { NodeHandle, Sink } from './rows.ts';

/** The id of a bundle of a document; the document itself is the one without a name. */
export const provBundleId = (documentDigest: string, name: Name | null): string =>
  nodeId('ProvBundle', documentDigest, name ?? '');

const provRecordId = (documentDigest: string, { bundle, position }: ElementPlace): string =>
  nodeId('ProvRecord', documentDigest, bundle ?? '', String(position));

/** The id of the node that a fact is about. */
export const provSubjectId = (fact: ProvFact): string =>
  fact.type === 'provBundle'
    ? provBundleId(fact.documentDigest, fact.name)
    : provRecordId(fact.documentDigest, fact);

/** The rows of a fact about a document of PROV. */
export function addProvFact(sink: Sink, fact: ProvFact): void {
  switch (fact.type) {
    case 'provBundle':
      addBundle(sink, fact);
      return;
    case 'provRecord':
      addRecord(sink, fact);
      return;
    default:
      fact satisfies never;
  }
}

function addBundle(sink: Sink, fact: ProvBundleFact): void {
  const { documentDigest, name } = fact;
  const node = sink.node('ProvBundle', provSubjectId(fact), {
    ...fact,
    name: name ?? undefined,
    recordCount: BigInt(fact.recordCount),
  });
  if (name !== null)
    sink.edge(node, 'IN_PROV_DOCUMENT', bundleNode(sink, documentDigest, null), 'DECLARED_ID');
}

function addRecord(sink: Sink, fact: ProvRecordFact): void {
  const { documentDigest, bundle, subjectElement, objectElement } = fact;
  const node = sink.node('ProvRecord', provSubjectId(fact), {
    ...fact,
    bundle: bundle ?? undefined,
    position: BigInt(fact.position),
    identifier: fact.identifier ?? undefined,
    subject: fact.subject ?? undefined,
    object: fact.object ?? undefined,
  });
  sink.edge(node, 'IN_PROV_BUNDLE', bundleNode(sink, documentDigest, bundle), 'DECLARED_ID');
  if (subjectElement !== null)
    sink.edge(node, 'PROV_SUBJECT', elementNode(sink, documentDigest, subjectElement), 'DECLARED_ID');
  if (objectElement !== null)
    sink.edge(node, 'PROV_OBJECT', elementNode(sink, documentDigest, objectElement), 'DECLARED_ID');
}

const bundleNode = (sink: Sink, documentDigest: string, name: Name | null): NodeHandle =>
  sink.node('ProvBundle', provBundleId(documentDigest, name), { documentDigest, name: name ?? undefined });

const elementNode = (sink: Sink, documentDigest: string, place: ElementPlace): NodeHandle =>
  sink.node('ProvRecord', provRecordId(documentDigest, place), {
    documentDigest,
    bundle: place.bundle ?? undefined,
    position: BigInt(place.position),
  });
