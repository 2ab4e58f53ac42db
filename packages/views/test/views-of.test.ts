// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Finding } from "@jiku/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsView, notCheckedView, type ViewInput, type Views, viewsOf } from "../src/index.js";
import { faultsOf, textOf } from "./markup.js";

const NASTY = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "</text></svg><script>",
  "&lt;b&gt; & ' \u0000 \u202e \ud800",
  "長".repeat(20_000),
];

const fragments = ({ style: _style, ...markup }: Views) => Object.values(markup).join("\n");

function finding(text: string, more: Partial<Finding> = {}): Finding {
  const message = { en: text, ja: `${text}。` };
  return {
    rule: "a/b",
    code: text,
    severity: "error",
    path: text,
    location: { file: text },
    message,
    fix: message,
    related: [],
    ...more,
  };
}

/** One resource of every kind that a view looks at, with a text of a stranger wherever there is a text. */
function resourcesWith(text: string): readonly AnyResource[] {
  const id = `https://data.example.org/${text}`;
  const box = { type: "Box", bbox: [139, 35, 140, 36], rs: "OGC:CRS84" };
  const at = { at: "2026-09-12T02:00:00Z" };
  return [
    {
      id: `${id}1`,
      type: "Entity",
      label: { en: text, ja: text },
      entityTypes: [text],
      existence: { start: text, end: ".." },
      geometries: [box, { ...box, rs: text }],
    },
    {
      id: `${id}2`,
      type: "Observation",
      observedProperty: `${id}3`,
      featureOfInterest: `${id}1`,
      phenomenonTime: at,
      validTime: { start: "2026", end: "2027", trs: text },
      resultTime: "2026-09-12T02:00:01Z",
      result: { kind: "text", text },
    },
    { id: `${id}3`, type: "Property", label: { [text]: text } },
    {
      id: `${id}4`,
      type: "Model",
      label: { en: text },
      scales: [{ dimension: "space", resolution: { value: 1, unit: text } }],
      ports: [{ name: text, role: "output", field: {} }],
    },
    {
      id: `${id}5`,
      type: "Dataset",
      members: [`${id}1`, text],
      spatial: [{ type: text, coordinates: [text] }],
      temporal: [{ start: text }],
    },
    { id: `${id}6`, type: text },
  ] as unknown as readonly AnyResource[];
}

function inputWith(text: string): ViewInput {
  const [first] = resourcesWith(text);
  const bad = finding(text, { resource: first?.id ?? "", path: "/geometries/0" });
  const broken = finding(text, { code: "ID-02", resource: `https://data.example.org/${text}5`, path: "/members/1" });
  return { resources: resourcesWith(text), findings: [bad, broken], notChecked: [], omitted: 3 };
}

describe("the views", () => {
  it.each(NASTY)("show %j as text, wherever it comes from", (text) => {
    const input = inputWith(text);
    const markup = fragments(viewsOf(input));
    expect(faultsOf(markup)).toEqual([]);
    expect(markup.length).toBeLessThan(150_000);
    const lists =
      findingsView(input.findings, [{ code: text, severity: "error", count: 2 }]) +
      notCheckedView([{ what: text, why: { en: text, ja: text } }]);
    expect(faultsOf(lists)).toEqual([]);
    const shown = text.replace(/[\u0000\u202e\ud800]/g, "").replaceAll("&", "&amp;");
    expect(textOf(lists)).toContain(
      shown.replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").slice(0, 6),
    );
  });

  it("stay well formed and inert whatever texts are made of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (text) => {
        expect(faultsOf(fragments(viewsOf(inputWith(text))))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it("say what there is not, instead of nothing", () => {
    const { style, readiness, ...others } = viewsOf({ resources: [], findings: [], notChecked: [] });
    expect(Object.values(others).map((markup) => textOf(markup).trim() !== "")).toEqual([true, true, true, true]);
    expect(readiness.match(/level-none/g)).toHaveLength(10);
    expect(textOf(readiness)).toContain("not checked");
    expect(style).toBe(viewsOf(inputWith("a")).style);
  });

  it("have a style that reaches nothing beside them, and no colour without its dark twin", () => {
    const { style } = viewsOf({ resources: [], findings: [], notChecked: [] });
    const selectors = [...style.matchAll(/([^{}]+)\{[^{}]*\}/g)].flatMap(([, one = ""]) => one.trim().split(","));
    expect(selectors.filter((selector) => !selector.includes(".jiku-view"))).toEqual([]);
    expect(style).not.toMatch(/url\(|@import|@font-face/);
    const colours = [...style.matchAll(/\{(--ground[^}]*)\}/g)].map(([, body = ""]) =>
      [...body.matchAll(/--\w+/g)].map(String),
    );
    expect(colours).toHaveLength(3);
    expect(colours[1]).toEqual(colours[0]);
    expect(colours[2]).toEqual(colours[0]);
  });

  it("tell levels of readiness by shape and word, with counts and the next step", () => {
    const checked = { structure: 4, sound: 2, references: 10 };
    const { readiness } = viewsOf({
      resources: [],
      findings: [],
      notChecked: [],
      checked,
      counts: [{ code: "ID-02", count: 10 }],
    });
    const items = readiness.split("<li>").slice(1).map(textOf);
    expect(items[0]).toMatch(/structure.*part.*2 of 4.*Next: correct the structure: 2 to do/s);
    expect(items[6]).toMatch(/references.*none.*0 of 10/s);
  });
});
