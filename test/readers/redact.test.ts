import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSecretName, REMOVED, redactRecord, redactText } from '../../src/readers/redact.ts';

describe('redactText', () => {
  it.each([
    ['https://user:pass@git.example/a.git', 'https://git.example/a.git'],
    ['cloned from https://u:p@ss@git.example/a', 'cloned from https://git.example/a'],
    ['ssh://token@git.example:2222/a and ftp://b@c/d', 'ssh://git.example:2222/a and ftp://c/d'],
    [
      'https://git.example/a?private_token=abc&page=2',
      `https://git.example/a?private_token=${REMOVED}&page=2`,
    ],
    ['https://git.example/a@b?page=2#x', 'https://git.example/a@b?page=2#x'],
    ['mail to a@b.example', 'mail to a@b.example'],
    ['https://u:p/w@git.example/a', 'https://git.example/a'],
    [`docker-pullable://app@sha256:${'a'.repeat(64)}`, `docker-pullable://app@sha256:${'a'.repeat(64)}`],
    [`oci://u:p@r.example/app@sha256:${'a'.repeat(64)}`, `oci://r.example/app@sha256:${'a'.repeat(64)}`],
  ])('turns %s into %s', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });

  it('takes time in proportion to the length of the text', () => {
    const text = `${'a '.repeat(500_000)}${'://a:b/ '.repeat(100_000)}${'?a=b'.repeat(100_000)}`;
    expect(redactText(text)).toBe(text);
    expect(redactText(`${'://a:b/'.repeat(500_000)}@`)).toBe(REMOVED);
  });
});

describe('isSecretName', () => {
  it.each([
    'password',
    'DB_PASSWD',
    'clientSecret',
    'private-key',
    'PRIVATE_KEY',
    'X-Api-Key',
    'Set-Cookie',
  ])('knows %s as the name of a secret', (name) => expect(isSecretName(name)).toBe(true));

  it.each(['author', 'session_key', 'digest', 'name'])('lets %s pass', (name) =>
    expect(isSecretName(name)).toBe(false));
});

describe('redactRecord', () => {
  it('removes what programs are started with', () => {
    const container = {
      name: 'app',
      image: 'app:1',
      env: [{ name: 'A', value: 'hunter2' }],
      envFrom: [{ secretRef: { name: 'x' } }],
      command: ['sh', '-c', 'login hunter2'],
      args: ['--password=hunter2'],
    };
    expect(redactRecord({ spec: { containers: [container] } })).toEqual({
      spec: {
        containers: [
          { name: 'app', image: 'app:1', env: REMOVED, envFrom: REMOVED, command: REMOVED, args: REMOVED },
        ],
      },
    });
  });

  it('removes the values of named variables', () => {
    expect(redactRecord([{ key: 'A', value: 'x' }, { name: 'B', value: true }, { value: 'alone' }])).toEqual([
      { key: 'A', value: REMOVED },
      { name: 'B', value: REMOVED },
      { value: 'alone' },
    ]);
  });

  it('removes the variables of a pipeline', () => {
    const webhook = { object_attributes: { id: 1, variables: [{ key: 'A', value: 'x' }] } };
    expect(redactRecord(webhook)).toEqual({ object_attributes: { id: 1, variables: REMOVED } });
  });

  it('removes fields with secret names, whatever they hold', () => {
    expect(redactRecord({ Authorization: 'Bearer x', db: { password: 12345 }, tokens: ['x'] })).toEqual({
      Authorization: REMOVED,
      db: { password: REMOVED },
      tokens: REMOVED,
    });
  });

  it('keeps numbers of language-model tokens', () => {
    const counts = {
      inputTokens: 1,
      output_tokens: 2n,
      total_tokens: '9223372036854775807',
      tokens_used: { input_tokens: 3, output_tokens: 4, total_tokens: 7 },
    };
    expect(redactRecord(counts)).toEqual(counts);
  });

  it('removes texts that pose as numbers of tokens', () => {
    expect(redactRecord({ tokens_used: { secret: 'x' }, total_tokens: 'abc' })).toEqual({
      tokens_used: REMOVED,
      total_tokens: REMOVED,
    });
  });

  it('removes the last applied configuration, which repeats the whole object', () => {
    const annotations = { 'kubectl.kubernetes.io/last-applied-configuration': '{"env":"x"}', team: 'a' };
    expect(redactRecord({ metadata: { annotations } })).toEqual({
      metadata: {
        annotations: { 'kubectl.kubernetes.io/last-applied-configuration': REMOVED, team: 'a' },
      },
    });
  });

  it.each([
    [{ kind: 'Secret', data: { a: 'eA==' }, stringData: { b: 'x' } }],
    [{ kind: 'ConfigMap', data: { a: 'x' }, binaryData: { b: 'eA==' } }],
    [{ kind: 'SecretList', items: [{ metadata: { uid: 'u' }, data: { a: 'eA==' } }] }],
  ])('removes the content of %j', (object) => {
    const text = JSON.stringify(redactRecord(object));
    expect(text).not.toContain('eA==');
    expect(text).not.toContain('"x"');
    expect(text).toContain(REMOVED);
  });

  it('removes how an image was built and is started', () => {
    const config = {
      os: 'linux',
      config: { Env: ['A=x'], Cmd: ['x'], Entrypoint: ['x'], Labels: { team: 'a' } },
      history: [{ created_by: 'ENV A=x' }],
    };
    expect(redactRecord(config)).toEqual({
      os: 'linux',
      config: { Env: REMOVED, Cmd: REMOVED, Entrypoint: REMOVED, Labels: { team: 'a' } },
      history: REMOVED,
    });
  });

  it('keeps a field called __proto__ as a field', () => {
    const copy = redactRecord(JSON.parse('{"__proto__":{"password":"x"},"kind":{"toString":1}}'));
    expect(JSON.stringify(copy)).toBe(`{"__proto__":{"password":"${REMOVED}"},"kind":{"toString":1}}`);
  });

  it('accepts every JSON value, leaves it alone and answers the same for its own answer', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = JSON.stringify(value);
        const once = redactRecord(value);
        expect(JSON.stringify(value)).toBe(before);
        expect(redactRecord(once)).toEqual(once);
      }),
    );
  });

  it('cuts what nests deeper than any accepted document', () => {
    let value: unknown = 'leaf';
    for (let depth = 0; depth < 20_000; depth += 1) value = [value];
    expect(JSON.stringify(redactRecord(value))).toContain(REMOVED);
  });
});
