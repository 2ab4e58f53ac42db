// SPDX-License-Identifier: Apache-2.0
import type { Vertex } from "./vertex-table.js";

/** The quantisation of the vertices (CityJSON 2.0, 4). */
export interface Transform {
  readonly scale: Vertex;
  readonly translate: Vertex;
}

/** The transform out of its JSON; undefined when it is not two arrays of three numbers. */
export function readTransform(native: unknown): Transform | undefined {
  if (typeof native !== "object" || native === null) return undefined;
  const { scale, translate } = native as { readonly scale?: unknown; readonly translate?: unknown };
  return isVertex(scale) && isVertex(translate) ? { scale, translate } : undefined;
}

function isVertex(value: unknown): value is Vertex {
  return Array.isArray(value) && value.length === 3 && value.every(isCoordinate);
}

/** Beyond this no coordinate means anything, and sums and products would leave the range of a double. */
const LARGEST = 1e100;

/** A number that may be a coordinate, or a factor or term of one. */
export function isCoordinate(x: unknown): x is number {
  return typeof x === "number" && Math.abs(x) <= LARGEST;
}

/** The real coordinate of a quantised one on axis `k`. */
export type Dequantise = (k: 0 | 1 | 2, whole: number) => number;

/**
 * `whole * scale + translate` as the specification says, rounded once: where scale and translation are short decimals,
 * as they are written, the sum is formed in whole units of their last digit, so that 437 millimetres after 84694 metres
 * are 84694.437 and not 84694.43700000001. Without transform the coordinates are real already.
 */
export function createDequantise(transform: Transform | undefined): Dequantise {
  if (transform === undefined) return (_k, whole) => whole;
  const axes = ([0, 1, 2] as const).map((k) => axisOf(transform.scale[k], transform.translate[k]));
  return (k, whole) => (axes[k] as (whole: number) => number)(whole);
}

function axisOf(scale: number, translate: number): (whole: number) => number {
  const plain = (whole: number): number => whole * scale + translate;
  const power = 10 ** Math.max(decimalsOf(scale), decimalsOf(translate));
  const step = Math.round(scale * power);
  const start = Math.round(translate * power);
  if (power > 1e15 || step / power !== scale || start / power !== translate) return plain;
  return (whole) => {
    const units = whole * step + start;
    return Number.isSafeInteger(whole) && Number.isSafeInteger(units) ? units / power : plain(whole);
  };
}

/** Digits after the decimal point of the shortest form of a number. */
function decimalsOf(x: number): number {
  const [mantissa = "", exponent = "0"] = String(x).split("e");
  return Math.max((mantissa.split(".")[1] ?? "").length - Number(exponent), 0);
}

/** Real coordinates of a quantised vertex. */
export function realVertex(vertex: Vertex, dequantise: Dequantise): Vertex {
  return [dequantise(0, vertex[0]), dequantise(1, vertex[1]), dequantise(2, vertex[2])];
}
