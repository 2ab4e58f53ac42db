// SPDX-License-Identifier: Apache-2.0

import { between, chance, decimal } from "../draw.js";
import type { Facts } from "../facts.js";
import { type Fixed, fill, named, wantsMember } from "../fill.js";
import { type Made, optionalTarget, place, resourceOf, type Scope, target, written } from "../scope.js";
import { isComparable, isNumeric } from "../values/field-spec.js";
import { informationGain } from "../values/information-gain.js";
import { pinnedTo } from "../values/pinned-ref.js";
import { port } from "../values/ports.js";
import { makeBelief } from "./belief.js";
import { makeOperator } from "./model.js";
import { makeObservation } from "./observation.js";

export interface AssimilationMade {
  readonly value: Fixed;
  readonly analysis: Facts;
  /** The run has to name the analysis among what it generated. */
  readonly isGenerated: boolean;
}

const TELLING = new Set(["standardUncertainty", "lower", "upper", "quantile", "ensembleMember", "flag"]);

function isTelling(field: Fixed | undefined): boolean {
  return Object.values((field?.["variables"] ?? {}) as Readonly<Record<string, Fixed>>).some(
    ({ uncertainty, role }) => uncertainty !== undefined || TELLING.has(role as string),
  );
}

/** Whether data state their error or their quality. */
function isStated(scope: Scope, resource: Fixed | undefined): boolean {
  if (resource === undefined) return false;
  const { type, result, flags } = resource;
  if (type === "Field") return isTelling(resource);
  const { kind, field, uncertainty } = (result ?? {}) as Fixed;
  if (uncertainty !== undefined || flags !== undefined) return true;
  return kind === "field" && isTelling(resourceOf(scope, field as string));
}

/** An observation with quality flags, if with nothing else. */
function statedObservation(scope: Scope): Made {
  const made = makeObservation(scope, "Observation");
  if (isStated(scope, made.resource as unknown as Fixed)) return made;
  return { ...made, resource: { ...made.resource, flags: [named(scope, "Flag")] } as unknown as Made["resource"] };
}

/** Data that no other run assimilated. */
function observed(scope: Scope): Facts {
  const found = optionalTarget(scope, ["Observation", "Field"], ({ id, assimilated }) => {
    return assimilated !== true && isStated(scope, resourceOf(scope, id));
  });
  const facts = found ?? place(scope, "Observation", () => statedObservation(scope));
  if (facts.elsewhere !== true) scope.facts.set(facts.id, { ...facts, assimilated: true });
  return facts;
}

/** What an operator has to give to be compared with an observation; undefined where the observation does not tell all. */
function portFor(scope: Scope, { id }: Facts): Fixed | undefined {
  const { observedProperty, result, support, geometry } = resourceOf(scope, id) ?? {};
  const { unit, kind, uncertainty } = (result ?? {}) as Fixed;
  const { property } = optionalFacts(scope, observedProperty) ?? {};
  const facets = property?.facets ?? {};
  if (support !== undefined || geometry !== undefined || kind === "field" || uncertainty !== undefined)
    return undefined;
  if (!isComparable(facets) || (isNumeric(facets) && unit === undefined)) return undefined;
  return port(scope, {
    name: "observed",
    role: "output",
    field: { property: observedProperty, unit },
    accepts: undefined,
  });
}

function optionalFacts(scope: Scope, ref: unknown): Facts | undefined {
  const resource = resourceOf(scope, ref as string | undefined);
  return resource === undefined
    ? undefined
    : [...scope.facts.values()].find(({ id }) => resourceOf(scope, id) === resource);
}

/** An operator that observes; its ports are typed where what it is compared with tells all. */
function observer(scope: Scope, observation: Facts, background: Facts | undefined): Facts {
  const output = chance(scope.draw, 60) ? portFor(scope, observation) : undefined;
  const [field] = (resourceOf(scope, background?.id)?.["fields"] ?? []) as readonly Fixed[];
  const input =
    field === undefined
      ? undefined
      : port(scope, { name: "background", role: "input", field: { ...field }, accepts: undefined });
  const ports = [output, input].filter((one) => one !== undefined);
  const fixed = { operation: "observe", ports: ports.length === 0 ? undefined : ports };
  return place(scope, "Operator", () => makeOperator(scope, "Operator", { fixed }));
}

export function innovation(scope: Scope): Fixed {
  const [used, rejected] = [between(scope.draw, 1, 90), between(scope.draw, 0, 9)];
  const expected = decimal(scope.draw, 1, 4);
  return fill(scope, "Innovation", {
    count: used + rejected,
    usedCount: wantsMember(scope, "Innovation", "usedCount") ? used : undefined,
    rejectedCount: wantsMember(scope, "Innovation", "rejectedCount") ? rejected : undefined,
    expectedVariance: wantsMember(scope, "Innovation", "expectedVariance", 60) ? expected : undefined,
    variance: wantsMember(scope, "Innovation", "variance", 60) ? expected * decimal(scope.draw, 0.5, 2) : undefined,
  });
}

/** How observations change a background into an analysis of the same time. */
export function assimilation(scope: Scope, run: Facts): AssimilationMade {
  const isFresh = chance(scope.draw, 50);
  const background = isFresh
    ? place(scope, "Belief", () => makeBelief(scope, "Belief", { isComparable: true }))
    : target(scope, ["Belief"]);
  const observation = observed(scope);
  const operator = observer(scope, observation, isFresh ? background : undefined);
  const inflation = wantsMember(scope, "Assimilation", "inflation", 50) ? decimal(scope.draw, 1, 1.5) : undefined;
  const validTime = resourceOf(scope, background.id)?.["validTime"];
  const isGenerated = chance(scope.draw, 50);
  const analysis = place(scope, "Belief", () =>
    makeBelief(scope, "Belief", {
      ...(isGenerated ? {} : { maker: run }),
      ...(inflation === undefined ? { data: ["Asset", "Dataset"] } : {}),
      fixed: { ...(validTime === undefined ? {} : { validTime }), ...(isGenerated ? { generatedBy: undefined } : {}) },
    }),
  );
  const value = fill(scope, "Assimilation", {
    background: written(scope, background.id),
    observations: [written(scope, observation.id)],
    observationOperator: pinnedTo(scope, operator),
    analysis: written(scope, analysis.id),
    innovation: innovation(scope),
    inflation,
    realisedGain: wantsMember(scope, "Assimilation", "realisedGain") ? informationGain(scope) : undefined,
  });
  return { value, analysis, isGenerated };
}

/** The same for a run that nobody knows. */
export function looseAssimilation(scope: Scope): Fixed {
  return assimilation(scope, { id: `${scope.base}run/0`, type: "Run" }).value;
}
