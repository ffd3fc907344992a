import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm, type ProvDocument } from '../../../src/model/prov/document.ts';
import { type ProvForm, provForms, readProv, writeProv } from '../../../src/model/prov/forms.ts';
import { anyDocument } from './arbitrary.ts';

const forms = provForms.filter((form) => form !== 'TURTLE');

async function through(form: ProvForm, document: ProvDocument): Promise<ProvDocument> {
  const reading = await readProv(form, writeProv(form, document));
  expect(reading.ignored).toEqual([]);
  return reading.document;
}

describe('what a document says', () => {
  it.each(forms)('stays the same when it is written as %s and read again', async (form) => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        expect(normalForm(await through(form, document))).toEqual(normalForm(document));
      }),
      { numRuns: 40 },
    );
  });

  it('stays the same on its way through all forms, in any order', async () => {
    const order = fc.shuffledSubarray(forms, { minLength: forms.length });
    await fc.assert(
      fc.asyncProperty(anyDocument, order, async (document, ways) => {
        let travelling = document;
        for (const form of ways) travelling = await through(form, travelling);
        expect(normalForm(travelling)).toEqual(normalForm(document));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the prefixes that were declared', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, fc.constantFrom(...forms), async (document, form) => {
        const { urn, ...prefixes } = document.prefixes;
        const kept = (await through(form, document)).prefixes;
        expect(kept).toMatchObject(prefixes);
        // In JSON-LD, a prefix that is the beginning of a namespace would change what the namespace is.
        if (form !== 'JSON_LD') expect(kept.urn).toBe(urn);
      }),
      { numRuns: 40 },
    );
  });

  it('is written as Turtle where there are no bundles', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const flat = { ...document, bundles: [] };
        expect(normalForm(await through('TURTLE', flat))).toEqual(normalForm(flat));
      }),
      { numRuns: 20 },
    );
  });
});
