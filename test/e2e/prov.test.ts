import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalForm, recordsOf } from '../../src/model/prov/document.ts';
import { type ProvForm, provForms, provMediaTypes, readProv } from '../../src/model/prov/forms.ts';
import { validateProv } from '../../src/model/prov/validate/validateProv.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

const foreign = `document
  prefix ex <http://example.org/>
  entity(ex:report, [prov:label="Rapport"@fr, ex:pages="12" %% xsd:int, prov:type='prov:Plan'])
  activity(ex:writing, 2026-11-16T16:00:00, -)
  wasGeneratedBy(ex:g; ex:report, ex:writing, 2026-11-16T17:00:00Z, [prov:role="first"])
  used(ex:writing, ex:draft, -)
  bundle ex:b
    entity(ex:draft)
    wasDerivedFrom(ex:draft, ex:report)
  endBundle
endDocument`;

const INGEST = `mutation($documents: [JSON!]!, $kind: DocumentKind) {
  ingest(documents: $documents, kind: $kind) { results { kind status digest rejections { code message } } } }`;
const EXPORT = `query($of: ProvSubject!, $form: ProvForm!) { exportProv(of: $of, form: $form) { text mediaType } }`;

interface Ingested {
  readonly ingest: {
    readonly results: readonly {
      readonly kind: string | null;
      readonly status: string;
      readonly digest: string;
      readonly rejections: readonly { readonly code: string; readonly message: string }[];
    }[];
  };
}
interface Exported {
  readonly exportProv: { readonly text: string; readonly mediaType: string } | null;
}

let whence: TestWhence;
beforeAll(async () => {
  whence = await startTestWhence({ sample: true });
}, 120_000);
afterAll(async () => {
  await whence?.stop();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${whence.url}${path}`, { headers });
const exported = async (of: Readonly<Record<string, string>>, form: ProvForm = 'PROV_JSON') =>
  (await whence.ask<Exported>(EXPORT, { of, form })).exportProv;
const ingest = async (document: unknown, kind?: string) => {
  const { ingest: outcome } = await whence.ask<Ingested>(INGEST, { documents: [document], kind });
  return outcome.results[0];
};

describe('the graph as W3C PROV', () => {
  it('says the same in every form, and is valid', async () => {
    const texts: (readonly [ProvForm, string])[] = [];
    for (const form of provForms) {
      const response = await get(`/prov?form=${form}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain(provMediaTypes[form]);
      texts.push([form, await response.text()]);
    }
    const [first, ...others] = await Promise.all(
      texts.map(async ([form, text]) => {
        const { document, ignored } = await readProv(form, text);
        expect(ignored).toEqual([]);
        return document;
      }),
    );
    expect(first).toBeDefined();
    if (first === undefined) return;
    expect(first.records.length).toBeGreaterThan(100);
    for (const other of others) expect(normalForm(other)).toEqual(normalForm(first));
    expect(validateProv(first).violations).toEqual([]);
    const { nodes } = await whence.inventory();
    const elements = first.records.filter(({ id }) => id !== null);
    expect(elements.length).toBeLessThanOrEqual(nodes);
    expect([...new Set(first.records.map(({ kind }) => kind))]).toEqual(
      expect.arrayContaining([
        'entity',
        'activity',
        'agent',
        'wasGeneratedBy',
        'used',
        'wasAttributedTo',
        'wasAssociatedWith',
        'alternateOf',
        'specializationOf',
      ]),
    );
  });

  it('takes the form from the header Accept', async () => {
    const response = await get('/prov?session=voucher-rounding-1019', {
      accept: 'text/html, text/turtle;q=0.9',
    });
    expect(response.headers.get('content-type')).toContain('text/turtle');
    expect(await response.text()).toContain('a prov:Activity');
  });

  it('is told of one lineage: the pod, its image, the build, the commit and its session', async () => {
    const answer = await exported({ ref: 'checkout-6f7d8c9b54-t5v8m' }, 'PROV_N');
    const { document } = await readProv('PROV_N', answer?.text ?? '');
    const types = new Set(
      [...recordsOf(document)].flatMap(({ record }) => record.id?.match(/\/id\/(\w+)\//)?.[1] ?? []),
    );
    for (const label of ['Container', 'Image', 'Build', 'Commit', 'Session', 'Agent'])
      expect(types).toContain(label);
    expect(document.records.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['used', 'wasGeneratedBy']),
    );
  });

  it('is told of one session, and of nothing where there is none', async () => {
    const answer = await exported({ session: 'voucher-rounding-1019' });
    expect(answer?.mediaType).toBe('application/provenance+json');
    expect(Object.keys(JSON.parse(answer?.text ?? '').wasAssociatedWith ?? {}).length).toBeGreaterThan(0);
    expect(await exported({ session: 'no-such-session' })).toBeNull();
  });

  it('is told of one task with what it waits for', async () => {
    const create = `mutation($input: CreateTaskInput!) { createTask(input: $input) { task { id } } }`;
    const made = async (title: string): Promise<string> => {
      const input = {
        namespace: 'https://example.org/a b',
        title,
        type: 'TASK',
        priority: 'HIGH',
        phase: 'REVIEW',
      };
      const { createTask } = await whence.ask<{ createTask: { task: { id: string } } }>(create, { input });
      return createTask.task.id;
    };
    const [first, second] = [await made('mill the flour'), await made('bake the bread')];
    await whence.ask(`mutation($input: TaskLinkInput!) { addTaskLink(input: $input) { kind } }`, {
      input: { sourceId: second, targetId: first, kind: 'BLOCKED_BY' },
    });
    for (const form of provForms) {
      const answer = await exported({ task: second }, form);
      const { document } = await readProv(form, answer?.text ?? '');
      expect(document.records.map(({ kind }) => kind).sort()).toEqual([
        'entity',
        'entity',
        'wasInfluencedBy',
      ]);
      expect(answer?.text).toContain('mill the flour');
    }
  });

  it.each([
    ['/prov?form=rdf-xml', 400, 'BAD_USAGE'],
    ['/prov?session=no-such-session', 404, 'NOT_FOUND'],
    ['/prov?ref=a&session=b', 400, 'BAD_USAGE'],
    ['/prov?ref=a&ref=b', 400, 'BAD_USAGE'],
  ])('refuses %s', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});

describe('a document of others', () => {
  it('is kept, found by its records, and exported again without loss', async () => {
    const outcome = await ingest(foreign);
    expect(outcome).toMatchObject({ kind: 'PROV_N', status: 'ACCEPTED', rejections: [] });
    expect(await ingest(foreign)).toMatchObject({ status: 'UNCHANGED' });

    const { provBundles } = await whence.ask<{
      provBundles: readonly {
        id: string;
        recordCount: number;
        bundles: readonly { id: string; name: string }[];
      }[];
    }>(
      `query($digest: String!) { provBundles(where: { documentDigest: { eq: $digest }, name: { eq: null } }) {
         id recordCount prefixes bundles { id name } } }`,
      { digest: outcome?.digest },
    );
    expect(provBundles).toMatchObject([{ recordCount: 4, bundles: [{ name: 'http://example.org/b' }] }]);

    const { document: sent } = await readProv('PROV_N', foreign);
    for (const form of provForms.filter((each) => each !== 'TURTLE')) {
      const answer = await exported({ bundle: provBundles[0]?.id ?? '' }, form);
      const { document } = await readProv(form, answer?.text ?? '');
      expect(normalForm(document)).toEqual(normalForm(sent));
      expect(document.prefixes).toMatchObject(sent.prefixes);
    }
    const bundle = await exported({ bundle: provBundles[0]?.bundles[0]?.id ?? '' }, 'PROV_N');
    expect(bundle?.text).toContain('wasDerivedFrom(ex:draft, ex:report)');
    expect(bundle?.text).not.toContain('wasGeneratedBy');
  });

  it('answers questions: what was generated by an activity, and what the record says', async () => {
    const { provRecords } = await whence.ask<{ provRecords: readonly unknown[] }>(
      `{ provRecords(where: { kind: { eq: "wasGeneratedBy" }, object: { eq: "http://example.org/writing" } }) {
           identifier subject content bundles { form }
           subjectElements { kind label types } objectElements { kind identifier asSubject { kind } } } }`,
    );
    expect(provRecords).toEqual([
      {
        identifier: 'http://example.org/g',
        subject: 'http://example.org/report',
        content: expect.objectContaining({ arguments: expect.arrayContaining(['2026-11-16T17:00:00Z']) }),
        bundles: [{ form: 'PROV_N' }],
        subjectElements: [{ kind: 'entity', label: 'Rapport', types: ['http://www.w3.org/ns/prov#Plan'] }],
        objectElements: [
          { kind: 'activity', identifier: 'http://example.org/writing', asSubject: [{ kind: 'used' }] },
        ],
      },
    ]);
  });

  it('is told by its form, whatever that is', async () => {
    const json = { prefix: { ex: 'http://example.org/' }, entity: { 'ex:e': {} } };
    expect(await ingest(json)).toMatchObject({ kind: 'PROV_JSON', status: 'ACCEPTED' });
    const turtle = '@prefix prov: <http://www.w3.org/ns/prov#> .\n<urn:e> a prov:Entity .';
    expect(await ingest(turtle)).toMatchObject({ kind: 'PROV_TURTLE', status: 'ACCEPTED' });
    const ld = { '@context': { prov: 'http://www.w3.org/ns/prov#' }, '@id': 'urn:e', '@type': 'prov:Entity' };
    expect(await ingest(ld)).toMatchObject({ kind: 'PROV_JSONLD', status: 'ACCEPTED' });
  });

  it('of RDF is kept, and what of it is no provenance is told', async () => {
    const turtle =
      '@prefix prov: <http://www.w3.org/ns/prov#> .\n<urn:kept> a prov:Entity .\n<urn:shop> <urn:opens> "9:00" .';
    const expected = {
      kind: 'PROV_TURTLE',
      rejections: [{ code: 'PROV_STATEMENTS_LEFT_OUT', message: expect.stringContaining('urn:opens') }],
    };
    expect(await ingest(turtle)).toMatchObject({ ...expected, status: 'ACCEPTED' });
    expect(await ingest(turtle)).toMatchObject({ ...expected, status: 'UNCHANGED' });
  });

  it('is refused with line and reason, and leaves nothing behind', async () => {
    const before = await whence.inventory();
    const outcome = await ingest('document\nentity(no:e)\nendDocument', 'PROV_N');
    expect(outcome).toMatchObject({
      status: 'REJECTED',
      rejections: [{ code: 'PROV_MALFORMED', message: expect.stringContaining('line 2') }],
    });
    const after = await whence.inventory();
    expect(after.content.includes('ProvBundle","no')).toBe(false);
    expect(after.edges).toBe(before.edges);
  });

  it('is checked against PROV-CONSTRAINTS by validateProv', async () => {
    const text = 'document\nprefix ex <http://example.org/>\nspecializationOf(ex:e, ex:e)\nendDocument';
    const { validateProv: validity } = await whence.ask<{ validateProv: unknown }>(
      `query($text: String!) { validateProv(text: $text) { valid recordCount violations { constraint name records } } }`,
      { text },
    );
    expect(validity).toEqual({
      valid: false,
      recordCount: 1,
      violations: [
        {
          constraint: 52,
          name: 'impossible-specialization-reflexive',
          records: ['specializationOf(ex:e, ex:e)'],
        },
      ],
    });
    const answer = await whence.send(`query($text: String!) { validateProv(text: $text) { valid } }`, {
      text: 'hello',
    });
    expect(answer.errors?.[0]?.extensions?.code).toBe('PROV_FORM_UNKNOWN');
  });
});
