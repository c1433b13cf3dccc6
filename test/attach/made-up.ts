import { readFileSync } from "node:fs";
import { claims, file, things } from "../ingest/toy-files.js";

/** A made-up page, damaged as pages are. */
export const PAGE = readFileSync(
  new URL("../page/fixtures/damaged-page.txt", import.meta.url),
  "utf8",
);

/** A claim of a made-up document: what matters here is where it stands and what must stand there. */
const cites = (paragraph: string, ...tokens: readonly string[]): string => `
  subject: company:maker
  predicate: DESIGNS
  object: chip:one
  paragraph: ${paragraph}
  tokens: ${JSON.stringify(tokens)}
`;

const declaring = (range: string, { path, text }: ReturnType<typeof claims>) =>
  file(path, text.replace("documentClass", `paragraphs: ${range}, documentClass`));

/** Two documents on one page, as the page has them. */
export const TEXT_A = declaring(
  "P1–P5",
  claims(
    "a",
    cites("P1", "海邊觀測站"),
    cites("P2", "林小舟", "900筆"),
    cites("P3", "照片。"),
    cites("P4", "港務局", "PHB"),
  ),
);
export const TEXT_B = declaring(
  "P6–P13",
  claims(
    "b",
    cites("P6", "國際標準"),
    cites("P9", "財務圖表", "誰也看不懂"),
    cites("P10", "4.5萬元", "FP4版", "P4"),
    cites("P11", "漁民們"),
  ),
);
export const FILES = [things, TEXT_A, TEXT_B];

/** The same with one more claim of the first document. */
export const MORE_FILES = [
  things,
  declaring("P1–P5", claims("a", cites("P2", "經理"), cites("P2", "林小舟"), cites("P5", "決賽"))),
  TEXT_B,
];
