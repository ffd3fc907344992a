import { Lexer, type Source, TokenKind } from 'graphql';

/**
 * Whether a document has more tokens than the limit. The parser stops at the limit by itself (`maxTokens`), but with
 * an error like any of bad syntax; this tells the two apart.
 */
export function hasMoreTokens(source: Source, limit: number): boolean {
  const lexer = new Lexer(source);
  try {
    for (let count = 0; count <= limit; count++) {
      if (lexer.advance().kind === TokenKind.EOF) return false;
    }
    return true;
  } catch {
    return false;
  }
}
