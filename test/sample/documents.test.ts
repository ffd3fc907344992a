import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../sample/generate.ts';
import { documents, sampleFacts } from './reading.ts';

const folder = new URL('../../sample/', import.meta.url);
const files = readdirSync(new URL('documents', folder), { recursive: true, encoding: 'utf8' })
  .map((name) => `documents/${name}`)
  .filter((name) => statSync(new URL(name, folder)).isFile());

describe('the documents of the sample scene', () => {
  it('are those that sample/generate.ts writes', () => {
    const written = [...files, 'order.json'].map(
      (name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const,
    );
    expect(new Map(written)).toEqual(generatedFiles());
  });

  it('have the form of their kind, and are of nearly every kind', () => {
    expect(documents.filter(({ isRecognized }) => !isRecognized)).toEqual([]);
    expect([...new Set(documents.map(({ kind }) => kind))].sort()).toEqual([
      'AGENT',
      'ATTRIBUTION',
      'BUILD',
      'CHECKPOINT',
      'DEPLOY',
      'GITLAB',
      'KUBERNETES',
      'OCI',
      'SESSION',
      'TAG_OBSERVATION',
    ]);
  });

  it('are read without a rejection or a problem', () => {
    const problems = documents.flatMap(({ name, records }) =>
      records.flatMap((record) => record.problems.map((problem) => ({ name, ...problem }))),
    );
    expect(problems).toEqual([]);
    expect(documents.filter(({ records }) => records.every(({ facts }) => facts.length === 0))).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length);
  });

  it('name content of a registry by the SHA-256 of its bytes', () => {
    const contents = documents.filter(({ kind }) => kind === 'OCI');
    expect(contents.length).toBeGreaterThan(20);
    expect(contents.map(({ context }) => context.reference?.split('@')[1])).toEqual(
      contents.map(({ digest }) => digest),
    );
  });

  it('happen in October 2026', () => {
    const times = documents.flatMap(({ text }) => text.match(/\b\d{4}-\d\d-\d\d(?=[T ]\d\d:\d\d)/g) ?? []);
    expect(times.length).toBeGreaterThan(500);
    expect(times.filter((time) => !time.startsWith('2026-10-'))).toEqual([]);
    const context = documents.flatMap((document) => document.context.observedAt ?? []);
    expect(context.filter((time) => !time.startsWith('2026-10-'))).toEqual([]);
  });

  it('stay small enough to load at each first start', () => {
    const bytes = files.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
    expect(bytes).toBeLessThan(400_000);
  });

  it('agree on what must not change: no build has two commits, no commit two titles', () => {
    const claims = [
      ...sampleFacts('build').flatMap(({ build, sourceCommit, sourceRepository }) => [
        [`${Object.values(build).join(' ')} commit`, sourceCommit?.oid] as const,
        [`${Object.values(build).join(' ')} repository`, sourceRepository] as const,
      ]),
      ...sampleFacts('commit').map(({ commit, title }) => [`${commit.oid} title`, title] as const),
      ...sampleFacts('deploy').map(
        ({ deploy, buildId }) => [`${Object.values(deploy).join(' ')} build`, buildId] as const,
      ),
    ];
    const values = new Map<string, Set<string>>();
    for (const [name, value] of claims) {
      if (value !== undefined) values.set(name, (values.get(name) ?? new Set()).add(value));
    }
    expect(values.size).toBeGreaterThan(100);
    expect([...values].filter(([, all]) => all.size > 1)).toEqual([]);
  });
});
