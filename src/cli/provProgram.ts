import { type Command, Option } from 'commander';
import { type Work, withOutput, withServer } from './commandOptions.ts';

/** As in `prov/input.ts`, which is loaded only with the commands. */
const FORMS = ['prov-json', 'prov-n', 'turtle', 'trig', 'json-ld'];

const formOption = () =>
  new Option('--form <form>', 'form of the documents; told from their content when absent').choices(FORMS);

/** `whence prov …`: W3C PROV. */
export function addProvCommands(program: Command, perform: (work: Work) => Promise<void>): void {
  const prov = program
    .command('prov')
    .description('W3C PROV: export the graph, keep documents of others, check and convert documents')
    .helpCommand(false);
  withServer(
    prov
      .command('export')
      .description('the whole graph, or what is named, as a document of PROV')
      .addOption(new Option('--form <form>', 'form to write').choices(FORMS).default('prov-json'))
      .addOption(new Option('--ref <ref>', 'the lineage of this').conflicts(['session', 'task', 'bundle']))
      .addOption(new Option('--session <key>', 'a session and those below it').conflicts(['task', 'bundle']))
      .addOption(new Option('--task <id>', 'a task and all that it waits for').conflicts('bundle'))
      .option('--bundle <id>', 'a document that was imported, or a bundle of it'),
  ).action((options) => perform(async () => (await import('./prov/export.ts')).exportProv(options)));
  withServer(
    withOutput(
      prov
        .command('import')
        .description('keep documents of PROV in the graph, each as a world of its own')
        .argument('<files...>', 'files, or - for stdin')
        .addOption(formOption())
        .option('--source <name>', 'name of the source'),
      ['table', 'json'],
    ),
  ).action((files, options) =>
    perform(async () => (await import('./provImport.ts')).importProv(files, options)),
  );
  withOutput(
    prov
      .command('validate')
      .description('check a document against PROV-CONSTRAINTS, without a server')
      .argument('<file>', 'file, or - for stdin')
      .addOption(formOption()),
    ['table', 'json'],
  ).action((file, options) =>
    perform(async () => (await import('./prov/validate.ts')).validate(file, options)),
  );
  prov
    .command('convert')
    .description('write a document in another form, without a server')
    .argument('<file>', 'file, or - for stdin')
    .addOption(formOption())
    .addOption(new Option('--to <form>', 'form to write').choices(FORMS).makeOptionMandatory())
    .action((file, options) =>
      perform(async () => (await import('./prov/convert.ts')).convert(file, options)),
    );
}
