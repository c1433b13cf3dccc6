// Read by the compiler only: each @ts-expect-error is a mistake that it must notice.
import type { CypherValue, Engine, Row, Statement } from "../../src/engine/index.js";

/** A statement keeps its values apart from its text, and neither changes. */
export async function ask(engine: Engine, statement: Statement): Promise<readonly Row[]> {
  // @ts-expect-error -- readonly
  statement.text = "RETURN 1";
  // @ts-expect-error -- readonly
  statement.parameters["param0"] = 1;
  // @ts-expect-error -- parameters are never left out
  await engine.read({ text: "RETURN 1" });
  // @ts-expect-error -- a text alone is no statement
  await engine.read("RETURN 1");
  // @ts-expect-error -- a write takes all statements of its transaction
  await engine.write(statement);
  return engine.read(statement, { timeout: 1000 });
}

/** What a parameter may be. */
export const values: readonly CypherValue[] = [
  null,
  "2025-12-23",
  [1, { a: true }],
  // @ts-expect-error -- dates go as ISO text
  new Date("2025-12-23"),
  // @ts-expect-error -- undefined is not null
  undefined,
  // @ts-expect-error -- integers of both engines are numbers
  1n,
];

/** Rows are read, not written. */
export function head(row: Row): CypherValue | undefined {
  // @ts-expect-error -- a column may be missing
  const value: CypherValue = row[0];
  // @ts-expect-error -- readonly
  row[0] = null;
  return value;
}

/** Only two engines are known. */
export function isKnown(engine: Engine): boolean {
  // @ts-expect-error -- no engine has this name
  return engine.name === "memory";
}
