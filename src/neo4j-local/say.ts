/** Tells the person at the terminal one line. */
export type Say = (line: string) => void;

/** Tells it on standard output. */
export const sayOnOutput: Say = (line) => {
  process.stdout.write(`${line}\n`);
};
