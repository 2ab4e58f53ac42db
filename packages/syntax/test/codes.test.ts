// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { JSON_CODES } from "../src/json/json.js";
import { XML_CODES } from "../src/xml/xml.js";
import { YAML_CODES } from "../src/yaml/yaml.js";
import { ZIP_CODES } from "../src/zip/zip.js";

const DOORS = { json: JSON_CODES, xml: XML_CODES, yaml: YAML_CODES, zip: ZIP_CODES } as const;

it.each(Object.entries(DOORS))("names every code that reading %s emits, and no other", (door, codes) => {
  const folder = join(import.meta.dirname, "../src", door);
  const sources = readdirSync(folder).filter((file) => !file.endsWith("-codes.ts"));
  const emitted = sources.flatMap((file) => readFileSync(join(folder, file), "utf8").match(/(?<=")AD-\d+(?=")/g) ?? []);
  expect([...new Set(emitted)].sort()).toEqual([...codes]);
});
