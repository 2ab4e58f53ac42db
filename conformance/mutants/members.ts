// SPDX-License-Identifier: Apache-2.0

/** A resource, or an object in it, as plain JSON. */
export type Members = Readonly<Record<string, unknown>>;

export function members(value: unknown): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The object without some of its members. */
export function without(value: Members, ...names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** The resource with another result, where it has one. */
export function withResult(resource: Members, change: (result: Members) => Members): Members {
  return "result" in resource ? { ...resource, result: change(members(resource["result"])) } : resource;
}

/** The resource with other points, where it has any. */
export function withPoints(resource: Members, change: (point: Members) => Members): Members {
  const geometries = items(resource["geometries"]);
  const isPoint = (one: unknown): boolean => members(one)["type"] === "Point";
  if (!geometries.some(isPoint)) return resource;
  return { ...resource, geometries: geometries.map((one) => (isPoint(one) ? change(members(one)) : one)) };
}

/** The resource with other coordinates of its points. */
export function withCoordinates(
  resource: Members,
  change: (coordinates: readonly number[]) => readonly number[],
): Members {
  return withPoints(resource, (point) => ({
    ...point,
    coordinates: change(items(point["coordinates"]) as readonly number[]),
  }));
}

/** The resource with another phenomenon time, where it has one. */
export function withTime(resource: Members, change: (time: Members) => Members): Members {
  return "phenomenonTime" in resource
    ? { ...resource, phenomenonTime: change(members(resource["phenomenonTime"])) }
    : resource;
}

/** A copy in which each text, wherever it stands, is what `change` makes of it. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]));
}
