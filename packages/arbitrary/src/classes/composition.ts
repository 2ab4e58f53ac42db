// SPDX-License-Identifier: Apache-2.0
import { between, chance, pick, subset } from "../draw.js";
import type { Facts } from "../facts.js";
import { enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { type Made, optionalTarget, place, resourceOf, type Scope, target, written } from "../scope.js";
import { pinnedTo } from "../values/pinned-ref.js";
import { MACRO_STEPS, PROTOCOLS } from "../values/ports.js";
import { makeModel } from "./model.js";
import { finishResource, startResource } from "./resource.js";
import { connection, type Wire, wire } from "./wire.js";

/** How a loop within one step is kept from being one. */
type LoopCut = "none" | "delay" | "iterate" | "feedthrough";

interface Plan {
  readonly cut: LoopCut;
  readonly protocol: string;
  readonly count: number;
  readonly wires: readonly Wire[];
}

/** Conserved fluxes that reach one component, by component and concept: each of one owner. */
function isOwned(wires: readonly Wire[], { from, to, source: { facets } }: Wire): boolean {
  const { conserved, nature, concept } = facets;
  if (conserved !== true || nature !== "flux") return true;
  return wires.every((other) => other.to !== to || other.from === from || other.source.facets["concept"] !== concept);
}

/** Components in a row, each wired to a later one; at times one wire leads back. */
function planOf(scope: Scope): Plan {
  const { draw } = scope;
  const isPossible = scope.allowance.hasClass("Model") && wantsMember(scope, "Composition", "connections", 90);
  const count = isPossible ? between(draw, 2, 3) : 0;
  const cut: LoopCut = isPossible && chance(draw, 25) ? pick(draw, ["delay", "iterate", "feedthrough"]) : "none";
  const wires: Wire[] = [];
  const add = (from: number, to: number) => {
    const made = wire(scope, from, to, wires.length, cut === "feedthrough");
    if (isOwned(wires, made)) wires.push(made);
  };
  for (let to = 1; to < count; to += 1) add(draw(to), to);
  if (cut !== "none") add(1, 0);
  return { cut, protocol: pick(draw, PROTOCOLS), count, wires };
}

const STEP_COST = { measure: "wallTime", per: "step", value: 2, unit: "s" };

function modelOf(scope: Scope, { cut, protocol, wires }: Plan, index: number): Facts {
  const ports = [
    ...wires.filter(({ to }) => to === index).map(({ input }) => input),
    ...wires.filter(({ from }) => from === index).map(({ output }) => output),
  ];
  const joined = { protocol, needs: cut === "iterate" ? ["getState", "setState"] : [] };
  const fixed: Fixed = chance(scope.draw, 50) ? { costs: [fill(scope, "Cost", STEP_COST)] } : {};
  return place(scope, "Model", () => makeModel(scope, "Model", { ports, joined, fixed }));
}

interface Part {
  readonly name: string;
  readonly facts: Facts;
  readonly model: Fixed | undefined;
}

const NAMES = ["river", "surge", "drainage", "気象", "sewer"] as const;

function partsOf(scope: Scope, plan: Plan): readonly Part[] {
  const wired = Array.from({ length: plan.count }, (_, index) => modelOf(scope, plan, index));
  const other =
    plan.count === 0 ? target(scope, ["Model"]) : chance(scope.draw, 25) ? optionalTarget(scope, ["Model"]) : undefined;
  const all = other === undefined || wired.includes(other) ? wired : [...wired, other];
  return all.map((facts, k) => ({ name: NAMES[k] ?? `part${k}`, facts, model: resourceOf(scope, facts.id) }));
}

function listOf(model: Fixed | undefined, member: string): readonly unknown[] {
  return (model?.[member] as readonly unknown[] | undefined) ?? [];
}

/** Processes that two joined models represent; the second is told to leave them out. */
function sharedProcesses(parts: readonly Part[], { wires }: Plan, index: number): readonly unknown[] {
  const others = wires.filter(({ to }) => to === index).map(({ from }) => parts[from]?.model);
  const own = listOf(parts[index]?.model, "represents");
  return own.filter((process) => others.some((other) => listOf(other, "represents").includes(process)));
}

function component(scope: Scope, parts: readonly Part[], plan: Plan, index: number): Fixed {
  const { name, facts, model } = parts[index] as Part;
  const bindings = listOf(model, "bindings") as readonly { readonly capabilities: readonly string[] }[];
  const isSingle = bindings.length > 0 && bindings.every(({ capabilities }) => capabilities.includes("singleInstance"));
  const shared = sharedProcesses(parts, plan, index);
  return fill(scope, "Component", {
    name,
    model: pinnedTo(scope, facts),
    multiplicity:
      !isSingle && wantsMember(scope, "Component", "multiplicity", 25) ? between(scope.draw, 1, 20) : undefined,
    ...(shared.length > 0 ? { disables: shared } : {}),
  });
}

const BALANCED = new Set(["mean", "sum"]);
const ELSEWHERE = "https://vocab.example.org/mass-of-air";

/** A concept whose flow is balanced: of means and sums only. */
function conserved(scope: Scope, { wires }: Plan): string | undefined {
  if (!wantsMember(scope, "Composition", "conserves", 40)) return undefined;
  const isBalanced = ({ source }: Wire) => {
    const { kind, method } = (source.spec["time"] ?? {}) as Fixed;
    return kind === "interval" && BALANCED.has(method as string);
  };
  const concepts = wires.flatMap(({ source }) => (source.facets["concept"] as string | undefined) ?? []);
  const found = concepts.find((concept) =>
    wires.every((one) => one.source.facets["concept"] !== concept || isBalanced(one)),
  );
  return found ?? ELSEWHERE;
}

function connectionsOf(scope: Scope, parts: readonly Part[], { wires }: Plan, balanced: string | undefined) {
  const tolerance = { value: 0.5, unit: "%" };
  return wires.map(({ from, to, fixed, input, output, source }, k) =>
    connection(scope, {
      ...fixed,
      name: `link-${k}`,
      from: `${parts[from]?.name}.${output["name"]}`,
      to: `${parts[to]?.name}.${input["name"]}`,
      ...(source.facets["concept"] === balanced && balanced !== undefined ? { tolerance } : {}),
    }),
  );
}

function hasStepCost({ model }: Part): boolean {
  return listOf(model, "costs").some((cost) => {
    const { measure, per } = cost as Fixed;
    return measure === "wallTime" && per === "step";
  });
}

function schedule(scope: Scope, parts: readonly Part[], { cut, wires }: Plan): Fixed {
  const strategy = cut === "iterate" ? "implicit" : enumValue(scope, "Strategy");
  const back = wires.at(-1);
  const iteration = strategy === "implicit" ? { iteration: fill(scope, "Iteration", {}) } : {};
  const isTimed = parts.every(hasStepCost) && wantsMember(scope, "Schedule", "deadline", 60);
  return fill(scope, "Schedule", {
    strategy,
    macroStep: wantsMember(scope, "Schedule", "macroStep", 50) ? pick(scope.draw, MACRO_STEPS) : undefined,
    order: wantsMember(scope, "Schedule", "order", 40) ? parts.map(({ name }) => name) : undefined,
    ...iteration,
    delays: cut === "delay" && back !== undefined ? [`link-${wires.length - 1}`] : undefined,
    deadline: isTimed ? "PT1H" : undefined,
  });
}

const REPRODUCIBLE = ["none", "statistical", "seeded", "bitwise"];

/** No more than the least reproducible part can promise. */
function determinism(scope: Scope, parts: readonly Part[]): string {
  const known = parts.filter(({ model }) => model !== undefined);
  const grades = known.map(({ model }) =>
    REPRODUCIBLE.indexOf((model?.["determinism"] as string | undefined) ?? "none"),
  );
  return enumValue(scope, "Determinism", REPRODUCIBLE.slice(0, Math.min(3, ...grades) + 1));
}

/** Ports that are shown to the outside, of those that claim no resolution. */
function exposures(scope: Scope, parts: readonly Part[]): readonly Fixed[] | undefined {
  const ends = parts.flatMap(({ name, model }) =>
    (listOf(model, "ports") as readonly Fixed[]).flatMap(({ name: own, field }) =>
      ((field as Fixed)["space"] as Fixed | undefined)?.["resolution"] === undefined ? [`${name}.${own}`] : [],
    ),
  );
  if (ends.length === 0 || !wantsMember(scope, "Composition", "exposes", 40)) return undefined;
  return subset(scope.draw, ends, 2).map((end, k) => fill(scope, "Exposure", { name: `shown-${k}`, port: end }));
}

/** An attestation that nobody took back. */
function attestation(scope: Scope, type: string): readonly string[] | undefined {
  if (!wantsMember(scope, type, "attestations", 20)) return undefined;
  const found = optionalTarget(
    scope,
    ["Attestation"],
    ({ id, elsewhere }) => elsewhere !== true && resourceOf(scope, id)?.["revokedAt"] === undefined,
  );
  return found && [written(scope, found.id)];
}

/** Models that exchange values through ports that fit. */
export function makeComposition(scope: Scope, type: string): Made {
  const plan = planOf(scope);
  const parts = partsOf(scope, plan);
  const isFree = parts.every(({ facts }) => facts.policy === undefined);
  const start = startResource(scope, type, {
    bilingual: scope.complete,
    ...(isFree ? {} : { unbound: true, policy: "none" as const }),
  });
  const balanced = conserved(scope, plan);
  const connections = connectionsOf(scope, parts, plan, balanced);
  return finishResource(scope, type, start, {
    components: parts.map((_, index) => component(scope, parts, plan, index)),
    connections: connections.length === 0 ? undefined : connections,
    schedule: schedule(scope, parts, plan),
    conserves: balanced === undefined ? undefined : [balanced],
    determinism: wantsMember(scope, type, "determinism") ? determinism(scope, parts) : undefined,
    exposes: exposures(scope, parts),
    attestations: attestation(scope, type),
  });
}
