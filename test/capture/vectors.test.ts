import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/capture/content.ts';
import { captureBuildSource, hashTree } from '../../src/capture/index.ts';
import type { BuildSource } from '../../src/model/buildSource.ts';
import { withoutNulls } from '../../src/model/buildSource.ts';
import type { DeviationRule } from '../../src/model/deviation.ts';
import { normalizeRemote } from '../../src/model/gitRemote.ts';
import { sortByCodePoint, type TreeEntry } from '../../src/model/treeHash.ts';
import { captureAsNobody, hashTreeAsNobody, mayDropPrivileges, nobody } from './asNobody.ts';
import { makeSandbox, type Sandbox, type Step } from './sandbox.ts';

interface Vector {
  readonly name: string;
  readonly kind: 'hash' | 'normalize_remote' | 'capture' | 'stage';
  readonly about: string;
  readonly steps: readonly Step[];
  readonly unprivileged?: true | 'reader';
  readonly hash_not_reproducible?: true;
  readonly call: {
    readonly root?: string;
    readonly url?: string | null;
    readonly repo_path?: string;
    readonly context_root?: string;
    readonly content_root?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly manifest_path?: string;
  };
  readonly expect: {
    readonly working_tree_hash?: string | null;
    readonly files?: readonly string[];
    readonly repo?: string | null;
    readonly raises?: string;
    readonly source_fields?: Readonly<Record<string, unknown>>;
    readonly build_info?: Readonly<Record<string, unknown>>;
    readonly members?: readonly { readonly name: string; readonly mode: string; readonly sha256: string }[];
    readonly image_name?: string;
    readonly tag?: string;
    readonly agent_name?: string;
    readonly dockerfile_path?: string;
  };
}

/** What stands in place of the recorded values, and the rule that says why. */
interface Difference {
  readonly rule: DeviationRule;
  readonly fields: Readonly<Record<string, unknown>>;
}

const { cases }: { readonly cases: readonly Vector[] } = JSON.parse(
  readFileSync(new URL('../vectors/build-source.json', import.meta.url), 'utf8'),
);

/** The vectors that record a defect: all others are followed to the byte. */
const differences: ReadonlyMap<string, Difference> = new Map<string, Difference>([
  ['hash root does not exist', { rule: 'hash_incomplete', fields: { working_tree_hash: null } }],
  [
    'unreadable directory is left out without a word',
    { rule: 'hash_incomplete', fields: { working_tree_hash: null } },
  ],
  ['remote: password with @', { rule: 'remote_authority_first', fields: { repo: 'host.example/a/b' } }],
  [
    'capture: star in the subpath',
    { rule: 'literal_subpath', fields: { source_dirty: false, dirty: false } },
  ],
  [
    'capture: repository directory name ends in a space',
    {
      rule: 'top_level_space',
      fields: {
        source_repo: 'github.com/Acme/mono',
        source_commit: 'd89ace21437e36992fadf9016c226f7341705d51',
        source_ref: 'main',
        source_subpath: 'agents/foo',
        repo: 'github.com/Acme/mono',
        commit_hash: 'd89ace21437e36992fadf9016c226f7341705d51',
        branch_name: 'main',
        subpath: 'agents/foo',
        author_name: 'Ada Build',
        author_email: 'ada@example.com',
      },
    },
  ],
  ['capture: git status fails', { rule: 'status_unknown', fields: { source_dirty: null, dirty: null } }],
]);

/** Vectors where the original ends with an error: ours have no value, and say why. */
const errors: ReadonlyMap<string, DeviationRule> = new Map<string, DeviationRule>([
  ['name that is not UTF-8', 'name_not_utf8'],
  ['unreadable file', 'file_unreadable'],
  ['capture: git prints bytes that are not UTF-8', 'text_not_utf8'],
  ['stage: broken symlink', 'staging_failed'],
  ['stage: include path is a file', 'staging_failed'],
]);

/** Vectors whose value is the recorded one, with a word on what may differ elsewhere. */
const remarks: ReadonlyMap<string, DeviationRule> = new Map<string, DeviationRule>([
  ['capture: pathspec characters in the subpath', 'literal_subpath'],
]);

const named = (kind: Vector['kind']) =>
  cases
    .filter((vector) => vector.kind === kind)
    .map((vector) => ({ ...vector, relation: relationOf(vector) }));

function relationOf({ name }: Vector): string {
  const difference = differences.get(name);
  if (difference !== undefined) return `differs by ${difference.rule}`;
  const error = errors.get(name);
  return error === undefined ? 'is the same' : `has no value by ${error}`;
}

const isRunnable = ({ unprivileged }: Vector): boolean => unprivileged === undefined || mayDropPrivileges;

async function sandboxOf(vector: Vector): Promise<Sandbox> {
  const sandbox = makeSandbox();
  await sandbox.make(...vector.steps);
  if (vector.unprivileged !== undefined) sandbox.give(nobody, vector.unprivileged === true ? 'ALL' : 'TOP');
  return sandbox;
}

/** The recorded fields, with what stands in place of some of them; null is left out. */
function expectedOf({ name }: Vector, recorded: Readonly<Record<string, unknown>>, known: readonly string[]) {
  const fields = differences.get(name)?.fields ?? {};
  const own = Object.fromEntries(Object.entries(fields).filter(([field]) => known.includes(field)));
  return withoutNulls({ ...recorded, ...own });
}

test('all vectors are here, and every one that differs exists', () => {
  expect(cases).toHaveLength(95);
  const names = new Set(cases.map(({ name }) => name));
  for (const name of [...differences.keys(), ...errors.keys(), ...remarks.keys()])
    expect(names).toContain(name);
  const defects = cases.filter(({ about }) => about.includes('DEFECT')).map(({ name }) => name);
  for (const name of defects) expect(differences.has(name) || errors.has(name)).toBe(true);
});

describe('tree hash', () => {
  test.for(named('hash'))('$name: $relation', async (vector, { skip }) => {
    if (!isRunnable(vector)) skip('only root may become another user');
    const sandbox = await sandboxOf(vector);
    const root = sandbox.path(vector.call.root ?? '');
    const tree = vector.unprivileged === undefined ? await hashTree(root) : hashTreeAsNobody(root);
    const rule = differences.get(vector.name)?.rule ?? errors.get(vector.name);
    if (rule !== undefined) {
      expect(tree).toMatchObject({ ok: false, rule });
      return;
    }
    expect(tree).toMatchObject({ ok: true, workingTreeHash: vector.expect.working_tree_hash });
    if (tree.ok) expect(inOrder(tree.entries).map(({ path }) => path)).toEqual(vector.expect.files);
  });
});

describe('remotes', () => {
  test.each(named('normalize_remote'))('$name: $relation', (vector) => {
    const difference = differences.get(vector.name);
    expect(normalizeRemote(vector.call.url ?? null)).toEqual({
      remote: difference === undefined ? vector.expect.repo : difference.fields.repo,
      deviation: difference === undefined ? null : 'AUTHORITY_FIRST',
    });
  });
});

describe('capture', () => {
  test.for(named('capture'))('$name: $relation', async (vector, { skip }) => {
    if (!isRunnable(vector)) skip('only root may become another user');
    const sandbox = await sandboxOf(vector);
    const { repo_path = '', context_root = '', content_root, env = {} } = vector.call;
    const own = Object.entries(env).map(([name, value]) => [name, sandbox.fill(value)]);
    const options = {
      folder: sandbox.path(repo_path),
      contextRoot: sandbox.path(context_root),
      ...(content_root === undefined ? {} : { contentRoot: sandbox.path(content_root) }),
      environment: { ...sandbox.environment, ...Object.fromEntries(own) },
    };
    const source =
      vector.unprivileged === undefined ? await captureBuildSource(options) : captureAsNobody(options);
    expectRules(vector, source);
    if (vector.expect.raises !== undefined) {
      expect(source.build_info).toMatchObject({ author_name: null, author_email: 'ada@example.com' });
      return;
    }
    const { build_timestamp, ...info } = source.build_info;
    expect(build_timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?\+00:00$/);
    const sourceFields = expectedOf(
      vector,
      vector.expect.source_fields ?? {},
      Object.keys(source.source_fields),
    );
    const buildInfo = expectedOf(vector, vector.expect.build_info ?? {}, Object.keys(info));
    if (vector.hash_not_reproducible === true) {
      const anyHash = expect.stringMatching(/^[0-9a-f]{64}$/);
      expect(withoutNulls(source.source_fields)).toEqual({ ...sourceFields, working_tree_hash: anyHash });
      expect(withoutNulls(info)).toEqual({ ...buildInfo, working_tree_hash: anyHash });
      return;
    }
    expect(withoutNulls(source.source_fields)).toEqual(sourceFields);
    expect(withoutNulls(info)).toEqual(buildInfo);
  });
});

/** A value that agentex would not record is never silent, and one that it would has no such entry. */
function expectRules({ name }: Vector, { deviations }: BuildSource): void {
  const differing = deviations.filter(({ effect }) => effect === 'REPLACED' || effect === 'WITHHELD');
  const rule = differences.get(name)?.rule ?? errors.get(name) ?? remarks.get(name);
  expect(differing.map((entry) => entry.rule)).toEqual(rule === undefined ? [] : [rule]);
}

describe('staging', () => {
  test.each(named('stage'))('$name: $relation', async (vector) => {
    const sandbox = await sandboxOf(vector);
    const file = sandbox.path(vector.call.manifest_path ?? '');
    const { tree, staging, deviations } = await readContent({ kind: 'MANIFEST', file });
    const rule = errors.get(vector.name);
    if (rule !== undefined) {
      expect(tree).toBeNull();
      expect(deviations.map((entry) => entry.rule)).toContain(rule);
      return;
    }
    const { expect: recorded } = vector;
    expect(tree?.workingTreeHash).toBe(recorded.working_tree_hash);
    const members = inOrder(tree?.entries ?? []).map(({ path, mode, sha256 }) => ({
      name: path,
      mode: mode === '100755' ? '0755' : '0644',
      type: 'file',
      sha256,
    }));
    expect(members).toEqual(recorded.members);
    expect(staging?.context).toMatchObject({
      agentName: recorded.agent_name,
      imageName: recorded.image_name,
      imageTag: recorded.tag,
      dockerfile: recorded.dockerfile_path,
    });
  });
});

function inOrder(entries: readonly TreeEntry[]): readonly TreeEntry[] {
  return sortByCodePoint(entries, ({ path }) => path);
}
