import type { Token } from 'n3';
import type { ProvReading } from '../document.ts';
import { malformed } from '../fault.ts';
import { checkDepth, checkStatements } from '../limits.ts';
import { isIri, isPrefix, namespaceOf, ownPrefixes } from '../names.ts';
import { readStatements } from './fromStatements.ts';
import type { PlacedStatement } from './statement.ts';
import { nameOfTerm, valueOfTerm } from './terms.ts';

const FORM = 'Turtle';

/**
 * Reads Turtle or TriG with PROV-O.
 *
 * @throws ProvFault PROV_MALFORMED with the line, PROV_TOO_DEEP, PROV_TOO_LARGE
 */
export async function readTurtle(text: string): Promise<ProvReading> {
  // Loaded with the first such document, as most servers and commands never meet one.
  const library = await import('n3');
  const prefixes: Record<string, string> = {};
  const statements = await parse(library, text, (prefix, namespace) => {
    const isUsable = (prefix === '' || isPrefix(prefix)) && isIri(namespace);
    if (isUsable && !Object.hasOwn(ownPrefixes, prefix) && !Object.hasOwn(prefixes, prefix))
      prefixes[prefix] = namespaceOf(namespace);
  });
  return readStatements(FORM, statements, prefixes);
}

type Library = typeof import('n3');

function parse(
  { Lexer, Parser }: Library,
  text: string,
  onPrefix: (prefix: string, namespace: string) => void,
): Promise<readonly PlacedStatement[]> {
  return new Promise((resolve, reject) => {
    const statements: PlacedStatement[] = [];
    const lexer = watchedLexer(new Lexer());
    // Labels of blank nodes stay as they are written.
    const options = { format: 'application/trig', blankNodePrefix: '_:', lexer };
    const parser = new Parser(options);
    const fail = (error: unknown): void => reject(error);
    parser.parse(
      text,
      (error, quad) => {
        if (error !== null && error !== undefined) return fail(faultOf(error, lexer.line));
        if (quad === null || quad === undefined) return resolve(statements);
        const { subject, predicate, object, graph } = quad;
        try {
          checkStatements(statements.length + 1);
          statements.push({
            subject: nameOfTerm(subject),
            predicate: nameOfTerm(predicate),
            object: valueOfTerm(object),
            graph: graph.termType === 'DefaultGraph' ? null : nameOfTerm(graph),
            line: lexer.line,
          });
        } catch (fault) {
          fail(fault);
        }
      },
      (prefix, namespace) => onPrefix(prefix, typeof namespace === 'string' ? namespace : namespace.value),
    );
  });
}

/** The library's lexer, watched: the parser does not say in which line a statement stands, nor how deep it nests. */
function watchedLexer(lexer: InstanceType<Library['Lexer']>) {
  let depth = 0;
  const watched = {
    line: 1,
    tokenize: (input: string, callback: (error: Error | null, token?: Token) => void): void => {
      let failed = false;
      lexer.tokenize(input, (error, token) => {
        if (failed) return;
        try {
          if (token) {
            watched.line = token.line;
            if (token.type === '[' || token.type === '(') depth += 1;
            else if (token.type === ']' || token.type === ')') depth -= 1;
            checkDepth(depth, token.line);
          }
        } catch (fault) {
          failed = true;
          callback(fault as Error);
          return;
        }
        callback(error, token);
      });
    },
  };
  return watched;
}

/** The library's words end with the line. */
function faultOf(error: Error, line: number): Error {
  if ('code' in error) return error;
  const [, reason = error.message, said] = /^([\s\S]*?)(?: on line (\d+))?\.?$/.exec(error.message) ?? [];
  return malformed(FORM, { line: said === undefined ? line : Number(said) }, `${reason.slice(0, 300)}.`);
}
