// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import type { Loss } from "@jiku/adapter";
import type { JsonPackage } from "@jiku/arbitrary";
import type { AnyResource, Asset, Dataset } from "@jiku/model";
import type { Arbitrary } from "fast-check";
import type { Bench } from "../bench.js";
import { documentOf, type NativeDocument } from "../bytes.js";
import { type Difference, differences } from "../compare/differences.js";
import type { EncodeRequest, Files } from "../subject.js";
import { type Decoded, decode, type Encoded, encode } from "./asked.js";

/** Resources that went out and came back. */
export interface Crossing {
  readonly encoded: Encoded;
  /** Undefined when the encoder did not complete. */
  readonly decoded: Decoded | undefined;
  readonly written: NativeDocument;
  /** Between what went out and what came back. */
  readonly differences: readonly Difference[];
  /** Those that no declared loss covers, without what describes the file itself. */
  readonly silent: readonly Difference[];
}

/** Encodes resources and decodes what was written. @throws Breakdown */
export async function cross(
  bench: Bench,
  resources: readonly AnyResource[],
  more: Partial<EncodeRequest> = {},
): Promise<Crossing> {
  const encoded = await encode(bench, resources, more);
  const written = documentOf(bench.subject.manifest.formats[0]?.id ?? "", encoded.files);
  if (encoded.outcome !== "complete" || Object.keys(encoded.files).length === 0)
    return { encoded, decoded: undefined, written, differences: [], silent: [] };
  const decoded = await decode(bench, written);
  const back = decoded.resources.map(({ resource }) => resource);
  const found = differences(resources, back, bench.subject.manifest);
  const losses = [...encoded.losses, ...decoded.losses];
  const about = fileDescriptions(back, encoded.files, resources);
  const isAboutFile = ({ id, kind }: Difference): boolean => kind === "added" && about.has(id);
  const silent = found.filter((one) => !isCovered(one, losses) && !isAboutFile(one));
  return { encoded, decoded, written, differences: found, silent };
}

/**
 * Ids by which a decoder describes the files that it read: Assets with the digest of one, and Datasets that only these
 * distribute; nothing that was sent.
 */
export function fileDescriptions(
  back: readonly AnyResource[],
  files: Files,
  sent: readonly AnyResource[],
): ReadonlySet<string> {
  const known = new Set(sent.map(({ id }) => id));
  const resources = back.filter(({ id }) => !known.has(id));
  const digests = new Set(
    Object.values(files).map((bytes) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`),
  );
  const assets = new Set(
    resources.flatMap((one) => (one.type === "Asset" && digests.has((one as Asset).digest ?? "") ? [one.id] : [])),
  );
  const datasets = resources.flatMap((one) => {
    const { distributions = [] } = one as Dataset;
    return one.type === "Dataset" && distributions.length > 0 && distributions.every((id) => assets.has(id))
      ? [one.id]
      : [];
  });
  return new Set([...assets, ...datasets]);
}

/** A loss covers a difference at its place, below it, or in what holds nothing else. */
export function isCovered({ id, path }: Difference, losses: readonly Loss[]): boolean {
  return losses.some(
    ({ at }) => at.kind === "resource" && at.id === id && (isWithin(path, at.path) || isWithin(at.path, path)),
  );
}

function isWithin(path: string, holder: string): boolean {
  return path === holder || holder === "" || path.startsWith(`${holder}/`);
}

/** Packages to send across: of the declared subset, else any. */
export function outgoing(bench: Bench): Arbitrary<JsonPackage> | undefined {
  const { directions } = bench.subject.manifest;
  if (!directions.includes("encode") || !directions.includes("decode")) return undefined;
  return bench.outgoing();
}

/** A copy of a JSON value in which each leaf is what `change` makes of it. */
export function mapLeaves(
  value: unknown,
  change: (leaf: unknown, path: readonly string[]) => unknown,
  path: readonly string[] = [],
): unknown {
  if (Array.isArray(value)) return value.map((item, n) => mapLeaves(item, change, [...path, String(n)]));
  if (typeof value !== "object" || value === null) return change(value, path);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapLeaves(inner, change, [...path, key])]),
  );
}

/** Whether a pointer runs through one of these members. */
export function passes(path: string, members: ReadonlySet<string>): boolean {
  return path.split("/").some((token) => members.has(token));
}
