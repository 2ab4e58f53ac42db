// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import fc from "fast-check";
import type { Bench } from "../../bench.js";
import { documentOf, type NativeDocument, primaryOf } from "../../bytes.js";
import { encode } from "../asked.js";
import { grammarOf, replaced, textOf } from "./native-text.js";

const HERE = "https://data.example.org/";

/** So many copies of a package under ids of their own, for sound documents of any size. */
export function copies(resources: readonly AnyResource[], count: number): readonly AnyResource[] {
  const text = JSON.stringify(resources);
  return Array.from(
    { length: count },
    (_, n) => JSON.parse(text.replaceAll(HERE, `${HERE}${n}/`)) as AnyResource[],
  ).flat();
}

/** A package that the adapter writes: of a few that are drawn, the one that makes most bytes. */
export async function writable(
  bench: Bench,
): Promise<{ readonly resources: readonly AnyResource[]; readonly bytes: number } | undefined> {
  const packages = bench.outgoing();
  let best: { readonly resources: readonly AnyResource[]; readonly bytes: number } | undefined;
  for (const { graph } of fc.sample(packages, { seed: bench.seed | 0, numRuns: 20 })) {
    const { outcome, files } = await encode(bench, graph);
    const bytes = Object.values(files)[0]?.length ?? 0;
    if (outcome === "complete" && bytes > (best?.bytes ?? 0)) best = { resources: graph, bytes };
  }
  return best;
}

/** A document of about so many bytes: what the adapter writes of many copies, or one of its documents with records repeated. */
export async function longDocument(bench: Bench, size: number): Promise<NativeDocument | undefined> {
  const seed = bench.subject.manifest.directions.includes("encode") ? await writable(bench) : undefined;
  if (seed !== undefined) {
    const { outcome, files } = await encode(bench, copies(seed.resources, Math.ceil(size / seed.bytes)));
    const [bytes] = Object.values(files);
    // Copies that the format merges make no long file.
    if (outcome === "complete" && bytes !== undefined && bytes.length > size / 4)
      return documentOf(bench.subject.manifest.formats[0]?.id ?? "", files);
  }
  const longest = [...bench.documents].sort((a, b) => primaryOf(b).length - primaryOf(a).length)[0];
  return longest && repeated(longest, size);
}

/** A document whose records are repeated; not sound as a rule, but as long as is wanted. */
export function repeated(document: NativeDocument, size: number): NativeDocument | undefined {
  const text = textOf(document);
  if (text === undefined || text === "") return undefined;
  const { grammar, spans } = grammarOf(text);
  if (grammar === "json") {
    const items = spans.filter(({ kind, pointer }) => kind === "object" && /\/\d+$/.test(pointer));
    const last =
      items.sort((a, b) => b.end - b.start - (a.end - a.start))[0] ?? spans.find(({ kind }) => kind === "number");
    if (last === undefined) return undefined;
    const item = `,${text.slice(last.start, last.end)}`;
    return replaced(document, last.end, last.end, item.repeat(Math.ceil(size / item.length)));
  }
  const feed = text.lastIndexOf("\n", text.length - 2) + 1;
  const first = text.indexOf("\n") + 1;
  const block = text.slice(first, feed);
  return block === "" ? undefined : replaced(document, feed, feed, block.repeat(Math.ceil(size / block.length)));
}
