import {
  agent,
  endActivity,
  models,
  registerHumanAgent,
  registerMlAgent,
  registerSoftwareAgent,
  startActivity,
} from './activity.ts';
import { dependencyTree } from './dependencyTree.ts';
import type { Resolvers } from './generated/types.ts';
import { pageOf } from './sessionLists.ts';
import {
  blockedTasks,
  criticalPath,
  defaultNamespace,
  readyTasks,
  task,
  taskAncestors,
  taskDescendants,
  taskListEdgeFields,
  taskListFields,
  trackerId,
} from './task.ts';
import { epicOf, taskBoard, taskBoardFields } from './taskBoard.ts';
import { importTracker } from './taskImport.ts';
import { allTaskLinks, taskLinkFields, taskLinks } from './taskLinks.ts';
import {
  addComment,
  addTaskLabel,
  addTaskLink,
  addTaskLinks,
  claimedTask,
  claimNextTask,
  claimTask,
  closeTask,
  closeTasks,
  createTask,
  createTasks,
  entityOfPayload,
  removeTaskLabel,
  removeTaskLink,
  reopenTask,
  updateTask,
} from './taskMutations.ts';
import { servedTaskFields, tasksServedBy, taskWhereabouts, tie, whereaboutsFields } from './taskTies.ts';

/** Questions about tasks, activities and agents. */
export const taskQueries = {
  task,
  readyTasks,
  blockedTasks,
  taskAncestors,
  taskDescendants,
  dependencyTree,
  criticalPath,
  taskLinks,
  allTaskLinks,
  taskBoard,
  tasksServedBy,
  taskWhereabouts,
  trackerId,
  defaultNamespace,
  agent,
  models,
} as const satisfies Resolvers['Query'];

/** What changes tasks, activities and agents. */
export const taskMutations = {
  createTask,
  createTasks,
  updateTask,
  closeTask,
  closeTasks,
  reopenTask,
  claimTask,
  claimNextTask,
  addTaskLink,
  addTaskLinks,
  removeTaskLink,
  addTaskLabel,
  removeTaskLabel,
  addComment,
  registerHumanAgent,
  registerMlAgent,
  registerSoftwareAgent,
  startActivity,
  endActivity,
  tie,
  importTracker,
} as const satisfies Resolvers['Mutation'];

const [commits, builds, images, deploys, containers] = [
  pageOf('Commit'),
  pageOf('Build'),
  pageOf('Image'),
  pageOf('Deploy'),
  pageOf('Container'),
];

/** Fields of the types of their answers. */
export const taskTypes = {
  TaskListConnection: taskListFields,
  TaskListEdge: taskListEdgeFields,
  TaskLink: taskLinkFields,
  TaskBoard: taskBoardFields,
  EpicProgress: { epic: epicOf },
  ServedTask: servedTaskFields,
  TaskWhereabouts: whereaboutsFields,
  CommitListConnection: commits.page,
  CommitListEdge: commits.edge,
  BuildListConnection: builds.page,
  BuildListEdge: builds.edge,
  ImageListConnection: images.page,
  ImageListEdge: images.edge,
  DeployListConnection: deploys.page,
  DeployListEdge: deploys.edge,
  ContainerListConnection: containers.page,
  ContainerListEdge: containers.edge,
  TaskPayload: { task: entityOfPayload('Task') },
  CommentPayload: { comment: entityOfPayload('Comment') },
  AgentPayload: { agent: entityOfPayload('Agent') },
  ActivityPayload: { activity: entityOfPayload('Activity') },
  ClaimNextPayload: { task: claimedTask },
} as const satisfies Resolvers;
