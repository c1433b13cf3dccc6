import { QueryError, invariant } from "../../errors/index.js";
import type { NodeType, PropertyType } from "../../model/index.js";
import { LIMITS } from "../limits.js";
import type { SelectedField } from "../select/selection.js";
import { aggregateParts } from "./aggregate-parts.js";
import type { Reader } from "./input.js";
import type { GroupPart, GroupsPart } from "./plan-nodes.js";

/** What the nodes of a group share, each property once, in the order asked. */
function sharedBy(target: NodeType, selected: SelectedField): readonly PropertyType[] {
  const names = new Set(selected.arguments["by"] as readonly string[]);
  if (names.size === 0) {
    throw new QueryError(
      "BAD_USER_INPUT",
      `${selected.responseKey} is grouped by nothing; name at least one property in "by".`,
    );
  }
  return [...names].map((name) => {
    const property = target.properties.get(name);
    invariant(property, `The schema lets no unknown property ${name} through.`);
    return property;
  });
}

/** Reads what is asked of the values of a group: only what is grouped by has one. */
function valueParts(
  selected: SelectedField,
  shared: readonly PropertyType[],
  key: SelectedField,
): Extract<GroupPart, { readonly kind: "key" }>["values"] {
  return (key.branches[0]?.fields ?? []).map(({ responseKey, name, meaning }) => {
    invariant(meaning.kind === "group-value", `${name} is no value of a group.`);
    const at = shared.indexOf(meaning.property);
    if (at !== -1) return { key: responseKey, at };
    throw new QueryError(
      "BAD_USER_INPUT",
      `${selected.responseKey} shows the key ${name} of its groups, but is grouped by ${shared
        .map((property) => property.name)
        .join(", ")}; add ${name} to "by" or leave it out of the key.`,
    );
  });
}

/** Plans the groups of a list: what their nodes share, and what is told of each group. */
export function planGroups(
  target: NodeType,
  selected: SelectedField,
  read: Reader<SelectedField>,
): GroupsPart {
  const shared = sharedBy(target, selected);
  const parts = (selected.branches[0]?.fields ?? []).map((field): GroupPart => {
    const { responseKey: key, meaning } = field;
    if (meaning.kind === "aggregate-count") return { kind: "count", key };
    if (meaning.kind === "connection-aggregate") {
      return { kind: "aggregate", key, ...aggregateParts(field) };
    }
    return { kind: "key", key, values: valueParts(selected, shared, field) };
  });
  return {
    kind: "groups",
    key: selected.responseKey,
    shared,
    first: (binding) => read(binding).arguments["first"] as number | null | undefined,
    most: LIMITS.page,
    parts,
  };
}
