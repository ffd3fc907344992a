import {
  type BundleAttribution,
  type BundleCheckpoint,
  type BundleContent,
  type BundleSession,
  isRedactionLevel,
  type RedactionLevel,
} from './bundle.ts';
import { BundleFault } from './failure.ts';
import { quoted } from './text.ts';

/** @throws BundleFault REDACTION_INVALID */
export function redactionLevel(text: string): RedactionLevel {
  if (isRedactionLevel(text)) return text;
  throw new BundleFault('REDACTION_INVALID', `invalid redaction level: ${quoted(text)}`);
}

/** What is left of a bundle at a level; done before signing. */
export function redact(content: BundleContent, level: RedactionLevel): BundleContent {
  const redactionLevel = level;
  switch (level) {
    case 'none':
      return { ...content, redactionLevel };
    case 'content':
      return {
        ...content,
        redactionLevel,
        checkpoints: content.checkpoints?.map(redactCheckpoint) ?? null,
        sessionTree: content.sessionTree.map(redactSession),
        attributions: content.attributions.map(redactAttribution),
        report: content.report && { ...content.report, byFile: new Map() },
      };
    case 'full':
      return {
        ...content,
        redactionLevel,
        checkpoints: null,
        sessionTree: [],
        attributions: [],
        report: content.report && { ...content.report, byAuthor: new Map(), byFile: new Map() },
      };
    default:
      return level satisfies never;
  }
}

/** What `content` keeps of a checkpoint. */
export const redactCheckpoint = (checkpoint: BundleCheckpoint): BundleCheckpoint => ({
  ...checkpoint,
  metadata: null,
  gitRef: '',
});

/** What `content` keeps of a session. */
export const redactSession = (session: BundleSession): BundleSession => ({ ...session, goal: '' });

/** What `content` keeps of an attribution. */
export const redactAttribution = (attribution: BundleAttribution): BundleAttribution => ({
  ...attribution,
  filePath: '',
  commitHash: '',
  stepId: '',
});

/** What a bundle holds although its level says that it was dropped, as paths; a signer who writes these errs or lies. */
export function redactionContradictions(content: BundleContent): readonly string[] {
  const found = new Set<string>();
  const note = (isThere: boolean, path: string): void => {
    if (isThere) found.add(path);
  };
  const { redactionLevel: level, report } = content;
  if (level !== 'content' && level !== 'full') return [];
  for (const { metadata, gitRef } of content.checkpoints ?? []) {
    note((metadata?.size ?? 0) > 0, 'checkpoints.metadata');
    note(gitRef !== '', 'checkpoints.git_ref');
  }
  for (const { goal } of content.sessionTree) note(goal !== '', 'session_tree.goal');
  for (const { filePath, commitHash, stepId } of content.attributions) {
    note(filePath !== '', 'attributions.file_path');
    note(commitHash !== '', 'attributions.commit_hash');
    note(stepId !== '', 'attributions.step_id');
  }
  note((report?.byFile?.size ?? 0) > 0, 'report.by_file');
  if (level === 'full') {
    note((content.checkpoints?.length ?? 0) > 0, 'checkpoints');
    note(content.sessionTree.length > 0, 'session_tree');
    note(content.attributions.length > 0, 'attributions');
    note((report?.byAuthor?.size ?? 0) > 0, 'report.by_author');
  }
  return [...found];
}
