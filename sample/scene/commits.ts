import { createHash } from 'node:crypto';
import { sha256Hex } from './identity.ts';
import { hanna, ines, mateo, type Person, sadia, tomasz, yuki } from './people.ts';
import { asGitTime, at } from './time.ts';

export interface Project {
  readonly id: number;
  readonly path: string;
}

export const checkout: Project = { id: 41, path: 'shop/checkout' };
export const catalogue: Project = { id: 42, path: 'shop/catalogue' };
export const ledger: Project = { id: 57, path: 'pay/ledger' };

export interface Commit {
  readonly project: Project;
  readonly oid: string;
  readonly parent: string;
  readonly author: Person;
  readonly time: string;
  readonly message: string;
}

/** A project's commits, oldest first: each has the one before as its parent. */
function history<Name extends string>(
  project: Project,
  told: readonly (readonly [name: Name, author: Person, time: string, message: string])[],
): Readonly<Record<Name, Commit>> {
  const commits: [string, Commit][] = [];
  let parent = sha1(`the commit of ${project.path} before October`);
  for (const [name, author, time, message] of told) {
    const commit = commitOf({ project, parent, author, time, message });
    commits.push([name, commit]);
    parent = commit.oid;
  }
  return Object.fromEntries(commits) as Record<Name, Commit>;
}

/** The object id is the SHA-1 of the commit object, as Git computes it. */
function commitOf(told: Omit<Commit, 'oid'>): Commit {
  const { author, time, message, parent } = told;
  const signature = `${author.name} <${author.email}> ${asGitTime(time)}`;
  const tree = sha1(`the tree of ${message}`);
  const body = `tree ${tree}\nparent ${parent}\nauthor ${signature}\ncommitter ${signature}\n\n${message}`;
  return { ...told, oid: sha1(`commit ${Buffer.byteLength(body)}\0${body}`) };
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

export const checkoutCommits = history(checkout, [
  ['deliveryDate', ines, at('01', '07:41:12'), 'Show the delivery date in the order summary\n'],
  ['retryPayment', hanna, at('05', '15:28:40'), 'Retry the payment call once after a timeout\n'],
  ['paymentTests', hanna, at('06', '07:32:05'), 'Give the payment call five seconds in its tests\n'],
  ['applyVouchers', ines, at('13', '08:09:51'), 'Apply vouchers to the basket before delivery costs\n'],
  [
    'roundVouchers',
    ines,
    at('19', '15:58:27'),
    'Round vouchers to the cent before tax\n\nWritten with checkout-coder, session voucher-rounding-1019.\n',
  ],
  [
    'revertRounding',
    ines,
    at('21', '12:31:16'),
    'Revert "Round vouchers to the cent before tax"\n\nBaskets with two vouchers come out one cent short.\n',
  ],
  ['instalments', hanna, at('26', '14:47:33'), 'Offer payment in three instalments\n'],
]);

export const catalogueCommits = history(catalogue, [
  ['sortSizes', mateo, at('02', '09:22:18'), 'Sort sizes by number, not by text\n'],
  ['buildArm64', mateo, at('08', '11:50:02'), 'Build for arm64 as well\n'],
  ['indexFacets', sadia, at('15', '13:14:45'), 'Index product facets\n'],
  ['searchByFacet', sadia, at('22', '08:36:59'), 'Search by facet\n'],
  ['hideDiscontinued', mateo, at('29', '10:03:24'), 'Leave discontinued items out of facet counts\n'],
]);

export const ledgerCommits = history(ledger, [
  ['closeMonth', tomasz, at('01', '13:21:37'), "Close the month in the bank's time zone\n"],
  ['bookRefunds', tomasz, at('07', '09:55:14'), 'Book refunds as entries of their own\n'],
  ['keepColumn', yuki, at('12', '10:42:08'), 'Keep the old refund column until the migration is done\n'],
  ['roundHalfEven', yuki, at('20', '14:01:50'), 'Round half to even in statements\n'],
  ['archive', tomasz, at('28', '09:17:42'), 'Post statements to the archive\n'],
]);

/** Web address of a project. */
export const webAddress = (project: Project): string => `https://gitlab.example.com/${project.path}`;

/** SHA-256 over the files of the build context of a commit. */
export const workingTreeHash = (commit: Commit): string => sha256Hex(`build context of ${commit.oid}`);
