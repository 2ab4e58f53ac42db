// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import { isJikuError, type NativeLocation } from "@jiku/model";
import type { DecodeRun } from "../decode-run.js";
import type { OpenArrays } from "../formats.js";
import { CF_LIMITS } from "../limits.js";
import { bytesBehind } from "../source/bytes-behind.js";
import { loadH5 } from "./h5-library.js";
import { openPaged } from "./paged-file.js";
import { type H5Skipped, type OpenH5, readTree } from "./read-tree.js";
import { groupOf } from "./source-of-tree.js";
import { declaredEnd } from "./superblock.js";

type Emit = (event: DecodeEvent) => void;

/** A NetCDF-4 or other HDF5 file. The library reads it page by page; nothing outside of the input is opened. */
export const openHdf5: OpenArrays = async (run, emit) => {
  const { primary } = run.input;
  const expected = await declaredEnd(primary);
  if (expected !== undefined && expected > BigInt(primary.size)) {
    const values = { size: primary.size, expected: String(expected) };
    emit(run.report.shared("AD-103", values, { kind: "text", byte: primary.size }, { case: "declared" }));
    return undefined;
  }
  const behind =
    expected === undefined
      ? undefined
      : await bytesBehind(primary, Number(expected), { format: "HDF5", report: run.report });
  if (behind !== undefined) {
    emit(behind);
    return undefined;
  }
  const library = await loadH5();
  const paged = openPaged(primary, library.module);
  let open: OpenH5 | undefined;
  const close = (): void => {
    try {
      if (open !== undefined) library.module.close_file(open.file);
    } finally {
      paged.close();
    }
  };
  try {
    const file = await paged.run(() => {
      const { file_id: id } = new library.wasm.File(paged.path, "r");
      if (typeof id !== "bigint" || id <= 0n) throw new Error("the library opened nothing");
      return id;
    });
    open = { library, paged, file };
    const skipped: H5Skipped[] = [];
    const tree = await readTree(open, skipped);
    for (const one of skipped) skippedFinding(run, emit, one);
    return { root: groupOf(open, tree, new Map()), files: [primary.path], close };
  } catch (error) {
    close();
    if (!isJikuError(error, "unreadable-input")) throw error;
    emit(run.report.shared("AD-121", { reason: error.message }, { kind: "text", byte: 0 }));
    return undefined;
  }
};

function skippedFinding({ report, unread }: DecodeRun, emit: Emit, { kind, path, target }: H5Skipped): void {
  const at: NativeLocation = { kind: "array", variable: path.slice(1) };
  if (kind === "external") {
    unread.push(at);
    emit(report.own("CF-022", { path, target }, at));
  } else if (kind === "cycle") emit(report.own("CF-027", { path }, at));
  else if (kind === "soft") emit(report.shared("AD-108", { part: target }, at));
  else if (kind === "limit") emit(report.shared("AD-105", { limit: Number(target) }, at, limitCase(target)));
  else emit(report.shared("AD-121", { reason: target }, at));
}

function limitCase(limit: string): { readonly case?: string } {
  return limit === String(CF_LIMITS.groupDepth) ? {} : { case: "count" };
}
