import { expect, it } from 'vitest';
import { evidenceByStrength, isEvidence, weakestEvidence } from '../../src/model/evidence.ts';

it('orders evidence from a verified signature to a mere assumption', () => {
  expect(evidenceByStrength).toEqual([
    'ATTESTED',
    'DIGEST_EQUAL',
    'INDEX_CHILD',
    'DECLARED_ID',
    'TAG_AT_TIME',
    'ASSUMED',
  ]);
});

it('names the weakest evidence of a path, wherever on the path it is', () => {
  expect(weakestEvidence(['DIGEST_EQUAL', 'TAG_AT_TIME', 'ATTESTED'])).toBe('TAG_AT_TIME');
  expect(weakestEvidence(['ASSUMED', 'TAG_AT_TIME'])).toBe('ASSUMED');
  expect(weakestEvidence(['ATTESTED'])).toBe('ATTESTED');
});

it('has none for a path without derived edges', () => {
  expect(weakestEvidence([])).toBeNull();
});

it('tells evidence from other text', () => {
  expect(isEvidence('INDEX_CHILD')).toBe(true);
  expect(isEvidence('index_child')).toBe(false);
  expect(isEvidence('toString')).toBe(false);
});
