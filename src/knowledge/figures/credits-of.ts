/** A claim as far as its document asks for a credit line. */
interface Credited {
  readonly document?: { readonly credit?: string | null };
}

/** The credit lines that the licences of the claims' documents ask for, each once. */
export function creditsOf(claims: Iterable<Credited>): readonly string[] {
  const credits = [...claims].map(({ document }) => document?.credit);
  return [...new Set(credits.filter((credit) => credit != null))].sort();
}
