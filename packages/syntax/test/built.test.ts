// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const DIST = join(import.meta.dirname, "../dist");

it("loads as built package, each syntax by its door", () => {
  const script = `import { readJson } from "@jiku/syntax/json"; import { readYaml } from "@jiku/syntax/yaml";
    import { rootOf } from "@jiku/syntax/xml"; import { isZip } from "@jiku/syntax/zip";
    const bytes = (text) => new TextEncoder().encode(text);
    const { root } = readJson(bytes("[1]"), undefined, { format: "JSON", depth: 4 });
    console.log(root.items[0].value, readYaml.name, rootOf(bytes("<a/>")).name, isZip(bytes("PK\\u0003\\u0004")));`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  expect(out.trim()).toBe("1 readYaml a true");
});

/** Packages that a built module and the parts of it load. */
function loaded(file: string): readonly string[] {
  const text = readFileSync(join(DIST, file), "utf8");
  return [...text.matchAll(/(?:from|import) ?"([^"]+)"/g)].flatMap(([, name = ""]) =>
    name.startsWith(".") ? loaded(join(file, "..", name)) : [name],
  );
}

it("lets a caller pay only for the syntax that it uses", () => {
  const doors = ["json/json.js", "yaml/yaml.js", "xml/xml.js", "zip/zip.js"];
  const foreign = doors.map((door) => [...new Set(loaded(door))].filter((name) => !name.startsWith("@jiku/")).sort());
  expect(foreign).toEqual([[], ["yaml"], ["saxes"], ["fflate"]]);
});

it("has no node: import", () => {
  const source = join(import.meta.dirname, "../src");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) expect(readFileSync(join(source, file), "utf8"), file).not.toMatch(/from "node:/);
});
