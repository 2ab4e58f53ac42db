// SPDX-License-Identifier: Apache-2.0
import type { Field, ReferenceSystem } from "@jiku/model";
import { tellDropped } from "../encode-losses.js";
import { systemOf, type WriteContext } from "../write-context.js";
import { isDated } from "./time-texts.js";
import { polygonsOf } from "./write-axes.js";

const UCUM = "http://www.opengis.net/def/uom/UCUM/";
/** Where calendars and time scales are listed with their meanings. */
const TERMS = "https://w3id.org/jiku/schema/time/enumerations#";
const GREGORIAN: ReadonlySet<string> = new Set(["proleptic_gregorian", "standard"]);
const CARRIED: ReadonlySet<string> = new Set([
  "id",
  "type",
  "kind",
  "label",
  "description",
  "definition",
  "axes",
  "calendar",
  "timeScale",
  "timeOrigin",
  "unit",
  "native",
  "authorityVersion",
]);

/** `referencing` of a domain. A coordinate whose times cannot be written as dates has none. */
export function writeReferencing(
  context: WriteContext,
  field: Field,
  names: ReadonlyMap<string, string>,
): readonly unknown[] {
  const entries = (field.domain.referencing ?? []).flatMap(({ coordinates, rs }) => {
    const system = systemOf(context, rs);
    const written = system === undefined ? undefined : writeSystem(context, system, rs);
    return written === undefined
      ? []
      : [{ coordinates: coordinates.map((name) => names.get(name) ?? name), system: written }];
  });
  const polygons = Object.values(field.domain.axes).find(
    (axis) => axis.kind === "text" && polygonsOf(context, axis.values) !== undefined,
  );
  const rs = polygons === undefined ? undefined : polygonSystem(context, field);
  return rs === undefined ? entries : [{ coordinates: ["x", "y"], system: rs }, ...entries];
}

function polygonSystem(context: WriteContext, { domain }: Field): unknown {
  for (const axis of Object.values(domain.axes)) {
    const entity = axis.kind === "text" ? context.gathered.byId.get(axis.values[0] ?? "") : undefined;
    const geometries = (entity as { readonly geometries?: readonly { readonly rs?: string }[] } | undefined)
      ?.geometries;
    const rs = geometries?.find((one) => one.rs !== undefined)?.rs;
    const system = rs === undefined ? undefined : systemOf(context, rs);
    if (system !== undefined && rs !== undefined) return writeSystem(context, system, rs);
  }
  return undefined;
}

function writeSystem(context: WriteContext, system: ReferenceSystem, rs: string): unknown {
  if (context.gathered.byId.has(rs)) tellDropped(context.emit, rs, [], system, CARRIED);
  const id = system.definition ?? (system.id.startsWith("http://www.opengis.net/") ? system.id : undefined);
  const address = id === undefined ? undefined : fullAddress(id);
  const common = {
    ...(system.label === undefined ? {} : { label: system.label }),
    ...(system.description === undefined ? {} : { description: system.description }),
  };
  switch (system.kind) {
    case "temporal":
      return isDated(system) ? { type: "TemporalRS", ...temporal(system) } : undefined;
    case "vertical":
      return { type: "VerticalCRS", ...(address === undefined ? cs(system) : { id: address }) };
    case "projected":
      return { type: "ProjectedCRS", ...(address === undefined ? cs(system) : { id: address }) };
    case "geodetic":
    case "compound":
      return { type: "GeographicCRS", ...(address === undefined ? {} : { id: address }) };
    default:
      return {
        type: "IdentifierRS",
        id: system.id,
        ...common,
        targetConcept: { label: system.label ?? { und: system.id } },
      };
  }
}

/** `calendar` is "Gregorian" or an address, and so is `timeScale` "UTC" or one (CoverageJSON 1.0, 5.2): a bare name is neither. */
function temporal({ calendar, timeScale, native }: ReferenceSystem): object {
  const kept = native?.["calendar"];
  const said =
    kept !== undefined && /^https?:/.test(kept) && kept.endsWith(`${calendar}`) ? kept : `${TERMS}${calendar}`;
  return {
    calendar: calendar === undefined || GREGORIAN.has(calendar) ? "Gregorian" : said,
    ...(timeScale === undefined || timeScale === "UTC" ? {} : { timeScale: `${TERMS}${timeScale}` }),
  };
}

function cs({ axes }: ReferenceSystem): object {
  if (axes === undefined || axes.length === 0) return {};
  return {
    cs: {
      csAxes: axes.map(({ name, direction, unit }) => ({
        name: { und: name },
        ...(direction === undefined ? {} : { direction }),
        ...(unit === undefined ? {} : { unit: { symbol: { value: unit, type: UCUM } } }),
      })),
    },
  };
}

function fullAddress(definition: string): string {
  const epsg = /^EPSG:(\d+)$/.exec(definition)?.[1];
  if (epsg !== undefined) return `http://www.opengis.net/def/crs/EPSG/0/${epsg}`;
  return definition === "OGC:CRS84" ? "http://www.opengis.net/def/crs/OGC/1.3/CRS84" : definition;
}
