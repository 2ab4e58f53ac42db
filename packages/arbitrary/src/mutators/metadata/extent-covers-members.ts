// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isCivilPosition } from "../civil-position.js";
import { dataset, publisher } from "../parts/dataset.js";
import { observed } from "../parts/observed.js";
import { thing } from "../parts/thing.js";
import { resourceOfId } from "../resource-of-id.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks DS-01 (Extent covers the members). */
export const extentCoversMembers = ruleMutator("DS-01", [
  changing("Dataset", "members of another century", (value, { document }) => {
    const isDated = (id: string): boolean => {
      const extent = resourceOfId(document, "Observation", id)?.phenomenonTime;
      return extent !== undefined && isCivilPosition(extent.at ?? extent.start, extent);
    };
    if (value.temporal !== undefined || !(value.members ?? []).some(isDated)) return undefined;
    return { value: { ...value, temporal: [{ start: "1726-01-01", end: "1726-02-01" }] }, at: "/temporal" };
  }),
  adding("member outside the place", (idOf) => {
    const [x, y] = [139.9102, 35.7031];
    const school = thing(idOf("school"), { geometries: [{ type: "Point", rs: "OGC:CRS84", coordinates: [x, y] }] });
    const spatial = [{ type: "Box", rs: "OGC:CRS84", bbox: [139.72, 35.66, 139.8, 35.72] }];
    const schools = dataset(idOf, { spatial, members: [idOf("school")] });
    return { resources: [schools, school, publisher(idOf)], at: "/0/spatial" };
  }),
  adding("member outside the time", (idOf) => {
    const temporal = [{ start: "2025-01-01T00:00:00Z", end: "2026-01-01T00:00:00Z" }];
    const levels = dataset(idOf, { temporal, members: [idOf("observation")] });
    return { resources: [levels, publisher(idOf), ...observed(idOf)], at: "/0/temporal" };
  }),
]);
