// SPDX-License-Identifier: Apache-2.0
import type { DomainAxis, Entity, Field, Range } from "@jiku/model";
import type { NativeLoop, NativeValue } from "../cif/native-items.js";
import { CHAIN } from "../names.js";
import { saysNumber, textOfNumber } from "./cif-text.js";
import type { Structure } from "./gather.js";
import { lossAt } from "./losses.js";
import { anyText, type WriteContext } from "./write-context.js";

/** The loops that the Fields of a structure were. Pieces of a long loop, and the atoms of all chains, are one loop again. */
export function nativeLoops(context: WriteContext, structure: Structure): readonly NativeLoop[] {
  const loops = new Map<string, NativeLoop[]>();
  for (const field of structure.fields) {
    const loop = nativeFieldLoop(context, field);
    if (loop === undefined) continue;
    const key = loop.names.join(" ");
    const pieces = loops.get(key);
    if (pieces === undefined) loops.set(key, [loop]);
    else pieces.push(loop);
  }
  const whole = [...loops.values()].map((pieces) => ({
    names: (pieces[0] as NativeLoop).names,
    rows: pieces.flatMap(({ rows }) => rows),
  }));
  carryChains(context, structure, whole);
  return whole;
}

/** A chain that says no more than its name is in the rows of its atoms. */
function carryChains({ carried }: WriteContext, { parts }: Structure, loops: readonly NativeLoop[]): void {
  const named = new Set(
    loops.flatMap(({ names, rows }) => {
      const column = names.findIndex((name) => name.toLowerCase() === "atom_site.label_asym_id");
      return column < 0 ? [] : rows.map((row) => row[column]);
    }),
  );
  for (const part of parts) if (isPlainChain(part) && named.has(anyText(part.label))) carried.add(part.id);
}

const OF_CHAIN: ReadonlySet<string> = new Set([
  "@context",
  "id",
  "type",
  "entityTypes",
  "label",
  "relations",
  "source",
]);

function isPlainChain(part: Entity): boolean {
  return part.entityTypes.includes(CHAIN) && Object.keys(part).every((member) => OF_CHAIN.has(member));
}

/** A Field that was a loop of a CIF, or a piece of one, as that loop; undefined for any other Field. */
function nativeFieldLoop(context: WriteContext, field: Field): NativeLoop | undefined {
  const names = field["cif:names"];
  const { row } = field.domain.axes;
  if (typeof names !== "object" || names === null || row === undefined) return undefined;
  const places = placesOf(row);
  const columns = Object.entries(names as Record<string, string>).filter(
    ([name]) => Object.hasOwn(field.ranges, name) || Object.hasOwn(places, name),
  );
  const count = row.kind === "text" ? row.values.length : (Object.values(places)[0]?.length ?? 0);
  const values = columns.map(([name]) => places[name]?.map(String) ?? columnValues(context, field, name, count));
  if (columns.length === 0 || values.includes(undefined)) return undefined;
  context.carried.add(field.id);
  for (const name of Object.keys(field.variables))
    if (!columns.some(([one]) => one === name) && field.variables[name]?.role !== "standardUncertainty")
      context.emit(lossAt(field.id, ["variables", name], "dropped"));
  return {
    names: columns.map(([, native]) => native.slice(1)),
    rows: Array.from({ length: count }, (_one, i) => values.map((column) => column?.[i] as NativeValue)),
  };
}

/** Positions of atoms, by the name of their column in the domain. */
function placesOf(row: DomainAxis): Readonly<Record<string, readonly number[]>> {
  if (row.kind !== "composite") return {};
  return Object.fromEntries(
    Object.entries(row.columns).flatMap(([name, column]) => (column.kind === "numeric" ? [[name, column.values]] : [])),
  );
}

function columnValues(
  context: WriteContext,
  field: Field,
  name: string,
  count: number,
): readonly NativeValue[] | undefined {
  const range = field.ranges[name] as Range;
  if (range.kind !== "real" && range.kind !== "text" && range.kind !== "integer") return undefined;
  const texts = (field["cif:texts"] as Record<string, readonly string[]> | undefined)?.[name];
  const companion = Object.entries(field.variables).find(
    ([, one]) => one.companionOf === name && one.role === "standardUncertainty",
  )?.[0];
  const su = companion === undefined ? undefined : field.ranges[companion];
  return Array.from({ length: count }, (_one, i): NativeValue => {
    const value = range.values[i];
    if (value === null || value === undefined)
      return { missing: range.missing?.[String(i)] === "notApplicable" ? "notApplicable" : "unknown" };
    if (typeof value === "string") return value;
    const own = su?.kind === "real" ? (su.values[i] ?? undefined) : undefined;
    const text = textOfNumber(texts?.[i], value, own);
    if (!saysNumber(text, value, own)) context.emit(lossAt(field.id, ["ranges", name, "values", i], "rounded"));
    return text;
  });
}
