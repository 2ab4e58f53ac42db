// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { boxContains } from "../src/box.js";
import { jisMeshBounds } from "../src/jis-mesh.js";
import { firstOutside } from "../src/position.js";
import { positionFault } from "../src/position-fault.js";
import { referenceSystem } from "../src/reference-system.js";
import { isSentinelTime } from "../src/sentinel-time.js";
import { ISO_8601 } from "../src/temporal-system.js";
import { tileFault } from "../src/tile-xyz.js";
import { zfxyFault } from "../src/zfxy.js";

const folder = fileURLToPath(new URL("../../../../shared/samples", import.meta.url));
const present = existsSync(folder);
if (!present) console.warn("shared/samples is absent: @jiku/spacetime is not tested on real files");

function filesOf(group: string, ending: string): readonly (readonly [name: string, text: string])[] {
  if (!present) return [];
  const names = readdirSync(`${folder}/${group}`).filter((name) => name.endsWith(ending));
  return names.map((name) => [name, readFileSync(`${folder}/${group}/${name}`, "utf8")]);
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}

describe.skipIf(!present)("PLATEAU CityGML", () => {
  const models = filesOf("citygml-plateau", ".gml");

  it("names registered reference systems only", () => {
    const names = models.flatMap(([, text]) => matches(text, /srsName="([^"]+)"/g));
    expect(names.length).toBeGreaterThan(20);
    for (const name of new Set(names)) expect(referenceSystem(name), name).toBeDefined();
  });

  it("has coordinates in the axis order of EPSG:6697, in the mesh that the file name tells", () => {
    const axes = referenceSystem("EPSG:6697")?.axes ?? [];
    const placed = models.flatMap(([name, text]) => {
      const bounds = jisMeshBounds(/__(?:bldg|dem|fld)_(\d{6,8})_/.exec(name)?.[1] ?? "");
      return bounds === undefined ? [] : [{ name, text, mesh: [bounds.south, bounds.west, bounds.north, bounds.east] }];
    });
    expect(placed).toHaveLength(3);
    for (const { name, text, mesh } of placed) {
      const [latitude = 0, longitude = 0, height = 0] = (matches(text, /<gml:posList[^>]*>\s*([^<]+)/g)[0] ?? "")
        .trim()
        .split(/\s+/)
        .map(Number);
      expect(firstOutside(axes, [latitude, longitude, height]), name).toBe(-1);
      expect(boxContains(mesh, [latitude, longitude, latitude, longitude], axes), name).toBe(true);
      expect(boxContains(mesh, [longitude, latitude, longitude, latitude], axes), name).toBe(false);
    }
  });

  it("writes 0001-01-01 where no date is known", () => {
    const dates = models.flatMap(([, text]) => matches(text, /<urf:validFrom>([^<]+)</g));
    const sentinels = dates.filter((date) => isSentinelTime(date, ISO_8601));
    expect(new Set(sentinels)).toEqual(new Set(["0001-01-01"]));
    expect(dates.length).toBeGreaterThan(sentinels.length);
    expect(dates.filter((date) => positionFault(date, ISO_8601) !== undefined)).toEqual([]);
  });
});

describe.skipIf(!present)("spatial IDs", () => {
  it("are told apart from tiles by the number of their parts alone", () => {
    for (const [name, text] of filesOf("spatialid", ".csv").filter(([name]) => name.includes("zl20"))) {
      const ids = matches(text, /,(\/?\d+(?:\/-?\d+)+)\s*$/gm);
      expect(ids.length, name).toBeGreaterThan(0);
      const faultOf = (ids[0]?.split("/").length ?? 0) > 3 ? zfxyFault : tileFault;
      expect(ids.filter((id) => faultOf(id) !== undefined)).toEqual([]);
    }
  });
});

describe.skipIf(!present)("CoverageJSON", () => {
  it("has times that are read as they stand", () => {
    const times = [...filesOf("covjson", ".json"), ...filesOf("covjson", ".covjson")].flatMap(([, text]) =>
      matches(text, /"(\d{4}-\d\d-\d\dT[^"]*)"/g),
    );
    expect(times.length).toBeGreaterThan(20);
    expect(times.filter((time) => positionFault(time, ISO_8601) !== undefined)).toEqual([]);
  });
});
