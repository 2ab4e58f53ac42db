// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, Report } from "@jiku/adapter";
import type { NativeLocation, ReferenceSystem } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import type { CityIds } from "./identity.js";

const EPSG = [
  /^EPSG:(\d+)$/i,
  /^urn:(?:x-)?ogc:def:crs:EPSG:[^:]*:(\d+)$/i,
  /^https?:\/\/(?:www\.)?opengis\.net\/def\/crs\/EPSG\/[^/]+\/(\d+)$/i,
  /^https?:\/\/(?:www\.)?opengis\.net\/gml\/srs\/epsg\.xml#(\d+)$/i,
  /^https?:\/\/(?:www\.)?epsg\.org\/crs_(\d+)/i,
];

/** The spellings of EPSG codes in use → `EPSG:nnnn`; undefined for another text. */
export function epsgCode(text: string): string | undefined {
  const code = EPSG.map((form) => form.exec(text.trim())?.[1]).find((found) => found !== undefined);
  return code === undefined ? undefined : `EPSG:${Number(code)}`;
}

/** The resources of the declared reference system; the first of them is what geometries refer to. */
export interface DeclaredSystem {
  readonly id: string;
  readonly systems: readonly ReferenceSystem[];
  readonly events: readonly DecodeEvent[];
}

/**
 * The reference system that a file, or the user, declares. CityJSON demands a three-dimensional one: where the code is
 * registered with two axes, the heights have no declared datum, and the system is a compound of the registered one and a
 * vertical one of which nothing is known. A text that is no known code is kept as `native` text of a system without axes.
 */
export function declaredSystem(
  text: string,
  at: NativeLocation,
  ids: CityIds,
  report: Report,
  id: string = ids.file("reference-system"),
): DeclaredSystem {
  const definition =
    epsgCode(text) ??
    (/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(text) && referenceSystem(text) !== undefined ? text : undefined);
  const native = definition === text ? {} : { native: { definition: text } };
  if (definition === undefined) {
    const unread: ReferenceSystem = { type: "ReferenceSystem", id, kind: "compound", ...native };
    return { id, systems: [unread], events: [report.own("CTY-020", { text }, at, { resource: id })] };
  }
  const registered = referenceSystem(definition);
  if (registered?.axes?.length !== 2) {
    return {
      id,
      systems: [{ type: "ReferenceSystem", id, kind: registered?.kind ?? "compound", definition, ...native }],
      events: [],
    };
  }
  const own = ids.file("reference-system");
  const height = id === own ? ids.file("height") : `${id}/height`;
  return {
    id,
    systems: [
      {
        type: "ReferenceSystem",
        id,
        kind: "compound",
        componentSystems: [definition, height],
        native: { definition: text },
      },
      { type: "ReferenceSystem", id: height, kind: "vertical", axes: [{ name: "height", direction: "up" }] },
    ],
    events: [],
  };
}
