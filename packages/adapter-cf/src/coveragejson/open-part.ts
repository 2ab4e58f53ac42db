// SPDX-License-Identifier: Apache-2.0
import { safePath } from "@jiku/adapter";
import { isJikuError } from "@jiku/model";
import { readJson, textOf } from "@jiku/syntax/json";
import { CF_LIMITS, JSON_TEXT } from "../limits.js";
import { type CovContext, type Located, placeOf } from "./cov-context.js";

/**
 * What a member holds, or the document beside this one that it names. An address in the network is not followed and told as
 * not checked (CF-036); one that leaves the input is refused (AD-119).
 */
export async function openPart(context: CovContext, part: Located): Promise<Located | undefined> {
  const address = textOf(part.node);
  if (address === undefined) return part;
  const path = tellAddress(context, address, part);
  return path === undefined ? undefined : openBeside(context, path, part);
}

/** The path of an address that leads to a file of the input; undefined of others, which are told. */
export function tellAddress({ run, emit }: CovContext, address: string, at: Located): string | undefined {
  const place = placeOf(at);
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(address) && !address.startsWith("file:")) {
    run.unread.push(place);
    emit(run.report.own("CF-036", { address: address.slice(0, 80) }, place));
    return undefined;
  }
  const { path } = run.input.primary;
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  const safe = address.startsWith("/") ? undefined : safePath(folder + address);
  if (safe === undefined) emit(run.report.shared("AD-119", { path: address.slice(0, 80) }, place));
  return safe;
}

/** A JSON document beside this one. */
export async function openBeside({ run, emit }: CovContext, path: string, at: Located): Promise<Located | undefined> {
  const place = placeOf(at);
  try {
    const file = await run.input.open(path);
    if (file === undefined) {
      emit(run.report.shared("AD-108", { part: path }, place));
      return undefined;
    }
    if (file.size > CF_LIMITS.jsonBytes) {
      emit(run.report.shared("AD-105", { limit: CF_LIMITS.jsonBytes }, place, { case: "size" }));
      return undefined;
    }
    const { root, events } = readJson(await file.read(0, file.size), run.report, { ...JSON_TEXT, file: path });
    for (const event of events) emit(event);
    return root === undefined ? undefined : { node: root, pointer: "", file: path };
  } catch (error) {
    if (!isJikuError(error, "unreadable-input")) throw error;
    emit(run.report.shared("AD-119", { path }, place));
    return undefined;
  }
}
