// SPDX-License-Identifier: Apache-2.0
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const FIXTURES = join(import.meta.dirname, "../../validate/test/fixtures");
const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";

let cwd = "";

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "jiku-own-"));
  for (const folder of ["profiles", "extensions"])
    cpSync(join(FIXTURES, folder), join(cwd, folder), { recursive: true });
  const entity = {
    id: "https://data.example.org/e",
    type: "Entity",
    entityTypes: ["sosa:Sensor"],
    label: { ja: "水位計" },
    identifiers: [{ scheme: "https://data.example.org/s", notation: "12a" }],
    "ocean:depthClas": "shelf",
  };
  const context = [CONTEXT, { ocean: "https://data.example.org/ocean#" }];
  writeFileSync(join(cwd, "d.json"), JSON.stringify({ "@context": context, jiku: "1.0", graph: [entity] }));
  writeFileSync(join(cwd, "bad.yaml"), "name: x\ntitle: {en: X, ja: 甲}\nextends: core\nclasses: [Entit, Agnt]\n");
});

afterAll(() => rmSync(cwd, { recursive: true }));

describe("profiles and extensions of the user", () => {
  it("judge the data, and point back into the profile", async () => {
    const { code, out } = await jiku(
      ["validate", "--profile", "profiles/city-gauges.yaml", "--extension", "extensions/ocean", "d.json"],
      { cwd },
    );
    expect(code).toBe(1);
    expect(out).toMatch(/d\.json:1:\d+ +error +PRF-26 +pattern-matched/);
    expect(out).toMatch(/d\.json:1:\d+ +error +EXT-10 +key-known/);
    expect(out).toContain("profiles/city-gauges.yaml:43:5");
  });

  it("may be several, with built-in names among them; the strictest base counts", async () => {
    const { code, out } = await jiku(
      ["validate", "--profile", "exchange", "--profile", "profiles/exchange-strict.json", "d.json"],
      { cwd },
    );
    expect([code, out.split("\n")[0]]).toEqual([0, expect.stringContaining("exchange")]);
  });

  it("are named in the report", async () => {
    const { out } = await jiku(["validate", "--profile", "profiles/city-gauges.yaml", "--format", "json", "d.json"], {
      cwd,
    });
    const [file] = (JSON.parse(out) as { files: object[] }).files;
    expect(file).toMatchObject({ profile: "core", ownProfiles: ["city-gauges"] });
  });

  it("without them the data are good", async () => {
    expect((await jiku(["validate", "d.json"], { cwd })).code).toBe(0);
  });

  it("are found from a configuration file, relative to it", async () => {
    writeFileSync(join(cwd, "own.yaml"), "profile: [core, profiles/city-gauges.yaml]\nextension: [extensions/ocean]\n");
    const { out } = await jiku(["validate", "--config", "own.yaml", "d.json"], { cwd });
    expect(out).toMatch(/PRF-26[\s\S]*EXT-10|EXT-10[\s\S]*PRF-26/);
  });

  it.each([
    [
      ["--profile", "bad.yaml"],
      'jiku: bad.yaml:4:11: PRF-05 "Entit" is not a type of the model; nearest is "Entity". fix: Check whether "Entity" is meant. (1 more; jiku lint shows all)\n',
    ],
    [["--profile", "gone.yaml"], 'jiku: cannot read "gone.yaml": there is no such path\n'],
    [["--extension", "gone"], 'jiku: cannot read "gone": there is no such path\n'],
  ])("stop the run when they are faulty: %j", async (flags, err) => {
    expect(await jiku(["validate", ...flags, "d.json"], { cwd })).toEqual({ code: 2, out: "", err });
  });
});
