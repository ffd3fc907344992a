import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/capture/content.ts';
import { captureBuildSource } from '../../src/capture/index.ts';
import { content, makeSandbox, type Sandbox, type Step } from './sandbox.ts';

/** A manifest in YAML, as people write it; staging counts from the folder above. */
const manifest = (lines: string): Step => ({
  op: 'file',
  path: 'app/manifest.yaml',
  base64: content(`build:\n  context:\n    root: ..\n${lines.replace(/^/gm, '    ')}\n`),
});
const files: readonly Step[] = [
  { op: 'file', path: 'app/Dockerfile', base64: content('FROM scratch\n') },
  { op: 'file', path: 'app/main.py', base64: content('print(1)\n') },
  { op: 'file', path: 'lib/u.py', base64: content('u\n') },
];
const plain = 'dockerfile: app/Dockerfile\ninclude_paths: [app, lib]';

async function staged(lines: string, ...steps: readonly Step[]) {
  const sandbox = makeSandbox();
  await sandbox.make(...files, manifest(lines), ...steps);
  return readContent({ kind: 'MANIFEST', file: sandbox.path('app/manifest.yaml') });
}

const pathsOf = ({ tree }: Awaited<ReturnType<typeof staged>>) =>
  tree?.entries.map(({ path }) => path).sort() ?? null;

describe('include paths', () => {
  it.each([
    '../secrets',
    'lib/../..',
    'lib/..',
    '..',
    '/etc',
  ])('%s is refused, and nothing is hashed', async (path) => {
    const answer = await staged(`dockerfile: app/Dockerfile\ninclude_paths: [lib, "${path}"]`);
    expect(answer.tree).toBeNull();
    expect(answer.deviations).toMatchObject([{ rule: 'include_path_outside', effect: 'WITHHELD' }]);
  });

  it('that are missing fail', async () => {
    const answer = await staged('dockerfile: app/Dockerfile\ninclude_paths: [none]');
    expect(answer.deviations).toMatchObject([{ rule: 'staging_failed', effect: 'ABSENT' }]);
  });

  it('may stand more than once, and later ones lie over earlier ones', async () => {
    const answer = await staged('dockerfile: app/Dockerfile\ninclude_paths: [lib, ./lib/, app/]');
    expect(pathsOf(answer)).toEqual([
      'Dockerfile',
      'app/Dockerfile',
      'app/main.py',
      'app/manifest.yaml',
      'lib/u.py',
    ]);
  });
});

describe('what cannot be staged', () => {
  it.each<[string, Step[]]>([
    ['a pipe', [{ op: 'fifo', path: 'lib/p' }]],
    ['a socket', [{ op: 'socket', path: 'lib/s' }]],
    ['a link that leads nowhere', [{ op: 'symlink', path: 'lib/l', target: 'none' }]],
    ['a link to itself', [{ op: 'symlink', path: 'lib/l', target: 'l' }]],
    ['a link to a folder above', [{ op: 'symlink', path: 'lib/up', target: '..' }]],
    [
      'folders that link to each other',
      [
        { op: 'symlink', path: 'lib/a/b', target: '../c' },
        { op: 'symlink', path: 'lib/c/d', target: '../a' },
      ],
    ],
  ])('%s', async (_what, steps) => {
    const { tree, deviations } = await staged(plain, ...steps);
    expect(tree).toBeNull();
    expect(deviations).toMatchObject([{ rule: 'staging_failed' }]);
  });

  it('a name that is a file here and a folder there', async () => {
    const answer = await staged('dockerfile: app/Dockerfile\ninclude_paths: ["."]', {
      op: 'file',
      path: 'Dockerfile/x',
    });
    expect(answer.deviations).toMatchObject([{ rule: 'staging_failed' }]);
  });

  it('a name that is not UTF-8', async () => {
    const strange: Step = { op: 'file', path_b64: Buffer.from('lib/\xff', 'latin1').toString('base64') };
    expect((await staged(plain, strange)).deviations).toMatchObject([{ rule: 'name_not_utf8' }]);
  });

  it('and is ignored does no harm', async () => {
    const answer = await staged(
      `${plain}\ndockerignore: ignore`,
      { op: 'file', path: 'ignore', base64: content('l\np # a pipe\n') },
      { op: 'symlink', path: 'lib/l', target: 'none' },
      { op: 'fifo', path: 'lib/p' },
    );
    expect(pathsOf(answer)).toContain('lib/u.py');
  });
});

describe('a manifest', () => {
  const unusable = async (text: string) => {
    const sandbox = makeSandbox();
    await sandbox.make({ op: 'file', path: 'm.yaml', base64: content(text) });
    const { path, environment } = sandbox;
    return captureBuildSource({ folder: sandbox.folder, manifest: path('m.yaml'), environment });
  };
  const bomb = `a0: &a0 [x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}`;

  it.each([
    ['is not YAML', 'build: ['],
    ['has no build context', 'agent: {name: x}'],
    ['has a root that is no text', 'build: {context: {root: 1, dockerfile: d}}'],
    ['has include paths that are no texts', 'build: {context: {root: ., dockerfile: d, include_paths: [1]}}'],
    ['is a bomb of aliases', bomb],
    ['is larger than 1 MiB', `# ${'x'.repeat(1024 * 1024)}`],
    ['is empty', ''],
  ])('that %s gives no hash, and no error', async (_what, text) => {
    const { source_fields, deviations } = await unusable(text);
    expect(source_fields.working_tree_hash).toBeNull();
    expect(deviations.map(({ rule }) => rule)).toContain('manifest_unusable');
  });

  it('that does not exist neither', async () => {
    const { path, environment, folder } = makeSandbox();
    const { deviations } = await captureBuildSource({ folder, manifest: path('none'), environment });
    expect(deviations.map(({ rule }) => rule)).toContain('manifest_unusable');
  });
});

describe('what is worth a word', () => {
  it('are files that Docker would leave out by the same ignore file, and agentex does not', async () => {
    const { staging, deviations } = await staged(
      `${plain}\ndockerignore: ignore`,
      { op: 'file', path: 'ignore', base64: content('lib/venv/\n**/*.log\n!lib/keep.log\n') },
      { op: 'file', path: 'lib/venv/x' },
      { op: 'file', path: 'app/a.log' },
      { op: 'file', path: 'lib/keep.log' },
    );
    expect(staging?.context.dockerWouldDrop).toEqual({
      total: 2,
      files: ['app/a.log', 'lib/venv/x'],
      isPartial: false,
    });
    expect(deviations).toMatchObject([{ rule: 'docker_would_drop', effect: 'NOTED' }]);
  });

  it('is an ignore file that does not exist', async () => {
    const { tree, deviations } = await staged(`${plain}\ndockerignore: none`);
    expect(tree).not.toBeNull();
    expect(deviations).toMatchObject([{ rule: 'ignore_file_missing', effect: 'NOTED' }]);
  });

  it('are links that bring in what lies outside', async () => {
    const answer = await staged(plain, { op: 'symlink', path: 'lib/passwd', target: '/etc/passwd' });
    expect(pathsOf(answer)).toContain('lib/passwd');
    expect(answer.deviations).toMatchObject([{ rule: 'link_leaves_root', effect: 'NOTED' }]);
  });
});

describe('a staged context that the commit gives', () => {
  async function committed(
    ignore: string,
  ): Promise<{ sandbox: Sandbox; ask: () => Promise<boolean | null> }> {
    const sandbox = makeSandbox();
    await sandbox.make(
      ...files,
      { op: 'file', path: 'ignore', base64: content(ignore) },
      { op: 'file', path: '.gitignore', base64: content('*.pyc\n') },
      manifest(`${plain}\ndockerignore: ignore`),
      { op: 'git', cwd: '.', args: ['init', '-q', '-b', 'main'] },
      { op: 'git', cwd: '.', args: ['add', '-A'] },
      { op: 'git', cwd: '.', args: ['commit', '-qm', 'x'] },
    );
    const { folder, path, environment } = sandbox;
    const options = { folder, manifest: path('app/manifest.yaml'), environment };
    return { sandbox, ask: async () => (await captureBuildSource(options)).reproducibleFromCommit };
  }

  it('is proven file by file, with what the ignore file leaves out', async () => {
    expect(await (await committed('*.md\n')).ask()).toBe(true);
    const { sandbox, ask } = await committed('u.py\n');
    expect(await ask()).toBe(true);
    await sandbox.make({ op: 'file', path: 'outside.txt' });
    expect(await ask()).toBe(true);
  });

  it.each<[string, Step]>([
    ['a file that was changed', { op: 'file', path: 'lib/u.py', base64: content('other\n') }],
    ['a file that Git ignores', { op: 'file', path: 'lib/u.pyc' }],
    ['a file that is gone', { op: 'remove', path: 'lib/u.py' }],
    ['another mode', { op: 'chmod', path: 'lib/u.py', mode: '0755' }],
  ])('is not, with %s', async (_what, step) => {
    const { sandbox, ask } = await committed('*.md\n');
    if (step.op === 'remove') await sandbox.make({ op: 'file', path: 'lib/second.py' });
    await sandbox.make(step);
    expect(await ask()).toBe(false);
  });

  it('cannot be told where links were followed', async () => {
    const { sandbox, ask } = await committed('*.md\n');
    await sandbox.make({ op: 'symlink', path: 'lib/l', target: 'u.py' });
    expect(await ask()).toBeNull();
  });
});
