import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type ExitCode, exitCodes } from './exitCode.ts';

const EXIT_CODES = `
Exit codes: 0 ok, 1 failed, 2 bad usage, 3 not found, 4 unreachable or refused, 5 findings.
The answer goes to stdout; progress, warnings and errors go to stderr.

Environment: WHENCE_URL, WHENCE_DATA, WHENCE_TOKEN, WHENCE_TOKEN_FILE, WHENCE_DEBUG, NO_COLOR, FORCE_COLOR.`;
const INGEST_NOTES = `
Memory is bounded whatever the size of the input. Lists (of Kubernetes, or arrays) over 1 MiB are sent as documents of
one item each. A document may have 16 MiB, and no more than the server takes in a request (4 MiB unless set higher).

Sending the same again changes nothing. While the server or Neo4j is away, what was not written is sent again; when that
lasts too long, or after Ctrl-C, --from-line goes on where it stopped.

Ends with 0 where something of each document was taken, with 1 where a document was rejected.`;
const SECONDS_MAX = 86_400;
const PORT_MAX = 65_535;

/** A command's work, imported only when the command runs: what one command needs must not slow the others. */
type Work = () => Promise<ExitCode>;

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
  addLineage(program, perform);
  addHistory(program, perform);
  addWhere(program, perform);
  addQuery(program, perform);
  addRef(program, perform);
  addBundle(program, perform);
  addKey(program, perform);
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

function addRef(program: Command, perform: (work: Work) => Promise<void>): void {
  const command = program
    .command('ref')
    .description('take image references apart, without a server')
    .argument('<references...>', 'image references; - reads one a line from stdin');
  withOutput(command, ['table', 'json', 'ndjson']).action((references, options) =>
    perform(async () => (await import('./ref.ts')).ref(references, options)),
  );
}

function addBundle(program: Command, perform: (work: Work) => Promise<void>): void {
  const bundle = program.command('bundle').description('signed bundles of a session');
  const verify = bundle
    .command('verify')
    .description('check the signatures of a bundle, without a server')
    .argument('<file>', 'file, or - for stdin');
  withVerification(withOutput(verify, ['table', 'json'])).action((file, options) =>
    perform(async () => (await import('./bundle/verify.ts')).verify(file, options)),
  );
}

function withVerification(command: Command): Command {
  return command
    .addOption(
      new Option('--compat <system>', 'accept and refuse exactly as this system does').choices(['lango']),
    )
    .option('--require-pq', 'refuse a bundle without a post-quantum signature')
    .option('--identity <files...>', 'identity documents of signers with a DID of version 2');
}

function addKey(program: Command, perform: (work: Work) => Promise<void>): void {
  const key = program.command('key').description('signing keys');
  const create = key
    .command('create')
    .description('make a key file, readable by its owner alone, and print its DID')
    .argument('<file>', 'file to write; one that exists is never overwritten')
    .addOption(
      new Option('--algorithm <name>', 'classical algorithm')
        .choices(['ed25519', 'secp256k1-keccak256'])
        .default('ed25519'),
    )
    .option('--no-pq', 'without an ML-DSA-65 key for a second signature')
    .option('--master <file>', 'derive the keys from the 32-byte master key (hexadecimal) in this file')
    .addOption(
      new Option('--generation <number>', 'generation of derived keys')
        .argParser(integer(0, 1_000_000))
        .default(0),
    );
  withOutput(create, ['table', 'json']).action((file, options) =>
    perform(async () => (await import('./key.ts')).createKey(file, options)),
  );
}

function withOutput(command: Command, formats = ['table', 'wide', 'json', 'ndjson']): Command {
  const [first = 'table'] = formats;
  return command.addOption(
    new Option('-o, --output <format>', 'form of the answer').choices(formats).default(first),
  );
}

function withServer(command: Command): Command {
  return command
    .option('--url <url>', 'address of the server; else WHENCE_URL, else that of the data folder')
    .option('--data <folder>', 'data folder of a server on this machine; else WHENCE_DATA, else .whence')
    .addOption(
      new Option('--timeout <seconds>', 'how long to wait for an answer')
        .argParser(integer(1, SECONDS_MAX))
        .default(60),
    );
}

function withAsOf(command: Command): Command {
  return command.option('--as-of <time>', 'the state at this time, for example 2025-03-01T12:00:00Z');
}

function withLimit(command: Command): Command {
  return command.addOption(
    new Option('--limit <number>', 'how many to answer at most')
      .argParser(integer(1, Number.MAX_SAFE_INTEGER))
      .default(1_000),
  );
}

function integer(min: number, max: number): (text: string) => number {
  return (text) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= min && number <= max) return number;
    throw new InvalidArgumentError(`It must be a whole number, ${min} to ${max}.`);
  };
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : 'unknown';
}
