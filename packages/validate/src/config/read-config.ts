// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import { locate, placeAt } from "../record/locate.js";
import { readRecord } from "../record/read.js";
import { firstBadByte } from "../record/text.js";
import { CONFIG_LIMITS, type ConfigFile } from "./config-file.js";
import { fileFinding } from "./config-finding.js";
import { type ReadConfig, readYaml } from "./read-yaml.js";

/** A YAML or JSON file (by its ending) as data with places. A text that cannot be read gives findings and no data. */
export function readConfig({ name, bytes }: ConfigFile): ReadConfig {
  if (bytes.length > CONFIG_LIMITS.bytes) {
    return { findings: [fileFinding("AD-105", "", { file: name }, { limit: CONFIG_LIMITS.bytes }, "size")] };
  }
  if (/\.json$/i.test(name)) return readJson(name, bytes);
  const text = decode(bytes);
  return text === undefined ? { findings: [badText({ name, bytes })] } : readYaml(name, text);
}

/** The text of a file; undefined when it is not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The finding on a file that `decode` refuses, at its first bad byte. */
export function badText({ name, bytes }: ConfigFile): Finding {
  const offset = firstBadByte(bytes, 0, bytes.length);
  const { line, column } = placeAt(bytes, 0, offset);
  return fileFinding("AD-114", "", { file: name, line, column }, { offset });
}

function readJson(name: string, bytes: Uint8Array): ReadConfig {
  const record = { bytes, from: 0, to: bytes.length, offset: 0, line: 1, column: 1 };
  const { value, faults } = readRecord(record, CONFIG_LIMITS.depth);
  const findings = faults.map((fault) => {
    const { line, column } = placeAt(bytes, 0, fault.at);
    return fileFinding(fault.code, "", { file: name, line, column }, fault.values, fault.case);
  });
  if (findings.length > 0 || value === undefined) return { findings };
  const placeOf = (pointer: string) => {
    const { line, column } = locate(bytes, 0, bytes.length, pointer);
    return { line, column };
  };
  return { config: { name, value, placeOf }, findings };
}
