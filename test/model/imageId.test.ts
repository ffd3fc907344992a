import { expect, it } from 'vitest';
import { parseImageId } from '../../src/model/imageId.ts';

const hex = '4bc453b53cb3d914b45f4b250294236adba2c0e09ff6f03793949e7e39fd4cc1';
const digest = `sha256:${hex}`;

it.each([
  ['a dockershim reference', `docker-pullable://ghcr.io/org/app@${digest}`, `ghcr.io/org/app@${digest}`],
  ['a containerd reference', `docker.io/library/nginx@${digest}`, `docker.io/library/nginx@${digest}`],
  ['an unqualified reference', `nginx@${digest}`, `docker.io/library/nginx@${digest}`],
  ['a reference with tag and digest', `ghcr.io/org/app:1@${digest}`, `ghcr.io/org/app:1@${digest}`],
])('reads %s as content of a repository', (_what, text, canonical) => {
  expect(parseImageId(text)).toMatchObject({ form: 'repositoryDigest', digest, reference: { canonical } });
});

it.each([
  digest,
  `docker://${digest}`,
  `docker-pullable://${digest}`,
  hex,
])('reads %s as an image ID', (text) => {
  expect(parseImageId(text)).toEqual({ form: 'imageId', digest });
});

it('reads nothing as "declared, never resolved", not as an empty digest', () => {
  expect(parseImageId('')).toEqual({ form: 'unresolved' });
});

it.each([
  'nginx:1.27',
  'docker-pullable://ghcr.io/org/app:1',
])('refuses %s, which names no content', (text) => {
  expect(parseImageId(text)).toMatchObject({
    form: 'invalid',
    reason: expect.stringContaining('has no digest'),
  });
});

it.each([
  'sha256:',
  ' ',
  `ghcr.io/org/app@sha256:${hex.slice(0, 40)}`,
  `GHCR.io/Org/app@${digest}`,
  `${digest}\n`,
])('refuses %j', (text) => {
  expect(parseImageId(text).form).toBe('invalid');
});
