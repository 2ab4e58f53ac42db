// SPDX-License-Identifier: Apache-2.0
import { type DecodeRun, faultEvent, fileAsset } from "@jiku/adapter";
import type { Model, NativeLocation, Resource } from "@jiku/model";
import type { ByteStream } from "@jiku/syntax/xml";
import type { Emit, LiftContext } from "../lift-context.js";
import { digestOf, type OpenDescription, unreadMembers } from "../open-description.js";
import { DESCRIPTION, SIDECAR_MANIFEST, SIDECAR_PACKAGE, SPECIFICATIONS } from "./fmi-names.js";
import { liftModel } from "./lift-model.js";
import { reportOpenQuestions } from "./open-questions.js";
import { scanDescription } from "./scan-description.js";
import { readSidecar } from "./sidecar.js";

/** A description that was opened, and the file that it stands in. */
export interface OpenFmu {
  readonly open: OpenDescription;
  /** The archive, or the description itself. */
  readonly file: ByteStream;
  /** Path of that file as an Asset names it. */
  readonly path: string;
  readonly base: string;
  /** The place in the file that was given, of a place in this one. */
  readonly outer?: (at: NativeLocation) => NativeLocation;
}

/**
 * Lifts one FMU: the Model, and the Asset that it stands in. Where a sidecar of ours agrees with the description its
 * resources are given instead, since they say more.
 * @returns the Model that was given; undefined when there is none
 */
export async function liftFmu(fmu: OpenFmu, run: DecodeRun, emit: Emit): Promise<Model | undefined> {
  const { open, base, outer = (at) => at } = fmu;
  const context: LiftContext = { run, base, emit, format: "FMI", wrap: open.wrap };
  const description = await scanDescription(open.source, context);
  if (description === undefined) return undefined;
  if ("code" in description) {
    emit(faultEvent({ ...description, at: open.wrap(description.at) }, run.report));
    if (description.code === "AD-106") run.refused = true;
    return undefined;
  }
  const assetId = `${base}_/asset`;
  const digest = await digestOf(fmu.file);
  const lifted = liftModel(description, { assetId, digest }, context);
  const read = new Set([DESCRIPTION, SIDECAR_PACKAGE, SIDECAR_MANIFEST]);
  run.unread.push(...unreadMembers(open.directory, read).map(outer));
  const sidecar = await readSidecar(open, SIDECAR_PACKAGE, lifted.model, context);
  reportOpenQuestions(description, sidecar !== undefined, context);
  if (sidecar !== undefined) {
    for (const { resource, at } of sidecar.resources) emit({ kind: "resource", resource, source: at });
    return sidecar.model;
  }
  emit({ kind: "resource", resource: lifted.model, source: lifted.source, places: lifted.places });
  const archive = open.directory !== undefined;
  const asset: Resource = fileAsset(
    assetId,
    { path: fmu.path, size: fmu.file.size },
    {
      mediaType: archive ? "application/zip" : "application/xml",
      digest,
      specification: SPECIFICATIONS[description.version],
    },
  );
  emit({ kind: "resource", resource: asset, source: archive ? outer({ kind: "text", byte: 0 }) : lifted.source });
  return lifted.model;
}
