import { type Commit, catalogueCommits, checkoutCommits, ledgerCommits, type Project } from './commits.ts';
import { numberOf } from './identity.ts';
import { ines, type Person, sadia, tomasz, yuki } from './people.ts';
import { at, later } from './time.ts';

type Status = 'success' | 'failed' | 'canceled';

export interface Job {
  readonly id: number;
  readonly name: string;
  readonly stage: 'test' | 'publish';
  readonly status: Status;
  readonly startedAt: string;
  readonly finishedAt: string;
}

export interface Pipeline {
  readonly id: number;
  /** Number within its project. */
  readonly iid: number;
  readonly project: Project;
  readonly commit: Commit;
  readonly ref: string;
  readonly source: 'push' | 'merge_request_event' | 'schedule';
  readonly actor: Person;
  readonly status: Status;
  readonly createdAt: string;
  readonly finishedAt: string;
  readonly jobs: readonly Job[];
}

/** What the story tells of a pipeline. */
interface Told {
  readonly id: number;
  readonly commit: Commit;
  readonly ref: string;
  readonly createdAt: string;
  readonly source?: Pipeline['source'];
  readonly actor?: Person;
  readonly status?: Status;
  /** When the registry had the image; absent where none was to be published. */
  readonly pushedAt?: string;
  /** When the image was built once more, to compare. */
  readonly rebuiltAt?: string;
}

function pipeline(told: Told, iid: number): Pipeline {
  const { id, commit, ref, createdAt, pushedAt, rebuiltAt, source = 'push', status = 'success' } = told;
  const firstJob = 405_000 + (id - 90_000) * 7;
  const startedAt = later(createdAt, 8);
  const testedAt = later(startedAt, 150 + numberOf(`tests of ${id}`, 110));
  const jobs: Job[] = [
    { id: firstJob, name: 'test', stage: 'test', status, startedAt, finishedAt: testedAt },
  ];
  if (pushedAt !== undefined) jobs.push(publishing(firstJob + 1, 'image', testedAt, pushedAt));
  if (rebuiltAt !== undefined && pushedAt !== undefined) {
    jobs.push(publishing(firstJob + 2, 'image:rebuild', pushedAt, rebuiltAt));
  }
  const finishedAt = jobs.at(-1)?.finishedAt ?? testedAt;
  const { project, author } = commit;
  return {
    id,
    iid,
    project,
    commit,
    ref,
    source,
    actor: told.actor ?? author,
    status,
    createdAt,
    finishedAt,
    jobs,
  };
}

/** A job that starts after another ended, and ends a little after the registry has the image. */
function publishing(id: number, name: string, after: string, pushedAt: string): Job {
  return {
    id,
    name,
    stage: 'publish',
    status: 'success',
    startedAt: later(after, 11),
    finishedAt: later(pushedAt, 6),
  };
}

function pipelines<Name extends string>(
  firstNumber: number,
  told: Readonly<Record<Name, Told>>,
): Readonly<Record<Name, Pipeline>> {
  const entries = Object.entries<Told>(told);
  return Object.fromEntries(
    entries.map(([name, one], index) => [name, pipeline(one, firstNumber + index)]),
  ) as Record<Name, Pipeline>;
}

export const checkoutPipelines = pipelines(812, {
  v140: {
    id: 90112,
    commit: checkoutCommits.deliveryDate,
    ref: 'v1.4.0',
    createdAt: at('01', '08:02:30'),
    pushedAt: at('01', '08:14:20'),
  },
  retryFailed: {
    id: 90240,
    commit: checkoutCommits.retryPayment,
    ref: 'main',
    createdAt: at('05', '15:31:09'),
    status: 'failed',
  },
  v141: {
    id: 90251,
    commit: checkoutCommits.paymentTests,
    ref: 'v1.4.1',
    createdAt: at('06', '07:40:02'),
    pushedAt: at('06', '07:52:36'),
  },
  v142: {
    id: 90487,
    commit: checkoutCommits.applyVouchers,
    ref: 'v1.4.2',
    createdAt: at('13', '08:20:11'),
    pushedAt: at('13', '08:29:40'),
  },
  rounding: {
    id: 90655,
    commit: checkoutCommits.roundVouchers,
    ref: 'refs/merge-requests/318/head',
    source: 'merge_request_event',
    createdAt: at('19', '16:10:52'),
  },
  /** The Git tag v1.4.2 had been moved to the agent's commit. */
  v142Moved: {
    id: 90671,
    commit: checkoutCommits.roundVouchers,
    ref: 'v1.4.2',
    createdAt: at('20', '09:30:48'),
    pushedAt: at('20', '09:42:31'),
  },
  revert: {
    id: 90702,
    commit: checkoutCommits.revertRounding,
    ref: 'main',
    createdAt: at('21', '12:40:05'),
  },
  instalments: {
    id: 90840,
    commit: checkoutCommits.instalments,
    ref: 'main',
    createdAt: at('26', '15:02:44'),
  },
  v150: {
    id: 90868,
    commit: checkoutCommits.instalments,
    ref: 'v1.5.0',
    actor: ines,
    createdAt: at('27', '08:05:31'),
    pushedAt: at('27', '08:21:09'),
  },
});

export const cataloguePipelines = pipelines(540, {
  v304: {
    id: 90150,
    commit: catalogueCommits.sortSizes,
    ref: 'v3.0.4',
    createdAt: at('02', '09:50:12'),
    pushedAt: at('02', '10:03:50'),
  },
  v310: {
    id: 90330,
    commit: catalogueCommits.buildArm64,
    ref: 'v3.1.0',
    createdAt: at('08', '12:05:27'),
    pushedAt: at('08', '12:23:05'),
  },
  facetsFailed: {
    id: 90560,
    commit: catalogueCommits.indexFacets,
    ref: 'main',
    createdAt: at('15', '13:18:20'),
    status: 'failed',
  },
  v320: {
    id: 90731,
    commit: catalogueCommits.searchByFacet,
    ref: 'v3.2.0',
    createdAt: at('22', '08:44:10'),
    pushedAt: at('22', '09:04:26'),
  },
  v321: {
    id: 90915,
    commit: catalogueCommits.hideDiscontinued,
    ref: 'v3.2.1',
    actor: sadia,
    createdAt: at('29', '10:12:36'),
    pushedAt: at('29', '10:31:30'),
  },
});

export const ledgerPipelines = pipelines(1207, {
  v194: {
    id: 90121,
    commit: ledgerCommits.closeMonth,
    ref: 'v1.9.4',
    createdAt: at('01', '13:40:21'),
    pushedAt: at('01', '13:52:02'),
  },
  v200Deleted: {
    id: 90302,
    commit: ledgerCommits.bookRefunds,
    ref: 'v2.0.0',
    createdAt: at('07', '10:15:09'),
    pushedAt: at('07', '10:26:13'),
  },
  v200: {
    id: 90450,
    commit: ledgerCommits.keepColumn,
    ref: 'v2.0.0',
    actor: tomasz,
    createdAt: at('12', '11:00:44'),
    pushedAt: at('12', '11:11:30'),
  },
  v201: {
    id: 90688,
    commit: ledgerCommits.roundHalfEven,
    ref: 'v2.0.1',
    createdAt: at('20', '14:20:19'),
    pushedAt: at('20', '14:31:05'),
    rebuiltAt: at('20', '14:37:52'),
  },
  v210: {
    id: 90880,
    commit: ledgerCommits.archive,
    ref: 'v2.1.0',
    createdAt: at('28', '09:30:06'),
    pushedAt: at('28', '09:41:52'),
  },
  nightly: {
    id: 90897,
    commit: ledgerCommits.archive,
    ref: 'main',
    source: 'schedule',
    actor: yuki,
    createdAt: at('28', '22:00:03'),
    status: 'canceled',
  },
});

/** The job of a pipeline that has a name. */
export function jobNamed(pipeline: Pipeline, name: 'test' | 'image' | 'image:rebuild'): Job {
  const job = pipeline.jobs.find((one) => one.name === name);
  if (job === undefined) throw new Error(`pipeline ${pipeline.id} has no job ${name}`);
  return job;
}
