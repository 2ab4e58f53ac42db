// SPDX-License-Identifier: Apache-2.0
import type { Finding, NativeLocation, Place, Resource } from "@jiku/model";
import type { Adapter } from "../adapter.js";
import { DECODE_DEFAULTS, type DecodeEvent, type DecodeOptions, type EndEvent } from "../decode.js";
import type { EncodeEvent, EncodeOptions } from "../encode.js";
import type { Loss } from "../loss.js";
import { memoryInput } from "../memory-input.js";
import { memorySink } from "../memory-sink.js";

/** What an adapter made of an input. */
export interface Decoded {
  readonly events: readonly DecodeEvent[];
  readonly resources: readonly Resource[];
  readonly findings: readonly Finding[];
  readonly losses: readonly Loss[];
  readonly end: EndEvent;
  /** Native places by id. */
  readonly sources: ReadonlyMap<string, { readonly source: NativeLocation; readonly places: readonly Place[] }>;
}

/** How an input is given to an adapter. */
export interface DecodeInput extends Partial<DecodeOptions> {
  /** Bytes that come at once. */
  readonly chunkSize?: number | undefined;
  /** Files beside the first one. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
}

/** What an adapter wrote. */
export interface Encoded {
  readonly events: readonly EncodeEvent[];
  readonly findings: readonly Finding[];
  readonly losses: readonly Loss[];
  readonly end: EndEvent;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The first file, as it is and as UTF-8. */
  readonly bytes: Uint8Array | undefined;
  readonly text: string | undefined;
}

/** Runs an adapter over what is in memory, as its tests do. */
export interface Trial {
  /** Decodes the first of the files; the others lie beside it. */
  decodeFiles(files: Readonly<Record<string, Uint8Array | string>>, input?: DecodeInput): Promise<Decoded>;
  decode(name: string, content: string | Uint8Array, input?: DecodeInput): Promise<Decoded>;
  encode(resources: readonly Resource[], options?: Partial<EncodeOptions>): Promise<Encoded>;
}

/**
 * @param base under which identities are minted
 * @param written options of encoding where a test names no other ones
 */
export function createTrial(
  adapter: Adapter,
  base: string,
  written: Pick<EncodeOptions, "format"> & Partial<EncodeOptions> = { format: "" },
): Trial {
  async function decodeFiles(
    files: Readonly<Record<string, Uint8Array | string>>,
    { chunkSize, files: beside = {}, ...options }: DecodeInput = {},
  ): Promise<Decoded> {
    const input = memoryInput({ ...files, ...beside }, chunkSize === undefined ? {} : { chunkSize });
    return collectDecoded(decoderOf(adapter)(input, { ...DECODE_DEFAULTS, base, ...options }));
  }

  return {
    decodeFiles,
    decode: (name, content, input) => decodeFiles({ [name]: content }, input),
    async encode(resources, options) {
      if (adapter.encode === undefined) throw new TypeError("the adapter does not encode");
      const sink = memorySink();
      const all: EncodeOptions = { sidecar: false, canonical: false, ...written, ...options };
      return collectEncoded(adapter.encode(streamOf(resources), sink, all), sink.files);
    },
  };
}

function decoderOf({ decode }: Adapter): NonNullable<Adapter["decode"]> {
  if (decode === undefined) throw new TypeError("the adapter does not decode");
  return decode;
}

/** All that a decoder says. */
export async function collectDecoded(source: AsyncIterable<DecodeEvent>): Promise<Decoded> {
  const events: DecodeEvent[] = [];
  for await (const event of source) events.push(event);
  const lifted = events.filter((event) => event.kind === "resource");
  return {
    events,
    resources: lifted.map(({ resource }) => resource),
    findings: events.filter((event) => event.kind === "finding").map(({ finding }) => finding),
    losses: events.filter((event) => event.kind === "loss").map(({ loss }) => loss),
    end: events.at(-1) as EndEvent,
    sources: new Map(lifted.map(({ resource, source: at, places = [] }) => [resource.id, { source: at, places }])),
  };
}

/** All that an encoder says and writes. */
export async function collectEncoded(
  source: AsyncIterable<EncodeEvent>,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Encoded> {
  const events: EncodeEvent[] = [];
  for await (const event of source) events.push(event);
  const [bytes] = files.values();
  return {
    events,
    findings: events.filter((event) => event.kind === "finding").map(({ finding }) => finding),
    losses: events.filter((event) => event.kind === "loss").map(({ loss }) => loss),
    end: events.at(-1) as EndEvent,
    files,
    bytes,
    text: bytes === undefined ? undefined : new TextDecoder().decode(bytes),
  };
}

/** Resources as an encoder takes them. */
export async function* streamOf(resources: readonly Resource[]): AsyncGenerator<Resource> {
  yield* resources;
}
