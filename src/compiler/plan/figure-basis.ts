/** Where a figure may come from: claims, a formula over claims, or the one where not the other. */
export type FigureBasis = "STATED" | "DERIVED" | "EITHER";
