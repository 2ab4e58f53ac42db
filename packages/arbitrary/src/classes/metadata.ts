// SPDX-License-Identifier: Apache-2.0

import { digestOf } from "../digest.js";
import { chance, pick, several, subset } from "../draw.js";
import { type Fixed, named, wantsMember } from "../fill.js";
import { enumerations } from "../gen/tables.js";
import { type Made, optionalTarget, type Scope, written } from "../scope.js";
import { finishResource, startResource } from "./resource.js";

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

const ACTIONS = ["odrl:use", "odrl:distribute", "odrl:modify", "odrl:derive"] as const;

function rules(
  scope: Scope,
  name: string,
  type: string,
  targeted: boolean,
  actions: readonly string[],
): readonly Fixed[] | undefined {
  const found = targeted ? undefined : optionalTarget(scope, ["*"]);
  if ((!targeted && found === undefined) || !wantsMember(scope, type, name, 40)) return undefined;
  return several(scope.draw, 2, () => {
    const made = named(scope, "PolicyRule") as Fixed;
    const own =
      found === undefined || made["target"] !== undefined ? made : { ...made, target: written(scope, found.id) };
    return { ...own, action: pick(scope.draw, actions) };
  });
}

const BUDGET = { leftOperand: "odrl:count", operator: "odrl:lteq", rightValue: "10000" };

/** Who keeps the weights of a model back limits how often its output is asked for. */
function limited(
  permissions: readonly Fixed[] | undefined,
  prohibitions: readonly Fixed[] | undefined,
  modelParts: unknown,
): readonly Fixed[] | undefined {
  const kept = prohibitions?.some((rule) =>
    ((rule["modelParts"] ?? modelParts) as readonly string[] | undefined)?.includes("weights"),
  );
  return kept === true ? permissions?.map((rule) => ({ ...rule, constraints: [BUDGET] })) : permissions;
}

/** Terms of use whose rules have targets; what it permits it does not prohibit. */
export function makePolicy(scope: Scope, type: string): Made {
  const { draw } = scope;
  const start = startResource(scope, type);
  const targets = wantsMember(scope, type, "targets", 50) ? optionalTarget(scope, ["*"]) : undefined;
  const permissions = rules(scope, "permissions", type, targets !== undefined, ACTIONS.slice(0, 2));
  const prohibitions = rules(scope, "prohibitions", type, targets !== undefined, ACTIONS.slice(2));
  const obligations = rules(scope, "obligations", type, targets !== undefined, ["odrl:attribute", "odrl:inform"]);
  const modelParts = wantsMember(scope, type, "modelParts", 25)
    ? subset(draw, enumerations.get("ModelPart") ?? [], 3)
    : undefined;
  const residency = wantsMember(scope, type, "residency", 25) ? subset(draw, COUNTRIES, 3) : undefined;
  const personal = wantsMember(scope, type, "personalData", 30) ? chance(draw, 50) : undefined;
  return finishResource(
    scope,
    type,
    start,
    {
      targets: targets && [written(scope, targets.id)],
      modelParts,
      permissions: limited(permissions, prohibitions, modelParts),
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
