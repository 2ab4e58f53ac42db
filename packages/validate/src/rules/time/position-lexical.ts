// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { nearestNames } from "../../structure/nearest.js";
import { reportPositions } from "./position-faults.js";
import { isUnbounded } from "./system-of.js";

const DATE_WITH_CLOCK = /^(?:-?\d{4}|[+-]\d{6,})-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/;

/** A position has the one form that its system demands: number, era, or the date grammar (model, 2.6; ISO 8601-2). */
export const positionLexical: Rule<"TimePosition" | "Field"> = {
  code: "TM-19",
  on: ["TimePosition", "Field"],
  check(value, report, context) {
    if (value === "..") {
      if (!isUnbounded(value, context)) report("", { member: context.key }, { case: "unbounded" });
      return;
    }
    reportPositions(value, report, context, FAULTS, (text, { form, id, unit, eras }) => {
      if (form === "number") return [{ value: text, system: id, unit }, "number"];
      if (form === "era") return [{ value: text, system: id, nearest: nearestOf(text, eras ?? []) }, "era"];
      return [{ value: text }, DATE_WITH_CLOCK.test(text) ? "clock" : undefined];
    });
  },
};

const FAULTS = ["lexical", "numeric", "era"] as const;

function nearestOf(text: string, eras: readonly string[]): readonly string[] {
  const nearest = nearestNames(text, eras);
  return nearest.length > 0 ? nearest : eras.slice(0, 3);
}
