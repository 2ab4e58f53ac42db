// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, inject, it } from "vitest";
import { askPython, convert, inputs, PACKAGES, SAMPLES } from "./convert-by-command.js";

const city = inject("judgePythons").city;

/** What cjio reads: version, number of objects by type, and the box of all vertices. */
const CITY = `
import sys, json, io, collections
from cjio import cityjson
out = []
for path in sys.argv[1:]:
    model = cityjson.reader(open(path, encoding="utf-8"))
    kinds = collections.Counter(one["type"] for one in model.j["CityObjects"].values())
    out.append({"version": model.get_version(), "kinds": kinds, "box": [round(one, 2) for one in model.calculate_bbox()]})
print(json.dumps(out))
`;

describe.skipIf(city === undefined)("CityJSON to CityJSON, read by cjio and judged by the official schema", () => {
  const schemaPath = join(SAMPLES, "cityjson-schema/specs__schemas_cityjson.min.schema.json");
  const hasSchema = existsSync(schemaPath);
  if (!hasSchema) console.warn("SKIPPED: the official schema of CityJSON is not at hand; cjio alone judges");
  const accepts = hasSchema
    ? new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(schemaPath, "utf8")) as object)
    : undefined;
  const files = inputs(
    join(PACKAGES, "adapter-city/samples/house.city.json"),
    join(PACKAGES, "adapter-city/samples/road-1.1.city.json"),
    join(SAMPLES, "cityjson/cjio__data_DH_01_subs.city.json"),
    join(SAMPLES, "cityjson/cjseq__data_3dbag_b2.city.json"),
    join(SAMPLES, "cityjson/cjval__data_japanese.city.json"),
  );
  it.each(files)("%s", async (file) => {
    const { path, lost } = await convert(file, "cityjson", ".city.json");
    const [native, written] = askPython(city!, CITY, [file, path]) as readonly { readonly version: string }[];
    expect({ ...written, version: native?.version }).toEqual(native);
    expect(written?.version).toBe("2.0");
    expect(accepts?.(JSON.parse(readFileSync(path, "utf8"))) ?? true, JSON.stringify(accepts?.errors)).toBe(true);
    expect(lost["metadata.asset"]).toBe(1);
  });
});
