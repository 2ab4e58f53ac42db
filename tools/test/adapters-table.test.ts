// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { emitAdapters } from "../src/emit/adapters.js";
import { TREE } from "./repository.js";

const MARKS = ["<!-- adapters: generated, do not edit; run npm run generate -->", "<!-- /adapters -->"] as const;
const manifest = (claims: readonly string[]): string =>
  JSON.stringify({
    id: "x",
    version: "1.0.0",
    title: { en: "X|Y", ja: "エックス" },
    directions: ["decode", "encode"],
    claims,
    formats: [
      { id: "x1", versions: ["1", "2"] },
      { id: "x2", versions: ["3"], title: { en: "Two", ja: "二" }, directions: ["decode"] },
    ],
  });
const tree = (readme: string, claims: readonly string[] = ["core", "stream"]) =>
  new Map([
    ["README.md", readme],
    ["packages/adapter-x/jiku-adapter.json", manifest(claims)],
  ]);

describe("the table of adapters", () => {
  it("stands between its marks, with one row a format, and is stable", () => {
    const before = `# A\n\n${MARKS.join("\nold\n")}\n\n## B\n`;
    const readme = emitAdapters(tree(before)).get("README.md") ?? "";
    expect(readme.split("\n")).toEqual([
      "# A",
      "",
      MARKS[0],
      "| Format | Versions | Directions | Adapter | Certified classes |",
      "| --- | --- | --- | --- | --- |",
      "| `x1` X\\|Y | 1, 2 | decode, encode | `@jiku/adapter-x` | core, stream |",
      "| `x2` Two | 3 | decode | `@jiku/adapter-x` | core, stream |",
      MARKS[1],
      "",
      "## B",
      "",
    ]);
    expect(emitAdapters(tree(readme)).get("README.md")).toBe(readme);
  });

  it("leaves a README without marks alone, and says when nothing is certified", () => {
    const output = emitAdapters(tree("# A\n", []));
    expect(output.get("README.md")).toBe("# A\n");
    expect(output.get("spec/gen/ja/adapters.md")).toContain("| `x2` 二 | 3 | decode | `@jiku/adapter-x` | – |");
    const { formats } = JSON.parse(output.get("spec/gen/adapters.json") ?? "") as { formats: readonly object[] };
    expect(formats).toHaveLength(2);
  });

  it("holds every format of the repository, in README too", () => {
    const output = emitAdapters(TREE);
    const manifests = [...TREE].filter(([path]) => /^packages\/adapter-[\w-]+\/jiku-adapter\.json$/.test(path));
    expect(manifests.length).toBeGreaterThanOrEqual(5);
    for (const [, text] of manifests)
      for (const { id } of (JSON.parse(text) as { formats: readonly { id: string }[] }).formats)
        expect(output.get("README.md")).toContain(`| \`${id}\` `);
  });
});
