import { type Commit, catalogueCommits, checkoutCommits, ledgerCommits, webAddress } from './commits.ts';
import { imageOf, indexOf, type Manifest } from './content.ts';
import { at } from './time.ts';

export const registry = 'registry.example.com';
export const checkoutRepository = `${registry}/shop/checkout`;
export const catalogueRepository = `${registry}/shop/catalogue`;
export const priceImportRepository = `${registry}/shop/price-import`;
export const ledgerRepository = `${registry}/pay/ledger`;
export const meshProxyRepository = `${registry}/platform/mesh-proxy`;
export const sceneRepository = `${registry}/scene/app`;

const entrypoints: Readonly<Record<string, readonly string[]>> = {
  [checkoutRepository]: ['/app/checkout', 'serve'],
  [catalogueRepository]: ['/app/catalogue'],
  [ledgerRepository]: ['/app/ledger', 'serve'],
};

function built(
  repository: string,
  version: string,
  commit: Commit,
  created: string,
  architecture?: string,
): Manifest {
  return imageOf({
    repository,
    version,
    created,
    entrypoint: entrypoints[repository] ?? [],
    ...(architecture === undefined ? {} : { architecture }),
    labels: {
      'org.opencontainers.image.revision': commit.oid,
      'org.opencontainers.image.source': webAddress(commit.project),
    },
  });
}

export const checkoutImages = {
  v140: built(checkoutRepository, '1.4.0', checkoutCommits.deliveryDate, at('01', '08:12:47')),
  v141: built(checkoutRepository, '1.4.1', checkoutCommits.paymentTests, at('06', '07:51:20')),
  /** What 1.4.2 was released as, and rolled back to. */
  v142: built(checkoutRepository, '1.4.2', checkoutCommits.applyVouchers, at('13', '08:28:33')),
  /** What 1.4.2 was for a day: the agent's commit. */
  v142Moved: built(checkoutRepository, '1.4.2', checkoutCommits.roundVouchers, at('20', '09:41:08')),
  v150: built(checkoutRepository, '1.5.0', checkoutCommits.instalments, at('27', '08:19:55')),
} as const;

function onTwoPlatforms(version: string, commit: Commit, created: string) {
  const amd64 = built(catalogueRepository, version, commit, created, 'amd64');
  const arm64 = built(catalogueRepository, version, commit, created, 'arm64');
  return { index: indexOf([amd64, arm64]), amd64, arm64 } as const;
}

export const catalogueImages = {
  v304: built(catalogueRepository, '3.0.4', catalogueCommits.sortSizes, at('02', '10:02:31')),
  v310: onTwoPlatforms('3.1.0', catalogueCommits.buildArm64, at('08', '12:20:44')),
  v320: onTwoPlatforms('3.2.0', catalogueCommits.searchByFacet, at('22', '09:02:13')),
  v321: onTwoPlatforms('3.2.1', catalogueCommits.hideDiscontinued, at('29', '10:29:48')),
  /** Built on a workstation, and never pushed. */
  preview: imageOf({
    repository: catalogueRepository,
    version: 'preview-facets',
    created: at('14', '13:05:10'),
    entrypoint: ['/app/catalogue', '--facets'],
  }),
} as const;

export const ledgerImages = {
  v194: built(ledgerRepository, '1.9.4', ledgerCommits.closeMonth, at('01', '13:50:29')),
  /** The first 2.0.0, which was deleted the day after. */
  v200Deleted: built(ledgerRepository, '2.0.0', ledgerCommits.bookRefunds, at('07', '10:24:40')),
  /** The 2.0.0 that runs. */
  v200: built(ledgerRepository, '2.0.0', ledgerCommits.keepColumn, at('12', '11:09:58')),
  v201: built(ledgerRepository, '2.0.1', ledgerCommits.roundHalfEven, at('20', '14:01:50')),
  v210: built(ledgerRepository, '2.1.0', ledgerCommits.archive, at('28', '09:40:17')),
} as const;

/** Pushed by hand: no build tells of it. */
export const priceImport = imageOf({
  repository: priceImportRepository,
  version: '0.3.0',
  created: at('15', '22:36:04'),
  entrypoint: ['/app/import', '--from', '/data/prices.csv'],
});

/** Mirrored from elsewhere: it runs beside checkout, and no build of ours made it. */
export const meshProxy = imageOf({
  repository: meshProxyRepository,
  version: '1.12.3',
  created: at('01', '00:30:00'),
  entrypoint: ['/usr/bin/mesh-proxy'],
});

/** A small repository of which every state is known. */
function sceneImage(version: string, created: string, architecture: string): Manifest {
  return imageOf({ repository: sceneRepository, version, created, entrypoint: ['/app'], architecture });
}

const sceneB = sceneImage('b', at('02', '09:00:00'), 'amd64');
const sceneArm64 = sceneImage('b', at('02', '09:00:00'), 'arm64');

export const sceneImages = {
  a: sceneImage('a', at('01', '09:00:00'), 'amd64'),
  b: sceneB,
  arm64: sceneArm64,
  index: indexOf([sceneB, sceneArm64]),
  upperCase: sceneImage('upper-case', at('01', '09:30:00'), 'amd64'),
} as const;
