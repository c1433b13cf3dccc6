/** Writes a number with at most two decimals and commas between thousands: 15840 as 15,840. */
export function formatNumber(value: number): string {
  const [whole = "", decimals] = String(Math.round(value * 100) / 100).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Gives a share in percent to one decimal; null for one that is not finite. */
export function toPercent(share: number): number | null {
  return Number.isFinite(share) ? Math.round(share * 1000) / 10 : null;
}
