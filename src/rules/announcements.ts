import type { RuleChip } from "./rule-chip.js";
import { isNamed } from "./which-chip.js";
import { reaches } from "./status-on.js";
import { rules } from "./rules.js";
import type { Situation } from "./situation.js";
import type { Knowing } from "./words/knowing.js";

/** Something said, found or promised that no verdict rests on. */
export interface Announcement {
  readonly id: string;
  readonly on: string;
  readonly text: string;
  readonly jurisdiction: "US" | "CN";
  readonly citation: string;
  readonly known: Knowing;
  /** The rule that it came to, where there is one. */
  readonly rule: string | null;
}

interface DatedAnnouncement extends Announcement {
  /** The chips that it is about; absent: any. */
  readonly chips?: readonly string[];
}

const H20 = ["chip:h20"];
const H20_CLASS = ["chip:h20", "chip:mi308", "chip:mi308x"];
const H200 = ["chip:h200"];

const said = (
  on: string,
  jurisdiction: "US" | "CN",
  slug: string,
  text: string,
  citation: string,
  more: { readonly chips?: readonly string[]; readonly rule?: string } = {},
): DatedAnnouncement => ({
  id: `announcement:${slug}`,
  on,
  text,
  jurisdiction,
  citation,
  known: "SECONDARY",
  rule: more.rule ?? null,
  ...(more.chips === undefined ? {} : { chips: more.chips }),
});

/** What is told to China's side and by it, in order of day. */
const ANNOUNCEMENTS: readonly DatedAnnouncement[] = [
  said(
    "2025-07-14",
    "US",
    "licences-promised",
    "NVIDIA and AMD are told that licences will be granted; the day is given as 14 or 15 July.",
    "AP, July 2025",
    { chips: H20_CLASS },
  ),
  said(
    "2025-07-31",
    "CN",
    "summons-of-nvidia",
    "The Cyberspace Administration summons NVIDIA over security risks.",
    "Notice of the Cyberspace Administration of China, 31 July 2025",
    { chips: H20 },
  ),
  said(
    "2025-08-11",
    "US",
    "share-of-revenue",
    "Licences begin to be issued, against 15 per cent of the revenue in China.",
    "Financial Times and AP, August 2025",
    { chips: H20_CLASS },
  ),
  said(
    "2025-09-15",
    "CN",
    "antitrust-finding",
    "The market regulator finds, for the time being, that NVIDIA broke the antimonopoly law.",
    "State Administration for Market Regulation, 15 September 2025, told by the press",
  ),
  said(
    "2025-09-17",
    "CN",
    "orders-to-stop",
    "Firms are told to stop orders of RTX Pro 6000D, three people say.",
    "Financial Times, 17 September 2025",
    { chips: ["chip:rtx-pro-6000d"] },
  ),
  said(
    "2025-11-01",
    "US",
    "end-of-probes",
    "A fact sheet of the White House says that China ends its probes; China did not confirm it.",
    "White House fact sheet, 1 November 2025",
  ),
  said(
    "2025-11-05",
    "CN",
    "state-funded-data-centres",
    "Data centres with state funds are to use domestic chips only, two people say.",
    "Reuters, 5 November 2025",
  ),
  said(
    "2025-12-08",
    "US",
    "h200-to-approved-customers",
    "The President announces H200 for approved customers against 25 per cent; the duty of section 232 came of it.",
    "Truth Social, 8 December 2025, told by Reuters and DW",
    { chips: H200, rule: "rule:us-section-232-2026-01" },
  ),
  said(
    "2026-05-13",
    "US",
    "summit-in-beijing",
    "About ten firms are said to be cleared for H200, and China's approval to be missing.",
    "Reuters, May 2026",
    { chips: H200 },
  ),
];

const concerns = (chip: RuleChip, chips: readonly string[] | undefined): boolean =>
  chips === undefined || isNamed(chip, chips);

/**
 * Gives what was announced by a day and no verdict rests on, oldest first: statements, summons,
 * findings, and rules that are published but not yet in force.
 */
export function announcementsFor(situation: Situation): readonly Announcement[] {
  const { chip, destination, on } = situation;
  const told = ANNOUNCEMENTS.filter((one) => one.on <= on && concerns(chip, one.chips))
    .filter(() => destination === "CN")
    .map(({ chips: _chips, ...announcement }) => announcement);
  const coming = rules.flatMap((rule) =>
    rule.statuses
      .filter(
        ({ legalStatus, from, to }) =>
          legalStatus === "ANNOUNCED" && from <= on && (to === null || on <= to),
      )
      .filter(() => reaches(rule, situation))
      .map((status) => ({
        id: `announcement:${rule.id}`,
        on: status.from,
        text: `${rule.title} is published, with effect from ${rule.effectiveFrom ?? "a day that is not known"}.`,
        jurisdiction: rule.jurisdiction,
        citation: status.citation,
        known: status.known,
        rule: rule.id,
      })),
  );
  return [...told, ...coming].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}
