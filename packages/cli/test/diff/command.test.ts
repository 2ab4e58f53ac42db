// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiku } from "../jiku.js";
import { type Draft, smallDraft, textsOf, within } from "./small-edition.js";

let cwd = "";

function write(folder: string, draft: Draft): void {
  for (const [file, text] of textsOf(draft)) {
    const path = join(cwd, folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-diff-")));
  write("old", smallDraft());
  const wider = smallDraft();
  within(wider, "schemas/quantity/thing.schema.json", "$defs", "members", "properties", "count").maximum = 20;
  write("wider", wider);
  const stricter = smallDraft();
  within(stricter, "schemas/quantity/thing.schema.json", "$defs", "members").required = ["colour"];
  stricter.set("conformance/requirements/findings.yaml", {
    area: "adapter",
    rules: [{ code: "AD-101", slug: "a", level: "MUST" }],
  });
  write("stricter", stricter);
  mkdirSync(join(cwd, "empty/schemas"), { recursive: true });
  mkdirSync(join(cwd, "broken/schemas/quantity"), { recursive: true });
  writeFileSync(join(cwd, "broken/schemas/quantity/thing.schema.json"), '{\n  "a": }');
  mkdirSync(join(cwd, "latin/schemas/quantity"), { recursive: true });
  writeFileSync(join(cwd, "latin/schemas/quantity/thing.schema.json"), new Uint8Array([0x7b, 0xe9, 0x7d]));
});

afterAll(() => rmSync(cwd, { recursive: true }));

describe("exit codes", () => {
  it.each([
    [["old", "old"], 0],
    [["old", "stricter"], 0],
    [["old", "stricter", "--fail-on", "major"], 1],
    [["old", "wider", "--fail-on", "major"], 0],
    [["old", "wider", "--fail-on", "minor"], 1],
    [["old", "old", "--fail-on", "minor"], 0],
    [["old"], 2],
    [["old", "wider", "stricter"], 2],
    [["old", "nowhere"], 2],
    [["old", "empty"], 2],
    [["old", "broken"], 2],
    [["old", "latin"], 2],
    [["old", "old/schemas/codes.txt"], 2],
    [["old", "wider", "--fail-on", "patch"], 2],
    [["old", "wider", "--format", "sarif"], 2],
  ])("of diff %j is %i", async (args, code) => {
    const ran = await jiku(["diff", ...args], { cwd });
    expect(ran.code, ran.err).toBe(code);
    expect(ran.err === "", ran.err).toBe(code !== 2);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["broken", 'jiku: broken/schemas/quantity/thing.schema.json:2:8: cannot be read at "}"\n'],
    ["latin", 'jiku: "latin/schemas/quantity/thing.schema.json" is not UTF-8\n'],
    ["nowhere", 'jiku: cannot read "nowhere": there is no such path\n'],
    ["empty", 'jiku: "empty" holds no schemas (schemas/<area>/<name>.schema.json)\n'],
  ])("in %s is told in one line", async (folder, text) => {
    expect((await jiku(["diff", "old", folder], { cwd })).err).toBe(text);
  });

  it("is told in Japanese, too", async () => {
    const { err } = await jiku(["diff", "old", "nowhere", "--lang", "ja"], { cwd });
    expect(err).toBe("jiku: 「nowhere」を読めない(そのパスはない)\n");
  });
});

describe("folders", () => {
  it("may hold schemas, or be the schemas folder", async () => {
    const outer = await jiku(["diff", "old", "stricter", "--format", "json"], { cwd });
    const inner = await jiku(["diff", "old/schemas", "stricter/schemas", "--format", "json"], { cwd });
    expect(JSON.parse(inner.out).changes).toEqual(JSON.parse(outer.out).changes);
    const { out } = await jiku(["diff", "old/schemas", "stricter/schemas"], { cwd });
    expect(out).toMatch(/^stricter\/schemas\/quantity\/thing\.schema\.json:\d+:\d+\s/);
  });

  it("with requirements on adapters on one side only leave those out, and say so", async () => {
    const { out } = await jiku(["diff", "old", "stricter", "--format", "json"], { cwd });
    const { changes, notCompared } = JSON.parse(out);
    expect(changes.map(({ code }: { readonly code: string }) => code)).toEqual(["DF-34"]);
    expect(notCompared).toContainEqual({ what: "requirements" });
  });
});
