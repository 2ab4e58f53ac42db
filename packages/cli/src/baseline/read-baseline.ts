// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JikuError } from "@jiku/model";
import { bytesSource } from "@jiku/validate";
import { type LinePlace, placesOfOffsets } from "../edit/line-offsets.js";
import { locateValues } from "../edit/locate-values.js";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";
import { reasonOf } from "../run/reasons.js";
import type { KnownFinding } from "./baseline.js";

/** A finding of a baseline file, and where it stands there. */
export interface BaselineEntry extends KnownFinding {
  readonly place: LinePlace;
}

const LARGEST = 256 << 20;

/**
 * The findings of a baseline file, in its order.
 * @throws JikuError "bad-option" when it cannot be read or is none: `file:line: what is wrong`
 */
export function readBaseline(path: string, cwd: string, language: Language): readonly BaselineEntry[] {
  const bytes = bytesOf(resolve(cwd, path), path, language);
  const refuse = (line: number) => new JikuError("bad-option", `${path}:${line}: ${say(language, "notBaseline")}`);
  const findings = listOf(bytes);
  if (findings === undefined) throw refuse(1);
  const source = bytesSource(path, bytes);
  const found = locateValues(
    source,
    0,
    findings.map((_, index) => `/findings/${index}`),
  );
  const offsets = findings.map((_, index) => found.get(`/findings/${index}`)?.from ?? 0);
  const places = placesOfOffsets(source, offsets);
  return findings.map((finding, index) => {
    const place = places.get(offsets[index] ?? 0) ?? { line: 1, column: 1 };
    if (!isKnownFinding(finding)) throw refuse(place.line);
    return { ...finding, place };
  });
}

function bytesOf(path: string, shown: string, language: Language): Uint8Array {
  try {
    const bytes = readFileSync(path);
    if (bytes.length <= LARGEST) return bytes;
  } catch (error) {
    const reason = reasonOf((error as NodeJS.ErrnoException).code ?? "EIO");
    throw new JikuError("bad-option", say(language, "configNotRead", { path: shown, reason }), { cause: error });
  }
  throw new JikuError("bad-option", `${shown}:1: ${say(language, "notBaseline")}`);
}

function listOf(bytes: Uint8Array): readonly unknown[] | undefined {
  try {
    const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as Readonly<
      Record<string, unknown>
    > | null;
    return value?.["version"] === "1.0" && Array.isArray(value["findings"]) ? value["findings"] : undefined;
  } catch {
    return undefined;
  }
}

function isKnownFinding(value: unknown): value is KnownFinding {
  if (typeof value !== "object" || value === null) return false;
  const { fingerprint, code, file, count } = value as Partial<Record<keyof KnownFinding, unknown>>;
  const texts = [fingerprint, code, file].every((text) => typeof text === "string" && text !== "");
  return texts && Number.isSafeInteger(count) && (count as number) > 0;
}
