// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { widthOf } from "@jiku/views/text";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { DiffOptions } from "../../src/diff/diff-options.js";
import { type DiffReport, diffReport } from "../../src/diff/diff-report.js";
import type { LoadedEdition } from "../../src/diff/edition/load-edition.js";
import { githubReport } from "../../src/diff/report/github-report.js";
import { jsonReport } from "../../src/diff/report/json-report.js";
import { textReport } from "../../src/diff/report/text-report.js";
import type { Language } from "../../src/language/language.js";
import { createStyle } from "../../src/report/style.js";
import { FIXTURES } from "./fixtures/all-fixtures.js";
import { type Draft, editionOf, enumeration, smallDraft, within } from "./small-edition.js";

const OPTIONS: DiffOptions = { format: "text", language: "en", verbose: false };

function loaded(draft: Draft, folder: string): LoadedEdition {
  return { edition: editionOf(draft), shown: (file) => `${folder}${file}` };
}

/** One change of each bump, a repeated one, one of the base, one that is gone, and a reference that leads nowhere. */
function manyChanges(): DiffReport {
  const now = smallDraft();
  const thing = within(now, "schemas/quantity/thing.schema.json", "$defs", "members");
  thing.required = ["colour", "code", "count", "mass", "parts"];
  delete within(now, "schemas/quantity/thing.schema.json", "$defs", "members", "properties").notes;
  within(now, "schemas/quantity/thing.schema.json", "$defs", "members", "properties", "place").$ref = "none";
  within(now, "schemas/quantity/resource.schema.json", "$defs", "members", "properties", "label")["x-jsonld-id"] = null;
  Object.assign(within(now, "schemas/quantity/enumerations.schema.json", "$defs"), {
    Colour: enumeration("Colour", "色", ["red", "green", "blue"]),
  });
  within(now, "schemas/quantity/rules.yaml", "rules", 0, "message").en = "Other words.";
  now.delete("schemas/time/clock.schema.json");
  return diffReport(loaded(smallDraft(), "old/"), loaded(now, ""));
}

const noChange = diffReport(loaded(smallDraft(), "old/"), loaded(smallDraft(), ""));

describe("text", () => {
  for (const width of [80, 120]) {
    for (const language of ["en", "ja", "both"] satisfies Language[]) {
      it(`of many changes at ${width} columns, ${language}`, () => {
        const lines = textReport(manyChanges(), { ...OPTIONS, language }, 0, createStyle(width, false));
        expect(`\n${lines.join("\n")}`).toMatchSnapshot();
        for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(width);
      });
    }
  }

  it("of no change", () => {
    const lines = textReport(noChange, OPTIONS, 0, createStyle(80, false));
    expect(`\n${lines.join("\n")}`).toMatchInlineSnapshot(`
      "
        result         no change
        next version   the same
        compared       schemas 7 · rules 2 · profiles 2 · packs 1
        not compared   examples · alignments (*.ttl) · contents of packs beyond their
                       digest
        exit 0"
    `);
  });

  it("shows every repeat when asked", () => {
    const count = (verbose: boolean): number =>
      textReport(manyChanges(), { ...OPTIONS, verbose }, 0, createStyle(120, false)).filter((line) =>
        line.includes("DF-34"),
      ).length;
    expect(count(false)).toBe(4);
    expect(count(true)).toBe(5);
  });

  it("uses colour for nothing that words do not say", () => {
    const plain = textReport(manyChanges(), OPTIONS, 0, createStyle(120, false)).join("\n");
    const coloured = textReport(manyChanges(), OPTIONS, 0, createStyle(120, true)).join("\n");
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain);
    expect(coloured).not.toBe(plain);
  });
});

describe("json", () => {
  const schema = (name: string): object =>
    JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8")) as object;
  const ajv = new Ajv2020({ strict: true, strictRequired: false });
  ajv.addSchema(schema("report"));
  const validate = ajv.compile(schema("diff"));

  it("keeps to its published schema, whatever changed", () => {
    for (const { before, after, name } of FIXTURES) {
      const [old, now] = [smallDraft(), smallDraft()];
      for (const draft of [old, now]) before?.(draft);
      after(now);
      const text = jsonReport(
        diffReport(loaded(old, "old/"), loaded(now, "")),
        { ...OPTIONS, failOn: "major" },
        "0.1.0",
      );
      expect(validate(JSON.parse(text)), `${name}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    }
    expect(validate(JSON.parse(jsonReport(manyChanges(), OPTIONS, "0.1.0")))).toBe(true);
    expect(validate(JSON.parse(jsonReport(noChange, OPTIONS, "0.1.0")))).toBe(true);
  });

  it("names no folder of this machine, and is the same every time", () => {
    const text = jsonReport(manyChanges(), OPTIONS, "0.1.0");
    expect(text).toBe(jsonReport(manyChanges(), OPTIONS, "0.1.0"));
    expect(text).not.toContain("old/");
    expect(JSON.parse(text)).toMatchObject({
      required: "major",
      summary: { major: 9, minor: 1, patch: 1 },
      notCompared: [
        { what: "examples" },
        { what: "alignments" },
        { what: "packContents" },
        { what: "reference", ref: "none" },
      ],
    });
  });
});

describe("github", () => {
  it("annotates files of the new edition, and names those of the old one", () => {
    const lines = githubReport(manyChanges(), OPTIONS);
    expect(lines[0]).toMatch(
      /^::error file=schemas\/quantity\/resource\.schema\.json,line=\d+,col=\d+,title=DF-51 term-removed \(major\)::/,
    );
    const gone = lines.find((line) => line.includes("DF-02")) ?? "";
    expect(gone).toMatch(
      /^::error title=DF-02 class-removed \(major\) old\/schemas\/time\/clock\.schema\.json%3A1%3A1::/,
    );
    expect(lines.some((line) => line.startsWith("::warning "))).toBe(true);
    expect(lines.some((line) => line.startsWith("::notice "))).toBe(true);
  });

  it("folds after fifty", () => {
    const [first] = manyChanges().changes;
    const changes = Array.from({ length: 53 }, () => first as DiffReport["changes"][number]);
    const lines = githubReport({ ...manyChanges(), changes }, OPTIONS);
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toContain("×3 more");
  });
});
