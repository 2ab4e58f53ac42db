// SPDX-License-Identifier: Apache-2.0
import type { Report } from "@jiku/adapter";
import type { AxisSpec, NativeLocation, ReferenceSystem } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import { normaliseUnit } from "@jiku/units";
import type { CityIds } from "../identity.js";
import type { Emit } from "../lift-context.js";
import { declaredSystem, epsgCode } from "../reference-system.js";
import { childNode, childNodes, childText, nodeAt, type XmlNode } from "../xml/xml-node.js";
import { gmlId } from "./gml-names.js";

/** The reference systems of a file, each emitted before its first use. */
export interface GmlSystems {
  /** Id of the system that a `srsName` names. */
  of(srsName: string, at: NativeLocation, emit: Emit): string;
  /** A local system that the file itself defines. */
  define(node: XmlNode, emit: Emit): void;
  /** EPSG code of the first system met, such as `EPSG:6697`. */
  readonly firstCode: string | undefined;
  readonly first: string | undefined;
}

/** Distinct systems of one file; further ones share the last place. */
const MOST = 100;

/** An empty table of systems. */
export function createSystems(ids: CityIds, report: Report): GmlSystems {
  const known = new Map<string, string>();
  let firstCode: string | undefined;
  let first: string | undefined;
  return {
    of(srsName, at, emit) {
      const text = srsName.trim();
      let id = known.get(text);
      if (id === undefined) {
        id = known.size === 0 ? ids.file("reference-system") : ids.named("reference-system", text.slice(0, 200));
        if (known.size < MOST) {
          known.set(text, id);
          emitSystem(id, text, at, ids, report, emit);
        }
        first ??= id;
        firstCode ??= epsgCode(text);
      }
      return id;
    },
    define(node, emit) {
      const name = gmlId(node);
      if (name === undefined || known.has(`#${name}`) || known.size >= MOST) return;
      const id = ids.named("reference-system", `#${name}`);
      known.set(`#${name}`, id);
      first ??= id;
      emit({ kind: "resource", resource: engineering(id, node), source: nodeAt(node) });
    },
    get firstCode() {
      return firstCode;
    },
    get first() {
      return first;
    },
  };
}

function emitSystem(id: string, text: string, at: NativeLocation, ids: CityIds, report: Report, emit: Emit): void {
  const parts = compoundParts(text);
  if (parts !== undefined) {
    const resource: ReferenceSystem = {
      type: "ReferenceSystem",
      id,
      kind: "compound",
      componentSystems: parts,
      native: { definition: text },
    };
    emit({ kind: "resource", resource, source: at });
    return;
  }
  const { systems, events } = declaredSystem(text, at, ids, report, id);
  for (const event of events) emit(event);
  for (const resource of systems) emit({ kind: "resource", resource, source: at });
}

/** `urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::5783` (OGC 07-092r1, 7.5.3): the codes of the components. */
function compoundParts(text: string): readonly string[] | undefined {
  const match = /^urn:(?:x-)?ogc:def:crs((?:,crs:[^,]+)+)$/i.exec(text);
  if (match === null) return undefined;
  const codes = (match[1] as string).split(",").slice(1);
  const parts = codes.map((code) => epsgCode(`urn:ogc:def:${code}`));
  return parts.every((code) => code !== undefined && referenceSystem(code) !== undefined)
    ? (parts as string[])
    : undefined;
}

/** A local system with its axes (GML 3.2, EngineeringCRS). */
function engineering(id: string, node: XmlNode): ReferenceSystem {
  const system = node.children.find((child) => /CS$/i.test(child.name) && child.children.length > 0)?.children[0];
  const axes = childNodes(system, "axis").flatMap((axis) => {
    const spec = childNode(axis, "CoordinateSystemAxis");
    return spec === undefined ? [] : [axisOf(spec)];
  });
  const label = childText(node, "name") ?? childText(node, "description");
  const identifier = childText(node, "identifier");
  return {
    type: "ReferenceSystem",
    id,
    kind: "engineering",
    ...(label === undefined ? {} : { label: { und: label } }),
    ...(identifier === undefined ? {} : { native: { definition: identifier } }),
    ...(axes.length === 0 ? {} : { axes }),
  };
}

function axisOf(node: XmlNode): AxisSpec {
  const uom = node.attributes.get("uom");
  const unit = uom === undefined ? undefined : normaliseUnit(uom);
  const direction = childText(node, "axisDirection")?.toLowerCase();
  return {
    name: childText(node, "axisAbbrev") ?? gmlId(node) ?? "axis",
    ...(isCompass(direction) ? { direction } : {}),
    ...(unit === undefined ? {} : { unit }),
  };
}

function isCompass(text: string | undefined): text is "north" | "south" | "east" | "west" | "up" | "down" {
  return text !== undefined && /^(?:north|south|east|west|up|down)$/.test(text);
}
