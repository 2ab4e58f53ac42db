// SPDX-License-Identifier: Apache-2.0
import { createSha256, type DecodeEvent, type DecodeRun, fileAsset, fileId } from "@jiku/adapter";
import type { Dataset } from "@jiku/model";
import { type FileContext, nativeContext } from "../lift-context.js";
import { createCifLift } from "./cif-lift.js";
import { createCifScan } from "./scan-cif.js";

/** All events of a CIF but `end`. Blocks are lifted one by one, long loops piece by piece. */
export async function* readCif(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const events: DecodeEvent[] = [];
  const context: FileContext = { run, emit: (event) => void events.push(event), ids: new Map() };
  const structures: string[] = [];
  const lift = createCifLift(context, (block) => void structures.push(block.id));
  const scan = createCifScan(lift.events);
  const sha256 = createSha256();
  for await (const chunk of run.input.primary.stream()) {
    run.options.signal?.throwIfAborted();
    sha256.update(chunk);
    scan.push(chunk);
    yield* events.splice(0);
  }
  scan.finish();
  lift.finish();
  yield* events.splice(0);
  if (run.refused || lift.blocks === 0) return;
  if (scan.unended !== undefined && run.report.errors === 0)
    yield run.report.own("CRY-018", {}, { kind: "text", line: scan.unended, column: 1 });
  const asset = fileAsset(fileId(context, "asset"), run.input.primary, {
    digest: sha256.hex(),
    mediaType: lift.isMacromolecular ? "chemical/x-mmcif" : "chemical/x-cif",
  });
  const source = { kind: "text", line: 1, column: 1 } as const;
  yield { kind: "resource", resource: asset, source };
  const dataset: Dataset = {
    ...(lift.comments.length === 0 ? {} : { ...nativeContext("cif"), "cif:comments": lift.comments }),
    type: "Dataset",
    id: fileId(context, "dataset"),
    title: { und: run.input.primary.path.split("/").at(-1) as string },
    ...(structures.length === 0 ? {} : { members: structures.slice(0, MEMBERS) }),
    distributions: [asset.id],
  };
  yield { kind: "resource", resource: dataset, source };
}

/** Structures that the data set of a file lists. */
const MEMBERS = 10_000;
