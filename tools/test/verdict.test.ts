// SPDX-License-Identifier: Apache-2.0
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { acceptText } from "../src/emit/accept.js";
import { loweredAjv } from "../src/emit/all-faults.js";
import { isObject, type Json } from "../src/read/json.js";
import { readSchemas } from "../src/read/schemas.js";
import { changed, IR, type Specimen, specimens, TREE } from "./repository.js";

type Judge = (type: string, value: Json) => boolean;

/** Every annotation of the sources; which of them are registered is a matter of `jiku lint`. */
function annotationsIn(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(annotationsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key.startsWith("x-") ? [key] : annotationsIn(inner)));
}

/** The published schemas, inheritance and all. */
function sourceJudge(): Judge {
  const ajv = new Ajv2020({
    strict: true,
    strictTuples: false,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    discriminator: true,
    ownProperties: true,
  });
  const schemas = readSchemas(TREE).map(({ schema }) => schema);
  ajv.addVocabulary([...new Set(schemas.flatMap(annotationsIn))]);
  for (const schema of schemas) ajv.addSchema(schema as object);
  const ids = new Map(IR.types.map((type) => [type.name, type.id]));
  return (type, value) => ajv.getSchema(ids.get(type) ?? "")?.(value) === true;
}

function loweredJudge(): Judge {
  const ajv = loweredAjv(IR, { source: false });
  return (type, value) => ajv.getSchema(`jiku#/$defs/${type}`)?.(value) === true;
}

async function acceptJudge(): Promise<Judge> {
  const module = (await import(`data:text/javascript;base64,${Buffer.from(acceptText(IR)).toString("base64")}`)) as {
    readonly accept: Readonly<Record<string, (value: Json) => boolean>>;
  };
  return (type, value) => module.accept[type]?.(value) === true;
}

const judges: readonly (readonly [string, Judge])[] = [
  ["source", sourceJudge()],
  ["lowered", loweredJudge()],
  ["accept", await acceptJudge()],
];

interface Place {
  readonly path: readonly (string | number)[];
  readonly value: Json;
}

function places(value: Json, path: readonly (string | number)[] = []): readonly Place[] {
  const inner = Array.isArray(value)
    ? (value as readonly Json[]).slice(0, 3).flatMap((item, index) => places(item, [...path, index]))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, item]) => places(item ?? null, [...path, key]))
      : [];
  return [{ path, value }, ...inner];
}

function otherwise(value: Json): readonly Json[] {
  if (typeof value === "string") return ["", 1, null, `${value} x`, "..", "zzz:y"];
  if (typeof value === "number") return [value + 0.5, -1, 1e308, "1", null, true];
  if (typeof value === "boolean") return [!value, "true", 0];
  if (Array.isArray(value))
    return [[], {}, [...(value as readonly Json[]), null], [...(value as readonly Json[]), {}], null, "x"];
  if (isObject(value))
    return [{}, [], null, { ...value, stranger: 1 }, { ...value, "ocean:depth": 1 }, { ...value, "Ocean:depth": 1 }];
  return [0, "x"];
}

function mutants(specimen: Specimen): readonly Json[] {
  return places(specimen.value).flatMap(({ path, value }) => {
    const without = path.length === 0 ? [] : [changed(specimen.value, path, undefined)];
    return [...without, ...otherwise(value).map((other) => changed(specimen.value, path, other))];
  });
}

function disagreement(type: string, value: Json): string | undefined {
  const verdicts = judges.map(([name, judge]) => [name, judge(type, value)] as const);
  const same = verdicts.every(([, verdict]) => verdict === verdicts[0]?.[1]);
  return same
    ? undefined
    : `${type} ${JSON.stringify(Object.fromEntries(verdicts))} ${JSON.stringify(value).slice(0, 400)}`;
}

describe("three readings of one schema agree", () => {
  const all = specimens();

  test("every example is accepted by all", () => {
    expect(all.length).toBeGreaterThan(20);
    const refused = all.flatMap(({ file, pointer, type, value }) =>
      judges.filter(([, judge]) => !judge(type, value)).map(([name]) => `${file}${pointer} as ${type} by ${name}`),
    );
    expect(refused).toEqual([]);
  });

  // Ajv looks names up with their prototype under unevaluatedProperties, so the published form lets these two pass.
  test("a member named as one of every object is a stranger like any other", () => {
    for (const { type, value } of all) {
      if (!isObject(value) || type === "Resource") continue;
      const closed = judges.slice(1).filter(([, judge]) => judge(type, { ...value, constructor: 1, toString: 1 }));
      expect(
        closed.map(([name]) => name),
        type,
      ).toEqual([]);
    }
  });

  test("every mutant has one verdict", () => {
    let judged = 0;
    let refused = 0;
    const differences: string[] = [];
    for (const specimen of all) {
      for (const mutant of mutants(specimen)) {
        judged += 1;
        const difference = disagreement(specimen.type, mutant);
        if (difference !== undefined) differences.push(difference);
        if (judges[2]?.[1](specimen.type, mutant) === false) refused += 1;
      }
    }
    expect(differences.slice(0, 5)).toEqual([]);
    expect(judged).toBeGreaterThan(5000);
    expect(refused / judged).toBeGreaterThan(0.5);
    console.log(`${judged} mutants of ${all.length} values, ${refused} refused`);
  });
});
