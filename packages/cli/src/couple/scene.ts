// SPDX-License-Identifier: Apache-2.0
import type { Look } from "@jiku/coupling";
import type { AnyResource, Composition, FieldSpec, LangText, Model } from "@jiku/model";
import type { End } from "./ends.js";

/** A port as a picture shows it. */
export interface ScenePort {
  /** What connections call it: `component.port`. */
  readonly key: string;
  readonly name: string;
  readonly side: "in" | "out";
  readonly field: FieldSpec | undefined;
}

/** A component of a composition, or whatever stands for one: a model, a data set, a description. */
export interface Party {
  readonly name: string;
  readonly label: LangText | undefined;
  /** Of the model or data. */
  readonly id: string;
  /** What carries scales of its own; undefined where the model is not at hand. */
  readonly resource: AnyResource | undefined;
  readonly ports: readonly ScenePort[];
}

/** What is joined, with everything that a picture of it needs. */
export interface CoupleScene {
  readonly title: LangText | undefined;
  readonly parties: readonly Party[];
  /** Data sets that lie beside the composition. */
  readonly data: readonly AnyResource[];
  readonly look: Look;
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
