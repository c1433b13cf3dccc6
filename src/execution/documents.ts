import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { GraphStatistics } from "./limits/graph-statistics.js";
import { Measures } from "./limits/measures.js";
import type { OperationMeasure } from "./limits/operation-limits.js";
import { prepareOperation, type PreparedOperation } from "./prepare-operation.js";

/** How many combinations of the values of @skip and @include are kept prepared. */
const MOST_PREPARED = 100;

/** An operation of a document, and what its requests have prepared so far. */
class KnownOperation {
  readonly #prepared = new LRUCache<string, { readonly operation: PreparedOperation | undefined }>({
    max: MOST_PREPARED,
  });
  readonly #measures = new Measures();

  constructor(
    readonly operation: OperationDefinitionNode,
    readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    /** The variables that decide what is selected. */
    readonly deciding: readonly string[],
  ) {}

  prepare(
    schema: GraphQLSchema,
    variables: Readonly<Record<string, unknown>>,
  ): PreparedOperation | undefined {
    const key = this.deciding.map((name) => String(variables[name])).join();
    let prepared = this.#prepared.get(key);
    if (prepared === undefined) {
      prepared = { operation: prepareOperation(schema, this, variables) };
      this.#prepared.set(key, prepared);
    }
    return prepared.operation;
  }

  /** Says how much the operation asks for, with these variables and of a graph of this size. */
  measure(
    schema: GraphQLSchema,
    variableValues: Readonly<Record<string, unknown>>,
    statistics: GraphStatistics | undefined,
  ): OperationMeasure {
    const { operation, fragments, deciding } = this;
    return this.#measures.of(
      { schema, operation, fragments, variableValues },
      deciding,
      statistics,
    );
  }
}

/** Lists the variables that @skip and @include are given anywhere in a document. */
function decidingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ arguments: given = [] }) {
      for (const { value } of given) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}

function operationsOf(document: DocumentNode): readonly KnownOperation[] {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const deciding = decidingVariables(document);
  return operations.map((operation) => new KnownOperation(operation, fragments, deciding));
}

/** Keeps what is known of documents for as long as somebody else keeps the documents themselves. */
export class Documents {
  readonly #known = new WeakMap<DocumentNode, readonly KnownOperation[]>();

  /** Gives the operation of that name, or the only one; undefined where none or several are meant. */
  operation(document: DocumentNode, name: string | null | undefined): KnownOperation | undefined {
    let operations = this.#known.get(document);
    if (operations === undefined) {
      operations = operationsOf(document);
      this.#known.set(document, operations);
    }
    if (name != null) return operations.find(({ operation }) => operation.name?.value === name);
    return operations.length === 1 ? operations[0] : undefined;
  }
}
