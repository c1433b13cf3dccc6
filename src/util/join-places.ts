const naturally = new Intl.Collator("en", { numeric: true });

/** Divides "Article 2 P41" into the document's name and the paragraph, which may be absent. */
function divide(place: string): readonly [document: string, paragraph: string] {
  const found = /^(.*) (P\d+\S*)$/u.exec(place);
  return [found?.[1] ?? place, found?.[2] ?? ""];
}

/**
 * Joins the places of claims to one readable line: `Article 1 P4, P5; Article 2 P41`.
 *
 * Takes places such as "Article 2 P41" in any order, the same one more than once.
 */
export function joinPlaces(places: readonly string[]): string {
  const paragraphs = new Map<string, Set<string>>();
  for (const [document, paragraph] of places.map(divide)) {
    const known = paragraphs.get(document) ?? new Set();
    if (paragraph !== "") known.add(paragraph);
    paragraphs.set(document, known);
  }
  return [...paragraphs.keys()]
    .sort(naturally.compare)
    .map((document) => {
      const inOrder = [...(paragraphs.get(document) ?? [])].sort(naturally.compare).join(", ");
      return inOrder === "" ? document : `${document} ${inOrder}`;
    })
    .join("; ");
}
