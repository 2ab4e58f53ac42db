// SPDX-License-Identifier: Apache-2.0
import type { Look } from "@jiku/coupling";
import type { AnyResource, Composition, Model, Verdict } from "@jiku/model";
import type { Party, SceneLink } from "../coupling/scene.js";
import type { Markup } from "../text/html-text.js";
import { shortName } from "../text/short-name.js";
import { scalePart } from "./scale-part.js";

const DATA: ReadonlySet<string> = new Set(["Field", "Dataset"]);
const MODELS: ReadonlySet<string> = new Set(["Model", "Operator"]);
/** More boxes than these cannot be told apart. */
const MOST = 60;

/** The chart of scales of the models, fields and datasets, and of whatever declares scales of its own. */
export function scalesView(
  resources: readonly AnyResource[],
  look: Look,
  verdicts?: ReadonlyMap<string, Verdict>,
): Markup {
  const models = resources.filter(({ type }) => MODELS.has(type));
  const data = resources.filter((resource) => DATA.has(resource.type) || "scales" in resource);
  const parties = models.map(partyOf);
  const rest = data.filter(({ type }) => !MODELS.has(type));
  const ranked = [...rest].sort((a, b) => Number("scales" in b) - Number("scales" in a));
  const chosen = { parties: parties.slice(0, MOST), connections: linksOf(resources, parties, verdicts) };
  const scene = { data: ranked.slice(0, Math.max(0, MOST - chosen.parties.length)), look };
  return scalePart(scene, chosen, "");
}

function partyOf(resource: AnyResource): Party {
  const name = shortName(resource.id);
  const ports = ((resource as Model).ports ?? []).map(({ name: port, role, field }) => {
    return {
      key: `${resource.id} ${port}`,
      name: port,
      side: role === "output" ? ("out" as const) : ("in" as const),
      field,
    };
  });
  return { name, label: resource.label, id: resource.id, resource, ports };
}

/** Connections of compositions, from port to port of the models behind the components. */
function linksOf(
  resources: readonly AnyResource[],
  parties: readonly Party[],
  verdicts: ReadonlyMap<string, Verdict> = new Map(),
): readonly SceneLink[] {
  const known = new Set(parties.flatMap(({ ports }) => ports.map(({ key }) => key)));
  return resources.flatMap((resource): readonly SceneLink[] => {
    if (resource.type !== "Composition") return [];
    const { components, connections = [] } = resource as Composition;
    const models = new Map(components.map(({ name, model }) => [name, model.id]));
    const keyOf = (end: string): string => {
      const dot = end.indexOf(".");
      return `${models.get(end.slice(0, dot)) ?? ""} ${end.slice(dot + 1)}`;
    };
    return connections.flatMap(({ from, to }) => {
      const ends = { from: keyOf(from), to: keyOf(to) };
      if (!known.has(ends.from) || !known.has(ends.to)) return [];
      return [
        { id: `${from} ${to}`, ...ends, verdict: verdicts.get(`${from} ${to}`) ?? "undetermined", mediators: [] },
      ];
    });
  });
}
