/** What a text of Cypher is made of: comments, quoted parts, semicolons and everything else. */
const PARTS =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<kept>'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`[^`]*`)|(?<end>;)|[\s\S]/gu;

/** Tidies a statement from which comments were taken: no blank lines, no white space at ends. */
function tidy(statement: string): string {
  return statement
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "")
    .join("\n")
    .trim();
}

/**
 * Cuts a text of Cypher into its statements, without comments and without semicolons.
 *
 * Semicolons and slashes inside quotes and back-ticks are left alone; empty statements are dropped.
 */
export function splitStatements(text: string): string[] {
  const statements: string[] = [];
  let current = "";
  for (const { 0: part, groups } of text.matchAll(PARTS)) {
    if (groups?.["end"] !== undefined) {
      statements.push(current);
      current = "";
    } else if (groups?.["comment"] === undefined) current += part;
  }
  return [...statements, current].map(tidy).filter((statement) => statement !== "");
}
