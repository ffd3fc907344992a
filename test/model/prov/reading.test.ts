import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../src/model/prov/document.ts';
import { detectForm, type ProvForm, provForms, readProv, writeProv } from '../../../src/model/prov/forms.ts';
import { provLimits } from '../../../src/model/prov/limits.ts';
import { documentOf } from './validating.ts';

/** One history, told in each form as other tools tell it. */
const told: Readonly<Record<Exclude<ProvForm, 'TURTLE'>, string>> = {
  PROV_N: `document
  prefix ex <http://example.org/>
  // who wrote it
  agent(ex:ines, [prov:type='prov:Person', prov:label="Inès"@fr])
  activity(ex:writing, 2026-11-16T16:00:00Z, -, [ex:pages=12])
  wasGeneratedBy(ex:g1; ex:report, ex:writing, 2026-11-16T16:05:00, [prov:role="first"])
  wasDerivedFrom(ex:report, ex:draft, ex:writing, ex:g1, ex:u1, [prov:type='prov:Revision'])
  wasAssociatedWith(ex:writing, ex:ines, -) /* no plan */
  bundle ex:b
    entity(ex:draft, [ex:size="1.5" %% xsd:double])
  endBundle
endDocument`,
  PROV_JSON: `{
  "prefix": {"ex": "http://example.org/"},
  "agent": {"ex:ines": {"prov:type": {"$": "prov:Person", "type": "xsd:QName"}, "prov:label": {"$": "Inès", "lang": "fr"}}},
  "activity": {"ex:writing": {"prov:startTime": "2026-11-16T16:00:00Z", "ex:pages": 12}},
  "wasGeneratedBy": {"ex:g1": {"prov:entity": "ex:report", "prov:activity": "ex:writing",
    "prov:time": {"$": "2026-11-16T16:05:00", "type": "xsd:dateTime"}, "prov:role": ["first"]}},
  "wasDerivedFrom": {"_:id1": {"prov:generatedEntity": "ex:report", "prov:usedEntity": "ex:draft",
    "prov:activity": "ex:writing", "prov:generation": "ex:g1", "prov:usage": "ex:u1",
    "prov:type": {"$": "prov:Revision", "type": "prov:QUALIFIED_NAME"}}},
  "wasAssociatedWith": {"_:id2": {"prov:activity": "ex:writing", "prov:agent": "ex:ines"}},
  "bundle": {"ex:b": {"entity": {"ex:draft": {"ex:size": 1.5}}}}
}`,
  TRIG: `@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix ex: <http://example.org/> .
ex:ines a prov:Person ; rdfs:label "Inès"@fr .
ex:writing prov:startedAtTime "2026-11-16T16:00:00Z"^^xsd:dateTime ; ex:pages "12"^^xsd:int ;
  prov:wasAssociatedWith ex:ines .
ex:report prov:wasGeneratedBy ex:writing ; prov:qualifiedGeneration ex:g1 ;
  prov:wasRevisionOf ex:draft ;
  prov:qualifiedRevision [ prov:entity ex:draft ; prov:hadActivity ex:writing ; prov:hadGeneration ex:g1 ; prov:hadUsage ex:u1 ] .
ex:g1 a prov:Generation ; prov:activity ex:writing ; prov:hadRole "first" ; prov:atTime "2026-11-16T16:05:00"^^xsd:dateTime .
ex:b { ex:draft a prov:Entity ; ex:size "1.5"^^xsd:double . }`,
  JSON_LD: `{
  "@context": {"prov": "http://www.w3.org/ns/prov#", "ex": "http://example.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#", "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "activity": {"@id": "prov:activity", "@type": "@id"}, "time": {"@id": "prov:atTime", "@type": "xsd:dateTime"},
    "entityOf": {"@reverse": "prov:qualifiedGeneration", "@type": "@id"}},
  "@graph": [
    {"@id": "ex:ines", "@type": "prov:Person", "label": {"@value": "Inès", "@language": "FR"}},
    {"@id": "ex:writing", "@type": "prov:Activity", "prov:startedAtTime": {"@value": "2026-11-16T16:00:00Z", "@type": "xsd:dateTime"},
      "ex:pages": {"@value": "12", "@type": "xsd:int"}, "prov:wasAssociatedWith": {"@id": "ex:ines"}},
    {"@id": "ex:g1", "@type": "prov:Generation", "entityOf": "ex:report", "activity": "ex:writing",
      "time": "2026-11-16T16:05:00", "prov:hadRole": "first"},
    {"@id": "ex:report", "prov:qualifiedDerivation": {"@type": ["prov:Derivation", "prov:Revision"],
      "prov:entity": {"@id": "ex:draft"}, "prov:hadActivity": {"@id": "ex:writing"},
      "prov:hadGeneration": {"@id": "ex:g1"}, "prov:hadUsage": {"@id": "ex:u1"}}},
    {"@id": "ex:b", "@graph": [{"@id": "ex:draft", "@type": "prov:Entity", "ex:size": {"@value": "1.5", "@type": "xsd:double"}}]}
  ]
}`,
};

describe('one history', () => {
  it.each(Object.keys(told) as (keyof typeof told)[])('is read the same from %s', async (form) => {
    const { document, ignored } = await readProv(form, told[form]);
    const { document: expected } = await readProv('PROV_N', told.PROV_N);
    expect(ignored).toEqual([]);
    expect(normalForm(document)).toEqual(normalForm(expected));
    expect(document.prefixes).toMatchObject({ ex: 'http://example.org/' });
  });

  it.each(Object.keys(told) as (keyof typeof told)[])('%s is told by how it begins', (form) => {
    expect(detectForm(told[form])).toBe(form);
    expect(detectForm('nothing of that kind')).toBeNull();
  });
});

describe('a form', () => {
  it('that names every relation loses no name that something refers to', async () => {
    const text =
      '{"prefix":{"ex":"http://example.org/"},"used":{"_:u":{"prov:activity":"ex:a","prov:entity":"ex:e"}},"wasDerivedFrom":{"_:d":{"prov:generatedEntity":"ex:f","prov:usedEntity":"ex:e","prov:activity":"ex:a","prov:generation":"ex:g","prov:usage":"_:u"}}}';
    const { document } = await readProv('PROV_JSON', text);
    expect(document.records.map(({ id }) => id)).toEqual(['_:u', null]);
  });

  it('of RDF tells what is no provenance', async () => {
    const text =
      '@prefix ex: <http://example.org/> .\nex:a a <http://www.w3.org/ns/prov#Entity> .\nex:shop ex:sells ex:b .';
    const reading = await readProv('TRIG', text);
    expect(reading.ignored).toEqual([
      'line 3: <http://example.org/shop> <http://example.org/sells> <http://example.org/b>',
    ]);
    expect(reading.ignoredCount).toBe(1);
  });

  it('of Turtle has no bundles', () => {
    const document = documentOf('bundle b', 'entity(e)', 'endBundle');
    expect(() => writeProv('TURTLE', document)).toThrowError(
      expect.objectContaining({ code: 'PROV_FORM_UNSUITABLE' }),
    );
  });
});

describe('a malformed document', () => {
  const json = (records: string): string => `{\n"prefix": {"ex": "http://example.org/"},\n${records}\n}`;
  const provN = (records: string): string =>
    `document\nprefix ex <http://example.org/>\n${records}\nendDocument`;
  const head = '@prefix prov: <http://www.w3.org/ns/prov#> . @prefix ex: <http://example.org/> .\n\n';
  const ld = (nodes: string): string =>
    `{"@context": {"prov": "http://www.w3.org/ns/prov#", "ex": "http://example.org/"},\n"@graph": [\n${nodes}]}`;
  it.each<readonly [ProvForm, string, number, RegExp]>([
    ['PROV_JSON', json('"entity": {"ex:e": {}},}'), 3, /key in quotes/],
    ['PROV_JSON', json('"entity": {"ex:e": {}'), 4, /ends where/],
    ['PROV_JSON', '', 1, /ends where a value/],
    ['PROV_JSON', json('"entities": {}'), 3, /"entities" is no kind of record/],
    ['PROV_JSON', json('"entity": {"no:e": {}}'), 3, /prefix of "no:e" is not declared/],
    ['PROV_JSON', json('"entity": {"ex:a b": {}}'), 3, /no IRI/],
    ['PROV_JSON', json('"used":\n{"_:u": {"prov:entity": "ex:e"}}'), 4, /lacks prov:activity/],
    [
      'PROV_JSON',
      json('"used": {"_:u": {"prov:activity": "ex:a",\n"prov:time": "yesterday"}}'),
      4,
      /no xsd:dateTime/,
    ],
    ['PROV_JSON', json('"alternateOf": {"ex:x": {}}'), 3, /has no name/],
    ['PROV_JSON', json('"entity": {"ex:e": {"ex:k": null}}'), 3, /value must be/],
    ['PROV_JSON', json('"bundle": {"ex:b": {"bundle": {}}}'), 3, /cannot hold bundles/],
    ['PROV_N', provN('entity(ex:e'), 4, /"," or "\)"/],
    ['PROV_N', provN('entities(ex:e)'), 3, /no kind of record/],
    ['PROV_N', provN('used(ex:a, ex:e, yesterday)'), 3, /must be an xsd:dateTime/],
    ['PROV_N', provN('\nwasDerivedFrom(ex:a)'), 4, /lacks its usedEntity/],
    ['PROV_N', provN('entity(ex:e, [ex:k="open])'), 3, /string has no end/],
    ['PROV_N', provN('entity(no:e)'), 3, /"no" is not declared/],
    ['PROV_N', 'document\nentity(e)\nendDocument', 2, /no default namespace/],
    ['PROV_N', provN('alternateOf(ex:x; ex:a, ex:b)'), 3, /has no name/],
    ['PROV_N', provN('ex:other(ex:a)'), 3, /no kind of record/],
    ['PROV_N', 'document\n', 2, /the end of the text/],
    ['TRIG', `${head}ex:e a prov:Entity`, 3, /./],
    ['TRIG', `${head}no:e a prov:Entity .`, 3, /Undefined prefix/],
    ['TRIG', `${head}ex:e prov:wasGeneratedBy "a" .`, 3, /leads to a literal/],
    ['TRIG', `${head}ex:a prov:qualifiedUsage [ prov:entity ex:e, ex:f ] .`, 3, /several values/],
    ['TRIG', `${head}ex:a prov:startedAtTime "now" .`, 3, /xsd:dateTime/],
    ['TRIG', `${head}ex:a prov:qualifiedCommunication [ a prov:Communication ] .`, 3, /lacks/],
    ['JSON_LD', ld('{"@id": "ex:e",}'), 3, /key in quotes/],
    ['JSON_LD', ld('{"@id": "ex:e", "unknown": 5}'), 3, /./],
    ['JSON_LD', ld('{"@id": "ex:e", "prov:wasGeneratedBy": "a"}'), 3, /leads to a literal/],
    ['JSON_LD', '5', 1, /must be an object/],
  ])('%s: %s', async (form, text, line, reason) => {
    const fault = await readProv(form, text).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'PROV_MALFORMED', place: { line } });
    expect((fault as Error).message).toMatch(reason);
    expect((fault as Error).message).toContain(`line ${line}`);
  });

  it('of JSON-LD whose context stands elsewhere is refused with the line, and nothing is fetched', async () => {
    const text = '{\n"@context": "https://example.org/context.jsonld", "@id": "ex:e"}';
    await expect(readProv('JSON_LD', text)).rejects.toMatchObject({
      code: 'PROV_CONTEXT_REMOTE',
      place: { line: 2 },
      message: expect.stringMatching(/line 2.*none is fetched/),
    });
  });

  const nested = 200_000;
  it.each<readonly [ProvForm, string]>([
    ['PROV_JSON', '{"entity":'.repeat(nested)],
    ['PROV_JSON', '['.repeat(nested)],
    ['JSON_LD', `{"@id":"urn:e","urn:p":`.repeat(nested)],
    ['TRIG', `<urn:a> ${'<urn:b> [ '.repeat(nested)}`],
    ['TRIG', `<urn:a> <urn:b> ${'('.repeat(nested)}`],
  ])('%s that nests without end is refused at the limit', async (form, text) => {
    await expect(readProv(form, text)).rejects.toMatchObject({ code: 'PROV_TOO_DEEP' });
  });

  it.each(provForms)('%s of more bytes than the limit is refused before it is read', async (form) => {
    await expect(readProv(form, ' '.repeat(provLimits.bytes + 1))).rejects.toMatchObject({
      code: 'PROV_TOO_LARGE',
    });
  });
});
