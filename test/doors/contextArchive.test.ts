import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { create, Header } from 'tar';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ArchiveLimits, inspectContextArchive } from '../../src/server/doors/contextArchive.ts';

const limits: ArchiveLimits = {
  archiveBytes: 1_000_000,
  archiveExpandedBytes: 64 * 1024 * 1024,
  archiveRatio: 100,
  archiveFiles: 1_000,
};
const never = new AbortController().signal;
const inspect = (bytes: Buffer, changes: Partial<ArchiveLimits> = {}, signal = never) =>
  inspectContextArchive(Readable.from([bytes]), { ...limits, ...changes }, signal);

interface Member {
  readonly path: string;
  readonly content?: string | Buffer;
  readonly mode?: number;
  readonly type?: 'File' | 'SymbolicLink' | 'Link' | 'Directory' | 'FIFO';
  readonly linkpath?: string;
}

/** A tar made member by member, as no tool would make it. */
function tarOf(members: readonly Member[]): Buffer {
  const blocks = members.flatMap(({ content = '', type = 'File', mode = 0o644, path, linkpath }) => {
    const body = Buffer.from(content);
    const header = new Header({ path, mode, type, size: body.length, ...(linkpath ? { linkpath } : {}) });
    header.encode();
    const padding = Buffer.alloc((512 - (body.length % 512)) % 512);
    return [header.block ?? Buffer.alloc(512), body, padding];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

const packed = (...members: readonly Member[]): Buffer => gzipSync(tarOf(members));
const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const line = (path: string, mode: string, content: string): string =>
  [path, mode, sha256(content)].join('\u0000');
const linesHash = (...lines: readonly string[]): string => sha256(lines.join('\n'));

describe('a context archive', () => {
  it('has the tree hash of its files by name, mode and content, in whatever order they come', async () => {
    const run = { path: 'b/run.sh', content: 'echo', mode: 0o755 };
    const file = { path: './Dockerfile', content: 'FROM scratch' };
    const link = { path: 'a.txt', type: 'SymbolicLink', linkpath: 'Dockerfile' } as const;
    const bytes = packed(run, { path: 'b/', type: 'Directory' }, file, link);
    const expected = linesHash(
      line('Dockerfile', '100644', 'FROM scratch'),
      line('a.txt', '120000', 'Dockerfile'),
      line('b/run.sh', '100755', 'echo'),
    );
    expect(await inspect(bytes)).toEqual({
      digest: `sha256:${sha256(bytes)}`,
      treeHash: expected,
      reason: null,
      files: 3,
    });
    expect((await inspect(packed(link, file, run))).treeHash).toBe(expected);
  });

  it('has the same tree hash however a tool packs it: long names, other names than ASCII, other times', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'whence-context-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const long = `${'long-'.repeat(40)}name/${'x'.repeat(120)}.py`;
    await mkdir(join(folder, `${'long-'.repeat(40)}name`));
    await writeFile(join(folder, long), 'long');
    await writeFile(join(folder, 'grüße 😀.txt'), 'hi');
    await chmod(join(folder, 'grüße 😀.txt'), 0o700);
    await symlink('nowhere', join(folder, 'broken'));
    const bytesOf = async (mtime: Date): Promise<Buffer> => {
      const chunks = await create({ cwd: folder, gzip: true, mtime }, ['.']).collect();
      return Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
    };
    const first = await inspect(await bytesOf(new Date(0)));
    const second = await inspect(await bytesOf(new Date('2026-01-01T00:00:00Z')));
    const lines = [
      line('broken', '120000', 'nowhere'),
      line('grüße 😀.txt', '100755', 'hi'),
      line(long, '100644', 'long'),
    ];
    expect(first.treeHash).toBe(linesHash(...lines));
    expect(second.treeHash).toBe(first.treeHash);
    expect(second.digest).not.toBe(first.digest);
  });

  it('counts a hard link as the file that it names, and the later of two members of one name', async () => {
    const linked = packed(
      { path: 'a', content: 'one' },
      { path: 'b', type: 'Link', linkpath: 'a' },
      { path: 'a', content: 'two' },
    );
    const plain = packed({ path: 'a', content: 'two' }, { path: 'b', content: 'one' });
    expect((await inspect(linked)).treeHash).toBe((await inspect(plain)).treeHash);
  });

  it.each([
    [{ path: '../escape', content: 'x' }, 'The member "../escape" lies outside of the archive.'],
    [{ path: 'a/../../b', content: 'x' }, 'The member "a/../../b" lies outside of the archive.'],
    [{ path: '/etc/passwd', content: 'x' }, 'The member "/etc/passwd" lies outside of the archive.'],
    [{ path: 'link', type: 'Link', linkpath: 'absent' } as const, 'The link "link" has no target before it.'],
  ])('has no tree hash, and says why, with the member %j', async (member, reason) => {
    expect(await inspect(packed({ path: 'a', content: 'a' }, member))).toMatchObject({
      treeHash: null,
      reason,
    });
  });
});

describe('a context archive is refused', () => {
  it.each([
    ['is empty', Buffer.alloc(0)],
    ['is no gzip', Buffer.from('hello')],
    ['is cut off', packed({ path: 'a', content: 'a'.repeat(5_000) }).subarray(0, 60)],
    ['holds no tar', gzipSync(Buffer.from('hello '.repeat(200)))],
    [
      'holds a tar that is cut off',
      gzipSync(tarOf([{ path: 'a', content: 'a'.repeat(5_000) }]).subarray(0, 2_000)),
    ],
    ['holds no file', packed()],
    ['is compressed twice', gzipSync(packed({ path: 'a', content: 'a' }))],
  ])('where it %s', async (_what, bytes) => {
    await expect(inspect(bytes)).rejects.toMatchObject({ code: 'ARCHIVE_INVALID' });
  });

  const zeros = (bytes: number): Buffer => packed({ path: 'zeros', content: Buffer.alloc(bytes) });

  it.each([
    ['more bytes than the limit', packed({ path: 'a', content: 'a' }), { archiveBytes: 20 }],
    ['more members than the limit', packed({ path: 'a' }, { path: 'b' }, { path: 'c' }), { archiveFiles: 2 }],
    ['more bytes inside than the limit', zeros(1_000_000), { archiveExpandedBytes: 500_000 }],
    ['far more bytes inside than outside', zeros(20_000_000), {}],
    [
      'a bomb behind the end of the tar',
      gzipSync(Buffer.concat([tarOf([{ path: 'a' }]), Buffer.alloc(20_000_000)])),
      {},
    ],
  ])('where it has %s', async (_what, bytes, changes) => {
    await expect(inspect(bytes, changes)).rejects.toMatchObject({ code: 'ARCHIVE_TOO_LARGE' });
  });

  it.each<[string, Buffer, (bytes: Buffer) => Partial<ArchiveLimits>]>([
    ['bytes', packed({ path: 'a', content: 'a' }), ({ length }) => ({ archiveBytes: length })],
    ['members', packed({ path: 'a' }, { path: 'b' }, { path: 'c' }), () => ({ archiveFiles: 3 })],
    [
      'bytes inside',
      packed({ path: 'a', content: 'a'.repeat(1_000) }),
      (bytes) => ({ archiveExpandedBytes: gunzipSync(bytes).length }),
    ],
  ])('only beyond the limit of its %s: at the limit it is taken', async (_what, bytes, atLimit) => {
    expect(await inspect(bytes, atLimit(bytes))).toMatchObject({ digest: `sha256:${sha256(bytes)}` });
    const [[name, limit] = ['archiveBytes', 0]] = Object.entries(atLimit(bytes));
    await expect(inspect(bytes, { [name]: limit - 1 })).rejects.toMatchObject({ code: 'ARCHIVE_TOO_LARGE' });
  });

  it('where its request ends', async () => {
    const controller = new AbortController();
    const endless = new Readable({ read() {} });
    const inspecting = inspectContextArchive(endless, limits, controller.signal);
    controller.abort(new Error('too late'));
    await expect(inspecting).rejects.toThrow('too late');
    expect(endless.destroyed).toBe(true);
  });
});
