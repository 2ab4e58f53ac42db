// SPDX-License-Identifier: Apache-2.0
import { kept } from "../kept.js";

/** AD-036: kind, values and coverage of an uncertainty come back. */
export const uncertainty = kept({
  code: "AD-036",
  slug: "uncertainty",
  class: "quantity",
  members: ["uncertainty"],
  message: { en: "An uncertainty does not come back as it was.", ja: "不確かさが元のとおりに戻らない。" },
});
