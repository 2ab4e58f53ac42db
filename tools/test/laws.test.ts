// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { buildIr } from "../src/ir/build.js";
import { checkIr } from "../src/ir/check.js";
import { SourceError } from "../src/read/problem.js";
import { type Draft, smallDraft, treeOf, within } from "./small-tree.js";

const THING = "schemas/quantity/thing.schema.json";
const RULES = "schemas/quantity/rules.yaml";

function laws(edit: (draft: Draft) => void): readonly string[] {
  const draft = smallDraft();
  edit(draft);
  const tree = treeOf(draft);
  return checkIr(buildIr(tree), tree).map(({ law, file }) => `${law} ${file}`);
}

function rule(draft: Draft, ...keys: readonly (string | number)[]): Record<string, unknown> {
  return within(draft, RULES, "rules", 0, ...keys);
}

function addRule(draft: Draft, change: Readonly<Record<string, unknown>>): void {
  const rules = within(draft, RULES).rules as unknown[];
  const other = {
    ...structuredClone(rules[0] as object),
    code: "QU-02",
    slug: "colour-liked",
    text: { en: "The colour SHOULD be liked.", ja: "色は好まれるべきである。" },
    message: { en: "Nobody likes {colour}.", ja: "{colour}は誰も好まない。" },
    onImplementations: true,
  };
  rules.push({ ...other, ...change });
}

test("the small sources break no law", () => {
  expect(laws(() => undefined)).toEqual([]);
  expect(laws((draft) => addRule(draft, {}))).toEqual([]);
});

describe("a breach is reported once, at its file", () => {
  const cases: readonly (readonly [string, (draft: Draft) => void, string])[] = [
    [
      "a $ref to a later area",
      (d) => Object.assign(within(d, THING, "$defs", "members", "properties", "part"), { $ref: "../time/clock" }),
      `area-order ${THING}`,
    ],
    [
      "a member without term",
      (d) => delete within(d, THING, "$defs", "members", "properties", "part")["x-jsonld-id"],
      `semantic-coverage ${THING}`,
    ],
    ["a class without RDF class", (d) => delete within(d, THING)["x-jsonld-class"], `semantic-coverage ${THING}`],
    [
      "a member without Japanese title",
      (d) => delete within(d, THING, "$defs", "members", "properties", "part", "x-jiku-ja").title,
      `label-coverage ${THING}`,
    ],
    [
      "a value without meaning",
      (d) => delete within(d, "schemas/quantity/enumerations.schema.json", "$defs", "Colour", "x-jiku-enum-en").red,
      "label-coverage schemas/quantity/enumerations.schema.json",
    ],
    [
      "a caption in one language",
      (d) => delete within(d, "schemas/quantity/examples/Thing/one.caption.yaml").ja,
      "label-coverage schemas/quantity/examples/Thing/one.json",
    ],
    [
      "an undeclared prefix",
      (d) => Object.assign(within(d, THING, "$defs", "members", "properties", "part"), { "x-jsonld-id": "no:part" }),
      `context-clash ${THING}`,
    ],
    [
      "white space in a term",
      (d) => Object.assign(within(d, THING, "$defs", "members", "properties", "part"), { "x-jsonld-id": "jk:a part" }),
      `context-clash ${THING}`,
    ],
    [
      "one name with two terms",
      (d) =>
        Object.assign(within(d, "schemas/quantity/amount.schema.json", "$defs", "none", "properties", "kind"), {
          "x-jsonld-id": "jk:sort",
        }),
      "context-clash schemas/quantity/amount.schema.json",
    ],
    [
      "a namespace without end",
      (d) => Object.assign(within(d, "schemas/prefixes.yaml", "prefixes"), { no: "https://example.org" }),
      "context-clash schemas/prefixes.yaml",
    ],
    [
      "a class with one example",
      (d) => d.delete("schemas/quantity/examples/Wide/one.json"),
      "evidence-missing schemas/quantity/wide.schema.json",
    ],
    [
      "a kind of constraint that no document breaks",
      (d) => d.delete("schemas/quantity/counterexamples/schema-minItems.one.expect.yaml"),
      `structural-kind ${THING}`,
    ],
    [
      "a keyword without code",
      (d) => Object.assign(within(d, THING, "$defs", "members", "properties", "amounts"), { maxItems: 3 }),
      `structural-kind ${THING}`,
    ],
    [
      "a rule without counterexample",
      (d) => d.delete("schemas/quantity/counterexamples/QU-01.grue.expect.yaml"),
      `evidence-missing ${RULES}`,
    ],
    [
      "an expectation without data",
      (d) => d.delete("schemas/quantity/counterexamples/QU-01.grue.json"),
      "evidence-missing schemas/quantity/counterexamples/QU-01.grue.json",
    ],
    [
      "an example of nothing",
      (d) =>
        d
          .set("schemas/quantity/examples/Nothing/one.json", {})
          .set("schemas/quantity/examples/Nothing/one.caption.yaml", { en: "A.", ja: "あ。" }),
      "evidence-unknown schemas/quantity/examples/Nothing/one.json",
    ],
    ["a code twice", (d) => addRule(d, { code: "QU-01" }), `code-reuse ${RULES}`],
    ["a code with another name", (d) => d.set("schemas/codes.txt", "QU-01 quantity/other-name"), `code-reuse ${RULES}`],
    ["a dropped code", (d) => d.set("schemas/codes.txt", "QU-99 quantity/gone"), "code-reuse schemas/codes.txt"],
    [
      "a retired code come back",
      (d) => d.set("schemas/codes.txt", "QU-01 quantity/colour-known retired"),
      `code-reuse ${RULES}`,
    ],
    ["an unknown severity", (d) => Object.assign(rule(d, "severity"), { core: "fatal" }), `rule-form ${RULES}`],
    ["a profile without severity", (d) => delete rule(d, "severity").coupling, `rule-form ${RULES}`],
    ["an unknown need", (d) => Object.assign(rule(d), { needs: ["luck"] }), `rule-form ${RULES}`],
    ["a message without fix", (d) => delete rule(d).fix, `rule-texts ${RULES}`],
    ["a fix without Japanese", (d) => delete rule(d, "fix").ja, `rule-texts ${RULES}`],
    [
      "a placeholder in one language",
      (d) => Object.assign(rule(d, "message"), { ja: "色は知られていない。" }),
      `placeholders ${RULES}`,
    ],
    ["two rules with one text", (d) => addRule(d, { text: rule(d).text }), `same-text ${RULES}`],
    [
      "a message that begs",
      (d) => Object.assign(rule(d, "fix"), { en: "Please name a colour." }),
      `message-style ${RULES}`,
    ],
    [
      "a message without full stop",
      (d) => Object.assign(rule(d, "fix"), { ja: "既知の色を書く" }),
      `message-style ${RULES}`,
    ],
    [
      "a long message",
      (d) => Object.assign(rule(d, "fix"), { en: `Name ${"x".repeat(100)}.` }),
      `message-style ${RULES}`,
    ],
  ];
  test.each(cases)("%s", (_name, edit, expected) => {
    const found = laws(edit);
    expect([...new Set(found)]).toEqual([expected]);
  });
});

describe("what cannot be understood stops with its file and line", () => {
  const cases: readonly (readonly [string, (draft: Draft) => void, string])[] = [
    [
      "a $ref to nothing",
      (d) => Object.assign(within(d, THING, "$defs", "members", "properties", "part"), { $ref: "nowhere" }),
      "reference",
    ],
    [
      "an unknown keyword",
      (d) => Object.assign(within(d, THING, "$defs", "members", "properties", "part"), { not: {} }),
      "subset",
    ],
    ["a foreign $id", (d) => Object.assign(within(d, THING), { $id: "https://example.org/thing" }), "schema-id"],
    ["two things of one name", (d) => Object.assign(within(d, THING), { "x-jiku-name": "Wide" }), "name-clash"],
    [
      "a variant without tag",
      (d) => Object.assign(within(d, "schemas/quantity/amount.schema.json", "$defs", "none"), { required: [] }),
      "subset",
    ],
    [
      "a member written again",
      (d) =>
        Object.assign(within(d, "schemas/quantity/wide.schema.json", "$defs", "members", "properties"), {
          colour: { type: "string" },
        }),
      "override",
    ],
    [
      "a required stranger",
      (d) => Object.assign(within(d, THING, "$defs", "members"), { required: ["colur"] }),
      "required",
    ],
  ];
  test.each(cases)("%s", (_name, edit, law) => {
    const draft = smallDraft();
    edit(draft);
    const caught = ((): unknown => {
      try {
        return buildIr(treeOf(draft));
      } catch (error) {
        return error;
      }
    })();
    expect(caught).toBeInstanceOf(SourceError);
    const { problem } = caught as SourceError;
    expect(problem.law).toBe(law);
    expect(problem.file).toMatch(/^schemas\//);
    expect(problem.line).toBeGreaterThan(0);
  });
});
