// SPDX-License-Identifier: Apache-2.0
import type { NativeInput } from "@jiku/adapter";
import type { AnyResource } from "@jiku/model";
import type { Lifted } from "./lift.js";
import type { Told } from "./told.js";

/** Takes the resources of `<primary>.jiku.json` in place of those of equal id; the others stand behind. */
export async function readSidecar(
  input: NativeInput,
  lifted: readonly Lifted[],
  told: Told,
): Promise<{ readonly resources: readonly Lifted[]; readonly failed: boolean }> {
  const file = await input.open(`${input.primary.path}.jiku.json`);
  if (file === undefined) return { resources: lifted, failed: false };
  const whole = new TextDecoder().decode(await file.read(0, file.size));
  const kept = graphOf(whole);
  if (kept === undefined) {
    told.shared("AD-102", {}, 1);
    return { resources: lifted, failed: true };
  }
  const others = new Map(
    kept.map((resource, n): [string, Lifted] => {
      const source = { kind: "json", file: file.path, pointer: `/graph/${n}` } as const;
      return [resource.id, { resource, source, places: [] }];
    }),
  );
  const resources = lifted.map((one) => others.get(one.resource.id) ?? one);
  for (const { resource } of lifted) others.delete(resource.id);
  return { resources: [...resources, ...others.values()], failed: false };
}

function graphOf(text: string): readonly AnyResource[] | undefined {
  try {
    const { graph } = JSON.parse(text) as { readonly graph?: unknown };
    return Array.isArray(graph) ? (graph as AnyResource[]) : undefined;
  } catch {
    return undefined;
  }
}
