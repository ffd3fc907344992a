import { Failure } from '../failure.ts';
import {
  clustersOf,
  countUnreconciled,
  dependents,
  derivedLabels,
  nextToGoOver,
  nextUnreconciled,
  type Subjects,
  subjectsOf,
} from '../graph/reconcile/queue.ts';
import type { DerivedChanges, DerivedNodeChange } from '../graph/writer/derive.ts';
import type { Unreconciled } from '../graph/writer/unreconciled.ts';
import type { Derivations } from '../model/derivation.ts';
import { deriveBuilds, derivePushes } from './builds.ts';
import { deriveDeploys } from './deploys.ts';
import { deriveContainers, deriveImages, deriveSboms } from './images.ts';
import { deriveReferences } from './references.ts';
import type { ReconcileServices } from './services.ts';

/** What a pass did. */
export interface ReconcileReport {
  /** Changed nodes that were taken off the queue. */
  readonly nodes: number;
  readonly references: number;
  readonly builds: number;
  readonly deploys: number;
  readonly containers: number;
  readonly images: number;
  readonly edgesMade: number;
  readonly edgesRemoved: number;
  readonly findingsRaised: number;
  readonly findingsResolved: number;
  /** Nodes that wait still: the pass was stopped, ran out of its time, or failed for them. */
  readonly waiting: number;
  readonly errors: readonly ReconcileError[];
}

/** A node for which nothing could be worked out. It stays in the queue, for the next pass. */
export interface ReconcileError {
  readonly id: string;
  readonly message: string;
}

export interface PassOptions {
  /** Take every node anew, not only those that changed. */
  readonly full?: boolean;
  /** Milliseconds after which no further batch begins. */
  readonly budgetMilliseconds?: number;
  readonly signal?: AbortSignal;
}

/** A pass that goes on. */
export interface RunningPass {
  readonly done: Promise<ReconcileReport>;
  /** What it did so far. */
  readonly soFar: () => Promise<ReconcileReport>;
}

/** Works out what follows from the facts, whenever asked; any number of them may run at once. */
export interface Reconciler {
  readonly begin: (options?: PassOptions) => RunningPass;
}

/** How much is worked out at once. */
export interface ReconcileSizes {
  /** Changed nodes a batch: what depends on several of them is worked out once a batch. */
  readonly batch: number;
  /** Subjects a query and transaction. */
  readonly chunk: number;
}

const defaultSizes: ReconcileSizes = { batch: 2_000, chunk: 250 };
/** Chunks of a stage in work at once: what one waits for from Neo4j, the other can use. */
const chunksAtOnce = 2;
const listSize = 10_000;
const errorLimit = 100;

/** Told of what each transaction derived. */
export type OnDerived = (changes: DerivedChanges) => void;

/**
 * A reconciler over the queue of changed nodes. A batch goes through the stages in which one adds to the next: references,
 * pushes, deploys, builds, containers, images. Only then are its nodes taken off the queue, so that a pass may be stopped
 * anywhere: what was derived stands, the rest is done by the next pass.
 */
export function createReconciler(
  services: ReconcileServices,
  onDerived: OnDerived = () => {},
  sizes: ReconcileSizes = defaultSizes,
): Reconciler {
  return {
    begin: (options = {}) => {
      const tally = newTally();
      const soFar = async (): Promise<ReconcileReport> => ({
        ...tally.counts,
        errors: [...tally.errors],
        waiting: await countUnreconciled(services.reads),
      });
      const done = runPass({ services, sizes, tally, onDerived }, options).then(soFar);
      return { done, soFar };
    },
  };
}

/** What the steps of a pass share. */
interface Work {
  readonly services: ReconcileServices;
  readonly sizes: ReconcileSizes;
  readonly tally: Tally;
  readonly onDerived: OnDerived;
}

async function runPass(work: Work, { full, budgetMilliseconds, signal }: PassOptions): Promise<void> {
  const { services, sizes } = work;
  const deadline = performance.now() + (budgetMilliseconds ?? Number.POSITIVE_INFINITY);
  const goesOn = (): boolean => signal?.aborted !== true && performance.now() < deadline;
  if (full === true) await listAll(services, goesOn);
  for (let isDone = false; goesOn() && !isDone; ) isDone = !(await goOver(work));
  const failed = new Set<string>();
  while (goesOn() && failed.size < errorLimit) {
    const batch = await nextUnreconciled(services.reads, sizes.batch, [...failed]);
    if (batch.length === 0) return;
    for (const node of await reconcileBatch(work, batch)) failed.add(node);
  }
}

type Counts = Omit<ReconcileReport, 'errors' | 'waiting'>;
interface Tally {
  readonly counts: { -readonly [Name in keyof Counts]: number };
  readonly errors: ReconcileError[];
  /** Edges that the pass made or removed so far. */
  readonly edgesChanged: () => number;
}

function newTally(): Tally {
  const counts = {
    nodes: 0,
    references: 0,
    builds: 0,
    deploys: 0,
    containers: 0,
    images: 0,
    edgesMade: 0,
    edgesRemoved: 0,
    findingsRaised: 0,
    findingsResolved: 0,
  };
  return { counts, errors: [], edgesChanged: () => counts.edgesMade + counts.edgesRemoved };
}

/** Findings that were not there before and stand. */
export const raisedFindings = ({ made }: DerivedChanges): readonly DerivedNodeChange[] =>
  made.filter(({ label, properties }) => label === 'Finding' && properties.isOpen === true);

const resolvedFindings = ({ removed, changed }: DerivedChanges): number =>
  removed.filter(({ label }) => label === 'Finding').length +
  changed.filter(({ label, properties }) => label === 'Finding' && properties.isOpen === false).length;

async function listAll({ writer }: ReconcileServices, goesOn: () => boolean): Promise<void> {
  for (const label of derivedLabels) {
    let last: string | null = '';
    while (last !== null && goesOn()) last = await writer.listAll(label, last, listSize);
  }
}

/**
 * Goes over the next nodes of a whole pass, each once and by itself: what depends on them is gone over as well, in the
 * order in which one adds to the next. Only where something was not as it ought to be, or fails, are they put on the queue,
 * from where all that depends on them is worked out. Answers whether there were any.
 */
async function goOver(work: Work): Promise<boolean> {
  const { services, sizes, tally } = work;
  const next = await nextToGoOver(services.reads, sizes.batch);
  if (next === null) return false;
  const { label, ids } = next;
  const odd: string[] = [];
  await inChunks(ids, sizes.chunk, async (chunk) => {
    const before = tally.edgesChanged();
    try {
      await deriveSubjects(work, subjectsOf(label, chunk));
    } catch (error) {
      if (isOutage(error)) throw error;
      odd.push(...chunk);
    }
    if (tally.edgesChanged() !== before) odd.push(...chunk);
  });
  await services.writer.unlist(label, ids, odd);
  tally.counts.nodes += ids.length - new Set(odd).size;
  return true;
}

/** Reconciles a batch; where that fails, each half by itself, so that one node holds up no other. Answers what failed. */
async function reconcileBatch(work: Work, batch: readonly Unreconciled[]): Promise<readonly string[]> {
  const { services, tally } = work;
  try {
    await reconcileNodes(work, batch);
    await services.writer.settle(batch);
    tally.counts.nodes += batch.length;
    return [];
  } catch (error) {
    if (isOutage(error)) throw error;
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) {
      tally.errors.push({ id: only.id, message: error instanceof Error ? error.message : String(error) });
      return [only.id];
    }
    const middle = batch.length >> 1;
    const first = await reconcileBatch(work, batch.slice(0, middle));
    return [...first, ...(await reconcileBatch(work, batch.slice(middle)))];
  }
}

/** Whether Neo4j is away or takes no writes, which no smaller batch would change. */
function isOutage(error: unknown): boolean {
  if (error instanceof Failure) return error.code === 'REQUEST_TIMEOUT';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(?:ServiceUnavailable|SessionExpired|Neo\.TransientError|Neo\.ClientError\.(?:Security|Cluster))/.test(
    code,
  );
}

async function reconcileNodes(work: Work, batch: readonly Unreconciled[]): Promise<void> {
  await deriveSubjects(work, await dependents(work.services.reads, batch));
}

/** Works subjects out, stage by stage. */
async function deriveSubjects(
  { services, sizes, tally, onDerived }: Work,
  subjects: Subjects,
): Promise<void> {
  const { reads, writer } = services;
  const clusters = await clustersOf(reads, subjects.containers);
  if (clusters.length > 0) await writer.watch(clusters);
  const derive = async (derivations: Derivations): Promise<void> => {
    if (derivations.edges.length === 0 && derivations.nodes.length === 0) return;
    const changes = await writer.derive(derivations);
    tally.counts.edgesMade += changes.edgesMade;
    tally.counts.edgesRemoved += changes.edgesRemoved;
    tally.counts.findingsRaised += raisedFindings(changes).length;
    tally.counts.findingsResolved += resolvedFindings(changes);
    onDerived(changes);
  };
  const stage = async (
    name: 'references' | 'deploys' | 'builds' | 'containers' | 'images',
    ids: readonly string[],
    work: (services: ReconcileServices, ids: readonly string[]) => Promise<Derivations>,
  ): Promise<void> => {
    tally.counts[name] += ids.length;
    await inChunks(ids, sizes.chunk, async (chunk) => derive(await work(services, chunk)));
  };
  await stage('references', subjects.references, async (each, ids) => {
    const { derivations, plain } = await deriveReferences(each, ids);
    if (plain.length > 0) await writer.write(plain.map((fact) => ({ facts: [fact] })));
    return derivations;
  });
  const pushing: string[] = [];
  await inChunks(subjects.builds, sizes.chunk, async (chunk) => {
    const pushes = await derivePushes(services, chunk);
    for (const { subject, edges } of pushes.edges) if (edges.length > 0) pushing.push(subject.id);
    await derive(pushes);
  });
  // Pushes may have joined builds to images that nothing led to before.
  const joined = await dependents(
    reads,
    pushing.map((id) => ({ id, label: 'Build', mark: '' })),
  );
  const union = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];
  await stage('deploys', union(subjects.deploys, joined.deploys), deriveDeploys);
  await stage('builds', subjects.builds, deriveBuilds);
  await stage('containers', subjects.containers, deriveContainers);
  await stage('images', union(subjects.images, joined.images), deriveImages);
  await derive(await deriveSboms(services, subjects.sboms));
}

/** Works on chunks of a list, some at once; what is under way is waited for when one fails. */
async function inChunks(
  ids: readonly string[],
  size: number,
  work: (chunk: readonly string[]) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < ids.length) {
      const start = next;
      next += size;
      await work(ids.slice(start, start + size));
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: chunksAtOnce }, lane));
  const failed = lanes.find((each) => each.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
