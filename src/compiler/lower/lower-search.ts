import {
  And,
  Call,
  CallSubquery,
  Case,
  Comparison,
  Constant,
  EdgePattern,
  ListOf,
  Match,
  NodePattern,
  Property,
  Return,
  Variable,
  With,
  type Clause,
  type Expression,
} from "../../cypher/index.js";
import { propertyByRole } from "../../model/index.js";
import { invariant } from "../../errors/index.js";
import type { EdgePart, SearchPlan } from "../plan/plan-nodes.js";
import type { EdgePartShape } from "../shape/shape.js";
import type { ListSource } from "./list-source.js";
import { lowerNode } from "./lower-node.js";
import { Columns, stemOf, type Lowering } from "./lowering.js";
import type { NodePlace } from "./node-place.js";

/** How well a name meets the text: 0 whole, 1 its beginning, 2 inside. */
function matchOf(lowering: Lowering, plan: SearchPlan, name: Variable): Expression {
  const key = Property(name, propertyByRole(lowering.model.evidence.kinds.name, "key"));
  const text = lowering.parameter(plan.key);
  return Case(
    [
      { when: Comparison(key, "=", text), result: Constant(0) },
      { when: Comparison(key, "STARTS WITH", text), result: Constant(1) },
    ],
    Constant(2),
  );
}

/** Puts the name in the script that was typed before the others of the same key. */
function isAsTyped(lowering: Lowering, plan: SearchPlan, name: Variable): Expression {
  const text = Property(name, propertyByRole(lowering.model.evidence.kinds.name, "text"));
  const same = Comparison(text, "=", lowering.parameter(plan.text));
  return Case([{ when: same, result: Constant(0) }], Constant(1));
}

function isNamed(lowering: Lowering, node: Variable, type: string, name: Variable): EdgePattern {
  return EdgePattern({
    from: NodePattern(node, [type]),
    edge: Variable("edge"),
    type: lowering.model.evidence.relations.named.type,
    direction: "out",
    to: NodePattern(name),
  });
}

/** The clauses that find the name that met the text best. */
function bestName(
  lowering: Lowering,
  plan: SearchPlan,
  entity: Variable,
  variable: Variable,
): readonly Clause[] {
  const { name: nameType } = lowering.model.evidence.kinds;
  const key = Property(variable, propertyByRole(nameType, "key"));
  return [
    Match(
      isNamed(lowering, entity, plan.list.target.name, variable),
      Comparison(key, "CONTAINS", lowering.parameter(plan.key)),
    ),
    With([{ value: variable, as: undefined }], {
      orderBy: [
        { by: matchOf(lowering, plan, variable), descending: false },
        { by: isAsTyped(lowering, plan, variable), descending: false },
        { by: Property(variable, propertyByRole(nameType, "id")), descending: false },
      ],
      limit: Constant(1),
    }),
  ];
}

/** Where the name that met the text best has it; the text of the name is read, the rest is code. */
function nameMarks(
  lowering: Lowering,
  plan: SearchPlan,
  entity: Variable,
  part: Extract<EdgePart, { readonly kind: "text-marks" }>,
  place: NodePlace,
): EdgePartShape {
  const { name: nameType } = lowering.model.evidence.kinds;
  const variable = Variable(stemOf(nameType.name));
  const printed = Property(variable, propertyByRole(nameType, "text"));
  const answer = Variable("matched");
  const clauses = [
    ...bestName(lowering, plan, entity, variable),
    Return([{ value: Call("head", Call("collect", printed)), as: answer }]),
  ];
  place.calls.push(CallSubquery([entity], clauses));
  const column = place.columns.addVariable(answer);
  const parts = part.parts.map(({ key, property: { name } }) => ({ key, part: name }));
  return { kind: "field", key: part.key, shape: { kind: "Marks", column, find: plan.find, parts } };
}

/** The name that met the text best, as a subquery of the entity's row. */
function matchedName(
  lowering: Lowering,
  plan: SearchPlan,
  entity: Variable,
  part: Extract<EdgePart, { readonly kind: "matched-name" }>,
  place: NodePlace,
): EdgePartShape {
  const { name: nameType } = lowering.model.evidence.kinds;
  const variable = Variable(stemOf(nameType.name));
  const inner: NodePlace = { variable, columns: new Columns(), calls: [] };
  const node = lowerNode(lowering, inner, part.node);
  const answer = Variable("matched");
  place.calls.push(
    CallSubquery(
      [entity],
      [
        ...bestName(lowering, plan, entity, variable),
        ...inner.calls,
        Return([{ value: Call("collect", ListOf(inner.columns.expressions)), as: answer }]),
      ],
    ),
  );
  const column = place.columns.addVariable(answer);
  return { kind: "field", key: part.key, shape: { kind: "One", column, node } };
}

/** The source of a search: entities by the best match of any of their names. */
export function searchSource(lowering: Lowering, plan: SearchPlan): ListSource {
  const { target } = plan.list;
  const { name: nameType } = lowering.model.evidence.kinds;
  const entity = Variable(stemOf(target.name));
  const name = Variable(stemOf(nameType.name));
  const best = Variable("match");
  const kind = Property(entity, propertyByRole(target, "kind"));
  const key = Property(name, propertyByRole(nameType, "key"));
  const ofKinds =
    plan.kinds === undefined ? [] : [Comparison(kind, "IN", lowering.parameter(plan.kinds))];
  const clauses = (conditions: readonly Expression[]): readonly Clause[] => [
    Match(
      NodePattern(name, [nameType.name]),
      Comparison(key, "CONTAINS", lowering.parameter(plan.key)),
    ),
    Match(
      isNamed(lowering, entity, target.name, name),
      ofKinds.length === 0 ? undefined : And(ofKinds),
    ),
    With([
      { value: entity, as: undefined },
      { value: Call("min", matchOf(lowering, plan, name)), as: best },
    ]),
    With(
      [entity, best].map((value) => ({ value, as: undefined })),
      conditions.length === 0 ? {} : { where: And(conditions) },
    ),
  ];
  return {
    imports: [],
    node: entity,
    edge: undefined,
    evidence: false,
    keys: [
      { value: best, descending: false, nullable: false, truth: false, column: "match" },
      {
        value: kind,
        descending: false,
        nullable: false,
        truth: false,
        column: `property ${kind.name}`,
      },
    ],
    clauses,
    edgePart(part, inner) {
      if (part.kind === "match") {
        const column = inner.columns.add("match", () => best);
        return { kind: "field", key: part.key, shape: { kind: "Value", column, emptyList: false } };
      }
      if (part.kind !== "matched-name" && part.kind !== "text-marks") return undefined;
      invariant(inner.variable === entity, "A search tells of the entity that was found.");
      if (part.kind === "text-marks") return nameMarks(lowering, plan, entity, part, inner);
      return matchedName(lowering, plan, entity, part, inner);
    },
  };
}
