import { readFileSync, statSync } from 'node:fs';
import { causeOf, shown } from './treeFailure.ts';

/** What a manifest says of the context that an image is built from. */
export interface BuildContext {
  /** Relative to the folder of the manifest; the rest is relative to it. */
  readonly root: string;
  readonly includePaths: readonly string[];
  readonly dockerfile: string;
  readonly dockerignore: string | null;
  readonly agentName: string | null;
  /** Where the image goes: `registry/team/name`. */
  readonly imageRepository: string | null;
  readonly imageTag: string | null;
}

export type ManifestResult =
  | { readonly ok: true; readonly context: BuildContext }
  | { readonly ok: false; readonly detail: string };

const MANIFEST_BYTES_MAX = 1024 * 1024;

/** Reads the manifest of an agent (YAML). Never throws. */
export async function readManifest(file: string): Promise<ManifestResult> {
  try {
    if (statSync(file).size > MANIFEST_BYTES_MAX) {
      return { ok: false, detail: `${shown(file)} is larger than ${MANIFEST_BYTES_MAX} bytes` };
    }
    // Loaded only here, as most captures need no YAML.
    const { parse } = await import('yaml');
    // As PyYAML, with which agentex reads it, understands YAML.
    return contextOf(parse(readFileSync(file, 'utf8'), { version: '1.1', logLevel: 'silent' }));
  } catch (error) {
    return { ok: false, detail: `cannot read ${shown(file)}: ${causeOf(error)}` };
  }
}

function contextOf(manifest: unknown): ManifestResult {
  const context = member(member(manifest, 'build'), 'context');
  const root = text(context, 'root');
  const dockerfile = text(context, 'dockerfile');
  const includePaths = member(context, 'include_paths') ?? [];
  if (root === null || dockerfile === null) {
    return { ok: false, detail: 'build.context.root and build.context.dockerfile have to be texts' };
  }
  if (!isTexts(includePaths)) {
    return { ok: false, detail: 'build.context.include_paths has to be a list of texts' };
  }
  const image = member(member(manifest, 'deployment'), 'image');
  return {
    ok: true,
    context: {
      root,
      dockerfile,
      includePaths,
      dockerignore: text(context, 'dockerignore'),
      agentName: text(member(manifest, 'agent'), 'name'),
      imageRepository: text(image, 'repository'),
      imageTag: text(image, 'tag'),
    },
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function text(value: unknown, name: string): string | null {
  const found = member(value, name);
  return typeof found === 'string' && found !== '' ? found : null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
