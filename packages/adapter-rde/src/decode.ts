// SPDX-License-Identifier: Apache-2.0
import {
  createReport,
  type DecodeEvent,
  type DecodeOptions,
  encodeIriPart,
  errorsFirst,
  type NativeInput,
  runDecode,
  startRun,
} from "@jiku/adapter";
import type { DecodeRun } from "./decode-run.js";
import { isRdePath } from "./detect.js";
import { liftDocuments } from "./lift-documents.js";
import { RDE_LIMITS } from "./limits.js";
import { RDE } from "./names.js";
import { openDocument, type RdeDocument } from "./open-document.js";
import { OWN_FINDINGS } from "./own-findings.js";
import { entryFolder, openBeside } from "./parts.js";

const START = { kind: "text", byte: 0 } as const;

/** Reads one document of RDE, or all that a folder holds as one input. */
export function decodeRde(input: NativeInput, options: DecodeOptions): AsyncGenerator<DecodeEvent> {
  const tally = { errors: 0 };
  const report = createReport(OWN_FINDINGS, input.primary.path, tally);
  return runDecode({ ...startRun(OWN_FINDINGS, input, options), report, tally }, readInput, errorsFirst);
}

async function* readInput(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  yield* (await isFolder(run)) ? readFolder(run) : readFile(run);
}

/** A folder has no bytes. Of a stream the size is not known before they come. */
async function isFolder({ input: { primary } }: DecodeRun): Promise<boolean> {
  if (primary.size > 0 || /\.json$/i.test(primary.path)) return false;
  return (await primary.read(0, 1)).length === 0;
}

/** A file alone; what lies beside it explains its terms and is not lifted itself. */
async function* readFile(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const { document, findings } = await openDocument(run.input.primary, run);
  yield* findings;
  if (document === undefined) return;
  if (document.kind === "schema") {
    yield refusal(document);
    run.refused = true;
    return;
  }
  const beside: RdeDocument[] = [];
  for (const names of companions(document)) {
    const opened = await openBeside(run, names);
    if (opened?.document !== undefined) beside.push(opened.document);
    else if (opened !== undefined) yield run.report.own("RDE-013", { file: names[0] ?? "" }, document.root.at);
  }
  yield* liftDocuments(run, { lifted: [document], beside, base: () => run.options.base });
}

/** AD-104: a schema describes invoices or catalogues, and carries no data of its own. */
function refusal({ report, root }: RdeDocument): DecodeEvent {
  return report.shared("AD-104", { feature: "JSON Schema", format: RDE }, root.at, { severity: "warning" });
}

/** Names under which the documents lie that explain a document. */
function companions({ kind, path }: RdeDocument): readonly (readonly string[])[] {
  const name = path.replace(/^.*\//, "");
  if (kind === "invoice") {
    const own = name.replace(/\.json$/i, ".schema.json");
    return [[...new Set([own, "invoice.schema.json"])], ["catalog.json"]];
  }
  return kind === "metadata" ? [["metadata-def.json"], ["invoice.json"], ["invoice.schema.json"]] : [];
}

/** The documents of a folder, in all entries below it; what is no document of RDE stays where it is. */
async function* readFolder(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const documents: RdeDocument[] = [];
  let looked = 0;
  let opened = 0;
  for await (const path of run.input.list()) {
    if (++looked > RDE_LIMITS.entries || opened >= RDE_LIMITS.documents) {
      const limit = looked > RDE_LIMITS.entries ? RDE_LIMITS.entries : RDE_LIMITS.documents;
      yield run.report.shared("AD-105", { limit }, START, { case: "count" });
      break;
    }
    const file = isRdePath(path) ? await run.input.open(path) : undefined;
    if (file === undefined) continue;
    opened++;
    const { document, findings } = await openDocument(file, run);
    yield* findings;
    if (document !== undefined) documents.push(document);
  }
  if (opened === 0) yield run.report.shared("AD-122", { path: run.input.primary.path }, START, { case: "folder" });
  const lifted = documents.filter(({ kind }) => kind !== "schema");
  const beside = documents.filter(({ kind }) => kind === "schema");
  yield* liftDocuments(run, { lifted, beside, base: (path) => run.options.base + entryBase(path) });
}

/** Entries below the first one have ids of their own. */
function entryBase(path: string): string {
  const folder = entryFolder(path);
  return folder === "" ? "" : `${folder.split("/").map(encodeIriPart).join("/")}/`;
}
