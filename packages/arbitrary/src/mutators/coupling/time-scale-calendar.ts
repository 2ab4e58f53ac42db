// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf, hourlyMeans } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks CPL-040 (Time scale and calendar). */
export const timeScaleCalendar = ruleMutator("CPL-040", [
  coupling("another time scale", (idOf, random) => {
    const timeScale = oneOf(["UT1", "TDB", "model", "logical"], random);
    return { wanted: fieldOf(idOf, { time: { ...hourlyMeans, timeScale } }) };
  }),
  coupling("another calendar", (idOf, random) => {
    const calendar = oneOf(["360_day", "noleap", "julian"], random);
    return { wanted: fieldOf(idOf, { time: { ...hourlyMeans, calendar } }) };
  }),
  coupling("time scale or calendar undeclared", (idOf, random) => {
    const vague = fieldOf(idOf, { time: without(hourlyMeans, oneOf(["timeScale", "calendar"], random)) });
    return random(2) === 0 ? { given: vague } : { wanted: vague };
  }),
]);
