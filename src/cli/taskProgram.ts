import { type Command, Option } from 'commander';
import { vocabularies } from '../model/task/vocabulary.ts';
import { integer, type Work, withLimit, withOutput, withServer } from './commandOptions.ts';

const TASK_NOTES = `
Agents are named by their ids; WHENCE_AGENT names the one that claims and comments. The namespace of new tasks is that of
the Git remote origin of this folder, else the folder, unless --namespace names another.

Examples:
  whence task create 'Round vouchers' --priority high --label money
  whence task ready --label money -o name
  whence task claim --agent 'https://git.example.com/shop--018f4b12-3456-7890-abcd-ef0123456789'
  whence task import .beads/issues.jsonl
  whence task export --namespace https://git.example.com/shop -o ndjson > tasks.ndjson`;
const IMPORT_NOTES = `
Takes a SQLite database of the tracker, issues of beads (JSONL), or what whence task export wrote (JSON or NDJSON, also
gzipped); its content tells. The whole file is checked before anything is sent; what is there already is left as it is.

Ends with 0 where everything was taken or was there, with 1 where something was refused.`;

type Perform = (work: Work) => Promise<void>;

/** Adds `whence task …` to the program. */
export function addTaskCommands(program: Command, perform: Perform): void {
  const task = program
    .command('task')
    .description('make, find and finish tasks')
    .helpCommand(false)
    .addHelpText('after', TASK_NOTES);
  addCreate(task, perform);
  addShow(task, perform);
  addLists(task, perform);
  addTree(task, perform);
  addClose(task, perform);
  addClaim(task, perform);
  addLabel(task, perform);
  addComment(task, perform);
  addTransfer(task, perform);
}

const rowFormats = ['table', 'wide', 'json', 'ndjson', 'name'];

function addCreate(task: Command, perform: Perform): void {
  const command = task
    .command('create')
    .description('make a task')
    .argument('<title>', 'what is to be done')
    .option('--namespace <name>', 'what its id begins with')
    .option('--description <text>', 'what it is about', '')
    .option('--notes <text>', 'notes', '')
    .addOption(word('--type <type>', vocabularies.TaskType).default('task'))
    .addOption(word('--priority <priority>', vocabularies.Priority).default('medium'))
    .addOption(word('--phase <phase>', vocabularies.Phase).default('unscoped'))
    .option('--label <labels...>', 'labels', [])
    .option('--owner <agent>', 'id of the agent that has it')
    .option('--blocked-by <ids...>', 'tasks that it waits for', []);
  withServer(withOutput(command, rowFormats)).action((title, options) =>
    perform(async () => (await import('./task/change.ts')).create(title, options)),
  );
}

function addShow(task: Command, perform: Perform): void {
  const command = task.command('show').description('show a task').argument('<id>', 'id of the task');
  withServer(withOutput(command, ['table', 'json', 'ndjson', 'name'])).action((id, options) =>
    perform(async () => (await import('./task/show.ts')).show(id, options)),
  );
}

function addLists(task: Command, perform: Perform): void {
  const list = (name: string, description: string): Command =>
    withServer(
      withLimit(
        withOutput(
          task
            .command(name)
            .description(description)
            .option('--namespace <name>', 'only of this namespace')
            .addOption(word('--status <status>', vocabularies.Status))
            .addOption(word('--priority <priority>', vocabularies.Priority))
            .addOption(word('--type <type>', vocabularies.TaskType))
            .addOption(word('--phase <phase>', vocabularies.Phase))
            .option('--label <label>', 'only with this label')
            .option('--owner <agent>', 'only those that this agent has'),
          rowFormats,
        ),
      ),
    );
  const transitive = ['--transitive', 'count blockers of closed blockers, too'] as const;
  list('list', 'tasks by the time of their making').action((options) =>
    perform(async () => (await import('./task/listing.ts')).listAll(options)),
  );
  list('ready', 'what can be worked on, first things first')
    .option(...transitive)
    .action((options) => perform(async () => (await import('./task/listing.ts')).ready(options)));
  list('blocked', 'what waits for an open task')
    .option(...transitive)
    .action((options) => perform(async () => (await import('./task/listing.ts')).blocked(options)));
}

function addTree(task: Command, perform: Perform): void {
  const command = task
    .command('tree')
    .description('what a task waits for')
    .argument('<id>', 'id of the task')
    .addOption(new Option('--depth <number>', 'links to go down, 1 to 1000').argParser(integer(1, 1_000)));
  withServer(withLimit(withOutput(command, ['tree', 'table', 'json', 'ndjson']))).action((id, options) =>
    perform(async () => (await import('./task/tree.ts')).tree(id, options)),
  );
}

function addClose(task: Command, perform: Perform): void {
  const command = task
    .command('close')
    .description('close a task')
    .argument('<id>', 'id of the task')
    .option('--reason <text>', 'why', '');
  withServer(withOutput(command, rowFormats)).action((id, options) =>
    perform(async () => (await import('./task/change.ts')).close(id, options)),
  );
}

function addClaim(task: Command, perform: Perform): void {
  const command = task
    .command('claim')
    .description('take a task, or the next ready one that nobody has')
    .argument('[id]', 'id of the task')
    .option('--agent <id>', 'the agent that takes it; else WHENCE_AGENT')
    .option('--namespace <name>', 'of the next task')
    .option('--label <label>', 'of the next task');
  withServer(withOutput(command, rowFormats)).action((id, options) =>
    perform(async () => (await import('./task/change.ts')).claim(id, options)),
  );
}

function addLabel(task: Command, perform: Perform): void {
  const command = task
    .command('label')
    .description('add labels to a task, or take them away')
    .argument('<id>', 'id of the task')
    .argument('<labels...>', 'labels')
    .option('--remove', 'take them away');
  withServer(withOutput(command, rowFormats)).action((id, labels, options) =>
    perform(async () => (await import('./task/change.ts')).label(id, labels, options)),
  );
}

function addComment(task: Command, perform: Perform): void {
  const command = task
    .command('comment')
    .description('say something on a task')
    .argument('<id>', 'id of the task')
    .argument('<text>', 'what is said')
    .option('--agent <id>', 'the agent that says it; else WHENCE_AGENT');
  withServer(withOutput(command, rowFormats)).action((id, text, options) =>
    perform(async () => (await import('./task/change.ts')).comment(id, text, options)),
  );
}

function addTransfer(task: Command, perform: Perform): void {
  const take = task
    .command('import')
    .description('take over what another tracker holds')
    .argument('<file>', 'file, or - for stdin')
    .addHelpText('after', IMPORT_NOTES)
    .option('--namespace <name>', 'of the tasks of a beads file')
    .option('--partial', 'of a newer tracker take what is known, and pass over the rest')
    .option('--dry-run', 'read and check the file, and send nothing');
  withServer(withOutput(take, ['table', 'json', 'ndjson'])).action((file, options) =>
    perform(async () => (await import('./task/import.ts')).importFile(file, options)),
  );
  const give = task
    .command('export')
    .description('write tasks, links, comments, activities and agents with their ids and times')
    .option('--namespace <name>', 'only of this namespace, with the agents and activities that it refers to');
  withServer(withOutput(give, ['json', 'ndjson'])).action((options) =>
    perform(async () => (await import('./task/export.ts')).exportTasks(options)),
  );
}

const word = (flags: string, words: readonly string[]): Option =>
  new Option(flags, 'in the words of the tracker').choices(words);
