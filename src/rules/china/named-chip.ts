import { isNamed } from "../which-chip.js";
import type { Situation } from "../situation.js";

/** The chip of which the reports of January 2026 speak. */
const NAMED = ["chip:h200"];

/** Whether a Chinese measure on H200 has anything to say: it reaches mainland China only. */
export function isH200ToChina({ chip, destination }: Situation): boolean {
  return destination === "CN" && isNamed(chip, NAMED);
}
