// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-061 (Assumptions). */
export const assumptions = ruleMutator("CPL-061", [
  coupling("other assumptions", (_, random) => {
    const [topic, given, wanted] = oneOf(
      [["soil-water", "dry", "saturated"] as const, ["bed", "rigid", "mobile"] as const],
      random,
    );
    const assuming = (setting: string): object => ({
      assumptions: [{ topic: `https://data.example.org/topic/${topic}`, setting }],
    });
    return { source: assuming(given), target: assuming(wanted) };
  }),
]);
