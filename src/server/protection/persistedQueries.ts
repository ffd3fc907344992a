import type { ApolloServerOptionsWithGateway, ApolloServerPlugin, BaseContext } from '@apollo/server';
import { boundedStore } from '../boundedStore.ts';
import { requestError } from '../errors.ts';
import type { Log } from '../log.ts';
import { requestStateKey, type WithRequestState } from '../requestState.ts';
import type { TrustedDocuments } from './trustedDocuments.ts';

type Cache = NonNullable<
  Exclude<ApolloServerOptionsWithGateway<BaseContext>['persistedQueries'], false | undefined>['cache']
>;

/** Characters of all documents together that callers have sent to be known by their digest. */
const maximumCharacters = 2_000_000;

/** What Apollo Server puts before each digest. */
const prefix = /^apq:/;

/**
 * Documents that may be asked for by their SHA-256 ("automatic persisted queries"): the trusted ones and, unless there
 * are to be no others, those that callers have sent before. Whoever asks for one that was dropped is told to send it.
 */
export function persistedQueries(trusted: TrustedDocuments, characters = maximumCharacters): Cache {
  const sent = boundedStore<string>(characters, (text) => text.length);
  const digestOf = (key: unknown): string => (typeof key === 'string' ? key.replace(prefix, '') : '');
  return {
    get: async (key) => trusted.textOf(digestOf(key)) ?? sent.get(digestOf(key)),
    set: async (key, text) => {
      if (trusted.mode !== 'only') sent.set(digestOf(key), text);
    },
    delete: async (key) => sent.delete(digestOf(key)),
  };
}

/** Refuses documents that are not trusted, however they were sent. */
export function onlyTrusted(trusted: TrustedDocuments, log: Log): ApolloServerPlugin<WithRequestState> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ queryHash, contextValue }) => {
        const { caller, requestId } = contextValue[requestStateKey];
        try {
          trusted.check(caller, queryHash);
        } catch (error) {
          throw requestError(error, { requestId, log });
        }
      },
    }),
  };
}
