// SPDX-License-Identifier: Apache-2.0
import { kept } from "../kept.js";

const OFFSETS = ["+09:00", "-03:30", "+13:00", "-11:00", "+05:45", "Z", ""];

/** AD-028: the offset that was written is kept, or its loss declared. */
export const offsetPreserved = kept({
  code: "AD-028",
  slug: "offset-preserved",
  class: "time",
  members: ["at", "resultTime"],
  harden: (leaf, path, salt) =>
    path.at(-1) === "at" && path.at(-2) === "phenomenonTime" && typeof leaf === "string"
      ? `2026-09-01T00:30:00${OFFSETS[salt % OFFSETS.length]}`
      : leaf,
  message: { en: "The offset of a time does not come back.", ja: "時刻の時差が戻らない。" },
});
