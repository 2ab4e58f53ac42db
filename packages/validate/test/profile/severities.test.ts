// SPDX-License-Identifier: Apache-2.0
import { catalogue, type ProfileSeverity } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { compileProfile } from "../../src/profile.js";
import { severityOf } from "../../src/report/entries.js";
import { faultsIn, goodProfile, profileOf } from "./compile.js";

const ORDER: readonly ProfileSeverity[] = ["off", "info", "warning", "error"];

describe("severities of a profile", () => {
  it("refuses what lowers, switches off a MUST, or names no rule", () => {
    const severities = { "ID-09": "off", "TM-01": "warning", "DS-03": "off", "TM-1": "error", NOPE: "info" };
    expect(faultsIn([profileOf({ severities })])).toEqual([
      'PRF-04 /severities/ID-09 | ID-09 is "info" in "core" and may not be lowered to "off".',
      'PRF-04 /severities/TM-01 | TM-01 is "error" in "core" and may not be lowered to "warning".',
      "PRF-04 /severities/DS-03 | DS-03 says MUST and may not be switched off.",
      'PRF-03 /severities/TM-1 | "TM-1" is not the code of a rule; nearest is "TM-01".',
      'PRF-03 /severities/NOPE | "NOPE" is not the code of a rule.',
    ]);
  });

  it("judges every rule, base and severity by the order off, info, warning, error", () => {
    for (const base of ["draft", "core", "exchange", "coupling"] as const) {
      for (const entry of catalogue) {
        const severities = ORDER.map((severity) => {
          const faults = faultsIn([profileOf({ extends: base, severities: { [entry.code]: severity } })]);
          return faults.length === 0;
        });
        const least = ORDER.indexOf(severityOf(entry, base));
        const expected = ORDER.map((severity, at) => at >= least && !(severity === "off" && entry.level === "MUST"));
        expect(severities, `${entry.code} on ${base}`).toEqual(expected);
      }
    }
  });

  it("may only be raised above the file that it extends", () => {
    const texts = {
      "strict.yaml": JSON.stringify({
        name: "strict",
        title: { en: "S", ja: "厳" },
        extends: "core",
        severities: { "ID-09": "warning" },
      }),
    };
    const read = (path: string) =>
      path === "strict.yaml" ? new TextEncoder().encode(texts["strict.yaml"]) : ("missing" as const);
    const below = profileOf({ extends: "strict.yaml", severities: { "ID-09": "info" } });
    expect(faultsIn([below], read)).toEqual([
      'PRF-04 /severities/ID-09 | ID-09 is "warning" in "strict" and may not be lowered to "info".',
    ]);
    const above = goodProfile([profileOf({ extends: "strict.yaml", severities: { "ID-09": "error" } })], read);
    expect(above.raised.get("ID-09")).toBe("error");
  });

  it("of profiles given together, the highest counts, their bases included", () => {
    const a = profileOf({ name: "a", extends: "core", severities: { "ID-09": "error" } }, "a.yaml");
    const b = profileOf({ name: "b", extends: "exchange" }, "b.yaml");
    const { profile } = compileProfile([a, b], { bases: ["draft"] });
    expect(profile).toMatchObject({ name: "a + b", base: "exchange", bases: ["draft", "core", "exchange"] });
    for (const entry of catalogue) {
      const expected = Math.max(
        ...(["draft", "core", "exchange"] as const).map((base) => ORDER.indexOf(severityOf(entry, base))),
      );
      expect(ORDER.indexOf(severityOf(entry, profile!)), entry.code).toBe(entry.code === "ID-09" ? 3 : expected);
    }
  });
});
