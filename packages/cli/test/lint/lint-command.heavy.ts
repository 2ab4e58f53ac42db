// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { widthOf } from "@jiku/views/text";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiku } from "../jiku.js";

const ROOT = join(import.meta.dirname, "../../../..");
const labels = { title: "A", description: "A.", "x-jiku-ja": { title: "あ", description: "あ。" } };
const schema = (slug: string, more: object = {}): string =>
  JSON.stringify(
    {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `https://example.org/schema/${slug}`,
      ...labels,
      "x-jiku-name": "Thing",
      "x-jiku-sort": "value",
      type: "object",
      properties: {
        id: { ...labels, $ref: "https://w3id.org/jiku/schema/quantity/primitives#/$defs/Iri", "x-jsonld-id": "@id" },
        ...more,
      },
      additionalProperties: false,
    },
    null,
    2,
  ).replace('"$ref": "https://w3id.org/jiku/schema/', '"$ref": "../jiku/');

const EXTENSION = `prefix: ocean
namespace: https://data.example.org/ocean#
title: {en: Ocean, ja: 海洋}
members:
  depthClass:
    on: [Entity]
    title: {en: Depth class, ja: 水深階級}
    description: {en: Class of depth., ja: 水深の階級。}
    schema: {type: string, enum: [shelf, slope]}
`;

let cwd = "";

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-lint-")));
  for (const folder of ["good/profiles", "bad", "none", "linked"]) mkdirSync(join(cwd, folder), { recursive: true });
  const plain = JSON.parse(schema("thing")) as { properties: Record<string, object> };
  plain.properties = { id: { ...labels, type: "string", "x-jsonld-id": "@id" } };
  writeFileSync(join(cwd, "good/thing.schema.json"), JSON.stringify(plain, null, 2));
  writeFileSync(
    join(cwd, "good/profiles/core.yaml"),
    "order: 1\ntitle: {en: a, ja: あ}\ndescription: {en: a, ja: あ}\ndefaultFor: {en: a, ja: あ}\n",
  );
  writeFileSync(join(cwd, "good/profiles/rules.yaml"), "area: profile\nrules: []\n");
  writeFileSync(join(cwd, "good/notes.json"), "not a schema");
  writeFileSync(join(cwd, "good/profiles/city.yaml"), "name: city\ntitle: {en: City, ja: 都市}\nextends: core\n");
  writeFileSync(join(cwd, "good/jiku-extension.yaml"), EXTENSION);
  writeFileSync(join(cwd, "good/package.json"), "{}");
  for (const folder of ["team/profiles", "team/ocean"]) mkdirSync(join(cwd, folder), { recursive: true });
  writeFileSync(join(cwd, "team/profiles/city.yaml"), "name: city\ntitle: {en: City, ja: 都市}\nextends: cor\n");
  writeFileSync(join(cwd, "team/profiles/sea.yaml"), "name: sea\ntitle: {en: Sea, ja: 海}\nextend: core\n");
  writeFileSync(join(cwd, "team/ocean/package.json"), '{"jiku": {"extensions": ["ocean.yaml"]}}');
  writeFileSync(join(cwd, "team/ocean/ocean.yaml"), EXTENSION.replace("members:", "membres:"));
  writeFileSync(
    join(cwd, "bad/thing.schema.json"),
    schema("thing", { a: { type: "string", pattern: "(a+)+" }, b: {}, c: {}, d: {}, e: {} }),
  );
  writeFileSync(join(cwd, "none/a.txt"), "");
  symlinkSync(join(cwd, "gone.schema.json"), join(cwd, "linked/a.schema.json"));
});

afterAll(() => rmSync(cwd, { recursive: true }));

describe("exit codes", () => {
  it.each([
    [["good"], 0],
    [["good/thing.schema.json"], 0],
    [["good/profiles/core.yaml"], 0],
    [["bad"], 1],
    [["good", "bad"], 1],
    [["good/notes.json"], 1],
    [["good/profiles/city.yaml", "good/jiku-extension.yaml"], 0],
    [["good/package.json"], 2],
    [["team"], 1],
    [["nowhere.schema.json"], 1],
    [["linked"], 1],
    [["none"], 2],
    [["good", "--format", "sarif"], 2],
    [[], 2],
  ])("of lint %j is %i", async (args, code) => {
    const ran = await jiku(["lint", ...args], { cwd });
    expect(ran.code, ran.err + ran.out).toBe(code);
  });
});

describe("reports", () => {
  it.each([80, 120])("fit on %i columns", async (width) => {
    for (const lang of ["en", "ja"]) {
      const { out } = await jiku(["lint", "bad", "--lang", lang], { cwd, env: { COLUMNS: String(width) } });
      expect(out).toMatch(/bad\/thing\.schema\.json:\d+:\d+/);
      for (const line of out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(width);
    }
  });

  it("fold repeats, and show all of them when asked", async () => {
    const count = async (...flags: readonly string[]): Promise<number> =>
      (await jiku(["lint", "bad", ...flags], { cwd })).out.split("LN-20").length - 1;
    expect(await count()).toBe(4);
    expect(await count("-v")).toBe(5);
  });

  it("as JSON keep to their schema", async () => {
    const read = (name: string): object =>
      JSON.parse(readFileSync(join(import.meta.dirname, `../../schemas/${name}.schema.json`), "utf8")) as object;
    const ajv = new Ajv2020({ strict: true });
    ajv.addSchema(read("report"));
    const validate = ajv.compile(read("lint"));
    for (const paths of [["good"], ["bad"], ["linked", "nowhere.schema.json"], ["bad/thing.schema.json"]]) {
      const { out } = await jiku(["lint", "--format", "json", ...paths], { cwd });
      expect(validate(JSON.parse(out)), ajv.errorsText(validate.errors)).toBe(true);
    }
  });

  it("as workflow commands name file, line and column", async () => {
    const { out } = await jiku(["lint", "--format", "github", "bad"], { cwd });
    expect(out).toMatch(/^::error file=bad\/thing\.schema\.json,line=\d+,col=\d+,title=LN-\d+ [a-z-]+::/m);
  });

  it("list what was not given beside a lone file, and miss it in a folder", async () => {
    const alone = await jiku(["lint", "--format", "json", "bad/thing.schema.json"], { cwd });
    expect(JSON.parse(alone.out).notChecked).toEqual([
      expect.objectContaining({ what: "https://example.org/jiku/quantity/primitives" }),
    ]);
    const whole = await jiku(["lint", "--format", "json", "bad"], { cwd });
    const codes = (JSON.parse(whole.out).findings as readonly { readonly code: string }[]).map(({ code }) => code);
    expect(codes).toContain("LN-23");
  });
});

describe("profiles and extensions", () => {
  it("are judged as the validator reads them", async () => {
    const { out } = await jiku(["lint", "--format", "json", "team"], { cwd });
    const { findings, checked } = JSON.parse(out) as {
      readonly findings: readonly { readonly code: string; readonly location: { readonly file: string } }[];
      readonly checked: object;
    };
    expect(checked).toEqual({ schemas: 0, profiles: 2, extensions: 1 });
    const told = findings.map(({ code, location }) => `${location.file} ${code}`);
    expect([...new Set(told)].sort()).toEqual([
      "team/ocean/ocean.yaml EXT-01",
      "team/profiles/city.yaml PRF-02",
      "team/profiles/sea.yaml PRF-01",
    ]);
  });

  it("are counted beside schemas", async () => {
    const { out } = await jiku(["lint", "good"], { cwd });
    expect(out).toContain("schemas 1 · profiles 2 · extensions 1");
  });
});

it("has its codes, and those of diff, explained", async () => {
  for (const [code, part] of [
    ["LN-16", "RE2"],
    ["lint/semantic-term", "x-jsonld-id"],
    ["DF-34", "required"],
  ] as const) {
    const ran = await jiku(["explain", code], { cwd });
    expect([ran.code, ran.out.includes(part)], code).toEqual([0, true]);
  }
});

it("finds nothing in the schemas of this repository", async () => {
  const { code, out } = await jiku(["lint", "schemas"], { cwd: ROOT });
  expect(out).toMatch(/0 errors/);
  expect(code).toBe(0);
});
