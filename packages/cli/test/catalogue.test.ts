// SPDX-License-Identifier: Apache-2.0
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
const CITY = join(import.meta.dirname, "../../../examples/city/district.city.json");

let cwd = "";

function entity(name: string, more: object = {}): object {
  return { id: `https://data.example.org/${name}`, type: "Entity", entityTypes: ["schema:City"], ...more };
}

function write(name: string, ...graph: readonly object[]): void {
  writeFileSync(join(cwd, name), JSON.stringify({ "@context": CONTEXT, jiku: "1.0", graph }));
}

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly code: string }[];
    readonly resources: Readonly<Record<string, number>>;
    readonly notChecked: readonly { readonly what: string; readonly why: { readonly en: string } }[];
  }[];
}

async function judged(...args: readonly string[]): Promise<readonly string[]> {
  const { out, err } = await jiku(["validate", "--format", "json", ...args], { cwd });
  expect(err).toBe("");
  const { files } = JSON.parse(out) as Report;
  return files.map(({ path, findings }) => [path, ...findings.map(({ code }) => code)].join(" "));
}

const partOf = (object: string) => ({
  relations: [{ predicate: "obo:BFO_0000050", object: `https://data.example.org/${object}` }],
});

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-catalogue-")));
  mkdirSync(join(cwd, "known"));
  write("from.json", entity("from", partOf("to")));
  write("known/to.json", entity("to"));
  write("known/faulty.json", entity("other", { existence: { start: "2026-09-03", end: "2026-09-01" } }));
  writeFileSync(join(cwd, "known/README.md"), "# read me");
});

afterAll(() => rmSync(cwd, { recursive: true }));

describe("--catalogue", () => {
  it("adds resources that are known and not judged: of a file, a folder, a pattern", async () => {
    expect(await judged("from.json")).toEqual(["from.json ID-02"]);
    for (const path of ["known/to.json", "known", "known/*.json"])
      expect(await judged("--catalogue", path, "from.json")).toEqual(["from.json"]);
    expect(await judged("--catalogue", "known/faulty.json", "--catalogue", "known/to.json", "from.json")).toEqual([
      "from.json",
    ]);
  });

  it("does not count what is only known", async () => {
    const { out } = await jiku(["validate", "--format", "json", "--catalogue", "known", "from.json"], { cwd });
    expect((JSON.parse(out) as Report).files[0]?.resources).toEqual({ Entity: 1 });
    const text = (await jiku(["validate", "--catalogue", "known", "from.json"], { cwd })).out;
    expect(text).toContain("1 resource · Entity 1");
  });

  it("may hold an input itself, and does not make it a duplicate", async () => {
    expect(await judged("--catalogue", ".", "from.json", "known/to.json")).toEqual(["from.json", "known/to.json"]);
    expect(await judged("--together", "--catalogue", "known", "from.json", "known/to.json")).toEqual([
      "from.json",
      "known/to.json",
    ]);
  });

  it("knows the objects of a foreign file", async () => {
    cpSync(CITY, join(cwd, "known.city.json"));
    const all = (await jiku(["inspect", "--format", "json", "known.city.json"], { cwd })).out;
    expect(all).toContain("Entity");
    const { out } = await jiku(
      ["validate", "--format", "ndjson", "--base", "https://data.example.org/city#", "known.city.json"],
      { cwd },
    );
    const id = out
      .split("\n")
      .map((line) => (line === "" ? {} : JSON.parse(line)) as { readonly resource?: string })
      .find(({ resource }) => resource?.startsWith("https://data.example.org/city#"))?.resource;
    expect(id).toBeDefined();
    const reference = { relations: [{ predicate: "obo:BFO_0000051", object: id }] };
    write("to-city.json", entity("x", reference));
    expect(await judged("to-city.json")).toEqual(["to-city.json ID-02"]);
    expect(
      await judged("--base", "https://data.example.org/city#", "--catalogue", "known.city.json", "to-city.json"),
    ).not.toContain("to-city.json ID-02");
  });

  it("that cannot be read is an entry of its own, and fails", async () => {
    expect(await judged("--catalogue", "gone", "from.json")).toEqual(["gone AD-121", "from.json ID-02"]);
    expect(await judged("--catalogue", "*.none", "from.json")).toEqual(["*.none AD-122", "from.json ID-02"]);
    writeFileSync(join(cwd, "broken.json"), '{"jiku":"1.0","graph":[');
    expect((await jiku(["validate", "--catalogue", "gone", "known/to.json"], { cwd })).code).toBe(1);
  });

  it("serves fix as it serves validate", async () => {
    const rs = {
      id: "https://data.example.org/rs",
      type: "ReferenceSystem",
      label: { en: "lat, lon" },
      kind: "geodetic",
      axes: [
        { name: "lat", direction: "north", unit: "deg" },
        { name: "lon", direction: "east", unit: "deg" },
      ],
    };
    write("known/rs.json", rs);
    const ring = [
      [35, 139],
      [35.01, 139],
      [35.01, 139.01],
      [35, 139.01],
      [35, 139],
    ];
    write("park.json", entity("park", { geometries: [{ type: "Polygon", rs: rs.id, coordinates: [ring] }] }));
    expect((await jiku(["fix", "--rule", "SP-05", "park.json"], { cwd })).out).toContain("0 fixes");
    expect(
      (await jiku(["fix", "--rule", "SP-05", "--catalogue", "known/rs.json", "park.json"], { cwd })).out,
    ).toContain("SP-05 ×1");
  });
});
