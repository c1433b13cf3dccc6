import type { DataMistake } from "../../errors/index.js";
import { mistakeAt, type Place } from "../read/place.js";

/** Takes a mistake of what stands at a place. */
export type Report = (place: Place, message: string) => void;

/** Makes a report that collects what it takes. */
export function collecting(mistakes: DataMistake[]): Report {
  return (place, message) => {
    mistakes.push(mistakeAt(place, message));
  };
}
