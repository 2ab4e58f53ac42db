// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, safePath } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import type { DecodeRun } from "../decode-run.js";
import { openFile } from "./folder-store.js";
import type { Reference } from "./kerchunk-references.js";
import { isFault, memoryValue, type StoreValue, type ZarrStore } from "./store.js";
import type { StoreFault } from "./store-fault.js";

/** Where an address leads: a file of the input, out of it, or into the network. */
type Target = { readonly kind: "file"; readonly path: string } | { readonly kind: "outside" | "network" };

/**
 * References as a store. Those into files of the input are read; of others each address is told once: one that leaves the
 * input is refused (AD-119), one into the network is not followed and told as not checked.
 */
export function kerchunkStore(
  run: DecodeRun,
  references: ReadonlyMap<string, Reference>,
  emit: (event: DecodeEvent) => void,
): ZarrStore {
  const { input, report } = run;
  const targets = new Map<string, Target>();
  const files = new Set([input.primary.path]);
  const far = new Set<string>();
  for (const [key, reference] of references) {
    if (reference.kind !== "url") continue;
    if (targets.has(reference.url)) {
      if (targets.get(reference.url)?.kind !== "file") far.add(key);
      continue;
    }
    const target = targetOf(reference.url, input.primary.path);
    targets.set(reference.url, target);
    if (target.kind !== "file") far.add(key);
    if (target.kind === "file") files.add(target.path);
    else if (target.kind === "network") {
      run.unread.push(reference.at);
      emit(report.own("CF-036", { address: reference.url.slice(0, 80) }, reference.at));
    } else emit(report.shared("AD-119", { path: reference.url.slice(0, 80) }, reference.at));
  }
  const opened = new Map<string, Promise<StoreValue | StoreFault | undefined>>();
  return {
    async open(key) {
      const reference = references.get(key);
      if (reference === undefined) return undefined;
      if (reference.kind === "bytes") return memoryValue(reference.bytes);
      const target = targets.get(reference.url);
      if (target?.kind !== "file") return notHere(reference.url, reference.at);
      const known = opened.get(target.path) ?? openFile(input, target.path);
      opened.set(target.path, known);
      const file = await known;
      if (file === undefined) return { code: "AD-108", values: { part: target.path }, at: reference.at };
      return isFault(file) ? { ...file, at: reference.at } : partOf(file, reference);
    },
    async *keys() {
      yield* references.keys();
    },
    elsewhere: (path) => [...far].some((key) => path === "" || key.startsWith(`${path}/`)),
    file: () => undefined,
    place: (key, inner) => references.get(key)?.at ?? inner,
    files: [...files],
  };
}

/** Where a reference leads is not read: told once, and no fault of the chunk. */
function notHere(url: string, at: NativeLocation): StoreFault {
  return { code: "AD-108", values: { part: url.slice(0, 80) }, at, told: true };
}

function targetOf(url: string, primary: string): Target {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(url) && !url.startsWith("file:")) return { kind: "network" };
  const folder = primary.includes("/") ? primary.slice(0, primary.lastIndexOf("/") + 1) : "";
  const path = url.startsWith("/") || url.startsWith("file:") ? undefined : safePath(folder + url);
  return path === undefined ? { kind: "outside" } : { kind: "file", path };
}

function partOf(
  file: StoreValue,
  { offset, length, at }: Extract<Reference, { kind: "url" }>,
): StoreValue | StoreFault {
  const size = length ?? file.size - offset;
  if (offset + size > file.size)
    return { code: "AD-103", values: { size: file.size, expected: offset + size }, at, case: "declared" };
  return {
    size,
    whole: () => file.read(offset, size),
    read: (start, count) => file.read(offset + start, Math.max(0, Math.min(count, size - start))),
  };
}
