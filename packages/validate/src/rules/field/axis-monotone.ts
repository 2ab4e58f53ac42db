// SPDX-License-Identifier: Apache-2.0
import type { Field, Rule, RuleContext } from "@jiku/model";
import { compareInstants, readPosition, type TemporalSystem } from "@jiku/spacetime";
import { systemOf } from "../time/system-of.js";
import { token } from "../token.js";

const WITHOUT_ORDER = new Set(["identifier", "dggs", "ordinal"]);

/** Coordinates along an axis rise or fall throughout (CF conventions 1.2, coordinate variable). */
export const axisMonotone: Rule<"Field"> = {
  code: "FD-04",
  on: "Field",
  check(field, report, context) {
    for (const [name, axis] of Object.entries(field.domain.axes)) {
      if (axis.kind !== "numeric" && axis.kind !== "text") continue;
      const index =
        axis.kind === "numeric"
          ? stallOfNumbers(axis.values, name, field, context)
          : stallOfTimes(axis.values, name, field, context);
      if (index > 0)
        report(`/domain/axes${token(name)}`, {
          axis: name,
          index,
          previous: axis.values[index - 1],
          value: axis.values[index],
        });
    }
  },
};

function rsOf(name: string, field: Field): string | undefined {
  return field.domain.referencing?.find((entry) => entry.coordinates.includes(name))?.rs;
}

/** The first index that does not go on as the first step went; -1 when there is none. */
function stallOfNumbers(values: readonly number[], name: string, field: Field, context: RuleContext): number {
  const rs = rsOf(name, field);
  const kind = rs === undefined ? undefined : (context.resolve(rs) as { readonly kind?: string } | undefined)?.kind;
  if (kind !== undefined && WITHOUT_ORDER.has(kind)) return -1;
  return firstStall(values.length, (i) => (values[i] as number) - (values[i - 1] as number));
}

function stallOfTimes(values: readonly string[], name: string, field: Field, context: RuleContext): number {
  const rs = rsOf(name, field);
  const system = rs === undefined ? undefined : systemOf(rs, context);
  if (system === undefined || system.form === "era") return -1;
  return firstStall(values.length, (i) => stepOf(values[i - 1] as string, values[i] as string, system));
}

/** A step of 0 stands still; an unknown one (NaN) says nothing. */
function firstStall(count: number, step: (i: number) => number): number {
  let direction = 0;
  for (let i = 1; i < count; i++) {
    const sign = Math.sign(step(i));
    if (sign === 0 || sign * direction < 0) return i;
    if (!Number.isNaN(sign)) direction = sign;
  }
  return -1;
}

function stepOf(a: string, b: string, system: TemporalSystem): number {
  const [first, second] = [readPosition(a, system), readPosition(b, system)];
  if (first.kind === "fault" || second.kind === "fault") return Number.NaN;
  const order = compareInstants(first, second);
  return order === "before" ? 1 : order === "after" ? -1 : order === "equal" ? 0 : Number.NaN;
}
