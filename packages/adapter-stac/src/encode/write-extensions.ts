// SPDX-License-Identifier: Apache-2.0
import type { Dataset } from "@jiku/model";
import type { NativeMembers } from "./write-extras.js";

const OWN_SCHEMA = /^https:\/\/schemas\.stacspec\.org\//;

/** `stac_extensions`: what the document declared, in its order, and what its members use beside. */
export function writeExtensions(
  dataset: Dataset,
  { top, own, extensions }: NativeMembers,
  used: ReadonlySet<string>,
): readonly string[] {
  const kept = top.get("stac_extensions") ?? own.get("stac_extensions");
  const short = Array.isArray(kept)
    ? kept.filter((one): one is string => typeof one === "string" && !/^https?:/.test(one))
    : [];
  const declared = (dataset.conformsTo ?? []).filter((iri) => /^https?:\S+\.json$/.test(iri) && !OWN_SCHEMA.test(iri));
  const known = short.flatMap((name) => NAMES.get(name) ?? []);
  return [...new Set([...declared, ...known, ...extensions, ...used])];
}

/** Short names of STAC 0.9 → the addresses that took their place. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["eo", "https://stac-extensions.github.io/eo/v1.1.0/schema.json"],
  ["proj", "https://stac-extensions.github.io/projection/v1.0.0/schema.json"],
  ["projection", "https://stac-extensions.github.io/projection/v1.0.0/schema.json"],
  ["view", "https://stac-extensions.github.io/view/v1.0.0/schema.json"],
  ["sar", "https://stac-extensions.github.io/sar/v1.0.0/schema.json"],
  ["sat", "https://stac-extensions.github.io/sat/v1.0.0/schema.json"],
  ["scientific", "https://stac-extensions.github.io/scientific/v1.0.0/schema.json"],
]);
