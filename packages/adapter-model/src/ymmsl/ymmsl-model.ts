// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { Component, Composition, Model, NativeLocation, Place, Port } from "@jiku/model";
import { type Entry, member, type Node, textOf } from "@jiku/syntax/yaml";
import { YAML_LIMITS } from "../limits.js";
import { lost, mappingOf, type TreeContext } from "../yaml/tree-report.js";
import { type ReadComponent, readComponents } from "./ymmsl-components.js";
import { readConduits } from "./ymmsl-conduits.js";
import {
  checkEnds,
  componentName,
  connectionsOf,
  endsByComponent,
  exposesOf,
  isInner,
  type JoinedEnd,
  SETTINGS_PORT,
  tellUnjoined,
} from "./ymmsl-joins.js";
import { YMMSL_CONTEXT } from "./ymmsl-names.js";
import { type PlacedPort, readPorts, readSupportedSettings } from "./ymmsl-ports.js";
import { settingsOf } from "./ymmsl-settings.js";

/** Names that a component may have as its implementation, and what they stand for in this file. */
export interface Implementations {
  /** Id of the resource of a program or model of this file. */
  readonly ids: ReadonlyMap<string, string>;
  /** Programs of this file of which only the way to start them is told. */
  readonly starts: ReadonlyMap<string, unknown>;
  /** Names that are imported from other files. */
  readonly imported: ReadonlySet<string>;
}

/** A model to be lifted. */
export interface NamedModel {
  readonly name: string;
  readonly node: Node;
  readonly settings: readonly Entry[];
  readonly implementations: Implementations;
}

/** Id of a model, that is, of its Composition. */
export function modelIri(base: string, name: string): string {
  return base + encodeIriPart(name);
}

/** A Model for each component and the Composition that joins them. A model without components gives none. */
export function liftModel(context: TreeContext, model: NamedModel): void {
  const { node, name } = model;
  const modelPorts = readPorts(context, member(node, "ports"));
  const components = readComponents(context, mappingOrList(context, node));
  const conduits = readConduits(context, member(node, "conduits"));
  const joined = endsByComponent(conduits);
  const ports = new Map(components.map((one) => [one.name, portsOf(one, joined.get(one.name) ?? [])]));
  for (const component of components) emitModel(context, model, component, ports.get(component.name) ?? []);
  if (components.length === 0) return;
  const settings = model.settings.length * components.length > YAML_LIMITS.nodes ? [] : model.settings;
  if (settings.length < model.settings.length) {
    const at = model.settings[0]?.at ?? node.at;
    context.emit(context.run.report.shared("AD-105", { limit: YAML_LIMITS.nodes }, at, { case: "count" }));
  }
  checkEnds(context, conduits, components, modelPorts);
  tellUnjoined(context, conduits, modelPorts);
  const id = modelIri(context.run.options.base, name);
  const description = textOf(member(node, "description"));
  const supported = readSupportedSettings(context, member(node, "supported_settings"));
  const composition: Composition = {
    type: "Composition",
    id,
    ...(supported.length === 0 ? {} : { "@context": YMMSL_CONTEXT }),
    label: { und: name },
    ...(description === undefined ? {} : { description: { und: description } }),
    components: components.map((component) => componentOf(context, { ...model, settings }, component)),
    ...connectionsOf(conduits),
    schedule: { strategy: "dataflow" },
    ...exposesOf(conduits),
    ...(supported.length === 0
      ? {}
      : { "ymmsl:supported_settings": Object.fromEntries(supported.map(({ port }) => [port.name, port.native])) }),
  };
  const places = [
    ...components.map(({ at }, i) => [`/components/${i}`, at] as const),
    ...conduits.filter(isInner).map(({ at }, i) => [`/connections/${i}`, at] as const),
  ];
  context.emit({ kind: "resource", resource: composition, source: node.at, places });
  context.emit(context.run.report.own("MDL-003", { model: name }, node.at));
}

function mappingOrList(context: TreeContext, node: Node): Node | undefined {
  const components = member(node, "components");
  if (components?.kind === "seq") return components;
  return mappingOf(context, node, "components");
}

/** Declared ports; of a component that declares none, those that its conduits name. */
function portsOf({ ports }: ReadComponent, ends: readonly JoinedEnd[]): readonly PlacedPort[] {
  const known = new Map((ports ?? []).map((placed) => [placed.port.name, placed]));
  for (const { port, role, at } of ends)
    if (!known.has(port) && (ports === undefined || port === SETTINGS_PORT))
      known.set(port, { port: { name: port, role, field: {}, nativeKey: port }, at });
  return [...known.values()];
}

function emitModel(
  context: TreeContext,
  model: NamedModel,
  component: ReadComponent,
  ports: readonly PlacedPort[],
): void {
  const { implementation } = component;
  const { ids, starts, imported } = model.implementations;
  const target = implementation === undefined ? undefined : ids.get(implementation.text);
  const start = implementation === undefined ? undefined : starts.get(implementation.text);
  const isKnown = implementation === undefined || target !== undefined || start !== undefined;
  if (implementation !== undefined && !isKnown && !imported.has(implementation.text))
    context.emit(context.run.report.shared("AD-108", { part: implementation.text }, implementation.at));
  const resource: Model = {
    type: "Model",
    id: componentIri(context, model, component),
    ...(implementation === undefined ? {} : { "@context": YMMSL_CONTEXT }),
    label: { und: component.name },
    ...(component.description === undefined ? {} : { description: { und: component.description } }),
    ...(target === undefined ? {} : { correspondsTo: [target] }),
    modelKind: "declared",
    ...(ports.length === 0 ? {} : { ports: ports.map(({ port }) => port) }),
    ...(implementation === undefined
      ? {}
      : { bindings: [{ protocol: "muscle3", capabilities: ["initialize", "step"] }] }),
    ...(implementation === undefined ? {} : { "ymmsl:implementation": implementation.text }),
    ...(start === undefined ? {} : { "ymmsl:program": start }),
  };
  context.emit({ kind: "resource", resource, source: component.at, places: portPlaces(ports) });
}

/** Places of ports in the resource that lists them. */
export function portPlaces(ports: readonly { readonly port: Port; readonly at: NativeLocation }[]): readonly Place[] {
  return ports.map(({ at }, i) => [`/ports/${i}`, at]);
}

function componentIri({ run }: TreeContext, model: NamedModel, { name }: ReadComponent): string {
  return `${modelIri(run.options.base, model.name)}/${encodeIriPart(name)}`;
}

function componentOf(context: TreeContext, model: NamedModel, component: ReadComponent): Component {
  const settings = settingsOf(model.settings, component.name);
  const { multiplicity, multiplicityAt } = component;
  if (multiplicity.length > 1 && multiplicityAt !== undefined) lost(context, multiplicityAt, "merged", "entity.type");
  return {
    name: componentName(component.name),
    model: { id: componentIri(context, model, component) },
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
    ...(multiplicity.length === 0 ? {} : { multiplicity: multiplicity.reduce((total, size) => total * size, 1) }),
  };
}
