// SPDX-License-Identifier: Apache-2.0
import type { Asset, Dataset, Geometry, TimeExtent } from "@jiku/model";
import type { Gathered } from "./gather.js";
import { createHull, widen } from "./hull.js";
import { anyText } from "./write-extras.js";

/**
 * The data set that stands for resources without one that holds them all: Observations and Entities alone, or several data
 * sets side by side such as the datastreams of a station. It covers what they cover, and is called as their file is.
 */
export function unionOf({ datasets, byId }: Gathered): Dataset {
  const hull = createHull();
  const spatial: Geometry[] = [];
  for (const dataset of datasets) {
    spatial.push(...(dataset.spatial ?? []));
    for (const phenomenonTime of dataset.temporal ?? []) widen(hull, { phenomenonTime });
  }
  const titles = datasets.flatMap((dataset) => anyText(dataset.title) ?? anyText(dataset.label) ?? []);
  const temporal: TimeExtent | undefined =
    hull.start === undefined || hull.end === undefined ? undefined : { start: hull.start, end: hull.end, bounds: "[]" };
  return {
    type: "Dataset",
    id: `#${nameOf([...byId.values()].filter((one): one is Asset => one.type === "Asset"))}`,
    title: {},
    ...(titles.length === 0 ? {} : { description: { und: titles.join("; ") } }),
    ...(spatial.length === 0 ? {} : { spatial }),
    ...(temporal === undefined ? {} : { temporal: [temporal] }),
  };
}

/** The name of the one file, without its ending. */
function nameOf(assets: readonly Asset[]): string {
  const [only] = assets.length === 1 ? assets : assets.filter(({ id }) => id.endsWith("#_/asset"));
  const name =
    only?.href
      ?.split(/[/\\]/)
      .at(-1)
      ?.replace(/\.[^.]*$/, "") ?? "";
  return name === "" ? "collection" : name;
}
