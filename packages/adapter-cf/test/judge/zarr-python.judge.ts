// SPDX-License-Identifier: Apache-2.0
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createReport } from "@jiku/adapter";
import { openFolder } from "@jiku/adapter/host";
import { describe, expect, inject, it } from "vitest";
import { OWN_FINDINGS } from "../../src/own-findings.js";
import type { SourceGroup } from "../../src/source/array-source.js";
import { openZarr } from "../../src/zarr/open-zarr.js";
import { askPython } from "./ask-python.js";

const python = inject("judgePythons").arrays;
const samples = join(import.meta.dirname, "../../../../../shared/samples/zarr");
const STORES = ["intertwin_hydroform/demo.zarr", "zarrita_v2/data.zarr", "zarrita_v3/data.zarr"];

/** Every array of a store: its shape, and its values in row-major order as texts. */
const DUMP = `
import sys, json, zarr
def text(v):
    if isinstance(v, bytes): return v.decode()
    if isinstance(v, bool) or type(v).__name__ == "bool": return str(int(v))
    if isinstance(v, float): return "NaN" if v != v else repr(v)
    return str(v)
def walk(group, prefix, out):
    for name, node in group.members():
        if hasattr(node, "members"): walk(node, prefix + name + "/", out)
        else: out[prefix + name] = [list(node.shape), [text(v) for v in node[...].ravel().tolist()] if node.ndim else [text(node[()].tolist())]]
    return out
print(json.dumps(walk(zarr.open_group(sys.argv[1], mode="r", use_consolidated=False), "", {})))
`;

type Dump = Record<string, readonly [shape: readonly number[], values: readonly string[]]>;

const textOf = (value: number | bigint | string): string => {
  if (typeof value !== "number") return String(value);
  return Number.isNaN(value) ? "NaN" : String(value);
};

async function dumpOurs(path: string): Promise<Dump> {
  const folder = await openFolder(path);
  const options = { base: "#", arrays: "reference", inlineLimit: 0 } as const;
  const run = { input: folder.input, options, report: createReport(OWN_FINDINGS, "a"), unread: [], refused: false };
  const source = await openZarr(run, () => undefined);
  const dump: Dump = {};
  const walk = async (group: SourceGroup): Promise<void> => {
    for (const variable of group.variables) {
      const values: string[] = [];
      for await (const chunk of variable.read())
        for (let i = 0; i < chunk.values.length; i++) {
          let [rest, at, stride] = [i, 0, 1];
          for (let axis = chunk.shape.length - 1; axis >= 0; axis--) {
            at += (chunk.start[axis]! + (rest % chunk.shape[axis]!)) * stride;
            rest = Math.floor(rest / chunk.shape[axis]!);
            stride *= variable.shape[axis]!;
          }
          values[at] = textOf(chunk.values[i]!);
        }
      dump[`${group.path === "" ? "" : `${group.path}/`}${variable.name}`] = [variable.shape, values];
    }
    for (const one of group.groups) await walk(one);
  };
  await walk(source!.root);
  await folder.close();
  return dump;
}

/** Numbers as numbers, so that 1 and 1.0 are one value. */
const plain = (dump: Dump) =>
  Object.fromEntries(
    Object.entries(dump).map(([name, [shape, values]]) => [
      name,
      [shape, values.map((one) => (one.trim() === "" || Number.isNaN(Number(one)) ? one : Number(one) + 0))],
    ]),
  );

describe.skipIf(python === undefined)("zarr-python", () => {
  it.skipIf(!existsSync(samples)).each(STORES)(
    "reads the same values from %s",
    async (store) => {
      const theirs = askPython(python!, DUMP, [join(samples, store)]) as Dump;
      expect(Object.keys(theirs).length).toBeGreaterThan(10);
      const ours = plain(await dumpOurs(join(samples, store)));
      for (const [name, values] of Object.entries(plain(theirs)))
        expect(JSON.stringify(ours[name]) === JSON.stringify(values), name).toBe(true);
    },
    60_000,
  );
});
