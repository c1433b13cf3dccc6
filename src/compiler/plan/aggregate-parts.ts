import type { SelectedField } from "../select/selection.js";
import type { AggregateParts } from "./plan-nodes.js";

/** Reads what is asked of an aggregate: counts, and parts of the ranges of properties. */
export function aggregateParts(aggregate: SelectedField): AggregateParts {
  const fields = aggregate.branches[0]?.fields ?? [];
  return {
    counts: fields
      .filter(({ meaning }) => meaning.kind === "aggregate-count")
      .map(({ responseKey }) => responseKey),
    ranges: fields.flatMap((field) => {
      if (field.meaning.kind !== "aggregate-property") return [];
      const parts = (field.branches[0]?.fields ?? []).flatMap((part) =>
        part.meaning.kind === "aggregate-part"
          ? [{ key: part.responseKey, part: part.meaning.part }]
          : [],
      );
      return [{ key: field.responseKey, property: field.meaning.property, parts }];
    }),
  };
}
