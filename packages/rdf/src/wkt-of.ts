// SPDX-License-Identifier: Apache-2.0

/** Levels of arrays above a position, by geometry type. */
const LEVELS: ReadonlyMap<string, number> = new Map([
  ["Point", 0],
  ["LineString", 1],
  ["MultiPoint", 1],
  ["Polygon", 2],
  ["MultiLineString", 2],
  ["MultiPolygon", 3],
]);

/** A number without exponent; undefined for what is no finite number. */
function numberText(x: unknown): string | undefined {
  if (typeof x !== "number" || !Number.isFinite(x)) return undefined;
  if (x < 0) return `-${numberText(-x)}`;
  const text = String(x);
  if (!text.includes("e")) return text;
  const [mantissa = "", exponent = ""] = text.split("e");
  const [whole = "", part = ""] = mantissa.split(".");
  const digits = whole + part;
  const point = whole.length + Number(exponent);
  const sign = x < 0 ? "-" : "";
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return (
    sign + (point >= digits.length ? digits.padEnd(point, "0") : `${digits.slice(0, point)}.${digits.slice(point)}`)
  );
}

function positionText(position: readonly unknown[], order: readonly number[]): string | undefined {
  if (position.length !== order.length) return undefined;
  const numbers = order.map((place) => numberText(position[place]));
  return numbers.every((text) => text !== undefined) ? numbers.join(" ") : undefined;
}

function partText(value: unknown, level: number, order: readonly number[]): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  if (level === 0) return positionText(value, order);
  const parts = value.map((part) => partText(part, level - 1, order));
  if (!parts.every((part) => part !== undefined)) return undefined;
  return parts.map((part) => (level > 1 ? `(${part})` : part)).join(", ");
}

/**
 * Well-known text (ISO 13249-3, OGC 06-103r4, 7) of a simple geometry; undefined where WKT has no such type or a
 * position does not have one number an axis.
 * @param order place in a position of each number to write, two or three
 */
export function wktOf(type: string, coordinates: readonly unknown[], order: readonly number[]): string | undefined {
  const level = LEVELS.get(type);
  if (level === undefined || order.length < 2 || order.length > 3) return undefined;
  const text = partText(
    type === "MultiPoint" ? coordinates.map((p) => [p]) : coordinates,
    type === "MultiPoint" ? 2 : level,
    order,
  );
  return text === undefined ? undefined : `${type.toUpperCase()}${order.length === 3 ? " Z" : ""} (${text})`;
}
