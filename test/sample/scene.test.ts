import { describe, expect, it } from 'vitest';
import { changesOf, digestAt } from '../../src/model/tagHistory.ts';
import { foldSightings } from '../../src/model/tagIntervals.ts';
import { scene } from '../scene.ts';
import { sampleFacts } from './reading.ts';

const { app, catalogue, checkout, ledger } = scene;
const sightings = Map.groupBy(sampleFacts('tagSighting'), ({ reference }) => reference.canonical);
const containers = sampleFacts('container');
const deploys = sampleFacts('deploy');
const builds = sampleFacts('build');

const intervalsOf = (reference: string) => foldSightings(sightings.get(reference) ?? []);
const containerOf = (pod: string, name: string) =>
  containers.find((container) => container.podName === pod && container.name === name);
const digestsOfBuild = (buildId: string) =>
  builds.flatMap(({ build, imageDigests }) => (build.buildId === buildId ? (imageDigests ?? []) : []));
const deploysWithId = (deployId: string) => deploys.filter(({ deploy }) => deploy.deployId === deployId);
const buildIdsOfDeploy = (deployId: string) => [
  ...new Set(deploysWithId(deployId).map(({ buildId }) => buildId)),
];
const digestsOfDeploy = (deployId: string) => [
  ...new Set(deploysWithId(deployId).flatMap(({ imageDigests }) => imageDigests ?? [])),
];

describe('the tags of the sample scene', () => {
  it('change as the scene lists it, first sightings apart', () => {
    const changes = [...sightings.keys()].flatMap((reference) =>
      changesOf(intervalsOf(reference)).map((change) => ({ ...change, reference })),
    );
    const moves = changes.filter(({ kind }) => kind !== 'FIRST_SEEN');
    const byTime = (one: { notAfter: string; reference: string }) => `${one.notAfter} ${one.reference}`;
    const ordered = (all: readonly (typeof scene.retags)[number][] | typeof moves) =>
      [...all].sort((one, other) => (byTime(one) < byTime(other) ? 1 : -1));
    expect(ordered(moves)).toEqual(ordered(scene.retags));
  });

  it.each(scene.digestAt)('tell of checkout 1.4.2 at $time: $certainty', ({ time, ...state }) => {
    expect(digestAt(intervalsOf(checkout.tag), time)).toEqual(state);
  });

  it('differ by the case of their letters', () => {
    expect(intervalsOf(app.upperCaseTag).map(({ digest }) => digest)).toEqual([app.upperCase]);
  });

  it('show the image that nobody built', () => {
    expect(intervalsOf(scene.orphan.reference).map(({ digest }) => digest)).toEqual([scene.orphan.digest]);
    expect(builds.flatMap(({ imageDigests }) => imageDigests ?? [])).not.toContain(scene.orphan.digest);
  });
});

describe('the images of the sample scene', () => {
  it('have the platforms of the catalogue in its index, and those of the app in its own', () => {
    const parts = sampleFacts('imagePart').filter(({ relation }) => relation === 'HAS_MANIFEST');
    expect(parts.map(({ whole, part, platform }) => [whole, platform, part])).toEqual([
      [catalogue.index310, 'linux/amd64', catalogue.amd64],
      [catalogue.index310, 'linux/arm64', catalogue.arm64],
      [app.index, 'linux/amd64', app.b],
      [app.index, 'linux/arm64', app.arm64],
    ]);
  });

  it.each([
    [checkout.build141, [checkout.digest141]],
    [checkout.buildA, [checkout.digestA]],
    [checkout.buildB, [checkout.digestB]],
    [checkout.build150, [checkout.digest150]],
    [catalogue.build304, []],
    [catalogue.build310, [catalogue.index310]],
    [catalogue.build320, [catalogue.index320]],
    [catalogue.preview.build, [catalogue.preview.manifest]],
    [ledger.build200, [ledger.digest200]],
    [ledger.builds201[0], [ledger.digest201]],
    [ledger.builds201[1], [ledger.digest201]],
    [ledger.build210, [ledger.digest210]],
  ])('come from build %s: %j', (buildId, digests) => {
    expect(digestsOfBuild(buildId)).toEqual(digests);
  });

  it('have one build that told its tag only, at a time at which the tag was seen', () => {
    const [build] = builds.filter(({ imageTag }) => imageTag === '3.0.4');
    expect(build?.build.buildId).toBe(catalogue.build304);
    expect(digestAt(intervalsOf(catalogue.tag304), build?.at ?? '')).toMatchObject({
      digest: catalogue.digest304,
      certainty: 'SEEN',
    });
  });
});

describe('the builds of the sample scene', () => {
  it('are some fifty', () => {
    const keys = new Set(builds.map(({ build }) => Object.values(build).join(' ')));
    expect(keys.size).toBeGreaterThanOrEqual(40);
    expect(keys.size).toBeLessThanOrEqual(60);
  });

  it('come from the commits of the cast', () => {
    const buildIdsOf = (oid: string) => [
      ...new Set(
        builds.filter(({ sourceCommit }) => sourceCommit?.oid === oid).map(({ build }) => build.buildId),
      ),
    ];
    expect(buildIdsOf(checkout.commitB).sort()).toEqual([...checkout.buildsOfCommitB].sort());
    expect(buildIdsOf(checkout.commitA)).toEqual(
      expect.arrayContaining([checkout.pipelineA, checkout.buildA]),
    );
    expect(buildIdsOf(catalogue.commit310)).toContain(catalogue.build310);
  });

  it('include one of files that no commit has', () => {
    expect(builds.filter(({ sourceDirty }) => sourceDirty === true)).toMatchObject([
      { build: { system: 'workstation', buildId: catalogue.preview.build } },
    ]);
  });
});

describe('the containers of the sample scene', () => {
  it.each([
    [checkout.podsOnA[0], 'checkout', checkout.digestA],
    [checkout.podsOnA[1], 'checkout', checkout.digestA],
    [checkout.podOnB, 'checkout', checkout.digestB],
    [checkout.podOnB, 'mesh-proxy', scene.meshProxy.digest],
    [checkout.podDrained, 'checkout', checkout.digestA],
    [checkout.stagingPod, 'checkout', checkout.digest150],
    [checkout.podNeverPulled, 'checkout', undefined],
    [catalogue.podOnIndex, 'catalogue', catalogue.index310],
    [catalogue.podOnPlatform, 'catalogue', catalogue.arm64],
    [catalogue.podsRolledBack[0], 'catalogue', catalogue.index320],
    [catalogue.podsRolledBack[1], 'catalogue', catalogue.index320],
    [catalogue.preview.pod, 'catalogue', catalogue.preview.config],
    [ledger.pods[0], 'ledger', ledger.digest200],
    [ledger.pods[1], 'migrate', ledger.digest200],
    [ledger.crashingPod, 'ledger', ledger.digest210],
  ])('%s/%s runs %s', (pod, name, digest) => {
    expect(containerOf(pod, name)).toMatchObject({ podName: pod });
    expect(containerOf(pod, name)?.imageDigest).toBe(digest);
  });

  it('run the digest that their tag had when their node pulled it, and keep it', () => {
    const pod = containerOf(checkout.podOnB, 'checkout');
    expect(pod).toMatchObject({
      declaredImage: checkout.tag,
      imagePullPolicy: 'IfNotPresent',
      nodeName: checkout.nodeOfPodOnB,
    });
    expect(digestAt(intervalsOf(checkout.tag), pod?.startedAt ?? '').digest).toBe(checkout.digestB);
    expect(digestAt(intervalsOf(checkout.tag), '2026-10-31T08:00:00Z').digest).toBe(checkout.digestA);
  });

  it('are of every kind and in every trouble that the scene is to show', () => {
    const kinds = new Set(containers.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['INIT', 'MAIN', 'SIDECAR']);
    expect(containerOf(checkout.podNeverPulled, 'checkout')).toMatchObject({
      state: 'WAITING',
      stateReason: 'ImagePullBackOff',
    });
    expect(containerOf(ledger.crashingPod, 'ledger')).toMatchObject({
      state: 'WAITING',
      stateReason: 'CrashLoopBackOff',
      restartCount: 803,
    });
    expect(containerOf(ledger.pods[0], 'migrate')).toMatchObject({ kind: 'INIT', state: 'TERMINATED' });
  });
});

describe('the deploys of the sample scene', () => {
  it('name a build, a digest, both or neither', () => {
    expect(buildIdsOfDeploy(checkout.stagingDeploy)).toEqual([checkout.build150]);
    expect(digestsOfDeploy(checkout.stagingDeploy)).toEqual([]);
    expect(buildIdsOfDeploy(catalogue.preview.deploy)).toEqual([catalogue.preview.build]);
    expect(digestsOfDeploy(catalogue.preview.deploy)).toEqual([]);
    expect(buildIdsOfDeploy(ledger.registeredDeploy)).toEqual([undefined]);
    expect(digestsOfDeploy(ledger.registeredDeploy)).toEqual([ledger.digest200]);
    expect(buildIdsOfDeploy(ledger.deploy)).toEqual([undefined]);
    expect(digestsOfDeploy(ledger.deploy)).toEqual([ledger.digest200]);
    expect(buildIdsOfDeploy(checkout.deploy)).toEqual([checkout.buildA]);
  });

  it('include one whose build id and digest are of different builds', () => {
    expect(buildIdsOfDeploy(ledger.contradictoryDeploy)).toEqual([ledger.builds201[0]]);
    expect(digestsOfDeploy(ledger.contradictoryDeploy)).toEqual([ledger.digest210]);
  });

  it('include a rollback of Kubernetes', () => {
    const { revision1, revision2, revision3 } = catalogue.deploys;
    expect(buildIdsOfDeploy(revision1)).toEqual([catalogue.build310]);
    expect(buildIdsOfDeploy(revision2)).toEqual([catalogue.build320]);
    expect(buildIdsOfDeploy(revision3)).toEqual([catalogue.build310]);
    expect(deploysWithId(revision3).map(({ rollbackOf }) => rollbackOf)).toContain(revision1);
  });
});

describe('the agent of the sample scene', () => {
  it('wrote a commit in a session of two checkpoints, which Git does not tell', () => {
    const { session } = scene;
    expect(sampleFacts('session')).toMatchObject([{ sessionKey: session.key, agentName: session.agent }]);
    expect(sampleFacts('checkpoint').map(({ label, commit }) => [label, commit?.oid])).toEqual([
      [session.checkpoints[0], undefined],
      [session.checkpoints[1], checkout.commitB],
    ]);
    const authors = sampleFacts('commit')
      .filter(({ commit }) => commit.oid === checkout.commitB)
      .flatMap(({ authorName }) => authorName ?? []);
    expect([...new Set(authors)]).toEqual([session.author]);
  });

  it('shares the commit with its author, line by line', () => {
    const { session } = scene;
    const attributions = sampleFacts('attribution');
    expect(attributions).toHaveLength(session.attributions);
    expect(attributions.every(({ commit }) => commit?.oid === checkout.commitB)).toBe(true);
    const linesOf = (type: 'agent' | 'human') =>
      attributions
        .filter(({ authorType }) => authorType === type)
        .reduce(
          (sum, { linesAdded, linesRemoved }) => ({
            added: sum.added + Number(linesAdded),
            removed: sum.removed + Number(linesRemoved),
          }),
          { added: 0, removed: 0 },
        );
    expect(linesOf('agent')).toEqual(session.linesOfAgent);
    expect(linesOf('human')).toEqual(session.linesOfAuthor);
  });
});
