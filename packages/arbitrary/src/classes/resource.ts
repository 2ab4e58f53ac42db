// SPDX-License-Identifier: Apache-2.0
import { type AnyResource, CONTEXT_IRI } from "@jiku/model";
import { between, chance, pick, several } from "../draw.js";
import type { Facts } from "../facts.js";
import { type Fixed, fill, formOf, wantsMember } from "../fill.js";
import { json } from "../pools/json.js";
import { langText } from "../pools/texts.js";
import { type Made, optionalTarget, type Scope, target, written } from "../scope.js";
import { recordMoment } from "../values/time.js";

/** What every resource is given, decided before the rest of it. */
export interface Start {
  readonly id: string;
  readonly serial: number;
  readonly members: Fixed;
  /** The policy that governs it. */
  readonly policy: Facts | undefined;
  readonly computed: boolean;
}

const WORDS = ["", "建物-", "%E6%B0%B4-", "a.b_"] as const;

function newId(scope: Scope, type: string, serial: number): string {
  const slug = type.replace(/(?<=.)[A-Z]/g, "-$&").toLowerCase();
  return `${scope.base}${slug}/${chance(scope.draw, 10) ? pick(scope.draw, WORDS) : ""}${serial}`;
}

/** The policies that bind what comes from a resource. */
function bindingOf(scope: Scope, facts: Facts): readonly string[] {
  const own = facts.policy;
  return own !== undefined && scope.facts.get(own)?.binding === true ? [own] : [];
}

function joined(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}

interface Origins {
  readonly generatedBy: Facts | undefined;
  readonly derivedFrom: readonly Facts[];
  readonly binding: readonly string[];
}

const UNGOVERNED = new Set(["Policy", "Agent"]);

const NOWHERE: Origins = { generatedBy: undefined, derivedFrom: [], binding: [] };

/** Where a resource comes from; all of it under at most one binding policy, which then governs the resource too. */
function originsOf(scope: Scope, type: string, { measured = false, maker: given, unbound = false }: Wish): Origins {
  if (unbound) return NOWHERE;
  let binding: readonly string[] = [];
  const fits = (policies: readonly string[]) => joined(binding, policies).length <= 1;
  const maker =
    given ??
    (wantsMember(scope, type, "generatedBy", 25)
      ? optionalTarget(
          scope,
          measured ? ["Activity"] : ["Activity", "Run"],
          (facts) => fits(facts.usedPolicies ?? []) && !(measured && facts.computed === true),
        )
      : undefined);
  binding = joined(binding, maker?.usedPolicies ?? []);
  const sources: Facts[] = [];
  if (wantsMember(scope, type, "derivedFrom", 20)) {
    for (let k = between(scope.draw, 1, 2); k > 0; k -= 1) {
      const source = optionalTarget(scope, ["*"], (facts) => !sources.includes(facts) && fits(bindingOf(scope, facts)));
      if (source === undefined) continue;
      sources.push(source);
      binding = joined(binding, bindingOf(scope, source));
    }
  }
  return { generatedBy: maker, derivedFrom: sources, binding };
}

function versionsOf(scope: Scope, type: string): Fixed {
  const { draw } = scope;
  const earlier = wantsMember(scope, type, "previousVersion", 15)
    ? optionalTarget(scope, [type], (facts) => facts.elsewhere !== true)
    : undefined;
  const whole = wantsMember(scope, type, "versionOf", 15) ? optionalTarget(scope, [type]) : undefined;
  const labelled = earlier !== undefined || whole !== undefined || wantsMember(scope, type, "version", 20);
  return {
    version: labelled ? pick(draw, ["1.0.0", "2026-04", "第2版", "v3"]) : undefined,
    versionOf: whole && written(scope, whole.id),
    previousVersion: earlier && written(scope, earlier.id),
  };
}

function extensionsOf(scope: Scope, type: string): Fixed {
  if (formOf(type).extension === undefined || !chance(scope.draw, 10)) return {};
  const prefix = scope.prefix ?? "dcterms";
  return Object.fromEntries(
    several(scope.draw, 2, () => [`${prefix}:${pick(scope.draw, ["note", "観測所", "x-1"])}`, json(scope.draw)]),
  );
}

function recorded(scope: Scope, type: string, serial: number): Fixed {
  const from = wantsMember(scope, type, "recordedFrom", 20) ? recordMoment(scope, serial) : undefined;
  const until = wantsMember(scope, type, "recordedUntil", 15) ? recordMoment(scope, serial + 2400) : undefined;
  return { recordedFrom: from, recordedUntil: until };
}

export interface Wish {
  /** Nothing behind it is computed. */
  readonly measured?: boolean;
  /** An Activity must stand behind it. */
  readonly needsMaker?: boolean;
  /** Both languages in label and title. */
  readonly bilingual?: boolean;
  /** The activity behind it. */
  readonly maker?: Facts;
  /** Comes from nothing else, so that no policy but a chosen one governs it. */
  readonly unbound?: boolean;
  /** The policies that may be chosen. */
  readonly policy?: ((facts: Facts) => boolean) | "none";
}

/** The members that every resource may have. */
export function startResource(scope: Scope, type: string, wish: Wish = {}): Start {
  const { needsMaker = false, bilingual = false } = wish;
  scope.serial += 1;
  const { serial } = scope;
  const id = newId(scope, type, serial);
  const { generatedBy, derivedFrom, binding } = originsOf(scope, type, wish);
  const bound = binding[0] === undefined ? undefined : scope.facts.get(binding[0]);
  const free =
    bound === undefined && wish.policy !== "none" && wantsMember(scope, type, "policy", 15) && !UNGOVERNED.has(type)
      ? optionalTarget(scope, ["Policy"], wish.policy)
      : undefined;
  const maker =
    generatedBy ?? (needsMaker ? target(scope, ["Activity"], (f) => (f.usedPolicies ?? []).length === 0) : undefined);
  const policy = bound ?? free;
  const same = wantsMember(scope, type, "sameAs", 10) ? optionalTarget(scope, [type]) : undefined;
  return {
    id,
    serial,
    policy,
    computed: maker?.computed === true,
    members: {
      "@context": chance(scope.draw, 4) ? CONTEXT_IRI : undefined,
      id: written(scope, id),
      type,
      ...(bilingual && wantsMember(scope, type, "label", 50)
        ? { label: langText(scope.draw, true) }
        : bilingual
          ? { label: undefined }
          : {}),
      sameAs: same && [written(scope, same.id)],
      ...versionsOf(scope, type),
      ...recorded(scope, type, serial),
      generatedBy: maker && written(scope, maker.id),
      derivedFrom: derivedFrom.length === 0 ? undefined : derivedFrom.map((facts) => written(scope, facts.id)),
      policy: policy && written(scope, policy.id),
    },
  };
}

/** Puts a resource together out of what every one has and what its class adds. */
export function finishResource(
  scope: Scope,
  type: string,
  start: Start,
  fixed: Fixed,
  facts: Partial<Facts> = {},
): Made {
  const filled = fill(scope, type, { ...start.members, ...fixed });
  const resource = { ...filled, ...extensionsOf(scope, type) } as unknown as AnyResource;
  return {
    resource,
    facts: {
      id: start.id,
      type,
      ...(start.policy === undefined ? {} : { policy: start.policy.id }),
      ...(start.computed ? { computed: true } : {}),
      ...facts,
    },
  };
}

/** A resource of a class about which nothing else has to be known. */
export function plainResource(scope: Scope, type: string): Made {
  return finishResource(scope, type, startResource(scope, type), {});
}
