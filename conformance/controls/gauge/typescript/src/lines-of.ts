// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { escapeField } from "./escape.js";
import { judgeField } from "./forms.js";
import { type RecordKind, recordFields } from "./records.js";

type Members = Readonly<Record<string, unknown>>;

/** One line, and the members of its resource that it holds, as pointers. */
export interface WrittenLine {
  readonly kind: RecordKind;
  /** Fields after the first, unescaped. */
  readonly fields: readonly string[];
  readonly holds: readonly string[];
}

/** A field and the pointer it comes from. */
type Cell = readonly [text: string, pointer: string];

/** The line of a resource; undefined when nothing of it can be written. */
export function lineOf(resource: AnyResource): WrittenLine | undefined {
  return WRITERS.get(resource.type)?.(resource);
}

const WRITERS: ReadonlyMap<string, (resource: AnyResource) => WrittenLine | undefined> = new Map([
  ["Dataset", dataset],
  ["Entity", station],
  ["Property", property],
  ["Observation", value],
]);

function dataset(resource: AnyResource): WrittenLine | undefined {
  return line("source", resource, [text(resource, "license"), text(resource, "version"), text(resource, "issued")]);
}

function property(resource: AnyResource): WrittenLine | undefined {
  return line("property", resource, [text(resource, "quantityKind"), text(resource, "unit")]);
}

/** Without a class there is no entity in the model, and no station in the format. */
function station(resource: AnyResource): WrittenLine | undefined {
  const [first] = list(member(resource, "entityTypes"));
  if (typeof first !== "string" || judgeField("an IRI", first) !== "ok") return undefined;
  const [point] = list(member(resource, "geometries"));
  const { type, rs, coordinates } = object(point);
  const at = list(coordinates);
  const isWhole = type === "Point" && at.length > 0 && at.length < 4 && at.every((one) => typeof one === "number");
  if (!isWhole) return line("station", resource, [none, none, none, none]);
  const numbers = [0, 1, 2].map((n): Cell => [n in at ? String(at[n]) : "", `/geometries/0/coordinates/${n}`]);
  const system: Cell = typeof rs === "string" ? [rs, "/geometries/0/rs"] : none;
  const written = line("station", resource, [system, ...numbers]);
  return written && { ...written, holds: [...written.holds, "/geometries/0/type"] };
}

function value(resource: AnyResource): WrittenLine | undefined {
  const result = object(member(resource, "result"));
  const { value: number, missing, native } = result;
  const stationId = member(resource, "featureOfInterest");
  const propertyId = member(resource, "observedProperty");
  if (result["kind"] !== "quantity" || !isGlobal(stationId) || !isGlobal(propertyId)) return undefined;
  if ((typeof number === "number") === (typeof missing === "string")) return undefined;
  const uncertainty = object(result["uncertainty"]);
  const isStandard = uncertainty["kind"] === "standard";
  const lexical = object(native)["value"];
  const kept =
    typeof lexical === "string" &&
    judgeField("a number", lexical) === "ok" &&
    Number(lexical) === number &&
    lexical !== String(number);
  const cells: Cell[] = [
    [stationId, "/featureOfInterest"],
    [propertyId, "/observedProperty"],
    text(resource, "origin"),
    time(object(member(resource, "phenomenonTime"))),
    text(resource, "resultTime"),
    typeof number === "number"
      ? [kept ? lexical : String(number), "/result/value"]
      : [`?${missing}`, "/result/missing"],
    typeof result["unit"] === "string" ? [result["unit"], "/result/unit"] : none,
    isStandard ? [String(uncertainty["value"]), "/result/uncertainty/value"] : none,
  ];
  const written = line("value", resource, cells);
  if (written === undefined) return undefined;
  const holds = written.holds.filter((pointer) => pointer !== "/phenomenonTime");
  if (holds.length < written.holds.length) holds.push(...timePointers(resource));
  if (holds.includes("/result/uncertainty/value")) holds.push("/result/uncertainty/kind");
  return { ...written, holds: [...holds, "/result/kind", ...(kept ? ["/result/native/value"] : [])] };
}

/** The members of a time that its field holds. */
function timePointers(resource: AnyResource): readonly string[] {
  const extent = object(member(resource, "phenomenonTime"));
  const unknown = unknownEnds(extent).map((_, n) => `unknown/${n}`);
  const names = typeof extent["at"] === "string" ? ["at", "bounds"] : ["start", "end", "bounds", ...unknown];
  return names.map((name) => `/phenomenonTime/${name}`);
}

/** A time that a field can hold, whole. */
function time(extent: Members): Cell {
  const { at, start, end, bounds = "" } = extent;
  if (typeof at === "string") return at.includes("/") ? none : [`${at}${bounds}`, "/phenomenonTime"];
  const unknown = unknownEnds(extent);
  const ends = [start ?? (unknown.includes("start") ? "?" : ""), end ?? (unknown.includes("end") ? "?" : "")];
  return [`${ends.join("/")}${bounds}`, "/phenomenonTime"];
}

/** The ends that are said to be unknown, when a field can say so: each once, in order, and not stated. */
function unknownEnds(extent: Members): readonly string[] {
  const unknown = list(extent["unknown"]);
  const named = ["start", "end"].filter((end) => unknown.includes(end) && extent[end] === undefined);
  return named.length === unknown.length && named.every((end, n) => end === unknown[n]) ? named : [];
}

const none: Cell = ["", ""];

function text(resource: AnyResource, name: string): Cell {
  const found = member(resource, name);
  return typeof found === "string" ? [found, `/${name}`] : none;
}

/** A cell that the format has no form for stays empty, and its pointer is not among what the line holds. */
function line(kind: RecordKind, { id }: AnyResource, cells: readonly Cell[]): WrittenLine | undefined {
  const [, ...specs] = recordFields[kind];
  if (!isGlobal(id)) return undefined;
  const holds = ["/id", "/type"];
  const fields = [id];
  for (const [n, spec] of specs.entries()) {
    const [content, pointer] = cells[n] as Cell;
    const fits = content !== "" && judgeField(spec.form, content) === "ok" && escapeField(content) !== undefined;
    if (!fits && !spec.optional) return undefined;
    fields.push(fits ? content : "");
    if (fits) holds.push(pointer);
  }
  return { kind, fields, holds };
}

/** An id that means the same under any base. */
function isGlobal(id: unknown): id is string {
  return typeof id === "string" && id.includes(":") && judgeField("an id", id) === "ok";
}

export function member(resource: AnyResource, name: string): unknown {
  return (resource as unknown as Members)[name];
}

export function object(value: unknown): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
