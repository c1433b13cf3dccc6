import { InvalidArgumentError } from "commander";

const MOST_MEGABYTES = 65_536;

/** Reads how much memory something may take: megabytes, or `off` for none at all; gives bytes. */
export function readSize(text: string): number {
  if (text.trim() === "off") return 0;
  const megabytes = Number(text);
  if (text.trim() !== "" && megabytes >= 0 && megabytes <= MOST_MEGABYTES) {
    return Math.round(megabytes * 1_048_576);
  }
  throw new InvalidArgumentError(
    `A size is a number of megabytes from 0 to ${MOST_MEGABYTES}, or "off".`,
  );
}
