// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkFreshness } from "../src/checks/freshness.js";
import { generate } from "../src/generate.js";
import { ROOT, TREE } from "./repository.js";
import { smallDraft, treeOf, within } from "./small-tree.js";

const first = await generate(TREE);

test("generation is a function of the sources: twice the same bytes, whatever the order of the files", async () => {
  const again = await generate(new Map([...TREE].reverse().sort(([a], [b]) => (a < b ? -1 : 1))));
  expect([...again.keys()]).toEqual([...first.keys()]);
  expect([...again].filter(([path, text]) => first.get(path) !== text).map(([path]) => path)).toEqual([]);
});

test("the disk holds what is generated", () => {
  expect(checkFreshness(ROOT, first).faults).toEqual([]);
});

test("every generated file says so at its head, and holds neither time nor machine path", () => {
  for (const [path, text] of first) {
    // README holds a table, which says so itself.
    if (path !== "README.md")
      expect(text.slice(0, 400), path).toMatch(/@generated from .* Do not edit; run npm run generate\./);
    expect(text.includes(ROOT), path).toBe(false);
  }
});

test("both languages have the same pages with the same anchors", () => {
  const anchors = (text: string): readonly string[] =>
    [...text.matchAll(/\{#([^}]+)\}|<a id="([^"]+)">/g)].map((match) => match[1] ?? match[2] ?? "");
  const english = [...first.keys()].filter((path) => path.startsWith("spec/gen/en/"));
  expect(english.length).toBeGreaterThan(100);
  for (const path of english) {
    const other = first.get(path.replace("/en/", "/ja/"));
    expect(other, path).toBeDefined();
    expect(anchors(other ?? ""), path).toEqual(anchors(first.get(path) ?? ""));
  }
});

test("links between the pages lead somewhere", () => {
  const broken = [...first].flatMap(([path, text]) => {
    if (!path.startsWith("spec/gen/") || !path.endsWith(".md")) return [];
    return [...text.matchAll(/\]\(([^)#\s]+\.md)(?:#([^)]+))?\)/g)].flatMap((match) => {
      const target = first.get(join(path, "..", match[1] ?? "").replaceAll("\\", "/"));
      const found = target !== undefined && (match[2] === undefined || target.includes(`{#${match[2]}}`));
      return found ? [] : [`${path}: ${match[0]}`];
    });
  });
  expect(broken).toEqual([]);
});

test("the door of package model names every generated type", () => {
  const door = readFileSync(join(ROOT, "packages/model/src/index.ts"), "utf8");
  const missing = [...first].flatMap(([path, text]) => {
    if (!path.startsWith("packages/model/src/gen/types/")) return [];
    const names = [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map((match) => match[1] ?? "");
    return names.filter((name) => !new RegExp(`\\b${name}\\b`).test(door));
  });
  expect(missing).toEqual([]);
});

test("small sources: an edit of a schema changes its types, its page and its validator", async () => {
  const draft = smallDraft();
  const before = await generate(treeOf(draft));
  const properties = within(draft, "schemas/time/clock.schema.json", "$defs", "members");
  Object.assign(properties, {
    properties: {
      ticks: {
        type: "integer",
        title: "Ticks",
        description: "Ticks.",
        "x-jiku-ja": { title: "刻み", description: "刻み。" },
        "x-jsonld-id": "jk:ticks",
      },
    },
  });
  const after = await generate(treeOf(draft));
  const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
  expect(changed).toContain("packages/model/src/gen/types/time.ts");
  expect(changed).toContain("packages/validate/src/gen/validators.js");
  expect(changed).toContain("spec/gen/ja/clock.md");
  expect(changed).not.toContain("packages/model/src/gen/types/quantity.ts");
  expect(after.get("packages/model/src/gen/types/time.ts")).toContain("readonly ticks?: number;");
});
