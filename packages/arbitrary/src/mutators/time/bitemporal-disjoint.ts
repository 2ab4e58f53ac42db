// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { observation, observedParts } from "../parts/observed.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TM-08 (One statement at a time). */
export const bitemporalDisjoint = ruleMutator("TM-08", [
  adding("two current records of one time", (idOf) => {
    const record = (kind: string, version: string, recordedFrom: string, start: string): object =>
      observation(idOf, {
        id: idOf(kind),
        version,
        versionOf: idOf("whole"),
        recordedFrom,
        validTime: { start, end: ".." },
      });
    const resources = [
      record("version-1", "1", "2026-09-01T00:00:00Z", "2026-09-01T00:00:00Z"),
      record("version-2", "2", "2026-09-01T06:00:00Z", "2026-09-01T12:00:00Z"),
      observation(idOf, { id: idOf("whole") }),
      ...observedParts(idOf),
    ];
    return { resources, at: "/1/recordedFrom" };
  }),
]);
