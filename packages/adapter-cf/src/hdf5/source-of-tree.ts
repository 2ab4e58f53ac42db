// SPDX-License-Identifier: Apache-2.0
import type { SourceAttribute, SourceDimension, SourceGroup, SourceVariable } from "../source/array-source.js";
import { dimensionNames, type H5Scale, NOT_A_COORDINATE, scalesOf } from "./dimensions.js";
import type { H5Dataset, H5Group } from "./h5-tree.js";
import { elementType } from "./h5-type.js";
import { readDataset } from "./read-dataset.js";
import type { OpenH5 } from "./read-tree.js";

/** Attributes by which NetCDF-4 and the dimension scales keep their own books. */
const HIDDEN: ReadonlySet<string> = new Set([
  "CLASS",
  "NAME",
  "DIMENSION_LIST",
  "REFERENCE_LIST",
  "DIMENSION_LABELS",
  "_Netcdf4Dimid",
  "_Netcdf4Coordinates",
  "_NCProperties",
  "_nc3_strict",
  "_NCCOPY",
]);

/** A group of the file as a group of arrays. `above`: scales of the groups that it lies in. */
export function groupOf(open: OpenH5, group: H5Group, above: ReadonlyMap<string, H5Scale>): SourceGroup {
  const own = scalesOf(group);
  const scales = new Map([...above, ...own]);
  const dimensions: SourceDimension[] = [...own.values()].map(({ dimension }) => dimension);
  const phony = (size: number, within: readonly string[]): string => {
    const known = dimensions.find(
      (d) => d.name.startsWith("phony_dim_") && d.size === size && !within.includes(d.name),
    );
    if (known !== undefined) return known.name;
    const name = `phony_dim_${dimensions.filter((d) => d.name.startsWith("phony_dim_")).length}`;
    dimensions.push({ name, size });
    return name;
  };
  const variables = group.datasets
    .filter(({ path }) => own.get(path)?.empty !== true)
    .map((dataset) => variableOf(open, dataset, dimensionNames(dataset, scales, phony)));
  return {
    path: group.path.slice(1),
    attributes: visible(group.attributes),
    dimensions,
    variables,
    groups: group.groups.map((child) => groupOf(open, child, scales)),
  };
}

function variableOf(open: OpenH5, dataset: H5Dataset, dimensions: readonly string[]): SourceVariable {
  const { metadata, name } = dataset;
  const type = elementType(metadata);
  return {
    name: name.startsWith(NOT_A_COORDINATE) ? name.slice(NOT_A_COORDINATE.length) : name,
    dimensions,
    shape: dataset.shape,
    type,
    attributes: visible(dataset.attributes),
    ...(type === "text" && !metadata.vlen && metadata.size === 1 ? { characters: true } : {}),
    ...(metadata.chunks === null ? {} : { chunkShape: metadata.chunks.map(Number) }),
    read: (box) => readDataset(open, dataset, box),
  };
}

function visible(attributes: ReadonlyMap<string, SourceAttribute>): ReadonlyMap<string, SourceAttribute> {
  return new Map([...attributes].filter(([name]) => !HIDDEN.has(name)));
}
