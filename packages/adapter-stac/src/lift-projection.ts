// SPDX-License-Identifier: Apache-2.0
import { jsonPointer, partId } from "@jiku/adapter";
import type { Geometry, NativeLocation, ReferenceSystem, RsKind } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import {
  isNothing,
  itemsOf,
  jsonPlace,
  member,
  type Node,
  numberOf,
  numbersOf,
  textOf,
  toJson,
} from "@jiku/syntax/json";
import type { LiftContext } from "./lift-context.js";
import { geometryOf, geometryPositions, isShape } from "./lift-space.js";

/** What the projection extension says: the systems of the data and the footprints in them. */
export interface Projection {
  /** References to the systems. */
  readonly systems: Set<string>;
  readonly spatial: { readonly geometry: Geometry; readonly at: NativeLocation }[];
  readonly resources: Map<
    string,
    { readonly resource: ReferenceSystem; readonly pointer: string; readonly node: Node }
  >;
}

export function createProjection(): Projection {
  return { systems: new Set(), spatial: [], resources: new Map() };
}

/** A system, and whether x is its first axis. */
interface System {
  readonly ref: string;
  readonly eastFirst: boolean;
}

const KINDS: Readonly<Record<string, RsKind>> = {
  GeographicCRS: "geodetic",
  GeodeticCRS: "geodetic",
  ProjectedCRS: "projected",
  VerticalCRS: "vertical",
  CompoundCRS: "compound",
  EngineeringCRS: "engineering",
};

/**
 * Reads `proj:code`, `proj:epsg`, `proj:projjson`, `proj:bbox` and `proj:geometry` of an object. The extension writes x
 * before y whatever the order of the axes of the system; only where x is the first axis are its footprints lifted.
 */
export function readProjection(context: LiftContext, owner: Node, pointer: string, into: Projection): void {
  const system = codeSystem(context, owner, pointer) ?? jsonSystem(context, owner, pointer, into);
  if (system === undefined) return;
  into.systems.add(system.ref);
  if (!system.eastFirst) return;
  const bbox = numbersOf(member(owner, "proj:bbox"));
  if (bbox?.length === 4)
    addOnce(into, { type: "Box", bbox, rs: system.ref, role: "bounding" }, owner, pointer, "proj:bbox");
  const geometry = member(owner, "proj:geometry");
  const type = textOf(member(geometry, "type")) ?? "";
  const positions = geometry === undefined ? undefined : geometryPositions(geometry);
  if (geometry !== undefined && isShape(type) && positions?.every((position) => position.length === 2)) {
    const coordinates = toJson(member(geometry, "coordinates") as Node);
    addOnce(into, geometryOf(type, coordinates, system.ref, "footprint"), owner, pointer, "proj:geometry");
  }
}

function addOnce({ spatial }: Projection, geometry: Geometry, owner: Node, pointer: string, name: string): void {
  const text = JSON.stringify(geometry);
  if (spatial.some((one) => JSON.stringify(one.geometry) === text)) return;
  const node = member(owner, name) as Node;
  spatial.push({ geometry, at: jsonPlace(pointer + jsonPointer(name), node.at) });
}

function codeSystem(context: LiftContext, owner: Node, pointer: string): System | undefined {
  const code = textOf(member(owner, "proj:code"));
  const epsg = member(owner, "proj:epsg");
  const number = numberOf(epsg);
  if (code === undefined && epsg !== undefined && number !== undefined)
    bareInteger(context, number, `${pointer}/proj:epsg`, epsg);
  const ref = code ?? (number === undefined ? undefined : `EPSG:${number}`);
  if (ref === undefined || !/^(?:EPSG|IAU|OGC):\S+$/.test(ref)) return undefined;
  const registered = referenceSystem(ref);
  if (registered === undefined) return undefined;
  return { ref, eastFirst: registered.axes?.length === 2 && registered.axes[0]?.direction === "east" };
}

/** STC-004: a reference system that is named by a number alone. */
export function bareInteger(context: LiftContext, code: number, pointer: string, node: Node): void {
  context.emit(context.run.report.own("STC-004", { code }, jsonPlace(pointer, node.at)));
}

function jsonSystem(context: LiftContext, owner: Node, pointer: string, { resources }: Projection): System | undefined {
  const node = member(owner, "proj:projjson");
  const kind = KINDS[textOf(member(node, "type")) ?? ""];
  if (node === undefined || isNothing(node) || kind === undefined) return undefined;
  const projjson = toJson(node);
  const text = JSON.stringify(projjson);
  const same = [...resources.values()].find(({ resource }) => JSON.stringify(resource.projjson) === text);
  const ref = same?.resource.id ?? partId(context.id, "reference-systems", String(resources.size));
  if (same === undefined) {
    const name = textOf(member(node, "name"));
    const label = name === undefined ? {} : { label: { und: name } };
    const resource: ReferenceSystem = { type: "ReferenceSystem", id: ref, ...label, kind, projjson };
    resources.set(ref, { resource, pointer: `${pointer}/proj:projjson`, node });
  }
  const axes = itemsOf(member(member(node, "coordinate_system"), "axis"));
  return { ref, eastFirst: axes.length === 2 && textOf(member(axes[0], "direction"))?.toLowerCase() === "east" };
}
