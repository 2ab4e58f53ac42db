// SPDX-License-Identifier: Apache-2.0
import type { AdapterManifest } from "@jiku/adapter";
import { documentOf } from "../../bytes.js";
import { law } from "../../law.js";
import { canDecode, canEncode, decode, encode } from "../asked.js";

/** AD-017: no resources at all have an image in every format, and come back as none. */
export const empty = law<string>({
  code: "AD-017",
  slug: "empty",
  class: "core",
  directions: ["encode"],
  inputs: (bench) => (canEncode(bench) ? writtenFormats(bench.subject.manifest) : []),
  async judge(format, bench) {
    const { outcome, files, losses } = await encode(bench, [], { format });
    if (outcome !== "complete" || Object.keys(files).length === 0 || losses.length > 0)
      return {
        message: { en: "Nothing has no image.", ja: "空のデータに表現がない。" },
        expected: { outcome: "complete", losses: 0 },
        actual: { outcome, files: Object.keys(files), losses: losses.length },
      };
    if (!canDecode(bench)) return "holds";
    const decoded = await decode(bench, documentOf(format, files));
    const data = decoded.resources.filter(({ resource }) => !DESCRIPTIONS.has(resource.type));
    if (decoded.outcome === "complete" && data.length === 0) return "holds";
    return {
      message: { en: "Nothing comes back as something.", ja: "空のデータが、空でないものとして戻る。" },
      expected: { outcome: "complete", resources: [] },
      actual: { outcome: decoded.outcome, resources: data.map(({ resource }) => resource) },
    };
  },
});

/** A format that is only read has no image to give. */
function writtenFormats({ formats, directions: all }: AdapterManifest): readonly string[] {
  return formats.filter(({ directions = all }) => directions.includes("encode")).map(({ id }) => id);
}

/** Classes by which a decoder may describe the file itself. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(["Dataset", "Asset"]);
