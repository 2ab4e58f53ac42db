// SPDX-License-Identifier: Apache-2.0
import { convert } from "@jiku/units";
import { sizeOf } from "../../facets/coverage.js";
import type { Link, Scene, SceneCheck } from "../link.js";

const SLACK = 1 + 1e-9;

/** CPL-033: what is shown to the outside is not finer than what came in, unless a downscaling operator made it so. */
export const claimedResolution: SceneCheck = (scene) => {
  const { exposes = [] } = scene.composition;
  const reached = exposes.length === 0 ? NOTHING : coarsestByComponent(scene);
  return exposes.flatMap((exposure, index) => {
    const dot = exposure.port.indexOf(".");
    const [component, name] = [exposure.port.slice(0, dot), exposure.port.slice(dot + 1)];
    const port = scene.models.get(component)?.ports?.find((p) => p.name === name);
    const range = port?.field.space?.resolution;
    const claimed = range?.min === undefined ? undefined : sizeOf({ ...range, max: range.min });
    const coarsest = reached.get(component);
    if (claimed === undefined || coarsest === undefined || claimed * SLACK >= coarsest) return [];
    const values = { exposure: exposure.name, claimed: `${claimed} m`, coarsest: `${coarsest} m` };
    return [{ code: "CPL-033", verdict: "incompatible" as const, path: `/exposes/${index}`, values }];
  });
};

const NOTHING: ReadonlyMap<string, number> = new Map();

/**
 * Coarsest effective resolution, in metres, on the ways into each component that no downscaling operator refines. Sizes
 * only grow and are taken from a finite set, so the search ends on loops too.
 */
function coarsestByComponent({ links }: Scene): ReadonlyMap<string, number> {
  const from = new Map<string, Link[]>();
  for (const link of links) {
    const name = link.source.component.name;
    from.set(name, [...(from.get(name) ?? []), link]);
  }
  const reached = new Map<string, number>();
  const waiting = [...links];
  for (let link = waiting.pop(); link !== undefined; link = waiting.pop()) {
    const target = link.target.component.name;
    const size = sizeAlong(link, reached.get(link.source.component.name));
    if (size === undefined || size <= (reached.get(target) ?? 0)) continue;
    reached.set(target, size);
    waiting.push(...(from.get(target) ?? []));
  }
  return reached;
}

function sizeAlong(link: Link, upstream: number | undefined): number | undefined {
  let size = larger(upstream, keptSize(link));
  for (const { operation, effectiveResolution: reach } of link.via) {
    if (operation === "downscale") size = undefined;
    const own =
      reach?.value === undefined || reach.unit === undefined ? undefined : convert(reach.value, reach.unit, "m");
    size = larger(size, own);
  }
  return size;
}

/** A finer target keeps the resolution of its source (CPL-030 finer). */
function keptSize({ source, target }: Link): number | undefined {
  const [from, to] = [source, target].map(({ side }) => sizeOf(side.space?.resolution));
  return from !== undefined && to !== undefined && to < (2 / 3) * from ? from : undefined;
}

function larger(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}
