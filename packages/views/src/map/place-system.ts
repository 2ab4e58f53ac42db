// SPDX-License-Identifier: Apache-2.0
import type { Look } from "@jiku/coupling";
import type { AxisSpec, Bilingual, ReferenceSystem } from "@jiku/model";
import { axesOf, eastNorth, isReferenceSystem, referenceSystem, registration } from "@jiku/spacetime";
import { convert } from "@jiku/units";
import { shortName } from "../text/short-name.js";

export type XY = readonly [x: number, y: number];

/** How positions of a reference system are drawn. */
export type PlaceSystem =
  | {
      /** Longitude and latitude in degrees on the Earth, or x and y in the units of the system. */
      readonly kind: "geographic" | "plan";
      readonly key: string;
      readonly name: string;
      /** Short names of the two axes, with their units. */
      readonly axes: readonly [x: string, y: string];
      readonly sort: ReferenceSystem["kind"];
      readonly at: (position: readonly number[]) => XY | undefined;
    }
  | { readonly kind: "cells"; readonly gridSystem: string }
  | { readonly kind: "none"; readonly why: PlaceReason };

export type PlaceReason =
  | "notSpatial"
  | "undeclared"
  | "notAtHand"
  | "notPlanar"
  | "noAxes"
  | "otherBody"
  | "unknownBody"
  | "unknownCells"
  | "external"
  | "noPosition"
  | "projected"
  | "local"
  | "manyCells";

/** Why something is not in the picture. */
export const placeReasons: Readonly<Record<PlaceReason, Bilingual>> = {
  notSpatial: { en: "its reference system is not one of space", ja: "空間の参照系ではない" },
  undeclared: { en: "its reference system is not declared", ja: "参照系が未宣言" },
  notAtHand: { en: "its reference system is not at hand", ja: "参照系が手元にない" },
  notPlanar: { en: "its reference system has no horizontal axes", ja: "参照系に水平の軸がない" },
  noAxes: { en: "the axes of its reference system are not declared", ja: "参照系の軸が未宣言" },
  otherBody: { en: "it lies on another body than the Earth", ja: "地球以外の天体にある" },
  unknownBody: {
    en: "its reference system does not say that it is of the Earth",
    ja: "参照系が地球のものと宣言されていない",
  },
  unknownCells: { en: "cells of this grid system have no outline here", ja: "この格子のセルの形はここではわからない" },
  external: { en: "its geometry lies in a file of its own", ja: "形状が別のファイルにある" },
  noPosition: { en: "it has no position that can be read", ja: "読める位置がない" },
  projected: {
    en: "its reference system is projected, and projections are not undone here",
    ja: "投影された参照系で、逆変換はここでは行わない",
  },
  local: {
    en: "its reference system is local, and its place on the Earth is not known",
    ja: "局所の参照系で、地球上の位置がわからない",
  },
  manyCells: { en: "it has more cells than are drawn", ja: "セルが多すぎて描けない" },
};

const NOT_SPATIAL: ReadonlySet<string> = new Set(["temporal", "ordinal", "identifier", "parametric", "vertical"]);

/** Nobody says what the numbers are; they can still be held against each other. */
const UNDECLARED: PlaceSystem = {
  kind: "plan",
  key: "",
  name: "?",
  axes: ["1", "2"],
  sort: "engineering",
  at: ([x = Number.NaN, y = Number.NaN]) => (Number.isFinite(x) && Number.isFinite(y) ? [x, y] : undefined),
};

/** How the positions of the system with this id are drawn. */
export function placeSystem(id: string | undefined, look: Look): PlaceSystem {
  if (id === undefined) return UNDECLARED;
  const system = look.resolve(id);
  if (!isReferenceSystem(system)) return none("notAtHand");
  if (NOT_SPATIAL.has(system.kind)) return none("notSpatial");
  if (system.kind === "dggs" && system.gridSystem !== undefined)
    return { kind: "cells", gridSystem: system.gridSystem };
  const axes = axesOf(system, look.resolve) ?? latticeAxes(system);
  if (axes === undefined) return none("noAxes");
  const horizontal = eastNorth(axes);
  if (horizontal !== undefined && isAngle(axes[horizontal.east]) && isAngle(axes[horizontal.north])) {
    const fault = bodyFault(system, look);
    if (fault !== undefined) return none(fault);
    const [toEast, toNorth] = [
      degrees(axes[horizontal.east], horizontal.eastSign),
      degrees(axes[horizontal.north], horizontal.northSign),
    ];
    const at = (position: readonly number[]): XY | undefined => {
      const [x, y] = [toEast(position[horizontal.east]), toNorth(position[horizontal.north])];
      return Math.abs(x) <= 720 && Math.abs(y) <= 90.0000001 ? [x, y] : undefined;
    };
    return { ...named(system, id), kind: "geographic", axes: ["°E", "°N"], at };
  }
  return planOf(system, id, axes);
}

function none(why: PlaceReason): PlaceSystem {
  return { kind: "none", why };
}

function named(system: ReferenceSystem, id: string) {
  const name = registration(system.definition ?? id)?.curie ?? shortName(id);
  return { key: id, name, sort: system.kind };
}

function isAngle(axis: AxisSpec | undefined): boolean {
  return axis?.unit !== undefined && convert(1, axis.unit, "deg", { difference: true }) !== undefined;
}

function degrees(axis: AxisSpec | undefined, sign: 1 | -1): (value: number | undefined) => number {
  const factor = (convert(1, axis?.unit ?? "deg", "deg", { difference: true }) ?? Number.NaN) * sign;
  return (value) => (value ?? Number.NaN) * factor;
}

/** Registered systems tell their body; others must name it. */
function bodyFault(system: ReferenceSystem, look: Look): PlaceReason | undefined {
  const earth = referenceSystem("OGC:CRS84")?.body;
  const body = system.body ?? referenceSystem(system.definition ?? "")?.body ?? partBody(system, look);
  if (body === undefined) return "unknownBody";
  return look.expand(body) === (earth === undefined ? undefined : look.expand(earth)) ? undefined : "otherBody";
}

function partBody(system: ReferenceSystem, look: Look): string | undefined {
  return (system.componentSystems ?? []).flatMap((id) => {
    const part = look.resolve(id);
    return isReferenceSystem(part) ? (part.body ?? []) : [];
  })[0];
}

function latticeAxes({ kind, latticeBasis }: ReferenceSystem): readonly AxisSpec[] | undefined {
  if (kind !== "lattice" || latticeBasis === undefined) return undefined;
  return latticeBasis.map((_, at) => ({ name: ["a", "b", "c"][at] ?? String(at) }));
}

/** East and north where they are declared, else the first two axes that are not heights. */
function planOf(system: ReferenceSystem, id: string, axes: readonly AxisSpec[]): PlaceSystem {
  const horizontal = eastNorth(axes);
  const flat = axes.flatMap(({ direction }, at) => (direction === "up" || direction === "down" ? [] : [at]));
  const [x, y] = horizontal === undefined ? flat : [horizontal.east, horizontal.north];
  if (x === undefined || y === undefined) return none("notPlanar");
  const [signX, signY] = [horizontal?.eastSign ?? 1, horizontal?.northSign ?? (isDown(axes[y]) ? -1 : 1)];
  const nameOf = (axis: AxisSpec | undefined) =>
    [axis?.name ?? "", axis?.unit === undefined ? "" : `(${axis.unit})`].join(" ").trim();
  const at = (position: readonly number[]): XY | undefined => {
    const [px, py] = [position[x], position[y]];
    return Number.isFinite(px) && Number.isFinite(py) ? [(px as number) * signX, (py as number) * signY] : undefined;
  };
  return { ...named(system, id), kind: "plan", axes: [nameOf(axes[x]), nameOf(axes[y])], at };
}

/** Rows and pixels count downwards. */
function isDown(axis: AxisSpec | undefined): boolean {
  return axis?.direction === "displayDown" || axis?.direction === "rowPositive";
}
