// SPDX-License-Identifier: Apache-2.0
import type { Resource } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { city } from "./city-text.js";
import { decode, encode } from "./run-adapter.js";

const id = (local: string): string => `https://data.example.org/city/${local}`;
const resource = (members: object): Resource => members as unknown as Resource;

describe("reading", () => {
  it("tells of members of a geometry and of its semantics that are not lifted", async () => {
    const semantics = '"semantics":{"surfaces":[{"type":"RoofSurface"}],"values":[0],"note":1}';
    const geometry = `"geometry":[{"type":"MultiSurface","lod":"1","colour/2":"red","boundaries":[[[0,1,2,3]]],${semantics}}]`;
    const { losses, end } = await decode(city({ objects: `"b":{"type":"Building",${geometry}}` }));
    expect(end.outcome).toBe("complete");
    expect(losses.map(({ at, change }) => [(at as { pointer: string }).pointer, change])).toEqual([
      ["/CityObjects/b/geometry/0/colour~12", "dropped"],
      ["/CityObjects/b/geometry/0/semantics/note", "dropped"],
    ]);
  });
});

describe("writing", () => {
  it("takes the head out of the Dataset of least id, and its title in the first language, whatever the order", async () => {
    const one = resource({ id: id("1"), type: "Dataset", title: { ja: "一", en: "One" } });
    const other = resource({ id: id("2"), type: "Dataset", title: { en: "Two" } });
    const turned = resource({ id: id("1"), type: "Dataset", title: { en: "One", ja: "一" } });
    const first = await encode([one, other], { canonical: true });
    const second = await encode([other, turned], { canonical: true });
    expect(JSON.parse(first.text ?? "").metadata).toEqual({ title: "One" });
    expect(second.text).toBe(first.text);
    for (const { losses } of [first, second])
      expect(losses).toContainEqual(expect.objectContaining({ at: { kind: "resource", id: id("2"), path: "" } }));
  });

  it("declares agents and properties that nothing in the file speaks of as lost", async () => {
    const agent = resource({ id: id("agent"), type: "Agent", agentType: "person" });
    const property = resource({ id: id("level"), type: "Property", unit: "m" });
    const { losses } = await encode([agent, property]);
    expect(losses.map(({ at }) => at)).toEqual([
      { kind: "resource", id: id("level"), path: "" },
      { kind: "resource", id: id("agent"), path: "" },
    ]);
  });
});
