// SPDX-License-Identifier: Apache-2.0
import type { AdapterManifest } from "@jiku/adapter";
import type { AnyResource, NativeLocation } from "@jiku/model";
import { type Difference, differences } from "../../compare/differences.js";
import type { Decoded } from "../asked.js";
import { lineAt, type Token } from "./native-text.js";

/** Whether the second reading reports something that the first did not: a finding, a loss, a part left unread. */
export function tellsMore(before: Decoded, after: Decoded): boolean {
  const told = (decoded: Decoded): readonly string[] => [
    ...decoded.findings.map(({ code, location, path }) => JSON.stringify([code, location.native ?? location, path])),
    ...decoded.losses.map((loss) => JSON.stringify(loss)),
    ...decoded.unread.map((at) => JSON.stringify(at)),
  ];
  const known = new Set(told(before));
  return told(after).some((one) => !known.has(one));
}

/**
 * The content of a reading beside another: all resources, but without size, digest and type of the file itself, which change
 * with its bytes and say nothing of what it means. A file whose digest is the same in both is not the one that was read: what is
 * said of it is content. Of one without digest nothing but the size is left out.
 */
export function contentOf({ resources }: Decoded, other: Decoded): readonly AnyResource[] {
  const digests = new Map(other.resources.map(({ resource }) => [resource.id, (resource as FileMembers).digest]));
  return resources.map(({ resource }) => {
    if (resource.type !== "Asset" && resource.type !== "Model") return resource;
    const { byteSize, digest, mediaType: _type, ...content } = resource as AnyResource & FileMembers;
    if (digests.get(resource.id) !== digest) return content as AnyResource;
    if (digest !== undefined || byteSize === undefined) return resource;
    const { byteSize: _size, ...sizeless } = resource as AnyResource & FileMembers;
    return sizeless as AnyResource;
  });
}

interface FileMembers {
  readonly byteSize?: unknown;
  readonly digest?: unknown;
  readonly mediaType?: unknown;
}

/** What the content of two readings has not in common. */
export function between(before: Decoded, after: Decoded, manifest: AdapterManifest): readonly Difference[] {
  return differences(contentOf(before, after), contentOf(after, before), manifest);
}

/** Whether a reading says of a place that what stands there is lost or was not read. */
export function isGivenUp({ losses, unread }: Decoded, token: Pick<Token, "start" | "pointer">, text: string): boolean {
  const places = [...unread, ...losses.flatMap(({ at }) => (at.kind === "resource" ? [] : [at]))];
  const line = lineAt(text, token.start);
  return places.some((at) => (at.kind === "json" ? isAround(at, token, line) : "line" in at && at.line === line));
}

function isAround(
  at: NativeLocation & { readonly kind: "json" },
  { pointer }: Pick<Token, "pointer">,
  line: number,
): boolean {
  const sameLine = at.line === undefined || at.line <= line;
  return pointer !== undefined && sameLine && (pointer === at.pointer || pointer.startsWith(`${at.pointer}/`));
}
