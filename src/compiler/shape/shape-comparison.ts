import { QueryError, invariant } from "../../errors/index.js";
import type { Binding } from "../plan/input.js";
import { shapeNode, type Answer, type ShapedRow } from "./shape-node.js";
import type { ComparisonPartShape, ComparisonShape } from "./shape.js";

/** Three values: what is not known is neither true nor false. */
type Truth = "TRUE" | "FALSE" | "UNKNOWN";

/** One node's figures for one metric, as all claims in view state them. */
interface Figures {
  readonly row: ShapedRow;
  readonly values: readonly number[];
  readonly metric: number;
}

function round(value: number, decimals: number | undefined): number {
  return decimals === undefined ? value : Number(value.toFixed(decimals));
}

function exceeds(figures: Figures, reference: Figures): Truth {
  const [value] = figures.values;
  const [other] = reference.values;
  if (value === undefined || other === undefined) return "UNKNOWN";
  return value > other ? "TRUE" : "FALSE";
}

/** Whether every pair of stated figures gives the same answer as the accepted pair. */
function certainty(figures: Figures, reference: Figures): "ALL_CLAIMS" | "SOME_CLAIMS" {
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
      return value === undefined ? null : "STATED";
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
    case "certainty":
      return certainty(figures, reference);
    default:
      throw new TypeError(`A comparison has no part ${part.part}.`);
  }
}

function figuresOf(row: ShapedRow, column: number | undefined, metric: number): Figures {
  const values = (column === undefined ? [] : row[column]) as readonly number[] | null;
  return { row, values: values ?? [], metric };
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

/** Makes the comparisons of a question; a reference without the figure is an error. */
export function shapeComparison(
  rows: readonly ShapedRow[],
  shape: ComparisonShape,
  binding: Binding,
): readonly Answer[] {
  const asked = rowsAsked(rows, shape, binding);
  const [reference] = asked;
  invariant(reference, "A question names its reference.");
  const missing = shape.metrics.filter(
    (_, at) => figuresOf(reference, shape.values[at], at).values.length === 0,
  );
  if (shape.question === "exceeding" && missing.length > 0) {
    const names = missing.map(({ name }) => name);
    throw new QueryError("NO_FIGURE", "", { name: reference[shape.name], metrics: names });
  }
  const compare = (row: ShapedRow, column: number | undefined, metric: number): Answer => {
    const figures = figuresOf(row, column, metric);
    const against = figuresOf(reference, shape.values[metric], metric);
    return Object.fromEntries(
      shape.parts.map((part) => [part.key, shapePart(part, figures, against, shape, binding)]),
    );
  };
  if (shape.rows === undefined) {
    return asked
      .slice(1)
      .flatMap((row) => shape.values.map((column, metric) => compare(row, column, metric)));
  }
  const above = (reference[shape.rows] ?? []) as unknown as readonly ShapedRow[];
  return above.map((row) => compare(row, 0, 0));
}
