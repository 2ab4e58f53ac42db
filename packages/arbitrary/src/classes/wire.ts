// SPDX-License-Identifier: Apache-2.0
import { chance, pick } from "../draw.js";
import { type Fixed, fill, wantsMember } from "../fill.js";
import { place, type Scope } from "../scope.js";
import { type Coupling, changed, couplings, mending, type Outcome } from "../values/couplings.js";
import { comparableSpec, type SpecMade } from "../values/field-spec.js";
import { pinnedTo } from "../values/pinned-ref.js";
import { port } from "../values/ports.js";
import { makeOperator } from "./model.js";

/** Two ports that fit, and the connection between them, of the components with these numbers. */
export interface Wire {
  readonly from: number;
  readonly to: number;
  readonly source: SpecMade;
  readonly output: Fixed;
  readonly input: Fixed;
  /** Members of the connection. */
  readonly fixed: Fixed;
  readonly outcome: Outcome;
}

const OUTCOMES: readonly Outcome[] = ["compatible", "mediatedExact", "mediatedLossy"];

function worst(all: readonly Outcome[]): Outcome {
  return OUTCOMES[Math.max(0, ...all.map((outcome) => OUTCOMES.indexOf(outcome)))] as Outcome;
}

/** How the two ports behave in time, such that the second can take what the first gives. */
const DYNAMICS: readonly (readonly [source: Fixed, target: Fixed])[] = [
  [{}, {}],
  [{}, { dynamics: "discrete" }],
  [{ dynamics: "discrete" }, { dynamics: "discrete" }],
  [{ dynamics: "continuous" }, { dynamics: "continuous" }],
  [{ dynamics: "fixed" }, { dynamics: "fixed" }],
  [{ dynamics: "tunable" }, { dynamics: "tunable" }],
  [{ dynamics: "discrete", phase: "init" }, { dynamics: "fixed" }],
  [{ dynamics: "continuous" }, { dynamics: "discrete" }],
];
const HELD = [{ dynamics: "discrete" }, { dynamics: "continuous" }] as const;

interface Step {
  readonly made: SpecMade;
  readonly via: unknown;
  readonly outcome: Outcome;
}

/** An operator on the way, of a kind that mends what it changes. */
function stepFor(scope: Scope, from: SpecMade): Step | undefined {
  if (!scope.allowance.hasClass("Operator") || !wantsMember(scope, "Connection", "via", 40)) return undefined;
  const found = mending(scope, from);
  if (found === undefined) return undefined;
  const { operation, changes, field } = found;
  const exact = chance(scope.draw, 50);
  const fixed = { operation, changes, exact, ports: undefined };
  const joined = { protocol: "python", needs: [] };
  const operator = place(scope, "Operator", () => makeOperator(scope, "Operator", { fixed, joined }));
  return {
    made: changed(from, field),
    via: [pinnedTo(scope, operator)],
    outcome: exact ? "mediatedExact" : "mediatedLossy",
  };
}

/** Consent to every loss, and at times to more. */
function allowOf(scope: Scope, all: readonly Coupling[], isLossy: boolean): readonly string[] | undefined {
  const needed = new Set<string>([...all.flatMap(({ allow }) => allow ?? []), ...(isLossy ? ["lossy"] : [])]);
  const more = chance(scope.draw, 15) ? [pick(scope.draw, ["lossy", "assume", "dropUncertainty"])] : [];
  const allow = [...new Set([...needed, ...more])];
  return allow.length === 0 ? undefined : allow;
}

const BARE: Fixed = { dynamics: undefined, phase: undefined, accepts: undefined, feedthrough: undefined };

/** An output or readable state, and an input, parameter or settable state, whose fields fit. */
export function wire(scope: Scope, from: number, to: number, serial: number, isCut: boolean): Wire {
  const { draw } = scope;
  const source = comparableSpec(scope);
  const { all, made } = couplings(scope, source);
  const step = stepFor(scope, made);
  const accepts = Object.assign({}, ...all.map((one) => one.accepts ?? {})) as Fixed;
  const isHeld = accepts["extrapolationOrder"] === undefined && chance(draw, 10);
  const [giving, taking] = isHeld ? HELD : pick(draw, DYNAMICS);
  const terms = isHeld ? { ...accepts, extrapolationOrder: 0 } : accepts;
  const [isState, role] = [chance(draw, 15), pick(draw, ["input", "parameter", "state"])];
  const outcome = worst([
    ...all.map((one) => one.outcome),
    ...(isHeld ? ["mediatedExact" as const] : []),
    ...(step === undefined ? [] : [step.outcome]),
  ]);
  const output = port(scope, {
    ...BARE,
    name: `out-${serial}`,
    ...(isState ? { role: "state", access: ["get"] } : { role: "output" }),
    ...(isCut ? { feedthrough: [] } : {}),
    ...giving,
    field: source.spec,
  });
  const input = port(scope, {
    ...BARE,
    name: `in-${serial}`,
    role,
    ...(role === "state" ? { access: ["get", "set"] } : {}),
    ...taking,
    ...(Object.keys(terms).length === 0 ? {} : { accepts: terms }),
    field: (step?.made ?? made).spec,
  });
  return {
    from,
    to,
    source,
    output,
    input,
    outcome,
    fixed: {
      via: step?.via,
      allow: allowOf(scope, all, step?.outcome === "mediatedLossy"),
      verdict: wantsMember(scope, "Connection", "verdict") ? outcome : undefined,
      weight: wantsMember(scope, "Connection", "weight", 15) ? 1 : undefined,
    },
  };
}

export function connection(scope: Scope, fixed: Fixed): Fixed {
  return fill(scope, "Connection", fixed);
}
