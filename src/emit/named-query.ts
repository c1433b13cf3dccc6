import { invariant } from "../errors/index.js";
import { splitStatements } from "./split-statements.js";

/** A parameter of a hand-written query, as its header declares it. */
export interface QueryParameter {
  readonly name: string;
  /** The type as Bloom names it, such as String or Float. */
  readonly type: string;
  /** The label and property whose values are offered for it. */
  readonly label: string;
  readonly property: string;
  readonly description: string;
}

/** A hand-written query: its header read, and its statement. */
export interface NamedQuery {
  readonly file: string;
  readonly question: string;
  /** The search phrase under which Bloom offers it; absent for queries that are no pictures. */
  readonly phrase: string | undefined;
  readonly parameters: readonly QueryParameter[];
  readonly columns: readonly string[];
  readonly statement: string;
}

const LINE = /^\/\/ (?<word>Question|Phrase|Parameter|Columns): (?<text>.+)$/u;
const PARAMETER =
  /^\$(?<name>\w+) (?<type>\w+), such as an? (?<label>\w+)\.(?<property>\w+): (?<description>.+)$/u;

function readParameter(file: string, text: string): QueryParameter {
  const found = PARAMETER.exec(text)?.groups;
  invariant(
    found,
    `${file}: "${text}" is not "$name Type, such as a Label.property: description".`,
  );
  const { name = "", type = "", label = "", property = "", description = "" } = found;
  return { name, type, label, property, description };
}

/**
 * Reads a hand-written query from its text; a header that lacks something is an InternalError.
 *
 * @example
 * ```cypher
 * // Question: What does a company design?
 * // Phrase: What $company designs
 * // Parameter: $company String, such as a Company.name: any name of the company
 * // Columns: company, designs, product
 * MATCH …
 * ```
 */
export function readNamedQuery(file: string, text: string): NamedQuery {
  const header = text.split("\n").flatMap((line) => {
    const found = LINE.exec(line)?.groups;
    return found === undefined ? [] : [{ word: found["word"] ?? "", text: found["text"] ?? "" }];
  });
  const all = (word: string): readonly string[] =>
    header.filter((line) => line.word === word).map((line) => line.text);
  const [question] = all("Question");
  const [columns] = all("Columns");
  const [statement, ...others] = splitStatements(text);
  invariant(question, `${file} does not say which question it answers ("// Question: …").`);
  invariant(columns, `${file} does not say which columns it returns ("// Columns: …").`);
  invariant(statement !== undefined && others.length === 0, `${file} must hold one statement.`);
  return {
    file,
    question,
    phrase: all("Phrase")[0],
    parameters: all("Parameter").map((line) => readParameter(file, line)),
    columns: columns.split(",").map((column) => column.trim()),
    statement,
  };
}
