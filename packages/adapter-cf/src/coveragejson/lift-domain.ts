// SPDX-License-Identifier: Apache-2.0
import type { Domain, DomainAxis, DomainType, Referencing } from "@jiku/model";
import { itemsOf, member, textOf } from "@jiku/syntax/json";
import {
  A_LIST,
  AN_OBJECT,
  badForm,
  type CovContext,
  checkType,
  each,
  inside,
  type Located,
  missing,
  tellRest,
  within,
} from "./cov-context.js";
import { liftAxis } from "./lift-axes.js";
import { liftSystem } from "./lift-system.js";

const TYPES: Readonly<Record<string, DomainType>> = {
  Grid: "Grid",
  VerticalProfile: "Profile",
  PointSeries: "PointSeries",
  Point: "Point",
  MultiPointSeries: "MultiPointSeries",
  MultiPoint: "MultiPoint",
  Trajectory: "Trajectory",
  Section: "Section",
};
const KNOWN: ReadonlySet<string> = new Set(["type", "domainType", "axes", "referencing"]);

const REFERENCE: ReadonlySet<string> = new Set(["coordinates", "system"]);

/** A domain, with the type as written where the model has no such type. */
export interface LiftedDomain {
  readonly domain: Domain;
  readonly nativeType: string | undefined;
}

/** What a collection says for all its coverages. */
export interface Inherited {
  readonly domainType: string | undefined;
  readonly referencing: Located | undefined;
  readonly parameters: Located | undefined;
}

/** The domain of a coverage; undefined when it has no axis that can be read. */
export function liftDomain(
  context: CovContext,
  domain: Located,
  inherited: Inherited,
  owner: readonly string[],
): LiftedDomain | undefined {
  checkType(context, domain, "Domain");
  const axes = inside(domain, "axes");
  if (axes === undefined || axes.node.kind !== "map") {
    if (axes === undefined) missing(context, "axes", domain);
    else badForm(context, "axes", axes, AN_OBJECT);
    return undefined;
  }
  const referencing = liftReferencing(context, inside(domain, "referencing") ?? inherited.referencing);
  const lifted: Record<string, DomainAxis> = {};
  let whole = true;
  for (const axis of within(axes)) {
    const names = itemsOf(member(axis.node, "coordinates")).map(textOf);
    const rs = referencing.find(({ coordinates }) => coordinates.every((one) => names.includes(one)))?.rs;
    const one = liftAxis({ ...context, polygonSystem: rs }, axis.key, axis, owner);
    if (one === undefined) whole = false;
    else lifted[axis.key] = one;
  }
  tellRest(context, domain, KNOWN);
  if (!whole || Object.keys(lifted).length === 0) return undefined;
  const type = textOf(member(domain.node, "domainType")) ?? inherited.domainType;
  const known = type !== undefined && Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  const ofPolygons = polygonCoordinates(axes);
  const used = referencing.filter(({ coordinates }) => !coordinates.every((one) => ofPolygons.has(one)));
  return {
    domain: {
      ...(known === undefined ? {} : { domainType: known }),
      axes: lifted,
      ...(used.length === 0 ? {} : { referencing: used }),
    },
    nativeType: known === undefined ? type : undefined,
  };
}

/** Coordinates of axes of polygons: their systems stand at the geometries. */
function polygonCoordinates(axes: Located): ReadonlySet<string> {
  const names = within(axes)
    .filter(({ node }) => textOf(member(node, "dataType")) === "polygon")
    .flatMap(({ node }) => itemsOf(member(node, "coordinates")).map(textOf));
  return new Set(names.filter((one) => one !== undefined));
}

function liftReferencing(context: CovContext, list: Located | undefined): readonly Referencing[] {
  if (list === undefined) return [];
  if (list.node.kind !== "seq") badForm(context, "referencing", list, A_LIST);
  return each(list).flatMap((one) => {
    const coordinates = itemsOf(member(one.node, "coordinates"))
      .map(textOf)
      .filter((name) => name !== undefined);
    const system = inside(one, "system");
    if (coordinates.length === 0) missing(context, "coordinates", one);
    if (system === undefined) missing(context, "system", one);
    tellRest(context, one, REFERENCE, "space.crs");
    const rs = system === undefined ? undefined : liftSystem(context, system);
    return rs === undefined || coordinates.length === 0 ? [] : [{ coordinates, rs }];
  });
}
