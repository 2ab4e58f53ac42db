// SPDX-License-Identifier: Apache-2.0
import type { Activity, Agent, Asset, Dataset, Entity, Property } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { allOf, BASE, codes, decode, errorCodes, only, sample, validated } from "./run-adapter.js";

const crateFiles = { "levels.csv": sample("river-crate/levels.csv") };
const crate = () =>
  decode("ro-crate-metadata.json", sample("river-crate/ro-crate-metadata.json"), { files: crateFiles });

describe("every sample of the package", () => {
  it.each(["wells.ttl", "rain.datacite.xml", "rain.datacite.json", "survey.jpcoar.xml", "gauges.croissant.json"])(
    "%s is sound in draft",
    async (name) => {
      const decoded = await decode(name, sample(name));
      expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
      expect(errorCodes(await validated(decoded))).toEqual([]);
    },
  );

  it("the crate has no finding at all", async () => {
    const decoded = await crate();
    expect([codes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    expect(errorCodes(await validated(decoded))).toEqual([]);
  });
});

describe("RO-Crate", () => {
  it("mints ids under the base and keeps texts by language", async () => {
    const dataset = only<Dataset>(await crate(), "Dataset");
    expect(dataset).toMatchObject({
      id: `${BASE}.%2F`,
      title: { en: "River levels of the Sample River", ja: "見本川の水位" },
      identifiers: [{ scheme: "https://doi.org/", notation: "10.1234/river-levels" }],
      license: "https://creativecommons.org/licenses/by/4.0/",
      issued: "2025-04-01",
      temporal: [{ start: "2025-01-01", end: "2025-01-31" }],
      spatial: [{ type: "Point", coordinates: [139.8, 35.7], rs: "OGC:CRS84", role: "location" }],
      creators: ["https://orcid.org/0000-0002-1825-0097"],
      distributions: [`${BASE}levels.csv`, "https://data.example.org/files/gauges.csv"],
    });
  });

  it("an action becomes an activity with its procedure and result", async () => {
    const decoded = await crate();
    expect(only<Activity>(decoded, "Activity")).toMatchObject({
      endedAt: "2025-03-01T09:00:00+09:00",
      generated: [`${BASE}levels.csv`],
      procedure: { id: `${BASE}%23script` },
      associatedWith: ["https://orcid.org/0000-0002-1825-0097"],
    });
    const person = allOf<Agent>(decoded, "Agent").find(({ agentType }) => agentType === "person");
    expect(person).toMatchObject({ actsFor: "https://ror.org/0123abc45" });
  });

  it("counts size and digest of a file at hand that states none", async () => {
    const text = sample("river-crate/ro-crate-metadata.json").replace(/,\s*"contentSize"[^}]*"\s*\}/, " }");
    const decoded = await decode("x/ro-crate-metadata.json", text, { files: { "x/levels.csv": "" } });
    const asset = allOf<Asset>(decoded, "Asset").find(({ href }) => href === "levels.csv");
    expect(asset).toMatchObject({
      byteSize: 0,
      digest: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    });
  });
});

describe("DCAT", () => {
  it("keeps title, box in its own system, period, licence, access and checksum", async () => {
    const decoded = await decode("wells.ttl", sample("wells.ttl"));
    const wells = allOf<Dataset>(decoded, "Dataset").find(({ id }) => id.endsWith("/wells"));
    expect(wells).toMatchObject({
      title: { en: "Levels of wells", ja: "井戸の水位", "ja-Kana": "イドノスイイ" },
      spatial: [{ type: "Box", bbox: [35.5, 139.5, 35.9, 139.9], rs: "EPSG:6668", role: "bounding" }],
      temporal: [{ start: "2024-01-01", end: "2024-12-31" }],
      accessRights: "http://publications.europa.eu/resource/authority/access-right/PUBLIC",
      issued: "2025-04-01",
      modified: "2025-05-02",
    });
    expect(allOf<Asset>(decoded, "Asset")[0]).toMatchObject({ byteSize: 20480, mediaType: "text/csv" });
    expect(decoded.sources.get(wells!.id)?.source).toMatchObject({ kind: "text", line: 13 });
  });
});

describe("DataCite", () => {
  it("keeps the kinds of time apart and does not merge licence and access", async () => {
    const decoded = await decode("rain.xml", sample("rain.datacite.xml"));
    expect(only<Dataset>(decoded, "Dataset")).toMatchObject({
      id: "https://doi.org/10.1234/rain-2024",
      temporal: [{ start: "2024-01-01", end: "2024-12-31" }],
      issued: "2025-02-01",
      modified: "2025-03-01",
      "dcterms:created": "2025-01-10",
      "dcterms:valid": "2025-01-01/2026-01-01",
      license: "https://creativecommons.org/licenses/by/4.0/",
      spatial: [{ type: "Point", coordinates: [139.8, 35.7], rs: "OGC:CRS84" }],
    });
    expect(allOf<Agent>(decoded, "Agent").map(({ id, agentType }) => `${agentType} ${id}`)).toContain(
      "person https://orcid.org/0000-0002-1825-0097",
    );
  });

  it("reads the same out of JSON", async () => {
    const decoded = await decode("rain.json", sample("rain.datacite.json"));
    expect(only<Dataset>(decoded, "Dataset")).toMatchObject({
      title: { en: "Rain of 2024", ja: "2024年の雨" },
      temporal: [{ start: "2024-01-01", end: "2024-12-31" }],
      issued: "2025-02-01",
      spatial: [{ type: "Box", bbox: [139.5, 35.5, 139.9, 35.9], rs: "OGC:CRS84" }],
    });
  });
});

describe("JPCOAR", () => {
  it("keeps script tags, e-Rad and JaLC, and a period in words as text", async () => {
    const decoded = await decode("survey.xml", sample("survey.jpcoar.xml"));
    const dataset = only<Dataset>(decoded, "Dataset");
    expect(Object.keys(dataset.title ?? {})).toEqual(["ja", "ja-Kana", "en"]);
    expect(dataset.temporal).toEqual([{ unknown: ["start", "end"], native: { start: "平成12年", end: "平成12年" } }]);
    expect(dataset.identifiers?.map(({ scheme }) => scheme)).toContain("https://japanlinkcenter.org/");
    expect(codes(decoded.findings)).toEqual(["RO-005"]);
    const [creator] = allOf<Agent>(decoded, "Agent");
    expect(creator).toMatchObject({ agentType: "person", label: { ja: "水野, 花", en: "Mizuno, Hana" } });
    expect(creator?.identifiers).toContainEqual({
      scheme: "https://www.e-rad.go.jp/researcher/",
      notation: "00000001",
    });
  });
});

describe("Croissant", () => {
  it("describes record sets and their fields", async () => {
    const decoded = await decode("gauges.json", sample("gauges.croissant.json"));
    expect(allOf<Dataset>(decoded, "Dataset")).toHaveLength(2);
    expect(only<Property>(decoded, "Property")).toMatchObject({ label: { en: "station" }, valueType: "text" });
  });
});

describe("ODRL", () => {
  it("the offer of a data set becomes its policy, a service stays an entity", async () => {
    const decoded = await decode(
      "a.json",
      JSON.stringify({
        "@context": ["https://w3id.org/dspace/2025/1/context.jsonld"],
        "@id": "urn:uuid:00000000-0000-0000-0000-000000000001",
        "@type": "Dataset",
        hasPolicy: [
          {
            "@type": "Offer",
            "@id": "urn:uuid:00000000-0000-0000-0000-000000000002",
            permission: [
              { action: "use", constraint: [{ leftOperand: "spatial", operator: "eq", rightOperand: "EU" }] },
            ],
          },
        ],
        service: [{ "@id": "urn:example:service", "@type": "DataService", endpointURL: "https://a.example.org/x" }],
      }),
    );
    expect(only<Dataset>(decoded, "Dataset").policy).toBe("urn:uuid:00000000-0000-0000-0000-000000000002");
    expect(decoded.resources.find(({ type }) => type === "Policy")).toMatchObject({
      policyType: "offer",
      permissions: [
        {
          action: "odrl:use",
          constraints: [{ operator: "odrl:eq", rightValue: "EU" }],
        },
      ],
    });
    expect(only<Entity>(decoded, "Entity").entityTypes).toEqual(["dcat:DataService"]);
  });
});
