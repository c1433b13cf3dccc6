import { QueryError, invariant } from "../../errors/index.js";
import {
  isSearchable,
  propertyByRole,
  type NodeType,
  type PropertyType,
} from "../../model/index.js";
import type { SelectedRoot } from "../select/selection.js";
import { allOf, type Compare } from "./filter-plan.js";
import { Input } from "./input.js";
import type { ListPlan, ScanPlan, TextPlan } from "./plan-nodes.js";
import type { Planner, TextSearch } from "./planner.js";

const soughtOf = ({ arguments: given }: SelectedRoot): string | undefined =>
  (given["search"] as string | null | undefined) ?? undefined;

function property(type: NodeType, role: "key" | "text"): PropertyType {
  const found = type.properties.get(propertyByRole(type, role));
  invariant(found, `${type.name} has no property of the role "${role}".`);
  return found;
}

/** Folds what is sought; of nothing, everything would be found. */
function keyOf({ fold }: TextSearch, sought: string): string {
  const key = fold(sought);
  if (key !== "") return key;
  throw new QueryError("BAD_USER_INPUT", `"${sought}" has nothing in it to search for.`);
}

/** The test that a node's text has what is sought, by the folded key of both. */
function textFilter(type: NodeType, texts: TextSearch): Compare {
  return {
    kind: "Compare",
    property: property(type, "key"),
    prefix: undefined,
    figure: undefined,
    operator: "contains",
    insensitive: false,
    empty: false,
    input: Input("search", ({ root }) => keyOf(texts, soughtOf(root) ?? "")),
  };
}

/** Plans a root list; where its nodes have a running text, also the search in it. */
export function planScan({ texts }: Planner, root: SelectedRoot, list: ListPlan): ScanPlan {
  const { target } = list;
  if (!isSearchable(target)) return { kind: "Scan", list, text: undefined };
  const text: TextPlan = {
    property: property(target, "text"),
    find: (whole, binding) => {
      const sought = soughtOf(binding.root);
      return sought === undefined ? [] : texts.find(whole, sought);
    },
  };
  if (soughtOf(root) === undefined) return { kind: "Scan", list, text };
  const given = list.filter === undefined ? [] : [list.filter];
  return {
    kind: "Scan",
    text,
    list: { ...list, filter: allOf([...given, textFilter(target, texts)]) },
  };
}
