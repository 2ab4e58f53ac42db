// SPDX-License-Identifier: Apache-2.0
import { createLift, memorySpool, validate } from "@jiku/validate";
import { expect, it } from "vitest";
import { city, column, SQUARE, used } from "./city-text.js";
import { decode, fixture } from "./run-adapter.js";

/** `code line:column native pointer` of the rules' findings on what was lifted. */
async function ruleFindings(text: string, codes: readonly string[]): Promise<readonly string[]> {
  const lift = createLift("city.json", "cityjson", memorySpool("city.json"));
  for (const event of (await decode(text)).events) {
    if (event.kind === "resource") lift.add(event.resource, event.source, event.places);
    else if (event.kind === "finding") lift.finding(event.finding);
  }
  const [report] = await validate([lift.document()], { profile: "core" });
  return report!.findings
    .filter((f) => codes.includes(f.code))
    .map(
      (f) =>
        `${f.code} ${f.location.line}:${f.location.column} ${(f.location.native as { pointer?: string } | undefined)?.pointer}`,
    );
}

it("a rule on a lifted resource points to the attribute in the file", async () => {
  const text = city(used(',"attributes":{"yearOfConstruction":2001,"yearOfDemolition":1988}'));
  expect(await ruleFindings(text, ["TM-01"])).toEqual([
    `TM-01 1:${column(text, "1988")} /CityObjects/b/attributes/yearOfDemolition`,
  ]);
});

it("a parent that is not there is found at its name", async () => {
  const text = city({ objects: `"b":{"type":"BuildingPart",${SQUARE},"parents":["none"]}` });
  expect(await ruleFindings(text, ["ID-02", "CTY-014"])).toEqual([
    `ID-02 1:${column(text, '"none"')} /CityObjects/b/parents/0`,
  ]);
});

it("an attribute without time is told at the attribute", async () => {
  const text = city(used(',"attributes":{"height":3.5}'));
  expect(await ruleFindings(text, ["OB-01"])).toEqual([
    `OB-01 1:${column(text, "3.5")} /CityObjects/b/attributes/height`,
  ]);
});

it("sound fixtures have no error in profile draft", async () => {
  for (const name of [
    "plain-1.0.city.json",
    "house-1.1.city.json",
    "district-2.0.city.json",
    "sequence-2.0.city.jsonl",
  ]) {
    const lift = createLift(name, "cityjson", memorySpool(name));
    for (const event of (await decode(fixture(name))).events)
      if (event.kind === "resource") lift.add(event.resource, event.source, event.places);
    const [report] = await validate([lift.document()], { profile: "draft" });
    expect(report!.findings.filter((f) => f.severity === "error")).toEqual([]);
  }
});
