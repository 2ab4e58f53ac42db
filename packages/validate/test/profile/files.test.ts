// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { configFile, readBeside } from "../../src/node.js";
import { compileProfile } from "../../src/profile.js";
import { FIXTURES, faultsIn, fileOf, goodProfile, profileOf, reading } from "./compile.js";

const HEAD = "name: own\ntitle: {en: Own, ja: 自前}\nextends: core\n";
const SCHEME = "https://data.example.org/scheme/usage";

describe("the text of a profile file", () => {
  it("is YAML or JSON, tabs and comments included", () => {
    expect(faultsIn([fileOf(HEAD)])).toEqual([]);
    expect(
      faultsIn([
        fileOf('{\n\t"name": "own",\n\t"title": {"en": "O", "ja": "自"},\n\t"extends": "core"\n}\n', "own.json"),
      ]),
    ).toEqual([]);
    expect(faultsIn([fileOf(`\uFEFF# Own.\n${HEAD}`)])).toEqual([]);
  });

  it.each([
    ["syntax of YAML", "own.yaml", "name: a\n  b: c\n", "AD-102  | ", { line: 1, column: 7 }],
    ["syntax of JSON", "own.json", '{"name": }', "AD-102  | ", { line: 1, column: 10 }],
    ["a text that ends early", "own.json", '{"name": "own"', "AD-103  | ", { line: 1, column: 15 }],
    ["a key twice", "own.yaml", `${HEAD}name: other\n`, "AD-115 /name | ", { line: 4, column: 1 }],
    ["a key twice in JSON", "own.json", '{"name": "a", "name": "b"}', "AD-115  | ", { line: 1, column: 15 }],
    ["a reserved key", "own.yaml", `${HEAD}__proto__: {}\n`, "AD-117 /__proto__ | ", { line: 4, column: 1 }],
    [
      "an alias",
      "own.yaml",
      `${HEAD}classes: &c [Entity]\ndescription: *c\n`,
      "AD-120 /description | ",
      { line: 5, column: 14 },
    ],
    ["a key that is no text", "own.yaml", `${HEAD}? [a]\n: 1\n`, "AD-102  | ", { line: 4, column: 3 }],
    ["a tag of its own", "own.yaml", `${HEAD}classes: !run [Entity]\n`, "AD-102  | ", { line: 4, column: 10 }],
    ["two documents", "own.yaml", `${HEAD}---\nname: b\n`, "AD-102  | ", { line: 4, column: 1 }],
    ["flow nested deeper than 64", "own.yaml", "[".repeat(100_000), "AD-105  | ", {}],
    ["blocks nested deeper than 64", "own.yaml", "- ".repeat(10_000), "AD-105  | ", {}],
    ["JSON nested deeper than 64", "own.json", "[".repeat(65), "AD-105  | ", { line: 1, column: 65 }],
    ["nothing", "own.yaml", "", "PRF-01  | ", { line: 1, column: 1 }],
  ])("%s", (_, name, text, expected, place) => {
    const { profile, findings } = compileProfile([fileOf(text, name)]);
    expect(profile).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(`${findings[0]?.code} ${findings[0]?.path} | `).toBe(expected);
    expect(findings[0]?.location).toEqual({ file: name, ...place });
  });

  it("has at most 256 KiB", () => {
    const fill = (bytes: number) => `${HEAD}#${"x".repeat(bytes - new TextEncoder().encode(HEAD).length - 1)}`;
    expect(faultsIn([fileOf(fill(256 * 1024))])).toEqual([]);
    expect(faultsIn([fileOf(fill(256 * 1024 + 1))])).toEqual([
      "AD-105  | There are more than 262144 bytes in all; reading stopped.",
    ]);
  });

  it("may nest up to 64 levels, and a level of ordinary YAML counts once", () => {
    const nested = (depth: number) => Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}k:`).join("\n");
    expect(faultsIn([fileOf(nested(60))])[0]).toMatch(/^PRF-01/);
    expect(faultsIn([fileOf(nested(200))])).toEqual([
      "AD-105  | The nesting is deeper than 64 levels; reading stopped here.",
    ]);
  });

  it("is told its first 100 faults", () => {
    const members = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`zz${n}`, 1]));
    expect(faultsIn([profileOf(members)])).toHaveLength(100);
    const systems = [...Array.from({ length: 300 }, (_, n) => `EPSG:99${n}00`), "nope"];
    const { profile, findings } = compileProfile([
      profileOf({ restrictions: [{ on: "Geometry", member: "rs", referenceSystems: systems }] }),
    ]);
    expect(profile).toBeUndefined();
    expect(findings.map(({ severity }) => severity)).toEqual([
      ...Array.from({ length: 100 }, () => "warning"),
      "error",
    ]);
  });

  it("is UTF-8", () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(`${HEAD}# `), 0xff]);
    const { findings } = compileProfile([{ name: "own.yaml", bytes }]);
    expect(findings.map(({ code, location }) => [code, location])).toEqual([
      ["AD-114", { file: "own.yaml", line: 4, column: 3 }],
    ]);
  });

  it("survives any bytes", () => {
    let seed = 7;
    const tokens = [
      "name",
      ": ",
      "\n",
      "  ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      "'",
      '"',
      "&a ",
      "*a",
      "!t ",
      "|\n",
      ">\n",
      "? ",
      "# ",
      ",",
      "extends",
      "core",
      "\t",
      "---\n",
      "%Y\n",
      "\u0000",
      "é",
      "<<",
    ];
    for (let run = 0; run < 2000; run++) {
      let text = run % 2 === 0 ? HEAD : "";
      for (let n = 0; n < 40; n++) {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        text += tokens[seed % tokens.length];
      }
      for (const name of ["own.yaml", "own.json"]) {
        for (const { code } of compileProfile([fileOf(text, name)]).findings) expect(code).toMatch(/^(?:AD|PRF)-/);
      }
    }
  });

  it("takes at most 1,000 restrictions", () => {
    const restrictions = Array.from({ length: 1001 }, () => ({ on: "Entity", required: ["label"] }));
    expect(faultsIn([profileOf({ restrictions: restrictions.slice(1) })])).toEqual([]);
    expect(faultsIn([profileOf({ restrictions })])).toEqual([
      "AD-105 /restrictions | There are more than 1000 members here; reading stopped.",
    ]);
  });
});

describe("what a profile extends", () => {
  const named = (name: string, base: string, more = "") =>
    `name: ${name}\ntitle: {en: T, ja: 題}\nextends: ${base}\n${more}`;

  it("is a built-in profile or a file", () => {
    expect(faultsIn([profileOf({ extends: "exchnge" })])).toEqual([
      'PRF-02 /extends | "exchnge" is neither a built-in profile nor a profile file.',
    ]);
    expect(faultsIn([profileOf({ extends: "toString" })])).toHaveLength(1);
    expect(faultsIn([profileOf({ extends: "gone.yaml" })])).toEqual([
      'AD-108 /extends | "gone.yaml" is named here, but is not at hand.',
    ]);
  });

  it("brings its restrictions, severities and base along", () => {
    const read = reading({
      "p/base/one.yaml": named(
        "one",
        "exchange",
        "severities: {QU-16: error}\nrestrictions: [{on: Entity, required: [label]}]",
      ),
      "p/two.yaml": named("two", "base/one.yaml", "restrictions: [{on: Agent, required: [label]}]"),
    });
    const profile = goodProfile([profileOf({ extends: "two.yaml" }, "p/own.yaml")], read);
    expect(profile).toMatchObject({ name: "own", base: "exchange" });
    expect(profile.raised.get("QU-16")).toBe("error");
    expect(profile.rules.map(({ on }) => on)).toEqual(["Entity", "Agent"]);
  });

  it("reports the faults of the file that has them", () => {
    const read = reading({ "base.yaml": named("base", "core", "restrictions: [{on: Entity, required: [nme]}]") });
    const { findings } = compileProfile([profileOf({ extends: "base.yaml" })], { read });
    expect(findings.map(({ code, location }) => [code, location])).toEqual([
      ["PRF-06", { file: "base.yaml", line: 4, column: 40 }],
    ]);
  });

  it("goes in no circle and not on for ever", () => {
    const read = reading({ "a.yaml": named("a", "b.yaml"), "b.yaml": named("b", "a.yaml") });
    expect(faultsIn([fileOf(named("a", "b.yaml"), "a.yaml")], read)).toEqual([
      'PRF-02 /extends | "a.yaml" extends itself through other files.',
    ]);
    const chain = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [`${n}.yaml`, named(`n${n}`, `${n + 1}.yaml`)]),
    );
    expect(faultsIn([profileOf({ extends: "0.yaml" })], reading(chain))).toEqual([
      "PRF-02 /extends | More than 8 profile files stand one on another.",
    ]);
  });

  it.each([
    "../base.yaml",
    "/etc/base.yaml",
    "https://data.example.org/base.yaml",
    "file:base.yaml",
    "a/../../base.yaml",
    "C:\\base.yaml",
  ])("stays in its folder: %s", (path) => {
    const read = () => new TextEncoder().encode(named("base", "core"));
    expect(faultsIn([profileOf({ extends: path }, "p/own.yaml")], read)).toEqual([
      `AD-119 /extends | The path "${path}" leads out of the data root.`,
    ]);
  });
});

describe("code lists", () => {
  const at = "/restrictions/0/codeLists/0";
  const withList = (list: object) =>
    profileOf({ restrictions: [{ on: "Flag", member: "code", codeLists: [list] }] }, "p/own.yaml");

  it.each([
    ["c.txt", "# usage\n401\n\n402\r\n"],
    ["c.json", '["401", "402"]'],
    ["c.json", '{"401": "office", "402": "shop"}'],
    ["deep/c.csv", "401\n402"],
  ])("come out of %s", (file, text) => {
    expect(faultsIn([withList({ scheme: SCHEME, file })], reading({ [`p/${file}`]: text }))).toEqual([]);
  });

  it.each([
    [
      "neither codes nor file",
      { scheme: SCHEME },
      `PRF-12 ${at} | The code list of "${SCHEME}" needs either "codes" or "file".`,
    ],
    [
      "both",
      { scheme: SCHEME, codes: ["1"], file: "c.txt" },
      `PRF-12 ${at} | The code list of "${SCHEME}" needs either "codes" or "file".`,
    ],
    [
      "a number, whose zeros are lost",
      { scheme: SCHEME, codes: [401] },
      'PRF-01 /restrictions/0/codeLists/0/codes/0 | "codes" must be a text; 401 is given.',
    ],
    [
      "a missing file",
      { scheme: SCHEME, file: "gone.txt" },
      `AD-108 ${at}/file | "gone.txt" is named here, but is not at hand.`,
    ],
    [
      "a file elsewhere",
      { scheme: SCHEME, file: "../secret.txt" },
      `AD-119 ${at}/file | The path "../secret.txt" leads out of the data root.`,
    ],
    [
      "an address",
      { scheme: SCHEME, file: "https://data.example.org/c.txt" },
      `AD-119 ${at}/file | The path "https://data.example.org/c.txt" leads out of the data root.`,
    ],
    [
      "an empty file",
      { scheme: SCHEME, file: "empty.txt" },
      `PRF-12 ${at} | The code list "empty.txt" holds no codes.`,
    ],
    [
      "a file of numbers",
      { scheme: SCHEME, file: "numbers.json" },
      `PRF-12 ${at} | An entry of the code list "numbers.json" is not a text.`,
    ],
    [
      "a broken file",
      { scheme: SCHEME, file: "broken.json" },
      `AD-102 ${at}/file | The text cannot be read as "JSON": broken.json.`,
    ],
  ])("refused: %s", (_, list, expected) => {
    const read = reading({ "p/empty.txt": "# none\n", "p/numbers.json": "[401]", "p/broken.json": "[" });
    expect(faultsIn([withList(list)], read)).toEqual([expected]);
  });

  it("hold at most 100,000 codes", () => {
    const text = (count: number) => Array.from({ length: count }, (_, n) => n).join("\n");
    expect(faultsIn([withList({ scheme: SCHEME, file: "c.txt" })], reading({ "p/c.txt": text(100_000) }))).toEqual([]);
    expect(faultsIn([withList({ scheme: SCHEME, file: "c.txt" })], reading({ "p/c.txt": text(100_001) }))).toEqual([
      `PRF-12 ${at} | The code list "c.txt" has more than 100000 codes.`,
    ]);
  });
});

describe("on disk", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "profile-"));
    mkdirSync(join(folder, "p"));
    writeFileSync(join(folder, "secret.txt"), "1\n");
    writeFileSync(join(folder, "p/codes.txt"), "1\n");
    symlinkSync(join(folder, "secret.txt"), join(folder, "p/link.txt"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("a link out of the folder is not followed", () => {
    const profile = (file: string) =>
      profileOf(
        { restrictions: [{ on: "Flag", member: "code", codeLists: [{ scheme: SCHEME, file }] }] },
        "p/own.yaml",
      );
    expect(faultsIn([profile("codes.txt")], readBeside(folder))).toEqual([]);
    expect(faultsIn([profile("link.txt")], readBeside(folder))[0]).toMatch(/^AD-119/);
    expect(faultsIn([profile(".")], readBeside(folder))[0]).toMatch(/^AD-108/);
  });

  it.each(["city-gauges.yaml", "exchange-strict.json"])("the example %s is a profile", (name) => {
    const file = configFile(join(FIXTURES, "profiles", name), `profiles/${name}`);
    expect(goodProfile([file], readBeside(FIXTURES)).rules.length).toBeGreaterThan(0);
  });

  it("the two examples hold together", () => {
    const files = ["city-gauges.yaml", "exchange-strict.json"].map((name) =>
      configFile(join(FIXTURES, "profiles", name), `profiles/${name}`),
    );
    expect(goodProfile(files, readBeside(FIXTURES))).toMatchObject({
      base: "exchange",
      names: ["city-gauges", "exchange-strict"],
    });
  });
});
