import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentStore } from '../../src/server/documentStore.ts';

/** A document of so many characters. */
const documentOf = (characters: number) => parse(`{a}${' '.repeat(characters - 3)}`);

describe('the document store', () => {
  it('gives back the same document, so that what hangs on it is found again', async () => {
    const store = documentStore(100);
    const document = documentOf(10);
    await store.set('a', document);
    expect(await store.get('a')).toBe(document);
    expect(await store.get('b')).toBeUndefined();
  });

  it('drops what was not used for longest once the texts are too long together', async () => {
    const store = documentStore(100);
    await store.set('a', documentOf(40));
    await store.set('b', documentOf(40));
    await store.get('a');
    await store.set('c', documentOf(40));
    const kept = await Promise.all(['a', 'b', 'c'].map(async (key) => (await store.get(key)) !== undefined));
    expect(kept).toEqual([true, false, true]);
  });

  it('does not count a document twice', async () => {
    const store = documentStore(100);
    await store.set('a', documentOf(40));
    for (let time = 0; time < 10; time++) await store.set('b', documentOf(40));
    expect(await store.get('a')).toBeDefined();
  });

  it('does not keep a document that is longer than all of it', async () => {
    const store = documentStore(100);
    await store.set('a', documentOf(40));
    await store.set('b', documentOf(101));
    expect(await store.get('b')).toBeUndefined();
    expect(await store.get('a')).toBeDefined();
  });

  it('forgets what is deleted', async () => {
    const store = documentStore(100);
    await store.set('a', documentOf(60));
    expect(await store.delete('a')).toBe(true);
    expect(await store.delete('a')).toBe(false);
    await store.set('b', documentOf(100));
    expect(await store.get('b')).toBeDefined();
  });
});
