// SPDX-License-Identifier: Apache-2.0
import type {
  GridLocation,
  NativeText,
  Place,
  Port,
  PortRole,
  SpatialKind,
  SpatialSupport,
  ValueType,
} from "@jiku/model";
import { isNothing, itemsOf, type Node, numberOf, textOf, toJson, wordOf, writtenOf } from "@jiku/syntax/yaml";
import { normaliseUnit } from "@jiku/units";
import { A_LIST, A_TEXT, badForm, dangling, type TreeContext } from "../yaml/tree-report.js";
import { answerOf, getterOf, tableOf } from "./bmi-keys.js";

/** A variable, what it is to the model and where it is named. */
interface NamedVariable {
  readonly name: string;
  readonly role: PortRole;
  readonly at: Node["at"];
}

interface Tables {
  readonly variables: ReadonlyMap<string, Node>;
  readonly grids: ReadonlyMap<string, Node>;
}

export interface BmiPorts {
  readonly ports: readonly Port[];
  readonly places: readonly Place[];
}

/** Kinds of space of the grid types of BMI 2.0. `scalar`, `vector` and `none` have no grid of places. */
const KINDS: Readonly<Record<string, SpatialKind>> = {
  uniform_rectilinear: "grid",
  rectilinear: "grid",
  structured_quadrilateral: "grid",
  unstructured: "mesh",
  points: "points",
};
const NO_GRID: ReadonlySet<string> = new Set(["scalar", "vector", "none"]);
const LOCATIONS: ReadonlySet<string> = new Set(["node", "edge", "face"]);
const A_GRID = { en: "a grid type of BMI", ja: "BMIの格子の種類" };
const A_PLACE = { en: "node, edge, face or none", ja: "node、edge、face、noneのいずれか" };
const AN_INTENT = { en: "in, out or inout", ja: "in、out、inoutのいずれか" };

/** The ports of a model: its input and output variables. One that is both can be read and set, and counts as a state. */
export function liftPorts(context: TreeContext, root: Node): BmiPorts {
  const tables: Tables = { variables: tableOf(getterOf(root, "variables")), grids: tableOf(getterOf(root, "grids")) };
  const named = variablesOf(context, root, tables.variables);
  return {
    ports: named.map((variable) => portOf(context, root, tables, variable)),
    places: named.map(({ at }, i) => [`/ports/${i}`, at]),
  };
}

function variablesOf(context: TreeContext, root: Node, variables: ReadonlyMap<string, Node>): readonly NamedVariable[] {
  const found = new Map<string, NamedVariable>();
  for (const [list, role] of [
    ["input_var_names", "input"],
    ["output_var_names", "output"],
  ] as const) {
    const node = getterOf(root, list);
    if (node !== undefined && node.kind !== "seq" && !isNothing(node)) badForm(context, list, node, A_LIST);
    for (const item of itemsOf(node)) {
      const name = wordOf(item);
      if (name === undefined) badForm(context, list, item, A_TEXT);
      else add(context, found, { name, role, at: item.at });
    }
  }
  for (const [name, entry] of variables) if (!found.has(name)) addByIntent(context, found, name, entry);
  return [...found.values()];
}

function add({ run, emit }: TreeContext, found: Map<string, NamedVariable>, variable: NamedVariable): void {
  const first = found.get(variable.name);
  if (first === undefined || first.role !== variable.role)
    found.set(variable.name, first === undefined ? variable : { ...first, role: "state" });
  else {
    const line = "line" in first.at ? (first.at.line ?? 1) : 1;
    emit(run.report.shared("AD-113", { id: variable.name, line }, variable.at));
  }
}

/** A variable in neither list: the `intent` that pymt writes, else MDL-012. */
function addByIntent(context: TreeContext, found: Map<string, NamedVariable>, name: string, entry: Node): void {
  const node = getterOf(entry, "intent");
  const intent = textOf(node);
  const role = intent === "in" ? "input" : intent === "out" ? "output" : intent === "inout" ? "state" : undefined;
  const { at } = entry;
  if (role !== undefined) found.set(name, { name, role, at });
  else if (node !== undefined) badForm(context, "intent", node, AN_INTENT);
  else dangling(context, "vars", name, at);
}

function portOf(context: TreeContext, root: Node, tables: Tables, { name, role }: NamedVariable): Port {
  const entry = tables.variables.get(name);
  const answer = (key: string): Node | undefined => answerOf(root, entry, name, key, "var_");
  const type = wordOf(answer("type"));
  const units = answer("units");
  const unit = unitOf(context, units, name);
  const valueType = type === undefined ? undefined : valueTypeOf(type);
  const space = spaceOf(context, root, tables.grids, answer("grid"), answer("location"));
  const written = units?.kind === "scalar" && units.value !== null ? { unit: writtenOf(units) } : {};
  const itemsize = wordOf(answer("itemsize"));
  const native: NativeText = {
    ...(type === undefined ? {} : { type }),
    ...(itemsize === undefined ? {} : { itemsize }),
    ...space.native,
  };
  return {
    name,
    role,
    field: {
      ...(unit === undefined ? {} : { unit }),
      ...(valueType === undefined ? {} : { valueType }),
      ...(space.support === undefined ? {} : { space: space.support }),
      ...(unit === undefined && written.unit === undefined ? {} : { native: written }),
    },
    ...(role === "state" ? { access: ["get", "set"] as const } : {}),
    nativeKey: name,
    ...(Object.keys(native).length === 0 ? {} : { native }),
  };
}

/** UDUNITS; `-` stands for a pure number, and an empty text says nothing. */
function unitOf(context: TreeContext, node: Node | undefined, variable: string): string | undefined {
  if (node === undefined || isNothing(node)) return undefined;
  const text = wordOf(node)?.trim();
  if (text === undefined || text === "") return undefined;
  if (text === "-" || text === "1") return "1";
  const unit = normaliseUnit(text, { dialect: "udunits" });
  if (unit === undefined) context.emit(context.run.report.shared("AD-112", { unit: text, variable }, node.at));
  return unit;
}

/** Names of types of C, C++, Fortran and NumPy. */
function valueTypeOf(type: string): ValueType | undefined {
  const word = type.toLowerCase().replace(/^(?:np|numpy)\./, "");
  if (/^(?:float|double|real|half|single)/.test(word) || /^[<>=|]?f\d$/.test(word)) return "real";
  if (/^(?:u?int|integer|long|short|unsigned|size_t)/.test(word) || /^[<>=|]?[iu]\d$/.test(word)) return "integer";
  if (/^complex/.test(word)) return "complex";
  if (/^(?:bool|logical)/.test(word)) return "boolean";
  return /^(?:str|char|string|object)/.test(word) ? "text" : undefined;
}

interface LiftedSpace {
  readonly support?: SpatialSupport;
  readonly native: NativeText;
}

/** BMI tells the kind of grid and the element, but no reference system: that stays undeclared. */
function spaceOf(
  context: TreeContext,
  root: Node,
  grids: ReadonlyMap<string, Node>,
  gridNode: Node | undefined,
  locationNode: Node | undefined,
): LiftedSpace {
  const id = wordOf(gridNode);
  const location = textOf(locationNode);
  if (location !== undefined && location !== "none" && !LOCATIONS.has(location))
    badForm(context, "location", locationNode as Node, A_PLACE);
  const stated: NativeText = location === undefined ? {} : { location };
  if (id === undefined) return { native: stated };
  const entry = grids.get(id);
  const answer = (key: string): Node | undefined => answerOf(root, entry, id, key, "grid_");
  const typeNode = answer("type");
  const type = textOf(typeNode);
  const kind = type !== undefined && Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (type !== undefined && kind === undefined && !NO_GRID.has(type))
    badForm(context, "grid_type", typeNode as Node, A_GRID);
  const rank = numberOf(answer("rank"));
  const native: NativeText = {
    grid: id,
    ...(type === undefined ? {} : { grid_type: type }),
    ...sizesOf(answer),
    ...stated,
  };
  if (kind === undefined) return { native };
  const support: SpatialSupport = {
    kind,
    ...(rank !== undefined && [0, 1, 2, 3].includes(rank) ? { dims: rank } : {}),
    ...(location !== undefined && LOCATIONS.has(location) ? { location: location as GridLocation } : {}),
  };
  return { support, native };
}

/** Sizes, spacing and origin have no unit in BMI and are kept as they are written. */
function sizesOf(answer: (key: string) => Node | undefined): NativeText {
  const entries = ["size", "shape", "spacing", "origin"].flatMap((key) => {
    const node = answer(key);
    return node === undefined || isNothing(node) ? [] : [[`grid_${key}`, JSON.stringify(toJson(node))] as const];
  });
  return Object.fromEntries(entries);
}
