import fc from 'fast-check';
import { v5 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { nodeId } from '../../src/model/identity.ts';
import { uuid5 } from '../../src/model/uuid5.ts';

describe('uuid5', () => {
  it('agrees with the uuid package on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(uuid5(name)).toBe(v5(name, v5.URL));
      }),
    );
  });

  it.each([682, 683, 5000])('agrees with the uuid package on %i characters of three bytes', (length) => {
    const name = '\u20ac'.repeat(length);
    expect(uuid5(name)).toBe(v5(name, v5.URL));
  });

  it('keeps giving the ids that graphs already hold', () => {
    expect(uuid5('docker.io/library/nginx:latest')).toBe('a45929bc-5b80-59c9-a61c-28467e37dc8b');
  });
});

describe('nodeId', () => {
  it('names the label in lower case and the percent-encoded key', () => {
    expect(nodeId('Image', 'sha256:ab')).toBe(v5('urn:whence:image:sha256%3Aab', v5.URL));
    expect(nodeId('Build', 'gitlab', 'https://gitlab.example', '7')).toBe(
      v5('urn:whence:build:gitlab:https%3A%2F%2Fgitlab.example:7', v5.URL),
    );
  });

  it('keeps the parts of a key apart', () => {
    expect(nodeId('Build', 'a:b', 'c')).not.toBe(nodeId('Build', 'a', 'b:c'));
    expect(nodeId('Build', 'a', '', 'b')).not.toBe(nodeId('Build', 'a', 'b'));
  });

  it('keeps the letter case of keys', () => {
    expect(nodeId('Repository', 'host/A')).not.toBe(nodeId('Repository', 'host/a'));
  });

  it('names text that no UTF-8 store can hold instead of throwing', () => {
    expect(nodeId('Agent', '\ud800')).toBe(nodeId('Agent', '\ufffd'));
  });

  it('gives different keys different ids', () => {
    const key = fc.array(fc.string({ maxLength: 8 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(key, key, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(nodeId('Node', ...one) === nodeId('Node', ...other)).toBe(same);
      }),
    );
  });
});
