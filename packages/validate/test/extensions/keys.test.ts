// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import type { Finding } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { type CompiledExtensions, compileExtensions } from "../../src/extensions.js";
import { bytesSource, jsonDocument, validate } from "../../src/index.js";
import { configFile } from "../../src/node.js";
import { extensionOf, goodPackages, schemaOf } from "./compile.js";

const OCEAN = compileExtensions([
  configFile(join(new URL(".", import.meta.url).pathname, "../fixtures/extensions/ocean/jiku-extension.yaml")),
]).extensions;
const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
const NAMESPACE = "https://data.example.org/ocean#";

async function findings(
  extensions: CompiledExtensions,
  prefixes: object,
  graph: readonly object[],
): Promise<readonly Finding[]> {
  const text = JSON.stringify({
    "@context": [CONTEXT, prefixes],
    jiku: "1.0",
    external: ["https://data.example.org/"],
    graph,
  });
  const [report] = await validate([jsonDocument(bytesSource("d.json", new TextEncoder().encode(text)))], {
    extensions,
  });
  const codes = report?.findings.filter(({ code }) => /^(?:EXT-|schema|ID-10)/.test(code)) ?? [];
  for (const { code, message, fix } of codes) {
    if (
      code.startsWith("EXT") &&
      /\{(?:key|value|member|expected|package|nearest|allowed|class|prefix|namespace)\}/.test(
        JSON.stringify([message, fix]),
      )
    )
      throw new Error(`${code} leaves a placeholder open`);
  }
  return codes;
}

async function said(
  graph: readonly object[],
  prefixes: object = { ocean: NAMESPACE },
  extensions = OCEAN,
): Promise<readonly string[]> {
  return (await findings(extensions!, prefixes, graph)).map(
    ({ code, path, message }) => `${code} ${path} | ${message.en}`,
  );
}

const entity = (members: object) => ({
  id: "https://data.example.org/sea",
  type: "Entity",
  entityTypes: ["sosa:FeatureOfInterest"],
  ...members,
});
const system = (members: object) => ({
  id: "https://data.example.org/sys",
  type: "System",
  roles: ["sensor"],
  ...members,
});

describe("keys of an extension", () => {
  it("pass where they are known, on their class, with a valid value", async () => {
    const graph = [
      entity({
        "ocean:depthClass": "shelf",
        "ocean:maximumDepth": { value: 10920, unit: "m" },
        "ocean:remark": { any: [1, null, "x"] },
      }),
      system({
        "ocean:callSign": "JCCX",
        "ocean:moorings": [{ kind: "line", depths: [0, 10.5] }, { kind: "drifter" }],
      }),
    ];
    expect(await said(graph)).toEqual([]);
  });

  it("are the same under another prefix of the same namespace", async () => {
    expect(await said([entity({ "sea:depthClass": "shelf", "sea:depthClas": 1 })], { sea: NAMESPACE })).toEqual([
      'EXT-10 /graph/0/sea:depthClas | "sea:depthClas" is not a key of the extension "ocean"; nearest is "sea:depthClass".',
    ]);
  });

  it("that are not known are named with the nearest, or with those there are", async () => {
    expect(await said([entity({ "ocean:depthclass": "shelf", "ocean:salinityOfAll": 1 })])).toEqual([
      'EXT-10 /graph/0/ocean:depthclass | "ocean:depthclass" is not a key of the extension "ocean"; nearest is "ocean:depthClass".',
      'EXT-10 /graph/0/ocean:salinityOfAll | "ocean:salinityOfAll" is not a key of the extension "ocean".',
    ]);
    const [finding] = await findings(OCEAN!, { ocean: NAMESPACE }, [entity({ "ocean:salinityOfAll": 1 })]);
    expect(finding?.fix.ja).toContain("「ocean:depthClass」");
  });

  it("stand on their classes, and on those below", async () => {
    expect(await said([system({ "ocean:depthClass": "shelf" })])).toEqual([
      'EXT-11 /graph/0/ocean:depthClass | "ocean:depthClass" does not belong on System; it is defined for "Entity".',
    ]);
    expect(await said([entity({ "ocean:remark": 1 }), system({ "ocean:remark": 1 })])).toEqual([]);
  });

  it("of an undeclared prefix are left to ID-10, and those without prefix to the structure", async () => {
    expect(await said([entity({ "ocean:depthClass": "none" })], {})).toEqual([expect.stringMatching(/^ID-10 /)]);
    expect(await said([entity({ depthClass: "shelf" })])).toEqual([
      expect.stringMatching(/^schema\/additionalProperties .*depthClass/),
    ]);
  });

  it("under another namespace than the package's are pointed out, and not judged", async () => {
    const reports = await findings(OCEAN!, { ocean: "https://data.example.org/other#" }, [
      entity({ "ocean:depthClass": 7 }),
    ]);
    expect(reports.map(({ code, severity, message }) => `${code} ${severity} ${message.en}`)).toEqual([
      'EXT-13 warning "ocean" is declared as https://data.example.org/other#; the extension given for it is https://data.example.org/ocean#.',
    ]);
  });

  it("of no package are legal as before", async () => {
    expect(
      await said([entity({ "mine:anything": { deep: [1] } })], { mine: "https://data.example.org/mine#" }),
    ).toEqual([]);
  });
});

describe("values of an extension", () => {
  it.each([
    [
      { "ocean:depthClass": "shlf" },
      'EXT-12 /graph/0/ocean:depthClass | "shlf" is not among the values of "ocean:depthClass": "shelf", "slope", "abyss", "hadal".',
    ],
    [
      { "ocean:depthClass": 3 },
      'EXT-12 /graph/0/ocean:depthClass | "ocean:depthClass" in the value of "ocean:depthClass" must be string; 3 is given.',
    ],
    [
      { "ocean:maximumDepth": { value: "deep" } },
      'EXT-12 /graph/0/ocean:maximumDepth/value | "value" in the value of "ocean:maximumDepth" must be number; "deep" is given.',
    ],
    [
      { "ocean:maximumDepth": { vale: 1 } },
      'EXT-12 /graph/0/ocean:maximumDepth/vale | "vale" is not a member of the value of "ocean:maximumDepth".',
    ],
  ])("%j", async (members, expected) => {
    expect(await said([entity(members)])).toEqual([expected]);
  });

  it.each([
    [
      { "ocean:callSign": "jccx" },
      'EXT-12 /graph/0/ocean:callSign | "jccx" does not have the form "^[A-Z0-9]{4,7}$" of "ocean:callSign".',
    ],
    [
      { "ocean:callSign": "JCCX12345" },
      'EXT-12 /graph/0/ocean:callSign | The value of "ocean:callSign" breaks "maxLength" 7 of its extension: JCCX12345.',
    ],
    [
      { "ocean:moorings": [] },
      'EXT-12 /graph/0/ocean:moorings | The value of "ocean:moorings" breaks "minItems" 1 of its extension: [].',
    ],
    [
      { "ocean:moorings": [{ kind: "line" }] },
      'EXT-12 /graph/0/ocean:moorings/0 | "depths" is missing in the value of "ocean:moorings".',
    ],
    [
      { "ocean:moorings": [{ kind: "lane", depths: [1] }] },
      'EXT-12 /graph/0/ocean:moorings/0/kind | "lane" is not a kind that "ocean:moorings" knows, as "kind" tells it.',
    ],
    [
      { "ocean:moorings": [{ depths: [1] }] },
      'EXT-12 /graph/0/ocean:moorings/0 | "kind" is missing in the value of "ocean:moorings".',
    ],
    [
      { "ocean:moorings": [{ kind: "line", depths: [0, -1] }] },
      'EXT-12 /graph/0/ocean:moorings/0/depths/1 | -1 in "ocean:moorings" is too small; it must be >= 0.',
    ],
    [
      { "ocean:moorings": [{ kind: "line", depths: [11000] }] },
      'EXT-12 /graph/0/ocean:moorings/0/depths/0 | 11000 in "ocean:moorings" is too great; it must be < 11000.',
    ],
  ])("%j", async (members, expected) => {
    expect(await said([system(members)])).toEqual([expected]);
  });

  it("read own members only", async () => {
    const { extensions } = goodPackages(
      schemaOf({
        type: "object",
        required: ["toString"],
        properties: { toString: { type: "string" } },
        additionalProperties: false,
      }),
    );
    expect(await said([entity({ "own:key": {} })], { own: "https://data.example.org/own#" }, extensions)).toEqual([
      'EXT-12 /graph/0/own:key | "toString" is missing in the value of "own:key".',
    ]);
  });

  it("name the nearest of many values", async () => {
    const { extensions } = goodPackages(
      schemaOf({ enum: "alpha bravo charlie delta echo foxtrot golf hotel india".split(" ") }),
    );
    expect(await said([entity({ "own:key": "charly" })], { own: "https://data.example.org/own#" }, extensions)).toEqual(
      ['EXT-12 /graph/0/own:key | "charly" is not among the values of "own:key"; nearest is "charlie".'],
    );
  });

  it("are matched in time that grows with the value alone", async () => {
    const { extensions } = goodPackages(schemaOf({ type: "string", pattern: "^(a+)+$", maxLength: 100_000 }));
    expect(
      await said(
        [entity({ "own:key": `${"a".repeat(99_999)}!` })],
        { own: "https://data.example.org/own#" },
        extensions,
      ),
    ).toHaveLength(1);
  });

  it("of two packages are judged each by its own", async () => {
    const river = extensionOf(
      { order: { schema: { type: "integer" } } },
      { prefix: "river", namespace: "https://data.example.org/river#" },
      "river.json",
    );
    const { extensions } = goodPackages(schemaOf({ type: "string" }), river);
    const prefixes = { own: "https://data.example.org/own#", river: "https://data.example.org/river#" };
    expect(await said([entity({ "own:key": 1, "river:order": 1.5 })], prefixes, extensions)).toHaveLength(2);
  });
});
