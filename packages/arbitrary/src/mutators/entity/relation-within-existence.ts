// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isCivilPosition } from "../civil-position.js";
import { partOf } from "../parts/part-of.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks EN-03 (Relations within existence). */
export const relationWithinExistence = ruleMutator("EN-03", [
  changing("Entity", "relation older than its subject", (value, { random }) => {
    const relations = value.relations ?? [];
    const place = random(relations.length);
    const { existence } = value;
    if (relations[place] === undefined || existence === undefined) return undefined;
    if (!isCivilPosition(existence.start, existence) || existence.start < "0900") return undefined;
    const validTime = { start: "0800-01-01", end: ".." };
    const changed = relations.map((relation, i) => (i === place ? { ...relation, validTime } : relation));
    return { value: { ...value, relations: changed }, at: `/relations/${place}/validTime` };
  }),
  adding("relation that outlives its subject", (idOf) => {
    const existence = { start: "1990-03-01", end: "2020-11-15" };
    const relations = [partOf(idOf("whole"), { validTime: { start: "1990-03-01", end: "2024-03-31" } })];
    return {
      resources: [thing(idOf("part"), { existence, relations }), thing(idOf("whole"))],
      at: "/0/relations/0/validTime",
    };
  }),
]);
