// SPDX-License-Identifier: Apache-2.0

import { createHash } from "node:crypto";
import type { AnyResource } from "@jiku/model";
import { type Judgement, law } from "../../law.js";
import { Breakdown, type Files } from "../../subject.js";
import { canEncode, type Encoded, encode } from "../asked.js";

interface Attempt {
  readonly resources: readonly unknown[];
  readonly version?: string;
}

/** A version that no format has. */
const UNKNOWN = "0.0.0-unknown";
const SOUND = {
  id: "https://data.example.org/it/1",
  type: "Entity",
  entityTypes: ["https://data.example.org/type/Thing"],
  label: { en: "One" },
};
/** Resources that no validator lets pass. */
const BROKEN: readonly unknown[] = [
  { id: "https://data.example.org/it/2", type: "None" },
  { id: "https://data.example.org/it/3", type: "Observation", result: 7 },
  { id: "https://data.example.org/it/4", type: "Entity", geometries: [{ type: "Point" }] },
];

/** AD-047: an encoding that does not complete leaves nothing; one that does leaves exactly the files that it tells of. */
export const noPartial = law<Attempt>({
  code: "AD-047",
  slug: "no-partial",
  class: "core",
  directions: ["encode"],
  *inputs(bench) {
    if (!canEncode(bench)) return;
    yield { resources: [SOUND], version: UNKNOWN };
    yield { resources: [SOUND] };
    for (const broken of BROKEN) yield { resources: [SOUND, broken] };
  },
  drawn: (bench) => (canEncode(bench) ? bench.packages().map(({ graph }) => ({ resources: graph })) : undefined),
  async judge({ resources, version }, bench) {
    try {
      const encoded = await encode(
        bench,
        resources as readonly AnyResource[],
        version === undefined ? {} : { version },
      );
      if (version === UNKNOWN && encoded.outcome === "complete")
        return {
          message: { en: "An unknown version was written.", ja: "存在しない版で書いた。" },
          expected: "refused",
        };
      return judgeFiles(encoded);
    } catch (error) {
      // Neither such a version nor such resources are owed to an encoder: to throw at them is to refuse them.
      if (isOwed(resources, version) || !(error instanceof Breakdown) || error.kind !== "threw") throw error;
      return "vacuous";
    }
  },
});

/** Whether an encoder must cope: sound data, in a version of the manifest. */
function isOwed(resources: readonly unknown[], version: string | undefined): boolean {
  const broken = new Set(BROKEN.map((one) => JSON.stringify(one)));
  return version === undefined && !resources.some((one) => broken.has(JSON.stringify(one)));
}

function judgeFiles({ outcome, files, events }: Encoded): Judgement {
  if (outcome !== "complete") {
    if (outcome !== undefined && Object.keys(files).length === 0) return "holds";
    return {
      message: { en: "An encoding that did not complete left something.", ja: "完了しない符号化が何かを残した。" },
      expected: [],
      actual: { outcome, files: Object.keys(files) },
    };
  }
  const told = new Map(
    events.flatMap((one) => (one.kind === "written" ? [[one.path, `${one.bytes} ${one.sha256}`]] : [])),
  );
  const left = new Map(Object.entries(files).map(([path, bytes]) => [path, `${bytes.length} ${digest(bytes)}`]));
  if (told.size === left.size && [...left].every(([path, text]) => told.get(path) === text)) return "holds";
  return {
    message: { en: "The files are not those that were told of.", ja: "ファイルが、書いたと述べたものと違う。" },
    expected: Object.fromEntries(told),
    actual: Object.fromEntries(left),
  };
}

function digest(bytes: Files[string]): string {
  return createHash("sha256").update(bytes).digest("hex");
}
