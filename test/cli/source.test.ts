import { describe, expect, it } from 'vitest';
import { whence } from './running.ts';
import { standIn } from './server.ts';

const input = (variables: { input: unknown }) => variables.input;

describe('whence source add', () => {
  it('sends what it was told, with names in place of secrets', async () => {
    let sent: unknown;
    const server = await standIn({
      addSource: (variables: { input: unknown }) => {
        sent = input(variables);
        return { source: { name: 'hub', kind: 'OCI_REGISTRY', nextAttemptAt: null } };
      },
    });
    const args = [
      'source',
      'add',
      'registry',
      'hub',
      '--registry',
      'docker.io',
      '--repository',
      'library/nginx',
    ];
    const more = ['--interval', '15m', '--secret-variable', 'WHENCE_SOURCE_SECRET_HUB', '--url', server.url];
    const { code, stderr } = await whence([...args, ...more]);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(sent).toMatchObject({
      name: 'hub',
      kind: 'OCI_REGISTRY',
      intervalSeconds: 900,
      registry: 'docker.io',
      repositories: ['library/nginx'],
      secret: { variable: 'WHENCE_SOURCE_SECRET_HUB' },
    });
  });

  it('refuses a kind that there is not, and an interval that is none', async () => {
    expect(await whence(['source', 'add', 'svn', 'x', '--url', 'http://127.0.0.1:1'])).toMatchObject({
      code: 2,
    });
    expect(await whence(['source', 'add', 'gitlab', 'x', '--interval', 'often'])).toMatchObject({ code: 2 });
  });
});

describe('whence source reconcile', () => {
  it('waits for the end of the pass, tells what it found, and fails when it failed', async () => {
    let looks = 0;
    const state = {
      documentsRead: 3,
      documentsAccepted: 2,
      documentsUnchanged: 1,
      documentsRejected: 0,
      gapCount: 1,
    };
    const gaps = [{ code: 'DIGEST_MISMATCH', place: 'r/app:1', message: 'other bytes' }];
    const server = await standIn({
      reconcileSource: () => ({ source: { name: 'hub', lastAttemptAt: '2026-11-01T12:00:00Z' } }),
      sources: () => [
        {
          name: 'hub',
          ...state,
          gaps,
          lastAttemptAt: looks++ === 0 ? '2026-11-01T12:00:00Z' : '2026-11-01T12:00:05Z',
          leaseHolder: null,
          errorCode: 'SOURCE_TIMEOUT',
          errorMessage: 'too slow',
        },
      ],
    });
    const { code, stdout, stderr } = await whence([
      'source',
      'reconcile',
      'hub',
      '-o',
      'json',
      '--url',
      server.url,
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ name: 'hub', ...state }]);
    expect(stderr).toContain('DIGEST_MISMATCH r/app:1: other bytes');
    expect(stderr).toContain('SOURCE_TIMEOUT: too slow');
    expect(looks).toBe(2);
  });
});

describe('whence source remove', () => {
  it('ends with 3 when there is none of that name', async () => {
    const server = await standIn({ removeSource: () => ({ name: 'hub', removed: false }) });
    expect(await whence(['source', 'remove', 'hub', '--url', server.url])).toMatchObject({ code: 3 });
  });
});
