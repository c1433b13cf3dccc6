import type { FigureBy, FilterPlan, Related } from "./filter-plan.js";
import { orderName } from "./order-plan.js";
import type {
  AggregateParts,
  FieldPlan,
  ListPart,
  ListPlan,
  NodePlan,
  RootPlan,
  ViewPlan,
} from "./plan-nodes.js";

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const byBasis = (figure: FigureBy | undefined): string =>
  figure === undefined ? "" : ` (${figure.basis.toLowerCase()})`;

function relatedLines(filter: Related, quantifier: string): readonly string[] {
  const { relation, direction, target } = filter.field;
  return [
    `Related ${quantifier} ${relation.type} ${direction} ${target}`,
    ...indent(filterLines(filter.filter)),
    ...(filter.edge === undefined ? [] : ["  Edge", ...indent(indent(filterLines(filter.edge)))]),
    ...filter.joined.flatMap((joined) => ["  Joined", ...indent(indent(filterLines(joined)))]),
  ];
}

function filterLines(filter: FilterPlan): readonly string[] {
  switch (filter.kind) {
    case "Compare":
      return [
        `Compare ${filter.prefix === undefined ? "" : `${filter.prefix}.`}${filter.property.name} ` +
          `${filter.operator}${filter.insensitive ? " (any case)" : ""}${byBasis(filter.figure)} <${filter.input.label}>`,
      ];
    case "Known":
      return [
        `${filter.known ? "Known" : "Unknown"} ${filter.property.name}${byBasis(filter.figure)}`,
      ];
    case "Related":
      return relatedLines(filter, filter.quantifier);
    case "Counted":
      return relatedLines(filter.related, `count ${filter.operator} <${filter.input.label}>`);
    case "OfKind":
      return [`OfKind ${filter.label}`];
    case "AllOf":
    case "AnyOf":
      return [filter.kind, ...filter.filters.flatMap((inner) => indent(filterLines(inner)))];
    case "NoneOf":
      return ["NoneOf", ...indent(filterLines(filter.filter))];
    default: {
      const never: never = filter;
      return never;
    }
  }
}

function fieldLines(field: FieldPlan): readonly string[] {
  switch (field.kind) {
    case "PropertyField":
      return [`${field.key}: Property ${field.property.name}`];
    case "ValueField":
      return [`${field.key}: Value ${field.parts.map(({ property }) => property.name).join(", ")}`];
    case "OneField":
      return [
        `${field.key}: One ${field.field.relation.type} ${field.field.direction}`,
        ...indent(nodeLines(field.node)),
      ];
    case "ManyField":
      return [
        `${field.key}: Many ${field.field.relation.type} ${field.field.direction}`,
        ...indent(listLines(field.list)),
      ];
    case "ClaimsField":
      return [`${field.key}: Claims`];
    case "ComputedField":
      return [`${field.key}: Computed ${field.name}`, ...indent(nodeLines(field.read))];
    default: {
      const never: never = field;
      return never;
    }
  }
}

function nodeLines(node: NodePlan): readonly string[] {
  return [
    `Node ${node.type.name}`,
    ...node.branches.flatMap(({ kinds, fields }) => [
      ...(kinds === undefined ? [] : [`  on ${kinds.join(", ")}`]),
      ...indent(fields.flatMap(fieldLines)),
    ]),
  ];
}

function aggregateWords({ counts, ranges }: AggregateParts): string {
  return [
    ...counts.map(() => "count"),
    ...ranges.map(
      ({ property, parts }) => `${property.name} ${parts.map((end) => end.part).join("/")}`,
    ),
  ].join(", ");
}

function partLines(part: ListPart): readonly string[] {
  switch (part.kind) {
    case "nodes":
      return [`${part.key}: nodes`, ...indent(nodeLines(part.node))];
    case "edges":
      return [
        `${part.key}: edges`,
        ...part.parts.flatMap((edge) =>
          indent([
            `${edge.key}: ${edge.kind}`,
            ...("node" in edge ? indent(nodeLines(edge.node)) : []),
          ]),
        ),
      ];
    case "aggregate":
      return [`${part.key}: aggregate ${aggregateWords(part)}`];
    case "groups":
      return [
        `${part.key}: groups by ${part.shared.map(({ name }) => name).join(", ")}`,
        ...part.parts.map((each) =>
          each.kind === "aggregate"
            ? `  ${each.key}: aggregate ${aggregateWords(each)}`
            : `  ${each.key}: ${each.kind}`,
        ),
      ];
    case "page-info":
    case "total-count":
      return [`${part.key}: ${part.kind}`];
    default: {
      const never: never = part;
      return never;
    }
  }
}

/** How an order is read off an index. */
const SEEKS: Readonly<Record<ListPlan["seek"], string>> = {
  none: "",
  known: " (index order)",
  parts: " (index order, then unknown)",
};

/** From where to where a page goes, and from which end it is read. */
function pageWords({ after, before, backward }: ListPlan): string {
  const words = [
    ...(after === undefined ? [] : [" after cursor"]),
    ...(before === undefined ? [] : [" before cursor"]),
    ...(backward ? [" backwards"] : []),
  ];
  return words.join(",");
}

function listLines(list: ListPlan): readonly string[] {
  const order = [
    ...list.order.map(
      ({ value, descending }) => `${orderName(value)}${descending ? " descending" : ""}`,
    ),
    "id",
  ];
  return [
    `List ${list.target.name} by ${order.join(", ")}${SEEKS[list.seek]}${pageWords(list)}`,
    ...(list.filter === undefined ? [] : indent(["Filter", ...indent(filterLines(list.filter))])),
    ...list.parts.flatMap((part) => indent(partLines(part))),
  ];
}

/** Prints which claims count. */
export function explainView(view: ViewPlan | undefined): string {
  if (view === undefined) return "View today";
  const tests = [
    view.documents && "documents",
    view.exceptDocuments && "exceptDocuments",
    "knownAt",
    view.validAt && "validAt",
  ];
  return `View ${tests.filter(Boolean).join(", ")}`;
}

/** Writes a plan as indented text, for people who ask for an explanation. */
export function explainPlan(plan: RootPlan): string {
  const { operation, view } = plan;
  const seen = explainView(view);
  switch (operation.kind) {
    case "Scan":
      return [seen, ...listLines(operation.list)].join("\n");
    case "Search":
      return [seen, `Search <${operation.key.label}>`, ...listLines(operation.list)].join("\n");
    case "Lookup":
      return [seen, `Lookup by ${operation.finder.by}`, ...nodeLines(operation.node)].join("\n");
    case "Nodes":
      return [seen, `Nodes of ${operation.labels.join(", ")}`, ...nodeLines(operation.node)].join(
        "\n",
      );
    case "Comparison":
      return [
        seen,
        `Comparison ${operation.question} by ${operation.metrics.map(({ name }) => name).join(", ")}`,
        ...operation.parts.flatMap(({ key, part, node }) => [
          `  ${key}: ${part}`,
          ...(node === undefined ? [] : indent(indent(nodeLines(node)))),
        ]),
      ].join("\n");
    default: {
      const never: never = operation;
      return never;
    }
  }
}
