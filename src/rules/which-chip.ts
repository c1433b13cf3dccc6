import type { RuleChip } from "./rule-chip.js";

/** Says whether a chip is one of the named ones: the model, or a variant by its id. */
export function isNamed(chip: RuleChip, ids: readonly string[]): boolean {
  return ids.some((id) => chip.id === id || chip.id.startsWith(`${id}-`));
}

/** Says whether a company designs the chip. */
export function isDesignedBy(chip: RuleChip, company: string): boolean {
  return chip.designers.some(({ id }) => id === company);
}
