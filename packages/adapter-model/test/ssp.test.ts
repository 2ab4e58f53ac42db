// SPDX-License-Identifier: Apache-2.0
import type { Composition, Model, NativeLocation, Operator } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { zip } from "./fmi-text.js";
import { BASE, codes, decode, fixture, only } from "./run-adapter.js";

const SSD = fixture("plant-2.0.ssd");
const FMU = zip({ "modelDescription.xml": fixture("heater-3.0.xml") });

describe("a structure without its models", async () => {
  const decoded = await decode({ "plant.ssd": SSD });
  const composition = only<Composition>(decoded, "Composition");

  it("opens inner systems and follows connections through their boundaries", () => {
    expect(composition.components.map(({ name }) => name)).toEqual(["heater", "control%2Ebox/pid"]);
    expect(composition.connections?.map(({ from, to }) => [from, to])).toEqual([
      ["control%2Ebox/pid.u", "heater.power"],
      ["heater.water.T", "control%2Ebox/pid.y"],
    ]);
  });

  it("gives direction by the kinds, whichever end is called start", () => {
    const swapped = SSD.replace(
      'startElement="heater" startConnector="power" endElement="control.box" endConnector="out"',
      'startElement="control.box" startConnector="out" endElement="heater" endConnector="power"',
    );
    expect(swapped).not.toBe(SSD);
    return decode({ "plant.ssd": swapped }).then((other) =>
      expect(only<Composition>(other, "Composition").connections).toEqual(composition.connections),
    );
  });

  it("shows the connectors of the root", () => {
    expect(composition.exposes).toEqual([
      { name: "setpoint", port: "control%2Ebox/pid.r" },
      { name: "report", port: "heater.water.T" },
    ]);
  });

  it("turns formulas into operators on the way", () => {
    const operators = decoded.resources.filter(({ type }) => type === "Operator") as readonly Operator[];
    expect(operators).toMatchObject([
      {
        operation: "unitConversion",
        changes: ["unit"],
        linear: true,
        exact: true,
        options: { factor: 0.001, offset: 0 },
      },
      { operation: "unitConversion", linear: false, options: { factor: 1, offset: 0.25 } },
    ]);
    expect(composition.connections?.map(({ via }) => via?.map(({ id }) => id))).toEqual(
      operators.map(({ id }) => [id]),
    );
  });

  it("takes the connectors for ports", () => {
    const pid = decoded.resources.find(({ id }) => id.endsWith("pid")) as Model;
    expect(pid.ports?.map(({ name, role, field }) => [name, role, field.unit])).toEqual([
      ["y", "input", "K"],
      ["r", "input", "Cel"],
      ["u", "output", "W"],
      ["on", "output", undefined],
    ]);
    expect(pid.ports?.[3]?.field.inlineProperty?.categories).toEqual({ 0: { und: "off" }, 1: { und: "on" } });
  });

  it("keeps settings, the experiment and the author", () => {
    expect(composition.components[0]?.settings).toEqual({
      parameters: [{ name: "volume", type: "Real", value: "120", unit: "bucket" }],
    });
    expect(composition["ssp:defaultExperiment"]).toEqual({ startTime: "0", stopTime: "600" });
    expect(composition["ssp:document"]).toMatchObject({ author: "Water Works" });
  });

  it("names the missing model, the ambiguous formula and the missing schedule", () => {
    expect(codes(decoded.findings)).toEqual(["AD-108", "MDL-015", "MDL-016"]);
    expect(decoded.losses.map(({ at }) => (at as { path: string }).path)).toEqual([
      "/ssd:SystemStructureDescription/ssd:System/ssd:Elements[1]/ssd:Component[1]/@source",
      "/ssd:SystemStructureDescription/ssd:System/ssd:Elements[1]/ssd:System[1]/ssd:Elements[1]/ssd:Component[1]/ssd:Connectors[1]/ssd:Connector[5]",
      "/ssd:SystemStructureDescription/ssd:System/ssd:Connections[1]/ssd:Connection[2]/@suppressUnitConversion",
    ]);
  });

  it("points to the lines of its parts", () => {
    const places = new Map(decoded.sources.get(composition.id)!.places);
    const line =
      SSD.split("\n").findIndex((text) =>
        text.includes('<ssd:Connection startElement="heater" startConnector="water.T" endElement'),
      ) + 1;
    expect(places.get("/connections/1")).toMatchObject({ kind: "xml", line });
  });
});

/** Each place by its path in the innermost file. */
const unreadPaths = (places: readonly NativeLocation[] = []): readonly string[] =>
  places.map((place) => {
    if (place.kind === "archive")
      return place.inner === undefined ? place.member : (unreadPaths([place.inner])[0] ?? "");
    return place.kind === "xml" ? place.path : place.kind;
  });

describe("with its models", () => {
  const check = async (files: Readonly<Record<string, string | Uint8Array>>) => {
    const decoded = await decode(files);
    const heater = decoded.resources.find(({ label }) => label?.["und"] === "Plant.Heater") as Model;
    expect(heater.id).toBe(`${BASE}resources%2Fheater.fmu/Plant.Heater`);
    expect(heater.ports).toHaveLength(15);
    expect(only<Composition>(decoded, "Composition").components[0]?.model).toEqual({ id: heater.id });
    expect(decoded.end.outcome).toBe("complete");
    return decoded;
  };

  it("in an archive reads the FMU within", async () => {
    const decoded = await check({
      "plant.ssp": zip({ "SystemStructure.ssd": SSD, "resources/heater.fmu": FMU, "documentation/a": "a" }),
    });
    const heater = decoded.resources.find(({ label }) => label?.["und"] === "Plant.Heater") as Model;
    expect(decoded.sources.get(heater.id)?.source).toMatchObject({
      kind: "archive",
      member: "resources/heater.fmu",
      inner: { kind: "archive", member: "modelDescription.xml", inner: { kind: "xml" } },
    });
    expect(unreadPaths(decoded.end.unread)).toEqual([
      "/fmiModelDescription/UnitDefinitions/Unit[1]/DisplayUnit[1]",
      "documentation/",
      "/ssd:SystemStructureDescription/ssd:System/ssd:Elements[1]/ssd:Component[1]/ssd:ParameterBindings[1]/ssd:ParameterBinding[1]/ssd:ParameterValues[1]/ssv:ParameterSet[1]",
    ]);
  });

  it("alone reads the FMU beside it", () => check({ "plant.ssd": SSD, "resources/heater.fmu": FMU }));

  it("reads no FMU that lies outside, or at an address", async () => {
    const outside = await decode({ "plant.ssd": SSD.replace("resources/heater.fmu", "../heater.fmu") });
    expect(codes(outside.findings)).toContain("AD-119");
    const far = await decode({ "plant.ssd": SSD.replace("resources/heater.fmu", "https://data.example.org/h.fmu") });
    expect(codes(far.findings)).toContain("AD-108");
  });

  it("tells a fault of the FMU within", async () => {
    const broken = FMU.slice(0, -40);
    const decoded = await decode({ "plant.ssp": zip({ "SystemStructure.ssd": SSD, "resources/heater.fmu": broken }) });
    expect(decoded.findings.find(({ code }) => code === "AD-103")?.location.native).toMatchObject({
      kind: "archive",
      member: "resources/heater.fmu",
    });
    expect(decoded.end.outcome).toBe("invalid");
  });
});

describe("faults and doubts", () => {
  it.each([
    [
      "an element that is not there",
      SSD.replace(
        'startElement="heater" startConnector="water.T" endConnector',
        'startElement="boiler" startConnector="water.T" endConnector',
      ),
      "MDL-012",
    ],
    ["a system without components", SSD.replace(/<ssd:Component[\s\S]*?<\/ssd:Component>/g, ""), "MDL-010"],
    ["an acausal end", SSD.replace('name="power" kind="input"', 'name="power" kind="unspecified"'), "MDL-014"],
    [
      "ends whose kinds are open",
      SSD.replace('name="power" kind="input"', 'name="power"').replace('name="out" kind="output"', 'name="out"'),
      "MDL-014",
    ],
    ["a formula that is no number", SSD.replace('factor="0.001"', 'factor="much"'), "MDL-011"],
    [
      "units that differ and are not converted",
      SSD.replace('<ssc:LinearTransformation factor="0.001" offset="0"/>', ""),
      "MDL-015",
    ],
    ["another version", SSD.replace('version="2.0" name', 'version="3.0" name'), "AD-106"],
    [
      "two elements of one name",
      SSD.replace('ssd:System name="control.box"', 'ssd:System name="x"').replace(
        '<ssd:System name="x">',
        '<ssd:Component name="heater"/><ssd:System name="control.box">',
      ),
      "AD-113",
    ],
  ])("%s", async (_, text, code) => {
    expect(text).not.toBe(SSD);
    expect(codes((await decode({ "plant.ssd": text })).findings)).toContain(code);
  });

  it("loops through the boundary of systems end", async () => {
    const loop = `<?xml version="1.0"?><s:SystemStructureDescription xmlns:s="http://ssp-standard.org/SSP1/SystemStructureDescription" version="1.0" name="L">
      <s:System name="L"><s:Elements>
        <s:Component name="c" source="c.fmu"><s:Connectors><s:Connector name="y" kind="output"/></s:Connectors></s:Component>
        <s:System name="p"><s:Connectors><s:Connector name="i" kind="input"/><s:Connector name="o" kind="output"/></s:Connectors>
          <s:Connections><s:Connection startConnector="i" endConnector="o"/></s:Connections></s:System>
      </s:Elements><s:Connections>
        <s:Connection startElement="c" startConnector="y" endElement="p" endConnector="i"/>
        <s:Connection startElement="p" startConnector="o" endElement="p" endConnector="i"/>
      </s:Connections></s:System></s:SystemStructureDescription>`;
    const decoded = await decode({ "loop.ssd": loop });
    expect(only<Composition>(decoded, "Composition").connections).toBeUndefined();
    expect(decoded.end.outcome).toBe("complete");
  });
});
