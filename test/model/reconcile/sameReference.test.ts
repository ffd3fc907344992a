import { expect, test } from 'vitest';
import { parseReferenceGrammar } from '../../../src/model/imageReference.ts';
import { plainReference } from '../../../src/model/reconcile/sameReference.ts';

const digest = `sha256:${'a'.repeat(64)}`;

test.each([
  ['REGISTRY.example.com/app:1', 'registry.example.com/app:1'],
  [`registry.example.com/app:1@${digest}`, `registry.example.com/app@${digest}`],
  ['registry.example.com/app:V1', 'registry.example.com/app:V1'],
  ['nginx', 'docker.io/library/nginx:latest'],
])('%s means the same as %s', (text, plain) => {
  const parsed = parseReferenceGrammar(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  expect(plainReference(parsed.reference).canonical).toBe(plain);
});
