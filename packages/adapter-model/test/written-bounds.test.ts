// SPDX-License-Identifier: Apache-2.0
import type { Model, Resource } from "@jiku/model";
import { expect, it } from "vitest";
import { decode, encode, only } from "./run-adapter.js";

const modelOf = (valueType: string, range: object): Resource =>
  ({
    type: "Model",
    id: "https://data.example.org/model/1",
    modelKind: "declared",
    ports: [{ name: "level", role: "input", field: { inlineProperty: { valueType }, range } }],
  }) as Resource;

it.each([
  ["real", { min: -99.9, max: 1e300 }, []],
  ["integer", { min: -3, max: 9007199254740991 }, []],
  ["integer", { min: -99.9, max: 0 }, ["min"]],
  ["integer", { min: 2.5, max: 1e300 }, ["min", "max"]],
  ["boolean", { max: 1 }, ["max"]],
] as const)("writes the bounds of %s that its type has: %j", async (valueType, range, lost) => {
  const { files, losses } = await encode([modelOf(valueType, range)], { format: "fmi" });
  const paths = losses.map(({ at }) => (at as { readonly path: string }).path);
  expect(paths.filter((path) => path.includes("range"))).toEqual(lost.map((bound) => `/ports/0/field/range/${bound}`));
  const decoded = await decode(Object.fromEntries(files));
  expect(decoded.end.outcome).toBe("complete");
  const kept = Object.entries(range).filter(([bound]) => !(lost as readonly string[]).includes(bound));
  const [port] = only<Model>(decoded, "Model").ports ?? [];
  expect(port?.field.range).toEqual(kept.length === 0 ? undefined : Object.fromEntries(kept));
});
