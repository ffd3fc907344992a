import type { Finding, View } from '../record.ts';
import { helmReleaseFindings, kustomizationFindings } from './deploys.ts';
import { type FluxObject, readFluxObject } from './object.ts';
import { gitRepositoryFindings, imagePolicyFindings, ociRepositoryFindings } from './sources.ts';

const findingsByKind: ReadonlyMap<string, (object: FluxObject) => readonly Finding[]> = new Map([
  ['OCIRepository', ociRepositoryFindings],
  ['GitRepository', gitRepositoryFindings],
  ['Kustomization', kustomizationFindings],
  ['HelmRelease', helmReleaseFindings],
  ['ImagePolicy', imagePolicyFindings],
]);

/** Kinds of Flux that are read. */
export const fluxKinds: readonly string[] = [...findingsByKind.keys()];

/** Whether an object is one of Flux: kustomize has a kind Kustomization of its own, which is a file. */
export function isFluxObject(kind: string, apiVersion: unknown): boolean {
  return (
    findingsByKind.has(kind) && typeof apiVersion === 'string' && apiVersion.includes('.toolkit.fluxcd.io/')
  );
}

/** What an object of Flux says of images, commits and deploys. */
export function fluxFindings(view: View, kind: string): readonly Finding[] {
  const object = readFluxObject(view, kind);
  return object === undefined ? [] : (findingsByKind.get(kind)?.(object) ?? []);
}
