import { escape } from "../cypher/index.js";
import type { GraphModel, NodeType, PropertyRole } from "../model/index.js";
import { GENERATED_NOTICE } from "./generated-notice.js";

function fullTextIndex(type: NodeType, roles: readonly PropertyRole[]): string {
  const properties = [...type.properties.values()]
    .filter(({ role }) => role !== undefined && roles.includes(role))
    .map(({ name }) => `n.${escape(name)}`)
    .join(", ");
  const name = escape(`${type.name}_fulltext`);
  const of = `FOR (n:${escape(type.name)}) ON EACH [${properties}]`;
  const options = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}";
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS ${of} ${options};`;
}

/**
 * Writes the full-text indexes over all names, in Chinese too: for Neo4j only, where Bloom searches.
 *
 * @see https://neo4j.com/docs/cypher-manual/5/indexes/semantic-indexes/full-text-indexes/
 */
export function fulltext({ evidence }: GraphModel): string {
  const lines = [
    `// ${GENERATED_NOTICE}`,
    "// Full-text indexes for Neo4j, where Bloom searches by them; chipgraph itself does not.",
    fullTextIndex(evidence.kinds.entity, ["name", "name-zh"]),
    fullTextIndex(evidence.kinds.name, ["text"]),
  ];
  return `${lines.join("\n")}\n`;
}
