import { QueryError } from "../errors/index.js";

/** Reads a number that an argument gives, and refuses one outside its range. */
export function checkRange(
  name: string,
  given: unknown,
  { least, most, usual }: { readonly least: number; readonly most: number; readonly usual: number },
): number {
  const value = (given as number | null | undefined) ?? usual;
  if (value >= least && value <= most) return value;
  throw new QueryError("BAD_USER_INPUT", `${name} is ${value}; give ${least} to ${most}.`, {
    argument: name,
    least,
    most,
  });
}
