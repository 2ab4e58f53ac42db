// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileExtensions, extensionContext, extensionPage, extensionTerms } from "../../src/extensions.js";
import { configFile } from "../../src/node.js";
import { extensionOf, goodPackages } from "./compile.js";

const [OCEAN] = compileExtensions([
  configFile(
    join(new URL(".", import.meta.url).pathname, "../fixtures/extensions/ocean/jiku-extension.yaml"),
    "ocean.yaml",
  ),
]).packages;

describe("the terms of an extension", () => {
  it("are its namespace and key, or what it says; objects are JSON literals", () => {
    expect(extensionTerms(OCEAN!)).toEqual([
      { key: "ocean:depthClass", iri: "https://data.example.org/ocean#depthClass", on: ["Entity"] },
      { key: "ocean:callSign", iri: "https://schema.org/callSign", on: ["System"] },
      { key: "ocean:maximumDepth", iri: "https://data.example.org/ocean#maximumDepth", on: ["Entity"], type: "@json" },
      {
        key: "ocean:moorings",
        iri: "https://data.example.org/ocean#moorings",
        on: ["Dataset", "System"],
        type: "@json",
      },
      { key: "ocean:remark", iri: "https://data.example.org/ocean#remark", on: ["Resource"], type: "@json" },
    ]);
  });

  it("follow the type that the author gives, and the schema otherwise", () => {
    const file = extensionOf(
      {
        a: { schema: { type: "string" }, termType: "@id" },
        b: { schema: { type: "string", pattern: "^\\d{4}", maxLength: 10 }, termType: "xsd:gYear" },
        c: { schema: { type: "array", items: { enum: ["x", "y"] } } },
        d: { schema: { type: "array", items: { type: "number" } } },
        e: { schema: { $ref: "#/$defs/E" } },
        f: { schema: { type: "boolean" } },
      },
      { $defs: { E: { const: "e" } } },
    );
    const [own] = goodPackages(file).packages;
    expect(extensionTerms(own!).map(({ type }) => type)).toEqual([
      "@id",
      "xsd:gYear",
      undefined,
      "@json",
      undefined,
      undefined,
    ]);
    expect(extensionContext(own!)).toMatchObject({
      own: "https://data.example.org/own#",
      "own:a": { "@id": "https://data.example.org/own#a", "@type": "@id" },
      "own:c": { "@id": "https://data.example.org/own#c" },
    });
  });
});

describe("the page of an extension", () => {
  it("is written in either language, with the same anchors", () => {
    const [en, ja] = [extensionPage(OCEAN!, "en"), extensionPage(OCEAN!, "ja")];
    const anchors = (text: string) => [...text.matchAll(/\{#([^}]+)\}/g)].map((match) => match[1]);
    expect(anchors(en)).toEqual([
      "ocean",
      "depthclass",
      "callsign",
      "maximumdepth",
      "moorings",
      "remark",
      "definitions",
    ]);
    expect(anchors(ja)).toEqual(anchors(en));
    expect(en).toContain("## Depth class `ocean:depthClass` {#depthclass}");
    expect(ja).toContain("## 水深区分 `ocean:depthClass` {#depthclass}");
    expect(ja).toContain("水域の水深の区分。");
    expect(en.split("\n").slice(0, 12).join("\n")).toMatchInlineSnapshot(`
      "# Ocean observatory {#ocean}

      What the observatory says of water bodies and of its moorings beside the core.

      - Prefix: \`ocean\`
      - Namespace: \`https://data.example.org/ocean#\`
      - Version: 1.0

      Declare it in the document:

      \`\`\`json
      {"
    `);
  });

  it("holds no markup of the author", () => {
    const hostile = "<script>alert(1)</script> | `x` [a](javascript:1)\n# Title\n```";
    const [own] = goodPackages(
      extensionOf({
        key: {
          title: { en: hostile, ja: hostile },
          description: { en: hostile, ja: hostile },
          schema: { type: "string", description: hostile },
          examples: ["```\n# x"],
        },
      }),
    ).packages;
    const page = extensionPage(own!, "en");
    const outside = page.replace(/^```json\n[\s\S]*?\n```$/gm, "");
    expect(outside).not.toMatch(/(?<!\\)<script|(?<!\\)\[a\]|^# Title|^```/m);
    expect(page.match(/^```/gm)).toHaveLength(6);
  });
});
