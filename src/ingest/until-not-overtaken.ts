import { setTimeout as pause } from "node:timers/promises";
import { GraphBusyError } from "../errors/index.js";

/** How often in a row work may be overtaken without having written anything itself. */
const TRIES = 10;

/** Longest pause before another try, in milliseconds; its length is left to chance. */
const LONGEST_PAUSE = 100;

/** What one try came to. */
export interface Attempt<Outcome> {
  /** Absent where somebody else wrote meanwhile. */
  readonly outcome?: Outcome;
  /** Whether it wrote a part of its own before it was overtaken. */
  readonly advanced?: boolean;
}

/**
 * Tries until nobody else wrote while the work was done; what was read is read again each time.
 * Errors: GraphBusyError where that goes on and on.
 */
export async function untilNotOvertaken<Outcome extends object>(
  work: { readonly name: string; readonly address: string },
  attempt: () => Promise<Attempt<Outcome>>,
): Promise<Outcome> {
  let overtaken = 0;
  while (overtaken < TRIES) {
    const tried = await attempt();
    if (tried.outcome !== undefined) return tried.outcome;
    overtaken = tried.advanced === true ? 0 : overtaken + 1;
    await pause(Math.random() * LONGEST_PAUSE);
  }
  throw new GraphBusyError(work.address, work.name, TRIES);
}
