// SPDX-License-Identifier: Apache-2.0
import { type Basis, cartesianOf, type Vector } from "../cell.js";

/** A symmetry operation: three rows of a rotation and its shift. */
type Operation = readonly (readonly [number, number, number, number])[];

/** Distance in ångström below which two images are one site. */
const SAME = 0.01;

/** An operation as CIF writes it, such as `1/2-y,x,z+0.25`; undefined for anything else. */
export function parseOperation(text: string): Operation | undefined {
  const rows = text.replace(/\s+/g, "").toLowerCase().split(",").map(parseRow);
  return rows.length === 3 && !rows.includes(undefined) ? (rows as unknown as Operation) : undefined;
}

function parseRow(text: string): readonly [number, number, number, number] | undefined {
  const row: [number, number, number, number] = [0, 0, 0, 0];
  const term = /([+-]?)(?:(\d+(?:\.\d*)?|\.\d+)(?:\/(\d+))?)?\*?([xyz])?/y;
  let at = 0;
  while (at < text.length) {
    term.lastIndex = at;
    const match = term.exec(text);
    if (match === null || match[0] === "" || (match[2] === undefined && match[4] === undefined)) return undefined;
    const size = (match[2] === undefined ? 1 : Number(match[2])) / (match[3] === undefined ? 1 : Number(match[3]));
    const column = match[4] === undefined ? 3 : "xyz".indexOf(match[4]);
    row[column as 0] += match[1] === "-" ? -size : size;
    at = term.lastIndex;
  }
  return text === "" ? undefined : row;
}

/** All different images of a site within the cell. */
export function imagesOf(site: Vector, operations: readonly Operation[], basis: Basis): readonly Vector[] {
  const images: Vector[] = [];
  for (const operation of operations) {
    const image = operation.map(([a, b, c, shift]) => wrap(a * site[0] + b * site[1] + c * site[2] + shift));
    if (!images.some((one) => isSame(one, image as unknown as Vector, basis))) images.push(image as unknown as Vector);
  }
  return images;
}

/** Whether two positions are one site of a crystal. */
export function isSame(a: Vector, b: Vector, basis: Basis): boolean {
  const step = a.map((one, i) => {
    const difference = one - (b[i] as number);
    return difference - Math.round(difference);
  }) as unknown as Vector;
  return Math.hypot(...cartesianOf(step, basis)) < SAME;
}

function wrap(value: number): number {
  const rest = value - Math.floor(value);
  return 1 - rest < 1e-9 ? 0 : Number(rest.toPrecision(15));
}
