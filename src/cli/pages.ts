/** A page of a connection. */
interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

const PAGE_SIZE_MAX = 200;

/** The first `limit` nodes of a connection, page by page, and its first page for what is told of the whole. */
export async function allPages<Node, Connection extends Page<Node>>(
  limit: number,
  ask: (page: { readonly first: number; readonly after: string | null }) => Promise<Connection & Page<Node>>,
): Promise<{ readonly nodes: readonly Node[]; readonly first: Connection }> {
  const nodes: Node[] = [];
  let whole: Connection | undefined;
  let after: string | null = null;
  for (;;) {
    const page: Connection & Page<Node> = await ask({
      first: Math.min(PAGE_SIZE_MAX, limit - nodes.length),
      after,
    });
    whole ??= page;
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    if (after === null || nodes.length >= limit) return { nodes, first: whole };
  }
}
