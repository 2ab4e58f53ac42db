// SPDX-License-Identifier: Apache-2.0

import type { Edit } from "@jiku/model";
import { type Site, type TypeSites, typeSites } from "@jiku/model/sites";
import type { ValidatorFault } from "../gen/validators-all.js";
import { nearestNames } from "./nearest.js";
import { renaming, respelt } from "./spelling.js";

/** A structure fault in the reader's terms. */
export interface StructureFault {
  readonly code: string;
  readonly path: string;
  readonly case?: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly edit?: (at: string) => readonly Edit[];
}

/** What stands at a place: the name of the member, the class of the object that holds it, and the member's own type. */
interface Spot {
  readonly member: string;
  readonly holder: string;
  readonly type: string | undefined;
  readonly refs: readonly string[] | undefined;
  readonly value: unknown;
}

const MOST = 8;

/**
 * Turns what the validator says of one value of `type` into faults: the place that the catalogue names, one fault for
 * one code and place, nearest names. Never the validator's own words.
 */
export function explain(type: string, value: unknown, faults: readonly ValidatorFault[]): readonly StructureFault[] {
  const result = new Map<string, StructureFault>();
  const keyFaults = new Set(
    faults
      .filter((f) => f.keyword === "propertyNames")
      .map((f) => `${f.instancePath} ${String(f.params["propertyName"])}`),
  );
  for (const fault of faults) {
    if (fault.keyword === "oneOf" || fault.keyword === "if") continue;
    if (fault.propertyName !== undefined && keyFaults.has(`${fault.instancePath} ${fault.propertyName}`)) continue;
    const explained = explainOne(type, value, fault);
    const key = `${explained.code} ${explained.path} ${String(explained.values["member"] ?? explained.values["key"] ?? "")}`;
    if (!result.has(key)) result.set(key, explained);
  }
  return [...result.values()];
}

function explainOne(type: string, root: unknown, fault: ValidatorFault): StructureFault {
  const spot = spotAt(type, root, fault.instancePath);
  const { params } = fault;
  const path = fault.instancePath;
  const say = (
    code: string,
    values: Readonly<Record<string, unknown>>,
    choice?: string,
    at = path,
  ): StructureFault => ({
    code: `schema/${code}`,
    path: at,
    values: { class: spot.holder, member: spot.member, ...values },
    ...(choice === undefined ? {} : { case: choice }),
  });
  switch (fault.keyword) {
    case "required":
      return missing(spot, path, String(params["missingProperty"]));
    case "additionalProperties":
    case "unevaluatedProperties":
      return extra(spot, path, String(params["additionalProperty"] ?? params["unevaluatedProperty"]));
    case "discriminator":
      return badTag(spot, path, String(params["tag"]), params["error"] === "tag");
    case "type":
      return wrongType(spot, path, params["type"]);
    case "enum": {
      const allowed = (params["allowedValues"] as readonly unknown[]).map(String);
      return {
        ...say("enum", ...listed(String(show(spot.value)), allowed, "spelling")),
        ...spelling(spot.value, allowed),
      };
    }
    case "const":
      return say(
        "const",
        { expected: params["allowedValue"], value: show(spot.value) },
        spot.member === "jiku" ? "version" : undefined,
      );
    case "pattern":
      return say("pattern", { value: show(spot.value) }, PATTERN_CASES[spot.type ?? ""]);
    case "propertyNames":
      return say(
        "propertyNames",
        { key: params["propertyName"] },
        spot.type === "LangText" || spot.type === "LangTexts" ? "language" : undefined,
      );
    case "minItems":
      return say(
        "minItems",
        { count: lengthOf(spot.value), minimum: params["limit"] },
        lengthOf(spot.value) === 0 ? "empty" : undefined,
      );
    case "maxItems":
      return say("maxItems", { count: lengthOf(spot.value), maximum: params["limit"] });
    case "minimum":
      return say("minimum", { value: show(spot.value), minimum: params["limit"] });
    case "maximum":
      return say("maximum", { value: show(spot.value), maximum: params["limit"] });
    case "dependentRequired":
      return say("dependentRequired", { member: params["property"], needed: params["missingProperty"] });
    default:
      return say(fault.keyword, { value: show(spot.value), limit: params["limit"] });
  }
}

const PATTERN_CASES: Readonly<Record<string, string>> = {
  Iri: "iri",
  Ref: "ref",
  DateTime: "date-time",
  Date: "date",
  Duration: "duration",
  Digest: "digest",
};

function missing(spot: Spot, path: string, member: string): StructureFault {
  const type = spot.type ?? spot.holder;
  const sites = typeSites.get(type);
  const site = sites?.sites.find((m) => m.member === member);
  const values = { class: type, member };
  if (sites?.tag === member) {
    const allowed = variantTags(sites);
    return { code: "schema/required", path, case: "tag", values: { ...values, allowed: allowed.slice(0, MOST) } };
  }
  if (site?.refs !== undefined && site.refs[0] !== "*") {
    return { code: "schema/required", path, case: "reference", values: { ...values, expected: site.refs } };
  }
  return { code: "schema/required", path, values };
}

function extra(spot: Spot, path: string, key: string): StructureFault {
  const type = spot.type ?? spot.holder;
  const sites = typeSites.get(type);
  const at = `${path}/${escapeToken(key)}`;
  const values = {
    class: type,
    member: key,
    allowed: sites?.members ?? [],
    example: `ocean:${key.replace(/^.*:/, "")}`,
  };
  const code = "schema/additionalProperties";
  if (type === "Package") return { code, path: at, case: "package", values };
  if (key.includes(":")) return { code, path: at, case: sites?.extensible ? "prefix-form" : "prefixed", values };
  const nearest = nearestNames(key, sites?.members ?? [], 1)[0];
  if (nearest !== undefined) return { code, path: at, case: "nearest", values: { ...values, nearest } };
  return { code, path: at, values, ...(sites?.extensible ? { case: "extension" } : {}) };
}

function badTag(spot: Spot, path: string, tag: string, unreadable: boolean): StructureFault {
  const type = spot.type ?? spot.holder;
  const value = isObject(spot.value) ? spot.value[tag] : undefined;
  if (unreadable && value === undefined) return missing(spot, path, tag);
  const at = `${path}/${tag}`;
  if (unreadable)
    return { code: "schema/type", path: at, case: "string", values: { class: type, member: tag, value: show(value) } };
  const tags = variantTags(typeSites.get(type));
  const [values, choice] = listed(String(value), tags);
  return {
    code: "schema/discriminator",
    path: at,
    values: { class: type, member: tag, ...values },
    ...(choice === undefined ? {} : { case: choice }),
    ...spelling(value, tags),
  };
}

function wrongType(spot: Spot, path: string, expected: unknown): StructureFault {
  const values = {
    class: spot.holder,
    member: spot.member === "" ? spot.holder : spot.member,
    value: JSON.stringify(spot.value),
    expected,
  };
  return { code: "schema/type", path, values, ...(typeof expected === "string" ? { case: expected } : {}) };
}

/** The edit that spells a value as in its closed list, where only the spelling differs. */
function spelling(value: unknown, allowed: readonly string[]): Pick<StructureFault, "edit"> {
  const name = typeof value === "string" ? respelt(value, allowed) : undefined;
  return name === undefined ? {} : { edit: renaming(name) };
}

/** Values and wording for a name that is not in a closed list: the list when short, else the three nearest. */
function listed(
  value: string,
  allowed: readonly string[],
  spelling?: string,
): [Readonly<Record<string, unknown>>, string?] {
  const same = respelt(value, allowed);
  if (same !== undefined && spelling !== undefined) return [{ value, allowed, nearest: same }, spelling];
  if (allowed.length <= MOST) return [{ value, allowed }];
  const nearest = nearestNames(value, allowed);
  return nearest.length > 0
    ? [{ value, nearest, allowed: allowed.slice(0, MOST) }, "nearest"]
    : [{ value, allowed: [...allowed.slice(0, MOST), "…"] }];
}

/** The type that a JSON Pointer leads to from a value of `type`, by the site table. */
function spotAt(type: string, root: unknown, pointer: string): Spot {
  let spot: Spot = { member: "", holder: type, type, refs: undefined, value: root };
  let pending: Site | undefined;
  for (const raw of pointer.split("/").slice(1)) {
    const token = raw.replace(/~1/g, "/").replace(/~0/g, "~");
    const value = Array.isArray(spot.value)
      ? spot.value[Number(token)]
      : isObject(spot.value)
        ? spot.value[token]
        : undefined;
    const inside = pending !== undefined && (Array.isArray(spot.value) || pending.container === "map");
    if (inside && pending !== undefined) {
      spot = { ...spot, value, type: pending.site };
      if (!Array.isArray(value)) pending = undefined;
      continue;
    }
    const holder = spot.type ?? spot.holder;
    const site = memberSite(holder, spot.value, token);
    pending = site !== undefined && site.container !== "one" ? site : undefined;
    const own = site === undefined || pending !== undefined ? undefined : site.site;
    spot = { member: Number.isNaN(Number(token)) ? token : spot.member, holder, type: own, refs: site?.refs, value };
  }
  return spot;
}

function memberSite(type: string, value: unknown, member: string): Site | undefined {
  const sites = typeSites.get(type);
  const tag = sites?.tag === undefined || !isObject(value) ? undefined : String(value[sites.tag]);
  const own = tag === undefined ? sites : sites?.variants?.get(tag);
  return own?.sites.find((s) => s.member === member);
}

function variantTags(sites: TypeSites | undefined): readonly string[] {
  return [...(sites?.variants?.keys() ?? [])];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function show(value: unknown): unknown {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function escapeToken(key: string): string {
  return key.replace(/~/g, "~0").replace(/\//g, "~1");
}
