// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { type ManifestFinding, ownFinding, type SharedCode, sharedFinding, sharedRule } from "../src/index.js";

const place = { file: "a.json", at: { kind: "json", pointer: "/x", line: 3, column: 7 } } as const;

describe("sharedFinding", () => {
  it("places the finding in the native file", () => {
    const finding = sharedFinding("AD-102", {}, place);
    expect(finding).toMatchObject({
      code: "AD-102",
      rule: "adapter/syntax",
      severity: "error",
      path: "/x",
      location: { file: "a.json", line: 3, column: 7, native: place.at },
    });
  });

  it("has words in both languages for every shared code", () => {
    for (let n = 101; n <= 122; n++) {
      const code = `AD-${n}` as SharedCode;
      const finding = sharedFinding(code, {}, place);
      expect(finding.rule).toBe(sharedRule(code));
      for (const text of [finding.message, finding.fix]) {
        expect(text.en.length).toBeGreaterThan(5);
        expect(text.ja.length).toBeGreaterThan(3);
      }
    }
  });
});

describe("ownFinding", () => {
  const table: readonly ManifestFinding[] = [
    {
      code: "XX-001",
      rule: "xx/thing",
      severity: "warning",
      text: { en: "{name} has {count} {kind}.", ja: "{name}の{kind}は{count}個。" },
      fix: { en: "Drop {name}.", ja: "{name}を除く。" },
    },
  ];

  it("fills values, by language where they differ", () => {
    const finding = ownFinding(table, "XX-001", { name: "b1", count: 2, kind: { en: "faces", ja: "面" } }, place);
    expect(finding.message).toEqual({ en: "b1 has 2 faces.", ja: "b1の面は2個。" });
    expect(finding.severity).toBe("warning");
  });

  it("cuts long values at 80 characters", () => {
    expect([...ownFinding(table, "XX-001", { name: "あ".repeat(200) }, place).fix.ja].length).toBe(80 + 4);
  });

  it("throws for a code without texts", () => {
    expect(() => ownFinding(table, "XX-002", {}, place)).toThrowError(
      expect.objectContaining({ code: "unknown-code" }),
    );
  });
});
