// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { ISO_8601, readPosition, writtenUnitSeconds } from "@jiku/spacetime";
import { convert } from "@jiku/units";

/** A precision is not finer than the last unit that the position writes. */
export const precisionHonest: Rule<"TimeExtent"> = {
  code: "TM-12",
  on: "TimeExtent",
  check({ precision, at, start, end }, report) {
    if (precision?.value === undefined || precision.unit === undefined) return;
    const seconds = convert(precision.value, precision.unit, "s");
    if (seconds === undefined) return;
    for (const text of [at, start, end]) {
      const written = text === undefined ? undefined : writtenSeconds(text);
      if (written !== undefined && seconds < written * (1 - 1e-9)) {
        return report("/precision", { precision: `${precision.value} ${precision.unit}`, value: text });
      }
    }
  },
};

/** Length of the last unit that a date writes, whatever its calendar; undefined for a number, an era or a fault. */
function writtenSeconds(text: string): number | undefined {
  const position = readPosition(text, ISO_8601);
  return position.kind === "date" ? writtenUnitSeconds(position) : undefined;
}
