// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const ENTITY = { id: "https://data.example.org/a", type: "Entity", entityTypes: ["schema:City"] };
let cwd = "";

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-formats-")));
  const text = { "@context": "https://w3id.org/jiku/v1/context.jsonld", jiku: "1.0", graph: [ENTITY] };
  writeFileSync(join(cwd, "good.json"), JSON.stringify(text));
});

afterAll(() => rmSync(cwd, { recursive: true }));

it("writes every format that it lists, or refuses with a finding", async () => {
  const { formats } = JSON.parse((await jiku(["formats", "--format", "json"], { cwd })).out) as {
    readonly formats: readonly { readonly id: string; readonly write: boolean }[];
  };
  const written = formats.filter(({ write }) => write);
  expect(written.length).toBeGreaterThan(8);
  for (const [n, { id }] of written.entries()) {
    const { code, out, err } = await jiku(["convert", "good.json", "--to", id, "-o", `out-${n}`], { cwd });
    expect([id, code === 0 || (code === 1 && /\b[A-Z]{2,3}-\d{3}\b/.test(out + err))]).toEqual([id, true]);
    if (code === 0) expect(statSync(join(cwd, `out-${n}`)).size, id).toBeGreaterThan(0);
  }
});
