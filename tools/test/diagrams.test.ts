// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { areaGraph, type Graph } from "../src/emit/diagram/graph.js";
import { components, packGraph } from "../src/emit/diagram/pack.js";
import type { PlacedBox } from "../src/emit/diagram/place.js";
import { emitDiagrams } from "../src/emit/diagrams.js";
import { IR, TREE } from "./repository.js";

const output = emitDiagrams(IR, TREE);
const cases = IR.areas.flatMap((area) => (["en", "ja"] as const).map((language) => ({ area, language })));

function overlap(a: PlacedBox, b: PlacedBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

it.each(cases)("$area in $language: boxes stand apart, inside the page, and lanes pass between them", (item) => {
  const { boxes, arrows, width, height } = packGraph(areaGraph(IR, item.area, item.language), 0);
  expect(boxes.length).toBeGreaterThan(2);
  for (const [at, box] of boxes.entries()) {
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    for (const other of boxes.slice(at + 1)) expect([box.box.name, other.box.name, overlap(box, other)][2]).toBe(false);
  }
  for (const { stretches } of arrows) {
    for (const [from, to] of stretches.slice(1, -1)) {
      const crossed = boxes.filter(
        ({ x, y, width: w, height: h }) => from.y > y && from.y < y + h && from.x < x + w && to.x > x,
      );
      expect(crossed.map(({ box }) => box.name)).toEqual([]);
    }
  }
});

it.each(cases)("$area in $language: every type, member and arrow of the area is drawn", ({ area, language }) => {
  const text = output.get(`spec/gen/diagrams/${area}.${language}.svg`) ?? "";
  const graph = areaGraph(IR, area, language);
  const types = IR.types.filter((type) => type.area === area && type.sort !== "document");
  expect(graph.boxes.map(({ name }) => name)).toEqual(types.map(({ name }) => name));
  for (const { box } of packGraph(graph, 0).boxes) {
    expect(text).toContain(`>${box.title}</text>`);
    for (const row of box.rows) expect(text).toContain(`>${row.name}</text>`);
  }
  expect([...text.matchAll(/<path class="(?:part|reference|base)"/g)].length).toBe(graph.arrows.length);
  const opened = [...text.matchAll(/<([a-z]+)(?:\s[^>]*[^/])?>/g)].map((match) => match[1]).sort();
  const closed = [...text.matchAll(/<\/([a-z]+)>/g)].map((match) => match[1]).sort();
  expect(opened).toEqual(closed);
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
});

it("keeps a circle of references apart and draws each of its arrows", () => {
  const box = (name: string): Graph["boxes"][number] => ({ name, title: name, sort: "class", variants: [], rows: [] });
  const arrow = (from: string, to: string): Graph["arrows"][number] => ({ from, to, row: -1, kind: "reference" });
  const graph: Graph = {
    boxes: ["A", "B", "C", "D", "Alone"].map(box),
    arrows: [arrow("A", "B"), arrow("B", "C"), arrow("C", "A"), arrow("A", "D"), arrow("C", "D")],
  };
  expect(components(graph).map(({ boxes }) => boxes.map(({ name }) => name))).toEqual([
    ["A", "B", "C", "D"],
    ["Alone"],
  ]);
  const placed = packGraph(graph, 0);
  expect(placed.arrows.length).toBe(5);
  expect(placed.arrows.filter(({ way }) => way.isReversed).map(({ way }) => way.arrow)).toEqual([arrow("C", "A")]);
  for (const [at, one] of placed.boxes.entries())
    for (const other of placed.boxes.slice(at + 1)) expect(overlap(one, other)).toBe(false);
});
