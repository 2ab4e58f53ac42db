// SPDX-License-Identifier: Apache-2.0
import type {
  AdapterManifest,
  DecodeEvent,
  Detection,
  EncodeEvent,
  EncodeOptions,
  Hint,
  NativeSink,
} from "@jiku/adapter";
import type { Request, WireEnd, WireEvent } from "@jiku/adapter/serve";
import type { Resource } from "@jiku/model";
import { Breakdown } from "../subject.js";
import type { Channel } from "./channel.js";
import { endEvent, wholeEvent } from "./connection.js";
import { openChannel } from "./open-channel.js";
import type { AdapterPackage } from "./open-package.js";
import { cappedTransport, packageTransport } from "./package-transport.js";
import { PATIENCE } from "./patience.js";
import { putResources, takeFiles } from "./payload.js";
import { streamCall } from "./stream-call.js";
import { inFreshFolder } from "./work-files.js";

/** How an adapter is driven. */
export interface DriveOptions {
  /** In a process of its own, even where the package could be a thread. */
  readonly isolate: boolean;
  /** Seconds that a call may take, beside those of the manifest by MiB. */
  readonly seconds: number;
  /** Instead of the memory of the manifest. */
  readonly memoryMiB?: number;
}

type WireDecode = Extract<Request, { readonly op: "decode" }>;

/** What is decoded; paths are absolute. */
export interface DrivenDecode extends Pick<WireDecode, "format" | "base" | "options"> {
  readonly input: Exclude<WireDecode["input"], { readonly feed: true }>;
  /** Of the input, for the time it may take. */
  readonly bytes: number;
}

/** An adapter in a thread or process of its own. What it calls complete, it has ended; how it breaks down is a Breakdown. */
export interface DrivenAdapter {
  /** As it answers, which is that of its package. */
  readonly manifest: AdapterManifest;
  /** For files that the adapter is to read. */
  readonly workdir: string;
  /** Seconds after which a call on so many bytes is given up. */
  secondsFor(bytes: number): number;
  /** @throws Breakdown */
  detect(head: Uint8Array, hint: Hint): Promise<Detection>;
  /** The adapter waits while the events are not taken. @throws Breakdown */
  decode(request: DrivenDecode): AsyncIterable<DecodeEvent>;
  /** @throws Breakdown */
  encode(resources: AsyncIterable<Resource>, sink: NativeSink, options: EncodeOptions): AsyncIterable<EncodeEvent>;
  close(): Promise<void>;
}

/** Starts an adapter package. @throws Breakdown when it does not start, JikuError "bad-option" when it is wired wrongly */
export async function driveAdapter(own: AdapterPackage, options: DriveOptions): Promise<DrivenAdapter> {
  const { isolate, seconds, memoryMiB = own.manifest.limits.memoryMiB } = options;
  const limits = { ...own.manifest.limits, memoryMiB };
  const capped: AdapterPackage = { ...own, manifest: { ...own.manifest, limits } };
  const start = (isolate ? cappedTransport : packageTransport)(capped, PATIENCE);
  const { channel, workdir, close } = openChannel(start, PATIENCE);
  try {
    const { manifest } = (await channel.hello()) as { readonly manifest: AdapterManifest };
    if (manifest.id !== own.manifest.id || manifest.version !== own.manifest.version)
      throw new Breakdown("protocol", "it answers with another manifest than that of its package");
    const secondsFor = (bytes: number): number => seconds + (bytes / 2 ** 20) * own.manifest.limits.secondsPerMiB;
    const driven: Driven = { channel, manifest: own.manifest, workdir, secondsFor };
    return {
      manifest: own.manifest,
      workdir,
      secondsFor,
      detect: (head, hint) => detectBy(driven, head, hint),
      decode: (request) => decodeBy(driven, request),
      encode: (resources, sink, how) => encodeBy(driven, resources, sink, how),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type Driven = Pick<DrivenAdapter, "manifest" | "workdir" | "secondsFor"> & { readonly channel: Channel };

async function detectBy({ channel, manifest, secondsFor }: Driven, head: Uint8Array, hint: Hint): Promise<Detection> {
  const call = { op: "detect", head: Buffer.from(head).toString("base64"), hint } as const;
  const { detection } = await channel.call(call, secondsFor(head.length) * 1000);
  const { confidence, format } = detection ?? {};
  const known = format === undefined || manifest.formats.some(({ id }) => id === format);
  if (detection === undefined || ![0, 1, 2, 3].includes(confidence ?? -1) || !known)
    throw new Breakdown("protocol", `no detection of its formats: ${JSON.stringify(detection)?.slice(0, 200)}`);
  return detection;
}

async function* decodeBy(driven: Driven, { bytes, ...call }: DrivenDecode): AsyncGenerator<DecodeEvent> {
  const events = streamCall(driven.channel, { op: "decode", ...call }, driven.secondsFor(bytes) * 1000);
  const end = yield* whole(events, driven.manifest, (event): DecodeEvent => {
    if (event.kind === "written") throw new Breakdown("protocol", "a decoder told of a written file");
    return event;
  });
  yield endEvent(end);
}

async function* encodeBy(
  driven: Driven,
  resources: AsyncIterable<Resource>,
  sink: NativeSink,
  { format, version, sidecar, canonical }: EncodeOptions,
): AsyncGenerator<EncodeEvent> {
  const { channel, manifest, workdir, secondsFor } = driven;
  const events: EncodeEvent[] = [];
  yield* await inFreshFolder(workdir, async (folder) => {
    const { file, dir, bytes } = await putResources(folder, resources);
    const options = { sidecar, canonical, ...(version === undefined ? {} : { version }) };
    const call = { op: "encode", format, resources: { file }, output: { dir }, options } as const;
    const told = whole(streamCall(channel, call, secondsFor(bytes) * 1000), manifest, (event): EncodeEvent => {
      if (event.kind === "resource") throw new Breakdown("protocol", "an encoder told of a resource");
      return event;
    });
    let next = await told.next();
    for (; next.done !== true; next = await told.next()) events.push(next.value);
    const end = endEvent(next.value);
    if (end.outcome === "complete") await takeFiles(dir, sink);
    return [...events, end];
  });
}

/** The events with whole findings. */
async function* whole<Event>(
  events: AsyncGenerator<WireEvent, WireEnd>,
  manifest: AdapterManifest,
  narrow: (event: WireEvent) => Event,
): AsyncGenerator<Event, WireEnd> {
  try {
    for (let next = await events.next(); ; next = await events.next()) {
      if (next.done === true) return next.value;
      yield narrow(wholeEvent(next.value, manifest));
    }
  } finally {
    // Whoever does not want the rest lets go of the call too.
    await events.return({});
  }
}
