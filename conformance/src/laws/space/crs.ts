// SPDX-License-Identifier: Apache-2.0
import { kept } from "../kept.js";

/** AD-021: the reference system is kept by its authority code, and coordinates to the last bit. */
export const crs = kept({
  code: "AD-021",
  slug: "crs",
  class: "space",
  members: ["rs", "coordinates", "bbox"],
  message: { en: "A reference system or coordinates do not come back.", ja: "参照系または座標が戻らない。" },
});
