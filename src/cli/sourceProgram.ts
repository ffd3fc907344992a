import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Work, withOutput, withServer } from './commandOptions.ts';

const SECRET_NOTES = `
Secrets are named, never given: variables of the server's environment begin with WHENCE_SOURCE_SECRET_, files lie in the
folder that its WHENCE_SOURCE_SECRETS names. The server reads private addresses only where its
WHENCE_SOURCE_PRIVATE_HOSTS names them.

Examples:
  whence source add registry hub --registry docker.io --repository library/nginx --interval 15m
  whence source add kubernetes prod --cluster prod-eu --in-cluster --interval 1m
  whence source add gitlab ours --address https://gitlab.example.com --group shop --secret-variable WHENCE_SOURCE_SECRET_GITLAB
  whence source add github code --repository acme/checkout --owner acme --secret-variable WHENCE_SOURCE_SECRET_GITHUB
  whence source add polar old --address bolt+s://polar.example.com:7687 --secret-file polar
  whence source add agentex cloud --address https://agentex.example.com --account acme --secret-variable WHENCE_SOURCE_SECRET_AGENTEX`;

/** Adds `whence source add|list|reconcile|remove` to the program. */
export function addSourceCommands(program: Command, perform: (work: Work) => Promise<void>): void {
  const source = program
    .command('source')
    .description(
      'systems that the server reads by itself: registries, clusters, GitLab, GitHub, a Polar graph',
    )
    .helpCommand(false);
  withServer(withOutput(withDefinition(source.command('add')))).action((kind, name, options) =>
    perform(async () => (await import('./source.ts')).addSource(kind, name, options)),
  );
  withServer(withOutput(source.command('list').description('sources and how they stand'))).action((options) =>
    perform(async () => (await import('./source.ts')).listSources(options)),
  );
  const reconcile = source
    .command('reconcile')
    .description('read a source now, and wait for the end')
    .argument('<name>', 'its name')
    .option('--full', 'begin anew, and read also what was read before')
    .option('--no-wait', 'do not wait for the end');
  withServer(withOutput(reconcile)).action((name, options) =>
    perform(async () => (await import('./source.ts')).reconcileSource(name, options)),
  );
  const remove = source
    .command('remove')
    .description('take a source off the schedule; what it reported stays')
    .argument('<name>', 'its name');
  withServer(withOutput(remove)).action((name, options) =>
    perform(async () => (await import('./source.ts')).removeSource(name, options)),
  );
}

function withDefinition(command: Command): Command {
  return command
    .description('add a source, or replace the one of this name; it is read at once')
    .argument('<kind>', 'registry, kubernetes, gitlab, github, polar, agentex or agentex-server')
    .argument('<name>', 'unique name')
    .addHelpText('after', SECRET_NOTES)
    .addOption(
      new Option('--interval <time>', 'from one pass to the next: 30s, 5m, 2h')
        .argParser(seconds)
        .default(300, '5m'),
    )
    .option('--disabled', 'do not read it on schedule')
    .option('--address <url>', 'address of the API, where it does not follow from the kind')
    .option('--user-variable <name>', 'variable of the server that holds the user')
    .option('--user-file <file>', 'file of the server that holds the user')
    .option('--secret-variable <name>', 'variable of the server that holds the password or token')
    .option('--secret-file <file>', 'file of the server that holds the password or token')
    .option('--registry <host>', 'registry: its host as references write it')
    .option(
      '--repository <name...>',
      'registry: repositories, team/* for all that begin so; github: owner/name',
    )
    .option('--catalog', 'registry: read all repositories that it lists')
    .option('--token-host <host...>', 'registry: other hosts that may be asked for tokens')
    .option('--docker-config', 'registry: use the docker configuration of the server')
    .option('--project <path...>', 'gitlab: projects')
    .option('--group <path...>', 'gitlab: groups, with all their projects')
    .option('--owner <name...>', 'github: organisations and users whose packages are read')
    .option('--cluster <name>', 'kubernetes: its name in the graph')
    .option('--namespace <name...>', 'kubernetes: namespaces; all when absent')
    .option('--in-cluster', 'kubernetes: the server runs in the cluster')
    .option('--kubeconfig <file>', 'kubernetes: file of the server; else its KUBECONFIG')
    .option('--kube-context <name>', 'kubernetes: context of the kubeconfig')
    .option('--database <name>', 'polar: database')
    .option('--account <id>', 'agentex: account whose builds and deployments are read');
}

const SECONDS_OF: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/** Seconds of a time such as 30s, 5m, 2h or 1d. */
function seconds(text: string): number {
  const [, digits, unit = 's'] = /^(\d{1,6})([smhd])?$/.exec(text) ?? [];
  if (digits === undefined) throw new InvalidArgumentError('It must be a time such as 30s, 5m, 2h or 1d.');
  return Number(digits) * (SECONDS_OF[unit] ?? 1);
}
