/** An owner of an end user. */
export interface RuleParent {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Per cent of the end user, 0 to 100; null: not known. */
  readonly share: number | null;
}

/** Who is to use a chip, as rules see it. */
export interface RuleEndUser {
  readonly id: string;
  readonly name: string;
  /** Where its headquarters are: ISO 3166-1 alpha-2; null: not known. */
  readonly country: string | null;
  /** Its owners as far as they are known. */
  readonly parents: readonly RuleParent[];
}
