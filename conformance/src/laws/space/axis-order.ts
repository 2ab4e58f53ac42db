// SPDX-License-Identifier: Apache-2.0
import { kept } from "../kept.js";

/** Points where every swap or change of sign shows: Sapporo, Ushuaia, Honolulu. */
const POINTS = [
  [43.0621, 141.3544, 17.25],
  [-54.8019, -68.303, 30.5],
  [21.3099, -157.8581, 6],
];

/** AD-022: coordinates come back in the order of the axes of their system. */
export const axisOrder = kept({
  code: "AD-022",
  slug: "axis-order",
  class: "space",
  members: ["coordinates"],
  harden: (leaf, path, salt) => {
    const index = path.at(-2) === "coordinates" ? Number(path.at(-1)) : Number.NaN;
    const point = POINTS[salt % POINTS.length] ?? [];
    return Number.isInteger(index) && index < 3 && path.includes("geometries")
      ? (POINTS[0]?.[index] ?? point[0])
      : leaf;
  },
  message: { en: "Coordinates come back in another order.", ja: "座標の並びが変わって戻る。" },
});
