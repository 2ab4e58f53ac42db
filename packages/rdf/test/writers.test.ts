// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { createRdfWriter, type RdfFormat, type RdfOptions, toQuads } from "../src/index.js";
import { canonical, readers, type TextFormat } from "./canonical.js";
import { designExamples, type ExampleDocument, schemaExamples } from "./examples.js";
import { jsonLdQuads } from "./json-ld.js";

const FORMATS: readonly TextFormat[] = ["nt", "nq", "ttl", "trig"];

function written({ resources, prefixes }: ExampleDocument, format: RdfFormat, options: RdfOptions = {}): string {
  let text = "";
  const writer = createRdfWriter(format, (part) => (text += part), { prefixes, ...options });
  for (const resource of resources) writer.add(resource);
  writer.end();
  return text;
}

const examples = [...schemaExamples(), ...designExamples()];

describe("what the writers write is the dataset of toQuads for two other readers", () => {
  it.each(examples.map((example) => [example.name, example] as const))("%s", async (_, example) => {
    const { resources, prefixes } = example;
    const expected = await canonical(resources.flatMap((resource) => toQuads(resource, { prefixes })));
    for (const format of FORMATS) {
      const text = written(example, format);
      for (const [reader, read] of Object.entries(readers)) {
        expect(await canonical(read(text, format)), `${format} read by ${reader}`).toBe(expected);
      }
    }
    expect(await canonical(await jsonLdQuads(JSON.parse(written(example, "jsonld")))), "jsonld").toBe(expected);
  });

  it("and of toQuads with enrichment", async () => {
    for (const example of examples.slice(0, 20)) {
      const { resources, prefixes } = example;
      const resolve = (iri: string) => resources.find(({ id }) => id === iri);
      const options = { prefixes, enrich: true, resolve };
      const expected = await canonical(resources.flatMap((resource) => toQuads(resource, options)));
      for (const format of FORMATS) {
        const text = written(example, format, options);
        expect(await canonical(readers["oxigraph"]?.(text, format) ?? []), example.name + format).toBe(expected);
      }
    }
  });
});

const ENTITY = {
  id: "https://data.example.org/e",
  type: "Entity",
  entityTypes: ["https://data.example.org/T"],
} as const;

function lines(format: RdfFormat, resources: readonly unknown[], options: RdfOptions = {}): string {
  const example = { resources, prefixes: {} } as unknown as ExampleDocument;
  return written(example, format, options);
}

describe("a writer", () => {
  it("declares a prefix right before its first use, and nests what has no name", () => {
    expect(
      lines("ttl", [
        { ...ENTITY, existence: { start: "2000", end: ".." } },
        { ...ENTITY, id: "jk:e" },
      ]),
    ).toMatchInlineSnapshot(`
      "@prefix jk: <https://w3id.org/jiku/ns#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      <https://data.example.org/e> a jk:Entity ;
          dcterms:type <https://data.example.org/T> ;
          jk:existence [ jk:start "2000" ; jk:end ".." ] .
      jk:e a jk:Entity ; dcterms:type <https://data.example.org/T> .
      "
    `);
  });

  it("keeps a declaration that a faulty resource used first", async () => {
    const faulty = { ...ENTITY, id: "https://data.example.org/f", label: { en: "a" }, sameAs: ["no iri"] };
    const sound = { ...ENTITY, label: { en: "b" } };
    const faults: string[] = [];
    const text = lines("ttl", [faulty, sound], { onFault: ({ path }) => faults.push(path) });
    expect(faults).toEqual(["/sameAs/0"]);
    expect(await canonical(readers["oxigraph"]?.(text, "ttl") ?? [])).toBe(await canonical(toQuads(sound)));
  });

  it("labels blank nodes apart over all resources, from its own prefix", () => {
    const twice = [
      { ...ENTITY, existence: { start: "1" } },
      { ...ENTITY, existence: { start: "2" } },
    ];
    const labels = lines("nq", twice, { blankPrefix: "s1x" }).match(/_:\w+/g);
    expect(labels).toEqual(["_:s1x0", "_:s1x0", "_:s1x1", "_:s1x1"]);
    expect(() => lines("nq", [], { blankPrefix: "a b" })).toThrow("blankPrefix");
  });

  it("writes a valid document without resources", async () => {
    for (const format of FORMATS) expect(lines(format, [])).toBe("");
    expect(await jsonLdQuads(JSON.parse(lines("jsonld", [])))).toEqual([]);
    expect(JSON.parse(lines("jsonld", [{ ...ENTITY, id: "relative" }], { onFault: () => undefined }))).toHaveProperty(
      "@graph",
      [],
    );
  });

  it("gives extension keys with objects a definition in JSON-LD, so that a processor reads one JSON literal", async () => {
    const context = ["https://w3id.org/jiku/v1/context.jsonld", { ocean: "https://data.example.org/ocean#" }];
    const resource = {
      "@context": context,
      ...ENTITY,
      "ocean:profile": { b: [1, null], a: "x" },
      "ocean:list": [1, 2],
      "ocean:n": 1,
    };
    const text = lines("jsonld", [resource, ENTITY]);
    const quads = [resource, ENTITY].flatMap((one) => toQuads(one as unknown as typeof ENTITY));
    expect(quads.some(({ object }) => object.value === '{"a":"x","b":[1,null]}')).toBe(true);
    expect(await canonical(await jsonLdQuads(JSON.parse(text)))).toBe(await canonical(quads));
  });

  it("hands over pieces while it goes on, keeps nothing, and refuses to go on after the end", () => {
    const sizes: number[] = [];
    const writer = createRdfWriter("nq", (text) => sizes.push(text.length));
    for (let i = 0; i < 5000; i++) writer.add({ ...ENTITY, id: `https://data.example.org/e/${i}` });
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.max(...sizes)).toBeLessThan(70_000);
    writer.end();
    writer.end();
    expect(() => writer.add(ENTITY)).toThrow("ended");
  });

  it("lets an error of `write` out and refuses a format that it does not know", () => {
    const writer = createRdfWriter("nt", () => {
      throw new Error("disk full");
    });
    writer.add(ENTITY);
    expect(() => writer.end()).toThrow("disk full");
    expect(() => createRdfWriter("xml" as RdfFormat, () => undefined)).toThrow('"xml"');
  });
});
