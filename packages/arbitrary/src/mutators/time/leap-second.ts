// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isCivilPosition } from "../civil-position.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TM-04 (Leap seconds are real). */
export const leapSecond = ruleMutator("TM-04", [
  changing("TimePosition", "second 60 of no leap second", (text, { holder }) => {
    if (!isCivilPosition(text, holder) || !/^.{10}T\d{2}:\d{2}:\d{2}/.test(text)) return undefined;
    return { value: `${text.slice(0, 14)}30:60${text.slice(19)}` };
  }),
  adding("second 60 of no leap second", (idOf) => ({
    resources: [thing(idOf("thing"), { existence: { at: "2015-12-31T23:59:60Z" } })],
    at: "/0/existence/at",
  })),
]);
