/** Stands for a beginning that is open, since lists of the graph hold no nulls. */
export const FIRST_DAY = "0001-01-01";

/** Stands for an end that is open, such as that of a claim which has not been withdrawn. */
export const LAST_DAY = "9999-12-31";
