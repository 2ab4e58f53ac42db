// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { diffEditions, requiredBump } from "../../src/diff/diff-editions.js";
import type { Edition } from "../../src/diff/edition/edition.js";
import { readEdition } from "../../src/diff/edition/read-edition.js";

type Node = Record<string, unknown>;

const ROOT = join(import.meta.dirname, "../../../..");
const PATHS = readdirSync(join(ROOT, "schemas"), { recursive: true, encoding: "utf8" })
  .map((path) => `schemas/${path.replaceAll("\\", "/")}`)
  .sort();
const TEXTS = new Map(
  PATHS.filter((path) => /\.(?:json|yaml|txt)$/.test(path) && !path.includes("examples/")).map((path) => [
    path,
    readFileSync(join(ROOT, path), "utf8"),
  ]),
);
const EXAMPLES = PATHS.filter((path) => /\/examples\/[^/]+\/[^/]+\.json$/.test(path)).flatMap((path) => {
  const value = JSON.parse(readFileSync(join(ROOT, path), "utf8")) as Node;
  return Array.isArray(value.graph) ? (value.graph as Node[]) : typeof value.type === "string" ? [value] : [];
});

function editionOf(texts: ReadonlyMap<string, string>): Edition {
  const read = readEdition(texts);
  if ("fault" in read) throw new Error(read.file);
  return read;
}

/** The repository's schemas with one of them edited. */
function edited(file: string, edit: (schema: Node) => unknown): ReadonlyMap<string, string> {
  const schema = JSON.parse(TEXTS.get(file) ?? "") as Node;
  edit(schema);
  return new Map([...TEXTS, [file, JSON.stringify(schema, null, 2)]]);
}

/** How many of the resources of all examples the schemas refuse. */
function refused(texts: ReadonlyMap<string, string>): number {
  const ajv = new Ajv2020({ strict: false, logger: false, discriminator: true });
  const schemas = [...texts]
    .filter(([path]) => path.endsWith(".schema.json"))
    .map(([, text]) => JSON.parse(text) as Node);
  for (const schema of schemas) ajv.addSchema(schema);
  const classes = new Map(schemas.map((schema) => [schema["x-jiku-name"], String(schema.$id)]));
  return EXAMPLES.filter((resource) => {
    const id = classes.get(resource.type);
    return id !== undefined && ajv.validate(id, resource) !== true;
  }).length;
}

const at = (node: unknown, ...keys: readonly string[]): Node =>
  keys.reduce((value, key) => (value as Readonly<Record<string, Node>>)[key] as Node, node as Node);

const OBSERVATION = "schemas/observation/observation.schema.json";
const EDITS: readonly (readonly [string, string, (schema: Node) => unknown, boolean])[] = [
  [
    "an optional member becomes required",
    "schemas/quantity/resource.schema.json",
    (s) => Object.assign(at(s, "$defs", "members"), { required: ["id", "type", "label"] }),
    true,
  ],
  ["a member goes", OBSERVATION, (s) => delete at(s, "$defs", "members", "properties").resultTime, true],
  [
    "a value of an enumeration goes",
    "schemas/observation/enumerations.schema.json",
    (s) => Object.assign(at(s, "$defs", "Origin"), { enum: ["simulated"] }),
    true,
  ],
  [
    "a quantity becomes a number",
    "schemas/observation/sample.schema.json",
    (s) => Object.assign(at(s, "$defs", "members", "properties", "size"), { $ref: undefined, type: "number" }),
    true,
  ],
  [
    "a member comes",
    OBSERVATION,
    (s) =>
      Object.assign(at(s, "$defs", "members", "properties"), { mood: { type: "string", "x-jsonld-id": "jk:mood" } }),
    false,
  ],
  [
    "a term changes",
    "schemas/quantity/resource.schema.json",
    (s) => Object.assign(at(s, "$defs", "members", "properties", "label"), { "x-jsonld-id": "jk:name" }),
    false,
  ],
];

describe("the schemas of this repository", () => {
  it("have no change against themselves, and nothing unresolved", () => {
    const edition = editionOf(TEXTS);
    expect(diffEditions(edition, editionOf(TEXTS))).toEqual([]);
    expect(edition.unresolved).toEqual([]);
    expect([edition.types.size > 40, edition.rules.size > 150, edition.enumerations.size > 40]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("accept their own examples", () => {
    expect(EXAMPLES.length).toBeGreaterThan(100);
    expect(refused(TEXTS)).toBe(0);
  });

  it.each(EDITS)("when %s: old examples fail exactly where writers are concerned", (_name, file, edit, breaks) => {
    const texts = edited(file, edit);
    const changes = diffEditions(editionOf(TEXTS), editionOf(texts));
    expect(changes.length).toBeGreaterThan(0);
    expect(refused(texts) > 0).toBe(breaks);
    expect(changes.some(({ categories }) => categories.includes("writer"))).toBe(breaks);
    if (breaks) expect(requiredBump(changes)).toBe("major");
  });
});
