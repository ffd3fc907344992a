import { readFileSync } from 'node:fs';
import { Failure } from '../../failure.ts';

/** A machine-learning model that agents may be registered with. Provider and name are its key, by exact spelling. */
export interface Model {
  readonly provider: string;
  readonly name: string;
  readonly displayName: string;
  readonly family: string;
}

/** The models that are known. */
export interface ModelRegistry {
  /** All of them, by provider and name. */
  readonly models: readonly Model[];
  /** Null where the registry does not know it. */
  readonly lookup: (provider: string, name: string) => Model | null;
}

const shipped = new URL('models.json', import.meta.url);
/** Models that a file may add. */
const modelLimit = 100_000;

/**
 * The registry: the models that Whence ships, and those of a JSON file `[{"provider", "name", "displayName"?,
 * "family"?}]`, which may also replace them.
 *
 * @throws Failure `BAD_USAGE` where the file cannot be read or has another form.
 */
export function loadModelRegistry(file: string | undefined): ModelRegistry {
  const own = modelsOf(readFileSync(shipped, 'utf8'), 'models.json');
  return modelRegistry(file === undefined || file === '' ? own : [...own, ...modelsOf(textOf(file), file)]);
}

/** A registry of these models; of two with one key the later counts. */
export function modelRegistry(models: readonly Model[]): ModelRegistry {
  const byKey = new Map(models.map((model) => [keyOf(model.provider, model.name), model]));
  const sorted = [...byKey.entries()].sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    models: sorted.map(([, model]) => model),
    lookup: (provider, name) => byKey.get(keyOf(provider, name)) ?? null,
  };
}

const keyOf = (provider: string, name: string): string => JSON.stringify([provider, name]);

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure('BAD_USAGE', `The model file ${file} cannot be read.`, undefined, { cause: error });
  }
}

function modelsOf(text: string, file: string): readonly Model[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Failure('BAD_USAGE', `The model file ${file} is not JSON.`, undefined, { cause: error });
  }
  if (!Array.isArray(value) || value.length > modelLimit || !value.every(isModel))
    throw new Failure(
      'BAD_USAGE',
      `The model file ${file} is not a list of at most ${modelLimit} models.`,
      'Write [{"provider": "local", "name": "llama", "displayName": "Llama", "family": "llama"}].',
    );
  return value.map(({ provider, name, displayName = name, family = '' }) => ({
    provider,
    name,
    displayName,
    family,
  }));
}

type ModelEntry = Pick<Model, 'provider' | 'name'> & Partial<Model>;

function isModel(value: unknown): value is ModelEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { provider, name, displayName, family } = value as Record<string, unknown>;
  return (
    typeof provider === 'string' &&
    typeof name === 'string' &&
    [displayName, family].every((each) => each === undefined || typeof each === 'string')
  );
}
