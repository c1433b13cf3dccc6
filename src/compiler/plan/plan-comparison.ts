import type { RootMeaning } from "../../api/index.js";
import { QueryError, invariant } from "../../errors/index.js";
import type { SelectedRoot } from "../select/selection.js";
import { Input } from "./input.js";
import { isId } from "./is-id.js";
import { fieldReader, type BranchesReader } from "./field-reader.js";
import { planNode } from "./plan-node.js";
import { planFilter } from "./plan-filter.js";
import type { ComparisonPart, ComparisonPlan } from "./plan-nodes.js";
import type { FigureBasis } from "./figure-basis.js";
import type { Planner } from "./planner.js";

/** The parts of a comparison that are nodes of the kind compared, and those that are claims. */
const SUBJECT_PARTS: ReadonlySet<string> = new Set(["subject", "reference"]);
const CLAIM_PARTS: ReadonlySet<string> = new Set(["claims", "reference-claims"]);

/** The names a question sets side by side, the reference first, then an upper bound. */
export function namesAsked(root: SelectedRoot): readonly string[] {
  const { reference, below, names } = root.arguments;
  if (typeof reference !== "string") return names as readonly string[];
  return typeof below === "string" ? [reference, below] : [reference];
}

function metricsAsked(root: SelectedRoot): readonly string[] {
  const { metric, metrics } = root.arguments;
  return typeof metric === "string" ? [metric] : (metrics as readonly string[]);
}

/** Plans a question that compares figures: which exceed a reference, or how some compare. */
export function planComparison(
  { model, fold }: Planner,
  root: SelectedRoot,
  meaning: Extract<RootMeaning, { readonly kind: "question" }>,
): ComparisonPlan {
  const { type } = meaning;
  const asked = namesAsked(root);
  if (asked.length === 0) {
    throw new QueryError("BAD_USER_INPUT", `${root.name} needs at least one name: the reference.`);
  }
  if (metricsAsked(root).length === 0) {
    throw new QueryError("BAD_USER_INPUT", `${root.name} needs at least one metric.`);
  }
  const ids = asked.filter((name) => isId(model, name)).length;
  const branches: BranchesReader = ({ root: bound }) => bound.branches;
  return {
    kind: "Comparison",
    question: meaning.question as ComparisonPlan["question"],
    type,
    metrics: metricsAsked(root).map((name) => {
      const property = [...type.properties.values()].find(({ metric }) => metric === name);
      invariant(property, `The metric ${name} has no property of ${type.name}.`);
      return { name, property };
    }),
    basis: root.arguments["basis"] as FigureBasis,
    bounded: typeof root.arguments["below"] === "string",
    filter: planFilter(
      model,
      type,
      root.arguments["where"],
      ({ root: bound }) => bound.arguments["where"],
    ),
    by: ids === 0 ? "name" : ids === asked.length ? "id" : "either",
    references: Input("names", ({ root: bound }) =>
      namesAsked(bound).map((name) => (isId(model, name) ? name : fold(name))),
    ),
    parts: (root.branches[0]?.fields ?? []).map((field, at): ComparisonPart => {
      invariant(field.meaning.kind === "question-part", `${field.name} is no part of a question.`);
      const { part } = field.meaning;
      const reader = fieldReader(branches, 0, at);
      const inner: BranchesReader = (binding) => reader(binding).branches;
      const target = SUBJECT_PARTS.has(part)
        ? type
        : CLAIM_PARTS.has(part)
          ? model.evidence.kinds.claim
          : undefined;
      return {
        key: field.responseKey,
        part,
        node: target === undefined ? undefined : planNode(model, target, field.branches, inner),
        decimals: (binding) =>
          (reader(binding).arguments["decimals"] ?? undefined) as number | undefined,
      };
    }),
  };
}
