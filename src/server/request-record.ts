import type { Response } from "express";

/** What is noted of a request for its line in the log. */
export interface RequestRecord {
  readonly id: string;
  operationName: string | undefined;
  /** What kind of operation it is, once that is known. */
  operation: "query" | "mutation" | "subscription" | undefined;
  /** The codes of the errors it was answered with. */
  readonly codes: Set<string>;
}

const records = new WeakMap<Response, RequestRecord>();

/** Opens the record of the request that a response belongs to. */
export function openRecord(response: Response, id: string): RequestRecord {
  const record: RequestRecord = {
    id,
    operationName: undefined,
    operation: undefined,
    codes: new Set(),
  };
  records.set(response, record);
  return record;
}

/** The record of the request that a response belongs to. */
export function recordOf(response: Response): RequestRecord {
  return records.get(response) ?? openRecord(response, "unknown");
}
