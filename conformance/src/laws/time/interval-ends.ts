// SPDX-License-Identifier: Apache-2.0
import { kept } from "../kept.js";

/** AD-030: which ends an interval has, and whether they belong to it, come back. */
export const intervalEnds = kept({
  code: "AD-030",
  slug: "interval-ends",
  class: "time",
  members: ["start", "end", "bounds"],
  message: {
    en: "An end of an interval, or its inclusion, does not come back.",
    ja: "期間の端、または端を含むかどうかが戻らない。",
  },
});
