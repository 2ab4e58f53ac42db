// SPDX-License-Identifier: Apache-2.0
import type { CellFault, CellPart } from "./zfxy.js";

/** The finest order whose pixel numbers fit 64 bits (Gorski et al. 2005). */
export const HEALPIX_MAX_ORDER = 29;

const FORM = /^(?:0|[1-9]\d{0,18})$/;

/** Number of cells of an order, 12 · 4^order (Gorski et al. 2005); beyond 2^53 from order 25 on, hence a bigint. */
export function healpixCellCount(order: number): bigint {
  return 12n * 4n ** BigInt(order);
}

/**
 * The fault of a cell index of HEALPix, nested or ring (CF Conventions 1.12, Appendix F; orders 0 to 29).
 * @param order refinement level; absent = not declared, the index is then only compared with the finest order
 */
export function healpixFault(id: string, order?: number): CellFault | undefined {
  if (order !== undefined && !(Number.isInteger(order) && order >= 0 && order <= HEALPIX_MAX_ORDER)) return "level";
  if (!FORM.test(id)) return "form";
  return BigInt(id) < healpixCellCount(order ?? HEALPIX_MAX_ORDER) ? undefined : "index";
}

function written(number: bigint): number | string {
  return number <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(number) : String(number);
}

/** The order or the index, where it lies outside its range; undefined when both lie inside, and for another form. */
export function healpixOutOfRange(id: string, order?: number): CellPart | undefined {
  const fault = healpixFault(id, order);
  if (fault === "level") return { part: "refinementLevel", value: order ?? Number.NaN, range: [0, HEALPIX_MAX_ORDER] };
  if (fault !== "index") return undefined;
  return {
    part: "index",
    value: written(BigInt(id)),
    range: [0, written(healpixCellCount(order ?? HEALPIX_MAX_ORDER) - 1n)],
  };
}

/** The nested cell of the next coarser order that holds this one. */
export function healpixNestedParent(index: bigint): bigint {
  return index / 4n;
}
