// SPDX-License-Identifier: Apache-2.0
import type { ArrayNumber, SourceDimension } from "../source/array-source.js";
import type { H5Dataset, H5Group } from "./h5-tree.js";

/** A dimension scale of the file (HDF5 Dimension Scale Specification; NetCDF-4 Format). */
export interface H5Scale {
  readonly dataset: H5Dataset;
  readonly dimension: SourceDimension;
  /** It is only a dimension, no variable. */
  readonly empty: boolean;
  /** `_Netcdf4Dimid`. */
  readonly id: number | undefined;
}

const NOT_A_VARIABLE = /^This is a netCDF dimension but not a netCDF variable/;
/** Before the name of a variable that is called like a dimension and is no coordinate of it. */
export const NOT_A_COORDINATE = "_nc4_non_coord_";

/** The scales of a group by path, in the order of their ids. */
export function scalesOf(group: H5Group): ReadonlyMap<string, H5Scale> {
  const scales = group.datasets.flatMap((dataset): readonly H5Scale[] => {
    if (textOf(dataset, "CLASS") !== "DIMENSION_SCALE") return [];
    const { metadata, shape } = dataset;
    const most = metadata.maxshape?.[0];
    const unlimited = shape.length > 0 && (most === null || Number(most) > Number.MAX_SAFE_INTEGER);
    const size = shape[0] ?? 1;
    const dimension = { name: dataset.name, size, ...(unlimited ? { unlimited: true } : {}) };
    const id = dataset.attributes.get("_Netcdf4Dimid")?.value as readonly ArrayNumber[] | undefined;
    const empty = NOT_A_VARIABLE.test(textOf(dataset, "NAME") ?? "");
    return [{ dataset, dimension, empty, id: id === undefined ? undefined : Number(id[0]) }];
  });
  const ordered = [...scales].sort((a, b) => (a.id ?? 0) - (b.id ?? 0));
  return new Map(ordered.map((scale) => [scale.dataset.path, scale]));
}

export function textOf({ attributes }: H5Dataset, name: string): string | undefined {
  const value = attributes.get(name)?.value;
  return typeof value === "string" ? value : typeof value?.[0] === "string" ? value[0] : undefined;
}

/** Names of the dimensions of a dataset; those without a scale are made by `phony`. */
export function dimensionNames(
  dataset: H5Dataset,
  scales: ReadonlyMap<string, H5Scale>,
  phony: (size: number, within: readonly string[]) => string,
): readonly string[] {
  const { shape } = dataset;
  const ids = dataset.attributes.get("_Netcdf4Coordinates")?.value as readonly ArrayNumber[] | undefined;
  if (ids !== undefined && ids.length === shape.length) {
    const byId = new Map([...scales.values()].map((scale) => [scale.id, scale.dimension.name]));
    const names = ids.map((id) => byId.get(Number(id)));
    if (names.every((name) => name !== undefined)) return names as readonly string[];
  }
  if (scales.has(dataset.path) && shape.length === 1) return [dataset.name];
  const within: string[] = [];
  shape.forEach((size, i) => {
    const scale = scales.get(dataset.scales[i] ?? "");
    within.push(scale?.dimension.name ?? phony(size, within));
  });
  return within;
}
