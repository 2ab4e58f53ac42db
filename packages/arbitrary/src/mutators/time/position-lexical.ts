// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isCivilPosition } from "../civil-position.js";
import { oneOf } from "../one-of.js";
import { civilTime } from "../parts/reference-systems.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TM-19 (Form of a time position). */
export const positionLexical = ruleMutator("TM-19", [
  changing("TimePosition", "date with slashes", (text, { holder }) =>
    isCivilPosition(text, holder) ? { value: text.replaceAll("-", "/") } : undefined,
  ),
  adding("position of another form than its system demands", (idOf) => {
    const trs = idOf("civil-time");
    const axes = [{ name: "t", direction: "future", unit: "d" }];
    const counted = civilTime(trs, { timeScale: "model", timeOrigin: "1850-01-01", unit: "d", axes });
    const existence = { start: "59400", end: "2015-03-01", trs };
    return { resources: [thing(idOf("thing"), { existence }), counted], at: "/0/existence/end" };
  }),
  adding("position that is none", (idOf, random) => {
    const at = oneOf(["..", "2026-09-01T25:10:00Z", "1988/04/01"], random);
    return { resources: [thing(idOf("thing"), { existence: { at } })], at: "/0/existence/at" };
  }),
]);
