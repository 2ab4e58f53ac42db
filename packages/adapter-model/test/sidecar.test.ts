// SPDX-License-Identifier: Apache-2.0
import type { Composition, Model, Port, Resource } from "@jiku/model";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fmiText, zip } from "./fmi-text.js";
import { codes, decode, encode, fixture, only } from "./run-adapter.js";

const SIDECAR = "extra/org.w3id.jiku/jiku.json";
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

async function fmuOf(resources: readonly Resource[]): Promise<Uint8Array> {
  return (await encode(resources, { format: "fmu", sidecar: true })).files.get("model.fmu")!;
}

/** All that FMI has no place for, on a model of ours. */
const RICH: readonly Resource[] = [
  {
    type: "Property",
    id: "https://data.example.org/property/level",
    label: { en: "water level", ja: "水位" },
    quantityKind: "quantitykind:Height",
    unit: "m",
    positive: "up",
  } as Resource,
  {
    type: "Model",
    id: "https://data.example.org/model/river",
    label: { en: "river", ja: "河川" },
    version: "2",
    modelKind: "mechanistic",
    represents: ["https://data.example.org/process/flow"],
    digest: `sha256:${"1".repeat(64)}`,
    ports: [
      {
        name: "inflow",
        role: "input",
        dynamics: "discrete",
        nativeKey: "upstream_q",
        accepts: { extrapolationOrder: 0 },
        field: {
          inlineProperty: { quantityKind: "quantitykind:VolumeFlowRate", nature: "flux" },
          unit: "m3.s-1",
          time: {
            kind: "interval",
            method: "mean",
            period: "PT10M",
            intervalLabel: "end",
            timeScale: "UTC",
            calendar: "proleptic_gregorian",
          },
          range: { min: 5, max: 12000 },
        },
      },
      {
        name: "level",
        role: "output",
        dynamics: "discrete",
        feedthrough: ["inflow"],
        nativeKey: "7",
        field: {
          property: "https://data.example.org/property/level",
          unit: "m",
          space: { kind: "point", dims: 0, rs: "EPSG:6677" },
        },
      },
    ],
    bindings: [
      { protocol: "fmiCs", protocolVersion: "3.0", capabilities: ["initialize", "step", "getState"], sync: "sync" },
    ],
  } as Resource,
];

describe("an FMU with sidecar", () => {
  it.each(["heater-3.0.xml", "valve-2.0.xml"])("gives back what was read from %s", async (name) => {
    const { resources } = await decode({ "a.xml": fixture(name) });
    const { resources: again, end } = await decode({ "b.fmu": await fmuOf(resources) });
    expect(again).toEqual(resources);
    expect(end.outcome).toBe("complete");
  });

  it("gives back what FMI has no place for, and does not call it missing", async () => {
    const decoded = await decode({ "b.fmu": await fmuOf(RICH) });
    expect(decoded.resources).toEqual(RICH);
    expect(codes(decoded.findings)).toEqual([]);
    expect(decoded.sources.get("https://data.example.org/model/river")?.source).toEqual({
      kind: "archive",
      member: SIDECAR,
      inner: { kind: "json", pointer: "/graph/1" },
    });
  });

  it("names itself as a layered standard of FMI", async () => {
    const members = unzipSync(await fmuOf(RICH));
    expect(Object.keys(members)).toEqual(["modelDescription.xml", SIDECAR, "extra/org.w3id.jiku/fmi-ls-manifest.xml"]);
    const manifest = text(members["extra/org.w3id.jiku/fmi-ls-manifest.xml"]);
    expect(manifest).toContain('xmlns:fmi-ls="http://fmi-standard.org/fmi-ls-manifest"');
    for (const name of ["name", "version", "description"]) expect(manifest).toContain(` fmi-ls:fmi-ls-${name}="`);
  });

  it("may lie open in a folder", async () => {
    const { files } = await encode(RICH, { format: "fmi", sidecar: true });
    const texts = Object.fromEntries([...files].map(([path, bytes]) => [path, text(bytes)]));
    expect((await decode(texts)).resources).toEqual(RICH);
  });

  it("declares its own prefixes when a caller has taken them off", async () => {
    const { resources } = await decode({ "a.xml": fixture("valve-2.0.xml") });
    const bare = resources.map(({ "@context": _, ...resource }) => resource as Resource);
    expect((await decode({ "b.fmu": await fmuOf(bare) })).resources).toEqual(resources);
  });

  it("has the same bytes each time", async () => {
    expect(await fmuOf(RICH)).toEqual(await fmuOf(RICH));
  });
});

describe("a sidecar that the description contradicts", () => {
  const members = async () => unzipSync(await fmuOf(RICH));
  const swap = (name: string, from: string, to: string) => async () => {
    const all = await members();
    return zip({ ...all, [name]: text(all[name]).replaceAll(from, to) });
  };
  it.each([
    ["another role", swap(SIDECAR, '"role": "output"', '"role": "state"')],
    [
      "a port more",
      swap("modelDescription.xml", "</ModelVariables>", '<Int32 name="new" valueReference="99"/></ModelVariables>'),
    ],
    ["a port less", swap(SIDECAR, '"name": "inflow"', '"name": "outflow"')],
    ["another unit", swap("modelDescription.xml", '<BaseUnit m="1"/>', '<BaseUnit m="1" factor="0.01"/>')],
    ["another value reference", swap("modelDescription.xml", 'valueReference="7"', 'valueReference="8"')],
    ["another bound", swap("modelDescription.xml", 'max="12000"', 'max="11000"')],
    ["no model", swap(SIDECAR, '"type": "Model"', '"type": "Entity"')],
    ["no package", swap(SIDECAR, '"jiku": "1.0"', '"jiku": "9"')],
    ["ports of another form", swap(SIDECAR, '"ports": [', '"ports": [5,')],
  ])("by %s is not used, and told", async (_, make) => {
    const decoded = await decode({ "b.fmu": await make() });
    expect(codes(decoded.findings)).toContain("MDL-013");
    expect(only<Model>(decoded, "Model").modelKind).toBe("declared");
    expect(decoded.end.outcome).toBe("complete");
  });

  it.each([
    ["no JSON", "{", "AD-102"],
    ["a key twice", '{"jiku":"1.0","jiku":"1.0","graph":[]}', "AD-102"],
    ["deep nesting", `${"[".repeat(2000)}${"]".repeat(2000)}`, "AD-102"],
  ])("with %s is a finding", async (_, sidecar, code) => {
    const decoded = await decode({ "b.fmu": zip({ "modelDescription.xml": fmiText(), [SIDECAR]: sidecar }) });
    expect(codes(decoded.findings)).toContain(code);
    expect(only<Model>(decoded, "Model").label).toEqual({ und: "Pond" });
  });
});

describe("without sidecar", () => {
  it("tells every member that is left behind", async () => {
    const { losses, end } = await encode(RICH, { format: "fmi" });
    expect(end.outcome).toBe("complete");
    const told = losses.map(({ at, change, recovery }) => `${(at as { path: string }).path} ${change} ${recovery}`);
    expect(told.toSorted()).toEqual(
      [
        "/bindings/0/capabilities/2 dropped none",
        "/digest dropped none",
        "/id dropped none",
        "/label dropped none",
        "/modelKind dropped none",
        "/ports/0 defaulted none",
        "/ports/0/accepts dropped none",
        "/ports/0/field/inlineProperty/nature dropped none",
        "/ports/0/field/inlineProperty/quantityKind dropped none",
        "/ports/0/field/time/calendar dropped none",
        "/ports/0/field/time/intervalLabel dropped none",
        "/ports/0/field/time/kind dropped none",
        "/ports/0/field/time/method dropped none",
        "/ports/0/field/time/period dropped none",
        "/ports/0/field/time/timeScale dropped none",
        "/ports/0/nativeKey merged none",
        "/ports/1/field/property dropped none",
        "/ports/1/field/space dropped none",
        "/represents dropped none",
        " dropped none",
      ].toSorted(),
    );
  });

  it.each([
    ["no Model", [RICH[0]!]],
    ["two Models", [RICH[1]!, { ...RICH[1]!, id: "https://data.example.org/model/other" }]],
    [
      "complex numbers",
      [{ ...RICH[1]!, ports: [{ name: "z", role: "output", field: { valueType: "complex" } }] } as unknown as Resource],
    ],
    ["a control character", [{ ...RICH[1]!, label: { en: "a\u0000b" } } as Resource]],
  ])("%s is refused, and nothing is written", async (_, resources) => {
    const { files, findings, end } = await encode(resources, { format: "fmi" });
    expect([files.size, end.outcome, ...codes(findings)]).toEqual([0, "refused", "AD-104"]);
  });
});

describe("an SSP with sidecar", () => {
  it.each(["ssd", "ssp"])("as .%s gives back what was read", async (format) => {
    const { resources } = await decode({ "plant.ssd": fixture("plant-2.0.ssd") });
    const { files, end } = await encode(resources, { format, sidecar: true });
    expect(end.outcome).toBe("complete");
    const [[path, bytes]] = [...files] as [[string, Uint8Array]];
    const again = await decode({ [path]: bytes });
    expect(again.resources).toEqual(resources);
    expect(codes(again.findings)).not.toContain("MDL-013");
  });

  it("is not used when the structure has changed", async () => {
    const { resources } = await decode({ "plant.ssd": fixture("plant-2.0.ssd") });
    const { files } = await encode(resources, { format: "ssd", sidecar: true });
    const changed = text(files.get("SystemStructure.ssd")).replace(
      'endElement="heater" endConnector="power"',
      'endElement="heater" endConnector="mode"',
    );
    const again = await decode({ "a.ssd": changed });
    expect(codes(again.findings)).toContain("MDL-013");
    expect(only<Composition>(again, "Composition").label).toEqual({ und: "Plant" });
  });

  it("without sidecar keeps components, connections and formulas", async () => {
    const { resources } = await decode({ "plant.ssd": fixture("plant-2.0.ssd") });
    const { files, losses } = await encode(resources, { format: "ssd" });
    const again = only<Composition>(await decode({ "b.ssd": text(files.get("SystemStructure.ssd")) }), "Composition");
    const first = only<Composition>({ resources }, "Composition");
    const ends = (composition: Composition) =>
      composition.connections?.map(({ from, to, via }) => [from, to, via?.length]).toSorted();
    expect(again.components.map(({ name }) => name)).toEqual(first.components.map(({ name }) => name));
    expect(ends(again)).toEqual(ends(first));
    expect(again["ssp:defaultExperiment"]).toEqual(first["ssp:defaultExperiment"]);
    expect(losses.map(({ at }) => (at as { path: string }).path)).toContain("/components/0/settings");
  });
});

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.[\]]{0,12}$/);
const unit = fc.constantFrom("m", "kW", "Cel", "K", "rad/s", "m3.s-1", "1", "%", "[degF]", "10*-3.m", "{person}", "dB");
const field = fc.record(
  {
    unit,
    inlineProperty: fc.record(
      {
        valueType: fc.constantFrom("real", "integer", "boolean", "text", "binary", "category"),
        difference: fc.boolean(),
        quantityKind: fc.constant("quantitykind:Length"),
      },
      { requiredKeys: ["valueType"] },
    ),
    range: fc.record(
      { min: fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0), max: fc.integer() },
      { requiredKeys: [] },
    ),
    space: fc.constant({ kind: "point", dims: 0 }),
    time: fc.constant({ kind: "instant", method: "point", timeScale: "UTC" }),
    native: fc.record(
      { unit: fc.constantFrom("deg", "x y", "<&>"), property: fc.string({ unit: "grapheme", maxLength: 5 }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);
const port = fc.record(
  {
    name,
    role: fc.constantFrom("input", "output", "parameter", "state"),
    field,
    dynamics: fc.constantFrom("fixed", "tunable", "discrete", "continuous"),
    nativeKey: fc.oneof(fc.nat({ max: 9 }).map(String), fc.string({ maxLength: 4 })),
    feedthrough: fc.array(name, { maxLength: 2 }),
    phase: fc.constant("init"),
  },
  { requiredKeys: ["name", "role", "field"] },
);
const model = fc
  .record(
    {
      label: fc.record(
        { und: fc.string({ minLength: 1, maxLength: 9 }), ja: fc.constant("河川") },
        { requiredKeys: [] },
      ),
      version: fc.string({ minLength: 1, maxLength: 5 }),
      ports: fc.uniqueArray(port, { selector: (one) => one.name, minLength: 1, maxLength: 6 }),
      fidelity: fc.constant({ scheme: "https://data.example.org/scheme", grade: 2 }),
      bindings: fc.constant([{ protocol: "fmiMe", capabilities: ["initialize", "events", "cancel"] }]),
    },
    { requiredKeys: ["ports"] },
  )
  .map(
    (members) =>
      ({
        type: "Model",
        id: "https://data.example.org/model/m",
        modelKind: "declared",
        ...members,
      }) as unknown as Model & { ports: Port[] },
  );

it("is the identity on every model whose texts XML can hold", async () => {
  let complete = 0;
  await fc.assert(
    fc.asyncProperty(model, async (one) => {
      const { files, end } = await encode([one], { format: "fmu", sidecar: true });
      if (end.outcome === "refused") return;
      complete++;
      const decoded = await decode({ "m.fmu": files.get("model.fmu")! });
      expect(decoded.resources, codes(decoded.findings).join()).toEqual([one]);
    }),
    { numRuns: 150 },
  );
  expect(complete).toBeGreaterThan(100);
});
