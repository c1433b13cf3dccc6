import type { Response } from "express";

/** An answer of the endpoint in the form in which it leaves. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  /** The operation's name, for the log. */
  readonly operationName: string | undefined;
}

/** Sends an answer; headers that were set before, such as the request's id, stay. */
export function sendAnswer(response: Response, { status, headers, text }: HttpAnswer): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.statusCode = status;
  response.end(text);
}
