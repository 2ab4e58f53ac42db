// SPDX-License-Identifier: Apache-2.0
import { copyFileSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";
import { countQuads } from "./oxigraph-store.js";

const here = import.meta.dirname;
const fixtures = join(here, "../../adapter-city/test/fixtures");
const samples = join(here, "../../../../shared/samples/cityjson");
const BASE = "https://data.example.org/city#";

interface Resource {
  readonly id: string;
  readonly type: string;
  readonly source?: Readonly<Record<string, unknown>>;
}

let cwd = "";
const run = (...args: readonly string[]) => jiku(["convert", "--base", BASE, ...args], { cwd });
const graphOf = async (...args: readonly string[]) => {
  const { out } = await run(...args, "--to", "json", "--partial");
  return (JSON.parse(out) as { readonly graph: readonly Resource[] }).graph;
};

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-convert-city-")));
  for (const name of ["district-2.0.city.json", "sequence-2.0.city.jsonl", "house-1.1.city.json"])
    copyFileSync(join(fixtures, name), join(cwd, name));
});

afterAll(() => rmSync(cwd, { recursive: true }));

describe("the place of a lifted resource", () => {
  it("is its member source, in the Asset that is the file", async () => {
    const graph = await graphOf("district-2.0.city.json");
    const asset = graph.find(({ type }) => type === "Asset");
    expect(asset?.source).toBeUndefined();
    const lines = readFileSync(join(cwd, "district-2.0.city.json"), "utf8").split("\n");
    const entities = graph.filter(({ type }) => type === "Entity");
    expect(entities.length).toBeGreaterThan(1);
    for (const { source } of entities) {
      expect(source?.["asset"]).toBe(asset?.id);
      const pointer = String(source?.["pointer"]);
      const key = pointer.split("/").at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~");
      expect(lines[Number(source?.["line"]) - 1] ?? "", pointer).toContain(
        pointer.startsWith("/CityObjects/") ? key : "",
      );
    }
  });

  it("makes sound resources, whose form is judged again", async () => {
    const { out } = await run("district-2.0.city.json", "--to", "ndjson");
    const judged = await jiku(["validate", "--profile", "draft", "--format", "json", "-"], { cwd, input: out });
    const [file] = (JSON.parse(judged.out) as { files: [{ checked: { structure: number; sound: number } }] }).files;
    expect(file.checked.sound).toBe(file.checked.structure);
  });

  it("stands in RDF as well", async () => {
    const { out } = await run("district-2.0.city.json", "--to", "ttl");
    expect(out).toMatch(/jk:source \[/);
    expect(await countQuads(out, "text/turtle")).toBeGreaterThan(50);
  });
});

describe("CityJSON to CityJSON", () => {
  it.each([
    ["district-2.0.city.json", "cityjson", "out.city.json"],
    ["district-2.0.city.json", "cityjsonseq", "out.city.jsonl"],
    ["sequence-2.0.city.jsonl", "cityjson", "seq.city.json"],
  ])("%s as %s holds the same resources", async (name, to, out) => {
    const { code, err } = await run(name, "--to", to, "-o", out);
    expect([code, err]).toEqual([0, expect.stringContaining(`${out} · ${to}`)]);
    expect(err).toMatch(/lost in writing {3}.*metadata\.asset defaulted ×1/);
    const contents = (graph: readonly Resource[]) =>
      Object.fromEntries(
        graph
          .filter(({ type }) => type !== "Asset")
          .map(({ source: _place, ...rest }) => [rest.id, withoutLinks(sorted(rest))]),
      );
    expect(contents(await graphOf(out))).toEqual(contents(await graphOf(name)));
  });

  it("is refused with its findings when the encoder refuses, and nothing is written", async () => {
    const at = (rs: string) => ({
      id: `https://data.example.org/${rs.slice(5)}`,
      type: "Entity",
      entityTypes: ["http://www.opengis.net/citygml/building/3.0/Building"],
      geometries: [{ type: "Point", rs, role: "location", coordinates: [1, 2, 3] }],
    });
    writeFileSync(join(cwd, "two.ndjson"), [at("EPSG:6697"), at("EPSG:7415")].map((r) => JSON.stringify(r)).join("\n"));
    const { code, out, err } = await run("two.ndjson", "--to", "cityjson", "-o", "two.city.json");
    expect([code, out, existsSync(join(cwd, "two.city.json"))]).toEqual([1, "", false]);
    expect(err).toContain("AD-104");
  });
});

describe("losses", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  for (const name of ["report", "losses"])
    ajv.addSchema(JSON.parse(readFileSync(join(here, `../schemas/${name}.schema.json`), "utf8")) as object, name);

  it("are written as JSON of the published schema, the same bytes each time", async () => {
    writeFileSync(
      join(cwd, "lossy.city.json"),
      JSON.stringify({
        ...(JSON.parse(readFileSync(join(cwd, "district-2.0.city.json"), "utf8")) as object),
        appearance: { materials: [{ name: "red" }] },
      }),
    );
    for (const file of ["one.json", "two.json"])
      expect((await run("lossy.city.json", "--to", "cityjsonseq", "--losses", file)).code).toBe(0);
    const text = readFileSync(join(cwd, "one.json"), "utf8");
    expect(readFileSync(join(cwd, "two.json"), "utf8")).toBe(text);
    const report = JSON.parse(text) as Losses;
    const validate = ajv.getSchema("losses");
    expect([validate?.(report), validate?.errors]).toEqual([true, null]);
    expect(validate?.({ ...report, losses: [{}] })).toBe(false);
    const reading = report.losses.find(({ direction }) => direction === "read");
    expect(reading).toMatchObject({ file: "lossy.city.json", at: { pointer: "/appearance" }, change: "dropped" });
    expect(report.losses.some(({ direction }) => direction === "write")).toBe(true);
    expect(report.summary.reduce((sum, { count }) => sum + count, 0)).toBe(report.losses.length);
    expect(report.unread).toContainEqual({
      file: "lossy.city.json",
      at: expect.objectContaining({ pointer: "/appearance" }) as unknown,
    });
  });

  it("are none from one of our own forms to another", async () => {
    const { out } = await run("district-2.0.city.json", "--to", "ndjson");
    const { err } = await jiku(["convert", "-", "--to", "json", "--losses", "none.json"], { cwd, input: out });
    expect(err).not.toContain("lost");
    expect(JSON.parse(readFileSync(join(cwd, "none.json"), "utf8"))).toMatchObject({ losses: [], summary: [] });
  });
});

interface Losses {
  readonly losses: readonly { readonly direction: string }[];
  readonly summary: readonly { readonly count: number }[];
  readonly unread: readonly unknown[];
}

/** What is declared as lost: members of a feature, which a document has no place for. */
function withoutLinks(resource: object): object {
  const { "cityjson:feature/links": _links, ...rest } = resource as Readonly<Record<string, unknown>>;
  return rest;
}

/** Order of the members of a Dataset is that of the file. */
function sorted(resource: object): object {
  return "members" in resource && Array.isArray(resource.members)
    ? { ...resource, members: [...resource.members].sort() }
    : resource;
}

const REAL = ["cjio__data_DH_01_subs.city.json", "cjseq__data_3dbag_b2.city.jsonl", "cjval__data_japanese.city.json"];
const present = REAL.every((name) => existsSync(join(samples, name)));
if (!present) console.warn(`SKIPPED: real CityJSON samples to Turtle; there is no ${samples}`);

describe.skipIf(!present)("real samples", () => {
  it.each(REAL)("%s becomes Turtle and N-Quads that another library reads to as many statements", async (name) => {
    for (const enrich of [[], ["--enrich"]]) {
      const args = ["convert", join(samples, name), "--declare", "crs=EPSG:7415", ...enrich];
      const [ttl, nq] = await Promise.all(["ttl", "nq"].map((to) => jiku([...args, "--to", to], { cwd })));
      expect([ttl?.code, nq?.code]).toEqual([0, 0]);
      const count = await countQuads(ttl?.out ?? "", "text/turtle");
      expect(count).toBeGreaterThan(20);
      expect(await countQuads(nq?.out ?? "", "application/n-quads")).toBe(count);
    }
  });
});
