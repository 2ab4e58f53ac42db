// SPDX-License-Identifier: Apache-2.0
import {
  type Adapter,
  DECODE_DEFAULTS,
  type DecodeEvent,
  type EncodeEvent,
  memoryInput,
  memorySink,
  type NativeInput,
} from "@jiku/adapter";
import type { AnyResource, Resource } from "@jiku/model";
import type { DecodeAnswer, DecodeRequest, EncodeAnswer, EncodeRequest, Files } from "../subject.js";

/** Calls an adapter in this thread. The worker driver does so behind a message; nothing here judges. */
export async function callDecode(adapter: Adapter, request: DecodeRequest, now: () => number): Promise<DecodeAnswer> {
  const began = now();
  if (adapter.decode === undefined) throw new Error("the adapter has no decoder");
  const fed = { bytes: 0 };
  const { base, arrays = DECODE_DEFAULTS.arrays, declared } = request;
  const stream = adapter.decode(fedInput(request, fed), {
    ...DECODE_DEFAULTS,
    base,
    arrays,
    ...(declared === undefined ? {} : { declared }),
  });
  const events: DecodeEvent[] = [];
  const taken: number[] = [];
  let takenWhilePaused: number | undefined;
  for await (const event of stream) {
    events.push(event);
    taken.push(fed.bytes);
    if (events.length === request.pauseAfter) takenWhilePaused = await untilStill(fed);
  }
  return {
    events: plain(events),
    taken,
    ...(takenWhilePaused === undefined ? {} : { takenWhilePaused }),
    usage: { milliseconds: now() - began },
  };
}

/** Waits until the adapter takes no more bytes of its own accord. */
async function untilStill(fed: { readonly bytes: number }): Promise<number> {
  let before = -1;
  for (let round = 0; before !== fed.bytes || round < 5; round++) {
    before = fed.bytes;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return fed.bytes;
}

function fedInput({ files, chunks }: DecodeRequest, fed: { bytes: number }): NativeInput {
  const input = memoryInput(files);
  const [path, bytes] = Object.entries(files)[0] as [string, Uint8Array];
  const primary = {
    ...input.primary,
    path,
    async *stream() {
      for (const chunk of partition(bytes, chunks)) {
        fed.bytes += chunk.length;
        yield chunk;
      }
    },
  };
  return { ...input, primary };
}

/** Bytes in chunks of the given sizes, the last size for all that follow; at once without sizes. */
export function* partition(bytes: Uint8Array, sizes: readonly number[] = []): Iterable<Uint8Array> {
  let at = 0;
  for (let n = 0; at < bytes.length; n++) {
    const size = sizes[Math.min(n, sizes.length - 1)] ?? bytes.length;
    // An empty chunk comes once: nothing would ever end it otherwise.
    const length = size === 0 && n >= sizes.length ? 1 : size;
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

export async function callEncode(
  adapter: Adapter,
  { format, resources, version, sidecar = false, canonical = false }: EncodeRequest,
  now: () => number,
): Promise<EncodeAnswer> {
  const began = now();
  if (adapter.encode === undefined) throw new Error("the adapter has no encoder");
  const sink = memorySink();
  const before = JSON.stringify(resources);
  const given = deepFrozen(structuredClone(resources));
  const options = { format, sidecar, canonical, ...(version === undefined ? {} : { version }) };
  const events: EncodeEvent[] = [];
  for await (const event of adapter.encode(each(given), sink, options)) events.push(event);
  const files: Files = Object.fromEntries([...sink.files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    events: plain(events),
    files,
    mutated: JSON.stringify(given) !== before,
    usage: { milliseconds: now() - began },
  };
}

async function* each(resources: readonly AnyResource[]): AsyncIterable<Resource> {
  for (const resource of resources) yield resource as Resource;
}

/** Frozen through and through, so that a change of the input is an exception of the adapter. */
function deepFrozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) deepFrozen(member);
    Object.freeze(value);
  }
  return value;
}

/** What can cross a boundary: plain JSON. */
function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
