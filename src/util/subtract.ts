function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}

/** More decimals than a number can have; `toFixed` takes no more. */
const MOST_DECIMALS = 100;

/** Subtracts numbers as they are written in decimals: 5.3 − 22.1 is −16.8, without a trailing error. */
export function subtract(from: number, what: number): number {
  const decimals = Math.min(MOST_DECIMALS, Math.max(decimalsOf(from), decimalsOf(what)));
  return Number((from - what).toFixed(decimals));
}
