import { ChipgraphError } from "./chipgraph-error.js";

/** A setting of the environment or an option of the command line that cannot be used. */
export class SettingsError extends ChipgraphError {
  readonly code = "BAD_USER_INPUT" as const;
}
