// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec, ReferenceSystem } from "@jiku/model";
import { axesOf, isReferenceSystem, referenceSystem } from "@jiku/spacetime";
import { name } from "./name.js";
import type { Holder, Run } from "./run.js";
import { wktOf } from "./wkt-of.js";

const asWkt = name("http://www.opengis.net/ont/geosparql#asWKT");
const wktLiteral = name("http://www.opengis.net/ont/geosparql#wktLiteral");

/** Kinds whose positions are what WKT writes. */
const SPATIAL: ReadonlySet<string> = new Set(["geodetic", "projected", "compound"]);

interface Registered {
  readonly iri: string;
  /** Where each coordinate of the registered order stands in the record. */
  readonly order: readonly number[];
}

function sameAxis(a: AxisSpec, b: AxisSpec): boolean {
  return a.direction === b.direction && a.unit === b.unit;
}

/** The place of every registered axis among the axes of the record; undefined where they are not the same axes. */
function orderOf(registered: readonly AxisSpec[], own: readonly AxisSpec[]): readonly number[] | undefined {
  if (own.length !== registered.length) return undefined;
  const order = registered.map((axis) => own.findIndex((candidate) => sameAxis(axis, candidate)));
  return new Set(order).size === order.length && !order.includes(-1) ? order : undefined;
}

function registeredForm<T>(run: Run<T>, rs: string): Registered | undefined {
  const resource = run.resolve?.(rs);
  const own: ReferenceSystem | undefined = isReferenceSystem(resource) ? resource : referenceSystem(rs);
  if (own === undefined) return undefined;
  const registered = referenceSystem(own.definition ?? own.id);
  if (
    registered === undefined ||
    !SPATIAL.has(registered.kind) ||
    !/\/def\/crs\/\w+\/[\w.]+\/\w+$/.test(registered.id)
  ) {
    return undefined;
  }
  const resolve = (ref: string | undefined) =>
    ref === undefined ? undefined : (run.resolve?.(ref) ?? referenceSystem(ref));
  const axes = axesOf(registered, resolve);
  const order = axes === undefined ? undefined : orderOf(axes, axesOf(own, resolve) ?? axes);
  return order === undefined ? undefined : { iri: registered.id, order };
}

/**
 * geo:asWKT (GeoSPARQL 1.1, 8.8.1.1) of a geometry whose system is registered: the IRI of the system, then the
 * coordinates in the order of its registered axes. Nothing where WKT has no such geometry.
 */
export function enrichGeometry<T>(run: Run<T>, node: T, geometry: Holder): void {
  const { rs, type, coordinates } = geometry;
  if (typeof rs !== "string" || typeof type !== "string" || !Array.isArray(coordinates)) return;
  const system = registeredForm(run, rs);
  const wkt = system === undefined ? undefined : wktOf(type, coordinates, system.order);
  if (system === undefined || wkt === undefined) return;
  run.target.add(node, asWkt, run.target.typed(`<${system.iri}> ${wkt}`, wktLiteral));
}
