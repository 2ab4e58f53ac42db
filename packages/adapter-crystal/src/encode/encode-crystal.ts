// SPDX-License-Identifier: Apache-2.0
import {
  createReport,
  createSha256,
  type EncodeEvent,
  type EncodeOptions,
  type NativeSink,
  type Outcome,
} from "@jiku/adapter";
import { JikuError, type Resource } from "@jiku/model";
import { OWN_FINDINGS } from "../own-findings.js";
import { gather } from "./gather.js";
import { resourceLoss } from "./losses.js";
import { writeCif } from "./write-cif.js";
import type { WriteContext } from "./write-context.js";
import { writeOptimade } from "./write-optimade.js";

const PATHS: Readonly<Record<string, string>> = {
  cif: "structures.cif",
  optimade: "structures.json",
  "optimade-jsonl": "structures.jsonl",
};

/**
 * Writes structures as CIF 1.1 or as an OPTIMADE 1.2 answer. What the format cannot hold is told as a loss; nothing survives
 * when there is a finding of severity error.
 * @throws JikuError "bad-option" for another format or version
 */
export async function* encodeCrystal(
  resources: AsyncIterable<Resource>,
  sink: NativeSink,
  options: EncodeOptions,
): AsyncGenerator<EncodeEvent> {
  const path = PATHS[options.format];
  if (path === undefined) throw new JikuError("bad-option", `cannot write the format ${options.format}`);
  checkVersion(options);
  const queue: EncodeEvent[] = [];
  let outcome: Outcome = "aborted";
  let count = 0;
  try {
    const gathered = await gather(resources, options.signal, options.format === "cif");
    count = gathered.count;
    const report = createReport(OWN_FINDINGS, path);
    const emit = (event: EncodeEvent) => void queue.push(event);
    const context: WriteContext = { gathered: sorted(gathered, options), options, report, emit, carried: new Set() };
    const text = compose(context);
    if (text !== undefined) tellRest(context);
    yield* queue;
    outcome = text === undefined || report.errors > 0 ? "refused" : "complete";
    if (text !== undefined && outcome === "complete") yield await writeFile(sink, path, text);
  } catch (error) {
    outcome = "aborted";
    if (options.signal?.aborted !== true) throw error;
  } finally {
    if (outcome !== "complete") await sink.discard();
  }
  yield { kind: "end", outcome, resources: count };
}

function checkVersion({ format, version }: EncodeOptions): void {
  const known = format === "cif" ? /^1\.1$/ : /^1\.2(?:\.0)?$/;
  if (version !== undefined && !known.test(version))
    throw new JikuError("bad-option", `cannot write version ${version} of ${format}`);
}

function sorted(gathered: WriteContext["gathered"], { canonical }: EncodeOptions): WriteContext["gathered"] {
  if (!canonical) return gathered;
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  // The last part of the id of a piece of a loop is its first row.
  const pieceOf = ({ id }: { readonly id: string }) => /^(.*?)(\d*)$/.exec(id) as unknown as readonly string[];
  const byPiece = (a: { readonly id: string }, b: { readonly id: string }) => {
    const [[, headA = "", rowA = ""], [, headB = "", rowB = ""]] = [pieceOf(a), pieceOf(b)];
    return headA === headB ? Number(rowA) - Number(rowB) : byId(a, b);
  };
  return {
    ...gathered,
    structures: [...gathered.structures]
      .sort((a, b) => byId(a.entity, b.entity))
      .map((one) => ({
        ...one,
        fields: [...one.fields].sort(byPiece),
        observations: [...one.observations].sort(byId),
      })),
    references: [...gathered.references].sort(byId),
  };
}

/** Without a structure the file says that it holds none, and every resource is told as lost. */
function compose(context: WriteContext): string | undefined {
  if (context.gathered.structures.length === 0 && context.gathered.count > 0) {
    context.emit(context.report.own("CRY-020", {}, { kind: "json", pointer: "" }));
  }
  return context.options.format === "cif" ? writeCif(context) : writeOptimade(context);
}

function tellRest({ gathered, carried, emit }: WriteContext): void {
  for (const [id, { type }] of gathered.byId) if (!carried.has(id)) emit(resourceLoss(id, type));
}

async function writeFile(sink: NativeSink, path: string, text: string): Promise<EncodeEvent> {
  const bytes = new TextEncoder().encode(text);
  const writer = (await sink.create(path)).getWriter();
  await writer.write(bytes);
  await writer.close();
  const digest = createSha256();
  digest.update(bytes);
  return { kind: "written", path, bytes: bytes.length, sha256: digest.hex() };
}
