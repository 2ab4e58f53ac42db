// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { normaliseUnit } from "../src/normalise-unit.js";

const folder = fileURLToPath(new URL("../../../../shared/samples", import.meta.url));
const present = existsSync(folder);
if (!present) console.warn(`SKIPPED: units of foreign files; ${folder} is not there`);

const TIME_REFERENCE = / since /;

/** Every distinct text that the pattern captures in the files of a folder. */
function texts(format: string, pattern: RegExp): readonly string[] {
  const files = readdirSync(`${folder}/${format}`, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const found = files.flatMap(({ parentPath, name }) => [
    ...readFileSync(`${parentPath}/${name}`, "utf8").matchAll(pattern),
  ]);
  return [...new Set(found.map((match) => match[1] ?? ""))].sort();
}

describe.skipIf(!present)("units of foreign files", () => {
  it("of NetCDF in CDL are read as UDUNITS, but for time references and jokes", () => {
    const units = texts("netcdf-cdl", /:units = "([^"\n]+)"/g);
    const unknown = units.filter(
      (text) => normaliseUnit(text, { dialect: "udunits" }) === undefined && !TIME_REFERENCE.test(text),
    );
    expect(units.length).toBeGreaterThan(40);
    expect(unknown).toEqual(["Chad Pennington"]);
  });

  it("of CMIP6 tables are read as UDUNITS", () => {
    const units = texts("cmip6", /"units"\s*:\s*"([^"\n]+)"/g);
    expect(units.length).toBeGreaterThan(20);
    expect(
      units.filter((text) => normaliseUnit(text, { dialect: "udunits" }) === undefined && !TIME_REFERENCE.test(text)),
    ).toEqual([]);
  });

  it.each(["citygml", "citygml3", "citygml-plateau"])("of %s are read without a dialect", (format) => {
    const units = texts(format, /\buom="([^"\n]+)"/g);
    expect(units.length).toBeGreaterThan(0);
    expect(units.filter((text) => normaliseUnit(text) === undefined)).toEqual([]);
  });
});
