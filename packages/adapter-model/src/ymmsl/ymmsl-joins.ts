// SPDX-License-Identifier: Apache-2.0
import type { Connection, Exposure } from "@jiku/model";
import type { At } from "@jiku/syntax/yaml";
import { dangling, lost, type TreeContext } from "../yaml/tree-report.js";
import type { ReadComponent } from "./ymmsl-components.js";
import type { Conduit, ConduitEnd } from "./ymmsl-conduits.js";
import type { PlacedPort } from "./ymmsl-ports.js";

/** The port by which MUSCLE3 gives settings to a component that declares none. */
export const SETTINGS_PORT = "muscle_settings_in";

/** An end of a conduit at a component. */
export interface JoinedEnd {
  readonly port: string;
  readonly role: "input" | "output";
  readonly at: At;
}

/** The ends of conduits, by the component that they are at. */
export function endsByComponent(conduits: readonly Conduit[]): ReadonlyMap<string, readonly JoinedEnd[]> {
  const ends = new Map<string, JoinedEnd[]>();
  const add = ({ component, port }: ConduitEnd, role: JoinedEnd["role"], at: At): void => {
    if (component === undefined) return;
    const list = ends.get(component) ?? [];
    list.push({ port, role, at });
    ends.set(component, list);
  };
  for (const { from, to, at } of conduits) {
    add(from, "output", at);
    add(to, "input", at);
  }
  return ends;
}

/** A dot parts component and port in a Connection, so a dot within the name of a component becomes a slash. */
export function componentName(name: string): string {
  return name.replaceAll(".", "/");
}

/** Whether a conduit joins two components. */
export function isInner({ from, to }: Conduit): boolean {
  return from.component !== undefined && to.component !== undefined;
}

function portPath({ component = "", port }: ConduitEnd): string {
  return `${componentName(component)}.${port}`;
}

/** Conduits between components. */
export function connectionsOf(conduits: readonly Conduit[]): { readonly connections?: readonly Connection[] } {
  const names = new Map<string, number>();
  const connections = conduits.filter(isInner).map(({ from, to }) => {
    const [start, end] = [portPath(from), portPath(to)];
    const name = `${start} → ${end}`;
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return { name: count === 1 ? name : `${name} (${count})`, from: start, to: end };
  });
  return connections.length === 0 ? {} : { connections };
}

/** Conduits between a port of the model and a port of a component. */
export function exposesOf(conduits: readonly Conduit[]): { readonly exposes?: readonly Exposure[] } {
  const exposes = conduits
    .filter(({ from, to }) => (from.component === undefined) !== (to.component === undefined))
    .map(({ from, to }) =>
      from.component === undefined ? { name: from.port, port: portPath(to) } : { name: to.port, port: portPath(from) },
    );
  return exposes.length === 0 ? {} : { exposes };
}

/** Ports of the model that no conduit joins to anything are lost. */
export function tellUnjoined(context: TreeContext, conduits: readonly Conduit[], ports: readonly PlacedPort[]): void {
  const ends = conduits.flatMap(({ from, to }) => [from, to]).filter(isOuter);
  const joined = new Set(ends.map(({ port }) => port));
  for (const { port, at } of ports) if (!joined.has(port.name)) lost(context, at);
}

function isOuter({ component }: ConduitEnd): boolean {
  return component === undefined;
}

function namesOf(ports: readonly PlacedPort[]): ReadonlySet<string> {
  return new Set(ports.map(({ port }) => port.name));
}

/** MDL-012 for each end that names no component, or a port that its component does not declare. */
export function checkEnds(
  context: TreeContext,
  conduits: readonly Conduit[],
  components: readonly ReadComponent[],
  modelPorts: readonly PlacedPort[],
): void {
  const declared = new Map(
    components.map(({ name, ports }) => [name, ports === undefined ? undefined : namesOf(ports)]),
  );
  const outer = namesOf(modelPorts);
  for (const { from, to, at } of conduits)
    for (const [end, name] of [
      [from, "sender"],
      [to, "receiver"],
    ] as const) {
      const ports = end.component === undefined ? outer : declared.get(end.component);
      const isKnown = end.component === undefined || declared.has(end.component);
      const isPort = ports === undefined || ports.has(end.port) || end.port === SETTINGS_PORT;
      if (isKnown && isPort) continue;
      dangling(context, name, end.component === undefined ? end.port : `${end.component}.${end.port}`, at);
    }
}
