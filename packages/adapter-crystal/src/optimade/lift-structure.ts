// SPDX-License-Identifier: Apache-2.0
import { partId } from "@jiku/adapter";
import type { Entity, Field, Geometry, Identifier, Relation } from "@jiku/model";
import {
  A_LIST,
  entriesOf,
  isNothing,
  itemsOf,
  jsonPlace,
  member,
  type Node,
  numberOf,
  numbersOf,
  textOf,
  toJson,
} from "@jiku/syntax/json";
import type { Basis, Vector } from "../cell.js";
import { frameId, frameOf, latticeId, latticeOf, latticeToFrame } from "../lift-cell.js";
import { badForm, nativeContext, VECTORS } from "../lift-context.js";
import { OPTIMADE_NAMESPACE, REFERENCES, STRUCTURE } from "../names.js";
import { checkStructure } from "./check-structure.js";
import { emitProviderNumbers, isProviderNumber } from "./lift-numbers.js";
import { entryId, type OptimadeEntry, recordedOf, tellUnread } from "./optimade-context.js";

/** Attributes that other members of the resources hold. */
const LIFTED: ReadonlySet<string> = new Set([
  "id",
  "type",
  "lattice_vectors",
  "dimension_types",
  "cartesian_site_positions",
  "species_at_sites",
  "immutable_id",
]);

/** Lifts a structure: its Entity, lattice, frame, sites, and the numbers of its provider. */
export function liftStructure(entry: OptimadeEntry): void {
  const { context, node, pointer, attributes, at, id } = entry;
  checkStructure(entry);
  const basis = latticeVectors(entry);
  const periodic = (numbersOf(member(attributes, "dimension_types")) ?? []).map((one) => one === 1);
  const positions = positionsOf(entry);
  const source = jsonPlace(pointer, node.at);
  const put = (resource: Parameters<typeof emitOne>[1]) => emitOne(entry, resource);
  if (positions !== undefined || basis !== undefined) put(frameOf(id));
  if (basis !== undefined) {
    put(latticeOf(id, basis, periodic.length === 3 ? periodic : [true, true, true], {}));
    put(latticeToFrame(id, basis));
  }
  const geometries: readonly Geometry[] =
    positions === undefined ? [] : [{ type: "MultiPoint", rs: frameId(id), role: "shape", coordinates: positions }];
  emitSites(entry);
  emitProviderNumbers(entry);
  const native = nativeAttributes(entry, basis !== undefined);
  const label = ["chemical_formula_descriptive", "chemical_formula_reduced", "pretty_formula"]
    .map((name) => textOf(member(attributes, name)))
    .find((text) => text !== undefined);
  const relations = relationsOf(entry);
  const entity: Entity = {
    ...nativeContext("optimade"),
    type: "Entity",
    id,
    entityTypes: [STRUCTURE],
    label: { und: label ?? entry.localId },
    identifiers: identifiersOf(entry),
    ...recordedOf(entry),
    ...(geometries.length === 0 ? {} : { geometries }),
    ...(basis === undefined ? {} : { frame: latticeId(id) }),
    ...(relations.length === 0 ? {} : { relations }),
    ...native,
  };
  context.emit({
    kind: "resource",
    resource: entity,
    source,
    places: [
      [
        "/geometries/0",
        jsonPlace(`${at}/cartesian_site_positions`, member(attributes, "cartesian_site_positions")?.at ?? node.at),
      ],
    ],
  });
}

function emitOne(
  { context, node, pointer }: OptimadeEntry,
  resource: Entity | Field | ReturnType<typeof frameOf> | ReturnType<typeof latticeToFrame>,
): void {
  context.emit({ kind: "resource", resource, source: jsonPlace(pointer, node.at) });
}

/** The three vectors; undefined when one is null, as those of directions without period may be. */
function latticeVectors(entry: OptimadeEntry): Basis | undefined {
  const { context, attributes, at } = entry;
  const node = member(attributes, "lattice_vectors");
  if (node === undefined || isNothing(node)) return undefined;
  const rows = itemsOf(node);
  const vectors = rows.map((row) => numbersOf(row));
  const isFlawed = rows.length !== 3 || rows.some((row, i) => !isNull(row) && vectors[i]?.length !== 3);
  if (isFlawed) {
    badForm(context, "lattice_vectors", `${at}/lattice_vectors`, node, VECTORS);
    return undefined;
  }
  return vectors.includes(undefined) || rows.some(isNull) ? undefined : (vectors as unknown as Basis);
}

function isNull(row: Node): boolean {
  return isNothing(row) || itemsOf(row).some(isNothing);
}

function positionsOf({ context, attributes, at }: OptimadeEntry): readonly Vector[] | undefined {
  const node = member(attributes, "cartesian_site_positions");
  if (node === undefined || isNothing(node)) return undefined;
  const rows = itemsOf(node).map(numbersOf);
  if (node.kind !== "seq" || rows.some((row) => row?.length !== 3)) {
    badForm(context, "cartesian_site_positions", `${at}/cartesian_site_positions`, node, VECTORS);
    return undefined;
  }
  return rows.length === 0 ? undefined : (rows as unknown as readonly Vector[]);
}

/** Which species sits at which site. */
function emitSites(entry: OptimadeEntry): void {
  const { context, attributes, at, id } = entry;
  const node = member(attributes, "species_at_sites");
  if (node === undefined || isNothing(node)) return;
  const names = itemsOf(node).map(textOf);
  if (node.kind !== "seq" || names.includes(undefined)) {
    badForm(context, "species_at_sites", `${at}/species_at_sites`, node, A_LIST);
    return;
  }
  if (names.length === 0) return;
  emitOne(entry, {
    type: "Field",
    id: partId(id, "sites"),
    featureOfInterest: id,
    domain: {
      domainType: "Table",
      axes: { row: { kind: "text", values: names.map((_name, i) => String(i + 1)) } },
    },
    variables: {
      species_at_sites: { inlineProperty: { valueType: "text", concept: `${OPTIMADE_NAMESPACE}species_at_sites` } },
    },
    ranges: {
      species_at_sites: { kind: "text", shape: [names.length], axisNames: ["row"], values: names as readonly string[] },
    },
  });
}

function nativeAttributes(entry: OptimadeEntry, hasBasis: boolean): Readonly<Record<`${string}:${string}`, unknown>> {
  const { attributes, node } = entry;
  const kept = entriesOf(attributes).filter(
    ({ key, value }) =>
      !(LIFTED.has(key) && !(key === "lattice_vectors" && !hasBasis)) && !isProviderNumber(key, value),
  );
  const dimensions = hasBasis ? [] : entriesOf(attributes).filter(({ key }) => key === "dimension_types");
  const pairs = [...kept, ...dimensions].map(
    ({ key, value }) => [`optimade:${encodeURIComponent(key)}`, toJson(value)] as const,
  );
  const rest = ["links", "meta"].flatMap((key) => {
    const value = attributes === node ? undefined : member(node, key);
    return value === undefined ? [] : [[`optimade:entry/${key}`, toJson(value)] as const];
  });
  return Object.fromEntries([...pairs, ...rest]) as Record<`${string}:${string}`, unknown>;
}

function identifiersOf({ attributes, localId }: OptimadeEntry): readonly Identifier[] {
  const immutable = textOf(member(attributes, "immutable_id"));
  return [
    { scheme: `${OPTIMADE_NAMESPACE}id`, notation: localId },
    ...(immutable === undefined ? [] : [{ scheme: `${OPTIMADE_NAMESPACE}immutable_id`, notation: immutable }]),
  ];
}

/** Relations to the references that the answer brings or names. */
function relationsOf({ context, node, pointer }: OptimadeEntry): readonly Relation[] {
  const references = member(member(node, "relationships"), "references");
  const at = `${pointer}/relationships/references`;
  tellUnread(context, references, at, ["data"]);
  return itemsOf(member(references, "data")).flatMap((one, i) => {
    tellUnread(context, one, `${at}/data/${i}`, ["id", "type"]);
    const localId = textOf(member(one, "id"));
    return localId === undefined ? [] : [{ predicate: REFERENCES, object: entryId(context, "references", localId) }];
  });
}

/** Number of sites that an entry declares. */
export function siteCount({ attributes }: OptimadeEntry): number | undefined {
  return numberOf(member(attributes, "nsites"));
}
