// SPDX-License-Identifier: Apache-2.0
import type { Entity, Observation, Property } from "@jiku/model";
import type { NativeLoop, NativeValue } from "../cif/native-items.js";
import { ATTRIBUTED_TO, CIF_NAMESPACE, DATABASES, DOI, REFERENCES } from "../names.js";
import { cifItem, cifLoop, saysNumber, textOfNumber } from "./cif-text.js";
import { isBlock, type Structure } from "./gather.js";
import { lossAt } from "./losses.js";
import { nativeLoops } from "./native-loops.js";
import { writeCellItems } from "./write-cell.js";
import { anyText, type WriteContext } from "./write-context.js";
import { sitesLoop } from "./write-sites.js";

/** Members of an Entity that a block holds, or that have their own losses. */
const HELD: ReadonlySet<string> = new Set([
  "@context",
  "id",
  "type",
  "entityTypes",
  "label",
  "identifiers",
  "geometries",
  "frame",
  "relations",
  "cif:block",
  "cif:items",
  "cif:loops",
]);

/** All structures, one data block each; an empty block where there is none, since a CIF has at least one. */
export function writeCif(context: WriteContext): string {
  const codes = new Set<string>();
  const blocks = context.gathered.structures.map((structure) => writeBlock(context, structure, codes));
  if (blocks.length === 0) blocks.push("data_empty");
  return `#\\#CIF_1.1\n${blocks.join("\n")}\n`;
}

function writeBlock(context: WriteContext, structure: Structure, codes: Set<string>): string {
  const { entity } = structure;
  context.carried.add(entity.id);
  const parts: string[] = [`data_${blockCode(entity, codes)}`];
  const items = new Map<string, NativeValue>(Object.entries(objectOf<NativeValue>(entity["cif:items"])));
  const put = (name: string, value: NativeValue) => {
    if (![...items.keys()].some((one) => sameName(one, name))) items.set(name, value);
  };
  for (const observation of structure.observations) writeObservation(context, observation, put);
  writeCellItems(context, structure, put);
  writeIdentity(context, entity, put);
  for (const [name, value] of items) parts.push(cifItem(name, value));
  for (const loop of loopsOf(entity["cif:loops"])) parts.push(cifLoop(loop.names, loop.rows));
  writeLoops(context, structure, parts);
  for (const { rs } of entity.geometries ?? []) if (rs !== undefined) context.carried.add(rs);
  tellMembers(context, entity);
  return `${parts.join("\n")}\n`;
}

function writeLoops(context: WriteContext, structure: Structure, parts: string[]): void {
  const loops = nativeLoops(context, structure);
  for (const { names, rows } of loops) parts.push(cifLoop(names, rows));
  const hasSites = loops.some(({ names }) => names.some((name) => /^atom_site[_.]/i.test(name)));
  const sites = hasSites || isBlock(structure.entity) ? undefined : sitesLoop(context, structure);
  if (sites === undefined) return;
  parts.push(
    cifItem("space_group_name_H-M_alt", "P 1"),
    cifItem("space_group_IT_number", "1"),
    cifLoop(["space_group_symop_operation_xyz"], [["x,y,z"]]),
    cifLoop(sites.names, sites.rows),
  );
}

function writeObservation(
  context: WriteContext,
  observation: Observation,
  put: (name: string, value: NativeValue) => void,
): void {
  const property = context.gathered.byId.get(observation.observedProperty) as Property | undefined;
  const name = property?.concept?.startsWith(CIF_NAMESPACE)
    ? decodeURIComponent(property.concept.slice(CIF_NAMESPACE.length))
    : undefined;
  const { result } = observation;
  if (name === undefined || result.kind !== "quantity" || result.value === undefined) return;
  context.carried.add(observation.id);
  context.carried.add(observation.observedProperty);
  const su = result.uncertainty?.kind === "standard" ? result.uncertainty.value : undefined;
  if (result.uncertainty !== undefined && su === undefined)
    context.emit(lossAt(observation.id, ["result", "uncertainty"], "dropped"));
  const text = textOfNumber(result.native?.["value"], result.value, su);
  if (!saysNumber(text, result.value, su)) context.emit(lossAt(observation.id, ["result", "uncertainty"], "rounded"));
  put(name, text);
  for (const member of ["phenomenonTime", "resultTime", "validTime", "support", "flags"] as const)
    if (observation[member] !== undefined) context.emit(lossAt(observation.id, [member], "dropped"));
}

function writeIdentity(context: WriteContext, entity: Entity, put: (name: string, value: NativeValue) => void): void {
  entity.identifiers?.forEach(({ scheme, notation }, i) => {
    const name = Object.entries(DATABASES).find(([, one]) => one === scheme)?.[0];
    if (name === undefined) context.emit(lossAt(entity.id, ["identifiers", i], "dropped"));
    else put(name, notation);
  });
  const cites = isCiting(entity);
  entity.relations?.forEach(({ predicate, object }, i) => {
    const reference = context.gathered.byId.get(object) as Entity | undefined;
    if (predicate !== REFERENCES || reference === undefined || context.carried.has(object)) {
      if (!context.carried.has(object)) context.emit(lossAt(entity.id, ["relations", i], "dropped"));
      return;
    }
    context.carried.add(object);
    const title = anyText(reference.label);
    const doi = reference.identifiers?.find(({ scheme }) => scheme === DOI)?.notation;
    if (title !== undefined && !cites) put("publ_section_title", title);
    if (doi !== undefined && !cites) put("journal_paper_doi", doi);
    const authors = (reference.relations ?? []).filter((one) => one.predicate === ATTRIBUTED_TO);
    for (const author of authors) context.carried.add(author.object);
  });
  const label = anyText(entity.label);
  if (label !== undefined && entity["cif:block"] === undefined) put("chemical_name_common", { quoted: label });
}

/** Whether the items or loops that are kept as they were name the reference. */
function isCiting(entity: Entity): boolean {
  const names = [
    ...Object.keys(objectOf(entity["cif:items"])),
    ...loopsOf(entity["cif:loops"]).flatMap((one) => one.names),
  ];
  return names.some((name) => /^citation[._]/i.test(name));
}

function tellMembers({ emit }: WriteContext, entity: Entity): void {
  for (const member of Object.keys(entity)) if (!HELD.has(member)) emit(lossAt(entity.id, [member], "dropped"));
}

function blockCode(entity: Entity, codes: Set<string>): string {
  const kept = entity["cif:block"];
  const last =
    entity.id
      .split(/[/#:]/)
      .filter((part) => part !== "")
      .at(-1) ?? "structure";
  const wanted = (typeof kept === "string" ? kept : decodeURIComponent(last)).replace(/[^\x21-\x7e]/g, "_");
  let code = wanted;
  for (let i = 2; codes.has(code.toLowerCase()); i++) code = `${wanted}_${i}`;
  codes.add(code.toLowerCase());
  return code;
}

/** Whether two data names are one item: case and the point of DDLm names do not count. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase().replaceAll(".", "_") === b.toLowerCase().replaceAll(".", "_");
}

function objectOf<T>(value: unknown): Readonly<Record<string, T>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, T>) : {};
}

function loopsOf(value: unknown): readonly NativeLoop[] {
  return Array.isArray(value) ? (value as NativeLoop[]) : [];
}
