/** Gives a text's last characters, at most as many as asked, each whole even where it takes two units. */
export function lastCharacters(text: string, count: number): readonly string[] {
  return Array.from(text.slice(-2 * count)).slice(-count);
}
