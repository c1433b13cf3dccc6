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
} from "../cypher/index.js";
import type { Engine } from "../engine/index.js";
import { propertyByRole, type GraphModel, type NodeType } from "../model/index.js";
import { unknownNames, type KnownName } from "./name-errors.js";

/** What a look-up needs. */
export interface NameReading {
  readonly reader: Pick<Engine, "read">;
  readonly model: GraphModel;
  readonly fold: (name: string) => string;
}

/** Pairs of a name that was asked and the id of a node that bears it. */
type Borne = readonly (readonly [name: string, id: string])[];

/** The pattern of the nodes of a type and the names they bear, and its variables. */
function bearing(model: GraphModel, type: NodeType) {
  const [node, named] = [Variable("node"), Variable("name")];
  const { name } = model.evidence.kinds;
  const pattern = EdgePattern({
    from: NodePattern(node, [type.name]),
    edge: Variable("edge"),
    type: model.evidence.relations.named.type,
    direction: "out",
    to: NodePattern(named, [name.name]),
  });
  return {
    pattern,
    named,
    id: Property(node, propertyByRole(type, "id")),
    text: Property(named, propertyByRole(name, "text")),
    key: Property(named, propertyByRole(name, "key")),
  };
}

async function borneAsIds(
  { reader }: NameReading,
  type: NodeType,
  names: readonly string[],
): Promise<Borne> {
  const node = Variable("node");
  const id = Property(node, propertyByRole(type, "id"));
  const rows = await reader.read(
    bindStatement([
      Match(NodePattern(node, [type.name]), Comparison(id, "IN", Parameter(names))),
      Return([{ value: id, as: Variable("id") }]),
    ]),
  );
  return rows.map(([found]) => [String(found), String(found)]);
}

async function borneAsNames(
  { reader, model, fold }: NameReading,
  type: NodeType,
  names: readonly string[],
): Promise<Borne> {
  const { pattern, named, id, key } = bearing(model, type);
  const keys = [...new Set(names.map(fold))];
  const rows = await reader.read(
    bindStatement([
      // Names are found by their index first, then those who bear them.
      Match(
        NodePattern(named, [model.evidence.kinds.name.name]),
        Comparison(key, "IN", Parameter(keys)),
      ),
      Match(pattern),
      Return([
        { value: id, as: Variable("id") },
        { value: key, as: Variable("key") },
      ]),
    ]),
  );
  return rows.flatMap(([found, foundKey]) =>
    names
      .filter((name) => fold(name) === foundKey)
      .map((name): readonly [string, string] => [name, String(found)]),
  );
}

/** Reads all names that nodes of a type bear; only errors need it, to say what was meant. */
async function knownNames(
  { reader, model }: NameReading,
  type: NodeType,
): Promise<readonly KnownName[]> {
  const { pattern, id, text } = bearing(model, type);
  const rows = await reader.read(
    bindStatement([
      Match(pattern),
      Return([
        { value: id, as: Variable("id") },
        { value: text, as: Variable("text") },
      ]),
    ]),
  );
  return rows.map(([found, written]) => ({ id: String(found), text: String(written) }));
}

/**
 * Finds the nodes of a type that names mean, in whatever view; an id counts as a name, and is all
 * that counts where `only` says so.
 *
 * Gives the ids of all that bear one of the names, sorted. Errors: UNKNOWN_NAME, for all names
 * together that nothing bears.
 */
export async function findNames(
  reading: NameReading,
  type: NodeType,
  names: readonly string[],
  only?: "ids",
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const borne = [
    ...(await borneAsIds(reading, type, names)),
    ...(only === "ids" ? [] : await borneAsNames(reading, type, names)),
  ];
  const found = new Set(borne.map(([name]) => name));
  const unknown = names.filter((name) => !found.has(name));
  if (unknown.length > 0) {
    throw unknownNames(unknown, type.label.en, await knownNames(reading, type));
  }
  return [...new Set(borne.map(([, id]) => id))].sort();
}

/** Refuses an id or a name that nothing of a type bears, in whatever view. Errors: UNKNOWN_NAME. */
export async function checkBorne(
  reading: NameReading,
  type: NodeType,
  { id, name }: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (typeof name === "string") await findNames(reading, type, [name]);
  else await findNames(reading, type, [id as string], "ids");
}
