/** Gives a share in percent to one decimal; null for one that is not finite. */
export function toPercent(share: number): number | null {
  return Number.isFinite(share) ? Math.round(share * 1000) / 10 : null;
}
