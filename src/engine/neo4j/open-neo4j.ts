import neo4j, { type AuthToken, type Driver } from "neo4j-driver";
import { EngineError } from "../../errors/index.js";
import type { Engine } from "../engine.js";
import type { EngineSettings } from "../engine-settings.js";
import { Neo4jEngine } from "./neo4j-engine.js";

/** How long to try, in milliseconds, before the database counts as unavailable. */
const CONNECTION_TIMEOUT = 5_000;
const ACQUISITION_TIMEOUT = 10_000;
const WRITE_RETRY_TIME = 5_000;

/**
 * Opens a Neo4j without speaking to it yet; `ping` does.
 *
 * A user and password in the URL go before those of the settings; without any password the
 * database is asked without authentication. Errors: EngineError ENGINE_UNAVAILABLE for a wrong URL.
 */
export function openNeo4j(settings: EngineSettings & { readonly url: string }): Engine {
  const address = withoutCredentials(settings.url);
  const driver = createDriver(address, authToken(settings));
  const isRouted = address.toLowerCase().startsWith("neo4j");
  return new Neo4jEngine(driver, { address, database: settings.database ?? "neo4j", isRouted });
}

function createDriver(address: string, token: AuthToken | undefined): Driver {
  try {
    return neo4j.driver(address, token, {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECTION_TIMEOUT,
      connectionAcquisitionTimeout: ACQUISITION_TIMEOUT,
      maxTransactionRetryTime: WRITE_RETRY_TIME,
      telemetryDisabled: true,
      // Hints on unknown labels would come with every answer of an empty graph.
      notificationFilter: { minimumSeverityLevel: "OFF" },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.trim() : String(cause);
    const message = `CHIPGRAPH_URL is "${address}", which is not the address of a Neo4j (${reason}). Write bolt://HOST:7687 or neo4j://HOST:7687.`;
    throw new EngineError("ENGINE_UNAVAILABLE", message, undefined, cause);
  }
}

function authToken(settings: EngineSettings & { readonly url: string }): AuthToken | undefined {
  const inUrl = credentialsOf(settings.url);
  const password = inUrl?.password ?? settings.password;
  if (password === undefined) return undefined;
  return neo4j.auth.basic(inUrl?.user ?? settings.user ?? "neo4j", password);
}

/** Ends at the last @, since passwords that nobody encoded may hold any character. */
const CREDENTIALS = /(?<=^[^/]*:\/\/)(.*)@/su;

function withoutCredentials(url: string): string {
  return url.replace(CREDENTIALS, "");
}

function credentialsOf(url: string): { user: string; password: string | undefined } | undefined {
  const found = CREDENTIALS.exec(url)?.[1];
  if (found === undefined) return undefined;
  const [user = "", ...password] = found.split(":");
  return {
    user: decoded(user),
    password: password.length === 0 ? undefined : decoded(password.join(":")),
  };
}

/** A text with a % that encodes nothing was not encoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
