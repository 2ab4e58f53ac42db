// SPDX-License-Identifier: Apache-2.0
import { textAttribute, wordsOf } from "./attributes.js";
import type { LiftContext } from "./lift-context.js";
import { holdsTexts } from "./range.js";
import { type CfDimension, type CfVariable, mappingNames, type Part } from "./survey.js";

/** Variables of one domain. */
export interface FieldGroup {
  readonly dimensions: readonly CfDimension[];
  readonly auxiliary: readonly CfVariable[];
  readonly mapping: CfVariable | undefined;
  readonly variables: readonly CfVariable[];
}

/** What describes others and has no values of its own to tell. */
const SERVANTS: readonly Part[] = [
  "bounds",
  "climatology",
  "gridMapping",
  "geometry",
  "geometryPart",
  "mesh",
  "meshPart",
  "compress",
  "count",
  "index",
];

/** Whether a variable carries data: it serves no other one, and is no coordinate along one dimension. */
export function isData({ survey }: LiftContext, variable: CfVariable): boolean {
  const parts = survey.parts.get(variable);
  if (parts !== undefined && SERVANTS.some((part) => parts.has(part))) return false;
  const rank = variable.dimensions.length - (variable.source.characters === true ? 1 : 0);
  return parts?.has("coordinate") !== true || rank > 1;
}

/** Gathers variables with the same dimensions, auxiliary coordinates and grid mapping. */
export function groupsOf(context: LiftContext, variables: readonly CfVariable[]): readonly FieldGroup[] {
  const groups = new Map<string, FieldGroup & { variables: CfVariable[] }>();
  for (const variable of variables) {
    const dimensions = holdsTexts(context, variable) ? variable.dimensions.slice(0, -1) : variable.dimensions;
    const owner = ownerOf(context, variable) ?? variable;
    const auxiliary = auxiliaryOf(context, owner);
    const mapping = mappingOf(context, owner);
    const key = JSON.stringify([
      dimensions.map((d) => [d.key, d.size]),
      auxiliary.map(({ path }) => path),
      mapping?.path,
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { dimensions, auxiliary, mapping, variables: [variable] });
    else group.variables.push(variable);
  }
  return [...groups.values()];
}

/** The variable that an ancillary one of the same shape belongs to, and whose coordinates are its own when it names none. */
function ownerOf({ survey }: LiftContext, variable: CfVariable): CfVariable | undefined {
  if (survey.parts.get(variable)?.has("ancillary") !== true) return undefined;
  if (variable.attributes.has("coordinates") || variable.attributes.has("grid_mapping")) return undefined;
  return survey.variables.find((owner) => {
    const names = wordsOf(textAttribute(owner, "ancillary_variables"));
    if (owner === variable || !names.some((name) => survey.find(owner, name) === variable)) return false;
    const keys = owner.dimensions.map(({ key }) => key);
    return keys.length === variable.dimensions.length && variable.dimensions.every(({ key }, i) => key === keys[i]);
  });
}

/** The auxiliary coordinates of a variable: its own, those of its mesh at its location, and those of its geometry. */
function auxiliaryOf({ survey }: LiftContext, variable: CfVariable): readonly CfVariable[] {
  const names = wordsOf(textAttribute(variable, "coordinates"));
  const found = names.flatMap((name) => survey.find(variable, name) ?? []);
  const mesh = textAttribute(variable, "mesh");
  const topology = mesh === undefined ? undefined : survey.find(variable, mesh);
  const location = textAttribute(variable, "location") ?? "face";
  const places = topology === undefined ? undefined : textAttribute(topology, `${location}_coordinates`);
  const onMesh = wordsOf(places).flatMap((name) => (topology === undefined ? [] : (survey.find(topology, name) ?? [])));
  const all = new Set([...found, ...onMesh].filter((one) => one !== variable && !one.attributes.has("crs_wkt")));
  return [...all].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The first grid mapping that there is. */
function mappingOf({ survey }: LiftContext, variable: CfVariable): CfVariable | undefined {
  const names = mappingNames(textAttribute(variable, "grid_mapping"));
  return names.flatMap((name) => survey.find(variable, name) ?? [])[0];
}
