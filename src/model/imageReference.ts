import { parseDigest } from './digest.ts';
import { uuid5 } from './uuid5.ts';

/** A normalised image reference. */
export interface ImageReference {
  /**
   * Host and port as written, `docker.io` when none was. Empty in one case that the grammar leaves open: a first
   * component that looks like a host but has a character no host may have, as in `my_registry.example.com/app`,
   * is read as part of the repository.
   */
  readonly registry: string;
  readonly repository: string;
  /** The tag in its own letter case; `latest` when neither tag nor digest was written. */
  readonly tag: string | null;
  /** Where both are written the digest decides, and the tag is only a claim. */
  readonly digest: string | null;
  /** Registry, repository, tag and digest in full: the join key. */
  readonly canonical: string;
  /** The short form that people write: without `docker.io/` and `library/`. */
  readonly familiar: string;
  /** UUID version 5 of {@link canonical} in the URL namespace. */
  readonly id: string;
}

/** A reference, or why the text is none. */
export type ImageReferenceResult =
  | { readonly ok: true; readonly reference: ImageReference }
  | {
      readonly ok: false;
      readonly code: 'REFERENCE_INVALID' | 'REFERENCE_IS_IMAGE_ID';
      readonly reason: string;
    };

const DOCKER_HUB = 'docker.io';
const DOCKER_HUB_LEGACY = 'index.docker.io';
const DOCKER_HUB_OFFICIAL = 'library/';
const TEXT_LENGTH_MAX = 4096;
const REPOSITORY_LENGTH_MAX = 255;

const HOST_LABEL = '[a-zA-Z0-9]+(?:-+[a-zA-Z0-9]+)*';
const REGISTRY = new RegExp(`^(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const PATH_COMPONENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const REPOSITORY = new RegExp(`^${PATH_COMPONENT}(?:/${PATH_COMPONENT})*$`);
const TAG = /^\w[\w.-]{0,127}$/;
const UPPER_CASE = /[A-Z]/;
const BARE_HEX = /^[0-9a-f]{64}$/;

/**
 * Reads what a person or a source gave as an image reference.
 *
 * A bare image ID (`sha256:<hex>`, or only its 64 digits) is recognised first and refused with
 * REFERENCE_IS_IMAGE_ID: the grammar would read it as a repository called `sha256`. Everything else goes to
 * {@link parseReferenceGrammar}. Letter case is never repaired: tags are case-sensitive, and a repository with
 * upper-case letters does not exist in any registry.
 *
 * @param defaultRegistry where unqualified names live, for sources whose runtime maps them elsewhere
 */
export function parseImageReference(
  text: string,
  defaultRegistry: string = DOCKER_HUB,
): ImageReferenceResult {
  if (isBareImageId(text)) {
    const reason = `"${text}" is an image ID, not a reference: it names content without a repository`;
    return { ok: false, code: 'REFERENCE_IS_IMAGE_ID', reason };
  }
  return parseReferenceGrammar(text, defaultRegistry);
}

/** Whether a text is an image ID standing alone: a digest, or the 64 digits of one. */
export function isBareImageId(text: string): boolean {
  return parseDigest(text) !== null || BARE_HEX.test(text);
}

/**
 * Reads a reference by the grammar and defaults of github.com/distribution/reference (normalised name, then the
 * default tag), and by nothing else: `sha256:<64 hex>` is the repository `library/sha256` with a long tag.
 * Blanks, line ends and transport prefixes make a reference invalid; see {@link stripTransportPrefix}.
 */
export function parseReferenceGrammar(
  text: string,
  defaultRegistry: string = DOCKER_HUB,
): ImageReferenceResult {
  if (text === '') return invalid('the reference is empty');
  if (text.length > TEXT_LENGTH_MAX)
    return invalid(`the reference is longer than ${TEXT_LENGTH_MAX} characters`);
  if (BARE_HEX.test(text)) return invalid('64 hexadecimal digits alone cannot be a repository');

  const [registry, remainder] = splitRegistry(text, defaultRegistry);
  const at = remainder.indexOf('@');
  const named = at === -1 ? remainder : remainder.slice(0, at);
  const digest = at === -1 ? null : remainder.slice(at + 1);
  const colon = named.indexOf(':');
  const path = colon === -1 ? named : named.slice(0, colon);
  const tag = colon === -1 ? null : named.slice(colon + 1);

  if (!REPOSITORY.test(path)) return invalid(whyNotRepository(path));
  if (tag !== null && !TAG.test(tag)) return invalid(`"${tag}" is not a tag: 1 to 128 of A-Z a-z 0-9 _ . -`);
  if (digest !== null && parseDigest(digest) === null) {
    return invalid(`"${digest}" is not a digest: sha256, sha384 or sha512 and all its lower-case digits`);
  }
  if (REGISTRY.test(registry)) return referenceOf(registry, path, tag, digest);
  const whole = `${registry}/${path}`;
  if (REPOSITORY.test(whole)) return referenceOf('', whole, tag, digest);
  return invalid(`"${registry}" is not a registry host with an optional port`);
}

/**
 * The same reference with its registry in lower case: host names compare without letter case (DNS), so joins
 * between sources use the folded form, while `canonical` keeps what was written. Docker Hub's defaults apply
 * again after folding (`Docker.io/nginx` becomes `docker.io/library/nginx:latest`). A registry that is one only
 * by its upper-case letter (`Org/app`) stays: in lower case the same text would name another repository.
 */
export function foldHost(reference: ImageReference): ImageReference {
  const { registry, canonical } = reference;
  const folded = registry.toLowerCase();
  if (folded === registry || !readsAsRegistry(folded)) return reference;
  const result = parseReferenceGrammar(folded + canonical.slice(registry.length));
  return result.ok ? result.reference : reference;
}

const TRANSPORT_PREFIXES = ['docker-pullable://', 'docker://', 'oci://', 'https://'] as const;

/**
 * Takes off one transport prefix that a source is known to write before references. Readers call it for such
 * sources only: in any other place a prefix is a mistake worth reporting.
 *
 * @returns the text without the prefix, and the prefix (null when there is none)
 */
export function stripTransportPrefix(text: string): {
  readonly text: string;
  readonly prefix: string | null;
} {
  const prefix = TRANSPORT_PREFIXES.find((candidate) => text.startsWith(candidate)) ?? null;
  return prefix === null ? { text, prefix } : { text: text.slice(prefix.length), prefix };
}

function splitRegistry(
  text: string,
  defaultRegistry: string,
): readonly [registry: string, remainder: string] {
  const slash = text.indexOf('/');
  const first = slash === -1 ? '' : text.slice(0, slash);
  if (!readsAsRegistry(first)) return [defaultRegistry, officialPath(defaultRegistry, text)];
  const registry = first === DOCKER_HUB_LEGACY ? DOCKER_HUB : first;
  return [registry, officialPath(registry, text.slice(slash + 1))];
}

/** The first component is a host only if something in it cannot be, or by custom is not, a namespace. */
function readsAsRegistry(component: string): boolean {
  return (
    component.includes('.') ||
    component.includes(':') ||
    component === 'localhost' ||
    UPPER_CASE.test(component)
  );
}

function officialPath(registry: string, remainder: string): string {
  return registry === DOCKER_HUB && !remainder.includes('/') ? DOCKER_HUB_OFFICIAL + remainder : remainder;
}

function whyNotRepository(path: string): string {
  if (UPPER_CASE.test(path)) {
    return `repository "${path}" has upper-case letters; repository names are lower case and are not repaired`;
  }
  if (/\s/.test(path)) return `"${path}" contains blanks or line ends`;
  return `"${path}" is not a repository: lower-case components with single . or _, __ or dashes inside, joined by /`;
}

function referenceOf(
  registry: string,
  repository: string,
  writtenTag: string | null,
  digest: string | null,
): ImageReferenceResult {
  if (repository.length > REPOSITORY_LENGTH_MAX) {
    return invalid(`the repository is longer than ${REPOSITORY_LENGTH_MAX} characters`);
  }
  const tag = writtenTag ?? (digest === null ? 'latest' : null);
  const suffix = (tag === null ? '' : `:${tag}`) + (digest === null ? '' : `@${digest}`);
  const canonical = (registry === '' ? repository : `${registry}/${repository}`) + suffix;
  const familiar = familiarName(registry, repository) + suffix;
  return {
    ok: true,
    reference: { registry, repository, tag, digest, canonical, familiar, id: uuid5(canonical) },
  };
}

function familiarName(registry: string, repository: string): string {
  if (registry === '') return repository;
  if (registry !== DOCKER_HUB) return `${registry}/${repository}`;
  const isOfficial = repository.startsWith(DOCKER_HUB_OFFICIAL) && repository.split('/').length === 2;
  return isOfficial ? repository.slice(DOCKER_HUB_OFFICIAL.length) : repository;
}

function invalid(reason: string): ImageReferenceResult {
  return { ok: false, code: 'REFERENCE_INVALID', reason };
}
