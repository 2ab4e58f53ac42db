// SPDX-License-Identifier: Apache-2.0
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { draw } from "../src/draw.js";
import { conformanceClasses } from "../src/draws/conformance-classes.js";
import { glossary } from "../src/draws/glossary.js";
import { render } from "../src/render.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "jiku-draws-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the terms", () => {
  it("stand in both languages with the same anchors, from the glossary", () => {
    const anchors = (text: string): readonly string[] =>
      [...text.matchAll(/<a id="(term-[^"]+)"><\/a>/g)].map(([, id = ""]) => id);
    const [en, ja] = [glossary(root, "en"), glossary(root, "ja")];
    expect(anchors(en)).toEqual(anchors(ja));
    expect([new Set(anchors(en)).size, anchors(en).length > 70]).toEqual([anchors(en).length, true]);
    expect(ja).toContain('<a id="term-undeclared"></a>未宣言 | データが値を述べていない状態。既定値ではない。');
  });

  it("are refused when a language is missing", () => {
    const text = readFileSync(join(root, "GLOSSARY.md"), "utf8");
    writeFileSync(join(folder, "GLOSSARY.md"), text.replace(" | 値がない理由。", " | "));
    expect(() => glossary(folder, "ja")).toThrow("Missing reason");
  });
});

describe("the classes of adapters", () => {
  it("lead to every requirement that they hold", () => {
    const text = conformanceClasses(root, "en");
    expect(text.match(/id="class-/g)).toHaveLength(12);
    expect(text).toContain("[round-trip](19-annex-a-tests.md#adapter-round-trip)");
  });

  it("need words", () => {
    mkdirSync(join(folder, "conformance"));
    cpSync(join(root, "conformance/classes.yaml"), join(folder, "conformance/classes.yaml"));
    const file = join(folder, "conformance/classes.yaml");
    writeFileSync(file, `${readFileSync(file, "utf8")}  - {name: odd, needs: [], minimum: [], laws: []}\n`);
    expect(() => conformanceClasses(folder, "ja")).toThrow("odd");
  });
});

describe("pages", () => {
  const page = (markdown: string) => ({ language: "en" as const, address: "a", part: "chapter" as const, markdown });

  it("name the profile in the cells of a long table, which has no heads on a narrow screen", () => {
    const table = "| Code | draft | core |\n|---|---|---|\n| A | info | error |\n| B | error | error |\n";
    const { html } = render(page(table), () => undefined);
    expect(html).toContain('<div class="wide long"');
    expect(html).toMatch(/<td>A<\/td>\s*<td data-head="draft">info<\/td>\s*<td data-head="core">error<\/td>/);
    expect(render(page(table.slice(0, table.indexOf("| B"))), () => undefined).html).toContain('<div class="wide"');
  });

  it("draw nothing that is not known", () => {
    expect(() => draw(root, page("<!-- draw: nothing -->"))).toThrow("nothing is drawn by this name");
  });
});
