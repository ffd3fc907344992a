import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { addAgentCommands } from './agentProgram.ts';
import {
  integer,
  SECONDS_MAX,
  seconds,
  type Work,
  withAsOf,
  withLimit,
  withOutput,
  withServer,
} from './commandOptions.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import { addLocalCommands } from './localProgram.ts';
import { addProvCommands } from './provProgram.ts';
import { addSourceCommands } from './sourceProgram.ts';
import { addTaskCommands } from './taskProgram.ts';

const EXIT_CODES = `
Exit codes: 0 ok, 1 failed, 2 bad usage, 3 not found, 4 unreachable or refused, 5 findings.
The answer goes to stdout; progress, warnings and errors go to stderr.

Environment: WHENCE_URL, WHENCE_DATA, WHENCE_AGENT, WHENCE_TOKEN, WHENCE_TOKEN_FILE, WHENCE_DEBUG, NO_COLOR, FORCE_COLOR.`;
const INGEST_NOTES = `
Memory is bounded whatever the size of the input. Lists (of Kubernetes, or arrays) over 1 MiB are sent as documents of
one item each. A document may have 16 MiB, and no more than the server takes in a request (4 MiB unless set higher).

Sending the same again changes nothing. While the server or Neo4j is away, what was not written is sent again; when that
lasts too long, or after Ctrl-C, --from-line goes on where it stopped.

Ends with 0 where something of each document was taken, with 1 where a document was rejected.`;
const PORT_MAX = 65_535;

/** Runs the command line and answers its exit code; it never throws. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.OK;
  try {
    await createProgram(async (work) => {
      exitCode = await work();
    }).parseAsync(argv);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.OK : exitCodes.BAD_USAGE;
    return (await import('./report.ts')).reportError(error);
  }
}

function createProgram(perform: (work: Work) => Promise<void>): Command {
  const program = new Command('whence')
    .description('Answers where running software came from.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', EXIT_CODES)
    .showHelpAfterError('hint: see whence --help')
    .exitOverride();
  addServe(program, perform);
  addIngest(program, perform);
  addRejections(program, perform);
  addSourceCommands(program, perform);
  addExport(program, perform);
  addLineage(program, perform);
  addHistory(program, perform);
  addWhere(program, perform);
  addImpact(program, perform);
  addFindings(program, perform);
  addDrift(program, perform);
  addReconcile(program, perform);
  addTaskCommands(program, perform);
  addAgentCommands(program, perform);
  addQuery(program, perform);
  addProvCommands(program, perform);
  addLocalCommands(program, perform);
  return program;
}

function addServe(program: Command, perform: (work: Work) => Promise<void>): void {
  program
    .command('serve')
    .description('start the server, with an embedded Neo4j unless NEO4J_URI names another')
    .option('--host <address>', 'address to listen on')
    .addOption(new Option('--port <number>', 'port to listen on').argParser(integer(0, PORT_MAX)))
    .option('--data <folder>', 'folder for the graph and the server state')
    .option('--ephemeral', 'keep nothing: use a data folder that goes with the server')
    .option('--sample', 'load the sample scene into an empty graph of NEO4J_URI, too')
    .option('--no-sample', 'do not load the sample scene into an empty graph')
    .option('--subgraphs <file>', 'serve other GraphQL services beside the graph: a subgraphs file (YAML)')
    .option('--supergraph <file or url>', 'serve this supergraph, composed elsewhere')
    .addOption(
      new Option('--planner <name>', 'planner of a supergraph').choices(['auto', 'rust', 'stitched']),
    )
    .action((options) => perform(async () => (await import('./serve.ts')).serve(options)));
}

function addIngest(program: Command, perform: (work: Work) => Promise<void>): void {
  const command = program
    .command('ingest')
    .description('send documents: JSON, NDJSON, either gzipped; big lists are sent item by item')
    .argument('<files...>', 'files, or - for stdin')
    .addHelpText('after', INGEST_NOTES)
    .option('--kind <kind>', 'kind of all documents; told from each form when absent')
    .option('--source <name>', 'name of the source')
    .option('--cluster <name>', 'cluster that Kubernetes documents come from')
    .option('--instance <name>', 'host of the CI system, where documents do not carry it')
    .option('--observed-at <time>', 'when the documents were taken, for those that carry no time')
    .option('--reference <reference>', 'image reference under which an OCI document was fetched')
    .addOption(
      new Option('--format <format>', 'told from the content when absent').choices(['json', 'ndjson']),
    )
    .addOption(
      new Option('--from-line <number>', 'leave out what starts before this line of the first file')
        .argParser(integer(1, Number.MAX_SAFE_INTEGER))
        .default(1),
    )
    .addOption(
      new Option('--retry-for <seconds>', 'how long to try again while the server or Neo4j is away')
        .argParser(integer(0, SECONDS_MAX))
        .default(120),
    );
  withServer(withOutput(command, ['table', 'json', 'ndjson'])).action((files, options) =>
    perform(async () => (await import('./ingest.ts')).ingest(files, options)),
  );
}

function addRejections(program: Command, perform: (work: Work) => Promise<void>): void {
  const command = program
    .command('rejections')
    .description('list what was refused, or read it again')
    .option('--replay [ids...]', 'read these again; all that stand when no id is given')
    .option('--all', 'list also what a replay has resolved');
  withServer(withLimit(withOutput(command))).action((options) =>
    perform(async () => (await import('./rejections.ts')).rejections(options)),
  );
}

/** `whence source …`, whose commands are in a file of their own. */
function addExport(program: Command, perform: (work: Work) => Promise<void>): void {
  const slsa = program
    .command('export')
    .description('write what is known in forms that other tools read')
    .helpCommand(false)
    .command('slsa')
    .description('a build as an in-toto statement with SLSA provenance v1; not signed')
    .argument('<build>', 'build id')
    .option('--system <name>', 'system of the build, where several have the id')
    .option('--instance <name>', 'installation of the system');
  withServer(withOutput(slsa, ['json', 'ndjson'])).action((build, options) =>
    perform(async () => (await import('./export.ts')).exportSlsa(build, options)),
  );
}

function addLineage(program: Command, perform: (work: Work) => Promise<void>): void {
  const command = program
    .command('lineage')
    .description('where something came from and what came of it')
    .argument('<ref>', 'image reference, digest, pod, workload, deploy id, build id, commit or session key')
    .addOption(new Option('--depth <number>', 'links to follow, 1 to 10').argParser(integer(1, 10)));
  const formats = ['table', 'wide', 'tree', 'json', 'ndjson'];
  withServer(withAsOf(withOutput(command, formats))).action((reference, options) =>
    perform(async () => (await import('./lineage.ts')).lineage(reference, options)),
  );
}

function addHistory(program: Command, perform: (work: Work) => Promise<void>): void {
  const command = program
    .command('history')
    .description('which digests a tag pointed to, and when')
    .argument('<tag>', 'tagged image reference; without a tag, latest');
  withServer(withAsOf(withOutput(command))).action((reference, options) =>
    perform(async () => (await import('./history.ts')).history(reference, options)),
  );
}

function addWhere(program: Command, perform: (work: Work) => Promise<void>): void {
  const command = program
    .command('where')
    .description('which containers run an image, a build or a commit')
    .argument('<ref>', 'image reference, digest, build id or commit');
  withServer(withAsOf(withLimit(withOutput(command)))).action((reference, options) =>
    perform(async () => (await import('./where.ts')).where(reference, options)),
  );
}

function addImpact(program: Command, perform: (work: Work) => Promise<void>): void {
  const command = program
    .command('impact')
    .description('what is affected by something: builds, deploys and containers, in numbers and as a list')
    .argument('<ref>', 'image reference, digest, commit, build id, deploy id or session key');
  withServer(withAsOf(withLimit(withOutput(command)))).action((reference, options) =>
    perform(async () => (await import('./impact.ts')).impact(reference, options)),
  );
}

function addFindings(program: Command, perform: (work: Work) => Promise<void>): void {
  const command = program
    .command('findings')
    .description('gaps and contradictions, newest first')
    .option('--kind <kinds...>', 'only these kinds, for example unscanned, drift')
    .option('--fail-on <kinds...>', 'end with 5 where there are findings of these kinds; any for all')
    .option('--environment <name>', 'only of this environment')
    .option('--cluster <name>', 'only of this cluster')
    .option('--namespace <name>', 'only of this namespace')
    .option('--repository <name>', 'only of this repository; with a trailing / of all that begin so');
  withServer(withAsOf(withLimit(withOutput(command)))).action((options) =>
    perform(async () => (await import('./findings.ts')).findings(options)),
  );
}

function addDrift(program: Command, perform: (work: Work) => Promise<void>): void {
  const command = program
    .command('drift')
    .description('containers that do not run what their tags say, or of which it is not known')
    .argument('[tag]', 'only containers that declare this tag')
    .option('--cluster <name>', 'only of this cluster')
    .option('--namespace <name>', 'only of this namespace');
  withServer(withAsOf(withLimit(withOutput(command)))).action((reference, options) =>
    perform(async () => (await import('./drift.ts')).drift(reference, options)),
  );
}

function addReconcile(program: Command, perform: (work: Work) => Promise<void>): void {
  const command = program
    .command('reconcile')
    .description('work out what follows from what changed: links, tag changes and findings')
    .option('--full', 'take everything anew')
    .option('--watch', 'again and again, until Ctrl-C')
    .addOption(
      new Option('--every <time>', 'time from one pass to the next, for example 30s, 5m, 1h')
        .argParser(seconds)
        .default(300, '5m'),
    );
  withServer(withOutput(command, ['table', 'json', 'ndjson'])).action((options) =>
    perform(async () => (await import('./reconcile.ts')).reconcile(options)),
  );
}

function addQuery(program: Command, perform: (work: Work) => Promise<void>): void {
  const command = program
    .command('query')
    .description('send a GraphQL query and print the answer')
    .argument('[text]', 'the query, or - for stdin')
    .option('-f, --file <file>', 'read the query from a file')
    .option('--variables <json>', 'variables, as a JSON object')
    .option('--operation <name>', 'the operation to run, where the text holds several');
  withServer(withOutput(command, ['json', 'ndjson'])).action((text, options) =>
    perform(async () => (await import('./query.ts')).query(text, options)),
  );
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : 'unknown';
}
