// SPDX-License-Identifier: Apache-2.0
import type { Entity, Observation, RuleContext, SetRule } from "@jiku/model";
import { appendLists } from "../merge-memos.js";
import { quantityText, rounded } from "../space/number-text.js";
import { type Amounts, amountsOf, createAmounts, keepAmount, leaveOutAmounts, mergeAmounts } from "./amounts.js";
import { isPartOf } from "./part-of.js";
import { type Part, type Sum, summands, sumOverParts } from "./sum-over-parts.js";

interface Balances {
  readonly amounts: Amounts;
  /** Absolute IRI of a whole to the parts that add up to it. */
  readonly wholes: Map<string, Part[]>;
}

/** So many combined standard uncertainties the two may differ. */
const COVERAGE = 3;

/** Slack for the rounding of sums. */
const RELATIVE = 1e-9;

/** The amount of a whole is the sum over its parts, within their uncertainty, which all have to declare. */
export const partsSumToWhole: SetRule<Balances> = {
  code: "EN-06",
  on: ["Entity", "Observation"],
  start: () => ({ amounts: createAmounts(), wholes: new Map() }),
  collect(memo, resource, ordinal, context) {
    if (resource.type === "Entity") collectParts(memo, resource as unknown as Entity, context);
    else keepAmount(memo.amounts, resource as unknown as Observation, ordinal, context);
  },
  merge(memo, next) {
    mergeAmounts(memo.amounts, next.amounts);
    appendLists(memo.wholes, next.wholes);
  },
  finish(memo, report, set, leaveOut) {
    if (memo.wholes.size === 0) return;
    leaveOutAmounts(memo.amounts, leaveOut);
    const features = [...memo.wholes].flatMap(([whole, parts]) => [whole, ...parts.map(({ part }) => part)]);
    const amounts = amountsOf(memo.amounts, new Set(features));
    const summand = summands(set);
    for (const [whole, parts] of memo.wholes) {
      for (const amount of amounts.get(whole) ?? []) {
        if (!summand(amount.property).isExtensive) continue;
        const sum = sumOverParts(amount, parts, amounts, { sameOrigin: true, set, summand });
        if (sum === undefined || !differs(amount.value, sum)) continue;
        const texts = {
          whole: quantityText(amount.value, amount.unit),
          parts: quantityText(rounded(sum.value), amount.unit),
        };
        report(amount.ordinal, "", texts);
      }
    }
  },
};

function collectParts({ wholes }: Balances, entity: Entity, context: RuleContext): void {
  for (const { predicate, object, scaleRelation, validTime } of entity.relations ?? []) {
    if (scaleRelation?.operation !== "aggregate" || !isPartOf(predicate, context)) continue;
    const whole = context.expand(object);
    const part = partOf(entity.id, validTime, context);
    const known = wholes.get(whole);
    if (known === undefined) wholes.set(whole, [part]);
    else known.push(part);
  }
}

/** A part with absolute IRIs. */
export function partOf(id: string, validTime: Part["validTime"], { expand }: RuleContext): Part {
  const trs = validTime?.trs;
  return {
    part: expand(id),
    validTime: validTime === undefined || trs === undefined ? validTime : { ...validTime, trs: expand(trs) },
  };
}

function differs(whole: number, { value, variance, isDeclared }: Sum): boolean {
  const rounding = RELATIVE * Math.max(Math.abs(whole), Math.abs(value));
  return isDeclared && Math.abs(whole - value) > COVERAGE * Math.sqrt(variance) + rounding;
}
