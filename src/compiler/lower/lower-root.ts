import {
  Call,
  CallSubquery,
  Comparison,
  Constant,
  ListOf,
  Match,
  NodePattern,
  And,
  Property,
  Return,
  Variable,
  type Clause,
} from "../../cypher/index.js";
import { invariant } from "../../errors/index.js";
import { propertyByRole, type GraphModel } from "../../model/index.js";
import type {
  LookupPlan,
  NodePlan,
  NodesPlan,
  RootPlan,
  ScanPlan,
  SearchPlan,
} from "../plan/plan-nodes.js";
import type { RootShape } from "../shape/shape.js";
import { lowerComparison } from "./lower-comparison.js";
import { lowerFind } from "./lower-find.js";
import type { ListSource } from "./list-source.js";
import { lowerList } from "./lower-list.js";
import { lowerNode } from "./lower-node.js";
import { searchSource } from "./lower-search.js";
import { textSource } from "./text-source.js";
import { nodeInView } from "./lower-view.js";
import { Columns, Lowering, stemOf } from "./lowering.js";
import type { NodePlace } from "./node-place.js";

/** A root field as clauses, and how its rows become the field's value. */
export interface LoweredRoot {
  readonly clauses: readonly Clause[];
  readonly shape: RootShape;
}

const columnsOf = (columns: Columns): Clause =>
  Return(columns.expressions.map((value) => ({ value, as: Variable("column") })));

/** Returns what subqueries gave; where nothing was asked, a row all the same. */
function returnOf(variables: readonly Variable[]): Clause {
  if (variables.length === 0) {
    return Return([{ value: Constant(true), as: Variable("nothing") }]);
  }
  return Return(variables.map((value) => ({ value, as: undefined })));
}

function lowerLookup(lowering: Lowering, plan: LookupPlan): LoweredRoot {
  const { finder } = plan;
  const { type } = plan.node;
  const variable = Variable(stemOf(type.name));
  const place: NodePlace = { variable, columns: new Columns(), calls: [] };
  const node = lowerNode(lowering, place, plan.node);
  const inView = nodeInView(lowering, variable, type);
  const found = lowerFind(
    lowering,
    variable,
    type,
    { by: finder.by, operator: "=", value: lowering.parameter(finder.input) },
    inView === undefined ? [] : [inView],
  );
  place.columns.add("found", () => Property(variable, propertyByRole(type, "id")));
  return {
    clauses: [...found, ...place.calls, columnsOf(place.columns)],
    shape: { kind: "Lookup", node },
  };
}

/** The part of a node's plan that concerns one label. */
function nodePlanFor(plan: NodePlan, model: GraphModel, label: string): NodePlan {
  const type = model.types.get(label);
  invariant(type, `${label} is no type of the model.`);
  const kinds = type.kind === "interface" ? type.kinds : [type.name];
  return {
    kind: "Node",
    type,
    branches: plan.branches.filter(
      (branch) => branch.kinds === undefined || branch.kinds.some((kind) => kinds.includes(kind)),
    ),
  };
}

function lowerNodes(lowering: Lowering, plan: NodesPlan): LoweredRoot {
  const answers: Variable[] = [];
  const calls: Clause[] = [];
  const groups = plan.labels.map((label, column) => {
    const inner = nodePlanFor(plan.node, lowering.model, label);
    const variable = Variable(stemOf(label));
    const place: NodePlace = { variable, columns: new Columns(), calls: [] };
    const id = Property(variable, propertyByRole(inner.type, "id"));
    const idColumn = place.columns.add("id", () => id);
    const node = lowerNode(lowering, place, inner);
    const inView = nodeInView(lowering, variable, inner.type);
    const rows = Variable("nodes");
    answers.push(rows);
    calls.push(
      CallSubquery(
        [],
        [
          Match(
            NodePattern(variable, [label]),
            And([
              Comparison(id, "IN", lowering.parameter(plan.ids)),
              ...(inView === undefined ? [] : [inView]),
            ]),
          ),
          ...place.calls,
          Return([{ value: Call("collect", ListOf(place.columns.expressions)), as: rows }]),
        ],
      ),
    );
    const typename = inner.type.kind === "kind" ? inner.type.name : node.typename;
    return { column, id: idColumn, node: { ...node, typename } };
  });
  return {
    clauses: [...calls, returnOf(answers)],
    shape: {
      kind: "Nodes",
      many: plan.many,
      groups,
      ids: (binding) => plan.ids.read(binding) as readonly string[],
    },
  };
}

function lowerRootList(
  lowering: Lowering,
  plan: ScanPlan["list"],
  source: ListSource,
): LoweredRoot {
  const lowered = lowerList(lowering, plan, source, lowerNode);
  const countNames = lowered.countItems.map((item) => {
    invariant(item.as, "A count has a name.");
    return item.as;
  });
  const counts = [
    ...(lowered.counts === undefined ? [] : [CallSubquery([], lowered.counts)]),
    ...lowered.groups.map(({ clauses }) => CallSubquery([], clauses)),
  ];
  const names = [...countNames, ...lowered.groups.map(({ rows }) => rows)];
  const columns = [
    countNames.map((_, at) => at),
    lowered.groups.map((_, at) => countNames.length + at),
  ] as const;
  if (lowered.page === undefined) {
    return {
      clauses: [...counts, returnOf(names)],
      shape: {
        kind: "List",
        list: lowered.shape(undefined, ...columns),
      },
    };
  }
  if (counts.length === 0) {
    return {
      clauses: [...lowered.page.clauses, columnsOf(lowered.page.columns)],
      shape: { kind: "List", list: lowered.shape("answer", [], []) },
    };
  }
  const rows = Variable("page");
  const page = CallSubquery(
    [],
    [
      ...lowered.page.clauses,
      Return([{ value: Call("collect", ListOf(lowered.page.columns.expressions)), as: rows }]),
    ],
  );
  return {
    clauses: [...counts, page, returnOf([...names, rows])],
    shape: {
      kind: "List",
      list: lowered.shape(names.length, ...columns),
    },
  };
}

function lowerSearchRoot(lowering: Lowering, plan: SearchPlan): LoweredRoot {
  return lowerRootList(lowering, plan.list, searchSource(lowering, plan));
}

/** Lowers the plan of a root field to one statement of portable Cypher. */
export function lowerRoot(model: GraphModel, plan: RootPlan): LoweredRoot {
  const lowering = new Lowering(model, plan.view);
  const { operation } = plan;
  switch (operation.kind) {
    case "Lookup":
      return lowerLookup(lowering, operation);
    case "Nodes":
      return lowerNodes(lowering, operation);
    case "Scan":
      return lowerRootList(lowering, operation.list, textSource(lowering, operation));
    case "Search":
      return lowerSearchRoot(lowering, operation);
    case "Comparison":
      return lowerComparison(lowering, operation);
    default: {
      const never: never = operation;
      return never;
    }
  }
}
