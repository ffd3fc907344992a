import type { BuildKey, BuildUnit } from '../../model/fact.ts';
import { addMissing, text } from '../fields.ts';
import type { View } from '../record.ts';
import { readRemote } from '../sources.ts';
import type { Exchange } from './exchange.ts';

/** The installation that a record comes from, and the repository that it is about. */
export interface Place {
  readonly instance: string;
  readonly repository: string | undefined;
}

/** Where the part of a project's pages begins that is not its path. */
const PAGE_OF_PROJECT = /\/-\/.*$|\/(?:pipelines|jobs|builds)\/\d+$/;

/**
 * Where a record comes from: told by the address of its page, else by the request that it answers, else by the
 * caller. Without an installation an id means nothing, so that it is a problem when none is told.
 *
 * @param page the address of the record or its project
 */
export function placeOf(
  view: View,
  page: string | undefined,
  exchange: Exchange | undefined,
): Place | undefined {
  const instance = hostOf(page) ?? exchange?.instance ?? view.notes.context.instance;
  if (instance === undefined) {
    addMissing(
      view,
      'web_url',
      'Name the installation (its host), since the record does not say which it is from.',
    );
    return undefined;
  }
  const address =
    page?.replace(PAGE_OF_PROJECT, '') ?? (exchange?.project && `https://${instance}/${exchange.project}`);
  return {
    instance,
    repository: address === undefined ? undefined : (readRemote(address).remote ?? undefined),
  };
}

/** The host, with its port, of an address. */
export function hostOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : URL.parse(address)?.host || undefined;
}

/** The repository of a project in a webhook. */
export function projectRepository(project: View | undefined): string | undefined {
  const address = text(project, 'git_http_url') ?? text(project, 'web_url') ?? text(project, 'homepage');
  return address === undefined ? undefined : (readRemote(address).remote ?? undefined);
}

export function buildKey(place: Place, unit: BuildUnit, buildId: string): BuildKey {
  return { system: 'gitlab', instance: place.instance, unit, buildId };
}
