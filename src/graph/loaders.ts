import type { Loaders } from '../../resolvers/context.ts';
import { createDeploysOfSubjectsLoader } from './findings.ts';
import { createBuildJoinLoader, createDeployJoinLoader } from './joins.ts';
import { createLineageLoaders } from './lineage/load.ts';
import { createNodeTypeLoader } from './nodeTypes.ts';
import { createProvenanceLoader } from './provenance.ts';
import type { Reads } from './reads.ts';
import { createRecordLoader } from './records.ts';
import { createRefLoader } from './resolve.ts';
import { createReviewLoader } from './reviews.ts';
import { createBuildsLoader, createRunningLoader } from './running.ts';
import { createSourceKinLoader } from './sourcedBuilds.ts';
import { createIntervalContainersLoader, createMediaTypeLoader } from './tagIntervals.ts';
import { createTagLoader } from './tags.ts';
import { createStoredTaskLoader } from './tasks/stored.ts';

/** All loaders over a graph. Make them once: they batch across requests. */
export function createLoaders(reads: Reads): Loaders {
  return {
    refs: createRefLoader(reads),
    lineage: createLineageLoaders(reads),
    tags: createTagLoader(reads),
    tagSightings: createTagLoader(reads, 'ASKED'),
    mediaTypes: createMediaTypeLoader(reads),
    intervalContainers: createIntervalContainersLoader(reads),
    running: createRunningLoader(reads),
    builds: createBuildsLoader(reads),
    deployJoins: createDeployJoinLoader(reads),
    buildJoins: createBuildJoinLoader(reads),
    deploysOfSubjects: createDeploysOfSubjectsLoader(reads),
    provenance: createProvenanceLoader(reads),
    sourceKin: createSourceKinLoader(reads),
    buildRecords: createRecordLoader(reads, 'Build'),
    deployRecords: createRecordLoader(reads, 'Deploy'),
    reviews: createReviewLoader(reads),
    nodeTypes: createNodeTypeLoader(reads),
    tasks: createStoredTaskLoader(reads),
  };
}
