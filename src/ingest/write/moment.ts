/** When something is recorded. */
export interface Moment {
  /** The day that counts as today, as YYYY-MM-DD. */
  readonly today: string;
  /** The instant, in ISO 8601. */
  readonly instant: string;
}
