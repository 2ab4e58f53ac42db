// SPDX-License-Identifier: Apache-2.0
import { boundedCache } from "./bounded-cache.js";
import { commensurableUnits } from "./commensurable.js";
import { exactScale, parseUnit } from "./parse-unit.js";
import { divide, type Rational, subtract, toNumber } from "./rational.js";
import { LONGEST_CODE } from "./unit-terms.js";

/** What the value is. */
export interface ConvertOptions {
  /** True for differences and uncertainties: zero points do not enter. */
  readonly difference?: boolean;
}

/** y = (x + before) · up / down + after. */
interface Step {
  readonly before: number;
  readonly up: number;
  readonly down: number;
  readonly after: number;
}

const REMEMBERED = 1024;

/** Multiplying and dividing by exact integers rounds less than multiplying by their rounded quotient. */
function ratio(exact: Rational): Pick<Step, "up" | "down"> {
  const [up, down] = [Number(exact.numerator), Number(exact.denominator)];
  return Number.isSafeInteger(up) && Number.isSafeInteger(down) ? { up, down } : { up: toNumber(exact), down: 1 };
}

function isDecimal({ denominator }: Rational): boolean {
  let rest = denominator;
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n;
}

/** The shift stands on the side where it is a finite decimal: 32 [degF] is then 0 Cel to the last digit. */
function stepOf(scale: Rational, offset: Rational): Step {
  const after = isDecimal(offset);
  return { ...ratio(scale), before: after ? 0 : toNumber(divide(offset, scale)), after: after ? toNumber(offset) : 0 };
}

function computedStep(pair: string): Step | undefined {
  const [from, to, ...excess] = pair.split(" ").map(parseUnit);
  if (excess.length > 0 || from === undefined || to === undefined || !commensurableUnits(from, to)) return undefined;
  const [a, b] = [exactScale(from), exactScale(to)];
  return stepOf(divide(a.factor, b.factor), divide(subtract(a.offset, b.offset), b.factor));
}

const steps = boundedCache(computedStep, REMEMBERED);

/**
 * A value in another unit: (x · factor of `from` + offset of `from` − offset of `to`) / factor of `to`, or without the
 * offsets for a difference. Computed from exact factors, so it is off by a few units in the last place only.
 *
 * @param from UCUM code of `x`
 * @param to UCUM code of the answer
 * @returns undefined when a code does not parse or the two are not commensurable
 */
export function convert(x: number, from: string, to: string, options: ConvertOptions = {}): number | undefined {
  const step = from.length + to.length > 2 * LONGEST_CODE ? undefined : steps.get(`${from} ${to}`);
  if (step === undefined) return undefined;
  const { before, up, down, after } = options.difference === true ? { ...step, before: 0, after: 0 } : step;
  const product = (x + before) * up;
  return (Number.isFinite(product) ? product / down : (x + before) * (up / down)) + after;
}
