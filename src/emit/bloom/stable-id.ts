import { hashText } from "../../util/index.js";

/** The first moment that a derived time may be, in milliseconds: the beginning of 2025. */
const EARLIEST = Date.UTC(2025, 0, 1);
const YEAR = 365 * 24 * 60 * 60 * 1000;

const hashNumber = (text: string): number => Number.parseInt(hashText(text), 36);

/** Derives an id in the form of a name-based UUID: the same seed gives the same id. */
export function stableUuid(seed: string): string {
  const digits = [0, 1, 2]
    .map((part) => hashNumber(`${part} ${seed}`).toString(16).padStart(14, "0"))
    .join("");
  const [a, b, c, d] = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(13, 16),
    digits.slice(17, 20),
  ];
  return `${a}-${b}-5${c}-8${d}-${digits.slice(20, 32)}`;
}

/** Derives a number of few digits from a text, for ids that are no UUIDs. */
export function stableNumber(seed: string): number {
  return hashNumber(seed) % 10 ** 12;
}

/** Derives a time in milliseconds from a content, so that the same content has the same time. */
export function contentTime(content: unknown): number {
  return EARLIEST + (hashNumber(JSON.stringify(content)) % YEAR);
}
