import type { RequestHandler } from "express";
import { sendError } from "../errors/send-error.js";

/**
 * Lets so many requests be answered at once, as many again wait for a place, and refuses the rest
 * at once with 503, Retry-After and OVERLOADED.
 */
export function limitLoad(capacity: number): RequestHandler {
  const waiting = new Set<() => void>();
  let running = 0;
  const start = (next: () => void) => {
    running += 1;
    next();
  };
  return (_request, response, next) => {
    if (running >= capacity && waiting.size >= capacity) {
      response.set("retry-after", "1");
      const message = `The server answers ${capacity} requests at once and as many wait; try again.`;
      sendError(response, { status: 503, code: "OVERLOADED", message });
      return;
    }
    let started = false;
    const take = () => {
      started = true;
      start(next);
    };
    // "close" comes after the answer and after a hang-up alike, so no place is lost.
    response.once("close", () => {
      if (!started) {
        waiting.delete(take);
        return;
      }
      running -= 1;
      const [first] = waiting;
      if (first === undefined) return;
      waiting.delete(first);
      first();
    });
    if (running < capacity) take();
    else waiting.add(take);
  };
}
