// SPDX-License-Identifier: Apache-2.0
import type { Entity, Observation, Property } from "@jiku/model";
import { OPTIMADE_NAMESPACE, REFERENCES } from "../names.js";
import { completeSites, type Sites } from "./complete-sites.js";
import { composition, formulas } from "./elements.js";
import type { Structure } from "./gather.js";
import { lossAt } from "./losses.js";
import { basisOf } from "./write-cell.js";
import { anyText, type WriteContext } from "./write-context.js";
import { localId, localPart, nativeAttributes, recorded, writeReference } from "./write-entry.js";

const HELD: ReadonlySet<string> = new Set([
  "@context",
  "id",
  "type",
  "entityTypes",
  "label",
  "identifiers",
  "recordedFrom",
  "geometries",
  "frame",
  "relations",
]);

/** All structures and their references as one answer, or as JSON Lines. */
export function writeOptimade(context: WriteContext): string | undefined {
  const entries = context.gathered.structures.map((structure) => writeStructure(context, structure));
  if (entries.includes(undefined)) return undefined;
  const references = context.gathered.references.map((reference) => writeReference(context, reference));
  if (context.options.format === "optimade-jsonl") {
    const header = { "x-optimade": { meta: { api_version: "1.2.0" } } };
    return `${[header, ...entries, ...references].map((one) => JSON.stringify(one)).join("\n")}\n`;
  }
  const answer = {
    meta: {
      query: { representation: "/structures" },
      api_version: "1.2.0",
      more_data_available: false,
      data_returned: entries.length,
      data_available: entries.length,
    },
    data: entries,
    ...(references.length === 0 ? {} : { included: references }),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function writeStructure(context: WriteContext, structure: Structure): unknown {
  const { entity } = structure;
  context.carried.add(entity.id);
  const sites = completeSites(context, structure);
  if (sites === undefined) return undefined;
  const kept = nativeAttributes(entity);
  const attributes = {
    ...derived(structure, sites),
    ...kept,
    ...placed(structure, sites),
    ...recorded(entity),
    ...numbers(context, structure.observations),
  };
  const references = referenceIds(context, entity);
  tellMembers(context, structure);
  return {
    id: localId(entity),
    type: "structures",
    attributes,
    ...(references.length === 0
      ? {}
      : { relationships: { references: { data: references.map((id) => ({ type: "references", id })) } } }),
  };
}

function placed(structure: Structure, sites: Sites) {
  const basis = basisOf(structure);
  const kept = structure.entity["optimade:lattice_vectors"];
  const periodic = structure.lattice?.periodicDirections;
  const types = periodic?.map((one) => (one ? 1 : 0)) ?? structure.entity["optimade:dimension_types"] ?? [0, 0, 0];
  return {
    lattice_vectors: basis ??
      kept ?? [
        [null, null, null],
        [null, null, null],
        [null, null, null],
      ],
    dimension_types: types,
    nperiodic_dimensions: (types as readonly number[]).filter((one) => one === 1).length,
    cartesian_site_positions: sites.positions,
    nsites: sites.positions.length,
    species_at_sites: sites.names,
  };
}

/** What follows from the sites, where the Entity keeps nothing of it. */
function derived({ entity }: Structure, sites: Sites) {
  const bySpecies = new Map(sites.species.map((one) => [one.name, one]));
  const parts = sites.names.flatMap((name) => {
    const one = bySpecies.get(name);
    return (one?.chemical_symbols ?? []).map((symbol, i) => [symbol, one?.concentration[i] ?? 1] as const);
  });
  const amounts = composition(parts);
  const total = [...amounts.values()].reduce((sum, one) => sum + one, 0);
  const formula = formulas(amounts);
  const isDisordered = sites.species.some(({ chemical_symbols }) => chemical_symbols.length > 1);
  return {
    elements: [...amounts.keys()],
    nelements: amounts.size,
    elements_ratios: [...amounts.values()].map((one) => one / total),
    chemical_formula_descriptive: formula?.reduced ?? anyText(entity.label) ?? null,
    chemical_formula_reduced: formula?.reduced ?? null,
    chemical_formula_anonymous: formula?.anonymous ?? null,
    species: sites.species,
    structure_features: isDisordered ? ["disorder"] : [],
    last_modified: null,
  };
}

function numbers(context: WriteContext, observations: readonly Observation[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    observations.flatMap((observation) => {
      const property = context.gathered.byId.get(observation.observedProperty) as Property | undefined;
      const { concept } = property ?? {};
      const { result } = observation;
      const name = concept?.startsWith(OPTIMADE_NAMESPACE)
        ? decodeURIComponent(concept.slice(OPTIMADE_NAMESPACE.length))
        : "";
      if (!/^_[a-z0-9]+_/.test(name) || result.kind !== "quantity" || result.value === undefined) return [];
      context.carried.add(observation.id);
      context.carried.add(observation.observedProperty);
      if (property?.unit !== undefined) context.emit(lossAt(property.id, ["unit"], "dropped", "quantity.unit"));
      if (result.uncertainty !== undefined) context.emit(lossAt(observation.id, ["result", "uncertainty"], "dropped"));
      return [[name, result.value]];
    }),
  );
}

function referenceIds({ gathered, emit }: WriteContext, entity: Entity): readonly string[] {
  return (entity.relations ?? []).flatMap(({ predicate, object }, i) => {
    const reference = gathered.byId.get(object) as Entity | undefined;
    if (predicate === REFERENCES) return [reference === undefined ? localPart(object) : localId(reference)];
    emit(lossAt(entity.id, ["relations", i], "dropped"));
    return [];
  });
}

function tellMembers({ emit, carried }: WriteContext, { entity, lattice }: Structure): void {
  if (lattice !== undefined && basisOf({ lattice } as Structure) !== undefined) carried.add(lattice.id);
  for (const { rs } of entity.geometries ?? []) if (rs !== undefined) carried.add(rs);
  for (const part of ["orthogonalisation", "cartesian"])
    carried.add(`${entity.id}${entity.id.includes("#") ? "/" : "#"}${part}`);
  for (const member of Object.keys(entity))
    if (!HELD.has(member) && !member.startsWith("optimade:")) emit(lossAt(entity.id, [member], "dropped"));
  entity.identifiers?.forEach(({ scheme }, i) => {
    if (!scheme.startsWith(OPTIMADE_NAMESPACE)) emit(lossAt(entity.id, ["identifiers", i], "dropped"));
  });
}
