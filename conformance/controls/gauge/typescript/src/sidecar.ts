// SPDX-License-Identifier: Apache-2.0
import type { NativeInput } from "@jiku/adapter";
import type { AnyResource } from "@jiku/model";
import type { Lifted } from "./lift.js";
import type { Told } from "./told.js";
import { decodeUtf8 } from "./utf-8.js";

/** Takes the resources of `<primary>.jiku.json` in place of those of equal id; the others stand behind. */
export async function readSidecar(
  input: NativeInput,
  lifted: readonly Lifted[],
  told: Told,
): Promise<readonly Lifted[]> {
  const file = await input.open(`${input.primary.path}.jiku.json`);
  if (file === undefined) return lifted;
  const { text, offset } = decodeUtf8(await file.read(0, file.size));
  const kept = text === undefined ? undefined : graphOf(text);
  if (text === undefined) told.beside("AD-114", { offset }, file.path);
  else if (kept === undefined) told.beside("AD-102", {}, file.path);
  if (kept === undefined) return lifted;
  const others = new Map(
    kept.map((resource, n): [string, Lifted] => {
      const source = { kind: "json", file: file.path, pointer: `/graph/${n}` } as const;
      return [resource.id, { resource, source, places: [] }];
    }),
  );
  const resources = lifted.map((one) => others.get(one.resource.id) ?? one);
  for (const { resource } of lifted) others.delete(resource.id);
  return [...resources, ...others.values()];
}

function graphOf(text: string): readonly AnyResource[] | undefined {
  try {
    const { graph } = JSON.parse(text) as { readonly graph?: unknown };
    return Array.isArray(graph) && graph.every(isResource) ? graph : undefined;
  } catch {
    return undefined;
  }
}

function isResource(one: unknown): one is AnyResource {
  const { id, type } = (one ?? {}) as { readonly id?: unknown; readonly type?: unknown };
  return typeof id === "string" && typeof type === "string";
}
