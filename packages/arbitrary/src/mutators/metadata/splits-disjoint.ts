// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { dataset, publisher } from "../parts/dataset.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks DS-02 (Separate splits). */
export const splitsDisjoint = ruleMutator("DS-02", [
  changing("Dataset", "member of two splits", (value, { random }) => {
    const { members = [], splits } = value;
    const shared = members[random(members.length)];
    if (shared === undefined || splits !== undefined) return undefined;
    const split = { purpose: "other", members: [shared] };
    return {
      value: {
        ...value,
        splits: [
          { name: "one", ...split },
          { name: "other", ...split },
        ],
      },
      at: "/splits/1",
    };
  }),
  adding("splits too near", (idOf, random) => {
    const [start, gap] = oneOf<readonly [string, object]>(
      [
        ["2024-07-02", { splitGap: "P7D" }],
        ["2024-06-01", {}],
      ],
      random,
    );
    const splits = [
      { name: "train", purpose: "training", during: { start: "2020-01-01", end: "2024-07-01" } },
      { name: "test", purpose: "test", during: { start, end: "2025-01-01" } },
    ];
    return { resources: [dataset(idOf, { splits, ...gap }), publisher(idOf)], at: "/0/splits/1" };
  }),
]);
