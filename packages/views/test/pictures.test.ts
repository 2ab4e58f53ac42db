// SPDX-License-Identifier: Apache-2.0
import type { FieldSpec } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import { describe, expect, it } from "vitest";
import { choosePart } from "../src/coupling/chosen-parts.js";
import { graphPicture } from "../src/coupling/graph-picture.js";
import { extentOfBox } from "../src/scale/extent-of-box.js";
import { logAxis, measured } from "../src/scale/scale-axes.js";
import { scaleBoxes } from "../src/scale/scale-boxes.js";
import { gapsOf } from "../src/scale/scale-gaps.js";
import { scalePicture } from "../src/scale/scale-picture.js";
import { connection, look, party, scales } from "./scenes.js";

const size = { width: 900, height: 500 };

describe("graphPicture", () => {
  const parties = [
    party("rain", [">depth"]),
    party("river", ["inflow", ">level", "tide"]),
    party("gate", ["level", ">state"]),
  ];
  const links = [
    connection("rain.depth", "river.inflow", "mediatedExact", "k1"),
    connection("river.level", "gate.level", "compatible", "k2"),
    connection("gate.state", "river.tide", "undetermined", "k3"),
    connection("river.level", "river.inflow", "incompatible", "k4"),
  ];

  it.each(["LR", "TB"] as const)("%s: boxes and plates lie apart, lines go from port to port", (direction) => {
    const picture = graphPicture(choosePart({ parties }, links, false), direction);
    const rects = [
      ...picture.parties,
      ...picture.edges.map(({ label }) => ({
        x: label.x - label.width / 2,
        y: label.y - 8,
        width: label.width,
        height: 16,
      })),
    ];
    for (const [i, a] of rects.entries()) {
      expect([a.x >= 0, a.y >= 0, a.x + a.width <= picture.width, a.y + a.height <= picture.height]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      for (const b of rects.slice(i + 1))
        expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false);
    }
    for (const { connection: link, curve } of picture.edges) {
      for (const [key, point] of [
        [link.from, curve.points[0]],
        [link.to, curve.points.at(-1)],
      ] as const) {
        const [name, port] = key.split(".");
        const box = picture.parties.find((one) => one.name === name);
        expect(box?.ports.find((one) => one.name === port)?.y).toBe(point?.y);
        expect([box?.x, (box?.x ?? 0) + (box?.width ?? 0)]).toContain(point?.x);
      }
    }
  });

  it("draws ends that nobody has as parties that were not found", () => {
    const chosen = choosePart({ parties }, [connection("sea.level", "river.mouth", "incompatible")], false);
    const picture = graphPicture(chosen, "LR");
    expect(picture.parties.map(({ name, found }) => [name, found])).toContainEqual(["sea", false]);
    expect(picture.parties.find(({ name }) => name === "river")?.ports.map(({ name }) => name)).toContain("mouth");
  });
});

describe("choosePart", () => {
  it("keeps the worst connections of a large composition, and the best of a large ranking", () => {
    const parties = Array.from({ length: 200 }, (_, i) => party(`c${i}`, ["in", ">out"]));
    const links = parties.map((_, i) => {
      return connection(
        `c${i}.out`,
        `c${(i + 1) % 200}.in`,
        i === 150 ? "incompatible" : i === 190 ? "compatible" : "mediatedLossy",
        `k${i}`,
      );
    });
    const worst = choosePart({ parties }, links, false);
    expect([worst.condensed, worst.parties.length, worst.all]).toEqual([true, 60, { parties: 200, connections: 200 }]);
    expect(worst.connections.map(({ id }) => id)).toContain("k150");
    expect(worst.connections.map(({ id }) => id)).not.toContain("k190");
    expect(choosePart({ parties }, links, true).connections.map(({ id }) => id)).toContain("k190");
  });
});

describe("scaleBoxes", () => {
  const field = (space: object, time: object) => ({ space, time }) as unknown as FieldSpec;

  it("takes declared scales before what fields tell", () => {
    const grid = field(
      { kind: "grid", resolution: { min: 250, max: 500, unit: "m" } },
      { kind: "interval", period: "PT5M", step: "PT10M" },
    );
    const [own, told] = scaleBoxes({ data: [], look }, [
      party("own", ["in"], { scales: scales([1e-9, 1e-6], [1e-12, 1]), field: grid }),
      party("told", ["in"], { field: grid }),
    ]);
    expect([own?.length, own?.time, own?.notes]).toEqual([{ low: 1e-9, high: 1e-6 }, { low: 1e-12, high: 1 }, []]);
    expect([told?.length, told?.time]).toEqual([
      { low: 250, high: undefined },
      { low: 600, high: undefined },
    ]);
    expect(told?.notes).toEqual(["noExtent", "noDuration"]);
  });

  it("never guesses: what is not declared is named", () => {
    const boxes = scaleBoxes({ data: [], look }, [
      party("nothing", ["in"]),
      party("placeless", ["in"], { field: field({ kind: "none" }, { kind: "static" }) }),
      party("odd", ["in"], {
        field: field(
          { kind: "grid", resolution: { min: 1, max: 1, unit: "deg" } },
          { kind: "interval", period: "P1M" },
        ),
      }),
      party("gauge", ["in"], { field: field({ kind: "point", dims: 0 }, { kind: "instant", step: "PT10M" }) }),
      party("bare", []),
      { ...party("gone", ["in"]), resource: undefined },
    ]);
    expect(boxes.map(({ notes }) => notes)).toEqual([
      ["noLength", "noExtent", "noTime", "noDuration"],
      ["noSpace", "noPast"],
      ["unmeasured", "monthsLong", "noLength", "noExtent", "noDuration"],
      ["atPoint", "noDuration"],
      ["noScales"],
      ["noField"],
    ]);
    expect(scalePicture(boxes, [], size)).toBeUndefined();
  });

  it("reads extents in metres, and in degrees on the Earth alone", () => {
    const within = {
      ...look,
      resolve: (ref: string | undefined) => (ref === undefined ? undefined : referenceSystem(ref)),
    };
    const extent = (rs: string, bbox: readonly number[]) => extentOfBox({ kind: "grid", rs, bbox }, within);
    expect(extent("EPSG:6677", [0, 0, 3000, 4000])).toEqual({ metres: 4000, onSphere: false });
    expect(extent("OGC:CRS84", [0, 0, 0.5, 1])?.metres).toBeCloseTo(111195, -1);
    expect(extent("OGC:CRS84", [0, 59, 1, 61])?.metres).toBeCloseTo(222390, -1);
    expect(extent("https://data.example.org/unknown", [0, 0, 1, 1])).toBeUndefined();
  });
});

describe("the chart", () => {
  const boxes = scaleBoxes({ data: [], look }, [
    party("quantum", [">e"], { scales: scales([1e-10, 1e-9], [1e-15, 1e-12]) }),
    party("wall", ["e", ">t"], { scales: scales([1e-3, 1], [1, 1e5]) }),
    party("globe", ["t"], { scales: scales([1e4, 4e7], [3600, 3e13]) }),
  ]);
  const links = [connection("quantum.e", "wall.e", "mediatedLossy"), connection("wall.t", "globe.t", "compatible")];

  it("places boxes inside the frame, in order of their sizes", () => {
    const picture = scalePicture(boxes, links, size);
    const [quantum, wall, globe] = picture?.boxes ?? [];
    expect((quantum?.x ?? 0) < (wall?.x ?? 0) && (wall?.x ?? 0) < (globe?.x ?? 0)).toBe(true);
    expect((quantum?.y ?? 0) > (wall?.y ?? 0) && (wall?.y ?? 0) > (globe?.y ?? 0)).toBe(true);
    const { plot } = picture ?? { plot: { x: 0, y: 0, width: 0, height: 0 } };
    for (const box of picture?.boxes ?? []) {
      expect([
        box.x >= plot.x,
        box.x + box.width <= plot.x + plot.width,
        box.y >= plot.y,
        box.y + box.height <= plot.y + plot.height,
      ]).toEqual([true, true, true, true]);
    }
    expect(picture?.links.map(({ from, to, verdict }) => [from, to, verdict])).toEqual([
      [1, 2, "mediatedLossy"],
      [2, 3, "compatible"],
    ]);
  });

  it("tells the gaps between coupled boxes, and never where an end is not declared", () => {
    const [first, second] = gapsOf(boxes, links);
    expect(first?.length).toBeCloseTo(1e6, 3);
    expect(first?.time).toBeCloseTo(1e12, -3);
    expect([second?.length, second?.time]).toEqual([1e4, 1]);
    const open = boxes.map((box) => ({ ...box, length: { ...box.length, high: undefined } }));
    expect(gapsOf(open, links).map(({ length }) => length)).toEqual([undefined, undefined]);
  });

  it.each([
    [1e-10, "length", "100 pm"],
    [6.371e6, "length", "6370 km"],
    [1e-15, "time", "1 fs"],
    [90, "time", "1.5 min"],
    [31557600e6, "time", "1 Ma"],
  ] as const)("%d as %s is %s", (value, kind, text) => {
    expect(measured(value, kind).en).toBe(text);
  });

  it("has a few ticks on every axis, from atoms to planets and from femtoseconds to ages", () => {
    for (const kind of ["length", "time"] as const) {
      for (const values of [[1e-15, 1e15], [1e-10, 1e8], [60, 300], [5], [1e-12, 1e-11], [3e7, 3e13]]) {
        const { low, high, ticks } = logAxis(values, kind, 12);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(12);
        expect(ticks.every(({ value }) => Math.log10(value) >= low && Math.log10(value) <= high)).toBe(true);
        expect(new Set(ticks.map(({ label }) => label.en)).size).toBe(ticks.length);
      }
    }
  });
});
