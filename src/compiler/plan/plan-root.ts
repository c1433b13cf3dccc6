import { QueryError, invariant } from "../../errors/index.js";
import type { GraphModel } from "../../model/index.js";
import type { SelectedRoot } from "../select/selection.js";
import { Input, type Reader } from "./input.js";
import { isId } from "./is-id.js";
import { markName } from "./mark-name.js";
import { planComparison } from "./plan-comparison.js";
import { planList } from "./plan-list.js";
import { planNode } from "./plan-node.js";
import type { Finder, RootPlan, ViewPlan } from "./plan-nodes.js";
import { planScan } from "./plan-scan.js";
import type { Planner } from "./planner.js";

type View = Readonly<{
  documents?: readonly string[] | null;
  exceptDocuments?: readonly string[] | null;
  knownAt?: string | null;
  validAt?: string | null;
}>;

function viewOf(root: SelectedRoot): View {
  return (root.arguments["view"] ?? {}) as View;
}

/** Plans the view of a root field; undefined where it restricts nothing. */
export function planView(root: SelectedRoot): ViewPlan | undefined {
  const given = viewOf(root);
  const { documents, exceptDocuments, knownAt, validAt } = given;
  const parts = [documents, exceptDocuments, knownAt, validAt];
  if (parts.every((part) => part == null)) return undefined;
  return {
    kind: "View",
    documents:
      documents == null
        ? undefined
        : Input("view.documents", ({ root: bound }) => viewOf(bound).documents ?? []),
    exceptDocuments:
      exceptDocuments == null
        ? undefined
        : Input("view.exceptDocuments", ({ root: bound }) => viewOf(bound).exceptDocuments ?? []),
    knownAt: Input("view.knownAt", ({ root: bound, today }) => viewOf(bound).knownAt ?? today),
    validAt:
      validAt == null
        ? undefined
        : Input("view.validAt", ({ root: bound }) => viewOf(bound).validAt ?? null),
  };
}

const text = (root: SelectedRoot, name: string): string => root.arguments[name] as string;

function planFinder({ model, fold }: Planner, root: SelectedRoot): Finder {
  const { id, name } = root.arguments;
  if ((id == null) === (name == null)) {
    throw new QueryError(
      "BAD_USER_INPUT",
      `${root.name} takes an id or a name, ${id == null ? "and got neither" : "not both"}.`,
    );
  }
  if (id == null && fold(name as string) === "") {
    throw new QueryError(
      "BAD_USER_INPUT",
      `"${String(name)}" is no name; it has no letters or digits.`,
    );
  }
  if (id != null) {
    return { by: "id", input: Input("id", ({ root: bound }) => text(bound, "id")) };
  }
  if (isId(model, name as string)) {
    return { by: "id", input: Input("name", ({ root: bound }) => text(bound, "name")) };
  }
  return { by: "name", input: Input("name", ({ root: bound }) => fold(text(bound, "name"))) };
}

/** The labels under which ids of these forms are kept; the evidence has labels of its own. */
export function labelsOf(model: GraphModel, ids: readonly string[]): readonly string[] {
  const { entity } = model.evidence.kinds;
  const labels = ids.flatMap((id) => {
    const prefix = id.slice(0, id.indexOf(":"));
    const kind = [...model.kinds.values()].find(({ idPrefix }) => idPrefix === prefix);
    if (kind === undefined) return [];
    return kind.labels.includes(entity.name) ? [entity.name] : [kind.name];
  });
  return [...new Set(labels)].sort();
}

/** Folds the text of a search; one of which nothing is left would find everything. */
function searchKey({ fold }: Planner, given: string): string {
  const key = fold(given);
  if (key !== "") return key;
  throw new QueryError("BAD_USER_INPUT", `"${given}" has no letters or digits to search for.`);
}

function planOperation(planner: Planner, root: SelectedRoot): RootPlan["operation"] {
  const { model } = planner;
  const { meaning, branches } = root;
  const readBranches: Reader<SelectedRoot["branches"]> = ({ root: bound }) => bound.branches;
  const readRoot: Reader<SelectedRoot> = ({ root: bound }) => bound;
  switch (meaning.kind) {
    case "single": {
      const finder = planFinder(planner, root);
      const node = planNode(model, meaning.type, branches, readBranches);
      return { kind: "Lookup", finder, node };
    }
    case "list":
      return planScan(planner, root, planList(model, meaning.type, root, readRoot, planNode));
    case "node": {
      const idsOf = (bound: SelectedRoot): readonly string[] =>
        meaning.many ? (bound.arguments["ids"] as string[]) : [text(bound, "id")];
      return {
        kind: "Nodes",
        many: meaning.many,
        labels: labelsOf(model, idsOf(root)),
        ids: Input("ids", ({ root: bound }) => idsOf(bound)),
        node: planNode(model, meaning.type, branches, readBranches),
      };
    }
    case "search":
      return {
        kind: "Search",
        key: Input("text", ({ root: bound }) => searchKey(planner, text(bound, "text"))),
        text: Input("text", ({ root: bound }) => text(bound, "text")),
        find: (name, binding) => markName(planner, name, text(binding.root, "text")),
        kinds:
          root.arguments["kinds"] == null
            ? undefined
            : Input("kinds", ({ root: bound }) => bound.arguments["kinds"] as string[]),
        list: planList(model, meaning.type, root, readRoot, planNode),
      };
    case "question":
      return planComparison(planner, root, meaning);
    case "analysis":
    case "listing":
    case "lifted":
      throw new TypeError(`${root.name} is worked out or listed, not planned.`);
    default: {
      const never: never = meaning;
      invariant(never, "every meaning of a root field is planned");
      return never;
    }
  }
}

/** Plans a root field; the plan holds for every request of the same shape. */
export function planRoot(planner: Planner, root: SelectedRoot): RootPlan {
  return { kind: "Root", view: planView(root), operation: planOperation(planner, root) };
}
