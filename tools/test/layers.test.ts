// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { importCycles } from "../src/checks/import-cycles.js";
import { importsOf, type SourceFile } from "../src/checks/imports.js";
import { type Package, packageFaults } from "../src/checks/package-imports.js";

function file(path: string, text: string): SourceFile {
  return { path, imports: importsOf(text) };
}

function packageOf(name: string, change: Partial<Package> = {}): Package {
  const folder = `packages/${name}`;
  return { name, folder, dependencies: [], devDependencies: [], doors: ["."], sources: [], tests: [], ...change };
}

const MODEL = packageOf("model", { doors: [".", "./packs/*"] });

function faults(from: Package, ...others: readonly Package[]): readonly string[] {
  return packageFaults(from, new Map([MODEL, ...others, from].map((item) => [item.name, item])));
}

test("imports are found in every form, comments aside", () => {
  const text = [
    'import { a } from "a";',
    'import type { b } from "b";',
    "import {",
    "  c,",
    '} from "c";',
    'export { d } from "d";',
    'import "e";',
    'const f = await import("f");',
    '// import { g } from "g";',
    '/* import "h"; */',
    'const text = "import nothing";',
  ].join("\n");
  expect(
    importsOf(text).map(({ specifier, line, typeOnly }) => `${specifier}:${line}${typeOnly ? " type" : ""}`),
  ).toEqual(["a:1", "b:2 type", "c:5", "d:6", "e:7", "f:8"]);
});

describe("a package imports lower layers only, through doors, as declared", () => {
  const units = (text: string, change: Partial<Package> = {}): Package =>
    packageOf("units", { dependencies: ["@jiku/model"], sources: [file("packages/units/src/a.ts", text)], ...change });

  test("what is right has no fault", () => {
    expect(
      faults(
        units(
          'import { b } from "./b.js";\nimport { c } from "@jiku/model";\nimport { d } from "@jiku/model/packs/units";',
        ),
      ),
    ).toEqual([]);
  });

  const cases: readonly (readonly [string, string, Partial<Package>, string])[] = [
    [
      "a higher layer",
      'import "@jiku/validate";\nimport "@jiku/model";',
      { dependencies: ["@jiku/model", "@jiku/validate"] },
      "packages/units/src/a.ts:1 layer 1 may not import @jiku/validate of layer 2",
    ],
    [
      "a sibling",
      'import "@jiku/spacetime";\nimport "@jiku/model";',
      { dependencies: ["@jiku/model", "@jiku/spacetime"] },
      "packages/units/src/a.ts:1 layer 1 may not import @jiku/spacetime of layer 1",
    ],
    [
      "what is no door",
      'import "@jiku/model/dist/x.js";',
      {},
      'packages/units/src/a.ts:1 "@jiku/model/dist/x.js" is no door of @jiku/model',
    ],
    [
      "what is not declared",
      'import "@jiku/model";\nimport "left-pad";',
      {},
      'packages/units/src/a.ts:2 "left-pad" is not among the dependencies',
    ],
    [
      "another package's files",
      'import "@jiku/model";\nimport "../../model/src/x.js";',
      {},
      'packages/units/src/a.ts:2 "../../model/src/x.js" leaves the package',
    ],
    [
      "node in the browser",
      'import "@jiku/model";\nimport "node:fs";',
      {},
      'packages/units/src/a.ts:2 "node:fs" in a package that runs in a browser',
    ],
    [
      "nothing of a dependency",
      "export const a = 1;",
      {},
      'packages/units/package.json:1 dependency "@jiku/model" is never imported',
    ],
  ];
  test.each(cases)("%s", (_name, text, change, expected) => {
    expect(faults(units(text, change), packageOf("validate"), packageOf("spacetime"))).toEqual([expected]);
  });

  test("node behind a door of its own, a test that reads files, an adapter on layer 3", () => {
    const host = packageOf("adapter", {
      sources: [file("packages/adapter/src/host/a.ts", 'import "node:fs";')],
      tests: [file("packages/adapter/test/a.test.ts", 'import "node:fs";')],
    });
    const city = packageOf("adapter-city", {
      dependencies: ["@jiku/adapter"],
      sources: [file("packages/adapter-city/src/a.ts", 'import "@jiku/adapter";')],
    });
    expect([...faults(host), ...faults(city, host)]).toEqual([]);
  });

  test("a package that no layer knows", () => {
    expect(faults(packageOf("strange"))).toEqual(['packages/strange/package.json:1 "strange" has no layer']);
  });
});

test("cycles exist at run time only", () => {
  const cycle = [
    file("p/a.ts", 'import "./b.js";'),
    file("p/b.ts", 'import "./c.js";'),
    file("p/c.ts", 'import "./a.js";'),
  ];
  expect(importCycles(cycle)).toEqual([["p/a.ts", "p/b.ts", "p/c.ts"]]);
  const types = [file("p/a.ts", 'import "./b.js";'), file("p/b.ts", 'import type { A } from "./a.js";')];
  expect(importCycles(types)).toEqual([]);
});
