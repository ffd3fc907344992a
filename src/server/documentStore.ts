import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { boundedStore } from './boundedStore.ts';

/** Where Apollo Server keeps documents that are parsed and valid. */
export type DocumentStore = NonNullable<ApolloServerOptionsWithGateway<BaseContext>['documentStore']>;

/** A parsed document and its plan take some hundred bytes a character. */
const maximumCharacters = 500_000;

/**
 * Keeps the documents used last, bounded by the length of their texts. What is dropped here takes its execution plan
 * with it. A document longer than the whole store is not kept.
 */
export function documentStore(characters = maximumCharacters): DocumentStore {
  const documents = boundedStore<DocumentNode>(characters, lengthOf);
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}

function lengthOf(document: DocumentNode): number {
  return document.loc?.source.body.length ?? 0;
}
