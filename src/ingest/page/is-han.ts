const HAN = /^\p{Script=Han}$/u;

/** Says whether a text is exactly one Han character. */
export function isHan(character: string): boolean {
  return HAN.test(character);
}
