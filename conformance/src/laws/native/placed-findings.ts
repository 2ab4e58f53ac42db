// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Finding, NativeLocation, Severity } from "@jiku/model";
import type { Bench } from "../../bench.js";
import type { Decoded, DecodedResource } from "../asked.js";

/** A finding, and the native place it points to. */
export interface PlacedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly at: NativeLocation | undefined;
  readonly message: Bilingual;
}

/** What the adapter found, then what the validator finds in the resources, led back to native places as the command does. */
export async function placedFindings(
  decoded: Decoded,
  bench: Pick<Bench, "findings">,
  profile: "draft" | "core" = "draft",
): Promise<readonly PlacedFinding[]> {
  const own = decoded.findings.map(placed);
  const resources = decoded.resources.map(({ resource }) => resource);
  const found = resources.length === 0 ? [] : await bench.findings(resources, profile);
  return [...own, ...found.map((one) => ({ ...placed(one), at: nativeOf(one, decoded.resources) }))];
}

function placed({ code, severity, location, message }: Finding): PlacedFinding {
  const { native, line, column } = location;
  const text =
    line === undefined ? undefined : ({ kind: "text", line, ...(column === undefined ? {} : { column }) } as const);
  return { code, severity, at: native ?? text, message };
}

/** The place of the longest pointer that leads to the finding, else that of the resource. */
function nativeOf({ path }: Finding, resources: readonly DecodedResource[]): NativeLocation | undefined {
  const [, index, inner = ""] = /^\/graph\/(\d+)(.*)$/.exec(path) ?? [];
  const resource = resources[Number(index)];
  let best: { readonly length: number; readonly at: NativeLocation } | undefined;
  for (const [pointer, at] of resource?.places ?? [])
    if ((inner === pointer || inner.startsWith(`${pointer}/`)) && pointer.length >= (best?.length ?? 0))
      best = { length: pointer.length, at };
  return best?.at ?? resource?.source;
}
