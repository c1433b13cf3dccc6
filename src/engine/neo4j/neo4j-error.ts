import neo4j, { type Neo4jError } from "neo4j-driver";
import { ChipgraphError, EngineError, type EngineErrorCode } from "../../errors/index.js";

/** Where a statement went: what an error message tells of it. */
export interface Destination {
  /** Without user and password. */
  readonly address: string;
  readonly database: string;
  /** Whether the driver chooses among the servers of a cluster. */
  readonly isRouted: boolean;
}

interface Finding {
  readonly code: EngineErrorCode;
  readonly message: string;
}

/** Says in our words what the driver or the database reports. */
export function neo4jError(
  destination: Destination,
  text: string | undefined,
  error: unknown,
): ChipgraphError {
  if (error instanceof ChipgraphError) return error;
  const { code, message } =
    error instanceof neo4j.Neo4jError
      ? find(destination, error)
      : { code: "INTERNAL" as const, message: `The Neo4j driver failed: ${String(error)}` };
  return new EngineError(code, message, text, error);
}

function find({ address, database }: Destination, error: Neo4jError): Finding {
  const where = `Neo4j at ${address}`;
  switch (error.code) {
    case "ServiceUnavailable":
    case "SessionExpired":
    case "N/A":
      return isFull(error)
        ? { code: "OVERLOADED", message: `All connections to ${where} are busy.` }
        : {
            code: "ENGINE_UNAVAILABLE",
            message: `${where} does not answer (${shortReason(error)}). Is it running, and is CHIPGRAPH_URL right?`,
          };
    case "Neo.TransientError.General.DatabaseUnavailable":
      return {
        code: "ENGINE_UNAVAILABLE",
        message: `The database "${database}" of ${where} is not available yet.`,
      };
    case "Neo.ClientError.Database.DatabaseNotFound":
      return {
        code: "ENGINE_UNAVAILABLE",
        message: `${where} has no database "${database}". Name one of its databases in CHIPGRAPH_DATABASE.`,
      };
  }
  if (error.code.startsWith("Neo.ClientError.Security.")) {
    return {
      code: "ENGINE_UNAVAILABLE",
      message: `${where} refused the user or the password (${error.message}). Set CHIPGRAPH_USER and CHIPGRAPH_PASSWORD.`,
    };
  }
  if (error.code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
    return { code: "DEADLINE_EXCEEDED", message: `${where} did not answer in time.` };
  }
  if (/^Neo\.TransientError\.General\.\w*Memory/.test(error.code)) {
    return { code: "OVERLOADED", message: `${where} is out of memory for this statement.` };
  }
  return { code: "INTERNAL", message: `${where} refused a statement: ${error.message}` };
}

function isFull(error: Neo4jError): boolean {
  return error.message.includes("acquisition timed out");
}

/** The driver's advice on encryption settings of Neo4j 4 misleads; its last words name the cause. */
function shortReason(error: Neo4jError): string {
  return error.message.split("Caused by: ").at(-1) ?? error.message;
}
