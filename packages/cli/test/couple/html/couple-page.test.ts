// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verdicts } from "@jiku/views";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CoupleResult } from "../../../src/couple/couple-result.js";
import { couplePage } from "../../../src/couple/html/couple-page.js";
import { jiku } from "../../jiku.js";
import { readXml, type XmlElement } from "../../read-xml.js";
import { connection, party, result, scales } from "./scenes.js";

const page = (of: CoupleResult, language: "en" | "ja" | "both" = "en") => couplePage(of, ["a.json"], language);

/** The content of the page as a tree; fails where it is not well formed. */
function mainOf(html: string): XmlElement {
  const start = html.indexOf("<main>");
  return readXml(`<?xml version="1.0" encoding="UTF-8"?>\n${html.slice(start, html.indexOf("</main>") + 7)}`);
}

function all(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}

const textOf = (element: XmlElement): string =>
  all(element)
    .map(({ text }) => text)
    .join(" ");

const ELEMENTS = new Set(
  "main h1 h2 h3 p b ul ol li span div section article table thead tbody tr th td code svg title desc defs marker g rect path circle text".split(
    " ",
  ),
);

/** Nothing that runs, fetches or leads anywhere. */
function expectInert(html: string): void {
  const bad = all(mainOf(html)).flatMap(({ name, attributes }) => [
    ...(ELEMENTS.has(name) ? [] : [name]),
    ...Object.entries(attributes).flatMap(([key, value]) => {
      const isActive = /^(?:on|href|src|style|xlink)/i.test(key);
      return isActive || (value.includes("url(") && !/^url\(#[\w-]+\)$/.test(value)) ? [`${key}=${value}`] : [];
    }),
  ]);
  expect(bad).toEqual([]);
  expect(html).not.toMatch(/<script|<link|<iframe|<object|@import|<a /i);
}

const nasty = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "</text></svg><script>",
  "&lt;b&gt; & ' \u0000 \u202e \ud800",
];

describe("the page", () => {
  it("is one file that allows nothing but its own style", () => {
    const html = page(result([party("a", [">x"]), party("b", ["y"])], [connection("a.x", "b.y", "compatible")]));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    const digest = createHash("sha256").update(style, "utf8").digest("base64");
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`);
    expect(style).toMatch(/prefers-color-scheme:dark/);
    expect(style).not.toMatch(/url\(|@import|@font-face/);
    expectInert(html);
  });

  it.each(nasty)("shows %j as text, wherever it comes from", (text) => {
    const message = { en: text, ja: `${text}。` };
    const bad = {
      ...connection(`${text}.${text}`, `b.${text}`, "incompatible", text),
      facets: [{ facet: text, verdict: "incompatible" as const, code: text, message }],
      mediators: [{ kind: text, codes: [text], from: text, into: text, operators: [text] }],
    };
    const finding = {
      rule: text,
      code: text,
      severity: "error" as const,
      path: text,
      location: {},
      message,
      fix: message,
      related: [],
    };
    const parties = [
      party(text, [`>${text}`], { label: { en: text }, scales: scales([1, 10], [1, 10]) }),
      party("b", [text], { scales: scales([1, 10], [1, 10]) }),
    ];
    const more = { findings: [finding], notChecked: [{ what: text, why: message }], stopped: text };
    const html = couplePage(result(parties, [bad], more), [text], "both");
    expectInert(html);
    expect(textOf(mainOf(html))).toContain(text.replace(/[\u0000\u202e\ud800]/g, "").slice(0, 8));
  });

  it("stays well formed and inert whatever names are made of", () => {
    const name = fc.oneof(fc.string({ unit: "binary", maxLength: 12 }), fc.constantFrom(...nasty));
    fc.assert(
      fc.property(name, name, name, fc.constantFrom(...verdicts), (a, b, label, verdict) => {
        const parties = [party(a, [`>${b}`], { label: { ja: label } }), party(`${b}2`, [a])];
        expectInert(page(result(parties, [connection(`${a}.${b}`, `${b}2.${a}`, verdict, label)])));
      }),
      { numRuns: 15 },
    );
  });

  it("tells verdicts by shape and word, in both languages, in each drawing", () => {
    const ports = verdicts.map((_, at) => `p${at}`);
    const links = verdicts.map((verdict, at) => connection(`a.p${at}`, `b.p${at}`, verdict));
    const parties = [
      party(
        "a",
        ports.map((port) => `>${port}`),
        { scales: scales([1, 2], [1, 2]) },
      ),
      party("b", ports, { scales: scales([100, 200], [1, 2]) }),
    ];
    const html = page(result(parties, links), "ja");
    expect(html).toMatch(/id="ja" checked/);
    const svgs = all(mainOf(html)).filter(({ name, attributes }) => name === "svg" && attributes.role === "img");
    expect(svgs.map(({ attributes }) => attributes["aria-labelledby"])).toEqual(
      ["g-wide", "g-narrow", "sw", "sn"].map((id) => `${id}-t ${id}-d`),
    );
    for (const svg of svgs) {
      expect(svg.children.slice(0, 2).map(({ name, text }) => [name, text.length > 10])).toEqual([
        ["title", true],
        ["desc", true],
      ]);
    }
    const [wide] = svgs as [XmlElement];
    const edges = all(wide).filter(({ name, attributes }) => name === "path" && attributes["marker-end"] !== undefined);
    expect(edges.map(({ attributes }) => attributes.class)).toEqual(verdicts.map((verdict) => `edge v-${verdict}`));
    expect(all(wide).filter(({ attributes }) => attributes.class?.startsWith("mark v-"))).toHaveLength(verdicts.length);
    expect(textOf(mainOf(html))).toMatch(/損失のある仲介/);
    expect(textOf(mainOf(html))).toMatch(/mediated, lossy/);
    expect(textOf(mainOf(html))).toMatch(/length ×50/);
  });

  it("says why there is nothing to draw", () => {
    const html = page({
      verdict: "undetermined",
      connections: [],
      findings: [],
      reported: [],
      stopped: "no composition",
    });
    expectInert(html);
    expect(textOf(mainOf(html))).toMatch(/Nothing was judged: no composition/);
    expect(textOf(mainOf(page(result([], []))))).toMatch(/There is nothing to draw/);
  });

  it("draws a part of a thousand components, says so, and lists the worst", () => {
    const parties = Array.from({ length: 1000 }, (_, i) =>
      party(`c${i}`, ["in", ">out"], { scales: scales([1 + i, 10 + i * 3], [1, 100]) }),
    );
    const links = Array.from({ length: 5000 }, (_, j) =>
      connection(`c${(j * 7) % 1000}.out`, `c${j % 1000}.in`, j === 4321 ? "incompatible" : "compatible", `k${j}`),
    );
    const html = page(result(parties, links));
    expectInert(html);
    const text = textOf(mainOf(html));
    expect(text).toMatch(/60 of 1,000 components and \d+ of 5,000 connections are drawn/);
    expect(text).toMatch(/400 of 5,000 connections are listed/);
    expect(text).toContain("k4321");
    expect(html.length).toBeLessThan(2_000_000);
  });
});

describe("jiku couple --html", () => {
  const cwd = mkdtempSync(join(tmpdir(), "jiku-couple-html-"));
  const write = (name: string, value: unknown) => writeFileSync(join(cwd, name), JSON.stringify(value));
  const example = join(import.meta.dirname, "../../../../../schemas/coupling/examples/Composition/battery-cell.json");
  const pair = { pair: { source: { unit: "m" }, target: { unit: "km" } }, graph: [] };

  it("writes a page for a composition, a ranking and a pair beside the usual answer", async () => {
    const field = { inlineProperty: { quantityKind: "quantitykind:Length" }, unit: "m" };
    const context = "https://w3id.org/jiku/v1/context.jsonld";
    const model = (id: string, role: string) => ({
      "@context": context,
      id: `https://data.example.org/${id}`,
      type: "Model",
      modelKind: "declared",
      ports: [{ name: "p", role, field }],
    });
    write("giver.json", model("giver", "output"));
    write("taker.json", model("taker", "input"));
    write("pair.json", pair);
    for (const [at, args] of [[example], ["giver.json", "taker.json"], ["pair.json"]].entries()) {
      const ran = await jiku(["couple", ...args, "--html", `page${at}.html`], { cwd });
      expect([ran.err, ran.out.includes("verdict")]).toEqual(["", true]);
      const html = readFileSync(join(cwd, `page${at}.html`), "utf8");
      expectInert(html);
      expect(html).toContain('class="party"');
    }
    expect((await jiku(["couple", "giver.json", "taker.json"], { cwd })).out).toMatch(
      /not checked +CPL-070: No bindings/,
    );
  });

  it("reads a pair from standard input, and nothing else", async () => {
    const ran = await jiku(["couple", "-", "--format", "json"], { cwd, input: JSON.stringify(pair) });
    expect([ran.code, (JSON.parse(ran.out) as { connections: { id: string }[] }).connections[0]?.id]).toEqual([1, "-"]);
    for (const input of ["", '{"pair":']) {
      const other = await jiku(["couple", "-"], { cwd, input });
      expect([other.code, other.err]).toEqual([2, expect.stringContaining("no pair document")]);
    }
  });

  it("says where a page cannot be written", async () => {
    write("pair.json", pair);
    const ran = await jiku(["couple", "pair.json", "--html", "no/such/folder.html"], { cwd });
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining("no/such/folder.html")]);
  });
});
