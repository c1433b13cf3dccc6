import { InvalidArgumentError } from "commander";

/** Makes the reader of an option that takes a whole number between two bounds. */
export function readNumber(what: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const read = Number(text);
    if (text.trim() !== "" && Number.isInteger(read) && read >= least && read <= most) return read;
    throw new InvalidArgumentError(`${what} is a whole number from ${least} to ${most}.`);
  };
}
