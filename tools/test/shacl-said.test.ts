// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { buildIr } from "../src/ir/build.js";
import { shaclSaid } from "../src/ir/laws/shacl-said.js";
import { smallDraft, treeOf, within } from "./small-tree.js";

const RULES = "schemas/quantity/rules.yaml";

/** What the law says when the first rule of the small sources has `shacl` in place of its own. */
function said(shacl: unknown): readonly string[] {
  const draft = smallDraft();
  const rule = within(draft, RULES, "rules", 0);
  if (shacl === undefined) delete rule.shacl;
  else rule.shacl = shacl;
  const tree = treeOf(draft);
  return shaclSaid(buildIr(tree), tree).map(({ file, message }) => `${file} ${message}`);
}

const breach = (message: string): string => `${RULES} QU-01: ${message}`;

describe("every rule on data is said in SHACL, or says why not", () => {
  test("a constraint, a query, components and a reason are all good", () => {
    expect(said({ on: ["Thing"], constraint: "sh:property [ sh:path jk:colour ; sh:minCount 1 ]" })).toEqual([]);
    expect(said({ on: ["Thing"], where: '$this jk:colour ?c . FILTER(?c = "no:term")' })).toEqual([]);
    expect(said({ components: ["InConstraintComponent"] })).toEqual([]);
    expect(said({ notExpressible: { en: "It needs a pack.", ja: "パックが要る。" } })).toEqual([]);
  });

  test("silence is a breach, and so is a member of no known form", () => {
    const silent = breach("is neither said in SHACL nor said to be not expressible");
    expect(said(undefined)).toEqual([silent]);
    expect(said({ sparql: "ASK {}" })).toEqual([silent]);
  });

  test("a reason and what is left out stand in both languages", () => {
    expect(said({ notExpressible: { en: "It needs a pack." } })).toEqual([
      breach("what is not said has no reason in ja"),
    ]);
    const part = { ja: "一部。" };
    expect(said({ on: ["Thing"], where: "$this jk:colour ?c", part })).toEqual([
      breach("what is not said has no reason in en"),
    ]);
  });

  test("a fragment names types and terms of the model, and a query its faulty node", () => {
    expect(said({ on: ["Thong"], where: "$this jk:colour ?c" })).toEqual([breach('"Thong" is no type')]);
    expect(said({ on: ["Thing"], where: "$this jk:color ?c" })).toEqual([breach('"jk:color" is no term of the model')]);
    expect(said({ on: ["Thing"], constraint: "sh:property [ sh:path ex:hue ]" })).toEqual([
      breach('"ex:hue" is no term of the model'),
    ]);
    expect(said({ on: [], where: "?x jk:colour ?c" })).toEqual([
      breach("the query does not name $this"),
      breach("it names no type"),
    ]);
  });
});
