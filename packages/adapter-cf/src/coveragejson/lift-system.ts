// SPDX-License-Identifier: Apache-2.0
import type { AxisDirection, AxisSpec, Calendar, ReferenceSystem, RsKind, TimeScale } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import { jsonPlace, member, type Node, textOf, toJson } from "@jiku/syntax/json";
import {
  badForm,
  type CovContext,
  covId,
  each,
  firstText,
  inside,
  isIri,
  type Located,
  langText,
  liftText,
  missing,
  placeOf,
  tellLoss,
  tellRest,
} from "./cov-context.js";
import { UCUM, unitCode } from "./lift-parameter.js";

const KINDS: Readonly<Record<string, RsKind>> = {
  GeographicCRS: "geodetic",
  ProjectedCRS: "projected",
  VerticalCRS: "vertical",
  TemporalRS: "temporal",
  IdentifierRS: "identifier",
};
const CALENDARS: Readonly<Record<string, Calendar>> = {
  gregorian: "proleptic_gregorian",
  proleptic_gregorian: "proleptic_gregorian",
  standard: "standard",
  julian: "julian",
  noleap: "noleap",
  "365_day": "noleap",
  all_leap: "all_leap",
  "366_day": "all_leap",
  "360_day": "360_day",
};
const SCALES: ReadonlySet<string> = new Set(["UTC", "TAI", "TT", "GPS", "UT1", "TDB"]);
const DIRECTIONS: ReadonlySet<string> = new Set(["north", "south", "east", "west", "up", "down"]);
/** Members of a system that are read, by its kind. */
const MEMBERS: Readonly<Partial<Record<RsKind, readonly string[]>>> = {
  temporal: ["calendar", "timeScale"],
  identifier: ["targetConcept", "identifiers"],
};
const COMMON: readonly string[] = ["type", "id", "label", "description"];
const REGISTERED: ReadonlySet<string> = new Set(["type", "id"]);
const OF_CS: ReadonlySet<string> = new Set(["csAxes"]);
const OF_AXIS: ReadonlySet<string> = new Set(["name", "direction", "unit"]);
const OF_UNIT: ReadonlySet<string> = new Set(["symbol"]);
const OF_SYMBOL: ReadonlySet<string> = new Set(["value", "type"]);
const A_SYSTEM = { en: "a reference system that CoverageJSON defines", ja: "CoverageJSONの定める参照系" };

/**
 * The reference system of an entry of `referencing`: one of the register by its address, else a resource of its own, one for
 * each that the document describes differently. What the document leaves out stays undeclared, but for the time scale,
 * which is UTC by definition (CoverageJSON 1.0, Temporal Reference Systems).
 */
export function liftSystem(context: CovContext, system: Located): string | undefined {
  const type = textOf(member(system.node, "type"));
  const kind = type !== undefined && Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (kind === undefined) {
    badForm(context, "type", system, A_SYSTEM);
    return undefined;
  }
  const iri = textOf(member(system.node, "id"));
  if (iri !== undefined && referenceSystem(iri) !== undefined) {
    tellRest(context, system, REGISTERED, "space.crs");
    return iri;
  }
  const key = JSON.stringify(toJson(system.node));
  const known = context.systems.get(key);
  if (known !== undefined) return known;
  const resource: ReferenceSystem = {
    type: "ReferenceSystem",
    id: isIri(iri) ? iri : covId(context, "systems", String(context.systems.size)),
    kind,
    ...described(context, system),
    ...(isIri(iri) ? { definition: iri } : iri === undefined ? {} : { native: { definition: iri } }),
    ...(kind === "temporal" ? temporal(context, system) : {}),
    ...(kind === "identifier" ? identifier(system.node) : axes(context, system, kind)),
  };
  context.systems.set(key, resource.id);
  context.emit({ kind: "resource", resource, source: placeOf(system) });
  tellRest(context, system, new Set([...COMMON, ...(MEMBERS[kind] ?? ["cs"])]), "space.crs");
  return resource.id;
}

function described(context: CovContext, system: Located): Pick<ReferenceSystem, "label" | "description"> {
  const target = inside(system, "targetConcept");
  const own = liftText(context, inside(system, "label"));
  const label = own ?? (target === undefined ? undefined : liftText(context, inside(target, "label")));
  const description = liftText(context, inside(system, "description"));
  if (target !== undefined) {
    const used = new Set(own === undefined ? ["id", "label"] : ["id"]);
    tellRest(context, target, used, "space.crs");
  }
  return { ...(label === undefined ? {} : { label }), ...(description === undefined ? {} : { description }) };
}

function temporal(context: CovContext, system: Located): Pick<ReferenceSystem, "calendar" | "timeScale" | "native"> {
  const calendar = textOf(member(system.node, "calendar"));
  if (calendar === undefined) missing(context, "calendar", system);
  const name = calendar?.replace(/^.*[/#]/, "").toLowerCase() ?? "";
  const known = Object.hasOwn(CALENDARS, name) ? CALENDARS[name] : undefined;
  if (calendar !== undefined && known === undefined)
    context.emit(context.run.report.own("CF-042", { calendar }, placeOf(system)));
  const scale = textOf(member(system.node, "timeScale"))?.replace(/^.*[/#]/, "") ?? "UTC";
  const native = {
    ...(calendar === undefined ? {} : { calendar }),
    ...(SCALES.has(scale) ? {} : { timeScale: scale }),
  };
  return {
    ...(known === undefined ? {} : { calendar: known }),
    ...(SCALES.has(scale) ? { timeScale: scale as TimeScale } : {}),
    ...(Object.keys(native).length === 0 ? {} : { native }),
  };
}

/** What the identifiers stand for, as far as the document says: kept as native texts. */
function identifier(node: Node): Pick<ReferenceSystem, "native"> {
  const concept = textOf(member(member(node, "targetConcept"), "id"));
  const identifiers = member(node, "identifiers");
  const native = {
    ...(concept === undefined ? {} : { definition: concept }),
    ...(identifiers === undefined ? {} : { identifiers: JSON.stringify(toJson(identifiers)) }),
  };
  return Object.keys(native).length === 0 ? {} : { native };
}

function axes(context: CovContext, system: Located, kind: RsKind): Pick<ReferenceSystem, "axes"> {
  if (kind === "temporal") return { axes: [{ name: "t", direction: "future" }] };
  const cs = inside(system, "cs");
  if (cs !== undefined) tellRest(context, cs, OF_CS, "space.crs");
  const list = cs === undefined ? undefined : inside(cs, "csAxes");
  const listed = list === undefined ? [] : each(list);
  if (listed.length === 0) return {};
  return {
    axes: listed.map((located, i): AxisSpec => {
      const { node: axis } = located;
      tellAxis(context, located);
      const direction = textOf(member(axis, "direction"));
      const symbol = member(member(axis, "unit"), "symbol");
      const text = textOf(symbol) ?? textOf(member(symbol, "value"));
      const unit = unitCode(text, textOf(member(symbol, "type")));
      if (text !== undefined && unit === undefined) tellUnit(context, text, axis, i);
      return {
        name: firstText(member(axis, "name")) ?? String(i),
        ...(direction !== undefined && DIRECTIONS.has(direction) ? { direction: direction as AxisDirection } : {}),
        ...(unit === undefined ? {} : { unit }),
      };
    }),
  };
}

/** Losses of what an axis says beside one name, a direction of the model and the symbol of its unit. */
function tellAxis(context: CovContext, axis: Located): void {
  tellRest(context, axis, OF_AXIS, "space.axis-order");
  const direction = inside(axis, "direction");
  if (direction !== undefined && !DIRECTIONS.has(textOf(direction.node) ?? ""))
    tellLoss(context, direction, "space.axis-order");
  const name = inside(axis, "name");
  if (name?.node.kind === "map")
    tellRest(context, name, new Set(Object.keys(langText(name.node) ?? {}).slice(0, 1)), "entity.label");
  const unit = inside(axis, "unit");
  if (unit === undefined) return;
  tellRest(context, unit, OF_UNIT, "quantity.native-text");
  const symbol = inside(unit, "symbol");
  if (symbol?.node.kind !== "map") return;
  tellRest(context, symbol, OF_SYMBOL, "quantity.native-text");
  const scheme = inside(symbol, "type");
  if (scheme !== undefined && !UCUM.test(textOf(scheme.node) ?? "")) tellLoss(context, scheme, "quantity.native-text");
}

function tellUnit({ run, emit }: CovContext, unit: string, axis: Node, index: number): void {
  const variable = firstText(member(axis, "name")) ?? String(index);
  emit(run.report.shared("AD-112", { unit, variable }, jsonPlace("", axis.at)));
}
