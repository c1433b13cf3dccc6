import { limitExceeded } from "../../errors/index.js";
import type { InputValue } from "../plan/input.js";
import type { AggregateColumns, GroupPartShape, GroupsShape } from "./shape.js";

type Row = readonly InputValue[];
type Answer = Record<string, unknown>;

/** Makes an aggregate from the row that holds its counts. */
export function shapeAggregate(row: Row, { counts, ranges }: AggregateColumns): Answer {
  return Object.fromEntries([
    ...counts.map(({ key, column }) => [key, row[column]]),
    ...ranges.map(({ key, parts }) => [
      key,
      Object.fromEntries(parts.map((end) => [end.key, row[end.column] ?? null])),
    ]),
  ]);
}

function shapePart(row: Row, part: GroupPartShape): unknown {
  switch (part.kind) {
    case "key":
      return Object.fromEntries(part.values.map(({ key, at }) => [key, row[at] ?? null]));
    case "count":
      return row[part.column];
    case "aggregate":
      return shapeAggregate(row, part);
    default: {
      const never: never = part;
      return never;
    }
  }
}

/** Makes the groups of a list; more than there may be are refused, never left out. */
export function shapeGroups(rows: readonly Row[], { key, most, parts }: GroupsShape): Answer[] {
  if (rows.length > most) {
    limitExceeded(
      `${key} has more than ${most} groups`,
      { limit: most },
      'Group by less, or ask for the largest with "first".',
    );
  }
  return rows.map((row) =>
    Object.fromEntries(parts.map((part) => [part.key, shapePart(row, part)])),
  );
}
