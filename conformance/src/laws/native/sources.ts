// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import fc from "fast-check";
import type { Bench } from "../../bench.js";
import { documentOf, type NativeDocument } from "../../bytes.js";
import { canDecode, encode } from "../asked.js";
import { outgoing } from "../crossing.js";

/** Where a native document comes from: it is given, or the adapter writes it. */
export type Source =
  | { readonly from: "document"; readonly document: NativeDocument }
  | { readonly from: "resources"; readonly resources: readonly AnyResource[] };

/** Documents that a decoder is asked to read; undefined when it has none, or no decoder. */
export function sources(bench: Bench): fc.Arbitrary<Source> | undefined {
  if (!canDecode(bench)) return undefined;
  const written = outgoing(bench)?.map(({ graph }): Source => ({ from: "resources", resources: graph }));
  const given =
    bench.documents.length === 0
      ? undefined
      : fc.constantFrom(...bench.documents).map((document): Source => ({ from: "document", document }));
  return given === undefined ? written : written === undefined ? given : fc.oneof(given, written);
}

/** The document; undefined when the adapter does not write it. @throws Breakdown */
export async function documentFrom(source: Source, bench: Bench): Promise<NativeDocument | undefined> {
  if (source.from === "document") return source.document;
  const { outcome, files } = await encode(bench, source.resources);
  if (outcome !== "complete" || Object.keys(files).length === 0) return undefined;
  return documentOf(bench.subject.manifest.formats[0]?.id ?? "", files);
}
