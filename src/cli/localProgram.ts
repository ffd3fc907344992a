import { type Command, Option } from 'commander';
import { integer, type Work, withOutput, withServer } from './commandOptions.ts';
import { addTokenCommands } from './tokenProgram.ts';

const CAPTURE_NOTES = `
Asks Git and reads the content once; writes nothing, prompts for nothing, shows no credentials. What could not be had is
absent, and the field deviations (else a warning) says why. Ends with 0 all the same: no build should fail for it.

source-fields and build-info are what agentex records. record is what whence ingest takes: whence capture --format
record -o json | whence ingest -`;

/** Adds the commands that need no server, and those of bundles, some of which do. */
export function addLocalCommands(program: Command, perform: (work: Work) => Promise<void>): void {
  addRef(program, perform);
  addSchema(program, perform);
  addCapture(program, perform);
  addHash(program, perform);
  addRemote(program, perform);
  addBundle(program, perform);
  addKey(program, perform);
  addTokenCommands(program, perform);
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

function addSchema(program: Command, perform: (work: Work) => Promise<void>): void {
  const schema = program.command('schema').description('the GraphQL schema, alone and with other subgraphs');
  const subgraphs = ['--subgraphs <file>', 'subgraphs file (YAML); else WHENCE_SUBGRAPHS'] as const;
  schema
    .command('print')
    .description('print the SDL of the API, of Whence as a subgraph, or of the supergraph')
    .addOption(new Option('--api', 'what callers of this server see').conflicts(['subgraph', 'supergraph']))
    .addOption(new Option('--subgraph', 'what other gateways compose').conflicts('supergraph'))
    .option('--supergraph', 'what is composed of all subgraphs')
    .option(...subgraphs)
    .action((options) => perform(async () => (await import('./schema.ts')).printSdl(options)));
  schema
    .command('compose')
    .description('compose the subgraphs to a supergraph')
    .option(...subgraphs)
    .option('--out <file>', 'write it to this file, whole or not at all; else to stdout')
    .action((options) => perform(async () => (await import('./schema.ts')).composeSupergraph(options)));
  schema
    .command('check')
    .description('check that the subgraphs fit together, and what a change would break')
    .option(...subgraphs)
    .option('--against <file>', 'API or supergraph SDL to compare with: breaking changes end with 1')
    .action((options) => perform(async () => (await import('./schema.ts')).checkSchema(options)));
}

function addCapture(program: Command, perform: (work: Work) => Promise<void>): void {
  const command = program
    .command('capture')
    .description('tell which source goes into a build, without a server')
    .argument('[folder]', 'a folder of the repository', '.')
    .addHelpText('after', CAPTURE_NOTES)
    .option('--context-root <folder>', 'root of the build context; the folder when absent')
    .option('--content-root <folder>', 'what to hash, where the context is staged elsewhere')
    .option('--manifest <file>', 'hash what the build.context of this agent manifest stages')
    .addOption(
      new Option('--format <format>', 'which fields')
        .choices(['full', 'source-fields', 'build-info', 'record'])
        .default('full'),
    )
    .option('--build-id <id>', 'of a record: id of the build; told by CI when absent')
    .option('--system <name>', 'of a record: system that gave the id; told by CI when absent')
    .option('--instance <name>', 'of a record: host of that system; told by CI when absent')
    .option('--image <reference>', 'of a record: the image that is built');
  withOutput(command, ['table', 'json', 'env']).action((folder, options) =>
    perform(async () => (await import('./capture.ts')).capture(folder, options)),
  );
}

function addHash(program: Command, perform: (work: Work) => Promise<void>): void {
  const command = program
    .command('hash')
    .description('print the working_tree_hash of folders, without a server')
    .argument('<folders...>', 'folders to hash, each with everything in it');
  withOutput(command, ['table', 'json', 'ndjson']).action((folders, options) =>
    perform(async () => (await import('./hash.ts')).hash(folders, options)),
  );
}

function addRemote(program: Command, perform: (work: Work) => Promise<void>): void {
  const command = program
    .command('remote')
    .description('normalise addresses of Git remotes, without a server')
    .argument('<remotes...>', 'addresses; - reads one a line from stdin');
  withOutput(command, ['table', 'json', 'ndjson']).action((remotes, options) =>
    perform(async () => (await import('./remote.ts')).remote(remotes, options)),
  );
}

function addBundle(program: Command, perform: (work: Work) => Promise<void>): void {
  const bundle = program.command('bundle').description('signed bundles of a session: verify, export, import');
  const verify = bundle
    .command('verify')
    .description('check the signatures of a bundle, without a server')
    .argument('<file>', 'file, or - for stdin');
  withVerification(withOutput(verify, ['table', 'json'])).action((file, options) =>
    perform(async () => (await import('./bundle/verify.ts')).verify(file, options)),
  );
  const proved = bundle
    .command('prove')
    .description('take the proof of one record out of a bundle and its membership, without a server')
    .argument('<file>', 'file of the bundle, or - for stdin')
    .argument('<record>', 'attribution:ID, checkpoint:ID or session:KEY')
    .requiredOption('--membership <file>', 'the membership that came with the bundle')
    .option('--out <file>', 'write the proof to this file, for its owner alone; else to stdout');
  withStrictness(proved).action((file, record, options) =>
    perform(async () => (await import('./bundle/prove.ts')).prove(file, record, options)),
  );
  const record = bundle
    .command('verify-record')
    .description('check the proof of one record, without a server and without any other record')
    .argument('<file>', 'file of the proof, or - for stdin');
  withStrictness(withOutput(record, ['table', 'json'])).action((file, options) =>
    perform(async () => (await import('./bundle/prove.ts')).verifyRecord(file, options)),
  );
  const exported = bundle
    .command('export')
    .description('write a session as a bundle, signed by the server or by a key of yours')
    .argument('<session>', 'key of the session')
    .addOption(
      new Option('--redaction <level>', 'what to leave out')
        .choices(['none', 'content', 'full'])
        .default('content'),
    )
    .addOption(
      new Option('--format <form>', 'form to write')
        .choices(['lango', 'dsse', 'agent-trace'])
        .default('lango'),
    )
    .option('--key <file>', 'key file to sign with here; else the server signs')
    .option('--membership <file>', 'write the proof that the records belong to the whole to this file')
    .option('--out <file>', 'write the bundle to this file, for its owner alone; else to stdout');
  withServer(exported).action((session, options) =>
    perform(async () => (await import('./bundle/export.ts')).exportBundle(session, options)),
  );
  const imported = bundle
    .command('import')
    .description('verify a bundle and write its records: all of them or none')
    .argument('<file>', 'file, or - for stdin')
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--trust <rules...>', 'who may speak for which sessions: DID=prefix, *=prefix, or a DID for all');
  withServer(withVerification(withOutput(imported, ['table', 'json']))).action((file, options) =>
    perform(async () => (await import('./bundle/import.ts')).importBundle(file, options)),
  );
}

const withVerification = (command: Command): Command =>
  withStrictness(command).option(
    '--membership <file>',
    'check the proof of membership that came with the bundle, too',
  );

function withStrictness(command: Command): Command {
  return command
    .addOption(
      new Option('--compat <system>', 'accept and refuse exactly as this system does').choices(['lango']),
    )
    .option('--require-pq', 'refuse what has no post-quantum signature')
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
