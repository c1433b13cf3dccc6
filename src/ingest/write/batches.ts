/** How many rows one statement takes: large enough to be quick, small enough for any server. */
const BATCH_SIZE = 1_000;

/** Cuts rows into batches of a bounded size. */
export function batches<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.ceil(rows.length / BATCH_SIZE);
  return Array.from({ length: count }, (_none, at) =>
    rows.slice(at * BATCH_SIZE, (at + 1) * BATCH_SIZE),
  );
}
