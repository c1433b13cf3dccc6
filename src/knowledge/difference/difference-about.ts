import type { KnowledgeDifference } from "./knowledge-difference.js";

/** Leaves of a difference what touches one entity. */
export function differenceAbout(all: KnowledgeDifference, id: string): KnowledgeDifference {
  const isAbout = ({ entity }: { readonly entity: string }): boolean => entity === id;
  return {
    entities: all.entities.filter(isAbout),
    edges: all.edges.filter(({ from, to }) => from === id || to === id),
    figures: all.figures.filter(isAbout),
    dates: all.dates.filter(isAbout),
    observations: all.observations.filter(isAbout),
    states: all.states.filter(isAbout),
  };
}
