// SPDX-License-Identifier: Apache-2.0
import type { Composition, Model } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { BASE, brief, byId, codes, decode, fixture, validatorErrors } from "./decode-model.js";

const readTool = () => decode("flood-map.cwl", fixture("flood-map.cwl"));
const readChain = () => decode("flood-chain.cwl", fixture("flood-chain.cwl"));

describe("a tool", () => {
  it("becomes a Model whose parameters are ports", async () => {
    const model = byId<Model>(await readTool(), "flood-map");
    expect(model).toMatchObject({
      label: { und: "Flood map" },
      description: { und: "Turns depths into a map." },
      bindings: [{ protocol: "cwl", protocolVersion: "v1.2", artifact: `${BASE}_/asset` }],
      "s:license": "https://spdx.org/licenses/CC-BY-4.0",
      "@context": ["https://w3id.org/jiku/v1/context.jsonld", { s: "https://schema.org/" }],
    });
    expect(model.ports!.map(({ name, role, field, phase }) => [name, role, field.valueType, phase])).toEqual([
      ["depth", "input", "binary", "init"],
      ["threshold", "input", "real", "init"],
      ["classes", "input", "integer", "init"],
      ["mode", "input", "category", "init"],
      ["label", "input", "text", "init"],
      ["map", "output", "binary", "final"],
      ["maximum", "output", "real", "final"],
    ]);
    expect(model.ports![0]!.native).toEqual({ type: "File", format: "edam:format_3650" });
  });

  it("keeps expressions out, and says what it leaves out", async () => {
    const decoded = await readTool();
    expect(JSON.stringify(decoded.resources)).not.toContain("self.path");
    expect(decoded.losses).toMatchObject([{ at: { kind: "text", line: 12 }, change: "dropped" }]);
    expect(codes(decoded.findings)).toEqual(["MDL-001", "MDL-020"]);
  });

  it("is sound for the validator", async () => {
    expect(await validatorErrors(await readTool())).toEqual([]);
  });

  it("gives places by line and column", async () => {
    expect((await readTool()).sources.get(`${BASE}flood-map`)!.places[1]).toEqual([
      "/ports/1",
      { kind: "text", line: 21, column: 3 },
    ]);
  });
});

describe("a workflow", () => {
  it("becomes a Model, a Model for each step and their Composition", async () => {
    const decoded = await readChain();
    const composition = byId<Composition>(decoded, "_/composition/main");
    expect(composition.components).toEqual([
      { name: "run", model: { id: `${BASE}hydro` } },
      { name: "rate", model: { id: `${BASE}main/rate` } },
      { name: "note", model: { id: `${BASE}main/note` } },
    ]);
    expect(composition.connections!.map(({ name }) => name)).toEqual([
      "run.depth → rate.depth",
      "run.depth → note.depth",
    ]);
    expect(composition.exposes).toEqual([
      { name: "rain", port: "run.rain" },
      { name: "levels", port: "rate.level" },
      { name: "risk", port: "rate.risk" },
      { name: "depth", port: "run.depth" },
    ]);
    expect(byId<Model>(decoded, "main").correspondsTo).toEqual([`${BASE}_/composition/main`]);
  });

  it("knows a step that it cannot read by its ports only", async () => {
    const decoded = await readChain();
    const { ports } = byId<Model>(decoded, "main/rate");
    expect(ports!.map(({ name, role, field }) => [name, role, field])).toEqual([
      ["depth", "input", {}],
      ["level", "input", {}],
      ["risk", "output", {}],
    ]);
    expect(decoded.findings.find(({ code }) => code === "AD-108")!.message.en).toContain("rate.cwl");
    const beside = await decode("flood-chain.cwl", fixture("flood-chain.cwl"), {
      files: { "rate.cwl": fixture("rate.cwl") },
    });
    expect(codes(beside.findings)).not.toContain("AD-108");
    expect(beside.end.unread?.[0]).toEqual({ kind: "text", file: "rate.cwl", byte: 0 });
  });

  it("is sound for the validator", async () => {
    expect(await validatorErrors(await readChain())).toEqual([]);
  });
});

it("lists what of a tool nobody reads: how it is started and which container it needs", async () => {
  const { end } = await decode(
    "a.cwl",
    [
      "cwlVersion: v1.2",
      "class: CommandLineTool",
      "id: a",
      "hints:",
      "  DockerRequirement:",
      "    dockerPull: registry.example.org/a:1",
      "inputs:",
      "  x: {type: int, inputBinding: {position: 1}}",
      "outputs: []",
    ].join("\n"),
  );
  expect(end.outcome).toBe("complete");
  expect(end.unread?.map((at) => (at.kind === "text" ? at.line : 0))).toContain(8);
});

describe("faults", () => {
  const tool = (body: string) => `cwlVersion: v1.2\nclass: CommandLineTool\n${body}`;
  const CASES: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
    ["an import", tool("inputs:\n  a: {$import: other.yml}\noutputs: {}\n"), ["AD-118 4:7", "MDL-010 4:3"]],
    ["outputs of another file", tool("inputs: []\noutputs: {$import: other.yml}\n"), ["AD-118 4:11"]],
    ["an include", tool("doc: {$include: readme.md}\ninputs: []\noutputs: []\n"), ["AD-118 3:7"]],
    ["an unknown type", tool("inputs:\n  a: flaot\noutputs: []\n"), ["MDL-011 4:6"]],
    ["no outputs", tool("inputs: []\n"), ["MDL-010 1:1"]],
    ["no class", "cwlVersion: v1.2\ninputs: []\noutputs: []\n", ["MDL-010 1:1"]],
    ["another class", "cwlVersion: v1.2\nclass: Tool\ninputs: []\noutputs: []\n", ["MDL-011 2:8"]],
    ["an unknown member", tool("inputs: []\noutputs: []\nbaseComand: x\n"), ["MDL-011 5:1"]],
    ["a parameter twice", tool("inputs:\n- {id: a, type: int}\n- {id: a, type: int}\noutputs: []\n"), ["AD-113 5:3"]],
    [
      "a source that is not there",
      "cwlVersion: v1.2\nclass: Workflow\ninputs: {}\noutputs: {}\nsteps:\n  s: {run: a.cwl, in: {x: y}, out: []}\n",
      ["MDL-012 6:24"],
    ],
    [
      "a process that is not there",
      'cwlVersion: v1.2\n$graph:\n- {class: Workflow, id: main, inputs: {}, outputs: {}, steps: {s: {run: "#a", in: {}, out: []}}}\n',
      ["MDL-012 3:73"],
    ],
  ];
  it.each(CASES)("%s", async (_, text, found) => {
    const { findings, end } = await decode("a.cwl", text);
    expect(brief(findings)).toEqual(found);
    expect(end.outcome).toBe("invalid");
  });

  it("a process outside the folder is never opened", async () => {
    const step = "steps: {s: {run: ../other.cwl, in: {}, out: []}}";
    const text = `cwlVersion: v1.2\nclass: Workflow\ninputs: {}\noutputs: {}\n${step}\n`;
    expect(brief((await decode("a.cwl", text)).findings)).toEqual(["AD-119 5:18"]);
  });

  it("a type that the process defines is known", async () => {
    const own = "requirements: {SchemaDefRequirement: {types: [{name: gauge, type: record, fields: []}]}}\n";
    const { findings } = await decode("a.cwl", tool(`${own}inputs: {g: gauge, h: "gauge[]?"}\noutputs: []\n`));
    expect(brief(findings)).toEqual([]);
  });

  it("another version is refused", async () => {
    const { findings, end } = await decode("a.cwl", "cwlVersion: draft-3\nclass: CommandLineTool\n");
    expect([codes(findings), end.outcome]).toEqual([["AD-106"], "refused"]);
  });

  it("an Operation is refused, and said", async () => {
    const text = "cwlVersion: v1.2\nclass: Operation\ninputs: {}\noutputs: {}\n";
    const { findings, end } = await decode("a.cwl", text);
    expect([codes(findings)[0], end.outcome]).toEqual(["AD-104", "refused"]);
  });

  it("a step that runs a step within itself ends", async () => {
    let step = "{run: a.cwl, in: {}, out: []}";
    for (let i = 0; i < 40; i++)
      step = `{run: {class: Workflow, inputs: {}, outputs: {}, steps: {s: ${step}}}, in: {}, out: []}`;
    const text = `cwlVersion: v1.2\nclass: Workflow\ninputs: {}\noutputs: {}\nsteps: {s: ${step}}\n`;
    expect((await decode("a.cwl", text)).end.outcome).toBe("complete");
  });
});
