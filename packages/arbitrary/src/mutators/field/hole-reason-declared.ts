// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { series, seriesRange } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";
import { token } from "../token.js";
import { without } from "../without.js";

/** Breaks FD-21 (Declared reason of a hole). */
export const holeReasonDeclared = ruleMutator("FD-21", [
  changing("Field", "hole without reason", (value) => {
    const [name, range] = Object.entries(value.ranges)[0] ?? [];
    const hasCompanions = Object.values(value.variables).some(({ companionOf }) => companionOf !== undefined);
    if (name === undefined || range?.kind !== "real" || range.values.length === 0 || hasCompanions) return undefined;
    const values = [null, ...range.values.slice(1)];
    const missing = without(range.missing ?? {}, "0");
    const changed = { ...range, values, ...(range.missing === undefined ? {} : { missing }) };
    return { value: { ...value, ranges: { ...value.ranges, [name]: changed } }, at: `/ranges${token(name)}` };
  }),
  adding("hole without reason", (idOf) => ({
    resources: series(idOf, { ranges: { h: seriesRange([3.52, null, 3.61]) } }),
    at: "/0/ranges/h",
  })),
]);
