// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnyResource, Finding } from "@jiku/model";
import type { DocumentReport } from "@jiku/validate";
import { describe, expect, it } from "vitest";
import { collectFacts } from "../src/report/html/page-facts.js";
import { validatePage } from "../src/report/html/validate-page.js";
import type { Judged } from "../src/run/plan.js";
import { createSurvey } from "../src/survey/survey.js";
import { jiku } from "./jiku.js";

const EXAMPLES = join(import.meta.dirname, "../../../examples");

const secret = { en: 'The unit "sekret" is not known.', ja: "単位「sekret」は知られていない。" };
const finding: Finding = {
  rule: "quantity/ucum-code",
  code: "QU-01",
  severity: "error",
  path: "/unit",
  resource: "https://data.example.org/o0",
  location: { line: 3, column: 7 },
  message: secret,
  fix: secret,
  related: [],
};

function judged(count: number, kept: number): Judged {
  const { take, result } = createSurvey(0, 5000);
  for (let at = 0; at < kept; at++) {
    const resource = {
      id: `https://data.example.org/o${at}`,
      type: "Entity",
      label: { en: "sekret place" },
      entityTypes: [],
      geometries: [{ type: "Point", coordinates: [139 + at / 1e4, 35], rs: "OGC:CRS84" }],
    };
    take(resource as unknown as AnyResource, {} as Parameters<typeof take>[1]);
  }
  const report = {
    path: "a.json",
    format: "jiku-package",
    profile: "core",
    resources: { Entity: count },
    findings: [finding],
    counts: [{ code: "QU-01", rule: "quantity/ucum-code", severity: "error", count: 1 }],
    summary: { errors: 1, warnings: 0, infos: 0 },
    checked: { structure: count, sound: kept, rules: 1, rulesInAll: 1, references: 0, outside: 0 },
    notChecked: [{ what: "ID-05", why: { en: "No bytes.", ja: "中身がない。" } }],
  } as const satisfies DocumentReport;
  return { report, survey: result() };
}

function pageOf(redacted: boolean, ...all: readonly Judged[]): string {
  const collector = collectFacts(redacted);
  for (const one of all) collector.add(one);
  return validatePage(collector.facts(), "en");
}

describe("the page", () => {
  it("has every section, allows nothing but its own style, and carries no style beside it", () => {
    const html = pageOf(false, judged(3, 3));
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    const digest = createHash("sha256").update(style, "utf8").digest("base64");
    expect(html).toContain(`default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`);
    expect([...html.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id)).toEqual(
      "readiness map timeline scales graph findings files notChecked".split(" "),
    );
    expect(html).not.toMatch(/<script|<link|<iframe|<a |\sstyle=|\son\w+=|href=|src=/i);
    expect(html).toContain("a.json:3:7");
    expect(html).toMatch(/class="found f-error"/);
  });

  it("is bounded: pictures of the first resources, what is left out is told, a set that files share counts once", () => {
    const { survey } = judged(0, 0);
    const large = judged(7000, 6000);
    const collector = collectFacts(false);
    collector.add(large);
    collector.add({ ...judged(10, 0), survey: large.survey ?? (survey as never) });
    const facts = collector.facts();
    expect([facts.resources.length, facts.omitted, large.survey?.kept?.complete]).toEqual([5000, 2010, false]);
    expect(validatePage(facts, "ja")).toContain("2,010");
  });

  it("holds no value of the data with --redact", () => {
    expect(pageOf(false, judged(2, 2))).toContain("sekret");
    expect(pageOf(true, judged(2, 2))).not.toContain("sekret");
  });
});

describe("jiku validate --html", () => {
  it("writes the page beside the usual report, whatever the formats and the threads", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "jiku-html-"));
    cpSync(join(EXAMPLES, "flood/flood.json"), join(cwd, "flood.json"));
    const point = {
      type: "Feature",
      stac_version: "1.0.0",
      id: "i",
      geometry: { type: "Point", coordinates: [139.7, 35.6] },
      bbox: [139.7, 35.6, 139.7, 35.6],
      properties: { datetime: "2026-09-12T00:00:00Z" },
      links: [],
      assets: {},
    };
    writeFileSync(join(cwd, "item.json"), JSON.stringify(point));
    writeFileSync(join(cwd, "broken.json"), '{"jiku":"1.0","graph":[');
    const files = ["flood.json", "item.json", "broken.json"];
    const [plain, two] = await Promise.all([
      jiku(["validate", ...files, "--html", "one.html"], { cwd }),
      jiku(["validate", ...files, "--html", "two.html", "--jobs", "2", "--format", "json"], { cwd }),
    ]);
    expect([plain.code, two.code, plain.err, two.err]).toEqual([1, 1, "", ""]);
    expect(plain.out).toMatch(/flood\.json/);
    const html = readFileSync(join(cwd, "one.html"), "utf8");
    expect(readFileSync(join(cwd, "two.html"), "utf8")).toBe(html);
    for (const text of [
      "flood.json",
      "item.json",
      "broken.json",
      'class="land"',
      'class="timeline"',
      'class="references"',
      "AD-103",
    ])
      expect(html).toContain(text);
  });
});
