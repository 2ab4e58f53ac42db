// SPDX-License-Identifier: Apache-2.0
import type { Entity, Transform } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { OWN_FINDINGS } from "../src/own-findings.js";
import { allOf, codes, decode, encode, fixture, only } from "./run-adapter.js";

const ferry = fixture("ferry.json");
const gimbal = fixture("gimbal.json");
const frame = `{"authority": "/geopose/1.0", "id": "LTP-ENU", "parameters": "longitude=1&latitude=2&height=3"}`;

function motion(change: (motion: Record<string, unknown>) => unknown): string {
  const document = JSON.parse(ferry) as { temporalGeometry: Record<string, unknown> };
  change(document.temporalGeometry);
  return JSON.stringify(document);
}

const DECODED: Readonly<Record<string, string>> = {
  "MOV-001": motion((one) =>
    Object.assign(one, {
      coordinates: [
        [1, 2, 3],
        [2, 2, 3],
        [3, 2, 3],
      ],
    }),
  ),
  "MOV-002": `{"type": "MovingPoint", "datetimes": ["2026-01-01T00:00:00Z"], "coordinates": [[1, 2]]}`,
  "MOV-003": gimbal,
  "MOV-004": ferry.replace(
    '"interpolation": "Linear"\n',
    '"orientations": [{"angles": [0, 0, 1]}, {"angles": [0, 0, 2]}, {"angles": [0, 0, 3]}]\n',
  ),
  "MOV-005": ferry.replace("urn:ogc:data:time:iso8601", "urn:example:moon"),
  "MOV-006": gimbal.replace('"id": "LTP-ENU"', '"id": "elsewhere"'),
  "MOV-007": `{"type": "FeatureCollection", "features": [], "numberMatched": 4}`,
  "MOV-010": motion((one) => delete one["coordinates"]),
  "MOV-011": ferry.replace('"type": "MovingPoint"', '"type": "MovingThing"'),
  "MOV-012": ferry.replace('"values": [0.0, 22.5]', '"values": [0.0]'),
  "MOV-013": `{"validTime": 0, "frameList": [${frame}, ${frame}], "transformList": [{"link": [0, 2]}]}`,
  "MOV-014": `{"position": {"lat": 1, "lon": 2, "h": 3}, "quaternion": {"x": 1, "y": 1, "z": 0, "w": 0}}`,
  "MOV-015": gimbal.replace('"trailer": { "poseCount": 2 }', '"trailer": { "poseCount": 3 }'),
  "MOV-016": ferry.replace("09:10:00Z", "08:10:00Z"),
};

describe("what is read", () => {
  it.each(Object.entries(DECODED))("%s", async (code, text) => {
    const { findings } = await decode("a.json", text);
    const found = findings.find((one) => one.code === code);
    expect(found?.severity).toBe(OWN_FINDINGS.find((one) => one.code === code)?.severity);
    expect(found?.location.line).toBeGreaterThan(0);
  });
});

it("MOV-011: a trajectory is a LineString", async () => {
  const { findings, end } = await decode("a.json", fixture("walk.json").replace('"LineString"', '"LineStrings"'));
  expect([findings.map(({ code }) => code), end.outcome]).toEqual([expect.arrayContaining(["MOV-011"]), "invalid"]);
});

describe("what is written", () => {
  const asset = { type: "Asset", id: "https://data.example.org/a", href: "a.csv", mediaType: "text/csv" } as const;

  it("MOV-020 without a motion: a collection of no features, and all is told as lost", async () => {
    const { findings, losses, end, text } = await encode([asset], { format: "mf-json" });
    expect([codes(findings), findings[0]?.severity, end.outcome]).toEqual([["MOV-020"], "warning", "complete"]);
    expect(losses.map(({ at }) => at)).toEqual([{ kind: "resource", id: asset.id, path: "" }]);
    expect(JSON.parse(text!)).toEqual({ type: "FeatureCollection", features: [] });
  });

  it("MOV-022 without a pose refuses", async () => {
    const { findings, end, text } = await encode([asset], { format: "geopose" });
    expect([codes(findings), findings[0]?.severity]).toEqual([["MOV-022"], "error"]);
    expect([end.outcome, text]).toEqual(["refused", undefined]);
  });

  it("nothing at all is a stream of GeoPose without poses, and comes back as nothing", async () => {
    const { text, losses } = await encode([], { format: "geopose" });
    expect(losses).toEqual([]);
    expect(adapter.detect(new TextEncoder().encode(text), {})).toMatchObject({ format: "geopose", confidence: 3 });
    const again = await decode("pose.json", text!);
    expect([again.end.outcome, again.resources.map(({ type }) => type)]).toEqual(["complete", ["Asset"]]);
    expect(again.end.unread).toMatchObject([{ pointer: "/header" }]);
  });

  it("a stream whose frame stands somewhere is not nothing", async () => {
    const { text } = await encode([], { format: "geopose" });
    const placed = text!.replace(
      /"parameters": ""(\s*\}\s*\},\s*"streamElements")/,
      `"parameters": "longitude=1&latitude=2&height=3"$1`,
    );
    expect((await decode("pose.json", placed)).resources.map(({ type }) => type)).toContain("ReferenceSystem");
  });

  it("MOV-021 with two poses", async () => {
    const { resources } = await decode("a.json", fixture("camera.json"));
    const second = { ...only<Entity>({ resources }, "Entity"), id: "https://data.example.org/second" };
    const { findings, end } = await encode([...resources, second], { format: "geopose" });
    expect([codes(findings), end.outcome]).toEqual([["MOV-021"], "refused"]);
  });
});

it("every code has a counterexample", () => {
  expect([...Object.keys(DECODED), "MOV-020", "MOV-021", "MOV-022"].sort()).toEqual(
    OWN_FINDINGS.map(({ code }) => code).sort(),
  );
});

describe("what the user declares", () => {
  it("the order of the numbers of a rotation makes the motion turn", async () => {
    const { resources, findings } = await decode("a.json", gimbal, { declared: { quaternionOrder: "xyzw" } });
    expect(codes(findings)).toEqual(["AD-109"]);
    const { geometries } = only<Entity>({ resources }, "Entity");
    expect(geometries?.[0]).toMatchObject({
      orientations: [
        { x: 0, y: 0, z: 0, w: 1 },
        { x: 0, y: 0, z: 0.6, w: 0.8 },
      ],
      interpolation: "Linear",
    });
  });

  it("a yaw of 90 degrees turns about the axis that points up", async () => {
    const { resources } = await decode("a.json", fixture("camera.json"));
    const pose = allOf<Transform>({ resources }, "Transform").find(({ id }) => id.endsWith("_/pose"));
    expect(pose?.rotation?.z).toBeCloseTo(Math.SQRT1_2, 12);
    expect(pose?.rotation?.w).toBeCloseTo(Math.SQRT1_2, 12);
  });
});

describe("round trip of our own samples", () => {
  it.each([
    ["ferry.json", "mf-json"],
    ["walk.json", "mf-json"],
    ["camera.json", "geopose"],
    ["gimbal.json", "geopose"],
  ])("%s", async (name, format) => {
    const first = await decode(name, fixture(name));
    const { text, losses } = await encode(first.resources, { format });
    expect(losses.map(({ concept }) => concept)).toEqual(["metadata.asset"]);
    const again = await decode(name, text!);
    const kept = (all: typeof first.resources) => all.filter(({ type }) => type !== "Asset" && type !== "Field");
    expect(kept(again.resources)).toEqual(kept(first.resources));
    if (format === "geopose") expect(JSON.parse(text!)).toEqual(JSON.parse(fixture(name)));
  });
});
