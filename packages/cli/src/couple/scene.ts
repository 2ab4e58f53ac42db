// SPDX-License-Identifier: Apache-2.0
import type { Look } from "@jiku/coupling";
import type { AnyResource, Composition, LangText, Model } from "@jiku/model";
import type { Party, Scene, ScenePort } from "@jiku/views";
import type { End } from "./ends.js";

/** What is joined, with everything that a picture of it needs. */
export interface CoupleScene extends Scene {
  readonly title: LangText | undefined;
}

const DATA: ReadonlySet<string> = new Set(["Field", "Dataset"]);

export function sceneOfComposition(
  composition: Composition,
  resources: readonly AnyResource[],
  look: Look,
): CoupleScene {
  const used = new Set((composition.connections ?? []).flatMap(({ from, to }) => [from, to]));
  const parties = composition.components.map(({ name, model: { id } }): Party => {
    const resource = look.resolve(id);
    const isModel = resource?.type === "Model" || resource?.type === "Operator";
    const ports = isModel ? ((resource as Model).ports ?? []) : [];
    return {
      name,
      label: isModel ? resource.label : undefined,
      id,
      resource: isModel ? resource : undefined,
      ports: ports
        .map(({ name: port, role, field, access }): ScenePort => {
          const isOut = role === "output" || (role === "state" && access?.includes("set") !== true);
          return { key: `${name}.${port}`, name: port, side: isOut ? "out" : "in", field };
        })
        .filter(({ key }, at) => used.has(key) || ports[at]?.role === "input" || ports[at]?.role === "output"),
    };
  });
  return { title: composition.label, parties, data: resources.filter(({ type }) => DATA.has(type)), look };
}

/** Ends of pairings, gathered by what they belong to. */
export function sceneOfEnds(sources: readonly End[], targets: readonly End[], look: Look): CoupleScene {
  const parties = new Map<string, { readonly party: Party; readonly ports: ScenePort[] }>();
  const add = ({ label, model, port }: End, side: ScenePort["side"]) => {
    const name = label.endsWith(`.${port.name}`) ? label.slice(0, -port.name.length - 1) : label;
    const resource = look.resolve(model.id);
    const known = parties.get(model.id) ?? {
      party: { name, label: resource?.label, id: model.id, resource: resource ?? model, ports: [] },
      ports: [],
    };
    parties.set(model.id, known);
    known.ports.push({ key: label, name: port.name, side, field: port.field });
  };
  for (const end of sources) add(end, "out");
  for (const end of targets) add(end, "in");
  const all = [...parties.values()].map(({ party, ports }) => ({ ...party, ports }));
  return { title: undefined, parties: all, data: [], look };
}
