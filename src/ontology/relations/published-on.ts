import { relate } from "../../decorators/index.js";
import { Dated } from "../dated.js";
import { Platform } from "../platform.js";

/**
 * The platform on which something dated is made public.
 *
 * `(:Dated)-[:PUBLISHED_ON]->(:Platform)`
 */
export const publishedOn = relate({
  type: "PUBLISHED_ON",
  field: "publishedOn",
  from: [Dated],
  to: [Platform],
  description: "The platforms on which this was made public.",
  label: { en: "published on", zh: "发布平台" },
  inverse: {
    field: "publications",
    label: { en: "publications", zh: "发布内容" },
    description: "The events, deals and policies that were made public on this platform.",
  },
});
