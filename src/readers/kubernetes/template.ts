import type { ImageReference } from '../../model/imageReference.ts';
import { child, children, text } from '../fields.ts';
import { referenceOf } from '../images.ts';
import type { View } from '../record.ts';
import { type Finding, pointer } from '../record.ts';
import { containerLists } from './containers.ts';
import type { KubernetesObject } from './metadata.ts';

/** What a workload's pod template declares. */
export interface Template {
  readonly metadata: View | undefined;
  readonly spec: View | undefined;
  readonly references: readonly ImageReference[];
  /** Digests of the images that are pinned. */
  readonly imageDigests: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads `spec.template`; images in it that are no references are problems, and the rest counts. */
export function readTemplate(object: KubernetesObject): Template {
  return readPodTemplate(child(child(object.view, 'spec'), 'template'));
}

/** Reads a pod template, wherever it stands. */
export function readPodTemplate(template: View | undefined): Template {
  const spec = child(template, 'spec');
  const references = new Map<string, ImageReference>();
  const findings: Finding[] = [];
  const containers = containerLists.flatMap((list) => children(spec, list.declared));
  for (const container of containers) {
    const declared = text(container, 'image');
    if (declared === undefined) continue;
    const reference = referenceOf(container, declared, pointer(container.path, 'image'));
    if (reference === undefined || references.has(reference.canonical)) continue;
    references.set(reference.canonical, reference);
    findings.push({ type: 'imageReference', reference, declared });
  }
  return {
    metadata: child(template, 'metadata'),
    spec,
    references: [...references.values()],
    imageDigests: [...references.values()].flatMap(({ digest }) => digest ?? []),
    findings,
  };
}
