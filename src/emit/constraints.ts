import { escape } from "../cypher/index.js";
import type { GraphModel, NodeType, PropertyType } from "../model/index.js";
import { GENERATED_NOTICE } from "./generated-notice.js";
import { indexedProperties, labelTypes } from "./labels.js";

function nameOf(type: NodeType, property: PropertyType, what: "unique" | "index"): string {
  return escape(`${type.name}_${property.name}_${what}`);
}

function constraint(type: NodeType, property: PropertyType): string {
  const of = `FOR (n:${escape(type.name)}) REQUIRE n.${escape(property.name)} IS UNIQUE`;
  return `CREATE CONSTRAINT ${nameOf(type, property, "unique")} IF NOT EXISTS ${of};`;
}

function index(type: NodeType, property: PropertyType): string {
  const of = `FOR (n:${escape(type.name)}) ON (n.${escape(property.name)})`;
  return `CREATE INDEX ${nameOf(type, property, "index")} IF NOT EXISTS ${of};`;
}

/**
 * Writes the constraints and indexes of every label, interfaces included: look-ups go by them too.
 *
 * All constraints stand before all indexes. The embedded engine looks a unique property up by an
 * index only, so each has both; Neo4j passes over the index of a property that a constraint has
 * already indexed, but would refuse the constraint if the index came first.
 *
 * @example
 * ```cypher
 * CREATE CONSTRAINT Chip_id_unique IF NOT EXISTS FOR (n:Chip) REQUIRE n.id IS UNIQUE;
 * CREATE INDEX Chip_id_index IF NOT EXISTS FOR (n:Chip) ON (n.id);
 * ```
 */
export function constraints(model: GraphModel): string {
  const indexed = labelTypes(model).flatMap((type) =>
    indexedProperties(type).map((property) => ({ type, property })),
  );
  const lines = [
    `// ${GENERATED_NOTICE}`,
    "// Constraints and indexes for both engines; constraints come first, which Neo4j asks for.",
    ...indexed
      .filter(({ property }) => property.unique)
      .map(({ type, property }) => constraint(type, property)),
    ...indexed.map(({ type, property }) => index(type, property)),
  ];
  return `${lines.join("\n")}\n`;
}
