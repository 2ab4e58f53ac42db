// SPDX-License-Identifier: Apache-2.0

/** What stands in a field of a table (FlatBuffers, Internals). */
export type Part =
  /** A scalar or a structure of so many bytes. */
  | number
  | "text"
  | { readonly table: () => Shape }
  | { readonly tables: () => Shape }
  /** A vector of structures of so many bytes. */
  | { readonly items: number };

/** The fields of a table by their numbers. */
export type Shape = Readonly<Record<number, Part>>;

/** Tables that lie within each other at most. */
const DEPTH = 64;

interface Walk {
  readonly view: DataView;
  /** Tables that may still be visited: more than fit into the bytes refer to one another. */
  left: number;
}

/** The position of the root table. */
export function rootOf(view: DataView): number {
  return view.byteLength < 8 ? -1 : view.getUint32(0, true);
}

/** Whether every offset and every length of the table at `at`, and of those that it refers to, stays within the bytes. */
export function isSoundTable(view: DataView, at: number, shape: Shape): boolean {
  return isTable({ view, left: view.byteLength >> 2 }, at, shape, 0);
}

function isTable(walk: Walk, at: number, shape: Shape, depth: number): boolean {
  const { view } = walk;
  if (depth > DEPTH || walk.left-- <= 0 || !holds(view, at, 4)) return false;
  const fields = at - view.getInt32(at, true);
  if (!holds(view, fields, 4)) return false;
  const [size, length] = [view.getUint16(fields, true), view.getUint16(fields + 2, true)];
  if (size < 4 || size % 2 !== 0 || length < 4 || !holds(view, fields, size) || !holds(view, at, length)) return false;
  return Object.entries(shape).every(([number, part]) => {
    const place = fieldAt(view, at, Number(number));
    return place === undefined || isPart(walk, place, part, depth, at + length);
  });
}

function isPart(walk: Walk, at: number, part: Part, depth: number, end: number): boolean {
  if (typeof part === "number") return at + part <= end;
  const { view } = walk;
  if (at + 4 > end) return false;
  const target = at + view.getUint32(at, true);
  if (part === "text") return isVector(view, target, 1);
  if ("table" in part) return isTable(walk, target, part.table(), depth + 1);
  if ("items" in part) return isVector(view, target, part.items);
  if (!isVector(view, target, 4)) return false;
  const count = view.getUint32(target, true);
  for (let i = 0; i < count; i++) {
    const item = target + 4 + i * 4;
    if (!isTable(walk, item + view.getUint32(item, true), part.tables(), depth + 1)) return false;
  }
  return true;
}

function isVector(view: DataView, at: number, size: number): boolean {
  return holds(view, at, 4) && holds(view, at + 4, view.getUint32(at, true) * size);
}

function holds(view: DataView, at: number, length: number): boolean {
  return at >= 0 && at + length <= view.byteLength;
}

/** The place of a field of a sound table; undefined when it is left out. */
export function fieldAt(view: DataView, at: number, number: number): number | undefined {
  const fields = at - view.getInt32(at, true);
  const slot = 4 + number * 2;
  if (slot + 2 > view.getUint16(fields, true)) return undefined;
  const offset = view.getUint16(fields + slot, true);
  return offset === 0 ? undefined : at + offset;
}

/** The table that a field of a sound table refers to. */
export function tableAt(view: DataView, at: number, number: number): number | undefined {
  const field = fieldAt(view, at, number);
  return field === undefined ? undefined : field + view.getUint32(field, true);
}

/** The first item and the number of items of a vector in a sound table. */
export function itemsAt(
  view: DataView,
  at: number,
  number: number,
): { readonly start: number; readonly count: number } {
  const target = tableAt(view, at, number);
  return target === undefined ? { start: 0, count: 0 } : { start: target + 4, count: view.getUint32(target, true) };
}

/** A whole number of 64 bits; NaN beyond what a double counts. */
export function longAt(view: DataView, at: number | undefined): number {
  const value = at === undefined ? 0 : Number(view.getBigInt64(at, true));
  return Number.isSafeInteger(value) ? value : Number.NaN;
}
