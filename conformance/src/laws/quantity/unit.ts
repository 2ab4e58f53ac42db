// SPDX-License-Identifier: Apache-2.0
import { kept } from "../kept.js";

/** AD-034: a number comes back with its unit, spelt as it was, or with the loss declared. */
export const unit = kept({
  code: "AD-034",
  slug: "unit",
  class: "quantity",
  members: ["unit", "unitIri", "quantityKind"],
  message: { en: "A unit or quantity kind does not come back.", ja: "単位または量の種類が戻らない。" },
});
