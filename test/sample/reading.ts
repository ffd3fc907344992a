import type { Fact } from '../../src/model/fact.ts';
import { detectKind, readers } from '../../src/readers/index.ts';
import { isProvKind } from '../../src/readers/prov.ts';
import type { DocumentKind, ReadContext, ReadRecord } from '../../src/readers/reader.ts';
import { type SampleDocument, sampleDocuments } from '../../src/sample.ts';
import { documentOf, factsOf } from '../readers/reading.ts';

/** A document of the sample with what the readers make of it. */
export interface ReadDocument extends Omit<SampleDocument, 'kind'> {
  readonly digest: string;
  /** As the sample says or, where it leaves that to the form, as detected. */
  readonly kind: DocumentKind | null;
  /** Whether the reader of that kind knows the document by its form. */
  readonly isRecognized: boolean;
  readonly records: readonly ReadRecord[];
}

const context: ReadContext = {
  cluster: 'unnamed',
  observedAt: null,
  now: '2026-11-01T00:00:00Z',
  clockSkewSeconds: 0,
  buildIdKeys: ['whence.dev/build-id'],
};

/** All documents of the sample as they are read without a graph. */
export const documents: readonly ReadDocument[] = sampleDocuments().map((document) => {
  const parsed = documentOf(document.text);
  const kind = document.kind ?? detectKind(parsed.value);
  const reader = kind === null || isProvKind(kind) ? null : readers[kind];
  return {
    ...document,
    kind,
    digest: parsed.digest,
    isRecognized: reader?.recognizes(parsed.value) ?? false,
    records: [...(reader?.read(parsed, { ...context, ...document.context }) ?? [])],
  };
});

/** All facts of one type in the sample. */
export function sampleFacts<T extends Fact['type']>(type: T): readonly Extract<Fact, { type: T }>[] {
  return factsOf(
    documents.flatMap(({ records }) => records),
    type,
  );
}
