// SPDX-License-Identifier: Apache-2.0
import type { AdapterManifest } from "@jiku/adapter";
import type { Bench } from "../../bench.js";
import { documentOf } from "../../bytes.js";
import { type Fault, law } from "../../law.js";
import { canDecode, canEncode, decode, type Encoded, encode, hasError } from "../asked.js";

/**
 * AD-017: no resources at all have an image, and come back as none. A document of some formats is one record, such as an item of
 * a catalogue or the description of one model; nothing can be written in them but by inventing a record. They may refuse, and say
 * so, as long as another format of the adapter has the image, or the manifest names the record of each of them.
 */
export const empty = law<readonly string[]>({
  code: "AD-017",
  slug: "empty",
  class: "core",
  directions: ["encode"],
  inputs: (bench) => (canEncode(bench) ? [writtenFormats(bench.subject.manifest)] : []),
  async judge(formats, bench) {
    let images = 0;
    for (const format of formats) {
      const encoded = await encode(bench, [], { format });
      if (isToldRefusal(encoded)) continue;
      const fault = await imageFault(format, encoded, bench);
      if (fault !== undefined) return fault;
      images++;
    }
    const isOneRecord = bench.subject.manifest.formats.every(
      ({ id, record }) => record !== undefined || !formats.includes(id),
    );
    return images > 0 || isOneRecord ? "holds" : noImage({ outcome: "refused", formats });
  },
});

/** Refused with a finding of severity error, and without a file. */
function isToldRefusal(encoded: Encoded): boolean {
  return encoded.outcome === "refused" && hasError(encoded) && Object.keys(encoded.files).length === 0;
}

async function imageFault(
  format: string,
  { outcome, files, losses }: Encoded,
  bench: Bench,
): Promise<Fault | undefined> {
  if (outcome !== "complete" || Object.keys(files).length === 0 || losses.length > 0)
    return noImage({ format, outcome, files: Object.keys(files), losses: losses.length });
  if (!canDecode(bench)) return undefined;
  const decoded = await decode(bench, documentOf(format, files));
  const data = decoded.resources.filter(({ resource }) => !DESCRIPTIONS.has(resource.type));
  if (decoded.outcome === "complete" && data.length === 0) return undefined;
  return {
    message: { en: "Nothing comes back as something.", ja: "空のデータが、空でないものとして戻る。" },
    expected: { format, outcome: "complete", resources: [] },
    actual: { outcome: decoded.outcome, resources: data.map(({ resource }) => resource) },
  };
}

function noImage(actual: unknown): Fault {
  return {
    message: { en: "Nothing has no image.", ja: "空のデータに表現がない。" },
    expected: { outcome: "complete", losses: 0 },
    actual,
  };
}

/** A format that is only read has no image to give. */
function writtenFormats({ formats, directions: all }: AdapterManifest): readonly string[] {
  return formats.filter(({ directions = all }) => directions.includes("encode")).map(({ id }) => id);
}

/** Classes by which a decoder may describe the file itself. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(["Dataset", "Asset"]);
