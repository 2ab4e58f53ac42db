// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkFreshness } from "../src/checks/freshness.js";

const MARK = "// @generated from schemas (sha256:00) by tools/src/generate.ts. Do not edit; run npm run generate.\n";
const OUTPUT = new Map([
  ["spec/gen/en/a.md", `${MARK}one\ntwo\n`],
  ["spec/gen/en/b.md", `${MARK}one\n`],
]);

let root = "";

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "jiku-fresh-"));
  for (const [path, text] of OUTPUT) put(path, text);
});
afterEach(() => rmSync(root, { recursive: true }));

test("a tree that holds what is generated has no fault", () => {
  put("spec/gen/en/by-hand.md", "not generated\n");
  expect(checkFreshness(root, OUTPUT).faults).toEqual([]);
});

test("a stale file is reported with its first differing line", () => {
  put("spec/gen/en/a.md", `${MARK}one\nthree\n`);
  expect(checkFreshness(root, OUTPUT).faults).toEqual(["spec/gen/en/a.md:3 stale: is three | should be two"]);
});

test("a file with text after the end, one that is missing, one that is generated no more", () => {
  put("spec/gen/en/a.md", `${MARK}one\ntwo\nthree\n`);
  rmSync(join(root, "spec/gen/en/b.md"));
  put("spec/gen/en/c.md", MARK);
  expect(checkFreshness(root, OUTPUT).faults).toEqual([
    "spec/gen/en/a.md:4 stale: is three | should be ",
    "spec/gen/en/b.md:1 missing",
    "spec/gen/en/c.md:1 no longer generated",
  ]);
});
