/** One `token: value` at the end of a commit message. */
export interface Trailer {
  readonly token: string;
  readonly value: string;
}

const trailerLine = /^([A-Za-z0-9][A-Za-z0-9-]*)[ \t]*:[ \t]*(.*)$/;
/** Lines that Git itself writes, which make a paragraph with other lines one of trailers. */
const gitLine = /^(?:Signed-off-by: |\(cherry picked from commit )/;
/** Trailers of one message that are read. */
const trailerLimit = 100;

/**
 * The trailers of a commit message, by the rules of git-interpret-trailers(1): the last paragraph, unless it is the title,
 * where all of its lines are trailers, or a quarter of them beside one that Git writes. Lines that begin with white space
 * continue the one before.
 */
export function trailersOf(message: string): readonly Trailer[] {
  const paragraphs = message.trimEnd().split(/\r?\n[ \t]*\r?\n/);
  const last = paragraphs.length > 1 ? paragraphs.at(-1) : undefined;
  if (last === undefined) return [];
  const lines = last.split(/\r?\n/);
  const whole: string[] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line) && whole.length > 0) whole.push(`${whole.pop()} ${line.trim()}`);
    else whole.push(line);
  }
  const trailers = whole.flatMap((line) => {
    const [, token, value = ''] = trailerLine.exec(line) ?? [];
    return token === undefined ? [] : [{ token, value: value.trim() }];
  });
  const others = whole.filter((line) => !trailerLine.test(line)).length;
  const isBlock = others === 0 || (whole.some((line) => gitLine.test(line)) && trailers.length * 3 >= others);
  return isBlock ? trailers.slice(0, trailerLimit) : [];
}

/** What a trailer claims of who took part in a commit. Nobody vouches for it: it is the weakest evidence. */
export interface Assistance {
  readonly authorType: 'human' | 'agent';
  readonly authorId: string;
  readonly authorName?: string;
  readonly modelName?: string;
  /** The session that the work was done in. */
  readonly sessionKey?: string;
  /** The token of the trailer. */
  readonly trailer: string;
}

const sessionToken = /^(?:[a-z0-9]+-)*session(?:-id|-key)?$/i;

/**
 * Who else took part in a commit, by the trailers of its message: `Assisted-by: AGENT:MODEL [tool]…` (as the Linux kernel
 * writes it), `Co-authored-by: Name <address>`, and the session that a trailer such as `Session: key` names.
 */
export function assistanceOf(message: string): readonly Assistance[] {
  const trailers = trailersOf(message);
  const sessions = trailers.filter(({ token, value }) => sessionToken.test(token) && value !== '');
  const claims = trailers.flatMap(({ token, value }) => {
    switch (token.toLowerCase()) {
      case 'assisted-by':
        return assistedBy(value, token);
      case 'co-authored-by':
        return coAuthoredBy(value, token);
      default:
        return [];
    }
  });
  const [session] = sessions;
  if (session === undefined) return claims;
  // With one session, the agents of the commit worked in it; who else did cannot be told.
  const inSession = claims.map((claim) =>
    claim.authorType === 'agent' && sessions.length === 1 ? { ...claim, sessionKey: session.value } : claim,
  );
  const named = new Set(inSession.map(({ sessionKey }) => sessionKey));
  const unnamed = sessions.filter(({ value }) => !named.has(value));
  return [
    ...inSession,
    ...unnamed.map(({ token, value }) => ({ ...unknownAgent, sessionKey: value, trailer: token })),
  ];
}

const unknownAgent = { authorType: 'agent', authorId: 'unknown' } as const;

function assistedBy(value: string, trailer: string): readonly Assistance[] {
  if (value.endsWith('>')) return coAuthoredBy(value, trailer);
  const [, agent = '', rest = ''] = /^([^:[\]]*)(?::\s*(.*))?/.exec(value) ?? [];
  const authorId = agent.trim();
  const modelName = /^[^\s[\]]+/.exec(rest)?.[0];
  if (authorId === '') return [];
  return [{ authorType: 'agent', authorId, trailer, ...(modelName === undefined ? {} : { modelName }) }];
}

/** Addresses under which coding agents name themselves as co-authors. */
const agentAddress =
  /^(?:noreply@(?:anthropic|openai|aider\.chat|cursor)(?:\.com)?|cursoragent@cursor\.com|\d+\+copilot@users\.noreply\.github\.com|copilot@github\.com|[^@]*\[bot\]@users\.noreply\.github\.com)$/i;

function coAuthoredBy(value: string, trailer: string): readonly Assistance[] {
  const [, name = '', address = ''] = /^([^<>]*)<([^<>\s]+@[^<>\s]+)>$/.exec(value) ?? [];
  if (address === '') return [];
  const authorName = name.trim();
  const named = authorName === '' ? {} : { authorName };
  if (agentAddress.test(address))
    return [{ authorType: 'agent', authorId: authorName === '' ? address : authorName, trailer, ...named }];
  return [{ authorType: 'human', authorId: address, trailer, ...named }];
}
