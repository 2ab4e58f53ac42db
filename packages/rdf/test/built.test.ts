// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));

describe("the built package", () => {
  beforeAll(() => expect(existsSync(`${folder}dist/index.js`), "run the build first").toBe(true));

  it("is imported by plain node under its name", () => {
    const script = `import { createRdfWriter, toQuads } from "@jiku/rdf";
      const entity = { id: "https://data.example.org/e", type: "Entity", entityTypes: ["schema:City"] };
      createRdfWriter("nt", (text) => process.stdout.write(text));
      const writer = createRdfWriter("nt", (text) => process.stdout.write(text));
      writer.add(entity);
      writer.end();
      console.log(toQuads(entity).length);`;
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(output).toBe(
      "<https://data.example.org/e> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/jiku/ns#Entity> .\n" +
        "<https://data.example.org/e> <http://purl.org/dc/terms/type> <https://schema.org/City> .\n2\n",
    );
  });

  it("runs in a browser: no source imports node", () => {
    const files = readdirSync(`${folder}src`, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => readFileSync(`${folder}src/${file}`, "utf8").includes('from "node:'))).toEqual([]);
  });
});
