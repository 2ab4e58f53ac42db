// SPDX-License-Identifier: Apache-2.0
import type { Asset, Model, Port } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { fmiText, zip } from "./fmi-text.js";
import { BASE, codes, type Decoded, decode, fixture, only } from "./run-adapter.js";

async function portsOf(text: string): Promise<(name: string) => Port> {
  const model = only<Model>(await decode({ "m.xml": text }), "Model");
  return (name) => model.ports!.find((port) => port.name === name)!;
}

describe("FMI 3", async () => {
  const decoded: Decoded = await decode({ "heater.xml": fixture("heater-3.0.xml") });
  const model = only<Model>(decoded, "Model");
  const port = (name: string): Port => model.ports!.find((one) => one.name === name)!;

  it("lifts the model with its names and the digest of the file", () => {
    expect(model).toMatchObject({
      id: `${BASE}Plant.Heater`,
      label: { und: "Plant.Heater" },
      version: "1.4.0",
      modelKind: "declared",
      conformsTo: ["https://fmi-standard.org/docs/3.0.1/"],
      digest: only<Asset>(decoded, "Asset").digest,
    });
    expect(model.identifiers?.[0]?.notation).toBe("{7f0e1c52-0b7e-4e5f-9a53-5d8d1c6a2b10}");
  });

  it("takes every variable but the independent one for a port", () => {
    expect(model.ports?.map(({ name }) => name)).not.toContain("time");
    expect(model.ports).toHaveLength(15);
    expect(model["fmi:independent"]).toEqual({ name: "time", valueReference: "0" });
  });

  it.each([
    ["power", "input", "continuous", "kW", undefined],
    ["water.T", "output", "continuous", "Cel", "degC"],
    ["water.dT", "output", "continuous", "K", "degC"],
    ["pump.n", "input", "discrete", "10471975511966.10*-14.s-1.rad", "rpm"],
    ["volume", "parameter", "fixed", "12.10*-3.m3", "bucket"],
    ["pressure", "output", "continuous", undefined, "kPa"],
    ["comfort", "state", "continuous", undefined, "score"],
    ["loss", "state", "continuous", undefined, undefined],
    ["limit", "state", "fixed", "Cel", "degC"],
    ["cells", "parameter", "fixed", undefined, undefined],
    ["note", "parameter", "tunable", undefined, undefined],
  ])("%s has role %s, dynamics %s, unit %s, written %s", (name, role, dynamics, unit, native) => {
    expect([port(name).role, port(name).dynamics, port(name).field.unit, port(name).field.native?.["unit"]]).toEqual([
      role,
      dynamics,
      unit,
      native,
    ]);
  });

  it("tells differences, ranges, codes and types", () => {
    expect(port("water.dT").field).toMatchObject({
      inlineProperty: { difference: true },
      range: { min: -200, max: 200 },
    });
    expect(port("water.T").field.range).toEqual({ min: -50, max: 150 });
    expect(port("mode").field.inlineProperty).toEqual({
      valueType: "category",
      categories: { 0: { und: "off" }, 1: { und: "on" } },
    });
    expect(port("cells").field.range).toBeUndefined();
    const types = ["power", "cells", "alarm", "note", "tick"].map((name) => port(name).field.inlineProperty?.valueType);
    expect(types).toEqual(["real", "integer", "boolean", "text", "boolean"]);
  });

  it("tells which inputs pass through: those named, none, or left open", () => {
    expect(port("water.T").feedthrough).toEqual(["power"]);
    expect(port("pressure").feedthrough).toEqual([]);
    expect(port("water.dT").feedthrough).toBeUndefined();
  });

  it("claims no method, time scale, calendar, space or uncertainty", () => {
    for (const { field } of model.ports!) {
      expect(field.space ?? field.uncertainty ?? field.property).toBeUndefined();
      expect(Object.keys(field.time!).filter((key) => key !== "kind" && key !== "step")).toEqual([]);
    }
    expect(port("tick").field.time).toEqual({ kind: "instant", step: "PT0.5S" });
    expect(port("pump.n").field.time).toEqual({ kind: "instant", step: "PT0.5S" });
    expect(port("volume").field.time).toEqual({ kind: "static" });
  });

  it("tells how the model runs", () => {
    expect(model.bindings).toEqual([
      {
        protocol: "fmiCs",
        protocolVersion: "3.0",
        artifact: only<Asset>(decoded, "Asset").id,
        capabilities: ["initialize", "step", "variableStep", "getState", "setState", "events"],
        sync: "sync",
      },
    ]);
    expect(model.numerics).toEqual({ stepping: "fixed", stepSize: "PT0.05S" });
    expect(model["fmi:defaultExperiment"]).toEqual({ startTime: "0", stopTime: "3600", stepSize: "1" });
  });

  it("points to the line and attribute of each fact", () => {
    const { places } = decoded.sources.get(model.id)!;
    const at = new Map(places);
    const line =
      fixture("heater-3.0.xml")
        .split("\n")
        .findIndex((text) => text.includes('name="power"')) + 1;
    const path = "/fmiModelDescription/ModelVariables/Float64[2]";
    expect(at.get("/ports/0")).toEqual({ kind: "xml", path, line });
    expect(at.get("/ports/0/field/unit")).toEqual({ kind: "xml", path: `${path}/@unit`, line });
  });

  it("says what stays open, once a file or a unit", () => {
    expect(codes(decoded.findings).toSorted()).toEqual([
      "AD-107",
      "MDL-001",
      "MDL-002",
      "MDL-002",
      "MDL-003",
      "MDL-004",
      "MDL-008",
    ]);
    expect(decoded.end).toMatchObject({ outcome: "complete", resources: 2 });
    expect(decoded.losses.map(({ at }) => (at as { readonly path: string }).path)).toEqual([
      "/fmiModelDescription/ModelVariables/UInt64[1]/@max",
      "/fmiModelDescription/UnitDefinitions/Unit[1]",
      "/fmiModelDescription/ModelStructure/Output[1]/@dependenciesKind",
      "/fmiModelDescription/ModelStructure/InitialUnknown[1]",
    ]);
  });
});

describe("FMI 2", async () => {
  const decoded = await decode({ "valve.xml": fixture("valve-2.0.xml") });
  const model = only<Model>(decoded, "Model");

  it("lifts variables, types and dependencies by number", () => {
    const [opening, flow, count, mode, again] = model.ports!;
    expect(opening).toMatchObject({ role: "input", dynamics: "continuous", nativeKey: "1" });
    expect(flow).toMatchObject({
      role: "output",
      feedthrough: ["opening"],
      field: { unit: "m3/s", range: { min: 0 } },
    });
    expect(count).toMatchObject({ role: "output", dynamics: "discrete", field: { range: { max: 9 } } });
    expect(count!.feedthrough).toBeUndefined();
    expect(mode!.field.inlineProperty?.categories).toEqual({ 0: { und: "off" }, 1: { und: "on" } });
    expect(again).toMatchObject({ role: "state", nativeKey: "2", access: ["get"] });
  });

  it("takes no unit that the file does not define, and lets aliases share a reference", () => {
    expect(model.ports?.[0]?.field).toMatchObject({ native: { unit: "1" } });
    expect(codes(decoded.findings)).toEqual(["MDL-002", "MDL-003", "MDL-004"]);
  });

  it("gives one binding for each interface type", () => {
    expect(model.bindings).toMatchObject([
      { protocol: "fmiMe", capabilities: ["initialize", "events", "directionalDerivative"] },
      { protocol: "fmiCs", capabilities: ["initialize", "step", "getState", "setState"], sync: "both" },
    ]);
  });
});

describe("faults of a description", () => {
  it.each([
    ["another version", fmiText().replace('"3.0"', '"1.0"'), ["AD-106"], "refused"],
    ["no version", fmiText().replace('fmiVersion="3.0"', ""), ["AD-106", "MDL-003"], "complete"],
    ["no interface", fmiText({ interfaces: "" }), ["MDL-010", "MDL-003"], "invalid"],
    [
      "a reference used twice",
      fmiText({ variables: `<Int32 name="a" valueReference="1"/><Int32 name="b" valueReference="1"/>` }),
      ["MDL-003", "AD-113"],
      "invalid",
    ],
    [
      "a type that is not there",
      fmiText({ variables: `<Int32 name="a" valueReference="1" declaredType="T"/>` }),
      ["MDL-012", "MDL-003"],
      "invalid",
    ],
    [
      "a bound that is no number",
      fmiText({ variables: `<Int32 name="a" valueReference="1" min="low"/>` }),
      ["MDL-011", "MDL-003"],
      "invalid",
    ],
    ["another root", "<html></html>", ["AD-101"], "invalid"],
  ] as const)("%s", async (_, text, expected, outcome) => {
    const { findings, end } = await decode({ "modelDescription.xml": text });
    expect(codes(findings)).toEqual(expected);
    expect(end.outcome).toBe(outcome);
  });
});

describe("an archive", async () => {
  const members = {
    "modelDescription.xml": fixture("valve-2.0.xml"),
    "binaries/x/Valve.so": "binary",
    "documentation/i.html": "x",
  };
  const decoded = await decode({ "valve.fmu": zip(members) });

  it("gives the same model as its description, with places within it", async () => {
    const plain = only<Model>(await decode({ "valve.fmu.xml": fixture("valve-2.0.xml") }), "Model");
    const model = only<Model>(decoded, "Model");
    expect({ ...model, digest: "" }).toEqual({ ...plain, digest: "" });
    const place = new Map(decoded.sources.get(model.id)!.places).get("/ports/0");
    expect(place).toMatchObject({ kind: "archive", member: "modelDescription.xml", inner: { kind: "xml", line: 15 } });
  });

  it("names what it did not read", () => {
    expect(decoded.end.unread).toEqual([
      { kind: "archive", member: "binaries/" },
      { kind: "archive", member: "documentation/" },
    ]);
  });

  it("without description lacks a part", async () => {
    expect(codes((await decode({ "a.fmu": zip({ "x.txt": "x" }) })).findings)).toEqual(["MDL-010"]);
  });
});

it("reads a description in any partition alike", async () => {
  const text = fixture("heater-3.0.xml").replace("Heater of", "加熱器 of");
  const whole = await decode({ "a.xml": text });
  for (const size of [1, 7, 300])
    expect((await decode({ "a.xml": text }, { chunkSize: size })).events).toEqual(whole.events);
});

it("reads names in other character sets", async () => {
  const latin = fmiText({ variables: `<Int32 name="größe" valueReference="1"/>` }).replace("UTF-8", "ISO-8859-1");
  expect((await portsOf(latin))("größe")).toBeUndefined();
  const bytes = Uint8Array.from(latin, (character) => character.charCodeAt(0));
  const model = only<Model>(await decode({ "m.xml": bytes }), "Model");
  expect(model.ports?.[0]?.name).toBe("größe");
  const wide = new Uint8Array(2 * latin.length + 2);
  wide.set([0xff, 0xfe]);
  for (const [i, c] of [...latin.replace("ISO-8859-1", "UTF-16")].entries())
    wide.set([c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8], 2 + 2 * i);
  expect(only<Model>(await decode({ "m.xml": wide.subarray(0, 2 * latin.length - 6) }), "Model").ports?.[0]?.name).toBe(
    "größe",
  );
});
