// SPDX-License-Identifier: Apache-2.0
import { kept } from "../kept.js";

const REASONS = [
  "notApplicable",
  "notObserved",
  "belowDetection",
  "aboveDetection",
  "withheld",
  "sensorFailure",
  "masked",
  "unknown",
];

/** AD-037: no value, and why there is none, stay apart from zero, from absent, and from each other. */
export const missing = kept({
  code: "AD-037",
  slug: "missing",
  class: "quantity",
  members: ["missing", "value"],
  harden: (leaf, path, salt) =>
    path.at(-1) === "missing"
      ? REASONS[salt % REASONS.length]
      : path.at(-1) === "value" && path.at(-2) === "result" && salt % 3 === 0
        ? 0
        : leaf,
  message: { en: "A missing value, or its reason, does not come back.", ja: "欠測またはその理由が戻らない。" },
});
