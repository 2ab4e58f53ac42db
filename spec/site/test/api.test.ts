// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { apiPages } from "../src/api/api-pages.js";
import { readDeclarations } from "../src/api/declarations.js";
import { commentMarkdown } from "../src/api/doc-comment.js";
import { readApi } from "../src/api/exports.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "jiku-api-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const api = readApi(root);
const pages = apiPages(root, api);

describe("what the packages give out", () => {
  it("has a doc comment, every name of every door", () => {
    const bare = api.flatMap(({ specifier, exports }) =>
      exports.flatMap(({ name, comment }) => (comment === undefined || comment === "" ? [`${specifier} ${name}`] : [])),
    );
    expect(bare).toEqual([]);
    expect(new Set(api.flatMap(({ exports }) => exports.map(({ key }) => key))).size).toBeGreaterThan(800);
  });

  it("is what a program gets that imports the door", { timeout: 60_000 }, async () => {
    for (const { specifier, exports } of api) {
      const values = exports.filter(({ kind }) => kind === "constant" || kind === "function" || kind === "class");
      expect(values.map(({ name }) => name).sort(), specifier).toEqual(Object.keys(await import(specifier)).sort());
    }
  });

  it("has an anchor that no other thing on its page has", () => {
    const taken = new Set(["text", "contents", "query", "results", "door"]);
    for (const { specifier, exports } of api) {
      const ids = exports.map(({ name }) => name);
      expect([new Set(ids).size, ids.filter((id) => taken.has(id) || id.startsWith("section-"))], specifier).toEqual([
        ids.length,
        [],
      ]);
    }
  });
});

describe("pages of the packages", () => {
  const page = (address: string, language: "en" | "ja"): string =>
    pages.find((item) => item.address === address && item.language === language)?.markdown ?? "";

  it("show signature, comment and where the names in it stand", () => {
    const units = page("api/units", "en");
    expect(units).toMatch(/## `convert` \{#convert\}/);
    expect(units).toContain('<a href="#ConvertOptions">ConvertOptions</a>');
    expect(units).toContain("- Parameter `from`: UCUM code of `x`");
    expect(page("api/validate", "ja")).toMatch(/<a href="model\.html#AnyResource">AnyResource<\/a>/);
    expect(page("api/model", "ja")).toContain('<a href="../model/time-extent.html">');
  });

  it("say in Japanese that comments are English, and mark them so", () => {
    expect(page("api/units", "ja")).toContain("英語");
    expect(page("api/units", "ja")).toContain('<div lang="en">');
    expect(pages.filter(({ language }) => language === "ja").length).toBe(pages.length / 2);
  });
});

describe("reading of declarations", () => {
  it("keeps overloads, follows other names, and takes no comment that belongs to something else", () => {
    mkdirSync(join(folder, "packages/one/dist"), { recursive: true });
    mkdirSync(join(folder, "conformance"), { recursive: true });
    const write = (name: string, text: string): void => writeFileSync(join(folder, "packages/one", name), text);
    const door = { types: "./dist/index.d.ts" };
    write("package.json", JSON.stringify({ name: "@jiku/one", description: "One", exports: { ".": door } }));
    write("dist/index.d.ts", 'export { f as g } from "./f.js";\nexport * from "./all.js";\n');
    write(
      "dist/f.d.ts",
      "/** Of the first. */\nexport declare function f(a: string): void;\nexport declare function f(a: number): void;\n",
    );
    write(
      "dist/all.d.ts",
      "/** Of the constant. */\ndeclare const hidden: 1;\nexport interface Bare {}\nexport { hidden as seen };\n",
    );
    const [one] = readApi(folder);
    expect(one?.exports.map(({ name, comment, signatures }) => [name, comment, signatures.length])).toEqual([
      ["Bare", undefined, 1],
      ["g", "Of the first.", 2],
      ["seen", "Of the constant.", 1],
    ]);
    write("dist/index.d.ts", 'export { nothing } from "./f.js";\n');
    expect(() => readApi(folder)).toThrow("nothing is declared nowhere");
    write("dist/f.d.ts", "export declare function (");
    expect(() => readDeclarations(folder, "packages/one/dist/f.d.ts")).toThrow("f.d.ts");
  });

  it("makes text of what looks like markup in a comment", () => {
    expect(commentMarkdown("See {@link X}: `a<b>` or <b>.\n@throws when <b>", "ja")).toBe(
      "See `X`: `a<b>` or &lt;b>.\n\n- 例外: when &lt;b>",
    );
  });
});
