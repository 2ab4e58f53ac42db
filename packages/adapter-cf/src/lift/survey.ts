// SPDX-License-Identifier: Apache-2.0
import type { SourceAttribute, SourceGroup, SourceVariable } from "../source/array-source.js";
import { pairsOf, textAttribute, wordsOf } from "./attributes.js";

/** A dimension as a variable uses it. */
export interface CfDimension {
  /** Path of the group that defines it, and its name. */
  readonly key: string;
  readonly name: string;
  readonly size: number;
}

/** A variable with its place in the container. */
export interface CfVariable {
  readonly path: string;
  readonly group: string;
  readonly name: string;
  readonly dimensions: readonly CfDimension[];
  readonly attributes: ReadonlyMap<string, SourceAttribute>;
  readonly source: SourceVariable;
}

/** What a variable is for another one. */
export type Part =
  | "bounds"
  | "climatology"
  | "gridMapping"
  | "formulaTerm"
  | "cellMeasure"
  | "coordinate"
  | "geometry"
  | "geometryPart"
  | "mesh"
  | "meshPart"
  | "compress"
  | "count"
  | "index"
  | "ancillary";

/** A name in an attribute that no variable has. */
export interface Dangling {
  readonly from: CfVariable;
  readonly attribute: string;
  readonly name: string;
}

/** All variables, and what they are for each other. */
export interface Survey {
  readonly variables: readonly CfVariable[];
  readonly groups: readonly SourceGroup[];
  readonly parts: ReadonlyMap<CfVariable, ReadonlySet<Part>>;
  readonly dangling: readonly Dangling[];
  /** The variable that a name means for another one: in its group, then above, then anywhere in order of depth (CF 2.7). */
  find(from: CfVariable, name: string): CfVariable | undefined;
  /** The coordinate variable of a dimension. */
  coordinateOf(dimension: CfDimension): CfVariable | undefined;
}

/** Attributes that name variables, and what these are then. */
const REFERENCES: Readonly<Record<string, Part>> = {
  bounds: "bounds",
  climatology: "climatology",
  coordinates: "coordinate",
  ancillary_variables: "ancillary",
  geometry: "geometry",
  node_coordinates: "geometryPart",
  node_count: "geometryPart",
  part_node_count: "geometryPart",
  interior_ring: "geometryPart",
  nodes: "geometryPart",
  mesh: "mesh",
  face_node_connectivity: "meshPart",
  edge_node_connectivity: "meshPart",
  face_edge_connectivity: "meshPart",
  face_face_connectivity: "meshPart",
  edge_face_connectivity: "meshPart",
  volume_node_connectivity: "meshPart",
  face_coordinates: "coordinate",
  edge_coordinates: "coordinate",
};

/** Looks through all groups. */
export function surveyOf(root: SourceGroup): Survey {
  const groups: SourceGroup[] = [];
  const variables: CfVariable[] = [];
  visit(root, []);
  const byPath = new Map(variables.map((variable) => [variable.path, variable]));
  const byDepth = [...variables].sort((a, b) => depthOf(a) - depthOf(b));
  const find: Survey["find"] = (from, name) => {
    if (name.includes("/")) return byPath.get(absolute(from.group, name));
    for (let group: string | undefined = from.group; group !== undefined; group = parentOf(group)) {
      const found = byPath.get(join(group, name));
      if (found !== undefined) return found;
    }
    return byDepth.find((variable) => variable.name === name);
  };
  const parts = new Map<CfVariable, Set<Part>>();
  const dangling: Dangling[] = [];
  for (const variable of variables) refer(variable);
  return {
    variables,
    groups,
    parts,
    dangling,
    find,
    coordinateOf: ({ key }) => {
      const found = byPath.get(key);
      return found?.dimensions.length === 1 && found.dimensions[0]?.key === key ? found : textCoordinate(found, key);
    },
  };

  function visit(group: SourceGroup, above: readonly SourceGroup[]): void {
    groups.push(group);
    for (const source of group.variables) variables.push(placed(group, above, source));
    for (const child of group.groups) visit(child, [group, ...above]);
  }

  function refer(variable: CfVariable): void {
    for (const [attribute, part] of Object.entries(REFERENCES))
      for (const name of wordsOf(textAttribute(variable, attribute))) add(variable, attribute, name, part);
    const mapping = textAttribute(variable, "grid_mapping");
    for (const name of mappingNames(mapping)) add(variable, "grid_mapping", name, "gridMapping");
    for (const [, name] of pairsOf(textAttribute(variable, "formula_terms")))
      add(variable, "formula_terms", name, "formulaTerm");
    for (const [, name] of pairsOf(textAttribute(variable, "cell_measures"))) {
      const external = wordsOf(textAttribute(root, "external_variables")).includes(name);
      if (!external) add(variable, "cell_measures", name, "cellMeasure");
    }
    for (const [attribute, part] of [
      ["compress", "compress"],
      ["sample_dimension", "count"],
      ["instance_dimension", "index"],
    ] as const)
      if (variable.attributes.has(attribute)) mark(variable, part);
    if (textAttribute(variable, "cf_role") === "mesh_topology") mark(variable, "mesh");
    if (textAttribute(variable, "grid_mapping_name") !== undefined) mark(variable, "gridMapping");
    if (variable.dimensions.length === 1 && variable.dimensions[0]?.key === variable.path) mark(variable, "coordinate");
  }

  function add(from: CfVariable, attribute: string, name: string, part: Part): void {
    const found = find(from, name);
    if (found === undefined) dangling.push({ from, attribute, name });
    else mark(found, part);
  }

  function mark(variable: CfVariable, part: Part): void {
    const known = parts.get(variable) ?? new Set<Part>();
    known.add(part);
    parts.set(variable, known);
  }
}

/** A text coordinate of single characters has the length of its texts as a second dimension. */
function textCoordinate(found: CfVariable | undefined, key: string): CfVariable | undefined {
  const isText = found?.source.characters === true && found.dimensions.length === 2;
  return isText && found?.dimensions[0]?.key === key ? found : undefined;
}

function placed(group: SourceGroup, above: readonly SourceGroup[], source: SourceVariable): CfVariable {
  const dimensions = source.dimensions.map((name, i): CfDimension => {
    const size = source.shape[i] as number;
    const owner = [group, ...above].find(({ dimensions }) => dimensions.some((d) => d.name === name));
    return { key: join((owner ?? group).path, name), name, size };
  });
  const { name, attributes } = source;
  return { path: join(group.path, name), group: group.path, name, dimensions, attributes, source };
}

/** Names of grid mappings: one name, or `mapping: coordinate coordinate mapping: ...` (CF 5.6). */
export function mappingNames(text: string | undefined): readonly string[] {
  const words = wordsOf(text);
  const named = words.filter((word) => word.endsWith(":")).map((word) => word.slice(0, -1));
  return named.length > 0 ? named : words.slice(0, 1);
}

function join(group: string, name: string): string {
  return group === "" ? name : `${group}/${name}`;
}

function parentOf(group: string): string | undefined {
  if (group === "") return undefined;
  return group.includes("/") ? group.slice(0, group.lastIndexOf("/")) : "";
}

function depthOf({ group }: CfVariable): number {
  return group === "" ? 0 : group.split("/").length;
}

function absolute(group: string, name: string): string {
  const parts = name.startsWith("/") || group === "" ? [] : group.split("/");
  for (const part of name.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
