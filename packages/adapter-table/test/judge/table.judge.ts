// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Observation } from "@jiku/model";
import { expect, inject, it } from "vitest";
import { decode, encode, fixture } from "../run-adapter.js";

const python = inject("judgePythons").table;

const SCRIPT = `
import json, sys, pyarrow.parquet as pq, csvw
folder = sys.argv[1]
t = pq.read_table(folder + "/observations.parquet")
rows = t.to_pylist()
group = csvw.CSVW(folder + "/observations.csv-metadata.json", validate=True)
tables = list(group.tables)
csv_rows = list(tables[0])
print(json.dumps({"schema": {f.name: str(f.type) for f in t.schema}, "values": [r["value"] for r in rows],
  "ids": [r["id"] for r in rows], "metadata": (t.schema.metadata or {}).get(b"jiku", b"").decode()[:20],
  "csv": [r["value"] if "value" in r else r["c9"] for r in csv_rows], "valid": group.is_valid}))
`;

it.skipIf(python === undefined)("pyarrow and csvw read what is written: same schema, same values", async () => {
  const folder = mkdtempSync(join(tmpdir(), "jiku-table-"));
  try {
    const { resources } = await decode("river.csv", fixture("samples/river.csv"), {
      files: { "river.csv.jiku.json": fixture("samples/river.csv.jiku.json") },
    });
    const observations = resources.filter((one): one is Observation => one.type === "Observation");
    for (const format of ["csv", "parquet"])
      for (const [name, bytes] of (await encode(observations, { format })).files)
        writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, "judge.py"), SCRIPT);
    const run = spawnSync(python!, [join(folder, "judge.py"), folder], { encoding: "utf8" });
    expect(run.stderr.replace(/^.*Warning.*$/gm, "")).not.toContain("Traceback");
    const said = JSON.parse(run.stdout.trim().split("\n").at(-1) as string);
    const values = observations.map(({ result }) => (result.kind === "quantity" ? (result.value ?? null) : null));
    expect(said.schema).toMatchObject({ value: "double", count: "int64", truth: "bool", unit: "string" });
    expect([said.values, said.ids]).toEqual([values, observations.map(({ id }) => id)]);
    expect([said.csv, said.valid]).toEqual([values, true]);
    expect(said.metadata).toContain("jikuTable");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
