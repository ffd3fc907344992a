import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundleSizeLimit } from '../../../src/model/bundle/decode.ts';
import { signerOf } from '../../../src/model/bundle/keys.ts';
import { membershipOf, saltKeyOf } from '../../../src/model/bundle/membership.ts';
import { membershipText } from '../../../src/model/bundle/membershipText.ts';
import { contentOfSession, didOf, keys, signedBy } from '../../bundles.ts';
import { vectors } from '../../model/bundle/vectors.ts';
import { temporaryFile, whence } from '../running.ts';

const textOf = (name: string): string => vectors.verify.find((each) => each.name === name)?.bundle_text ?? '';

describe('bundle verify', () => {
  test('prints the whole verdict as JSON and ends with 0', async () => {
    const file = temporaryFile('bundle.json', textOf('export:basic/none/ed+pq'));
    const { code, stdout, stderr } = await whence(['bundle', 'verify', file, '-o', 'json']);

    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      code: 'OK',
      message: 'The signature is that of the signer.',
      level: 'none',
      signer: 'did:lango:45455f2479df716b8a690bd7af2bf42a91147ce0bb3c7a8e36206d7cacce22f5',
      algorithm: 'ed25519',
      pq: 'verified',
      counts: { checkpoints: 2, sessions: 2, attributions: 3 },
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('reads stdin, and ends with 1 for a bundle that was changed', async () => {
    const { code, stdout } = await whence(['bundle', 'verify', '-', '-o', 'json'], {
      input: textOf('label-changed'),
    });

    expect(JSON.parse(stdout)).toMatchObject({ ok: false, code: 'SIGNATURE_MISMATCH' });
    expect(code).toBe(1);
  });

  test('refuses a stripped post-quantum signature, unless it is to be as lenient as lango', async () => {
    const input = textOf('pq-sig-stripped');
    const strict = await whence(['bundle', 'verify', '-', '-o', 'json'], { input });
    const lenient = await whence(['bundle', 'verify', '-', '--compat', 'lango', '-o', 'json'], { input });

    expect([strict.code, JSON.parse(strict.stdout)]).toMatchObject([
      1,
      { code: 'PQ_STRIPPED', pq: 'stripped' },
    ]);
    expect([lenient.code, JSON.parse(lenient.stdout)]).toMatchObject([0, { ok: true, pq: 'stripped' }]);
  });

  test.each([
    ['an empty text', Buffer.alloc(0)],
    ['half a bundle', Buffer.from(textOf('export:basic/none/ed').slice(0, 2_000))],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00])],
  ])('refuses %s by a code', async (_, input) => {
    const { code, stdout, stderr } = await whence(['bundle', 'verify', '-', '-o', 'json'], { input });

    expect(JSON.parse(stdout)).toMatchObject({ ok: false, code: 'BUNDLE_MALFORMED', signer: null });
    expect([code, stderr]).toEqual([1, '']);
  });

  test('reads no more of 100 MB than a bundle may have', async () => {
    const file = temporaryFile('huge.json', Buffer.alloc(100_000_000, 0x20));
    // The heap holds less than the file: reading all of it would end the process.
    const nodeOptions = ['--max-old-space-size=64'];
    const { code, stdout } = await whence(['bundle', 'verify', file, '-o', 'json'], { nodeOptions });

    expect(JSON.parse(stdout)).toMatchObject({ ok: false, code: 'BUNDLE_TOO_LARGE' });
    expect(stdout).toContain(String(bundleSizeLimit));
    expect(code).toBe(1);
  });

  test('says that a file is missing as bad usage', async () => {
    expect((await whence(['bundle', 'verify', 'no-such-file'])).code).toBe(2);
  });
});

describe('the proof of one record', () => {
  const { checkpoints, attributions } = contentOfSession('s-1');
  const [attribution] = attributions;
  const record = `attribution:${attribution?.id}`;
  const copy = () => {
    const { did, signer } = signerOf(keys.ann);
    const whole = contentOfSession('s-1');
    const membership = membershipOf(whole, 'content', did, signer, saltKeyOf(keys.ann.secret));
    return {
      bundle: temporaryFile('bundle.json', signedBy(keys.ann, contentOfSession('s-1', 'content'))),
      membership: temporaryFile('membership.json', membershipText(membership)),
    };
  };

  test('is taken out of a redacted copy, and verifies without any other record', async () => {
    const { bundle, membership } = copy();
    const proof = await whence(['bundle', 'prove', bundle, record, '--membership', membership]);
    const verified = await whence(['bundle', 'verify-record', '-', '-o', 'json'], { input: proof.stdout });
    const verdict = JSON.parse(verified.stdout);

    expect(proof.stdout).not.toContain(checkpoints?.[0]?.id);
    expect(verdict).toMatchObject({
      ok: true,
      code: 'OK',
      signer: didOf(keys.ann),
      pq: 'verified',
      level: 'content',
      session: 's-1',
      kind: 'attribution',
    });
    expect(JSON.parse(verdict.record)).toMatchObject({ id: attribution?.id, lines_added: 12 });
    expect(verdict.record).not.toContain(attribution?.filePath);
    expect([proof.code, verified.code]).toEqual([0, 0]);
  });

  test('does not verify once a word of it is changed, and ends with 1', async () => {
    const { bundle, membership } = copy();
    const { stdout } = await whence(['bundle', 'prove', bundle, record, '--membership', membership]);
    const input = stdout.replace('lines_added\\":12', 'lines_added\\":13');
    const verified = await whence(['bundle', 'verify-record', '-', '-o', 'json'], { input });

    expect(input).not.toBe(stdout);
    expect([verified.code, JSON.parse(verified.stdout)]).toMatchObject([1, { code: 'MEMBERSHIP_MISMATCH' }]);
  });

  test('cannot be had of a record that is not there, or is not named', async () => {
    const { bundle, membership } = copy();
    const ask = (name: string) => whence(['bundle', 'prove', bundle, name, '--membership', membership]);
    const absent = await ask('session:nobody');

    expect([absent.code, absent.stderr]).toEqual([1, expect.stringContaining('has no such record')]);
    expect((await ask('nobody')).code).toBe(2);
  });
});

describe('key create', () => {
  test('makes a file for its owner alone, prints the DID, and never overwrites', async () => {
    const file = join(dirname(temporaryFile('other', '')), 'key.json');
    const first = await whence(['key', 'create', file, '-o', 'json']);
    const second = await whence(['key', 'create', file]);

    expect(JSON.parse(first.stdout)).toMatchObject({ algorithm: 'ed25519', pq: true });
    expect(JSON.parse(first.stdout).did).toMatch(/^did:lango:[0-9a-f]{64}$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect([second.code, second.stderr]).toEqual([2, expect.stringContaining('exists already')]);
  });

  test('derives the key of the original from a master key', async () => {
    const [vector] = vectors.derive;
    const master = temporaryFile('master.hex', `${vector?.master_hex}\n`);
    const { stdout } = await whence(['key', 'create', join(dirname(master), 'key.json'), '--master', master]);

    expect(stdout).toBe(`did:lango:${vector?.ed25519_public_hex}\n`);
  });
});
