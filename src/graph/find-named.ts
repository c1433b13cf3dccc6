import {
  Comparison,
  EdgePattern,
  Match,
  NodePattern,
  Parameter,
  Property,
  Return,
  Variable,
  bindStatement,
  type Clause,
} from "../cypher/index.js";
import { isId } from "../compiler/index.js";
import type { Engine } from "../engine/index.js";
import { propertyByRole, type GraphModel, type NodeType } from "../model/index.js";
import { knownNames } from "./known-names.js";
import { unknownNames } from "./name-errors.js";

/** What a look-up needs. */
interface Parts {
  readonly reader: Pick<Engine, "read">;
  readonly model: GraphModel;
  readonly fold: (name: string) => string;
}

async function read(
  { reader }: Parts,
  clauses: readonly Clause[],
  given: readonly string[],
): Promise<readonly (readonly unknown[])[]> {
  if (given.length === 0) return [];
  return reader.read(bindStatement(clauses));
}

/**
 * Finds the nodes of a type that names mean, in whatever view; an id counts as a name.
 *
 * Gives the ids of all that bear one of the names, in the order of ids. Errors: UNKNOWN_NAME, for
 * all names together that nothing bears.
 */
export async function findNamed(
  parts: Parts,
  type: NodeType,
  names: readonly string[],
): Promise<readonly string[]> {
  const { reader, model, fold } = parts;
  const { kinds, relations } = model.evidence;
  const [node, named] = [Variable("node"), Variable("name")];
  const id = Property(node, propertyByRole(type, "id"));
  const key = Property(named, propertyByRole(kinds.name, "key"));
  const result = { value: id, as: Variable("id") };
  const keys = [...new Set(names.map(fold))];
  const bearing = EdgePattern({
    from: NodePattern(node, [type.name]),
    edge: Variable("edge"),
    type: relations.named.type,
    direction: "out",
    to: NodePattern(named, []),
  });
  const ids = names.filter((name) => isId(model, name));
  const byId = await read(
    parts,
    [Match(NodePattern(node, [type.name]), Comparison(id, "IN", Parameter(ids))), Return([result])],
    ids,
  );
  const byName = await read(
    parts,
    [
      Match(NodePattern(named, [kinds.name.name]), Comparison(key, "IN", Parameter(keys))),
      Match(bearing),
      Return([result, { value: key, as: Variable("key") }]),
    ],
    keys,
  );
  const found = new Set(byId.map(([each]) => String(each)));
  const borne = new Set(byName.map(([, each]) => String(each)));
  const unknown = names.filter((name) => !found.has(name) && !borne.has(fold(name)));
  if (unknown.length > 0) {
    throw unknownNames(unknown, type.label.en, await knownNames(reader, model, type));
  }
  return [...new Set([...found, ...byName.map(([each]) => String(each))])].sort();
}
