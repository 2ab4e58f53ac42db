// SPDX-License-Identifier: Apache-2.0
import { kept } from "../kept.js";

const HARD = [
  0.1,
  1e-7,
  1e21,
  123456789.12345679,
  5e-324,
  1.7976931348623157e308,
  9007199254740991,
  -9007199254740991,
  0.30000000000000004,
  2 / 3,
];

/** AD-038: numbers come back to the last bit. */
export const exactDigits = kept({
  code: "AD-038",
  slug: "exact-digits",
  class: "quantity",
  members: ["value"],
  harden: (leaf, path, salt) =>
    path.at(-1) === "value" && path.at(-2) === "result" && typeof leaf === "number" ? HARD[salt % HARD.length] : leaf,
  message: { en: "A number comes back with other digits.", ja: "数が別の桁で戻る。" },
});
