// SPDX-License-Identifier: Apache-2.0
import type { Field } from "@jiku/model";
import { expect, it } from "vitest";
import { manifest } from "../src/index.js";
import { bayReferences, bayV2, bayV3 } from "./build-samples.js";
import { codes, type Decoded, decode, errorCodes, only, sample, validated } from "./run-adapter.js";
import { decodeStore, valuesOf } from "./zarr/read-store.js";

async function sound(decoded: Decoded): Promise<Field> {
  expect([codes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
  expect(errorCodes(await validated(decoded, "core"))).toEqual([]);
  return only<Field>(decoded, "Field");
}

it("the stores among the samples are what the tests build", () => {
  expect(sample("bay-v2.zarr.zip")).toEqual(Uint8Array.from(bayV2()));
  const same = (path: string, content: string | Uint8Array) =>
    typeof content === "string"
      ? expect(JSON.parse(new TextDecoder().decode(sample(path)))).toEqual(JSON.parse(content))
      : expect(sample(path)).toEqual(Uint8Array.from(content));
  same("bay-refs.json", bayReferences());
  for (const [path, content] of Object.entries(bayV3())) same(`bay-v3.zarr/${path}`, content);
});

it("the manifest names every file of the store in a folder", () => {
  const store = manifest.samples?.find(({ format }) => format === "zarr");
  const paths = Object.keys(bayV3()).map((path) => `samples/bay-v3.zarr/${path}`);
  expect([store?.path, ...(store?.parts ?? [])].sort()).toEqual(paths.sort());
});

it.each([
  ["in a folder", () => decodeStore(bayV3())],
  ["in an archive", () => decode("bay-v2.zarr.zip", bayV2())],
])("a store %s is read with every facet", async (_, read) => {
  const decoded = await read();
  const field = await sound(decoded);
  expect(field.variables.speed).toMatchObject({
    unit: "m.s-1",
    scaleFactor: 0.001,
    support: { time: { kind: "instant" } },
  });
  expect(field.domain.referencing).toContainEqual({ coordinates: ["lat", "lon"], rs: "EPSG:4326" });
  expect(valuesOf(decoded, "speed")?.slice(2, 6)).toEqual([0.114, 0.121, 0.128, null]);
});

it.each(["bay.nc", "bay-cdf5.nc", "bay.nc4", "bay-v2.zarr.zip"])(
  "%s twice behind each other is no file, and zeros behind NetCDF are padding",
  async (name) => {
    const bytes = sample(name);
    const twice = await decode(name, Uint8Array.from([...bytes, 0, 0, ...bytes]));
    expect([errorCodes(twice.findings), twice.end.outcome]).toEqual([["AD-102"], "invalid"]);
    if (!/\.nc4?$/.test(name)) return;
    const padded = await decode(name, Uint8Array.from([...bytes, ...new Uint8Array(8)]));
    expect([codes(padded.findings), padded.end.outcome]).toEqual([[], "complete"]);
  },
);

it("references give the values of the file that they name", async () => {
  const decoded = await decode("bay-refs.json", bayReferences(), { files: { "bay.nc": sample("bay.nc") } });
  await sound(decoded);
  const direct = await decode("bay.nc", sample("bay.nc"));
  expect(valuesOf(decoded, "sst")).toEqual(valuesOf(direct, "sst"));
});
