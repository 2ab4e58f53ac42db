// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isCivilPosition } from "../civil-position.js";
import { series, seriesDomain } from "../parts/series.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TM-15 (Zone declared). */
export const zoneDeclared = ruleMutator("TM-15", [
  changing("TimePosition", "zone left out", (text, { holder, key }) => {
    if (key === "times" || !isCivilPosition(text, holder) || !/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
    return { value: text.replace(/(?:Z|[+-]\d{2}:\d{2})$/, "") };
  }),
  adding("zone left out", (idOf) => ({
    resources: [thing(idOf("thing"), { existence: { at: "2026-09-01T09:15:00" } })],
    at: "/0/existence/at",
  })),
  adding("axis without zone", (idOf) => {
    const domain = seriesDomain(idOf, ["2026-08-01T00:00:00", "2026-08-01T01:00:00", "2026-08-01T02:00:00"]);
    return { resources: series(idOf, { domain }), at: "/0/domain/axes/t" };
  }),
]);
