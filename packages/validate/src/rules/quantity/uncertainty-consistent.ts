// SPDX-License-Identifier: Apache-2.0
import type { Report, Rule, UncertaintyExpanded, UncertaintyInterval, UncertaintySet } from "@jiku/model";
import { convert, isIntervalScale } from "@jiku/units";
import { holderOf } from "../holder-of.js";

interface Carrier {
  readonly value?: unknown;
  readonly count?: unknown;
  readonly unit?: unknown;
}

/** Rounding of a conversion. */
const RELATIVE = 1e-9;

/**
 * The value in the unit of its bounds, in every reading that its units allow: between an interval scale and another
 * unit the value may be a position on the scale or a difference. Empty when the two units do not convert.
 */
function readings(value: number, from: unknown, to: string | undefined): readonly number[] {
  if (to === undefined || to === from) return [value];
  if (typeof from !== "string") return [];
  const position = convert(value, from, to);
  if (position === undefined) return [];
  const either = isIntervalScale(from) !== isIntervalScale(to);
  return either ? [position, convert(value, from, to, { difference: true }) ?? position] : [position];
}

function checkBounds(bounds: UncertaintyInterval | UncertaintySet, holder: Carrier, report: Report): void {
  const { lower, upper } = bounds;
  if (lower > upper) {
    report("", { lower, upper }, { case: "bounds-order" });
    return;
  }
  const value = holder.value ?? holder.count;
  if (typeof value !== "number" || (holder.unit === bounds.unit && value >= lower && value <= upper)) return;
  const slack =
    bounds.unit === undefined || bounds.unit === holder.unit
      ? 0
      : RELATIVE * Math.max(Math.abs(lower), Math.abs(upper));
  const found = readings(value, holder.unit, bounds.unit);
  if (found.length === 0 || found.some((x) => x >= lower - slack && x <= upper + slack)) return;
  report("", { value: found[0], lower, upper }, { case: "outside" });
}

function checkLevel(uncertainty: UncertaintyExpanded | UncertaintyInterval, report: Report): void {
  const { level } = uncertainty;
  if (level !== undefined && !(level > 0 && level <= 1)) report("", { level }, { case: "level" });
}

/** The numbers of an uncertainty can be those of one: no negative size, bounds in order and around the value, a level within (0, 1]. */
export const uncertaintyConsistent: Rule<"Uncertainty"> = {
  code: "QU-06",
  on: "Uncertainty",
  check(uncertainty, report, context) {
    switch (uncertainty.kind) {
      case "standard":
        if (uncertainty.value < 0) report("", { value: uncertainty.value });
        break;
      case "expanded":
        if (uncertainty.value < 0) report("", { value: uncertainty.value });
        else if (uncertainty.coverageFactor === undefined && uncertainty.level === undefined) {
          report("", { value: uncertainty.value }, { case: "no-factor" });
        } else checkLevel(uncertainty, report);
        break;
      case "interval":
      case "set":
        checkBounds(uncertainty, holderOf<Carrier>(context), report);
        if (uncertainty.kind === "interval") checkLevel(uncertainty, report);
        break;
      default:
    }
  },
};
