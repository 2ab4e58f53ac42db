// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Geometry } from "@jiku/model";

/** The geometries that a resource carries, whatever its class. */
export function geometriesOf(resource: AnyResource): readonly Geometry[] {
  const { geometries, geometry, spatial } = resource as {
    readonly geometries?: unknown;
    readonly geometry?: unknown;
    readonly spatial?: unknown;
  };
  return [...asList(geometries), ...asList(geometry), ...asList(spatial)].filter(isGeometry);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function isGeometry(value: unknown): value is Geometry {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}
