import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadModelRegistry } from '../../../src/model/task/modelRegistry.ts';
import { temporaryFile } from '../../cli/running.ts';

interface RecordedModel {
  readonly provider: string;
  readonly name: string;
  readonly displayName: string;
  readonly family: string;
}

const vectors = new URL('../../vectors/tracker-ml-models.json', import.meta.url);
const recorded: { readonly models: readonly RecordedModel[] } = JSON.parse(readFileSync(vectors, 'utf8'));

test('knows exactly the recorded models, each by its provider and name', () => {
  const { models, lookup } = loadModelRegistry(undefined);
  expect(models).toHaveLength(recorded.models.length);
  for (const { provider, name, displayName, family } of recorded.models)
    expect(lookup(provider, name)).toEqual({ provider, name, displayName, family });
  expect(lookup('anthropic', 'CLAUDE-3-5-HAIKU-LATEST')).toBeNull();
});

test('a file adds models and replaces those of the same provider and name', () => {
  const [first] = recorded.models;
  const file = temporaryFile(
    'models.json',
    JSON.stringify([
      { provider: 'local', name: 'llama' },
      { provider: first?.provider, name: first?.name, displayName: 'Ours', family: 'ours' },
    ]),
  );
  const { models, lookup } = loadModelRegistry(file);
  expect(models).toHaveLength(recorded.models.length + 1);
  expect(lookup('local', 'llama')).toEqual({
    provider: 'local',
    name: 'llama',
    displayName: 'llama',
    family: '',
  });
  expect(lookup(first?.provider ?? '', first?.name ?? '')?.displayName).toBe('Ours');
});

describe('a model file is BAD_USAGE', () => {
  test.each([
    ['that is no JSON', 'models'],
    ['that is no list', '{"provider": "local"}'],
    ['with a model without a name', '[{"provider": "local"}]'],
    ['with a name that is no text', '[{"provider": "local", "name": 7}]'],
  ])('%s', (_, content) => {
    const file = temporaryFile('models.json', content);
    expect(() => loadModelRegistry(file)).toThrow(expect.objectContaining({ code: 'BAD_USAGE' }));
  });

  test('that is not there', () => {
    expect(() => loadModelRegistry('/no/such/file')).toThrow(expect.objectContaining({ code: 'BAD_USAGE' }));
  });
});
