import {
  execute,
  getArgumentValues,
  getVariableValues,
  isNonNullType,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import type { GraphContext } from "../api/index.js";
import { invariant } from "../errors/index.js";
import { faultAt } from "./complete/completer.js";
import { Documents } from "./documents.js";
import { exceededLimits } from "./limits/check-limits.js";
import type { StatisticsSource } from "./limits/graph-statistics.js";
import {
  DEFAULT_LIMITS,
  type MeasuredContext,
  type OperationLimits,
} from "./limits/operation-limits.js";
import type { PreparedOperation, PreparedRoot } from "./prepare-operation.js";

/** How many faults of variables are told, as graphql-js does. */
const MOST_VARIABLE_FAULTS = 50;

/** A valid document with what a request brings. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  readonly contextValue: unknown;
}

/** What an executor is set up with beside its schema. */
export interface ExecutorOptions {
  /** What an operation may ask for; those that are not said are as ever. */
  readonly limits?: Partial<OperationLimits> | undefined;
  /** How much the graph holds; without it only what operations say themselves is counted. */
  readonly statistics?: StatisticsSource | undefined;
}

/** Executes an operation. */
export type Executor = (execution: Execution) => Promise<ExecutionResult>;

type Values = Record<string, unknown>;

/** What was found for a root field, or what went wrong there. */
type Outcome = { readonly value: unknown } | { readonly fault: unknown };

/** What a resolver would be told of a root field. */
function infoOf(
  schema: GraphQLSchema,
  { operation, fragments, type }: PreparedOperation,
  { key, nodes, field }: PreparedRoot,
  variableValues: Values,
): GraphQLResolveInfo {
  invariant(field, "A type's own name is not asked for.");
  return {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: type,
    path: { prev: undefined, key, typename: type.name },
    schema,
    fragments: fragments as GraphQLResolveInfo["fragments"],
    rootValue: undefined,
    operation,
    variableValues,
  };
}

/** A root field with its arguments, ready to be asked; or what is wrong with them. */
type Ready =
  | { readonly root: PreparedRoot; readonly info: GraphQLResolveInfo; readonly given: Values }
  | { readonly outcome: Outcome };

function ready(
  schema: GraphQLSchema,
  prepared: PreparedOperation,
  root: PreparedRoot,
  variableValues: Values,
): Ready {
  const [node] = root.nodes;
  if (root.field === undefined || node === undefined) return { outcome: { value: undefined } };
  try {
    const given = getArgumentValues(root.field, node, variableValues);
    return { root, given, info: infoOf(schema, prepared, root, variableValues) };
  } catch (fault) {
    return { outcome: { fault } };
  }
}

/** Asks for all root fields at once, those that are several in one statement. */
function askAll(roots: readonly Ready[], { graph }: GraphContext): Promise<readonly Outcome[]> {
  const asked = roots.filter((each) => "root" in each).length;
  const together = asked > 1 ? graph.together?.(asked) : undefined;
  return Promise.all(
    roots.map(async (each): Promise<Outcome> => {
      if ("outcome" in each) return each.outcome;
      try {
        const how = { prepared: each.root, together };
        return { value: await graph.run(each.info, each.given, how) };
      } catch (fault) {
        return { fault };
      }
    }),
  );
}

/** Gives a root field's part of the result. Errors: a fault where null may not stand. */
function completeRoot(
  { key, nodes, field, complete }: PreparedRoot,
  outcome: Outcome,
  { type }: PreparedOperation,
  faults: GraphQLError[],
): unknown {
  if (field === undefined || complete === undefined) return type.name;
  if (!("fault" in outcome)) return complete(outcome.value, undefined, key, faults);
  const fault = faultAt(outcome.fault, nodes, undefined, key);
  if (isNonNullType(field.type)) throw fault;
  faults.push(fault);
  return null;
}

/** Puts the result together: a root field that may not be null takes all of the data with it. */
function complete(prepared: PreparedOperation, outcomes: readonly Outcome[]): ExecutionResult {
  const errors: GraphQLError[] = [];
  const data: Values = {};
  let isNull = false;
  prepared.roots.forEach((root, at) => {
    const outcome = outcomes[at];
    invariant(outcome, "Every root field has an outcome.");
    try {
      data[root.key] = completeRoot(root, outcome, prepared, errors);
    } catch (fault) {
      errors.push(fault as GraphQLError);
      isNull = true;
    }
  });
  return { ...(errors.length === 0 ? {} : { errors }), data: isNull ? null : data };
}

/**
 * Makes the executor of a schema: what is compiled as a whole is executed here, all root fields at
 * once, and everything else by graphql-js.
 *
 * Takes valid documents; gives what graphql-js would, and LIMIT_EXCEEDED without any data for what
 * asks for too much.
 * @see https://spec.graphql.org/October2021/#sec-Execution
 */
export function createExecutor(
  schema: GraphQLSchema,
  { limits: given = {}, statistics = () => undefined }: ExecutorOptions = {},
): Executor {
  const documents = new Documents();
  const limits = { ...DEFAULT_LIMITS, ...given };
  return async ({ document, operationName, variableValues, contextValue }) => {
    const byGraphqlJs = async (): Promise<ExecutionResult> =>
      execute({
        schema,
        document,
        operationName,
        variableValues: variableValues ?? {},
        contextValue,
      });
    const known = documents.operation(document, operationName);
    if (known === undefined) return byGraphqlJs();
    const { variableDefinitions = [] } = known.operation;
    const { coerced, errors } = getVariableValues(
      schema,
      variableDefinitions,
      variableValues ?? {},
      { maxErrors: MOST_VARIABLE_FAULTS },
    );
    if (errors !== undefined) return { errors };
    const read = statistics();
    const sizes = read instanceof Promise ? await read : read;
    const measure = known.measure(schema, coerced, sizes);
    (contextValue as MeasuredContext | undefined)?.measured?.({ ...measure, limits });
    const exceeded = exceededLimits(measure, limits, known.operation);
    if (exceeded.length > 0) return { errors: exceeded };
    const prepared = known.prepare(schema, coerced);
    if (prepared === undefined) return byGraphqlJs();
    const roots = prepared.roots.map((root) => ready(schema, prepared, root, coerced));
    const outcomes = await askAll(roots, contextValue as GraphContext);
    return complete(prepared, outcomes);
  };
}
