// SPDX-License-Identifier: Apache-2.0
import {
  A_NUMBER,
  isNothing,
  itemsOf,
  jsonPlace,
  member,
  type Node,
  numberOf,
  numbersOf,
  textOf,
} from "@jiku/syntax/json";
import { badForm } from "../lift-context.js";
import type { OptimadeEntry } from "./optimade-context.js";

/** Tells what contradicts within a structure (OPTIMADE 1.2, Structures Entries). */
export function checkStructure(entry: OptimadeEntry): void {
  checkDimensions(entry);
  checkCounts(entry);
  checkSpecies(entry);
  tellDisorder(entry);
  tellConditions(entry);
}

/** CRY-008: a direction with a period has a lattice vector. */
function checkDimensions({ context, attributes, at }: OptimadeEntry): void {
  const types = member(attributes, "dimension_types");
  if (types === undefined || isNothing(types)) return;
  const values = numbersOf(types);
  if (values?.length !== 3 || values.some((one) => one !== 0 && one !== 1)) {
    badForm(context, "dimension_types", `${at}/dimension_types`, types, { en: "three times 0 or 1", ja: "0か1が3個" });
    return;
  }
  const vectors = member(attributes, "lattice_vectors");
  if (vectors === undefined) return;
  values.forEach((one, i) => {
    const row = isNothing(vectors) ? vectors : itemsOf(vectors)[i];
    if (one === 0 || row === undefined) return;
    if (!isNothing(row) && !itemsOf(row).some(isNothing)) return;
    const place = jsonPlace(`${at}/lattice_vectors/${i}`, row.at);
    context.emit(context.run.report.own("CRY-008", { direction: i + 1 }, place));
  });
}

function checkCounts({ context, attributes, at }: OptimadeEntry): void {
  const node = member(attributes, "nsites");
  if (node === undefined || isNothing(node)) return;
  const expected = numberOf(node);
  if (expected === undefined) {
    badForm(context, "nsites", `${at}/nsites`, node, A_NUMBER);
    return;
  }
  for (const name of ["cartesian_site_positions", "species_at_sites"]) {
    const list = member(attributes, name);
    if (list?.kind !== "seq" || list.items.length === expected) continue;
    const values = { member: name, count: list.items.length, expected };
    context.emit(context.run.report.own("CRY-012", values, jsonPlace(`${at}/${name}`, list.at)));
  }
}

function checkSpecies({ context, attributes, at }: OptimadeEntry): void {
  const species = member(attributes, "species");
  if (species === undefined || isNothing(species)) return;
  const known = new Set(itemsOf(species).map((one) => textOf(member(one, "name"))));
  const told = new Set<string>();
  itemsOf(member(attributes, "species_at_sites")).forEach((one, i) => {
    const name = textOf(one);
    if (name === undefined || known.has(name) || told.has(name)) return;
    told.add(name);
    context.emit(
      context.run.report.own("CRY-014", { name: name.slice(0, 80) }, jsonPlace(`${at}/species_at_sites/${i}`, one.at)),
    );
  });
}

/** CRY-003: `structure_features`, or a species of parts, or assemblies. */
function tellDisorder({ context, attributes, at, localId }: OptimadeEntry): void {
  const features = itemsOf(member(attributes, "structure_features")).map(textOf);
  const mixed = itemsOf(member(attributes, "species")).find(isMixed);
  const assemblies = member(attributes, "assemblies");
  const where: Node | undefined =
    mixed ?? (itemsOf(assemblies).length > 0 ? assemblies : undefined) ?? member(attributes, "structure_features");
  const isDisordered =
    mixed !== undefined ||
    itemsOf(assemblies).length > 0 ||
    features.some((one) => one === "disorder" || one === "assemblies");
  if (isDisordered && where !== undefined)
    context.emit(context.run.report.own("CRY-003", { structure: localId }, jsonPlace(`${at}/species`, where.at)));
}

function isMixed(species: Node): boolean {
  return (numbersOf(member(species, "concentration")) ?? []).some((one) => one < 1);
}

/** CRY-002: OPTIMADE has no member for temperature and pressure; a provider's may tell them. */
function tellConditions({ context, node, attributes, pointer, localId }: OptimadeEntry): void {
  const names = attributes.kind === "map" ? [...attributes.entries.keys()] : [];
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const [temperature, pressure] = [has(/^_.*temperature/i), has(/^_.*pressure/i)];
  if (temperature && pressure) return;
  const condition = temperature
    ? { en: "pressure", ja: "圧力" }
    : pressure
      ? { en: "temperature", ja: "温度" }
      : { en: "temperature or pressure", ja: "温度と圧力" };
  context.emit(context.run.report.own("CRY-002", { structure: localId, condition }, jsonPlace(pointer, node.at)));
}
