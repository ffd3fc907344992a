import { type Command, InvalidArgumentError, Option } from 'commander';
import { scopeMeanings } from '../model/access/caller.ts';
import { type Work, withOutput } from './commandOptions.ts';

const SCOPES = Object.entries(scopeMeanings).map(([scope, meaning]) => `  ${scope.padEnd(17)}${meaning}`);
const CREATE_NOTES = `
Scopes:
${SCOPES.join('\n')}

The token is printed once; the file keeps its digest. A running server takes the change within a second.

Examples:
  whence token create ci --scope ingest:ci --file /etc/whence/tokens.json
  whence token create dashboard --scope read --expires 30d > dashboard.token`;

/** Adds `whence token create|list|revoke` to the program. */
export function addTokenCommands(program: Command, perform: (work: Work) => Promise<void>): void {
  const token = program
    .command('token')
    .description('static tokens that a server knows its callers by: a file of digests, without a server')
    .helpCommand(false);
  const create = withFile(token.command('create'))
    .description('make a token')
    .argument('<name>', 'whose it is, for people')
    .requiredOption('--scope <scope...>', 'what it may do; see below')
    .addOption(
      new Option('--expires <time>', 'how long it is good: 12h, 90d, or never')
        .argParser(lifetime)
        .default(90 * SECONDS_OF.d, '90d'),
    )
    .addHelpText('after', CREATE_NOTES);
  withOutput(create, ['table', 'json']).action((name, options) =>
    perform(async () => (await import('./token.ts')).createToken(name, options)),
  );
  const list = withFile(token.command('list')).description('tokens and what they may do');
  withOutput(list).action((options) => perform(async () => (await import('./token.ts')).listTokens(options)));
  withFile(token.command('revoke'))
    .description('take tokens away')
    .argument('<ids...>', 'their ids')
    .action((ids, options) => perform(async () => (await import('./token.ts')).revokeTokens(ids, options)));
}

function withFile(command: Command): Command {
  return command.option('--file <file>', 'tokens file; else WHENCE_TOKENS_FILE');
}

const SECONDS_OF = { h: 3_600, d: 86_400 } as const;

/** Seconds of a time such as 12h or 90d. */
function lifetime(text: string): number | 'never' {
  if (text === 'never') return text;
  const [, digits, unit] = /^([1-9]\d{0,3})([hd])$/.exec(text) ?? [];
  if (digits === undefined) throw new InvalidArgumentError('It must be a time such as 12h or 90d, or never.');
  return Number(digits) * SECONDS_OF[unit === 'h' ? 'h' : 'd'];
}
