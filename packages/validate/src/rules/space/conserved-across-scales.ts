// SPDX-License-Identifier: Apache-2.0
import type { Entity, Observation, Relation, RuleContext, ScaleOperation, SetRule } from "@jiku/model";
import {
  type Amount,
  type Amounts,
  amountsOf,
  createAmounts,
  keepAmount,
  leaveOutAmounts,
  mergeAmounts,
} from "../entity/amounts.js";
import { isPartOf } from "../entity/part-of.js";
import { partOf } from "../entity/parts-sum-to-whole.js";
import { type Part, type Sum, type SumOptions, summands, sumOverParts } from "../entity/sum-over-parts.js";
import { append } from "../merge-memos.js";
import { isSameKind } from "../quantity/same-kind.js";
import { quantityText, rounded } from "./number-text.js";

/** Relations that conserve one kind between a whole and its parts. */
interface Balance {
  /** The first of the relations. */
  readonly ordinal: number;
  readonly path: string;
  readonly whole: string;
  readonly concept: string;
  readonly conceptName: string;
  readonly parts: Part[];
}

interface Balances {
  readonly amounts: Amounts;
  /** By whole and concept. */
  readonly balances: Map<string, Balance>;
}

const UPWARD: ReadonlySet<ScaleOperation> = new Set<ScaleOperation>([
  "aggregate",
  "average",
  "homogenise",
  "coarseGrain",
]);
const DOWNWARD: ReadonlySet<ScaleOperation> = new Set<ScaleOperation>(["interpolate", "downscale"]);

/** So many combined standard uncertainties the two may differ; without uncertainty, a share of the value. */
const COVERAGE = 3;
const EXACT = 1e-6;
const ROUNDING = 1e-9;

/** What a relation conserves is the same in the whole as in all its parts together, at each moment at which both are known. */
export const conservedAcrossScales: SetRule<Balances> = {
  code: "SC-05",
  on: ["Entity", "Observation"],
  start: () => ({ amounts: createAmounts(), balances: new Map() }),
  collect(memo, resource, ordinal, context) {
    if (resource.type === "Observation") keepAmount(memo.amounts, resource as unknown as Observation, ordinal, context);
    else {
      const { id, relations } = resource as unknown as Entity;
      relations?.forEach(
        (relation, k) => void collectRelation(memo, id, relation, { ordinal, path: `/relations/${k}` }, context),
      );
    }
  },
  merge(memo, next) {
    mergeAmounts(memo.amounts, next.amounts);
    for (const [key, balance] of next.balances) {
      const known = memo.balances.get(key);
      if (known === undefined) memo.balances.set(key, balance);
      else append(known.parts, balance.parts);
    }
  },
  finish({ amounts, balances }, report, set, leaveOut) {
    if (balances.size === 0) return;
    leaveOutAmounts(amounts, leaveOut);
    const features = [...balances.values()].flatMap(({ whole, parts }) => [whole, ...parts.map(({ part }) => part)]);
    const found = amountsOf(amounts, new Set(features));
    const options = { sameOrigin: false, set, summand: summands(set) };
    const reported = new Set<string>();
    for (const balance of balances.values()) {
      const { ordinal, path, conceptName: concept } = balance;
      const loss = reported.has(`${ordinal} ${path}`) ? undefined : firstLoss(balance, found, options);
      if (loss === undefined) continue;
      reported.add(`${ordinal} ${path}`);
      const { whole, sum } = loss;
      report(ordinal, path, {
        concept,
        parts: quantityText(rounded(sum.value), whole.unit),
        whole: quantityText(whole.value, whole.unit),
      });
    }
  },
};

type Place = Pick<Balance, "ordinal" | "path">;

/** The parts are the subjects of "part of" and of operations that lead to the larger scale, the objects of those that lead to the smaller. */
function collectRelation(
  { balances }: Balances,
  id: string,
  relation: Relation,
  place: Place,
  context: RuleContext,
): void {
  const { scaleRelation, predicate, object, validTime } = relation;
  if (scaleRelation?.conserves === undefined) return;
  const isUpward = isPartOf(predicate, context) || UPWARD.has(scaleRelation.operation);
  if (!isUpward && !DOWNWARD.has(scaleRelation.operation)) return;
  const part = partOf(isUpward ? id : object, validTime, context);
  const whole = context.expand(isUpward ? object : id);
  for (const conceptName of scaleRelation.conserves) {
    const concept = context.expand(conceptName);
    const known = balances.get(`${whole} ${concept}`);
    if (known === undefined)
      balances.set(`${whole} ${concept}`, { ...place, whole, concept, conceptName, parts: [part] });
    else known.parts.push(part);
  }
}

function firstLoss(
  { whole, concept, parts }: Balance,
  amounts: ReadonlyMap<string, readonly Amount[]>,
  options: SumOptions,
): { readonly whole: Amount; readonly sum: Sum } | undefined {
  for (const amount of amounts.get(whole) ?? []) {
    const { isExtensive, kind } = options.summand(amount.property);
    if (!isExtensive || kind === undefined || !isSameKind(kind, concept)) continue;
    const sum = sumOverParts(amount, parts, amounts, options);
    if (sum !== undefined && differs(amount.value, sum)) return { whole: amount, sum };
  }
  return undefined;
}

function differs(whole: number, { value, variance, isDeclared }: Sum): boolean {
  const slack = (isDeclared ? ROUNDING : EXACT) * Math.max(Math.abs(whole), Math.abs(value));
  const spread = COVERAGE * Math.sqrt(variance);
  return Math.abs(whole - value) > (isDeclared ? spread + slack : Math.max(spread, slack));
}
