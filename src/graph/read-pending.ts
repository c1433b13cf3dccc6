import type { BoundQuery, Compiler, PendingNode } from "../compiler/index.js";

/** What reading nodes needs. */
export interface NodeReader {
  readonly compiler: Compiler;
  /** The view of the root field; a node may have one of its own. */
  readonly view: unknown;
  readonly today: string;
  /** Runs a query and shapes what it gives; further nodes go to `pending`. */
  readonly read: (query: BoundQuery, pending: PendingNode[]) => Promise<unknown>;
}

/** Nodes of which the same is selected, to be read through one view. */
interface Batch {
  readonly field: PendingNode["field"];
  readonly view: unknown;
  readonly nodes: PendingNode[];
}

function batches(pending: readonly PendingNode[], rootView: unknown): readonly Batch[] {
  const found: Batch[] = [];
  for (const node of pending) {
    const view = node.view ?? rootView ?? null;
    const known = found.find(
      (batch) => batch.field === node.field && JSON.stringify(batch.view) === JSON.stringify(view),
    );
    if (known === undefined) found.push({ field: node.field, view, nodes: [node] });
    else known.nodes.push(node);
  }
  return found;
}

/**
 * Reads the nodes that an answer names and puts them in their places: one statement for each place
 * of the request where nodes stand. What stands outside its view is null.
 */
export async function readPending(
  pending: readonly PendingNode[],
  reader: NodeReader,
): Promise<void> {
  const further: PendingNode[] = [];
  await Promise.all(
    batches(pending, reader.view).map(async ({ field, view, nodes }) => {
      const ids = [...new Set(nodes.map(({ id }) => id))].sort();
      const query = reader.compiler.compileNodes(field, ids, view, reader.today);
      const read = (await reader.read(query, further)) as readonly unknown[];
      const byId = new Map(ids.map((id, at) => [id, read[at] ?? null]));
      for (const { id, put } of nodes) put(byId.get(id));
    }),
  );
  if (further.length > 0) await readPending(further, reader);
}
