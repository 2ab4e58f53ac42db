// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec, ReferenceSystem } from "@jiku/model";
import { calendarTable, type SystemRow, systemTable } from "./pack-tables.js";
import { compoundParts, registeredCurie, registeredDatumIri, registeredIri } from "./registered-iri.js";

const EARTH = 399;

/** What the register says of a system beside its coordinates. */
export interface Registration {
  /** Such as `EPSG:6697`. */
  readonly curie: string;
  readonly name: string;
  /** Name that the register gave it earlier, such as "JGD2011" of EPSG:6668. */
  readonly formerName?: string;
  /** Area of use as west, south, east, north in degrees; west > east where it crosses the antimeridian. */
  readonly area?: readonly [number, number, number, number];
  readonly deprecated: boolean;
  /** IRI of the system that the register names in its place. */
  readonly replacedBy?: string;
  /** IRI of the datum of a geodetic or vertical system. */
  readonly datum?: string;
  /** IRI of the geodetic system that a projected one is based on. */
  readonly base?: string;
  /** Accuracy in metres of a datum that is an ensemble of realisations. */
  readonly ensembleAccuracy?: number;
}

function rowOf(curie: string | undefined): SystemRow | undefined {
  const { systems } = systemTable();
  return curie !== undefined && Object.hasOwn(systems, curie) ? systems[curie] : undefined;
}

function partsOf(row: SystemRow): readonly SystemRow[] {
  return (row.components ?? []).flatMap((curie) => rowOf(curie) ?? []);
}

function axesOfRow(row: SystemRow): readonly AxisSpec[] {
  if (row.components !== undefined) return partsOf(row).flatMap(axesOfRow);
  return row.coordinateSystem === undefined ? [] : (systemTable().coordinateSystems[row.coordinateSystem] ?? []);
}

/** True when the datum of the system, of its base or of one of its parts moves. */
function isDynamic(row: SystemRow): boolean {
  if (row.datum !== undefined && systemTable().datums[row.datum]?.dynamic === true) return true;
  const base = rowOf(row.base);
  return (base !== undefined && isDynamic(base)) || partsOf(row).some(isDynamic);
}

/** The datum that heights or depths of the system refer to. */
function verticalDatumOf(row: SystemRow): string | undefined {
  const isVertical = ({ direction }: AxisSpec): boolean => direction === "up" || direction === "down";
  if (row.components !== undefined) return partsOf(row).flatMap((part) => verticalDatumOf(part) ?? [])[0];
  return row.datum !== undefined && axesOfRow(row).some(isVertical) ? registeredDatumIri(row.datum) : undefined;
}

function formerly(name: string | undefined): Pick<ReferenceSystem, "description"> {
  if (name === undefined) return {};
  return {
    description: {
      en: `Named "${name}" in earlier versions of the register.`,
      ja: `登録簿の以前の版での名称は「${name}」である。`,
    },
  };
}

function versionOf(curie: string): Pick<ReferenceSystem, "authorityVersion"> {
  if (curie.startsWith("EPSG:")) return { authorityVersion: systemTable().authorityVersion };
  return curie.startsWith("IAU:") ? { authorityVersion: "IAU 2015" } : {};
}

function bodyOf(row: SystemRow): Pick<ReferenceSystem, "body"> {
  const body = row.kind === "temporal" ? undefined : calendarTable().bodies[row.body ?? EARTH];
  return body === undefined ? {} : { body: body.iri };
}

function resourceOf(id: string, curie: string, row: SystemRow): ReferenceSystem {
  const axes = axesOfRow(row);
  const verticalDatum = verticalDatumOf(row);
  const { kind, components, calendar, timeScale, unit, timeOrigin } = row;
  return {
    id,
    type: "ReferenceSystem",
    label: { en: row.name },
    ...formerly(row.formerName),
    kind,
    definition: id,
    ...versionOf(curie),
    ...(axes.length === 0 ? {} : { axes }),
    ...(isDynamic(row) ? { dynamic: true } : {}),
    ...bodyOf(row),
    ...(components === undefined ? {} : { componentSystems: components.map(registeredIri) }),
    ...(verticalDatum === undefined ? {} : { verticalDatum }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(timeScale === undefined ? {} : { timeScale }),
    ...(unit === undefined ? {} : { unit }),
    ...(timeOrigin === undefined ? {} : { timeOrigin }),
  };
}

/** An ad hoc compound of registered parts, named after them. */
function adHocCompound(id: string, parts: readonly string[]): ReferenceSystem | undefined {
  const rows = parts.flatMap((curie) => rowOf(curie) ?? []);
  if (rows.length !== parts.length) return undefined;
  return resourceOf(id, "", {
    name: rows.map(({ name }) => name).join(" + "),
    kind: "compound",
    components: parts,
    ...(rows[0]?.body === undefined ? {} : { body: rows[0].body }),
  });
}

const built = new Map<string, ReferenceSystem>();

/**
 * A registered reference system as a resource: EPSG (EPSG Geodetic Parameter Dataset), OGC CRS84 and kin, IAU 2015, and compounds of them.
 * @param iri CURIE (`EPSG:6697`), OGC URL or URN, or an ad hoc compound of such
 * @returns undefined when the register, or the part of it that the library keeps, has no such system
 */
export function referenceSystem(iri: string): ReferenceSystem | undefined {
  const curie = registeredCurie(iri);
  if (curie === undefined) {
    const parts = compoundParts(iri);
    return parts === undefined ? undefined : adHocCompound(iri, parts);
  }
  const found = built.get(curie);
  if (found !== undefined) return found;
  const row = rowOf(curie);
  if (row === undefined) return undefined;
  const resource = resourceOf(registeredIri(curie), curie, row);
  built.set(curie, resource);
  return resource;
}

/** The registered system that a resource names as its definition, or is by its own id. */
export function registeredForm(rs: ReferenceSystem): ReferenceSystem | undefined {
  return (rs.definition === undefined ? undefined : referenceSystem(rs.definition)) ?? referenceSystem(rs.id);
}

/** What the register says of a system beside its coordinates; undefined as for `referenceSystem`, and for ad hoc compounds. */
export function registration(iri: string): Registration | undefined {
  const curie = registeredCurie(iri);
  const row = rowOf(curie);
  if (curie === undefined || row === undefined) return undefined;
  const { name, formerName, area, replacedBy, datum, base } = row;
  const accuracy = datum === undefined ? undefined : systemTable().datums[datum]?.ensembleAccuracy;
  return {
    curie,
    name,
    ...(formerName === undefined ? {} : { formerName }),
    ...(area === undefined ? {} : { area }),
    deprecated: row.deprecated === true,
    ...(replacedBy === undefined ? {} : { replacedBy: registeredIri(replacedBy) }),
    ...(datum === undefined ? {} : { datum: registeredDatumIri(datum) }),
    ...(base === undefined ? {} : { base: registeredIri(base) }),
    ...(accuracy === undefined ? {} : { ensembleAccuracy: accuracy }),
  };
}
