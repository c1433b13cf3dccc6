/** How many nodes a root list has unless said otherwise. */
export const ROOT_PAGE = 25;

/** How many related nodes a page has unless said otherwise. */
export const RELATED_PAGE = 10;

/** How many nodes any page may have. */
export const LARGEST_PAGE = 500;

/** The arguments that say how many nodes an answer has. */
export const LENGTH_ARGUMENTS: ReadonlySet<string> = new Set(["first", "last", "ids"]);
