import { LOST_CHARACTER } from "../../knowledge/index.js";
import type { Mender } from "./mender.js";

const UNREADABLE = /[\uFFFD\p{Co}]/uy;

/** Marks a character as lost that the page itself already has as a replacement or private character. */
export const mendUnreadable: Mender = ({ source, at }) => {
  UNREADABLE.lastIndex = at;
  const match = UNREADABLE.exec(source);
  return match
    ? {
        length: match[0].length,
        text: LOST_CHARACTER,
        reason: "the page has a replacement or private character here",
      }
    : undefined;
};
