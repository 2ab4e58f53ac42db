// SPDX-License-Identifier: Apache-2.0
import { publishedPrefixes } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { codes, type Decoded, decode, sample } from "./run-adapter.js";

const NAMES = ["rain.datacite.xml", "survey.jpcoar.xml", "rain.datacite.json", "gauges.croissant.json"];
NAMES.push("river-crate/ro-crate-metadata.json");
const FILES = { "levels.csv": sample("river-crate/levels.csv") };

/** All that a reading says, without size and digest of the file itself. */
function told({ events }: Decoded): string {
  return JSON.stringify(events).replace(/"byteSize":\d+|"digest":"[^"]+"/g, "");
}

/** The places at which something more is put, one in every three. */
function withMore(text: string): readonly string[] {
  const isXml = text.startsWith("<");
  const sites = [...text.matchAll(isXml ? /<\//g : /\{(?=\s*")/g)].map(({ index }) => (isXml ? index : index + 1));
  const put = isXml ? "<qzx7>1</qzx7>" : `"qzx7":"qzx7",`;
  return sites.filter((_, i) => i % 3 === 0).map((at) => text.slice(0, at) + put + text.slice(at));
}

describe("nothing is ignored", () => {
  it.each(NAMES)("something more in %s is kept or told", async (name) => {
    const text = sample(name);
    const read = (content: string) => decode(name.split("/").at(-1)!, content, { files: FILES });
    const before = told(await read(text));
    for (const more of withMore(text)) expect(told(await read(more)) === before, more).toBe(false);
  });

  it("elements of a foreign vocabulary and attributes that are not read are losses at their places", async () => {
    const text = sample("survey.jpcoar.xml").replace('"http://purl.org/dc/terms/"', '"http://purl.org/dc/termsx/"');
    const { losses, outcome } = await lossesOf("a.xml", text);
    expect(losses).toEqual([
      "/jpcoar:jpcoar/dcterms:accessRights 11",
      "/jpcoar:jpcoar/dcterms:accessRights/@{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource 11",
      "/jpcoar:jpcoar/dcterms:temporal 19",
      "/jpcoar:jpcoar/dcterms:temporal/@{http://www.w3.org/XML/1998/namespace}lang 19",
    ]);
    expect(outcome).toBe("complete");
    expect((await lossesOf("a.xml", sample("rain.datacite.xml"))).losses).toEqual([
      "/resource/creators/creator[1]/nameIdentifier[1]/@schemeURI 7",
    ]);
  });

  it("a member of a DataCite list that is not read is a loss at its pointer", async () => {
    const text = sample("rain.datacite.json").replace('"lang": "en"', '"lang": "en", "more": true');
    expect((await lossesOf("a.json", text)).losses).toEqual(["/titles/0/more 13"]);
  });

  it("a processing instruction and a term that names nothing are unread", async () => {
    const xml = sample("rain.datacite.xml").replace("<resource", "<?more yes?><resource");
    expect((await decode("a.xml", xml)).end.unread).toEqual([{ kind: "text", line: 2 }]);
    const json = sample("gauges.croissant.json").replace('"@language"', '"odd": "odd", "@language"');
    expect((await decode("a.json", json)).end.unread).toMatchObject([{ pointer: "/@context/odd", line: 3 }]);
  });

  it("a resumption token says that an answer goes on", async () => {
    const record = sample("survey.jpcoar.xml").replace(/<\?xml[^>]*>/, "");
    const text = `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><metadata>${record}</metadata></record><resumptionToken>2</resumptionToken></ListRecords></OAI-PMH>`;
    const { end } = await decode("a.xml", text);
    expect([end.outcome, end.unread?.length]).toEqual(["complete", 1]);
  });
});

async function lossesOf(name: string, text: string) {
  const { events, end } = await decode(name, text);
  const places = events.flatMap((event) => (event.kind === "loss" ? [event.loss.at] : []));
  const losses = places.map((at) =>
    at.kind === "xml" ? `${at.path} ${at.line}` : at.kind === "json" ? `${at.pointer} ${at.line}` : at.kind,
  );
  return { losses, outcome: end.outcome };
}

describe("the place of a broken root", () => {
  const text = sample("rain.datacite.xml");

  it("is its line when it is another's", async () => {
    const { findings } = await decode("a.xml", text.replace("kernel-4", "kernel-4x"));
    expect(findings).toMatchObject([{ code: "AD-101", location: { line: 2 } }]);
  });

  it("is the byte that is no text", async () => {
    const bytes = new TextEncoder().encode(text);
    const at = text.indexOf("resource");
    bytes[at] = 0xff;
    const { findings } = await decode("a.xml", bytes);
    expect(codes(findings)).toEqual(["AD-114"]);
    expect(findings[0]?.location.native).toMatchObject({ byte: at });
  });
});

it("a distribution that is not described is a distribution all the same", async () => {
  const text = sample("wells.ttl");
  const { resources } = await decode("a.ttl", text.slice(0, text.indexOf("<https://data.example.org/id/wells/csv> a")));
  const wells = resources.find(({ id }) => id.endsWith("/wells"));
  expect(wells).toMatchObject({
    distributions: ["https://data.example.org/id/wells/csv", "https://data.example.org/id/wells/depths"],
  });
  expect(wells).not.toHaveProperty("relations");
});

it("every prefix stands for what the published context of the model says, where it has it", async () => {
  const odd: string[] = [];
  for (const name of NAMES) {
    const { resources } = await decode(name.split("/").at(-1)!, sample(name), { files: FILES });
    for (const { "@context": context } of resources)
      for (const part of [context].flat())
        if (typeof part === "object" && part !== null)
          for (const [prefix, space] of Object.entries(part))
            if ((publishedPrefixes.get(prefix) ?? space) !== space) odd.push(prefix);
  }
  expect(odd).toEqual([]);
});

it("a place of another class keeps it", async () => {
  const { resources } = await decode("a.ttl", sample("wells.ttl").replace("dcterms:Location ", "foaf:Spot "));
  expect(JSON.stringify(resources)).toContain("foaf/0.1/Spot");
});

it("a crate keeps what is said of its metadata file", async () => {
  const text = sample("river-crate/ro-crate-metadata.json").replace(
    '"@type": "CreativeWork"',
    '"@type": "CreativeWork", "sdPublisher": "River Office"',
  );
  const { resources } = await decode("ro-crate-metadata.json", text, { files: FILES });
  expect(resources.at(-1)).toMatchObject({
    type: "Asset",
    conformsTo: ["https://w3id.org/ro/crate/1.2"],
    "schema:sdPublisher": "River Office",
  });
});
