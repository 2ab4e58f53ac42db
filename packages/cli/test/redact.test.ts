// SPDX-License-Identifier: Apache-2.0
import { catalogue } from "@jiku/model";
import { makeFinding } from "@jiku/validate";
import { describe, expect, it } from "vitest";
import { entryOf, matchWording } from "../src/report/match-wording.js";
import { redactFinding } from "../src/report/redact.js";

const SECRET = "Tanaka Hanako 1980-02-03";
const at = { location: { file: "a.json", line: 3, column: 4 } };

/** One finding for every wording of the catalogue, with a secret for each placeholder. */
const findings = catalogue.flatMap((entry) =>
  [undefined, ...Object.keys(entry.cases ?? {})].flatMap((name) => {
    const wording = name === undefined ? entry : entry.cases?.[name];
    const names = [...`${wording?.message.en} ${wording?.fix.en}`.matchAll(/\{(\w+)\}/g)].map(
      ([, key]) => key as string,
    );
    const values = Object.fromEntries(names.map((key) => [key, SECRET]));
    const made = makeFinding(entry.code, "core", at, values, name === undefined ? {} : { case: name });
    return made === undefined ? [] : [{ name, made }];
  }),
);

describe("redactFinding", () => {
  it("leaves no value in any wording of the catalogue", () => {
    expect(findings.length).toBeGreaterThan(50);
    for (const { made } of findings) {
      const { message, fix } = redactFinding(made);
      const text = `${message.en} ${message.ja} ${fix.en} ${fix.ja}`;
      expect(text, made.code).not.toContain("Tanaka");
      expect(text, made.code).not.toMatch(/\{\w+\}/);
    }
  });

  it("keeps place and path, and tells type and length", () => {
    const made = makeFinding("TM-01", "core", { ...at, path: "/end" }, { start: "2026-09-03", end: 17 });
    if (made === undefined) throw new Error("TM-01 is off");
    const redacted = redactFinding(made);
    expect([redacted.path, redacted.location, redacted.code]).toEqual(["/end", at.location, "TM-01"]);
    expect(redacted.message.en).toContain("<text of 10>");
    expect(redacted.message.en).toContain("<number>");
    expect(redacted.message.ja).toContain("<文字列10字>");
  });

  it("hides the whole message of a code that the catalogue does not hold", () => {
    const text = { en: SECRET, ja: SECRET };
    const related = [{ location: at.location, message: text }];
    const finding = {
      code: "CTY-999",
      rule: "cityjson/x",
      severity: "error",
      path: "",
      ...at,
      message: text,
      fix: text,
      related,
    } as const;
    expect(JSON.stringify(redactFinding(finding))).not.toContain("Tanaka");
  });
});

describe("matchWording", () => {
  it("finds the case that a message was made with", () => {
    const entry = entryOf("AD-105");
    const made = makeFinding("AD-105", "core", at, { limit: 200 }, { case: "ratio" });
    expect(entry && made && matchWording(entry, made.message.en)).toMatchObject({
      case: "ratio",
      values: new Map([["limit", "200"]]),
    });
    expect(entry && matchWording(entry, "something else")).toBeUndefined();
  });
});
