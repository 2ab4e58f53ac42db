// SPDX-License-Identifier: Apache-2.0
import type { Activity, Agent, Dataset, Entity, Field, Procedure, Property, ReferenceSystem } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { buildNetcdf } from "./build-netcdf.js";
import { allOf, codes, type Decoded, decode, errorCodes, only, validated } from "./run-adapter.js";

/** Monthly means of precipitation and the greatest temperature of each month, as a climate model of CMIP6 hands them out. */
function climate(calendar: "noleap" | "360_day"): Uint8Array {
  const [february, march] = calendar === "noleap" ? [31, 59] : [30, 60];
  return buildNetcdf({
    attributes: {
      Conventions: "CF-1.7 CMIP-6.2",
      mip_era: "CMIP6",
      activity_id: "ScenarioMIP",
      experiment_id: "ssp245",
      experiment: "update of RCP4.5 based on SSP2",
      variant_label: "r2i1p1f1",
      realization_index: 2,
      source_id: "BAY-ESM1",
      source: "BAY-ESM1 (2025): atmosphere and ocean of a small bay",
      institution_id: "BAY",
      institution: "Bay Observatory, Example City",
      license:
        "Bay data by the Bay Observatory are licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).",
      tracking_id: "hdl:21.14100/00000000-0000-4000-8000-000000000001",
      creation_date: "2026-01-10T00:00:00Z",
      history: "2026-01-10T00:00:00Z ; CMOR rewrote data to be consistent with CMIP6 and CF-1.7",
      frequency: "mon",
    },
    dimensions: { time: 2, lat: 2, lon: 2, bnds: 2 },
    variables: {
      time: {
        dimensions: ["time"],
        attributes: {
          standard_name: "time",
          axis: "T",
          units: "days since 2015-01-01",
          calendar,
          bounds: "time_bnds",
        },
        values: [february / 2, (february + march) / 2],
      },
      time_bnds: { dimensions: ["time", "bnds"], values: [0, february, february, march] },
      lat: {
        dimensions: ["lat"],
        attributes: { standard_name: "latitude", units: "degrees_north", axis: "Y", bounds: "lat_bnds" },
        values: [34, 35],
      },
      lat_bnds: { dimensions: ["lat", "bnds"], values: [33.5, 34.5, 34.5, 35.5] },
      lon: {
        dimensions: ["lon"],
        attributes: { standard_name: "longitude", units: "degrees_east", axis: "X" },
        values: [139, 140],
      },
      height: {
        dimensions: [],
        attributes: { standard_name: "height", units: "m", axis: "Z", positive: "up" },
        values: [2],
      },
      pr: {
        dimensions: ["time", "lat", "lon"],
        type: "float",
        attributes: {
          standard_name: "precipitation_flux",
          long_name: "Precipitation",
          units: "kg m-2 s-1",
          cell_methods: "area: time: mean",
        },
        values: [1, 2, 3, 4, 5, 6, 7, 8],
      },
      tasmax: {
        dimensions: ["time", "lat", "lon"],
        type: "float",
        attributes: {
          standard_name: "air_temperature",
          units: "K",
          cell_methods: "area: mean time: maximum",
          coordinates: "height",
        },
        values: [281, 282, 283, 284, 285, 286, 287, 288],
      },
    },
  });
}

const fieldOf = (decoded: Decoded, variable: string): Field =>
  allOf<Field>(decoded, "Field").find(({ variables }) => variable in variables) as Field;

describe.each(["noleap", "360_day"] as const)("output of a climate model in the calendar %s", (calendar) => {
  it("is sound, and its calendar and units are those of the file", async () => {
    const decoded = await decode("pr.nc", climate(calendar));
    expect([codes(decoded.findings), decoded.end.outcome]).toEqual([["SP-20", "SP-20"], "complete"]);
    expect(errorCodes(await validated(decoded))).toEqual([]);
    const times = allOf<ReferenceSystem>(decoded, "ReferenceSystem").filter(({ kind }) => kind === "temporal");
    expect(times).toMatchObject([{ calendar, unit: "d", timeOrigin: "2015-01-01" }]);
    expect(fieldOf(decoded, "pr").variables.pr).toMatchObject({ unit: "kg.m-2.s-1", native: { unit: "kg m-2 s-1" } });
    expect(allOf<Property>(decoded, "Property").map(({ concept }) => concept)).toEqual(
      expect.arrayContaining(["cf:precipitation_flux", "cf:air_temperature"]),
    );
  });

  it("tells over what a number speaks: months of that calendar, and cells", async () => {
    const decoded = await decode("pr.nc", climate(calendar));
    const months = { kind: "interval", period: "P1M", intervalLabel: "middle", calendar };
    expect(fieldOf(decoded, "pr").variables.pr!.support).toMatchObject({
      time: { ...months, method: "mean" },
      space: { kind: "grid", method: "mean" },
    });
    const warmest = fieldOf(decoded, "tasmax");
    expect(warmest.variables.tasmax!.support).toMatchObject({
      time: { ...months, method: "maximum" },
      space: { kind: "grid", method: "mean" },
    });
    expect(warmest.domain.axes.height).toMatchObject({ kind: "numeric", values: [2] });
    expect(warmest.domain.axes.lat).toMatchObject({ bounds: [33.5, 34.5, 34.5, 35.5] });
  });

  it("names experiment, member and model, and says that the values are simulated", async () => {
    const decoded = await decode("pr.nc", climate(calendar));
    const scenario = only<Entity>(decoded, "Entity");
    const model = only<Procedure>(decoded, "Procedure");
    expect(scenario).toMatchObject({ entityTypes: ["jk:Scenario"], label: { und: "update of RCP4.5 based on SSP2" } });
    expect(scenario.identifiers).toEqual([
      { scheme: "https://www.unidata.ucar.edu/software/netcdf/#experiment_id", notation: "ssp245" },
    ]);
    expect(model).toMatchObject({ label: { und: "BAY-ESM1" }, procedureType: "simulation" });
    for (const field of allOf<Field>(decoded, "Field"))
      expect(field).toMatchObject({
        origin: "simulated",
        scenario: scenario.id,
        usedProcedure: model.id,
        conditions: [{ text: "r2i1p1f1" }],
      });
  });

  it("keeps licence, identifier, institution and history", async () => {
    const decoded = await decode("pr.nc", climate(calendar));
    const institution = only<Agent>(decoded, "Agent");
    expect(institution).toMatchObject({ agentType: "organization", label: { und: "Bay Observatory, Example City" } });
    expect(only<Activity>(decoded, "Activity").associatedWith).toEqual([institution.id]);
    expect(only<Dataset>(decoded, "Dataset")).toMatchObject({
      license: "https://creativecommons.org/licenses/by/4.0/",
      native: { license: expect.stringContaining("Bay Observatory are licensed") },
      identifiers: [
        { scheme: "https://hdl.handle.net/", notation: "hdl:21.14100/00000000-0000-4000-8000-000000000001" },
      ],
      issued: "2026-01-10",
      creators: [institution.id],
    });
  });
});
