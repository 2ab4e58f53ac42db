// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isCivilPosition } from "../civil-position.js";
import { oneOf } from "../one-of.js";
import { civilTime } from "../parts/reference-systems.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TM-03 (A date of its calendar). */
export const dateInCalendar = ruleMutator("TM-03", [
  changing("TimePosition", "30 February", (text, { holder }) =>
    isCivilPosition(text, holder) ? { value: `${text.slice(0, 4)}-02-30${text.slice(10)}` } : undefined,
  ),
  adding("date that its calendar does not have", (idOf, random) => {
    const [calendar, timeScale, at] = oneOf(
      [
        ["360_day", "model", "2085-01-31"],
        ["noleap", "model", "2000-02-29"],
        ["standard", "UT1", "1582-10-10"],
        ["utc", "UTC", "1969-07-20T20:17:40Z"],
      ] as const,
      random,
    );
    const trs = idOf("civil-time");
    const existence = { at, trs };
    return {
      resources: [thing(idOf("thing"), { existence }), civilTime(trs, { calendar, timeScale })],
      at: "/0/existence/at",
    };
  }),
]);
