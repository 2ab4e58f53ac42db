// SPDX-License-Identifier: Apache-2.0
import type { Resource } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { type Decoded, decode, encode, sample } from "./run-adapter.js";

const isFile = ({ id }: Pick<Resource, "id">) => id.endsWith("_/asset");

/** Resources by id without contexts and the file itself; lists count as sets. */
function contents({ resources }: Pick<Decoded, "resources">) {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
  };
  const kept = resources.filter((one) => !isFile(one));
  return Object.fromEntries(kept.map(({ "@context": _context, ...one }) => [one.id, plain(one)]));
}

const NAMES = ["wells.ttl", "rain.datacite.xml", "rain.datacite.json", "survey.jpcoar.xml"];

describe.each(["dcat-jsonld", "dcat-turtle"])("%s", (format) => {
  it.each(NAMES)("%s comes back, and only the file itself is lost", async (name) => {
    const first = await decode(name, sample(name));
    const { text, losses, end } = await encode(first.resources, { format });
    expect(end.outcome).toBe("complete");
    expect(losses.map(({ at }) => at.kind === "resource" && isFile(at))).toEqual([true]);
    expect(contents(await decode("catalogue", text!))).toEqual(contents(first));
  });

  it("the order of resources does not matter in the canonical form", async () => {
    const { resources } = await decode("wells.ttl", sample("wells.ttl"));
    const one = await encode(resources, { format, canonical: true });
    const two = await encode([...resources].reverse(), { format, canonical: true });
    expect(two.text).toBe(one.text);
  });

  it("the order of members does not matter in the canonical form, and no prefix is idle", async () => {
    const one = { type: "Dataset", id: "https://a.example.org/d", title: { en: "A", ja: "あ" }, version: "1" } as const;
    const two = { version: "1", title: { ja: "あ", en: "A" }, id: one.id, type: one.type } as const;
    const [a, b] = [await encode([one], { format, canonical: true }), await encode([two], { format, canonical: true })];
    expect(b.text).toBe(a.text);
    expect(a.text).not.toContain("rdf-syntax-ns");
  });

  it("writes data without data set as a nameless catalogue", async () => {
    const agent: Resource = { type: "Agent", id: "https://a.example.org/a", agentType: "organization" } as Resource;
    const { text = "" } = await encode([agent], { format });
    expect(text).toMatch(
      format === "dcat-turtle" ? /^\[\]\n {2}a dcat:Catalog \.$/m : /\{\s*"@type": "dcat:Catalog"\s*\}/,
    );
  });

  it("tells what it cannot hold", async () => {
    const dataset: Resource = {
      type: "Dataset",
      id: "https://a.example.org/d",
      title: { en: "A" },
      temporal: [{ start: "2024-01-01", end: "..", bounds: "[)" }],
      spatial: [
        { type: "Box", bbox: [0, 0, 0, 1, 1, 9], rs: "EPSG:4979" },
        { type: "Point", coordinates: [1, 2] },
      ],
      splits: [{ name: "all", purpose: "other" }],
      relations: [{ predicate: "https://a.example.org/r", object: "https://a.example.org/o", confidence: 0.5 }],
    } as Resource;
    const { losses } = await encode([dataset], { format });
    expect(losses.map(({ at, change }) => `${at.kind === "resource" ? at.path : ""} ${change}`)).toEqual([
      "/splits dropped",
      "/spatial/0 dropped",
      "/spatial/1 dropped",
      "/temporal/0/bounds dropped",
      "/temporal/0/end dropped",
      "/relations/0/confidence dropped",
    ]);
  });
});

describe("dcat-jsonld, where RDF has another form", () => {
  it("writes short names of the model whole, and reads them back short", async () => {
    const entity = { type: "Entity", id: "https://a.example.org/e", entityTypes: ["schema:Building", "jk:Twin"] };
    const { text, losses } = await encode([entity as Resource], { format: "dcat-jsonld" });
    expect(text).toContain('"@type": [\n        "schema:Building",\n        "https://w3id.org/jiku/ns#Twin"');
    const { resources } = await decode("a.jsonld", text!);
    expect([losses, resources.find(({ id }) => id === entity.id)]).toEqual([[], entity]);
  });

  it("tells what comes back otherwise, by reading what was written", async () => {
    const agent = {
      type: "Agent",
      id: "https://a.example.org/a",
      agentType: "person",
      identifiers: [{ scheme: "https://a.example.org/register", notation: " 7 " }],
      previousVersion: "https://a.example.org/b",
    };
    const { losses } = await encode([agent as Resource], { format: "dcat-jsonld" });
    expect(losses.map(({ at }) => at.kind === "resource" && at.path)).toEqual([
      "/previousVersion",
      "/identifiers/0/notation",
      "/@context",
      "/dcat:previousVersion",
    ]);
  });

  it("has a catalogue that lists nothing where there is no data set, so that it is a document of DCAT", async () => {
    const agent = { type: "Agent", id: "https://a.example.org/a", agentType: "software" };
    const { text } = await encode([agent as Resource], { format: "dcat-jsonld" });
    expect(JSON.parse(text!)["@graph"][0]).toEqual({ "@type": "dcat:Catalog" });
    expect((await decode("a.jsonld", text!)).end.outcome).toBe("complete");
  });
});

describe("ro-crate", () => {
  const files = { "levels.csv": sample("river-crate/levels.csv") };

  it.each(["1.1", "1.2"])("a crate comes back in version %s", async (version) => {
    const first = await decode("ro-crate-metadata.json", sample("river-crate/ro-crate-metadata.json"), { files });
    const { text, findings, losses } = await encode(first.resources, { format: "ro-crate", version });
    expect([findings, losses.length]).toEqual([[], 1]);
    const again = await decode("ro-crate-metadata.json", text!, { files });
    expect([again.findings, contents(again)]).toEqual([[], contents(first)]);
  });

  it("a data set of another format becomes the root, and its name an identifier", async () => {
    const first = await decode("rain.xml", sample("rain.datacite.xml"));
    const { text, losses } = await encode(first.resources, { format: "ro-crate" });
    const graph = (JSON.parse(text!) as { "@graph": Readonly<Record<string, unknown>>[] })["@graph"];
    expect(graph[0]).toMatchObject({ "@id": "ro-crate-metadata.json", about: { "@id": "./" } });
    const root = graph.find((node) => node["@id"] === "./");
    expect(root?.["identifier"]).toContain("https://doi.org/10.1234/rain-2024");
    expect(losses.map(({ at, change }) => `${at.kind === "resource" ? at.path : ""} ${change}`)).toContain(
      "/id merged",
    );
  });

  it("two files at one address stay two, and none derives from itself", async () => {
    const href = "https://a.example.org/f.csv";
    const file = (n: number) =>
      ({ type: "Asset", id: `https://a.example.org/${n}`, href, mediaType: "text/csv" }) as const;
    const root = { type: "Dataset", id: "https://a.example.org/d", title: { en: "A" } } as const;
    const two = { ...file(2), derivedFrom: [file(1).id] };
    const { text, losses } = await encode([root, file(1), two], { format: "ro-crate" });
    expect(losses.map(({ at }) => at.kind === "resource" && at.id + at.path)).toContain(`${file(2).id}/href`);
    const { resources } = await decode("ro-crate-metadata.json", text!);
    expect(resources.find(({ id }) => id === file(2).id)).toMatchObject({ derivedFrom: [href] });
  });

  it("things without a data set are refused", async () => {
    const entity = { type: "Entity", id: "https://a.example.org/e", entityTypes: ["https://a.example.org/T"] } as const;
    const { text, end } = await encode([entity], { format: "ro-crate" });
    expect([text, end.outcome]).toEqual([undefined, "refused"]);
  });

  it("nothing at all is a crate with an empty root", async () => {
    const { text, end, losses } = await encode([], { format: "ro-crate" });
    expect([end.outcome, losses]).toEqual(["complete", []]);
    const again = await decode("ro-crate-metadata.json", text!);
    expect([again.resources.map(({ type }) => type), again.end.outcome]).toEqual([["Dataset", "Asset"], "complete"]);
  });
});

it("files and record sets of Croissant are distributions and data sets of DCAT", async () => {
  const { resources } = await decode("gauges.json", sample("gauges.croissant.json"));
  const { text } = await encode(resources, { format: "dcat-jsonld" });
  const graph = (JSON.parse(text!) as { "@graph": Readonly<Record<string, unknown>>[] })["@graph"];
  const types = graph.map((node) => JSON.stringify(node["@type"]));
  expect(types.filter((type) => type.includes("dcat:Distribution") && type.includes("cr:FileObject"))).toHaveLength(2);
  expect(types.filter((type) => type.includes("dcat:Dataset"))).toHaveLength(2);
});

it("an empty package is an empty catalogue and comes back empty", async () => {
  for (const format of ["dcat-jsonld", "dcat-turtle"]) {
    const { text } = await encode([], { format });
    const again = await decode("catalogue", text!);
    expect([again.resources, again.findings, again.end.outcome]).toEqual([[], [], "complete"]);
  }
});

it("another format or version is refused", async () => {
  await expect(encode([], { format: "jpcoar" })).rejects.toMatchObject({ code: "bad-option" });
  await expect(encode([], { format: "ro-crate", version: "1.3" })).rejects.toMatchObject({ code: "bad-option" });
});
