import { loadContainers } from '../graph/reconcile/containers.ts';
import { loadImages } from '../graph/reconcile/images.ts';
import { loadSboms } from '../graph/reconcile/sboms.ts';
import type { Derivations } from '../model/derivation.ts';
import { containerFindings } from '../model/findings/containerFindings.ts';
import { type Finding, findingNodes } from '../model/findings/finding.ts';
import { always, imageFindings } from '../model/findings/imageFindings.ts';
import type { ReconcileServices } from './services.ts';

/** The gaps of containers. */
export async function deriveContainers(
  { reads, tags }: ReconcileServices,
  ids: readonly string[],
): Promise<Derivations> {
  const containers = await loadContainers(reads, tags, ids);
  const nodes = containers.map(({ subject, facts }) => findingNodes(subject, containerFindings(facts)));
  return { edges: [], nodes };
}

/** The gaps of images. */
export async function deriveImages(
  { reads, reviews, settings }: ReconcileServices,
  ids: readonly string[],
): Promise<Derivations> {
  const images = await loadImages(reads, reviews, ids);
  const nodes = images.map(({ subject, facts }) => findingNodes(subject, imageFindings(facts, settings)));
  return { edges: [], nodes };
}

/** The gaps of bills of materials: one that does not say what it describes. */
export async function deriveSboms(
  { reads }: ReconcileServices,
  ids: readonly string[],
): Promise<Derivations> {
  const sboms = ids.length === 0 ? [] : await loadSboms(reads, ids);
  const nodes = sboms.map(({ id, title, hasRoot, images, at }) => {
    const scope = { environments: [], clusters: [], namespaces: [], repositories: [] };
    const finding: Finding = {
      kind: 'SBOM_WITHOUT_ROOT',
      discriminator: '',
      reason: `${title} does not say what it describes.`,
      path: [id, ...images],
      since: at ?? always,
      until: null,
    };
    return findingNodes({ id, type: 'SBOM', title, scope }, hasRoot ? [] : [finding]);
  });
  return { edges: [], nodes };
}
