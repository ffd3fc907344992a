import { type Command, Option } from 'commander';
import { vocabularies } from '../model/task/vocabulary.ts';
import { type Work, withLimit, withOutput, withServer } from './commandOptions.ts';

const AGENT_NOTES = `
Every registration makes a new agent; its id names it where tasks are claimed, owned and commented on. The namespace of a
new agent is that of the Git remote origin of this folder, else the folder, unless --namespace names another.

Examples:
  export WHENCE_AGENT=$(whence agent register human 'Ada Lovelace' --contact ada@example.com -o name)
  whence agent register ml claude-opus-4-20250514 --provider anthropic --role worker
  whence agent register software renovate --software-version 41.0.0 --source https://github.com/renovatebot/renovate
  whence agent list --kind software`;

const rowFormats = ['table', 'wide', 'json', 'ndjson', 'name'];
const agentKinds = ['human', 'ml', 'software', 'remote-peer'];

/** Adds `whence agent …` to the program: who works on tasks. */
export function addAgentCommands(program: Command, perform: (work: Work) => Promise<void>): void {
  const agent = program
    .command('agent')
    .description('register who works on tasks, and list whom the graph knows')
    .helpCommand(false)
    .addHelpText('after', AGENT_NOTES);
  addRegister(agent, perform);
  const list = agent
    .command('list')
    .description('agents by their ids')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(agentKinds));
  withServer(withLimit(withOutput(list, rowFormats))).action((options) =>
    perform(async () => (await import('./task/agent.ts')).listAgents(options)),
  );
}

function addRegister(agent: Command, perform: (work: Work) => Promise<void>): void {
  const register = agent.command('register').description('register an agent').helpCommand(false);
  const kind = (name: string, description: string, subject: string, meaning: string): Command =>
    withServer(
      withOutput(
        register
          .command(name)
          .description(description)
          .argument(`<${subject}>`, meaning)
          .option('--namespace <name>', 'what its id begins with'),
        rowFormats,
      ),
    );
  kind('human', 'a person', 'name', 'name of the person')
    .option('--contact <text>', 'an e-mail address makes it the person that commits know by it', '')
    .action((name, options) =>
      perform(async () => (await import('./task/agent.ts')).registerHuman(name, options)),
    );
  kind('ml', 'a machine-learning agent', 'model', 'name of the model, as the query models has it')
    .requiredOption('--provider <name>', 'who provides the model, for example anthropic')
    .addOption(
      new Option('--role <role>', 'what it works as').choices(vocabularies.Role).makeOptionMandatory(),
    )
    .action((model, options) =>
      perform(async () => (await import('./task/agent.ts')).registerMl(model, options)),
    );
  kind('software', 'a program', 'name', 'name of the program')
    .option('--software-version <version>', 'version of the program', '')
    .option('--source <url>', 'where the program comes from', '')
    .action((name, options) =>
      perform(async () => (await import('./task/agent.ts')).registerSoftware(name, options)),
    );
}
