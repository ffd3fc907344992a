import type { Content } from './content.ts';
import {
  catalogueImages,
  catalogueRepository,
  checkoutImages,
  checkoutRepository,
  ledgerImages,
  ledgerRepository,
  meshProxy,
  meshProxyRepository,
  priceImport,
  priceImportRepository,
  registry,
  sceneImages,
  sceneRepository,
} from './images.ts';
import { at } from './time.ts';

/** A change of a tag in the registry; null deletes it. */
interface Change {
  readonly at: string;
  readonly tag: string;
  readonly content: Content | null;
  /** Whether the registry told of it. It tells of no deletion, nor of repositories that nobody subscribed to. */
  readonly isTold: boolean;
}

interface Repository {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** From this time on the registry is watched. */
const watchedSince = at('01', '18:00');

/** The observer asks for every tag it knows at 06:00 on Mondays, Wednesdays and Fridays. */
const sweepTimes: readonly string[] = [
  watchedSince,
  ...['02', '05', '07', '09', '12', '14', '16', '19', '21', '23', '26', '28', '30'].map((day) =>
    at(day, '06:00'),
  ),
  at('31', '07:30'),
];

function push(time: string, tags: readonly string[], content: Content, isTold = true): readonly Change[] {
  return tags.map((tag) => ({ at: time, tag, content, isTold: isTold && time > watchedSince }));
}

function remove(time: string, tag: string): readonly Change[] {
  return [{ at: time, tag, content: null, isTold: false }];
}

const repositories: readonly Repository[] = [
  {
    name: checkoutRepository,
    changes: [
      ...push(at('01', '08:14:20'), ['1.4.0', 'latest', 'stable'], checkoutImages.v140),
      ...push(at('06', '07:52:36'), ['1.4.1', 'latest'], checkoutImages.v141),
      ...push(at('13', '08:29:40'), ['1.4.2', 'latest'], checkoutImages.v142),
      ...push(at('20', '09:42:31'), ['1.4.2', 'latest'], checkoutImages.v142Moved),
      // The rollback: Ines points the tag to the earlier manifest again. Nobody thinks of "latest".
      ...push(at('21', '13:05:40'), ['1.4.2'], checkoutImages.v142),
      ...remove(at('22', '16:30:00'), 'stable'),
      ...push(at('27', '08:21:09'), ['1.5.0', 'latest'], checkoutImages.v150),
    ],
  },
  {
    name: catalogueRepository,
    changes: [
      ...push(at('02', '10:03:50'), ['3.0.4'], catalogueImages.v304),
      ...push(at('08', '12:23:05'), ['3.1.0'], catalogueImages.v310.index),
      ...push(at('22', '09:04:26'), ['3.2.0'], catalogueImages.v320.index),
      ...push(at('29', '10:31:30'), ['3.2.1'], catalogueImages.v321.index),
    ],
  },
  { name: priceImportRepository, changes: push(at('15', '22:41:17'), ['0.3.0'], priceImport, false) },
  {
    name: ledgerRepository,
    changes: [
      ...push(at('01', '13:52:02'), ['1.9.4'], ledgerImages.v194),
      ...push(at('07', '10:26:13'), ['2.0.0'], ledgerImages.v200Deleted),
      ...remove(at('08', '18:20:00'), '2.0.0'),
      ...push(at('12', '11:11:30'), ['2.0.0'], ledgerImages.v200),
      ...push(at('20', '14:31:05'), ['2.0.1'], ledgerImages.v201),
      ...push(at('28', '09:41:52'), ['2.1.0'], ledgerImages.v210),
    ],
  },
  { name: meshProxyRepository, changes: push(at('01', '06:00'), ['1.12.3'], meshProxy, false) },
];

/** What the registry told of pushes, in order of time. */
export function pushRecords(): readonly object[] {
  return repositories
    .flatMap(({ name, changes }) =>
      changes.flatMap(({ at: observedAt, tag, content, isTold }) =>
        isTold && content !== null
          ? [
              {
                record: 'tag',
                reference: `${name}:${tag}`,
                digest: content.digest,
                mediaType: content.mediaType,
                observedAt,
                source: registry,
              },
            ]
          : [],
      ),
    )
    .sort((one, other) =>
      one.observedAt < other.observedAt ? -1 : one.observedAt > other.observedAt ? 1 : 0,
    );
}

/** What the observer found on its rounds. A tag that was there once and is gone is null. */
export function sweepRecords(): readonly object[] {
  return sweepTimes.flatMap((observedAt) =>
    repositories.flatMap(({ name, changes }) => {
      const tags = stateAt(changes, observedAt);
      return Object.keys(tags).length === 0 ? [] : [tagsRecord(name, observedAt, tags)];
    }),
  );
}

function stateAt(changes: readonly Change[], time: string): Readonly<Record<string, string | null>> {
  const known = changes.filter((change) => change.at <= time);
  return Object.fromEntries(known.map(({ tag, content }) => [tag, content?.digest ?? null]));
}

/** Five days of a small repository, seen at noon each day. */
export function sceneRecords(): readonly object[] {
  const { a, b, index, upperCase } = sceneImages;
  const days = [
    ['01', { 'v1.0.0': a, latest: a, 'V1.0.0': upperCase }],
    ['02', { 'v1.0.0': a, latest: index, 'V1.0.0': upperCase }],
    ['03', { 'v1.0.0': b, latest: index, 'V1.0.0': upperCase, stable: b }],
    ['04', { 'v1.0.0': a, latest: index, 'V1.0.0': upperCase, stable: b }],
    ['05', { 'v1.0.0': a, latest: index, 'V1.0.0': upperCase, stable: null }],
  ] as const;
  return days.map(([day, contents]) => {
    const tags = Object.entries(contents).map(([tag, content]) => [tag, content?.digest ?? null] as const);
    return tagsRecord(sceneRepository, at(day, '12:00'), Object.fromEntries(tags));
  });
}

function tagsRecord(
  repository: string,
  observedAt: string,
  tags: Readonly<Record<string, string | null>>,
): object {
  return { record: 'tags', repository, observedAt, source: registry, tags };
}

/** A document of the registry's content: its name, its text and the reference that it was fetched by. */
export interface ContentDocument {
  readonly name: string;
  readonly content: Content;
  readonly reference: string;
}

/** The manifests, configurations and indexes that the observer fetched. */
export function contentDocuments(): readonly ContentDocument[] {
  const { v310, preview } = catalogueImages;
  return [
    ...withConfig('checkout-1.4.2', checkoutRepository, checkoutImages.v142),
    ...withConfig('checkout-1.4.2-moved', checkoutRepository, checkoutImages.v142Moved),
    fetched('catalogue-3.1.0.index', catalogueRepository, v310.index),
    ...withConfig('catalogue-3.1.0-amd64', catalogueRepository, v310.amd64),
    ...withConfig('catalogue-3.1.0-arm64', catalogueRepository, v310.arm64),
    ...withConfig('catalogue-preview-facets', catalogueRepository, preview),
    ...withConfig('ledger-2.0.0-deleted', ledgerRepository, ledgerImages.v200Deleted),
    ...withConfig('ledger-2.0.0', ledgerRepository, ledgerImages.v200),
    ...withConfig('price-import-0.3.0', priceImportRepository, priceImport),
    ...withConfig('scene-a', sceneRepository, sceneImages.a),
    ...withConfig('scene-b', sceneRepository, sceneImages.b),
    fetched('scene-b-arm64.manifest', sceneRepository, sceneImages.arm64),
    fetched('scene-b.index', sceneRepository, sceneImages.index),
    fetched('scene-upper-case.manifest', sceneRepository, sceneImages.upperCase),
  ];
}

function withConfig(
  name: string,
  repository: string,
  manifest: Content & { readonly config: Content },
): readonly ContentDocument[] {
  return [
    fetched(`${name}.manifest`, repository, manifest),
    fetched(`${name}.config`, repository, manifest.config),
  ];
}

function fetched(name: string, repository: string, content: Content): ContentDocument {
  return { name, content, reference: `${repository}@${content.digest}` };
}
