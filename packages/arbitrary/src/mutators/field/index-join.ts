// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { dataset, publisher } from "../parts/dataset.js";
import { field, series, seriesDomain } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-22 (Equal length, other times). */
export const indexJoin = ruleMutator("FD-22", [
  adding("two series joined by index at other times", (idOf) => {
    const later = seriesDomain(idOf, ["2026-08-02T00:00:00Z", "2026-08-02T01:00:00Z", "2026-08-02T02:00:00Z"]);
    const splits = [{ name: "train", purpose: "training", members: [idOf("field"), idOf("later")] }];
    const other = field(idOf, { id: idOf("later"), domain: later });
    return { resources: [...series(idOf), other, dataset(idOf, { splits }), publisher(idOf)], at: "/5/domain/axes/t" };
  }),
]);
