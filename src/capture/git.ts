import { spawn } from 'node:child_process';
import type { DeviationRule } from '../model/deviation.ts';

/** What a call of git printed, or why it is not to be used. */
export type GitAnswer =
  | { readonly ok: true; readonly output: Buffer }
  | {
      readonly ok: false;
      readonly rule: GitFailureRule;
      /** What was printed until then, up to the limit. */
      readonly output: Buffer;
    };

export type GitFailureRule = Extract<
  DeviationRule,
  | 'git_missing'
  | 'git_timed_out'
  | 'git_failed'
  | 'git_output_too_large'
  | 'foreign_owner'
  | 'not_a_repository'
>;

/** Calls git in one folder. */
export type Git = (args: readonly string[]) => Promise<GitAnswer>;

export interface GitOptions {
  /** The caller's environment; its GIT_* act, as they do for agentex. */
  readonly environment: NodeJS.ProcessEnv;
  /** Time limit of a call. */
  readonly milliseconds: number;
  /** Most bytes that a call may print. */
  readonly bytes: number;
}

/** The limits of agentex, and one for what a call prints. */
export const gitLimits = { milliseconds: 5_000, bytes: 16 * 1024 * 1024 } as const;

/**
 * What git is told by the environment: to ask nobody, to fetch nothing, to leave locks and the index alone, to take
 * paths as they are, and to complain in English, which tells a foreign owner from no repository.
 */
const OURS = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
} as const;
/** Neither programs that the repository's configuration names, nor what a pager would do, belongs to a look at it. */
const SETTINGS = ['-c', 'core.fsmonitor=false', '-c', 'core.pager=cat', '-c', 'log.showSignature=false'];
const COMPLAINT_BYTES_MAX = 4_096;

/** Calls git in a folder: `git -C <folder> …`. A call never throws, prompts or outlives its time limit. */
export function gitIn(folder: string, options: GitOptions): Git {
  const environment = { ...options.environment, ...OURS };
  return (args) => run(['-C', folder, ...SETTINGS, ...args], environment, options);
}

function run(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  { milliseconds, bytes }: GitOptions,
): Promise<GitAnswer> {
  const { promise, resolve } = Promise.withResolvers<GitAnswer>();
  const output: Buffer[] = [];
  const complaint: Buffer[] = [];
  let length = 0;
  // A session of its own: no terminal to prompt on, and what it started ends with it.
  const child = spawn('git', args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const end = (rule: GitFailureRule | null): void => {
    clearTimeout(timer);
    const printed = Buffer.concat(output);
    resolve(rule === null ? { ok: true, output: printed } : { ok: false, rule, output: printed });
  };
  const stop = (rule: GitFailureRule): void => {
    killGroup(child.pid);
    child.stdout.destroy();
    child.stderr.destroy();
    child.unref();
    end(rule);
  };
  const timer = setTimeout(() => stop('git_timed_out'), milliseconds);
  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length;
    output.push(chunk);
    if (length > bytes) stop('git_output_too_large');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (complaint.length === 0) complaint.push(chunk.subarray(0, COMPLAINT_BYTES_MAX));
  });
  child.on('error', () => end('git_missing'));
  child.on('close', (code) => end(code === 0 ? null : ruleOf(Buffer.concat(complaint).toString('latin1'))));
  return promise;
}

/** What git complains of; its words are not shown, as they may hold addresses with passwords. */
function ruleOf(complaint: string): GitFailureRule {
  if (complaint.includes('dubious ownership')) return 'foreign_owner';
  return complaint.includes('not a git repository') ? 'not_a_repository' : 'git_failed';
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Answers a question that was asked before from memory: one capture looks at one state. */
export function askedOnce(git: Git): Git {
  const answers = new Map<string, Promise<GitAnswer>>();
  return (args) => {
    const question = args.join('\0');
    const answer = answers.get(question) ?? git(args);
    answers.set(question, answer);
    return answer;
  };
}
