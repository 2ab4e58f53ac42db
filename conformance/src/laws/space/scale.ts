// SPDX-License-Identifier: Apache-2.0
import { kept } from "../kept.js";

/** From the size of an atom to that of the Earth, in metres. */
const SIZES = [1.0000000000000002e-10, 2.5e-9, 1e-6, 0.001, 1, 1234.5678, 6378137, 1.495978707e11];

/** AD-024: coordinates from nanometres to millions of metres keep all their digits. */
export const scale = kept({
  code: "AD-024",
  slug: "scale",
  class: "space",
  members: ["coordinates"],
  harden: (leaf, path, salt) =>
    path.at(-2) === "coordinates" && path.includes("geometries") && typeof leaf === "number"
      ? SIZES[salt % SIZES.length]
      : leaf,
  message: {
    en: "Very small or very large coordinates come back otherwise.",
    ja: "ごく小さい、またはごく大きい座標が別の値で戻る。",
  },
});
