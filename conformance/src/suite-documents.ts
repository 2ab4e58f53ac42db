// SPDX-License-Identifier: Apache-2.0
import type { AdapterManifest } from "@jiku/adapter";
import type { NativeDocument } from "./bytes.js";
import { loadCases } from "./load-cases.js";
import { strangers } from "./strangers.js";
import type { VectorCase } from "./vectors.js";

/** What the suite itself brings for an adapter. */
export interface SuiteDocuments {
  readonly cases: readonly VectorCase[];
  /** Inputs of its formats that are read without a finding. */
  readonly documents: readonly NativeDocument[];
  /** Inputs of other formats, and beginnings of widespread ones. */
  readonly strangers: readonly NativeDocument[];
}

export function suiteDocuments(manifest: AdapterManifest): SuiteDocuments {
  const own = manifest.formats.map(({ id }) => id);
  const all = loadCases();
  const cases = all.filter(({ format }) => own.includes(format));
  const others = all.filter((one) => !own.includes(one.format));
  return { cases, documents: soundInputs(cases), strangers: [...strangers(manifest), ...soundInputs(others)] };
}

/** Each input once. */
function soundInputs(cases: readonly VectorCase[]): readonly NativeDocument[] {
  const sound = cases.filter(
    ({ op, expect }) => op === "decode" && expect.outcome === "complete" && (expect.findings ?? []).length === 0,
  );
  return [...new Map(sound.map(({ input }) => [JSON.stringify(input), input])).values()];
}
