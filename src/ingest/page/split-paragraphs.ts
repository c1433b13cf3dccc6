const NAMES = "p|br|div|h[1-6]|li|ul|ol|section|article|figure|figcaption|blockquote|center";
const INLINE = "span|strong|em|b|i|u|a|img|font|small|sub|sup";
const BLOCK_TAG = new RegExp(`<\\/?(?:${NAMES})(?:\\s[^<>]*)?\\/?>`, "giu");
const INLINE_TAG = new RegExp(`<\\/?(?:${INLINE})(?:\\s[^<>]*)?\\/?>`, "giu");
const HEADLESS_TAG = new RegExp(`(?<![<A-Za-z0-9])\\/(?:${NAMES})>`, "giu");

/** Finds, at a place, a paragraph's end as it looks where half a character took the tag's `<` along. */
export const EATEN_END = new RegExp(`(\\?!\\?|\\?\\?|\\?)\\/(?:${NAMES})>$`, "iuy");

/**
 * Splits a page's text into its paragraphs, without tags and without empty ones.
 *
 * A line end and a block's tag part paragraphs; tags inside a line go. A closing tag that lost its `<`
 * to the `?` before it also ends a paragraph; it stays (see `EATEN_END`), because it tells that half a
 * character is missing there.
 */
export function splitParagraphs(page: string): readonly string[] {
  return page
    .replace(/^\uFEFF/u, "")
    .replace(INLINE_TAG, "")
    .replace(BLOCK_TAG, "\n")
    .replace(HEADLESS_TAG, (tag, offset: number, whole: string) =>
      whole[offset - 1] === "?" ? `${tag}\n` : "\n",
    )
    .split(/[\r\n]+/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
