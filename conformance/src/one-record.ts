// SPDX-License-Identifier: Apache-2.0
import { type JsonPackage, type PackageOptions, packageWithArbitrary } from "@jiku/arbitrary";
import { typeSites } from "@jiku/model/sites";
import fc from "fast-check";

/** Coherent packages of which just one resource is of the classes that a document of the format is; what it refers to stands beside it. */
export function oneRecordArbitrary(record: readonly string[], options: PackageOptions): fc.Arbitrary<JsonPackage> {
  const allowed =
    options.classes ?? [...typeSites.values()].flatMap(({ sort, name }) => (sort === "class" ? [name] : []));
  const classes = allowed.filter((name) => !record.includes(name));
  const own = record.filter((name) => allowed.includes(name));
  return fc.oneof(
    ...(own.length === 0 ? record : own).map((type) => packageWithArbitrary(type, { ...options, classes })),
  );
}
