// SPDX-License-Identifier: Apache-2.0
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { changesOn, changesPages, readChanges } from "../src/changes.js";
import type { Page } from "../src/page.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "jiku-editions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (address: string, language: "en" | "ja" = "en"): Page => ({
  address,
  language,
  part: "model",
  markdown: "",
});

describe("changes since the last edition", () => {
  it("are told on the page that they concern, in both languages", () => {
    const old = join(folder, "spec/editions/0.9/schemas");
    mkdirSync(join(folder, "spec/editions/0.8/schemas"), { recursive: true });
    cpSync(join(root, "schemas"), old, { recursive: true });
    symlinkSync(join(root, "schemas"), join(folder, "schemas"));
    symlinkSync(join(root, "packages"), join(folder, "packages"));
    const rules = join(old, "time/rules.yaml");
    writeFileSync(rules, readFileSync(rules, "utf8").replace("level: MUST", "level: SHOULD"));
    const changes = readChanges(folder);
    expect([changes.since, changes.changes.map(({ subject, bump }) => `${subject} ${bump}`)]).toEqual([
      "0.9",
      ["TM-01 major"],
    ]);
    expect(changesOn(page("model/rules/TM-01"), changes)).toContain("TM-01 is now a MUST; it was a SHOULD.");
    expect(changesOn(page("model/rules/TM-01", "ja"), changes)).toContain("TM-01がSHOULDからMUSTに強まった。");
    expect(changesOn(page("model/entity"), changes)).toBe("");
    expect(changesPages(changes)[0]?.markdown).toContain("| `TM-01` | major |");
  });

  it("are none in a first edition, which says so", () => {
    const changes = readChanges(join(folder, "nowhere"));
    expect(changes).toEqual({ since: undefined, changes: [] });
    expect(
      changesPages(changes).map(({ markdown }) => markdown.includes("first edition") || markdown.includes("最初の版")),
    ).toEqual([true, true]);
  });
});
