import { gitIn, gitLimits } from '../../capture/git.ts';
import { namespaceFromDirectory, namespaceFromGitRemote } from '../../model/task/namespace.ts';

/**
 * The namespace that was given, else that of the Git remote `origin` of this folder, else that of the folder.
 *
 * @param given of the flag `--namespace`
 */
export async function chosenNamespace(given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  const git = gitIn(process.cwd(), { environment: process.env, ...gitLimits });
  const answer = await git(['remote', 'get-url', 'origin']);
  const remote = answer.ok ? answer.output.toString('utf8').trim() : '';
  return remote === '' ? namespaceFromDirectory(process.cwd()) : namespaceFromGitRemote(remote);
}
