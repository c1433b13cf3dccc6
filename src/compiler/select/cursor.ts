import { QueryError } from "../../errors/index.js";
import { fromBase64Url, hashText, toBase64Url } from "../../util/index.js";

/** A value by which a list may be ordered. */
export type CursorValue = string | number | boolean | null;

/** A place in a list: the values of its order keys, the id last. */
export interface Cursor {
  readonly kind: "Cursor";
  readonly values: readonly CursorValue[];
}

/** Names a list by what decides its members and order, so that a foreign cursor is found out. */
export function listHash(facts: unknown): string {
  return hashText(JSON.stringify(facts) ?? "");
}

/** Writes the place of a node in a list. */
export function encodeCursor(hash: string, values: readonly CursorValue[]): string {
  return toBase64Url(JSON.stringify([hash, ...values]));
}

function isCursorValue(value: unknown): value is CursorValue {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function isCursorOf(parts: unknown, hash: string, keys: number): parts is CursorValue[] {
  return (
    Array.isArray(parts) &&
    parts.length === keys + 1 &&
    parts[0] === hash &&
    parts.every(isCursorValue)
  );
}

/** Reads a cursor of the list with that hash; any other is a CURSOR_MISMATCH. */
export function decodeCursor(hash: string, keys: number, encoded: string): Cursor {
  const text = fromBase64Url(encoded);
  let parts: unknown;
  try {
    parts = text === undefined ? undefined : JSON.parse(text);
  } catch {
    parts = undefined;
  }
  if (!isCursorOf(parts, hash, keys)) {
    throw new QueryError(
      "CURSOR_MISMATCH",
      "The cursor belongs to another list; use it with the filter, order and view that gave it.",
    );
  }
  return { kind: "Cursor", values: parts.slice(1) };
}
