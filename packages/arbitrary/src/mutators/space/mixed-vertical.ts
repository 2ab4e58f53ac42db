// SPDX-License-Identifier: Apache-2.0

import type { ReferenceSystem } from "@jiku/model";
import { adding } from "../adding.js";
import { dataset, publisher } from "../parts/dataset.js";
import { latitudeLongitude } from "../parts/reference-systems.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-25 (One vertical datum). */
export const mixedVertical = ruleMutator("SP-25", [
  adding("heights of two datums in one dataset", (idOf) => {
    const system = (kind: string, definition: string): object => {
      const height = { name: "H", direction: "up", unit: "m" };
      const flat = latitudeLongitude(idOf(kind), { definition, kind: "compound" });
      return { ...flat, axes: [...((flat as ReferenceSystem).axes ?? []), height] };
    };
    const school = (kind: string, rs: string): object =>
      thing(idOf(kind), { geometries: [{ type: "Point", rs: idOf(rs), coordinates: [35.66, 139.72, 21.4] }] });
    const resources = [
      school("school", "old-heights"),
      school("hall", "new-heights"),
      dataset(idOf, { members: [idOf("school"), idOf("hall")] }),
      publisher(idOf),
      system("old-heights", "EPSG:6697"),
      system("new-heights", "EPSG:11318"),
    ];
    return { resources, at: "/5" };
  }),
]);
