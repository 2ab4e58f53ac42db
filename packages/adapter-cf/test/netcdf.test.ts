// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Field, Property, ReferenceSystem } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { buildNetcdf } from "./build-netcdf.js";
import { allOf, codes, decode, errorCodes, only, sample, validated } from "./run-adapter.js";

describe.each(["bay.nc", "bay-cdf5.nc", "bay.nc4"])("%s", (name) => {
  it("is read with every facet that it holds", async () => {
    const decoded = await decode(name, sample(name));
    expect([codes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    expect(errorCodes(await validated(decoded, "core"))).toEqual([]);
    const field = only<Field>(decoded, "Field");
    expect(Object.keys(field.variables).sort()).toEqual(["sst", "sst_error", "sst_flag"]);
    expect(field.variables.sst).toMatchObject({
      unit: "Cel",
      native: { unit: "degC" },
      dataType: "int16",
      scaleFactor: 0.01,
      fillValue: -32768,
      validRange: { min: -3, max: 45 },
      uncertainty: { kind: "standard" },
      support: { time: { kind: "interval", method: "mean", period: "P1M", intervalLabel: "middle" } },
    });
    expect(field.variables.sst_error).toMatchObject({ role: "standardUncertainty", companionOf: "sst", unit: "K" });
    expect(field.variables.sst_flag).toMatchObject({
      role: "flag",
      companionOf: "sst",
      flagMeanings: { "0": "good", "1": "doubtful" },
    });
    expect(field.domain.axes.time).toMatchObject({ kind: "numeric", values: [15.5, 45], bounds: [0, 31, 31, 59] });
    expect(field.domain.referencing).toContainEqual({ coordinates: ["lat", "lon"], rs: "EPSG:4326" });
    expect(only<ReferenceSystem>(decoded, "ReferenceSystem")).toMatchObject({
      kind: "temporal",
      calendar: "standard",
      unit: "d",
      timeOrigin: "2025-01-01",
    });
    expect(only<Dataset>(decoded, "Dataset")).toMatchObject({
      license: "https://creativecommons.org/licenses/by/4.0/",
      issued: "2026-01-10",
      identifiers: [{ notation: "bay-sst" }],
    });
  });

  it("keeps large arrays where they are", async () => {
    const decoded = await decode(name, sample(name), { inlineLimit: 4 });
    const { sst } = only<Field>(decoded, "Field").ranges;
    expect(sst).toMatchObject({ kind: "array", array: { path: "sst", shape: [2, 3, 4], dataType: "int16" } });
  });
});

describe("what the file leaves undeclared", () => {
  const undeclared = buildNetcdf({
    attributes: { Conventions: "CF-1.8" },
    dimensions: { time: 2, lat: 2 },
    variables: {
      time: { dimensions: ["time"], attributes: { units: "days since 2000-01-01 00:00:00" }, values: [0, 1] },
      lat: { dimensions: ["lat"], attributes: { units: "degrees_north" }, values: [10, 20] },
      v: { dimensions: ["time", "lat"], values: [1, 2, 3, 4] },
    },
  });

  it("is told of each variable", async () => {
    const decoded = await decode("x.nc", undeclared);
    expect(codes(decoded.findings)).toEqual(["SP-20"]);
    const told = await validated(decoded);
    const at = (code: string) =>
      told.filter((finding) => finding.code === code).map(({ location }) => location?.native);
    expect(at("TM-14")).toEqual([{ kind: "array", variable: "time" }]);
    expect(at("QU-15")).toEqual([{ kind: "array", variable: "v" }]);
    expect(errorCodes(told)).toEqual([]);
  });

  it("is filled by what the caller declares, and told", async () => {
    const declared = { calendar: "noleap", "units.v": "mm" };
    const decoded = await decode("x.nc", undeclared, { declared });
    expect(codes(decoded.findings)).toEqual(["SP-20", "AD-109", "AD-109"]);
    expect(allOf<ReferenceSystem>(decoded, "ReferenceSystem").map(({ calendar }) => calendar)).toContain("noleap");
    expect(only<Property>(decoded, "Property").unit).toBe("mm");
  });
});

describe("values that were never written", () => {
  it("are told as placeholders (AD-110), and missing", async () => {
    const bytes = buildNetcdf({
      dimensions: { x: 2 },
      variables: {
        v: { dimensions: ["x"], attributes: { units: "m" }, values: [1, 9.969209968386869e36] },
        w: { dimensions: ["x"], attributes: { units: "m", _FillValue: -1 }, values: [1, 9.969209968386869e36] },
      },
    });
    const decoded = await decode("x.nc", bytes);
    expect(codes(decoded.findings)).toEqual(["AD-110"]);
    expect(decoded.findings[0]!.location?.native).toEqual({ kind: "array", variable: "v" });
    const [field] = allOf<Field>(decoded, "Field");
    expect(field?.ranges).toMatchObject({ v: { values: [1, null] }, w: { values: [1, 9.969209968386869e36] } });
  });
});

describe("records", () => {
  it("of several variables are told apart, with padding", async () => {
    const bytes = buildNetcdf({
      dimensions: { r: 0, x: 3 },
      records: 3,
      variables: {
        a: { dimensions: ["r"], type: "short", attributes: { units: "1" }, values: [1, 2, 3] },
        b: { dimensions: ["r", "x"], type: "byte", attributes: { units: "1" }, values: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
      },
    });
    const values = Object.fromEntries(
      allOf<Field>(await decode("x.nc", bytes), "Field").flatMap(({ ranges }) =>
        Object.entries(ranges).map(([name, range]) => [name, "values" in range ? range.values : undefined]),
      ),
    );
    expect(values).toEqual({ a: [1, 2, 3], b: [1, 2, 3, 4, 5, 6, 7, 8, 9] });
  });
});

describe("bad input", () => {
  const sound = buildNetcdf({
    dimensions: { time: 0, x: 2 },
    records: 2,
    variables: {
      x: { dimensions: ["x"], attributes: { units: "m" }, values: [0, 1] },
      v: { dimensions: ["time", "x"], attributes: { units: "K" }, values: [1, 2, 3, 4] },
    },
  });

  it("is an error at every prefix", async () => {
    expect((await decode("x.nc", sound)).end.outcome).toBe("complete");
    for (let length = 0; length < sound.length; length++) {
      const { end, findings } = await decode("x.nc", sound.slice(0, length));
      expect([length, end.outcome]).toEqual([length, "invalid"]);
      expect(errorCodes(findings)).toHaveLength(1);
    }
  });

  it.each([1, 2, 5] as const)("CDF-%s with a shape that no file holds is FD-16", async (version) => {
    const bytes = buildNetcdf({
      version,
      dimensions: { a: 2, b: 2 },
      variables: { v: { dimensions: ["a", "b"], values: [1, 2, 3, 4] } },
    });
    const count = version === 5 ? 8 : 4;
    const view = new DataView(bytes.buffer);
    const first = 4 + count + 4 + count;
    const length = first + count + 4;
    view.setUint32(length + count - 4, 1 << 20);
    view.setUint32(length + count + count + 4 + count - 4, 1 << 20);
    const { findings, end } = await decode("x.nc", bytes);
    expect([codes(findings), end.outcome]).toEqual([["FD-16"], "invalid"]);
    expect(findings[0]!.location?.native).toEqual({ kind: "array", variable: "v" });
  });

  it.each([
    ["another version", [0x43, 0x44, 0x46, 3, 0, 0, 0, 0], "AD-106"],
    ["a wrong tag", [0x43, 0x44, 0x46, 1, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 1], "AD-102"],
    ["a list beyond the limit", [0x43, 0x44, 0x46, 1, 0, 0, 0, 0, 0, 0, 0, 10, 0x7f, 0, 0, 0], "AD-105"],
    ["an empty file", [], "AD-122"],
    ["other bytes", [1, 2, 3, 4, 5], "AD-101"],
  ])("%s is told", async (_, bytes, code) => {
    const { findings, end } = await decode("x.nc", Uint8Array.from(bytes));
    expect([codes(findings), end.outcome]).toEqual([[code], "invalid"]);
  });

  it("text of CDL is refused by name", async () => {
    const { findings, end } = await decode("x.cdl", "// a\nnetcdf bay {\ndimensions: x = 2 ;\n}\n");
    expect([codes(findings), end.outcome]).toEqual([["AD-104"], "refused"]);
    expect(findings[0]!.message.en).toContain("CDL");
  });
});
