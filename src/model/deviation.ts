/**
 * Why a value of a captured build source is missing, or is not the one that agentex build provenance would record. The
 * names are API: scripts match on them and docs/capture.md lists them.
 */
export const deviationRules = {
  // The tree hash
  hash_incomplete:
    'The folder is missing, is no folder, or a folder in it cannot be listed. agentex records the hash of what is left, or of nothing.',
  name_not_utf8: 'A name or the target of a link is not UTF-8, so the tree has no hash.',
  file_unreadable: 'A file or link cannot be read, so the tree has no hash.',
  changed_while_read: 'A file changed, came or went while it was read, so no hash says what was built.',
  tree_too_large: 'The tree has more files than the limit; it is not hashed.',
  git_folder_in_context:
    'The context holds .git, so its hash differs from clone to clone. Give a staged folder or a manifest.',
  // Git
  git_missing: 'There is no program git on the path.',
  git_timed_out: 'A call of git took longer than its limit.',
  git_failed: 'A call of git failed.',
  git_output_too_large: 'A call of git said more than the limit.',
  not_a_repository: 'The folder is not in the working tree of a Git repository.',
  foreign_owner: 'Git refuses a repository that belongs to another user; see safe.directory.',
  no_commit: 'The branch has no commit yet.',
  no_ref: 'HEAD is detached and no tag names it; see refFromCi.',
  no_origin: 'There is no remote called origin.',
  remote_authority_first:
    'The address of the remote is read authority first. agentex cuts at the first @ and keeps a part of the credentials or loses the host.',
  remote_ambiguous: 'The address of the remote may hold a password where it cannot be told from a path.',
  remote_empty: 'The address of the remote names no repository.',
  status_unknown: 'git status failed, so nobody knows whether the source was dirty. agentex records clean.',
  literal_subpath:
    'The subpath has characters that agentex lets Git read as a pattern; here it is taken literally.',
  top_level_space:
    'The repository folder ends in white space. agentex loses it, and with it all coordinates.',
  text_not_utf8: 'Git printed a text that is not UTF-8. agentex ends with an error.',
  context_outside_repository: 'The context is not in the repository, so the whole repository is judged.',
  ci_commit_differs: 'The CI system names another commit than HEAD.',
  // Staging
  manifest_unusable: 'The manifest cannot be read, or does not describe a build context.',
  include_path_outside:
    'An include path is absolute or has a step "..". agentex copies such files to outside of the staging folder.',
  staging_failed: 'The build context cannot be staged.',
  ignore_file_missing: 'The ignore file of the manifest does not exist; nothing is ignored.',
  docker_would_drop:
    'Files are in the context and its hash that Docker, by the same ignore file, would leave out.',
  link_leaves_root: 'Links that staging follows lead out of the root of the context.',
  // What goes beyond agentex
  object_format: 'The repository names its objects by SHA-256, so its trees have no SWHID to compare with.',
  layout_unknown: 'It is not known which paths of the repository the content stands for.',
  links_followed: 'Staging followed links, so files cannot be compared with the commit one to one.',
  submodules: 'The context has submodules, whose content the commit names but does not hold.',
} as const;

export type DeviationRule = keyof typeof deviationRules;

/**
 * What became of the fields. ABSENT: there is no such value (agentex has none either). WITHHELD: agentex would record
 * one that is wrong or not safe. REPLACED: the value is, or may be, another than that of agentex. NOTED: the values
 * are the same, but there is something to know.
 */
export type DeviationEffect = 'ABSENT' | 'WITHHELD' | 'REPLACED' | 'NOTED';

/** Why some fields are as they are; see {@link deviationRules}. */
export interface Deviation {
  readonly rule: DeviationRule;
  readonly effect: DeviationEffect;
  /** Names of the fields, as the answer has them. */
  readonly fields: readonly string[];
  /** For people; never holds credentials. */
  readonly reason: string;
}

/** A deviation; the words of its rule, and what was found in this case. */
export function deviation(
  rule: DeviationRule,
  effect: DeviationEffect,
  fields: readonly string[],
  detail?: string,
): Deviation {
  const words = deviationRules[rule];
  return { rule, effect, fields, reason: detail === undefined ? words : `${words} (${detail})` };
}
