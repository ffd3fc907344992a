// The library: what `whence capture`, `whence hash` and `whence remote` do, for programs.

export {
  type BuildInfo,
  type BuildSource,
  type SourceFields,
  withoutNulls,
} from '../model/buildSource.ts';
export { type Deviation, type DeviationRule, deviationRules } from '../model/deviation.ts';
export { type NormalizedRemote, normalizeRemote } from '../model/gitRemote.ts';
export { type CaptureOptions, captureBuildSource } from './capture.ts';
export { hashTree, type TreeHash } from './hashTree.ts';
