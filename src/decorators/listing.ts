import { Extensions } from "type-graphql";
import type { ListingExtension } from "../model/index.js";
import type { AnyClass } from "./kind.js";

/**
 * Marks a query as a list of a kind: its arguments stand for filters, in an order of its own.
 *
 * The query is served as the kind's connection, with pages and a view.
 */
export function Listing(
  kind: () => AnyClass,
  options: Omit<ListingExtension, "role" | "kind">,
): MethodDecorator {
  return (target, key, descriptor) => {
    const extension: ListingExtension = { role: "listing", kind: kind().name, ...options };
    Extensions({ graph: extension })(target, key as string, descriptor as never);
  };
}
