import { ChipgraphError, EngineError } from "../../errors/index.js";

/** Says why the file of a graph cannot be opened, and what to do about it. */
export function openingError(path: string, error: unknown): EngineError {
  const reason = messageOf(error);
  return new EngineError("ENGINE_UNAVAILABLE", openingMessage(path, reason), undefined, error);
}

function openingMessage(path: string, reason: string): string {
  if (reason.includes("cannot be locked")) {
    return (
      `The graph in ${path} is held by another process, most likely a running chipgraph server. ` +
      "Stop that one, or send the command to the running server, " +
      "or choose another graph with CHIPGRAPH_URL (file:PATH)."
    );
  }
  if (/not a Grafeo database|not a database file/.test(reason)) {
    return (
      `${path} is there, but it is not a graph of chipgraph. ` +
      "Choose another file with CHIPGRAPH_URL (file:PATH)."
    );
  }
  return `The graph in ${path} cannot be opened: ${reason}`;
}

/** Says that the embedded engine refused a statement, and why. */
export function statementError(text: string | undefined, error: unknown): ChipgraphError {
  if (error instanceof ChipgraphError) return error;
  const message = `The embedded graph refused a statement: ${messageOf(error)}`;
  return new EngineError("INTERNAL", message, text, error);
}

/** The addon's message without its own codes, which say nothing to people. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^\w+ error: (?:GRAFEO-\w+: )?/, "");
}
