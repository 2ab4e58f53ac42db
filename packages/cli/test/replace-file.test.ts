// SPDX-License-Identifier: Apache-2.0
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { replaceFile } from "../src/edit/replace-file.js";

let folder = "";
let path = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jiku-replace-"));
  path = join(folder, "a.json");
  writeFileSync(path, "old");
});

afterEach(() => rmSync(folder, { recursive: true }));

const content = (text: string) => [Buffer.from(text)];

it("puts the new content under the name, with the old mode, and keeps the old one", () => {
  chmodSync(path, 0o640);
  expect(replaceFile(path, content("new"), () => true)).toBe(`${path}.jiku-backup`);
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(readFileSync(`${path}.jiku-backup`, "utf8")).toBe("old");
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

it("numbers backups when the name is taken", () => {
  for (const text of ["1", "2", "3"]) replaceFile(path, content(text), () => true);
  const backups = ["", ".2", ".3"].map((end) => readFileSync(`${path}.jiku-backup${end}`, "utf8"));
  expect(backups).toEqual(["old", "1", "2"]);
});

it("leaves everything as it was when the file changed, or the content fails halfway", () => {
  expect(() => replaceFile(path, content("new"), () => false)).toThrow("CHANGED");
  function* broken(): Generator<Uint8Array> {
    yield Buffer.from("half");
    throw new Error("gone");
  }
  expect(() => replaceFile(path, broken(), () => true)).toThrow("gone");
  expect([readdirSync(folder), readFileSync(path, "utf8")]).toEqual([["a.json"], "old"]);
});
