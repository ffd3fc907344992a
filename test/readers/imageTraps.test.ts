import { describe, expect, it } from 'vitest';
import { attestationReader } from '../../src/readers/attestation/index.ts';
import { cloudEventReader } from '../../src/readers/cdevents/index.ts';
import { githubReader } from '../../src/readers/github/index.ts';
import { gitlabReader } from '../../src/readers/gitlab/index.ts';
import { kubernetesReader } from '../../src/readers/kubernetes/index.ts';
import { ociReader } from '../../src/readers/oci/index.ts';
import { registryReader } from '../../src/readers/registry/index.ts';
import { sbomReader } from '../../src/readers/sbom/index.ts';
import { scanReader } from '../../src/readers/scan/index.ts';
import { tektonReader } from '../../src/readers/tekton/index.ts';
import { vexReader } from '../../src/readers/vex.ts';
import { factsOf, problemsOf, read } from './reading.ts';

const digestOf = (digit: string) => `sha256:${digit.repeat(64)}`;
const oid = (digit: string) => digit.repeat(40);

describe('Flux', () => {
  const source = (kind: string, revision: string, url: string) => ({
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind,
    metadata: { name: 'app', namespace: 'shop' },
    spec: { url },
    status: { artifact: { digest: digestOf('f'), revision, lastUpdateTime: '2026-03-01T00:00:00Z' } },
  });

  it('stores a tarball whose digest is that of no image: the revision has it', () => {
    const records = read(
      kubernetesReader,
      source('OCIRepository', `latest@${digestOf('a')}`, 'oci://ghcr.io/shop/app'),
    );
    expect(factsOf(records, 'tagSighting')).toMatchObject([
      {
        reference: { canonical: 'ghcr.io/shop/app:latest' },
        digest: digestOf('a'),
        at: '2026-03-01T00:00:00Z',
      },
    ]);
    expect(JSON.stringify(records[0]?.facts)).not.toContain(digestOf('f'));
  });

  it.each([
    `refs/heads/main@sha1:${oid('c')}`,
    `main@sha1:${oid('c')}`,
    `main/${oid('c')}`,
  ])('has a commit, never a digest, as the revision %s of a Git repository', (revision) => {
    const records = read(
      kubernetesReader,
      source('GitRepository', revision, 'https://git.example/shop/app.git'),
    );
    expect(factsOf(records, 'commit')).toMatchObject([
      { commit: { algorithm: 'sha1', oid: oid('c') }, repository: 'git.example/shop/app' },
    ]);
    expect(factsOf(records, 'image')).toEqual([]);
  });

  it('refuses 40 digits as the digest of an OCI repository', () => {
    const records = read(
      kubernetesReader,
      source('OCIRepository', `latest@sha256:${oid('c')}`, 'oci://ghcr.io/shop/app'),
    );
    expect(problemsOf(records)).toEqual(['FIELD_INVALID /status/artifact/revision']);
  });

  it('keeps what was applied while another revision fails', () => {
    const value = {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: 'app', namespace: 'shop' },
      spec: { sourceRef: { kind: 'GitRepository', name: 'app' } },
      status: {
        lastAppliedRevision: `main@sha1:${oid('a')}`,
        lastAttemptedRevision: `main@sha1:${oid('b')}`,
        conditions: [
          {
            type: 'Ready',
            status: 'False',
            reason: 'BuildFailed',
            lastTransitionTime: '2026-03-01T00:00:00Z',
          },
        ],
      },
    };
    expect(factsOf(read(kubernetesReader, value), 'deploy')).toMatchObject([
      { status: 'READY', commit: { oid: oid('a') } },
      { status: 'FAILED', commit: { oid: oid('b') } },
    ]);
  });
});

describe('a container that waits for its image', () => {
  it.each([
    'Always',
    'IfNotPresent',
    'Never',
  ])('runs no digest that nobody reported, whatever its pull policy: %s', (imagePullPolicy) => {
    const image = 'ghcr.io/shop/app:1';
    const waiting = { name: 'main', image, imageID: '', state: { waiting: { reason: 'ImagePullBackOff' } } };
    const records = read(kubernetesReader, {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'app', namespace: 'shop', uid: 'u1', creationTimestamp: '2026-03-01T00:00:00Z' },
      spec: { containers: [{ name: 'main', image, imagePullPolicy }] },
      status: { containerStatuses: [waiting] },
    });
    const [container] = factsOf(records, 'container');
    expect(container).toMatchObject({ declaredImage: image, imagePullPolicy, state: 'WAITING' });
    expect(container?.imageDigest).toBeUndefined();
    expect(factsOf(records, 'image')).toEqual([]);
  });
});

describe('Tekton', () => {
  const run = (results: readonly object[], metadata: object = { uid: 'u-1' }) => ({
    metadata,
    spec: { taskRef: { name: 'build' }, params: [{ name: 'CHAINS-GIT_COMMIT', value: oid('c') }] },
    status: {
      results,
      provenance: { refSource: { uri: 'git+https://git.example/tasks', digest: { sha1: oid('d') } } },
    },
  });

  it('names its images by pairs of results, and its source by parameters, not by where the task came from', () => {
    const results = [
      { name: 'IMAGE_URL', value: 'ghcr.io/shop/app:1' },
      { name: 'IMAGE_DIGEST', value: digestOf('a') },
      { name: 'web-ARTIFACT_INPUTS', value: { uri: 'x', digest: digestOf('b') } },
    ];
    expect(factsOf(read(tektonReader, run(results)), 'build')).toMatchObject([
      {
        build: { system: 'tekton', unit: 'JOB', buildId: 'u-1' },
        imageDigests: [digestOf('a')],
        sourceCommit: { oid: oid('c') },
      },
    ]);
  });

  it('refuses the digest "sha256:" without digits, and a run without an id', () => {
    expect(
      problemsOf(read(tektonReader, run([{ name: 'x-ARTIFACT_OUTPUTS', value: { digest: 'sha256:' } }]))),
    ).toEqual(['DIGEST_INVALID /status/results/0/value']);
    expect(problemsOf(read(tektonReader, run([], {})))).toEqual(['FIELD_MISSING /metadata/uid']);
  });
});

describe('GitHub', () => {
  const repository = { clone_url: 'https://github.com/shop/web.git' };
  const run = (run_attempt: number, conclusion: string) => ({
    action: 'completed',
    workflow_run: { id: 9, run_attempt, conclusion, head_sha: oid('a'), updated_at: '2026-03-01T00:00:00Z' },
    repository,
  });

  it('has the attempt in the key of a run, below the run itself', () => {
    const builds = [run(1, 'failure'), run(2, 'success')].flatMap((each) =>
      factsOf(read(githubReader, each), 'build'),
    );
    expect(builds.map(({ build, status, parent }) => [build.buildId, status, parent?.buildId])).toEqual([
      ['9/1', 'FAILED', '9'],
      ['9', undefined, undefined],
      ['9/2', 'SUCCEEDED', '9'],
      ['9', undefined, undefined],
    ]);
  });

  it('tells the commit of a trial merge before a merge: it is none', () => {
    const pull_request = {
      number: 1,
      state: 'open',
      merged: false,
      merge_commit_sha: oid('e'),
      head: { sha: oid('b') },
    };
    const [change] = factsOf(
      read(githubReader, { action: 'opened', pull_request, repository }),
      'changeRequest',
    );
    expect(change).toMatchObject({ state: 'OPEN' });
    expect(change).not.toHaveProperty('mergeCommit');
  });

  it('says with a package which digest a tag has', () => {
    const value = {
      action: 'published',
      registry_package: {
        package_type: 'CONTAINER',
        package_version: {
          package_url: 'ghcr.io/shop/web:1.0',
          updated_at: '2026-03-01T00:00:00Z',
          container_metadata: { tag: { name: '1.0', digest: digestOf('a') } },
        },
      },
      repository,
    };
    expect(factsOf(read(githubReader, value), 'tagSighting')).toMatchObject([
      { reference: { canonical: 'ghcr.io/shop/web:1.0' }, digest: digestOf('a') },
    ]);
  });
});

describe('GitLab', () => {
  const tag = (name: string, more: object = {}) => ({
    request: '/api/v4/projects/5/registry/repositories/2/tags/1.0',
    response: {
      name,
      location: 'registry.example/shop/web:1.0',
      digest: digestOf('a'),
      revision: 'c'.repeat(64),
      ...more,
    },
  });
  const at = { observedAt: '2026-03-01T00:00:00Z' };

  it('has the digest of the configuration as the revision of a tag', () => {
    const records = read(gitlabReader, tag('1.0'), at);
    expect(factsOf(records, 'tagSighting')).toMatchObject([{ digest: digestOf('a') }]);
    expect(factsOf(records, 'imagePart')).toMatchObject([
      { relation: 'HAS_CONFIG', whole: digestOf('a'), part: digestOf('c') },
    ]);
  });

  it('says nothing of a tag without a time, nor where name and location differ', () => {
    expect(problemsOf(read(gitlabReader, tag('1.0')))).toEqual(['FIELD_MISSING /response/observedAt']);
    expect(problemsOf(read(gitlabReader, tag('latest'), at))).toEqual(['FIELD_INVALID /response/location']);
  });

  it('tells all approvals of a merge request at once', () => {
    const request = 'https://gitlab.example/api/v4/projects/shop%2Fweb/merge_requests/4/approvals';
    const response = {
      iid: 4,
      updated_at: '2026-03-01T00:00:00Z',
      approved_by: [{ user: { username: 'ines' } }],
    };
    expect(factsOf(read(gitlabReader, { request, response }), 'changeRequest')).toMatchObject([
      {
        changeRequest: { repository: 'gitlab.example/shop/web', number: '4' },
        hasAllReviews: true,
        reviews: [{ reviewer: { identity: 'login:gitlab.example/ines' }, verdict: 'APPROVED' }],
      },
    ]);
  });
});

describe('provenance', () => {
  const statement = (
    predicate: object,
    subject: readonly object[] = [{ name: 'ghcr.io/shop/web', digest: { sha256: 'a'.repeat(64) } }],
  ) => ({
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType: 'https://slsa.dev/provenance/v0.2',
    subject,
    predicate,
  });
  const provenance = { builder: { id: 'https://ci.example' }, metadata: { buildInvocationId: 'run-7' } };

  it('is a claim until it is verified, and its build produces by declared id alone', () => {
    const records = read(attestationReader, statement(provenance));
    expect(factsOf(records, 'attestation')).toMatchObject([
      { form: 'STATEMENT', verification: { verified: 'UNVERIFIED' }, subjects: [digestOf('a')] },
    ]);
    expect(factsOf(records, 'build')).toMatchObject([
      {
        build: { system: 'slsa', instance: 'https://ci.example', buildId: 'run-7' },
        imageEvidence: 'DECLARED_ID',
      },
    ]);
  });

  it('without the id of its build is kept, and tied to none', () => {
    const records = read(attestationReader, statement({ builder: { id: 'x' }, metadata: {} }));
    expect(problemsOf(records)).toEqual(['FIELD_MISSING /predicate/metadata/buildInvocationId']);
    expect(factsOf(records, 'attestation')).toHaveLength(1);
    expect(factsOf(records, 'build')).toEqual([]);
  });

  it('with sha256 and 40 digits names no digest, and no commit is guessed', () => {
    const materials = [{ uri: 'https://git.example/shop/web', digest: { sha256: oid('c') } }];
    const records = read(attestationReader, statement({ ...provenance, materials }));
    expect(problemsOf(records)).toEqual(['DIGEST_INVALID /predicate/materials/0/digest/sha256']);
    expect(factsOf(records, 'build')[0]).not.toHaveProperty('sourceCommit');
  });

  it('in an envelope is the same statement under the digest of the envelope', () => {
    const text = JSON.stringify(statement(provenance));
    const envelope = {
      payloadType: 'application/vnd.in-toto+json',
      payload: Buffer.from(text).toString('base64'),
      signatures: [{ keyid: 'key-1', sig: 'AA==' }],
    };
    const [bare] = factsOf(read(attestationReader, statement(provenance)), 'attestation');
    const records = read(attestationReader, envelope);
    const [enveloped] = factsOf(records, 'attestation');
    expect(enveloped).toMatchObject({ form: 'DSSE', statementDigest: bare?.documentDigest });
    expect(enveloped?.documentDigest).not.toBe(bare?.documentDigest);
    expect(factsOf(records, 'signature')).toMatchObject([
      { signer: 'key-1', verification: { verified: 'UNVERIFIED' } },
    ]);
  });
});

describe('a bill of materials', () => {
  const bom = (component: object | undefined) => ({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: { component },
  });
  it.each<[string, object]>([
    ['the version', { type: 'container', name: 'docker.io/library/web', version: digestOf('a') }],
    [
      'the version with underscores',
      { type: 'container', name: 'web', version: `sha256__${'a'.repeat(64)}` },
    ],
    [
      'a purl',
      {
        type: 'container',
        name: 'web',
        purl: `pkg:oci/web@sha256%3A${'a'.repeat(64)}?repository_url=ghcr.io/shop/web`,
      },
    ],
  ])('names its image by %s', (_, component) => {
    expect(factsOf(read(sbomReader, bom(component)), 'sbom')).toMatchObject([{ subjects: [digestOf('a')] }]);
  });

  it('of a program whose version is no digest describes no image', () => {
    expect(
      factsOf(read(sbomReader, bom({ type: 'application', name: 'web', version: '1.0' })), 'sbom'),
    ).toMatchObject([{ subjects: [] }]);
  });

  it('without a root is reported and read all the same', () => {
    const records = read(sbomReader, bom(undefined));
    expect(problemsOf(records)).toEqual(['FIELD_MISSING /metadata/component']);
    expect(factsOf(records, 'sbom')).toHaveLength(1);
  });

  it('of SPDX names it by the package that the document describes', () => {
    const value = {
      spdxVersion: 'SPDX-2.3',
      packages: [
        { SPDXID: 'SPDXRef-other', name: 'other' },
        {
          SPDXID: 'SPDXRef-root',
          name: 'web',
          externalRefs: [
            { referenceType: 'purl', referenceLocator: `pkg:oci/web@sha256%3A${'a'.repeat(64)}` },
          ],
        },
      ],
      relationships: [
        {
          spdxElementId: 'SPDXRef-DOCUMENT',
          relationshipType: 'DESCRIBES',
          relatedSpdxElement: 'SPDXRef-root',
        },
      ],
    };
    expect(factsOf(read(sbomReader, value), 'sbom')).toMatchObject([
      { format: 'SPDX', subjects: [digestOf('a')] },
    ]);
  });
});

describe('a scan', () => {
  const trivy = {
    SchemaVersion: 2,
    ArtifactType: 'container_image',
    CreatedAt: '2026-03-01T00:00:00Z',
    Metadata: { ImageID: digestOf('c'), RepoTags: ['shop/web:1'], RepoDigests: null },
    Results: [
      {
        Vulnerabilities: [
          { VulnerabilityID: 'CVE-1', Severity: 'LOW', PkgName: 'a', InstalledVersion: '1', Status: 'fixed' },
          { VulnerabilityID: 'CVE-1', Severity: 'HIGH', PkgName: 'b', InstalledVersion: '2' },
        ],
      },
    ],
  };

  it('of Trivy is of a configuration where nothing was pulled, and counts a vulnerability once, at its worst', () => {
    const records = read(scanReader, trivy);
    expect(factsOf(records, 'image')).toMatchObject([{ digest: digestOf('c'), kind: 'CONFIG' }]);
    const [scan] = factsOf(records, 'scan');
    expect(scan).toMatchObject({ subjects: [digestOf('c')], counts: { HIGH: 1, LOW: 0 } });
    expect(scan?.vulnerabilities).toMatchObject([{ vulnerabilityId: 'CVE-1', packages: ['a@1', 'b@2'] }]);
    expect(scan?.vulnerabilities?.[0]).not.toHaveProperty('status');
  });

  it('of Grype has the date of its database', () => {
    const value = {
      matches: [],
      source: { type: 'image', target: { imageID: digestOf('c'), manifestDigest: digestOf('a') } },
      descriptor: {
        name: 'grype',
        version: '0.9',
        timestamp: '2026-03-01T00:00:00Z',
        db: { status: { built: '2026-02-01T00:00:00Z' } },
      },
    };
    expect(factsOf(read(scanReader, value), 'scan')).toMatchObject([
      { databaseDate: '2026-02-01T00:00:00Z', subjects: [digestOf('c'), digestOf('a')] },
    ]);
  });

  it('is contradicted by a statement about the image', () => {
    const value = {
      '@context': 'https://openvex.dev/ns/v0.2.0',
      author: 'Ines',
      timestamp: '2026-03-01T00:00:00Z',
      statements: [
        {
          vulnerability: { name: 'CVE-1' },
          status: 'not_affected',
          products: [{ '@id': `pkg:oci/web@sha256%3A${'a'.repeat(64)}` }],
        },
      ],
    };
    expect(factsOf(read(vexReader, value), 'vulnerabilityStatement')).toMatchObject([
      { vulnerabilityId: 'CVE-1', status: 'NOT_AFFECTED', subjects: [digestOf('a')] },
    ]);
  });
});

describe('a registry', () => {
  it('tells by the tag of an artifact which image a signature is about, and no more than that it is there', () => {
    const manifest = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf('9'), size: 2 },
      layers: [
        { mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json', digest: digestOf('b'), size: 2 },
      ],
    };
    const reference = `ghcr.io/shop/web:sha256-${'a'.repeat(64)}.sig`;
    expect(factsOf(read(ociReader, manifest, { reference }), 'signature')).toMatchObject([
      {
        anchorDigest: digestOf('b'),
        format: 'COSIGN',
        subjects: [digestOf('a')],
        verification: { verified: 'UNKNOWN' },
      },
    ]);
  });

  it('lists what refers to an image, and no platforms of it, under the fallback tag', () => {
    const index = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [
        {
          digest: digestOf('b'),
          artifactType: 'application/vnd.cyclonedx+json',
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          size: 2,
        },
      ],
    };
    const records = read(ociReader, index, { reference: `ghcr.io/shop/web:sha256-${'a'.repeat(64)}` });
    expect(factsOf(records, 'referrer')).toMatchObject([{ artifact: digestOf('b'), about: digestOf('a') }]);
    expect(factsOf(records, 'imagePart')).toEqual([]);
  });

  it('says nothing of a tag by a pull, and of content by a deletion of its tag', () => {
    const event = (action: string) => ({
      events: [
        {
          id: '1',
          action,
          timestamp: '2026-03-01T00:00:00Z',
          request: { host: 'registry.example' },
          target: { repository: 'web', tag: '1', digest: digestOf('a') },
        },
      ],
    });
    expect(factsOf(read(registryReader, event('pull')), 'tagSighting')).toEqual([]);
    expect(factsOf(read(registryReader, event('delete')), 'tagSighting')).toMatchObject([{ digest: null }]);
    expect(factsOf(read(registryReader, event('delete')), 'image')).toEqual([]);
  });

  it('closes no tag by a list that leaves it out', () => {
    const call = {
      request: 'https://registry.example/v2/web/tags/list?n=1',
      response: { name: 'web', tags: ['1', 'V1'] },
    };
    const records = read(registryReader, call);
    expect(factsOf(records, 'tagSighting')).toEqual([]);
    expect(factsOf(records, 'imageReference').map(({ reference }) => reference.tag)).toEqual(['1', 'V1']);
  });
});

describe('CDEvents', () => {
  const event = (kind: string, version: string, subject: object) => ({
    specversion: '1.0',
    id: 'e-1',
    source: '/ci',
    type: `dev.cdevents.${kind}.${version}`,
    data: { context: { timestamp: '2026-03-01T00:00:00Z' }, subject },
  });
  const purl = `pkg:oci/web@sha256%3A${'a'.repeat(64)}?repository_url=ghcr.io/shop/web&tag=1.0`;

  it.each(['0.1.0', '0.2.0', '0.3.0-draft'])('of version %s are read alike', (version) => {
    const records = read(cloudEventReader, event('artifact.published', version, { id: purl, content: {} }));
    expect(factsOf(records, 'tagSighting')).toMatchObject([
      { reference: { canonical: 'ghcr.io/shop/web:1.0' }, digest: digestOf('a') },
    ]);
  });

  it('can claim that an image is signed, and no more', () => {
    const records = read(
      cloudEventReader,
      event('artifact.signed', '0.1.0', { id: purl, content: { signature: 'x' } }),
    );
    expect(factsOf(records, 'signature')).toMatchObject([
      { format: 'CLAIM', verification: { verified: 'UNKNOWN' } },
    ]);
  });

  it('make no second build of what was packaged: the commit is the image’s own claim', () => {
    const records = read(
      cloudEventReader,
      event('artifact.packaged', '0.1.0', { id: purl, content: { change: { id: oid('c') } } }),
    );
    expect(factsOf(records, 'build')).toEqual([]);
    expect(factsOf(records, 'image')).toMatchObject([{ revisionClaim: oid('c') }]);
  });

  it('tell a deploy into an environment', () => {
    const content = { environment: { id: 'production', source: '/clusters' }, artifactId: purl };
    const records = read(cloudEventReader, event('service.deployed', '0.1.0', { id: 'web', content }));
    expect(factsOf(records, 'deploy')).toMatchObject([
      {
        status: 'READY',
        environment: 'production',
        imageDigests: [digestOf('a')],
        targetEnvironment: { environmentId: 'production' },
      },
    ]);
  });
});
