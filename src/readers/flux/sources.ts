import { child, eventTime, text, textMap } from '../fields.ts';
import { parseReference } from '../images.ts';
import { sourceClaims } from '../oci/content.ts';
import { addProblem, type Finding } from '../record.ts';
import { remote } from '../sources.ts';
import { conditionOf, type FluxObject } from './object.ts';
import { parseRevision } from './revision.ts';

/**
 * An OCIRepository: which digest its tag had when Flux fetched it. `artifact.digest` is that of the tarball that Flux
 * stores, and names nothing in a registry; the digest is in `artifact.revision`.
 */
export function ociRepositoryFindings(object: FluxObject): readonly Finding[] {
  const artifact = child(object.status, 'artifact');
  const fetchedAt = eventTime(artifact, 'lastUpdateTime');
  const address = text(object.spec, 'url')?.replace(/^oci:\/\//, '');
  const declared = text(artifact, 'revision');
  if (declared === undefined || address === undefined) return [];
  const revision = parseRevision(declared, true);
  if (revision?.form !== 'digest') return revisionProblem(object, declared);
  const { digest, tag } = revision;
  const pinned = parseReference(`${address}@${digest}`);
  const annotations = textMap(artifact, 'metadata');
  const findings: Finding[] = [
    { type: 'image', digest, kind: 'UNKNOWN', labels: annotations, ...sourceClaims(annotations) },
  ];
  if (pinned.ok) findings.push({ type: 'imageReference', reference: pinned.reference, declared: address });
  const tagged = tag === undefined ? undefined : parseReference(`${address}:${tag}`);
  if (tagged?.ok && fetchedAt !== undefined)
    findings.push({ type: 'tagSighting', reference: tagged.reference, digest, at: fetchedAt });
  return [...findings, ...verifiedByFlux(object, digest)];
}

/** Flux verifies signatures where it is told to. Here that is what a cluster says: a claim, by what it was checked. */
function verifiedByFlux(object: FluxObject, digest: string): readonly Finding[] {
  const verified = conditionOf(object.status, 'SourceVerified');
  if (verified?.status !== 'True') return [];
  const provider = text(child(object.spec, 'verify'), 'provider') ?? 'unknown';
  const reason = 'the cluster says that Flux verified it';
  return [
    {
      type: 'signature',
      anchorDigest: digest,
      signer: `flux:${provider}`,
      format: 'CLAIM',
      createdAt: undefined,
      subjects: [digest],
      verification: { verified: 'UNVERIFIED', verifier: `flux (${provider})`, reason },
    },
  ];
}

/** A GitRepository: the commit that Flux fetched. Its revision is a commit, never the digest of an image. */
export function gitRepositoryFindings(object: FluxObject): readonly Finding[] {
  const artifact = child(object.status, 'artifact');
  eventTime(artifact, 'lastUpdateTime');
  const declared = text(artifact, 'revision');
  if (declared === undefined || object.spec === undefined) return [];
  const revision = parseRevision(declared, false);
  if (revision?.form !== 'commit') return revisionProblem(object, declared);
  return [{ type: 'commit', commit: revision.commit, repository: remote(object.spec, 'url') }];
}

/** An ImagePolicy: the tag that it chose, with its digest where it looks at that. */
export function imagePolicyFindings(object: FluxObject): readonly Finding[] {
  const latest = child(object.status, 'latestRef');
  const name = text(latest, 'name');
  const tag = text(latest, 'tag');
  const declared =
    name === undefined || tag === undefined ? text(object.status, 'latestImage') : `${name}:${tag}`;
  const parsed = declared === undefined ? undefined : parseReference(declared);
  if (declared === undefined || !parsed?.ok) return [];
  const mentioned: Finding = { type: 'imageReference', reference: parsed.reference, declared };
  const digest = text(latest, 'digest');
  const at = object.ready?.changedAt;
  if (digest === undefined || at === undefined) return [mentioned];
  return [mentioned, { type: 'tagSighting', reference: parsed.reference, digest, at }];
}

function revisionProblem({ view }: FluxObject, declared: string): readonly Finding[] {
  const place = `${view.path}/status/artifact/revision`;
  const message = `"${declared.slice(0, 160)}" is no revision of this kind of source.`;
  addProblem(view.notes, 'FIELD_INVALID', place, message);
  return [];
}
