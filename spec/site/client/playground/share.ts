// SPDX-License-Identifier: Apache-2.0

/** What a link carries: everything, in the part of the address that no server sees. */
export interface Shared {
  readonly name: string;
  readonly text: string;
  readonly profile: string;
}

/** Characters of an address that browsers and mail programs still take. */
const MOST = 60_000;

/** The fragment for a link; undefined when the document is too large for one. */
export async function toFragment(shared: Shared): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  const packed = await through(bytes, new CompressionStream("deflate-raw"));
  const text = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(""));
  const fragment = `#d=${text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
  return fragment.length > MOST ? undefined : fragment;
}

/** The document of a link; undefined when the fragment carries none, or not a whole one. */
export async function fromFragment(fragment: string): Promise<Shared | undefined> {
  const packed = /^#d=([\w-]+)$/.exec(fragment)?.[1];
  if (packed === undefined || packed.length > MOST) return undefined;
  try {
    const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = await through(
      Uint8Array.from(binary, (c) => c.charCodeAt(0)),
      new DecompressionStream("deflate-raw"),
    );
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isShared(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isShared(value: unknown): value is Shared {
  const members = value as Partial<Record<keyof Shared, unknown>> | null;
  return ["name", "text", "profile"].every((name) => typeof members?.[name as keyof Shared] === "string");
}

/** Bytes that a packed fragment may grow to. */
const MOST_UNPACKED = 8 << 20;

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const reader = new Blob([bytes as BlobPart]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_UNPACKED) throw new Error("too large");
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
