import { QueryError } from "../errors/index.js";
import { addDays, didYouMean } from "../util/index.js";
import { conditionalApproval2026 } from "./china/conditional-approval-2026-01.js";
import { customsStop2026 } from "./china/customs-stop-2026-01.js";
import type { ControlRule } from "./rule.js";
import { advancedComputing2023 } from "./united-states/advanced-computing-2023-10.js";
import { affiliates2025 } from "./united-states/affiliates-2025-09.js";
import { diffusionDestination2025 } from "./united-states/diffusion-destination-2025-01.js";
import { diffusionHeadquarters2025 } from "./united-states/diffusion-headquarters-2025-01.js";
import { entityList } from "./united-states/entity-list.js";
import { firstRule2022 } from "./united-states/first-rule-2022-10.js";
import { letterAmdMi308 } from "./united-states/letter-amd-mi308-2025-04.js";
import { letterNvidia2022 } from "./united-states/letter-nvidia-2022-08.js";
import { letterNvidia2023 } from "./united-states/letter-nvidia-2023-10.js";
import { letterNvidiaH20 } from "./united-states/letter-nvidia-h20-2025-04.js";
import { LISTINGS } from "./united-states/listings.js";
import { memory2024 } from "./united-states/memory-2024-12.js";
import { reviewPolicy2023 } from "./united-states/review-policy-2023-10.js";
import { reviewPolicy2026 } from "./united-states/review-policy-2026-01.js";
import { section232 } from "./united-states/section-232-2026-01.js";

/** The last day of the law that was read; a later day is judged as the law was known then. */
export const READ_UNTIL = "2026-09-30";

/** Every rule, in the order in which a verdict tells them. */
export const rules: readonly ControlRule[] = Object.freeze([
  // Whether a licence is needed.
  firstRule2022,
  advancedComputing2023,
  memory2024,
  letterNvidia2022,
  letterNvidia2023,
  letterNvidiaH20,
  letterAmdMi308,
  entityList,
  affiliates2025,
  diffusionDestination2025,
  diffusionHeadquarters2025,
  // How an application is reviewed.
  reviewPolicy2023,
  reviewPolicy2026,
  // The duty.
  section232,
  // Admission to China.
  customsStop2026,
  conditionalApproval2026,
]);

/** Finds a rule by its id; an unknown id is a QueryError that names those near it. */
export function findRule(id: string): ControlRule {
  const found = rules.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const ids = rules.map((rule) => rule.id);
  throw new QueryError(
    "UNKNOWN_NAME",
    `There is no rule "${id}".${didYouMean(id, ids)} The rules are ${ids.join(", ")}.`,
    { id, known: ids },
  );
}

/** The days on which the standing of some rule changes, in order. */
export function changeDays(): readonly string[] {
  const days = rules.flatMap(({ statuses, destinations, exceptions }) => [
    ...[...statuses, ...exceptions].flatMap(({ from, to }) =>
      to === null ? [from] : [from, addDays(to, 1)],
    ),
    ...destinations.flatMap(({ from }) => (from === undefined ? [] : [from])),
  ]);
  const listed = LISTINGS.flatMap(({ notBefore, surelyFrom }) => [notBefore, surelyFrom]);
  return [...new Set([...days, ...listed])].sort();
}
