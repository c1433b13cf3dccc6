import type { FieldMeaning, RootMeaning } from "../../api/index.js";
import { LIMITS, queryTooLarge } from "../limits.js";
import { checkOrder } from "./check-order.js";
import { decodeCursor, listHash } from "./cursor.js";
import type { Arguments } from "./arguments.js";
import { checkLength, checkPage } from "./page-arguments.js";

/** How many keys a search is ordered by: match, kind, id. */
const SEARCH_KEYS = 3;

/** How many keys break the ties of a list: the node's id; below a node also the edge's. */
const tieKeys = (meaning: FieldMeaning | RootMeaning): number =>
  meaning.kind === "relation" ? 2 : 1;

/** What decides the members and the order of a list; its hash stands in its cursors. */
export function listFacts(
  meaning: FieldMeaning | RootMeaning,
  given: Arguments,
  view: unknown,
): unknown {
  const name =
    meaning.kind === "relation"
      ? `${meaning.field.relation.type} ${meaning.field.direction}`
      : meaning.kind === "list" || meaning.kind === "search"
        ? `${meaning.kind} ${meaning.type.name}`
        : meaning.kind;
  const { where, orderBy, text, kinds, search } = given;
  const facts = [name, where ?? null, orderBy ?? [], text ?? null, kinds ?? null, view];
  return search == null ? facts : [...facts, search];
}

function checkIds(ids: unknown): void {
  const { length } = ids as readonly unknown[];
  if (length > LIMITS.page) queryTooLarge("ids long", length, LIMITS.page);
}

/**
 * Checks a list's page and order, and decodes its cursors, whose null values change the statement.
 *
 * Takes the arguments as coerced by the schema, and whether pages may be longer than requests
 * may ask; gives them with `after` and `before` decoded, and `listHash` as
 * what gives the hash of the list.
 */
export function decodeArguments(
  meaning: FieldMeaning | RootMeaning,
  given: Arguments,
  view: unknown,
  unbounded = false,
): Arguments {
  if (meaning.kind === "node" && meaning.many) checkIds(given["ids"]);
  if (meaning.kind === "connection-groups") checkLength(given["first"], "groups long");
  const isList =
    meaning.kind === "list" ||
    meaning.kind === "search" ||
    (meaning.kind === "relation" && meaning.field.cardinality === "many");
  if (!isList) return given;
  if (!unbounded) checkPage(given);
  const keys =
    meaning.kind === "search" ? SEARCH_KEYS : checkOrder(given["orderBy"]) + tieKeys(meaning);
  let known: string | undefined;
  // Worked out where a cursor is read or shown, which most requests do not ask for.
  const hash = (): string => (known ??= listHash(listFacts(meaning, given, view)));
  const { after, before } = given;
  return {
    ...given,
    listHash: hash,
    ...(typeof after === "string" ? { after: decodeCursor(hash(), keys, after) } : {}),
    ...(typeof before === "string" ? { before: decodeCursor(hash(), keys, before) } : {}),
  };
}
