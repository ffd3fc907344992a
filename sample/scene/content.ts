import { digestOf, numberOf } from './identity.ts';

/** A document that a registry serves: its digest is that of exactly this text. */
export interface Content {
  readonly text: string;
  readonly digest: string;
  readonly mediaType: string;
}

export interface Manifest extends Content {
  readonly config: Content;
  readonly architecture: string;
}

export const manifestType = 'application/vnd.oci.image.manifest.v1+json';
export const indexType = 'application/vnd.oci.image.index.v1+json';
const configType = 'application/vnd.oci.image.config.v1+json';
const layerType = 'application/vnd.oci.image.layer.v1.tar+gzip';

/** What goes into an image. */
export interface Recipe {
  /** Repository with registry. */
  readonly repository: string;
  readonly version: string;
  readonly created: string;
  readonly entrypoint: readonly string[];
  readonly architecture?: string;
  /** Labels beside title and version. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** An image for one platform: its manifest, with its configuration. */
export function imageOf(recipe: Recipe): Manifest {
  const architecture = recipe.architecture ?? 'amd64';
  const config = configOf(recipe, architecture);
  const manifest = {
    schemaVersion: 2,
    mediaType: manifestType,
    config: { mediaType: configType, digest: config.digest, size: Buffer.byteLength(config.text) },
    layers: layersOf(recipe, architecture).map((layer) => ({
      mediaType: layerType,
      digest: digestOf(`${layer} compressed`),
      size: 600_000 + numberOf(layer, 40_000_000),
    })),
  };
  return { ...contentOf(manifestType, JSON.stringify(manifest, null, 2)), config, architecture };
}

/** The index of one image on several platforms. */
export function indexOf(
  manifests: readonly Manifest[],
  annotations?: Readonly<Record<string, string>>,
): Content {
  const index = {
    schemaVersion: 2,
    mediaType: indexType,
    manifests: manifests.map(({ mediaType, digest, text, architecture }) => ({
      mediaType,
      digest,
      size: Buffer.byteLength(text),
      platform: { architecture, os: 'linux' },
    })),
    ...(annotations === undefined ? {} : { annotations }),
  };
  return contentOf(indexType, JSON.stringify(index, null, 2));
}

function configOf(recipe: Recipe, architecture: string): Content {
  const { version, created, entrypoint } = recipe;
  const title = recipe.repository.split('/').at(-1) ?? '';
  const config = {
    architecture,
    config: {
      User: '10001',
      ExposedPorts: { '8080/tcp': {} },
      Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'TZ=UTC'],
      Entrypoint: entrypoint,
      WorkingDir: '/app',
      Labels: {
        ...recipe.labels,
        'org.opencontainers.image.title': title,
        'org.opencontainers.image.version': version,
      },
    },
    created,
    history: [
      { created: '2026-10-01T00:10:00Z', created_by: 'base image, October 2026' },
      { created, created_by: 'COPY dist/ /app/ # buildkit', comment: 'buildkit.dockerfile.v0' },
      {
        created,
        created_by: `ENTRYPOINT ${JSON.stringify(entrypoint)}`,
        comment: 'buildkit.dockerfile.v0',
        empty_layer: true,
      },
    ],
    os: 'linux',
    rootfs: {
      type: 'layers',
      diff_ids: layersOf(recipe, architecture).map((layer) => digestOf(`${layer} as a tar`)),
    },
  };
  return contentOf(configType, JSON.stringify(config));
}

/** Names of the layers: images of one platform share the base. */
function layersOf({ repository, version, created }: Recipe, architecture: string): readonly string[] {
  return [`base October 2026 ${architecture}`, `${repository} ${version} ${created} ${architecture}`];
}

function contentOf(mediaType: string, text: string): Content {
  return { text, digest: digestOf(text), mediaType };
}
