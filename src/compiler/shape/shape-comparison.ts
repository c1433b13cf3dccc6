import { QueryError, invariant } from "../../errors/index.js";
import type { Binding } from "../plan/input.js";
import { shapeNode, type Answer, type ShapedRow } from "./shape-node.js";
import type { ComparisonPartShape, ComparisonShape } from "./shape.js";

/** Three values: what is not known is neither true nor false. */
type Truth = "TRUE" | "FALSE" | "UNKNOWN";

/** One node's figures for one metric, the accepted first, and where they come from. */
interface Figures {
  readonly row: ShapedRow;
  readonly values: readonly number[];
  readonly basis: "STATED" | "DERIVED";
  readonly metric: number;
}

/** Where the rows that exceed keep their figures: a row of theirs starts with them. */
const INNER = { values: [0], derived: [1], bounds: [[2, 3]] } as const;

/** More decimals than a double tells apart. */
const MOST_DECIMALS = 20;

function round(value: number, decimals: number | undefined): number {
  if (decimals === undefined) return value;
  if (decimals >= 0 && decimals <= MOST_DECIMALS) return Number(value.toFixed(decimals));
  const said = `decimals is ${decimals}; numbers are rounded to 0 to ${MOST_DECIMALS} decimals.`;
  throw new QueryError("BAD_USER_INPUT", said);
}

function exceeds(figures: Figures, reference: Figures): Truth {
  const [value] = figures.values;
  const [other] = reference.values;
  if (value === undefined || other === undefined) return "UNKNOWN";
  return value > other ? "TRUE" : "FALSE";
}

/** Whether every pair of stated figures gives the same answer as the accepted pair. */
function certainty(figures: Figures, reference: Figures): "ALL_CLAIMS" | "SOME_CLAIMS" {
  if (exceeds(figures, reference) === "UNKNOWN") return "SOME_CLAIMS";
  const accepted = exceeds(figures, reference) === "TRUE";
  const all = figures.values.every((value) =>
    reference.values.every((other) => value > other === accepted),
  );
  return all ? "ALL_CLAIMS" : "SOME_CLAIMS";
}

function shapePart(
  part: ComparisonPartShape,
  figures: Figures,
  reference: Figures,
  shape: ComparisonShape,
  binding: Binding,
): unknown {
  const [value] = figures.values;
  const [other] = reference.values;
  const known = value !== undefined && other !== undefined;
  const decimals = part.decimals(binding);
  const row = part.part.startsWith("reference") ? reference.row : figures.row;
  switch (part.part) {
    case "subject":
    case "reference":
      invariant(part.node, "A node of a comparison has fields.");
      return shapeNode(row, part.node, binding);
    case "claims":
    case "reference-claims": {
      const { node } = part;
      const column = part.columns[figures.metric];
      invariant(node && column !== undefined, "Claims of a comparison have a column.");
      const claims = row[column] as unknown as readonly ShapedRow[];
      return claims.map((claim) => shapeNode(claim, node, binding));
    }
    case "metric":
      return shape.metrics[figures.metric]?.name;
    case "unit":
      return shape.metrics[figures.metric]?.unit;
    case "basis":
      return value === undefined ? null : figures.basis;
    case "value":
      return value === undefined ? null : round(value, decimals);
    case "reference-value":
      return other === undefined ? null : round(other, decimals);
    case "difference":
      return known ? round(value - other, decimals) : null;
    case "ratio":
      return known && other !== 0 ? round(value / other, decimals) : null;
    case "exceeds":
      return exceeds(figures, reference);
    case "equals":
      return known ? value === other : null;
    case "field":
      return shape.metrics[figures.metric]?.field;
    case "certainty":
      return certainty(figures, reference);
    default:
      throw new TypeError(`A comparison has no part ${part.part}.`);
  }
}

/**
 * The figures of a row for a metric by the question's basis, the accepted first; of derived ones
 * the ends of what claims allow come after it, where somebody asks.
 */
function figuresOf(row: ShapedRow, shape: ComparisonShape, metric: number): Figures {
  const at = shape.values[metric];
  const stated = (at === undefined ? [] : (row[at] ?? [])) as readonly number[];
  if (shape.basis === "STATED" || (shape.basis === "EITHER" && stated.length > 0)) {
    return { row, values: stated, basis: "STATED", metric };
  }
  const column = shape.derived?.[metric];
  const derived = column === undefined ? null : (row[column] as number | null);
  const ends = (shape.bounds[metric] ?? []).map((end) => row[end] as number | null);
  const values = [derived, ...ends].filter((value) => value !== null);
  return { row, values: derived === null ? [] : values, basis: "DERIVED", metric };
}

/** The row of each node asked for, in the order asked; names that nothing bears are an error. */
function rowsAsked(
  rows: readonly ShapedRow[],
  shape: ComparisonShape,
  binding: Binding,
): readonly ShapedRow[] {
  const sought = shape.references(binding);
  const asked = shape.asked(binding);
  const found = sought.map((name) =>
    rows.find((row) => row[shape.id] === name || (row[shape.keys] as string[]).includes(name)),
  );
  const unknown = asked.filter((_, at) => found[at] === undefined);
  if (unknown.length > 0) throw new QueryError("UNKNOWN_NAME", "", { names: unknown });
  return found.filter((row) => row !== undefined);
}

/** A bound of a question must have the figure, or nothing can be compared with it. */
function requireFigure(row: ShapedRow, shape: ComparisonShape): number {
  const [value] = figuresOf(row, shape, 0).values;
  if (value !== undefined) return value;
  const metrics = shape.metrics.map(({ name }) => name);
  throw new QueryError("NO_FIGURE", "", { name: row[shape.name], metrics, basis: shape.basis });
}

/** Makes the comparisons of a question; a reference without the figure is an error. */
export function shapeComparison(
  rows: readonly ShapedRow[],
  shape: ComparisonShape,
  binding: Binding,
): readonly Answer[] {
  const [reference, ...others] = rowsAsked(rows, shape, binding);
  invariant(reference, "A question names its reference.");
  const compare = (figures: Figures): Answer => {
    const against = figuresOf(reference, shape, figures.metric);
    return Object.fromEntries(
      shape.parts.map((part) => [part.key, shapePart(part, figures, against, shape, binding)]),
    );
  };
  if (shape.rows === undefined) {
    const known = shape.metrics.some((_, at) => figuresOf(reference, shape, at).values.length > 0);
    if (!known) requireFigure(reference, shape);
    const wanted = binding.root.arguments["exceeds"] as Truth | null | undefined;
    return others.flatMap((row) =>
      shape.metrics
        .map((_, metric) => figuresOf(row, shape, metric))
        .filter(
          (figures) =>
            wanted == null ||
            exceeds(figures, figuresOf(reference, shape, figures.metric)) === wanted,
        )
        .map(compare),
    );
  }
  requireFigure(reference, shape);
  const [bound] = shape.bounded ? others : [];
  const limit = bound === undefined ? Infinity : requireFigure(bound, shape);
  const above = (reference[shape.rows] ?? []) as unknown as readonly ShapedRow[];
  const withBounds = shape.bounds.some((ends) => ends.length > 0);
  return above
    .map((row) => figuresOf(row, { ...shape, ...INNER, bounds: withBounds ? INNER.bounds : [] }, 0))
    .filter(({ values: [value] }) => value !== undefined && value < limit)
    .map(compare);
}
