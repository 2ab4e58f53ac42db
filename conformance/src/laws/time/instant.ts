// SPDX-License-Identifier: Apache-2.0
import { kept } from "../kept.js";

const MEMBERS = [
  "at",
  "start",
  "end",
  "resultTime",
  "recordedFrom",
  "recordedUntil",
  "issued",
  "modified",
  "referenceTime",
];
const FORMS = [
  "2024-02-29T23:59:59Z",
  "2026-09-01T00:00:00.125Z",
  "1999-12-31T23:59:60Z",
  "2026-09-01T12:00:00.000000001Z",
  "0001-01-01T00:00:00Z",
  "2026-09",
  "1850",
];

function isInstant(path: readonly string[]): boolean {
  return path.at(-1) === "resultTime" || (path.at(-1) === "at" && path.at(-2) === "phenomenonTime");
}

/** AD-027: instants come back as the same instants, to their last digit. */
export const instant = kept({
  code: "AD-027",
  slug: "instant",
  class: "time",
  members: MEMBERS,
  harden: (leaf, path, salt) => (isInstant(path) && typeof leaf === "string" ? FORMS[salt % FORMS.length] : leaf),
  message: { en: "A time comes back as another one.", ja: "時刻が別の時刻として戻る。" },
});
