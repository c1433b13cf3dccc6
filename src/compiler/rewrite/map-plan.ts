import type { FilterPlan, Related } from "../plan/filter-plan.js";
import type {
  BranchPlan,
  EdgePart,
  FieldPlan,
  ListPart,
  ListPlan,
  NodePlan,
  RootPlan,
} from "../plan/plan-nodes.js";

/** Rebuilds every list of a plan from the inside out; everything else stays as it is. */
export function mapLists(plan: RootPlan, change: (list: ListPlan) => ListPlan): RootPlan {
  const node = (inner: NodePlan): NodePlan => ({
    ...inner,
    branches: inner.branches.map((branch): BranchPlan => ({
      ...branch,
      fields: branch.fields.map(field),
    })),
  });
  const field = (inner: FieldPlan): FieldPlan => {
    if (inner.kind === "ManyField") return { ...inner, list: list(inner.list) };
    if (inner.kind === "ComputedField") return { ...inner, read: node(inner.read) };
    return inner.kind === "OneField" ? { ...inner, node: node(inner.node) } : inner;
  };
  const edge = (part: EdgePart): EdgePart =>
    "node" in part ? { ...part, node: node(part.node) } : part;
  const part = (inner: ListPart): ListPart => {
    if (inner.kind === "nodes") return { ...inner, node: node(inner.node) };
    return inner.kind === "edges" ? { ...inner, parts: inner.parts.map(edge) } : inner;
  };
  const list = (inner: ListPlan): ListPlan => change({ ...inner, parts: inner.parts.map(part) });
  const { operation } = plan;
  switch (operation.kind) {
    case "Scan":
    case "Search":
      return { ...plan, operation: { ...operation, list: list(operation.list) } };
    case "Lookup":
    case "Nodes":
      return { ...plan, operation: { ...operation, node: node(operation.node) } };
    case "Comparison": {
      const parts = operation.parts.map((inner) =>
        inner.node === undefined ? inner : { ...inner, node: node(inner.node) },
      );
      return { ...plan, operation: { ...operation, parts } };
    }
    default: {
      const never: never = operation;
      return never;
    }
  }
}

/** Rebuilds a filter from the inside out. */
export function mapFilter(
  filter: FilterPlan,
  change: (filter: FilterPlan) => FilterPlan,
): FilterPlan {
  switch (filter.kind) {
    case "AllOf":
    case "AnyOf":
      return change({
        ...filter,
        filters: filter.filters.map((inner) => mapFilter(inner, change)),
      });
    case "NoneOf":
      return change({ ...filter, filter: mapFilter(filter.filter, change) });
    case "Related": {
      const joined = filter.joined.map((each) => mapFilter(each, change) as Related);
      return change({ ...filter, filter: mapFilter(filter.filter, change), joined });
    }
    case "Counted": {
      // What is counted is searched for by itself, so that joining more to it would count pairs.
      const { related } = filter;
      const counted = { ...related, filter: mapFilter(related.filter, change) };
      return change({ ...filter, related: counted });
    }
    case "Compare":
    case "Known":
    case "OfKind":
      return change(filter);
    default: {
      const never: never = filter;
      return never;
    }
  }
}
