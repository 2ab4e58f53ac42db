// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { classNames } from "../src/law.js";
import { loadCatalogue } from "../src/load-requirements.js";
import { derivedText } from "../src/report/derived.js";
import { outcomeOf } from "../src/report/outcome.js";
import { readReport } from "../src/report/read-report.js";
import { type HeaderLine, reportText } from "../src/report/record.js";
import type { CaseLine, Verdict } from "../src/verdict.js";

const catalogue = loadCatalogue();
const slugs = [...catalogue.requirements.values()].map(({ slug, code }) => ({ slug, code }));
const DIGEST = "ab".repeat(32);
const header: HeaderLine = {
  kind: "header",
  report: "1",
  suite: { name: "@jiku/conformance", version: "0.1.0", digest: DIGEST },
  requirements: { digest: DIGEST },
  subject: { name: "@acme/<gauge>", version: "1.0.0", digest: DIGEST, manifest: DIGEST, language: "python" },
  jiku: "1.0",
  effort: "dev",
  seed: { source: "public", value: 7 },
  classes: ["core"],
  notTested: ["AD-059"],
  notWritten: ["zarr"],
  environment: { os: "linux", runtime: "node 20.20.2", fastCheck: "4.10.2" },
};

const VERDICTS: readonly Verdict[] = [
  "passed",
  "failed",
  "refused-ok",
  "error-subject",
  "error-suite",
  "inconclusive",
  "known-failure",
  "unexpected-pass",
];

/** Lines of distinct laws, with texts that every form has to escape. */
const lines: fc.Arbitrary<readonly CaseLine[]> = fc
  .uniqueArray(
    fc.record({
      law: fc.constantFrom(...slugs),
      class: fc.constantFrom(...classNames),
      verdict: fc.constantFrom(...VERDICTS),
      text: fc.string({ unit: "grapheme" }),
      input: fc.option(fc.jsonValue(), { nil: undefined }),
    }),
    { selector: ({ law }) => law.slug, minLength: 1, maxLength: 20 },
  )
  .map((drawn) =>
    drawn.map(({ law, class: name, verdict, text, input }) => ({
      kind: "case",
      id: law.slug,
      code: law.code,
      class: name,
      level: "MUST",
      verdict,
      samples: 3,
      discarded: 0,
      seed: 7,
      ...(input === undefined ? {} : { counterexample: input }),
      reason: { message: { en: `]](<&"'{x}${text}\u0007\u202e`, ja: text }, actual: text },
      in: DIGEST,
      out: DIGEST,
      milliseconds: 5,
    })),
  );

const recordOf = (drawn: readonly CaseLine[]) => readReport(reportText(header, drawn, new Map([["core", "failed"]])));
const countOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe("the forms that are made of a report", () => {
  it("count alike", () => {
    fc.assert(
      fc.property(lines, (drawn) => {
        const record = recordOf(drawn);
        const wanted = ["passed", "failed", "inapplicable", "cantTell"].map(
          (outcome) => drawn.filter(({ verdict }) => outcomeOf(verdict) === outcome).length,
        );
        const [passed = 0, failed = 0, inapplicable = 0, cantTell = 0] = wanted;

        const junit = derivedText("junit", record, catalogue);
        const total = `tests="${drawn.length}" failures="${failed}" errors="${cantTell}" skipped="${inapplicable}"`;
        expect(junit.split("\n")[1]).toContain(total);
        expect(countOf(junit, /<testcase /g)).toBe(drawn.length);
        expect([/<failure /g, /<skipped /g, /<error /g].map((one) => countOf(junit, one))).toEqual([
          failed,
          inapplicable,
          cantTell,
        ]);

        const sarif = JSON.parse(derivedText("sarif", record, catalogue)) as {
          readonly runs: readonly [
            { readonly results: readonly { readonly kind: string; readonly locations: readonly unknown[] }[] },
          ];
        };
        const { results } = sarif.runs[0];
        expect(
          ["pass", "fail", "notApplicable", "open"].map((kind) => results.filter((one) => one.kind === kind).length),
        ).toEqual(wanted);
        expect(results.every(({ locations }) => locations.length > 0)).toBe(true);

        const quads = new Parser().parse(derivedText("earl-ttl", record, catalogue));
        const outcomes = quads.filter(({ predicate }) => predicate.value === "http://www.w3.org/ns/earl#outcome");
        const ofTurtle = ["passed", "failed", "inapplicable", "cantTell"].map(
          (name) => outcomes.filter(({ object }) => object.value === `http://www.w3.org/ns/earl#${name}`).length,
        );
        expect(ofTurtle).toEqual(wanted);
        const graph = JSON.parse(derivedText("earl-jsonld", record, catalogue)) as {
          readonly "@graph": readonly { readonly "earl:outcome"?: { readonly "@id": string } }[];
        };
        const ofJson = ["passed", "failed", "inapplicable", "cantTell"].map(
          (name) => graph["@graph"].filter((node) => node["earl:outcome"]?.["@id"] === `earl:${name}`).length,
        );
        expect(ofJson).toEqual(wanted);
        expect(passed).toBe(ofJson[0]);
      }),
      { numRuns: 60 },
    );
  });

  it("hold no markup of a stranger and no control character", () => {
    fc.assert(
      fc.property(lines, (drawn) => {
        const record = recordOf(drawn);
        for (const form of ["html", "junit"] as const) {
          const text = derivedText(form, record, catalogue);
          expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/);
          expect(text).not.toContain("<gauge>");
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("the page", () => {
  const [law] = slugs;
  const line = (verdict: Verdict): CaseLine => ({
    kind: "case",
    id: law?.slug ?? "",
    code: law?.code ?? "",
    class: "codec-lossless",
    level: "MUST",
    verdict,
    samples: 3,
    discarded: 0,
    seed: 7,
    counterexample: { format: "gauge", files: { "a.gauge": Buffer.from("gauge\t1\n").toString("base64") } },
    in: DIGEST,
    out: DIGEST,
    milliseconds: 5,
  });
  const record = readReport(reportText(header, [line("failed")], new Map([["codec-lossless", "failed"]])));

  it("needs neither script nor network, and says so in its policy", () => {
    const page = derivedText("html", record, catalogue);
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'/);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|style="|\son[a-z]+="|url\(/);
  });

  it("opens in the language that was asked for, and holds both", () => {
    expect(derivedText("html", record, catalogue, "ja")).toMatch(/<html lang="ja">[\s\S]*id="ja" checked/);
    expect(derivedText("html", record, catalogue, "en")).toMatch(/<html lang="en">[\s\S]*id="en" checked[\s\S]*往復/);
  });

  it("shows bytes as the text that they are, and what is not tested", () => {
    const page = derivedText("html", record, catalogue);
    expect(page).toContain("gauge\\t1\\n");
    expect(page).toContain("AD-059");
    expect(page).toContain("<code>zarr</code>");
  });
});

describe("a report is refused", () => {
  const whole = reportText(header, [], new Map());
  it.each([
    ["with a line removed", (text: string) => text.split("\n").slice(1).join("\n")],
    ["without its end", (text: string) => text.split("\n").slice(0, 1).join("\n")],
    ["that was changed", (text: string) => text.replace('"value":7', '"value":8')],
    ["of another form", (text: string) => text.replace('"report":"1"', '"report":"2"')],
    ["that is empty", () => ""],
    ["that is no JSON", () => "{\n"],
  ])("%s", (_name, change) => {
    expect(readReport(whole).lines).toEqual([]);
    expect(() => readReport(change(whole))).toThrow(/report/);
  });
});
