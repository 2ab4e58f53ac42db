// SPDX-License-Identifier: Apache-2.0
import type { Composition, Connection, Model, Operator, Port } from "@jiku/model";
import { type Look, sideOf } from "../side.js";
import { type Endpoint, type Fault, fluxKey, type Link, type Scene } from "./link.js";

const MODELS: ReadonlySet<string> = new Set(["Model", "Operator"]);

/** A composition with its models, ports and operators looked up, and CPL-006 for each connection whose ends do not exist. */
export function openScene(
  composition: Composition,
  look: Look,
): { readonly scene: Scene; readonly broken: ReadonlyMap<number, Fault> } {
  const models = new Map<string, Model | undefined>();
  const places = new Map<string, Place>();
  composition.components.forEach(({ name, model }, index) => {
    const found = look.resolve(model.id);
    const known = found !== undefined && MODELS.has(found.type) ? (found as Model) : undefined;
    models.set(name, known);
    places.set(name, { index, ports: new Map(known?.ports?.map((port) => [port.name, port])) });
  });
  const endpoint = (text: string) => endpointOf(text, composition, models, places, look);
  const links: Link[] = [];
  const broken = new Map<number, Fault>();
  (composition.connections ?? []).forEach((connection, index) => {
    const [source, target] = [endpoint(connection.from), endpoint(connection.to)];
    if (typeof source === "string" || typeof target === "string") {
      const end = typeof source === "string" ? "from" : "to";
      const name = typeof source === "string" ? source : (target as string);
      const values = { end, value: connection[end] };
      broken.set(index, {
        code: "CPL-006",
        verdict: "incompatible",
        path: `/connections/${index}/${end}`,
        name,
        values,
      });
      return;
    }
    links.push({ connection, index, source, target, via: operatorsOf(connection, look) });
  });
  return { scene: { composition, models, links, look, ...indexed(links, look) }, broken };
}

function operatorsOf({ via = [] }: Connection, look: Look): readonly Operator[] {
  return via.flatMap(({ id }) => {
    const found = look.resolve(id);
    return found?.type === "Operator" ? [found as Operator] : [];
  });
}

function indexed(links: readonly Link[], look: Look): Pick<Scene, "writers" | "into" | "fluxes"> {
  const writers = new Map<string, Link[]>();
  const into = new Map<string, Link[]>();
  const fluxes = new Map<string, Link>();
  const add = (map: Map<string, Link[]>, key: string, link: Link) =>
    void (map.get(key)?.push(link) ?? map.set(key, [link]));
  for (const link of links) {
    add(writers, link.connection.to, link);
    add(into, link.target.component.name, link);
    const key = fluxKey(link, look);
    if (key !== undefined && !fluxes.has(key)) fluxes.set(key, link);
  }
  return { writers, into, fluxes };
}

/** Where a component stands, and its ports by name. */
interface Place {
  readonly index: number;
  readonly ports: ReadonlyMap<string, Port>;
}

/** The end that `component.port` names, or what is missing. */
function endpointOf(
  text: string,
  composition: Composition,
  models: ReadonlyMap<string, Model | undefined>,
  places: ReadonlyMap<string, Place>,
  look: Look,
): Endpoint | "component" | "model" | "port" {
  const dot = text.indexOf(".");
  const place = places.get(text.slice(0, dot));
  const component = place && composition.components[place.index];
  if (dot < 0 || component === undefined || place === undefined) return "component";
  const model = models.get(component.name);
  if (model === undefined) return "model";
  const port = place.ports.get(text.slice(dot + 1));
  if (port === undefined) return "port";
  return { component, componentIndex: place.index, model, port, side: sideOf(port.field, look) };
}
