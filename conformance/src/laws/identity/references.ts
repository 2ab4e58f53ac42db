// SPDX-License-Identifier: Apache-2.0
import { kept } from "../kept.js";

/** AD-039: every reference comes back, and none is made up. */
export const references = kept({
  code: "AD-039",
  slug: "references",
  class: "identity",
  members: [
    "featureOfInterest",
    "ultimateFeatureOfInterest",
    "observedProperty",
    "relations",
    "object",
    "members",
    "derivedFrom",
    "generatedBy",
    "versionOf",
  ],
  message: { en: "A reference does not come back as it was.", ja: "参照が元のとおりに戻らない。" },
});
