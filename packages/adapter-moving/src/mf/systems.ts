// SPDX-License-Identifier: Apache-2.0
import { referenceSystem } from "@jiku/spacetime";
import { jsonPlace, member, type Node, textOf } from "@jiku/syntax/json";
import { type FileContext, tellUnread } from "../lift-context.js";
import { CRS84, CRS84H, GREGORIAN } from "../names.js";

/** The reference systems that hold for an object and what is within it. */
export interface Systems {
  /** As written; absent where the default of the standard holds. */
  readonly crs?: string;
  readonly trs?: string;
}

const PLANE =
  /^(?:OGC:CRS84|(?:urn:ogc:def:crs:OGC:(?:1\.3)?:CRS84)|https?:\/\/www\.opengis\.net\/def\/crs\/OGC\/1\.3\/CRS84)$/;
const ISO = /^(?:urn:ogc:data:time:iso8601|https?:\/\/www\.opengis\.net\/def\/uom\/ISO-8601\/0\/Gregorian)$/i;

/** The systems of an object, which take the place of those around it (MF-JSON 1.0, 7.2.3 and 7.2.4). */
export function systemsOf(node: Node, around: Systems): Systems {
  const [crs, trs] = [nameOf(member(node, "crs")) ?? around.crs, nameOf(member(node, "trs")) ?? around.trs];
  return { ...(crs === undefined ? {} : { crs }), ...(trs === undefined ? {} : { trs }) };
}

/** What the systems of an object say beyond their name goes to "not checked". */
export function tellSystems(context: FileContext, node: Node, pointer: string): void {
  for (const key of ["crs", "trs"]) {
    const system = member(node, key);
    tellUnread(context, system, `${pointer}/${key}`, ["type", "properties"]);
    tellUnread(context, member(system, "properties"), `${pointer}/${key}/properties`, ["name", "href", "type"]);
  }
}

/** The name of a system, given by name or by link. */
function nameOf(node: Node | undefined): string | undefined {
  const properties = member(node, "properties");
  return textOf(properties) ?? textOf(member(properties, "name")) ?? textOf(member(properties, "href")) ?? textOf(node);
}

/**
 * The reference system of positions: the one that is named, or the default of the standard, which no declaration replaces. A height in the
 * plane system of WGS 84 is that above its ellipsoid (RFC 7946, 4), and is told.
 */
export function systemOfPositions(
  context: FileContext,
  { crs }: Systems,
  size: number,
  pointer: string,
  node: Node,
): string {
  const { run, emit } = context;
  if (crs === undefined) return size > 2 ? CRS84H : CRS84;
  if (PLANE.test(crs)) {
    if (size < 3) return CRS84;
    emit(run.report.own("MOV-001", { crs }, jsonPlace(pointer, node.at)));
    return CRS84H;
  }
  return referenceSystem(crs)?.id ?? (/^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(crs) ? crs : CRS84);
}

/** Whether times are those of ISO 8601. */
export function isGregorian({ trs }: Systems): boolean {
  return trs === undefined || ISO.test(trs) || trs === GREGORIAN;
}
