// SPDX-License-Identifier: Apache-2.0

import { digestOf } from "../digest.js";
import { between, chance, pick, several, subset } from "../draw.js";
import type { Facts } from "../facts.js";
import { type Fixed, wantsMember } from "../fill.js";
import { optionalTarget, type Scope, written } from "../scope.js";
import { pinnedTo } from "../values/pinned-ref.js";
import { recordMoment } from "../values/time.js";
import { finishResource, type Made, startResource } from "./resource.js";

const MEDIA_TYPES = ["application/json", "text/csv; charset=utf-8", "application/vnd.apache.parquet", "image/tiff"];
const HREFS = ["https://data.example.org/files/a.json", "../b%20c.csv", "s3://bucket/水位.parquet", "file.tif"];
const COUNTRIES = ["JP", "DE", "FR", "US"] as const;

/** A file, stored where its policy lets it lie. */
export function makeAsset(scope: Scope, type: string): Made {
  const { draw } = scope;
  const start = startResource(scope, type);
  const allowed = start.policy?.residency ?? COUNTRIES;
  const regions = wantsMember(scope, type, "storageRegions", 30) ? subset(draw, allowed, 2) : undefined;
  const href = pick(draw, HREFS);
  return finishResource(
    scope,
    type,
    start,
    {
      href,
      mediaType: pick(draw, MEDIA_TYPES),
      digest:
        scope.complete || wantsMember(scope, type, "digest", 40) ? digestOf(`${href}#${start.serial}`) : undefined,
      storageRegions: regions,
    },
    regions === undefined ? {} : { regions },
  );
}

function hoursAfter(scope: Scope, serial: number, from: string): string {
  const later = recordMoment(scope, serial + 12);
  return later > from ? later : from;
}

/** What was used, all of it older, with the policies that bind what comes of it. */
function usedBy(scope: Scope, type: string): { readonly used: readonly Facts[]; readonly policies: readonly string[] } {
  const used: Facts[] = [];
  let policies: readonly string[] = [];
  if (!wantsMember(scope, type, "used", 40)) return { used, policies };
  const binding = ({ policy }: Facts) =>
    policy !== undefined && scope.facts.get(policy)?.binding === true ? [policy] : [];
  for (let k = between(scope.draw, 1, 2); k > 0; k -= 1) {
    const found = optionalTarget(
      scope,
      ["*"],
      (facts) =>
        !used.includes(facts) && facts.type !== "Activity" && new Set([...policies, ...binding(facts)]).size <= 1,
    );
    if (found === undefined) continue;
    used.push(found);
    policies = [...new Set([...policies, ...binding(found)])];
  }
  return { used, policies };
}

/** Something that was done, after what it used was made. */
export function makeActivity(scope: Scope, type: string): Made {
  const start = startResource(scope, type);
  const { used, policies } = usedBy(scope, type);
  const procedure = wantsMember(scope, type, "procedure", 30) ? optionalTarget(scope, ["Procedure"]) : undefined;
  scope.serial += 1;
  const startedAt = wantsMember(scope, type, "startedAt", 40) ? recordMoment(scope, scope.serial * 24) : undefined;
  const endedAt = wantsMember(scope, type, "endedAt", 40)
    ? hoursAfter(scope, scope.serial * 24, startedAt ?? "")
    : undefined;
  const informed = wantsMember(scope, type, "informedBy", 20) ? optionalTarget(scope, ["Activity"]) : undefined;
  return finishResource(
    scope,
    type,
    start,
    {
      startedAt,
      endedAt,
      used: used.length === 0 ? undefined : used.map(({ id }) => written(scope, id)),
      procedure: procedure && pinnedTo(scope, procedure),
      informedBy: informed && [written(scope, informed.id)],
    },
    {
      computed: start.computed || procedure?.computing === true || used.some((facts) => facts.computed === true),
      usedPolicies: policies,
    },
  );
}

const ACTIONS = ["odrl:use", "odrl:distribute", "odrl:modify", "odrl:derive"] as const;

function rules(scope: Scope, name: string, type: string, targeted: boolean, actions: readonly string[]): unknown {
  const build = scope.builders.get("PolicyRule");
  const found = targeted ? undefined : optionalTarget(scope, ["*"]);
  if ((!targeted && found === undefined) || !wantsMember(scope, type, name, 40)) return undefined;
  return several(scope.draw, 2, () => {
    const made = build?.(scope, "PolicyRule") as Fixed;
    const own =
      found === undefined || made["target"] !== undefined ? made : { ...made, target: written(scope, found.id) };
    return { ...own, action: pick(scope.draw, actions) };
  });
}

/** Terms of use whose rules have targets; what it permits it does not prohibit. */
export function makePolicy(scope: Scope, type: string): Made {
  const { draw } = scope;
  const start = startResource(scope, type);
  const targets = wantsMember(scope, type, "targets", 50) ? optionalTarget(scope, ["*"]) : undefined;
  const permissions = rules(scope, "permissions", type, targets !== undefined, ACTIONS.slice(0, 2));
  const prohibitions = rules(scope, "prohibitions", type, targets !== undefined, ACTIONS.slice(2));
  const obligations = rules(scope, "obligations", type, targets !== undefined, ["odrl:attribute", "odrl:inform"]);
  const residency = wantsMember(scope, type, "residency", 25) ? subset(draw, COUNTRIES, 3) : undefined;
  const personal = wantsMember(scope, type, "personalData", 30) ? chance(draw, 50) : undefined;
  return finishResource(
    scope,
    type,
    start,
    {
      targets: targets && [written(scope, targets.id)],
      permissions,
      prohibitions,
      obligations,
      residency,
      jurisdiction: wantsMember(scope, type, "jurisdiction", 25) ? subset(draw, COUNTRIES, 2) : undefined,
      personalData: personal,
      ...(personal === true ? { legalBasis: "dpv:Consent" } : {}),
    },
    {
      binding: prohibitions !== undefined || obligations !== undefined || residency !== undefined,
      ...(residency === undefined ? {} : { residency }),
    },
  );
}
