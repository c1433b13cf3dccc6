import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLList,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from "graphql";
import type { TypeRegistry } from "../type-registry.js";
import { listOf, required } from "../wrappers.js";

type Fields = GraphQLFieldConfigMap<unknown, unknown>;

function verdictChange(registry: TypeRegistry): GraphQLOutputType {
  const named = (name: string): GraphQLOutputType => registry.named(name) as GraphQLOutputType;
  return registry.once(
    "ChangeVerdict",
    () =>
      new GraphQLObjectType({
        name: "ChangeVerdict",
        description: "A verdict for China that is another now.",
        fields: () => ({
          chip: { type: required(GraphQLID), description: "The id of the chip." },
          gate: { type: required(named("Gate")), description: "The gate." },
          on: {
            type: required(named("Date")),
            description: "The day: today, or one on which a rule changes.",
          },
          before: { type: named("Outcome"), description: "What the gate came to before." },
          after: { type: named("Outcome"), description: "What it comes to now." },
          flipsBefore: {
            type: required(GraphQLBoolean),
            description: "Whether figures disagreed on it before.",
          },
          flipsAfter: {
            type: required(GraphQLBoolean),
            description: "Whether figures disagree on it now.",
          },
        }),
      }),
  );
}

function contradictionChange(registry: TypeRegistry): GraphQLOutputType {
  const named = (name: string): GraphQLOutputType => registry.named(name) as GraphQLOutputType;
  return registry.once(
    "ChangeContradiction",
    () =>
      new GraphQLObjectType({
        name: "ChangeContradiction",
        description: "A contradiction that came or went with a change.",
        fields: () => ({
          id: { type: required(GraphQLID), description: "Its id." },
          kind: { type: required(named("ContradictionKind")), description: "Its kind." },
          status: { type: required(named("ContradictionStatus")), description: "Its status." },
          severity: { type: required(named("Severity")), description: "How much hangs on it." },
          about: { type: listOf(GraphQLID), description: "The ids of what it is about." },
          gapPercent: { type: GraphQLFloat, description: "How far the sides lie apart." },
          explanation: { type: required(GraphQLString), description: "Both sides in a sentence." },
          explanationZh: {
            type: required(GraphQLString),
            description: "Both sides in a Chinese sentence.",
          },
          claims: { type: listOf(GraphQLID), description: "The ids of the claims of both sides." },
        }),
      }),
  );
}

function contradictionChanges(registry: TypeRegistry): GraphQLOutputType {
  const list = listOf(contradictionChange(registry));
  return registry.once(
    "ContradictionChanges",
    () =>
      new GraphQLObjectType({
        name: "ContradictionChanges",
        description: "The contradictions that came or went with a change.",
        fields: () => ({
          raised: {
            type: list,
            description: "Found now, and not before, or not with this status.",
          },
          resolved: {
            type: list,
            description: "Found before, and no longer, or not with this status.",
          },
        }),
      }),
  );
}

/** Such fields are worked out once the change is written: a fault in one must not hide the change. */
const UNKNOWN = "null where a fault kept them from being worked out, which undoes no change.";

/** The fields of `Change` that follow from contradictions and rules. */
export function consequenceFields(registry: TypeRegistry): Fields {
  return {
    contradictions: {
      type: contradictionChanges(registry),
      description: `The contradictions that came or went; ${UNKNOWN}`,
    },
    verdicts: {
      type: new GraphQLList(required(verdictChange(registry))),
      description: `The verdicts for China that are others now, today and whenever a rule changes; ${UNKNOWN}`,
    },
  };
}
