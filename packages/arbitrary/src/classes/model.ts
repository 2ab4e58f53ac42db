// SPDX-License-Identifier: Apache-2.0
import { digestOf } from "../digest.js";
import { between, chance, pick, several, subset } from "../draw.js";
import type { Facts } from "../facts.js";
import { enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { enumerations } from "../gen/tables.js";
import { type Made, optionalTarget, place, resourceOf, type Scope, target, written } from "../scope.js";
import { approximation, trainingData } from "../values/approximation.js";
import { letsJoin, permitsParts } from "../values/permits.js";
import { pinnedTo } from "../values/pinned-ref.js";
import { assumption, binding, cost, freePorts, hybrid, numerics, portNames } from "../values/ports.js";
import { validityDomain } from "../values/validity.js";
import { makeAttestation } from "./attestation.js";
import { finishResource, startResource } from "./resource.js";

export interface ModelWish {
  /** Ports that are connected, or that give what was observed. */
  readonly ports?: readonly Fixed[];
  /** Part of a composition: under no policy that forbids, with bindings of one protocol that can go back. */
  readonly joined?: { readonly protocol: string; readonly needs: readonly string[] };
  /** A version that an update made: with digest, training data and error. */
  readonly isVersion?: boolean;
  readonly fixed?: Fixed;
}

const PROCESSES = [
  "https://vocab.example.org/infiltration",
  "https://vocab.example.org/advection",
  "https://vocab.example.org/融雪",
] as const;
const LEARNED = new Set(["dataDriven", "hybrid"]);

/** What a model learned from, what it stands for, and how far it is off. */
interface Learning {
  readonly kind: string;
  readonly training: readonly Facts[];
  readonly approximates: readonly Fixed[];
  readonly parts: readonly Fixed[];
}

function part(scope: Scope): Fixed {
  return fill(scope, "HybridPart", { model: pinnedTo(scope, target(scope, ["Model"])) });
}

function learning(scope: Scope, type: string, { isVersion = false, joined }: ModelWish): Learning {
  const isDeep = scope.depth > 3;
  const kinds = isVersion ? ["dataDriven"] : isDeep ? ["mechanistic", "declared"] : enumerations.get("ModelKind");
  const kind = enumValue(scope, "ModelKind", kinds);
  const needsTraining = kind === "dataDriven" && (isVersion || chance(scope.draw, 70));
  const training = needsTraining || wantsMember(scope, type, "trainedOn", 20) ? trainingData(scope) : [];
  const needsError = isVersion || (kind === "dataDriven" && !needsTraining);
  const hasError = joined === undefined && !isDeep && wantsMember(scope, type, "approximates", 25);
  const approximates = needsError || hasError ? [approximation(scope, training)] : [];
  const isHybrid = kind === "hybrid" || (!isDeep && wantsMember(scope, type, "hybrid", 8));
  return { kind, training, approximates, parts: isHybrid ? [part(scope), part(scope)] : [] };
}

/** Whether everything learned from was simulated. */
function isSimulated(scope: Scope, id: string): boolean {
  const { members, origin } = resourceOf(scope, id) ?? {};
  if (members !== undefined) return (members as readonly string[]).every((member) => isSimulated(scope, member));
  return origin === "simulated";
}

function attestationsOf(scope: Scope, type: string, { kind, training }: Learning): readonly string[] | undefined {
  if (scope.depth > 4 || !wantsMember(scope, type, "attestations", 15)) return undefined;
  const [data] = training;
  const needed =
    scope.complete && kind === "dataDriven" && data !== undefined
      ? place(scope, "Attestation", () => makeAttestation(scope, "Attestation", { about: data, inForce: true }))
      : undefined;
  const found =
    needed ??
    optionalTarget(
      scope,
      ["Attestation"],
      ({ id, elsewhere }) => elsewhere !== true && resourceOf(scope, id)?.["revokedAt"] === undefined,
    );
  return found && [written(scope, found.id)];
}

function groundsOf(scope: Scope, type: string, { kind }: Learning): Fixed {
  const represents =
    kind === "mechanistic" || wantsMember(scope, type, "represents", 30) ? subset(scope.draw, PROCESSES, 2) : undefined;
  const byEquation = kind === "mechanistic" && chance(scope.draw, 30);
  return {
    represents: byEquation ? undefined : represents,
    ...(byEquation ? { equations: [fill(scope, "Equation", {})] } : {}),
  };
}

function partsOf(
  scope: Scope,
  type: string,
  { approximates, kind, parts, training }: Learning,
  ports: readonly Fixed[],
): Fixed {
  const names = ports.filter(({ role }) => role === "input").map(({ name }) => String(name));
  const isBounded = LEARNED.has(kind) || wantsMember(scope, type, "validity", 25);
  return {
    validity: isBounded ? validityDomain(scope, names) : undefined,
    approximates: approximates.length === 0 ? undefined : approximates,
    hybrid: parts.length === 0 ? undefined : hybrid(scope, parts),
    trainedOn: training.length === 0 ? undefined : training.map(({ id }) => written(scope, id)),
  };
}

/** The members that Models and Operators share, and what later resources have to know of them. */
function modelParts(
  scope: Scope,
  type: string,
  wish: ModelWish,
  serial: number,
): { readonly fixed: Fixed; readonly facts: Partial<Facts> } {
  const { draw } = scope;
  const { joined, ports: given = [] } = wish;
  const learned = learning(scope, type, wish);
  const least = given.length === 0 && type === "Model" ? 1 : 0;
  const free = portNames(scope, between(draw, least, 2)).filter((name) => !given.some((own) => own["name"] === name));
  const own = freePorts(scope, free, learned.approximates.length > 0);
  const ports = [...given, ...own];
  const bound = joined !== undefined && joined.needs.length > 0;
  const hasBindings = bound || wantsMember(scope, type, "bindings", 40);
  const isHashed = wish.isVersion === true || wantsMember(scope, type, "digest", 30);
  return {
    fixed: {
      modelKind: learned.kind,
      digest: isHashed ? digestOf(`model#${serial}`) : undefined,
      ports: ports.length === 0 ? undefined : ports,
      bindings: hasBindings ? several(draw, 2, () => binding(scope, joined?.protocol, joined?.needs)) : undefined,
      assumptions: wantsMember(scope, type, "assumptions", 30) ? [assumption(scope)] : undefined,
      numerics: wantsMember(scope, type, "numerics", 40) ? numerics(scope) : undefined,
      costs: wantsMember(scope, type, "costs", 40) ? several(draw, 2, () => cost(scope)) : undefined,
      attestations: attestationsOf(scope, type, learned),
      ...groundsOf(scope, type, learned),
      ...partsOf(scope, type, learned, own),
    },
    facts: {
      computing: true,
      ...(learned.training.length > 0 && learned.training.every(({ id }) => isSimulated(scope, id))
        ? { simulatedOnly: true }
        : {}),
    },
  };
}

const OTHER_PARTS = ["weights", "code", "state", "actuation"];

/** Something that can be computed, joined to others by its ports. */
export function makeModel(scope: Scope, type: string, wish: ModelWish = {}): Made {
  const join = letsJoin(scope);
  const start = startResource(scope, type, {
    bilingual: scope.complete,
    unbound: wish.joined !== undefined,
    policy: (facts) => wish.joined === undefined || (join(facts) && permitsParts(scope, facts.id, OTHER_PARTS)),
  });
  const { fixed, facts } = modelParts(scope, type, wish, start.serial);
  return finishResource(scope, type, start, { ...fixed, ...wish.fixed }, facts);
}

const BRIDGES = new Set(["homogenise", "localise"]);
const MIXING = new Set(["regrid", "aggregate"]);
export const ASSUMED = ["mean-field", "steady", "scale-separation"];

/** What an operator that mixes neighbours gives says how its errors are correlated. */
function correlated(scope: Scope, given: unknown): unknown {
  return (given as readonly Fixed[] | undefined)?.map((one) => {
    const field = one["field"] as Fixed;
    const uncertainty = field["uncertainty"] as Fixed | undefined;
    if (uncertainty === undefined || uncertainty["correlation"] === "declared") return one;
    const correlation = pick(scope.draw, ["independent", "full"]);
    return { ...one, field: { ...field, uncertainty: { ...uncertainty, correlation } } };
  });
}

/** A step on the way between two ports. */
export function makeOperator(scope: Scope, type: string, wish: ModelWish = {}): Made {
  const start = startResource(scope, type, { unbound: wish.joined !== undefined, policy: letsJoin(scope) });
  const { fixed, facts } = modelParts(scope, type, wish, start.serial);
  const operation = (wish.fixed?.["operation"] as string | undefined) ?? enumValue(scope, "Operation");
  const isBridge = BRIDGES.has(operation);
  const hasError = isBridge || (scope.depth < 4 && wantsMember(scope, type, "error", 25));
  const training = (fixed["trainedOn"] as readonly string[] | undefined) ?? [];
  return finishResource(
    scope,
    type,
    start,
    {
      ...fixed,
      operation,
      changes: subset(scope.draw, enumerations.get("Facet") ?? [], 3),
      error: hasError
        ? approximation(
            scope,
            training.map((id) => ({ id, type: "" })),
          )
        : undefined,
      ...(isBridge ? { assumes: ASSUMED } : {}),
      ports: MIXING.has(operation) ? correlated(scope, fixed["ports"]) : fixed["ports"],
      ...wish.fixed,
    },
    facts,
  );
}
