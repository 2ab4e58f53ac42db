// SPDX-License-Identifier: Apache-2.0
import type { Entity, Observation, Resource } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { allOf, decode, encode, errorCodes, fixture, validated } from "./run-adapter.js";

async function sample(name: string) {
  return decode(`${name}.csv`, fixture(`samples/${name}.csv`), {
    files: { [`${name}.csv.jiku.json`]: fixture(`samples/${name}.csv.jiku.json`) },
  });
}

const byId = (resources: readonly Resource[]) => [...resources].sort((a, b) => (a.id < b.id ? -1 : 1));

describe.each(["csv", "parquet"] as const)("%s", (format) => {
  it("observations come back with unit, uncertainty, time, feature and missing value", async () => {
    const first = await sample("river");
    const observations = first.resources.filter(({ type }) => type === "Observation" || type === "Property");
    const { files, losses, end } = await encode(observations, { format });
    expect(end.outcome).toBe("complete");
    const name = `observations.${format}`;
    const again = await decode(name, files.get(name)!, { files: Object.fromEntries(files) });
    expect(errorCodes(again.findings)).toEqual([]);
    expect(errorCodes(await validated(again))).toEqual([]);
    const lost = losses.map(({ at }) => (at.kind === "resource" ? at.path : ""));
    expect([...new Set(lost)].sort()).toEqual(["/result/native", "/support"]);
    const plain = (one: Observation) => {
      const { native: _n, ...result } = one.result as { native?: unknown };
      const { support: _s, ...rest } = one;
      return { ...rest, result };
    };
    expect(byId(allOf<Observation>(again, "Observation").map(plain as never))).toEqual(
      byId(allOf<Observation>(first, "Observation").map(plain as never)),
    );
  });

  it("entities come back with type, geometry and system", async () => {
    const first = await sample("stations");
    const { files, losses } = await encode(allOf<Entity>(first, "Entity"), { format, canonical: true });
    const name = `entities.${format}`;
    const again = await decode(name, files.get(name)!, { files: Object.fromEntries(files) });
    const kept = allOf<Entity>(first, "Entity").map(({ identifiers: _, ...rest }) => rest);
    expect(allOf<Entity>(again, "Entity")).toEqual(kept);
    expect(new Set(losses.map(({ at }) => at.kind === "resource" && at.path))).toEqual(new Set(["/identifiers"]));
  });

  it("a field over the rows comes back with its values and units", async () => {
    const text = "t,level\n1,2.5\n2,\n3,4\n";
    const sidecar = { jikuTable: "1", rows: "array", columns: { t: { unit: "s" }, level: { unit: "m" } } };
    const first = await decode("a.csv", text, { files: { "a.csv.jiku.json": JSON.stringify(sidecar) } });
    const { files, end, findings } = await encode(first.resources, { format });
    expect([end.outcome, findings]).toEqual(["complete", []]);
    const name = `table.${format}`;
    const again = await decode(name, files.get(name)!, { files: Object.fromEntries(files) });
    const field = (resources: readonly Resource[]) =>
      resources.find(({ type }) => type === "Field") as never as {
        ranges: object;
        variables: Record<string, { unit: string }>;
      };
    expect(field(again.resources).ranges).toEqual(field(first.resources).ranges);
    expect(field(again.resources).variables["level"]?.unit).toBe("m");
  });
});

it("without a sidecar one file is written, and what it lacks is told", async () => {
  const { resources } = await sample("river");
  const { files, losses } = await encode(
    resources.filter(({ type }) => type === "Observation" || type === "Property"),
    { sidecar: false },
  );
  expect([...files.keys()]).toEqual(["observations.csv"]);
  expect(losses.some(({ recovery }) => recovery === "sidecar")).toBe(true);
});

it("without a sidecar the unit, the property and the meaning of a column are losses", async () => {
  const sidecar = { jikuTable: "1", rows: "array", columns: { t: { unit: "s" }, level: { unit: "m" } } };
  const files = { "a.csv.jiku.json": JSON.stringify(sidecar) };
  const { resources } = await decode("a.csv", "t,level\n1,2.5\n2,3\n", { files });
  const field = resources.find(({ type }) => type === "Field") as Resource;
  const lost = async (sidecar: boolean) =>
    (await encode(resources, { sidecar })).losses.flatMap(({ at, concept }) =>
      at.kind === "resource" && at.id === field.id ? [`${concept} ${at.path}`] : [],
    );
  expect(await lost(true)).toEqual([]);
  expect(await lost(false)).toEqual(
    expect.arrayContaining([
      "entity.identity ",
      "quantity.unit /variables/level/unit",
      "observation.property /variables/level/property",
    ]),
  );
});

it("the columns that are written say what a row is, also without a sidecar; others never do", async () => {
  for (const name of ["river", "stations"]) {
    const type = name === "river" ? "Observation" : "Entity";
    const first = await sample(name);
    const { files, losses } = await encode(allOf(first, type), { sidecar: false });
    const [[file, bytes]] = [...files] as [[string, Uint8Array]];
    const again = await decode(file, bytes);
    expect(errorCodes(again.findings)).toEqual([]);
    expect(allOf(again, type).map(({ id }) => id)).toEqual(allOf(first, type).map(({ id }) => id));
    const rs = losses.filter(({ at }) => at.kind === "resource" && at.path.endsWith("/rs"));
    expect(rs).toHaveLength(name === "stations" ? 3 : 0);
  }
  const foreign = await decode("a.csv", "id,type,label,geometry\nhttps://data.example.org/a,x,A,POINT (1 2)\n");
  expect(allOf(foreign, "Entity")).toEqual([]);
});

it("a Field keeps its id in the sidecar", async () => {
  const field: Resource = {
    type: "Field",
    id: "https://data.example.org/field",
    domain: { domainType: "Table", axes: { row: { kind: "regular", start: 0, stop: 1, count: 2 } } },
    variables: { a: { unit: "m", inlineProperty: { valueType: "real", unit: "m" } } },
    ranges: { a: { kind: "real", shape: [2], axisNames: ["row"], values: [1, 2] } },
  } as never;
  const { files } = await encode([field]);
  const again = await decode("table.csv", files.get("table.csv")!, { files: Object.fromEntries(files) });
  expect(again.resources.find(({ type }) => type === "Field")?.id).toBe(field.id);
});

describe.each(["csv", "parquet"] as const)("nothing as %s", (format) => {
  it("has an image, and comes back as nothing but the file", async () => {
    const { files, end, losses } = await encode([], { format, sidecar: false });
    expect([end.outcome, losses, files.size]).toEqual(["complete", [], 1]);
    const [[name, bytes]] = [...files] as [[string, Uint8Array]];
    const again = await decode(name, bytes);
    expect(again.end.outcome).toBe("complete");
    expect(again.resources.map(({ type }) => type)).toEqual(["Asset", "Dataset"]);
  });

  it("in a version that is not written is refused", async () => {
    await expect(encode([], { format, version: "0.0.0-unknown" })).rejects.toThrow("cannot write version");
  });
});

it("equal labels of several languages give equal bytes whatever their order", async () => {
  const one = (label: object): Resource =>
    ({ type: "Entity", id: "urn:x:e", entityTypes: ["urn:x:E"], label }) as never;
  const options = { canonical: true };
  const [a, b] = [
    await encode([one({ ja: "橋", en: "bridge" })], options),
    await encode([one({ en: "bridge", ja: "橋" })], options),
  ];
  expect([...b.files]).toEqual([...a.files]);
});

it("equal resources give equal bytes whatever their order", async () => {
  const { resources } = await sample("river");
  const options = { canonical: true };
  const one = await encode(allOf<Observation>({ resources }, "Observation"), options);
  const other = await encode(allOf<Observation>({ resources }, "Observation").reverse(), options);
  expect(other.files.get("observations.csv")).toEqual(one.files.get("observations.csv"));
});
