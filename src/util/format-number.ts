const formats = new Map<number, Intl.NumberFormat>();

/** Writes a number for people, with commas between thousands: 15840 as 15,840, 5.9187 as 5.92. */
export function formatNumber(value: number, decimals = 2): string {
  let format = formats.get(decimals);
  if (format === undefined) {
    format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: decimals });
    formats.set(decimals, format);
  }
  return format.format(value);
}
