// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createReport, memoryInput } from "@jiku/adapter";
import { describe, expect, inject, it } from "vitest";
import type { DecodeRun } from "../../src/decode-run.js";
import { openHdf5 } from "../../src/hdf5/open-hdf5.js";
import { openNetcdf } from "../../src/netcdf/open-netcdf.js";
import { OWN_FINDINGS } from "../../src/own-findings.js";
import type { SourceAttribute, SourceGroup } from "../../src/source/array-source.js";
import { askPython } from "./ask-python.js";

/** The reader of the community, which is the C library of NetCDF. */
const python = inject("judgePythons").arrays;
const SAMPLES = join(import.meta.dirname, "../../../../../shared/samples");
const OWN = join(import.meta.dirname, "../../samples");

const SCRIPT = `
import json, sys, hashlib
import netCDF4 as nc, numpy as np
def number(x):
    x = float(x)
    return "NaN" if x != x else ("%.17g" % x)
def attribute(o, k):
    try:
        v = o.getncattr(k)
    except Exception:
        return None
    if isinstance(v, bytes): v = v.decode("latin-1")
    if isinstance(v, str): return [v.rstrip("\\0")]
    if isinstance(v, (list, tuple)): return [str(x) for x in v]
    v = np.atleast_1d(v)
    if v.dtype.kind == "S": return [x.decode("latin-1").rstrip("\\0") for x in v]
    return [str(x) for x in v] if v.dtype.kind == "U" else ([number(x) for x in v] if v.dtype.kind in "iuf" else None)
def values(v):
    try:
        a = v[...]
    except Exception:
        return None
    a = np.asarray(a)
    if a.dtype.kind not in "iuf": return None
    flat = a.reshape(-1)
    return [int(flat.size), number(flat[0]) if flat.size else None, number(flat[-1]) if flat.size else None]
def group(g, path, out):
    out.append({"path": path, "dimensions": {d.name: [len(d), bool(d.isunlimited())] for d in g.dimensions.values()},
      "attributes": {k: attribute(g, k) for k in g.ncattrs()},
      "variables": {n: {"dimensions": list(v.dimensions), "shape": list(v.shape), "attributes": {k: attribute(v, k) for k in v.ncattrs()}, "values": values(v)} for n, v in g.variables.items()}})
    for n, c in g.groups.items(): group(c, (path + "/" + n) if path else n, out)
result = {}
for path in sys.argv[1:]:
    try:
        d = nc.Dataset(path)
    except OSError as e:
        result[path] = str(e); continue
    d.set_auto_maskandscale(False); d.set_auto_chartostring(False)
    out = []; group(d, "", out); result[path] = out; d.close()
print(json.dumps(result))
`;

const number = (x: number | bigint): string => (Number.isNaN(Number(x)) ? "NaN" : String(Number(x)));
const same = (text: string): string => (/^-?[\d.e+-]+$/.test(text) ? String(Number(text)) : text);

function attributesOf(attributes: ReadonlyMap<string, SourceAttribute>): Record<string, unknown> {
  return Object.fromEntries(
    [...attributes.values()]
      .filter(({ value }) => value !== undefined)
      .map(({ name, value }) => [
        name,
        typeof value === "string" ? [value] : value!.map((one) => (typeof one === "string" ? one : number(one))),
      ]),
  );
}

async function told(group: SourceGroup, out: unknown[]): Promise<void> {
  const variables: Record<string, unknown> = {};
  for (const variable of group.variables) {
    let values: unknown = null;
    if (variable.type !== "text" && variable.type !== "other" && variable.type !== "bool") {
      let [size, first, last] = [0, null as string | null, null as string | null];
      for await (const chunk of variable.read()) {
        const all = chunk.values as ArrayLike<number | bigint>;
        size += all.length;
        if (all.length > 0) first ??= number(all[0]!);
        if (all.length > 0) last = number(all[all.length - 1]!);
      }
      values = [size, first, last];
    }
    variables[variable.name] = {
      dimensions: variable.dimensions,
      shape: variable.shape,
      attributes: attributesOf(variable.attributes),
      values,
    };
  }
  const dimensions = Object.fromEntries(group.dimensions.map((d) => [d.name, [d.size, d.unlimited === true]]));
  out.push({ path: group.path, dimensions, attributes: attributesOf(group.attributes), variables });
  for (const child of group.groups) await told(child, out);
}

async function ours(path: string): Promise<unknown[]> {
  const bytes = new Uint8Array(readFileSync(path));
  const run = {
    input: memoryInput({ x: bytes }),
    options: {},
    report: createReport(OWN_FINDINGS, "x"),
    unread: [],
    refused: false,
  };
  const source = await (bytes[0] === 0x43 ? openNetcdf : openHdf5)(run as unknown as DecodeRun, () => {});
  const out: unknown[] = [];
  if (source !== undefined) await told(source.root, out);
  source?.close();
  return out;
}

/** What both say, without what only one can: types that have no value here, and numbers by their value. */
function normalised(groups: unknown, unknownOf: unknown): unknown {
  return JSON.parse(JSON.stringify(groups), (key, value: unknown) => {
    if (key === "attributes")
      return Object.fromEntries(
        Object.entries(value as Record<string, readonly string[] | null>)
          .filter(([, list]) => list !== null && list.length > 0 && !list.every((one) => one === ""))
          .map(([name, list]) => [name, list!.map(same)]),
      );
    if (key === "values")
      return Array.isArray(value) ? value.map((one) => (typeof one === "string" ? same(one) : one)) : null;
    return value;
  }) as typeof unknownOf;
}

describe.skipIf(python === undefined || !existsSync(SAMPLES))("netCDF4-python", () => {
  it("finds the same dimensions, variables, attributes and values", { timeout: 600_000 }, async () => {
    const paths = [
      ...readdirSync(join(SAMPLES, "netcdf")).map((name) => join(SAMPLES, "netcdf", name)),
      ...readdirSync(join(SAMPLES, "dtgeo"))
        .filter((name) => name.endsWith(".nc"))
        .map((name) => join(SAMPLES, "dtgeo", name)),
      ...readdirSync(OWN)
        .filter((name) => /\.nc4?$/.test(name))
        .map((name) => join(OWN, name)),
    ];
    const judged = askPython(python!, SCRIPT, paths) as Record<string, unknown>;
    expect(Object.keys(judged).length).toBeGreaterThanOrEqual(37);
    for (const [path, groups] of Object.entries(judged)) {
      const sorted = (list: unknown) => [...(list as { path: string }[])].sort((a, b) => (a.path < b.path ? -1 : 1));
      expect([path, normalised(sorted(await ours(path)), [])]).toEqual([path, normalised(sorted(groups), [])]);
    }
  });
});
