import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';

/** Where Apollo Server keeps documents that are parsed and valid. */
export type DocumentStore = NonNullable<ApolloServerOptionsWithGateway<BaseContext>['documentStore']>;

/** A parsed document and its plan take some hundred bytes a character. */
const maximumCharacters = 500_000;

/**
 * Keeps the documents used last, bounded by the length of their texts. What is dropped here takes its execution plan
 * with it. A document longer than the whole store is not kept.
 */
export function documentStore(characters = maximumCharacters): DocumentStore {
  // A Map iterates in order of insertion: whatever is used is inserted again, so the first is the one to drop.
  const documents = new Map<string, DocumentNode>();
  let used = 0;

  const drop = (key: string) => {
    const document = documents.get(key);
    if (document === undefined || !documents.delete(key)) return false;
    used -= lengthOf(document);
    return true;
  };
  return {
    async get(key) {
      const document = documents.get(key);
      if (document === undefined) return undefined;
      documents.delete(key);
      documents.set(key, document);
      return document;
    },
    async set(key, document) {
      drop(key);
      if (lengthOf(document) > characters) return;
      documents.set(key, document);
      used += lengthOf(document);
      for (const oldest of documents.keys()) {
        if (used <= characters) break;
        drop(oldest);
      }
    },
    async delete(key) {
      return drop(key);
    },
  };
}

function lengthOf(document: DocumentNode): number {
  return document.loc?.source.body.length ?? 0;
}
