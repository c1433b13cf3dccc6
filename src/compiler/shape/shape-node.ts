import { joinPlaces } from "../../util/index.js";
import type { Binding, InputValue } from "../plan/input.js";
import type { TextStretch } from "../plan/planner.js";
import type { ComputationContext } from "../computation.js";
import { encodeCursor, type CursorValue } from "../select/cursor.js";
import { shapeAnswer, wished } from "./shape-answer.js";
import { shapeAggregate, shapeGroups } from "./shape-groups.js";
import type { EdgePartShape, FieldShape, ListPartShape, ListShape, NodeShape } from "./shape.js";

/** A row of an answer, or of a page inside one. */
export type ShapedRow = readonly InputValue[];

/** An object of an answer, by response key. */
export type Answer = Record<string, unknown>;

const asRows = (value: InputValue | undefined): readonly ShapedRow[] =>
  Array.isArray(value) ? (value as unknown as readonly ShapedRow[]) : [];

function shapeParts(
  row: ShapedRow,
  { list, distinct, parts }: Extract<FieldShape, { readonly kind: "Parts" }>,
): unknown {
  const values = parts.map(({ key, column }) => [key, row[column] ?? null] as const);
  if (!list) {
    return values.every(([, value]) => value === null) ? null : Object.fromEntries(values);
  }
  const length = Math.max(
    0,
    ...values.map(([, value]) => (Array.isArray(value) ? value.length : 0)),
  );
  const objects = Array.from({ length }, (_, at) =>
    Object.fromEntries(values.map(([key, value]) => [key, (value as InputValue[])[at] ?? null])),
  );
  if (!distinct) return objects;
  return [...new Map(objects.map((object) => [JSON.stringify(object), object])).values()];
}

function shapeMark(
  mark: TextStretch,
  parts: Extract<FieldShape, { readonly kind: "Marks" }>["parts"],
): Answer {
  const values = new Map<string, unknown>(Object.entries(mark));
  return Object.fromEntries(parts.map(({ key, part }) => [key, values.get(part) ?? null]));
}

function shapeField(row: ShapedRow, shape: FieldShape, binding: Binding): unknown {
  switch (shape.kind) {
    case "Value":
      return row[shape.column] ?? (shape.emptyList ? [] : null);
    case "Parts":
      return shapeParts(row, shape);
    case "Places":
      return joinPlaces((row[shape.column] ?? []) as readonly string[]);
    case "Marks":
      return shape
        .find(row[shape.column] as string, binding)
        .map((mark) => shapeMark(mark, shape.parts));
    case "One": {
      const [first] = asRows(row[shape.column]);
      return first === undefined ? null : shapeNode(first, shape.node, binding);
    }
    case "All":
      return asRows(row[shape.column]).map((inner) => shapeNode(inner, shape.node, binding));
    case "Many":
      return shapeList(row, shape.list, binding);
    case "Computed":
      return shapeComputed(row, shape, binding);
    default: {
      const never: never = shape;
      return never;
    }
  }
}

function shapeComputed(
  row: ShapedRow,
  { read, type, computation, selected }: Extract<FieldShape, { readonly kind: "Computed" }>,
  binding: Binding,
): unknown {
  const field = selected(binding);
  const value = computation(shapeNode(row, read, binding), field.arguments, {
    today: binding.today,
    type,
    view: (binding.root.arguments["view"] ?? null) as ComputationContext["view"],
  });
  const places = field.computed?.places ?? {};
  return shapeAnswer(value, field, (node, selected, put) => {
    const { meaning } = selected;
    const isRead = meaning.kind === "answer-part" && places[meaning.node ?? ""] !== undefined;
    if (isRead) return wished(node, selected, put);
    binding.pending?.push({ id: String(node["id"]), field: selected, put });
    return null;
  });
}

/** Makes a node of an answer from its row: the fields of the branches that its kind is of. */
export function shapeNode(row: ShapedRow, shape: NodeShape, binding: Binding): Answer {
  const answer: Answer = {};
  const { typename } = shape;
  const kind = typeof typename === "number" ? (row[typename] as string) : typename;
  if (kind !== undefined) answer["__typename"] = kind;
  for (const { kinds, fields } of shape.branches) {
    if (kinds !== undefined && (kind === undefined || !kinds.includes(kind))) continue;
    for (const { key, shape: field } of fields) answer[key] = shapeField(row, field, binding);
  }
  return answer;
}

function shapeEdge(
  row: ShapedRow,
  parts: readonly EdgePartShape[],
  cursor: string,
  binding: Binding,
): Answer {
  const edge: Answer = {};
  for (const part of parts) {
    if (part.kind === "cursor") edge[part.key] = cursor;
    else if (part.kind === "node") edge[part.key] = shapeNode(row, part.node, binding);
    else edge[part.key] = shapeField(row, part.shape, binding);
  }
  return edge;
}

/** What the parts of a connection are made of. */
interface Page {
  readonly rows: readonly ShapedRow[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly cursorOf: (row: ShapedRow) => string;
  /** The row around the page, with its counts. */
  readonly around: ShapedRow;
}

function pageInfoPart(page: Page, part: string): unknown {
  const first = page.rows[0];
  const last = page.rows.at(-1);
  if (part === "hasNextPage") return page.hasNextPage;
  if (part === "hasPreviousPage") return page.hasPreviousPage;
  const edge = part === "startCursor" ? first : last;
  return edge === undefined ? null : page.cursorOf(edge);
}

function shapePart(page: Page, part: ListPartShape, binding: Binding): unknown {
  switch (part.kind) {
    case "nodes":
      return page.rows.map((row) => shapeNode(row, part.node, binding));
    case "edges":
      return page.rows.map((row) => shapeEdge(row, part.parts, page.cursorOf(row), binding));
    case "page-info":
      return Object.fromEntries(
        part.parts.map(({ key, part: name }) => [key, pageInfoPart(page, name)]),
      );
    case "count":
      return page.around[part.column];
    case "aggregate":
      return shapeAggregate(page.around, part);
    case "groups":
      return shapeGroups(asRows(page.around[part.column]), part);
    default: {
      const never: never = part;
      return never;
    }
  }
}

/** Makes a connection from the row around it; the rows of a root list may be the answer's own. */
export function shapeList(
  around: ShapedRow,
  shape: ListShape,
  binding: Binding,
  answerRows?: readonly ShapedRow[],
): Answer {
  const fetched =
    shape.rows === "answer"
      ? (answerRows ?? [])
      : shape.rows === undefined
        ? []
        : asRows(around[shape.rows]);
  const size = shape.size(binding);
  // One row more than the page tells of the side that was cut; of the other side a cursor does.
  const more = fetched.length > size;
  const rows = fetched.slice(0, size);
  const page: Page = {
    rows: shape.backward ? rows.reverse() : rows,
    hasNextPage: shape.backward ? shape.hasBefore : more,
    hasPreviousPage: shape.backward ? more : shape.hasAfter,
    cursorOf: (row) =>
      encodeCursor(
        shape.hash(binding),
        shape.cursor.map((at) => row[at] as CursorValue),
      ),
    around,
  };
  return Object.fromEntries(shape.parts.map((part) => [part.key, shapePart(page, part, binding)]));
}
