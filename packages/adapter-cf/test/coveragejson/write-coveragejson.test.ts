// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Field, Resource } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter } from "../../src/index.js";
import { allOf, codes, decode, encode, sample } from "../run-adapter.js";

const TEXT = readFileSync(join(import.meta.dirname, "../fixtures/bay-grid.covjson"), "utf8");
describe("writing", () => {
  it("gives back what was read", async () => {
    const decoded = await decode("a.covjson", TEXT);
    const { text, end } = await encode(decoded.resources, { format: "coveragejson" });
    expect(end.outcome).toBe("complete");
    const again = JSON.parse(text!);
    const first = JSON.parse(TEXT);
    expect(again.ranges).toEqual(first.ranges);
    expect(again.domain).toEqual({ ...first.domain, referencing: expect.anything() });
    expect(again.parameters.bed.categoryEncoding).toEqual(first.parameters.bed.categoryEncoding);
    const twice = await decode("a.covjson", text!);
    expect(allOf<Field>(twice, "Field")[0]?.ranges).toEqual(allOf<Field>(decoded, "Field")[0]?.ranges);
  });

  it("no resources are an empty collection, which is read as nothing", async () => {
    const { text, end, losses, findings } = await encode([]);
    expect([end.outcome, codes(findings), losses]).toEqual(["complete", [], []]);
    expect(JSON.parse(text!)).toEqual({ type: "CoverageCollection", coverages: [] });
    const again = await decode("a.covjson", text!);
    expect([again.end.outcome, allOf(again, "Field")]).toEqual(["complete", []]);
  });

  it("resources without a field are CF-052, each lost by declaration", async () => {
    const { end, losses, findings } = await encode([{ id: "urn:x:a", type: "Agent" } as Resource]);
    expect([end.outcome, codes(findings)]).toEqual(["complete", ["CF-052"]]);
    expect(losses.map(({ at }) => at)).toEqual([{ kind: "resource", id: "urn:x:a", path: "" }]);
  });

  it("concepts are written in full, as there are no prefixes", async () => {
    const { resources } = await decode("bay.nc", sample("bay.nc"));
    const { parameters } = JSON.parse((await encode(resources)).text!);
    expect(parameters.sst.observedProperty.id).toBe("http://vocab.nerc.ac.uk/standard_name/sea_surface_temperature");
  });

  it("another version is refused: AD-106", async () => {
    const { end, text, findings } = await encode([], { version: "0.0.0-unknown" });
    expect([end.outcome, codes(findings), text]).toEqual(["refused", ["AD-106"], undefined]);
  });

  it("the order of resources and of names counts for nothing in a canonical encoding", async () => {
    const { resources } = await decode("a.covjson", TEXT);
    const turned = (value: unknown): unknown =>
      typeof value !== "object" || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, one]) => [key, turned(one)]),
          );
    const one = await encode(resources, { canonical: true });
    const other = await encode(
      [...resources].reverse().map((each) => turned(each) as Resource),
      { canonical: true },
    );
    expect(other.text).toBe(one.text);
  });

  it("identities that do not come back are told, and a label that nobody gave", async () => {
    const { resources } = await decode("a.covjson", TEXT);
    const { losses } = await encode(resources.map(({ label: _label, ...rest }) => rest as Resource));
    const told = losses.map(({ at, concept, change }) => [at.kind === "resource" ? at.path : "", concept, change]);
    expect(told).toContainEqual(["/id", "entity.identity", "merged"]);
    expect(told).toContainEqual(["/label", "entity.label", "defaulted"]);
  });

  it("values that are not at hand are CF-050, and nothing is written", async () => {
    const decoded = await decode("a.covjson", TEXT);
    const array = {
      asset: "urn:x:a",
      format: "zarr3",
      path: "bed",
      dataType: "int16",
      shape: [2, 3],
      axisNames: ["y", "x"],
    } as const;
    const resources = decoded.resources.map((one) =>
      one.type === "Field"
        ? ({ ...one, ranges: { ...(one as Field).ranges, bed: { kind: "array", array } } } as Field)
        : one,
    );
    const refused = await encode(resources, { format: "coveragejson" });
    expect([codes(refused.findings), refused.text]).toEqual([["CF-050"], undefined]);
    const values = async function* () {
      const bytes = new Uint8Array(Int16Array.of(1, 2, 3, 1, 1, 2).buffer);
      yield { start: [0, 0], shape: [2, 3], dataType: "int16", bytes };
    };
    const { text } = await encode(resources, { format: "coveragejson", values });
    expect(JSON.parse(text!).ranges.bed.values).toEqual([1, 2, 3, 1, 1, 2]);
  });

  it("times without calendar stay numbers, which is CF-051", async () => {
    const decoded = await decode("a.covjson", TEXT);
    const resources = decoded.resources.map((one) => {
      if (one.type === "ReferenceSystem" && (one as { kind?: string }).kind === "temporal")
        return {
          type: "ReferenceSystem",
          id: one.id,
          kind: "temporal",
          unit: "d",
          timeOrigin: "2025-07-01",
        } as typeof one;
      if (one.type !== "Field") return one;
      const { domain } = one as Field;
      return {
        ...one,
        domain: { ...domain, axes: { ...domain.axes, t: { kind: "numeric", values: [0.25] } } },
      } as Field;
    });
    const { text, findings } = await encode(resources, { format: "coveragejson" });
    expect(codes(findings)).toEqual(["CF-051"]);
    expect(JSON.parse(text!).domain.axes.time).toEqual({ values: [0.25] });
  });

  it("a calendar and a time scale of another name are addresses, and are read again", async () => {
    const decoded = await decode("a.covjson", TEXT);
    const resources = decoded.resources.map((one) =>
      one.type === "ReferenceSystem" && (one as { kind?: string }).kind === "temporal"
        ? ({
            type: "ReferenceSystem",
            id: one.id,
            kind: "temporal",
            calendar: "360_day",
            timeScale: "TAI",
          } as typeof one)
        : one,
    );
    const { text } = await encode(resources, { format: "coveragejson" });
    const address = "https://w3id.org/jiku/schema/time/enumerations#";
    expect(text).toContain(`"calendar": "${address}360_day"`);
    expect(text).toContain(`"timeScale": "${address}TAI"`);
    const again = await decode("b.covjson", text!);
    const system = again.resources.find((one) => (one as { kind?: string }).kind === "temporal");
    expect(system).toMatchObject({ calendar: "360_day", timeScale: "TAI" });
  });
});

it("is recognised by its content", () => {
  expect(adapter.detect(new TextEncoder().encode(TEXT), {})).toMatchObject({ format: "coveragejson", confidence: 3 });
});
