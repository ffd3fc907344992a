import fc from 'fast-check';
import type { ProvBundle, ProvDocument } from '../../../src/model/prov/document.ts';
import { withoutIdleBlanks } from '../../../src/model/prov/document.ts';
import { type Name, prov, xsd } from '../../../src/model/prov/names.ts';
import {
  type Attribute,
  argumentsOf,
  isArgumentName,
  langString,
  type ProvRecord,
  provAttributes,
  recordKinds,
  recordShapes,
  type Value,
} from '../../../src/model/prov/record.ts';

const prefixes = {
  ex: 'http://example.org/',
  deep: 'http://example.org/deep#',
  été: 'https://example.com/%C3%A9t%C3%A9/',
  urn: 'urn:example:',
};

const local = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-e][a-e0-9]{0,2}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z0-9_.~!$&'()*+,;=:@/?#[\]%-]{0,8}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '-', '.', 'a.', '1', '//', 'a//b', '%41', '100%', "it's", 'œuf', '😀'),
  },
);
/** Names in declared namespaces, and some in none. */
const iri: fc.Arbitrary<Name> = fc
  .tuple(
    fc.constantFrom(
      ...Object.values(prefixes),
      'http://elsewhere.example/path/',
      'tag:other,2026:',
      'mailto:',
    ),
    local,
  )
  .map(([namespace, rest]) => namespace + rest);
const element: fc.Arbitrary<Name> = fc
  .constantFrom('e', 'f', 'g', 'h')
  .map((letter) => `http://example.org/${letter}`);
const name = fc.oneof({ weight: 5, arbitrary: element }, { weight: 2, arbitrary: iri });
const blank = fc.constantFrom('_:x', '_:r1', '_:n.1');

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    '"',
    '\\',
    '\n\r\t',
    '"""',
    '%%',
    "'",
    '\u0000\u0007\u007f',
    '\u2028',
    '😀',
    '<a>',
    '5',
    'true',
  ),
);
const datatype = fc.constantFrom(
  ...['int', 'integer', 'double', 'boolean', 'dateTime', 'anyURI', 'decimal'].map(xsd),
  'http://example.org/celsius',
  'http://elsewhere.example/path/unit',
);
const value: fc.Arbitrary<Value> = fc.oneof(
  text.map((each) => ({ text: each, datatype: xsd('string') })),
  fc.tuple(text, datatype).map(([each, type]) => ({ text: each, datatype: type })),
  fc
    .constantFrom('1', '01', '1.50', '1E6', 'true', '-0')
    .map((each) => ({ text: each, datatype: xsd('integer') })),
  fc
    .tuple(text, fc.constantFrom('en', 'de-ch', 'zh-hant-tw'))
    .map(([each, language]) => ({ text: each, datatype: langString, language })),
  name.map((each) => ({ name: each })),
  fc
    .constantFrom('Person', 'Plan', 'Entity', 'Agent', 'Bundle', 'Revision', 'Derivation', 'EmptyCollection')
    .map((each) => ({ name: prov(each) })),
);
const key = fc.oneof(
  iri,
  fc.constantFrom(...Object.values(provAttributes)),
  // Names that PROV-O gives another meaning.
  fc.constantFrom(
    'http://www.w3.org/2000/01/rdf-schema#label',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
    ...[
      'hadRole',
      'atLocation',
      'wasGeneratedBy',
      'qualifiedUsage',
      'entity',
      'startedAtTime',
      'mentionOf',
    ].map(prov),
  ),
);
const attribute: fc.Arbitrary<Attribute> = fc.record({ key, value });
const time = fc.constantFrom(
  '2026-11-16T16:05:00',
  '2026-11-16T16:05:00.123456789Z',
  '2026-11-16T16:05:00+01:00',
);

const record: fc.Arbitrary<ProvRecord> = fc.constantFrom(...recordKinds).chain((kind) => {
  const { identity } = recordShapes[kind];
  const given = argumentsOf(kind).map(({ sort, required }): fc.Arbitrary<Name | null> => {
    const some =
      sort === 'time' ? time : fc.oneof({ weight: 8, arbitrary: name }, { weight: 1, arbitrary: blank });
    return required ? some : fc.option(some);
  });
  const relationName = fc.oneof(name, blank);
  return fc.record({
    kind: fc.constant(kind),
    id: identity === 'element' ? name : identity === 'optional' ? fc.option(relationName) : fc.constant(null),
    arguments: fc.tuple(...given),
    attributes:
      identity === 'none'
        ? fc.constant([])
        : fc
            .array(attribute, { maxLength: 4 })
            .map((attributes) => attributes.filter((each) => !isArgumentName(kind, each.key))),
  });
});

const records = fc.array(record, { maxLength: 8 });
const bundle: fc.Arbitrary<ProvBundle> = fc.record({ name, records });

/** Documents with whatever the model can hold: odd names, all kinds of values, names that several records have. */
export const anyDocument: fc.Arbitrary<ProvDocument> = fc
  .record({ prefixes: fc.constant(prefixes), records, bundles: fc.array(bundle, { maxLength: 2 }) })
  .map(withoutIdleBlanks);
