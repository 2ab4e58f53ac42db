// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { Component, Composition, Connection, Model, Port } from "@jiku/model";
import { entriesOf, isNothing, itemsOf, member, type Node, numberOf, textOf } from "@jiku/syntax/yaml";
import { normaliseUnit } from "@jiku/units";
import { A_LIST, A_MAPPING, badForm, lost, missing, type TreeContext } from "../yaml/tree-report.js";

/** One BMI model of a formulation, with the variables whose direction the configuration tells. */
interface Module {
  readonly name: string;
  readonly node: Node;
  readonly language: string;
  readonly outputs: ReadonlyMap<string, Port>;
  /** Filled when the modules are joined. */
  readonly inputs: Map<string, Port>;
  /** Names of its variables as the framework calls them, by their own names. */
  readonly map: ReadonlyMap<string, { readonly name: string; readonly node: Node }>;
}

const MULTI = "bmi_multi";
/** A variable of SLoTH: name(count,type,units,location). */
const SLOTH = /^([^()]+)\((\d+),\s*(\w+),\s*([^,()]*),\s*(\w+)\)$/;
const SLOTH_TYPES = { double: "real", float: "real", int: "integer" } as const;

/**
 * The formulations of a NextGen realization configuration: a Model for each BMI module, and a Composition for each that
 * joins several. The configuration names variables without saying whether they are read or written, so only these become
 * ports: the main output, constants with their own description, and inputs that an earlier module provides.
 */
export function liftRealization(context: TreeContext, root: Node): void {
  const places = [
    ["global", member(root, "global")] as const,
    ...entriesOf(member(root, "catchments")).map(({ key, value }) => [key, value] as const),
  ];
  const step = stepOf(root);
  for (const [place, node] of places) {
    if (node === undefined) continue;
    if (isNothing(node)) missing(context, place, node.at);
    else if (node.kind !== "map") badForm(context, place, node, A_MAPPING);
    const formulations = member(node, "formulations");
    if (node.kind === "map" && formulations === undefined) missing(context, "formulations", node.at);
    else if (formulations !== undefined && formulations.kind !== "seq")
      badForm(context, "formulations", formulations, A_LIST);
    for (const formulation of itemsOf(formulations)) liftFormulation(context, place, formulation, step);
    const forcing = member(node, "forcing");
    if (forcing !== undefined) lost(context, forcing.at);
  }
  if (member(root, "time") === undefined) missing(context, "time", root.at);
}

function stepOf(root: Node): string | undefined {
  const seconds = numberOf(member(member(root, "time"), "output_interval"));
  return seconds !== undefined && Number.isSafeInteger(seconds) && seconds > 0 ? `PT${seconds}S` : undefined;
}

function liftFormulation(context: TreeContext, place: string, node: Node, step: string | undefined): void {
  const params = member(node, "params");
  if (params?.kind !== "map") {
    missing(context, "params", node.at);
    return;
  }
  const isMulti = textOf(member(node, "name")) === MULTI;
  const listed = member(params, "modules");
  if (isMulti && listed?.kind !== "seq") {
    missing(context, "modules", params.at);
    return;
  }
  const modules = (isMulti ? itemsOf(listed) : [node]).flatMap((part) => readModule(context, part));
  const prefix = context.run.options.base + encodeIriPart(place);
  const connections = connect(context, modules);
  for (const module of modules) emitModule(context, prefix, module);
  if (!isMulti || modules.length === 0) return;
  const name = textOf(member(params, "model_type_name")) ?? MULTI;
  const components: readonly Component[] = modules.map((module) => ({
    name: componentName(module.name),
    model: { id: moduleIri(prefix, module.name) },
  }));
  const resource: Composition = {
    type: "Composition",
    id: `${prefix}/${encodeIriPart(name)}`,
    label: { und: name },
    components,
    ...(connections.length === 0 ? {} : { connections }),
    schedule: {
      strategy: "gaussSeidel",
      order: components.map((component) => component.name),
      ...(step === undefined ? {} : { macroStep: step }),
    },
    ...exposeMain(modules, textOf(member(params, "main_output_variable"))),
  };
  const componentPlaces = modules.map((module, i) => [`/components/${i}`, module.node.at] as const);
  context.emit({ kind: "resource", resource, source: node.at, places: componentPlaces });
}

/** The whole shows the output of the last module that has it. */
function exposeMain(modules: readonly Module[], main: string | undefined): Pick<Composition, "exposes"> {
  const owner = [...modules].reverse().find(({ outputs }) => main !== undefined && outputs.has(main));
  if (owner === undefined || main === undefined) return {};
  return { exposes: [{ name: main, port: `${componentName(owner.name)}.${main}` }] };
}

function moduleIri(prefix: string, name: string): string {
  return `${prefix}/module/${encodeIriPart(name)}`;
}

function componentName(name: string): string {
  return name.replaceAll(".", "/");
}

function readModule(context: TreeContext, node: Node): readonly Module[] {
  const params = member(node, "params");
  const name = textOf(member(params, "model_type_name"));
  if (params === undefined || name === undefined) {
    missing(context, params === undefined ? "params" : "model_type_name", node.at);
    return [];
  }
  const outputs = new Map<string, Port>();
  const main = textOf(member(params, "main_output_variable"));
  for (const { key, at } of entriesOf(member(params, "model_params"))) {
    const port = constantPort(context, key, at);
    if (port === undefined) lost(context, at);
    else outputs.set(port.name, port);
  }
  if (main !== undefined && !outputs.has(main))
    outputs.set(main, { name: main, role: "output", field: {}, nativeKey: main });
  const map = new Map(
    entriesOf(member(params, "variables_names_map")).flatMap(({ key, value }) => {
      const text = textOf(value);
      return text === undefined ? [] : [[key, { name: text, node: value }] as const];
    }),
  );
  return [{ name, node, language: textOf(member(node, "name")) ?? "bmi", outputs, inputs: new Map(), map }];
}

/** The location of a constant is no grid: SLoTH has a single value. */
function constantPort(context: TreeContext, key: string, at: Node["at"]): Port | undefined {
  const [, name, count, type, units, location] = SLOTH.exec(key) ?? [];
  if (name === undefined || type === undefined || units === undefined) return undefined;
  const unit = units === "-" ? "1" : normaliseUnit(units, { dialect: "udunits" });
  if (unit === undefined) context.emit(context.run.report.shared("AD-112", { unit: units, variable: name }, at));
  const valueType = Object.hasOwn(SLOTH_TYPES, type) ? SLOTH_TYPES[type as keyof typeof SLOTH_TYPES] : undefined;
  return {
    name,
    role: "output",
    field: {
      ...(unit === undefined ? {} : { unit }),
      ...(valueType === undefined ? {} : { valueType }),
      native: { unit: units },
    },
    nativeKey: name,
    native: { type, count: count ?? "1", ...(location === undefined ? {} : { location }) },
  };
}

/** Connections from outputs to the variables of other modules that are mapped to their names; these become inputs. */
function connect(context: TreeContext, modules: readonly Module[]): readonly Connection[] {
  const providers = new Map(
    modules.flatMap((module) =>
      [...module.outputs.keys()].map((name) => [module.map.get(name)?.name ?? name, { module, name }] as const),
    ),
  );
  return modules.flatMap((module) =>
    [...module.map].flatMap(([own, { name, node }]) => {
      if (module.outputs.has(own)) return [];
      const provider = providers.get(name);
      if (provider === undefined || provider.module === module) {
        lost(context, node.at);
        return [];
      }
      module.inputs.set(own, { name: own, role: "input", field: {}, nativeKey: own });
      const from = `${componentName(provider.module.name)}.${provider.name}`;
      const to = `${componentName(module.name)}.${own}`;
      return [{ name: `${from} → ${to}`, from, to }];
    }),
  );
}

function emitModule(context: TreeContext, prefix: string, module: Module): void {
  const ports = [...module.inputs.values(), ...module.outputs.values()];
  const resource: Model = {
    type: "Model",
    id: moduleIri(prefix, module.name),
    label: { und: module.name },
    modelKind: "declared",
    ...(ports.length === 0 ? {} : { ports }),
    bindings: [{ protocol: "bmi", capabilities: ["initialize", "step", "stepUntil"] }],
    native: { language: module.language },
  };
  context.emit({ kind: "resource", resource, source: module.node.at });
}
