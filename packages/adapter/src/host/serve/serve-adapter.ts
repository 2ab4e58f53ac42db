// SPDX-License-Identifier: Apache-2.0
import { createReadStream } from "node:fs";
import { platform } from "node:os";
import { dirname, relative, sep } from "node:path";
import { createInterface } from "node:readline";
import type { Resource } from "@jiku/model";
import type { Adapter } from "../../adapter.js";
import { DECODE_DEFAULTS, type DecodeEvent } from "../../decode.js";
import type { NativeInput } from "../../native.js";
import { folderSink } from "../folder-sink.js";
import type { HostInput } from "../host-input.js";
import { openFolder } from "../open-folder.js";
import { createFeed, type Feed } from "./feed.js";
import { PROTOCOL, type Reply, type Request, type WireEnd } from "./protocol.js";

/** Takes a line; a promise says that no more lines are wanted until it resolves. */
export type TakeReply = (line: Reply) => void | Promise<void>;

/** Answers requests of the line protocol with an adapter. Nothing is written here: `reply` takes the lines. */
export function serveAdapter(adapter: Adapter, reply: TakeReply): (request: Request) => Promise<void> {
  let feed: Feed | undefined;
  return async (request) => {
    const { id } = request;
    const end = (members: WireEnd): void => void reply({ id, end: members });
    try {
      switch (request.op) {
        case "hello":
          return end({ protocol: PROTOCOL, manifest: adapter.manifest, runtime: runtime() });
        case "detect":
          return end({ detection: adapter.detect(Buffer.from(request.head, "base64"), request.hint) });
        case "decode": {
          if (adapter.decode === undefined) return end({ outcome: "unsupported" });
          if ("feed" in request.input) {
            feed = createFeed((input) => decode(adapter, request, input, reply));
            return end({});
          }
          const opened = await openInput(request.input);
          try {
            return end(await decode(adapter, request, opened.input, reply));
          } finally {
            await opened.close();
          }
        }
        case "feed":
          if (feed === undefined) return end({ outcome: "unsupported" });
          return end(
            request.last === true ? await feed.last(id) : await feed.push(id, Buffer.from(request.b64 ?? "", "base64")),
          );
        case "encode":
          return end(await encode(adapter, request, reply));
        case "bye":
          return end({});
      }
    } catch (error) {
      end({ threw: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
}

/** A file and what lies beside it, or a folder as one input. */
function openInput(input: Exclude<Decode["input"], { readonly feed: true }>): Promise<HostInput> {
  if ("folder" in input) return openFolder(input.folder);
  const { file, root = dirname(file) } = input;
  return openFolder(root, { primary: relative(root, file).split(sep).join("/") });
}

function runtime(): NonNullable<WireEnd["runtime"]> {
  return { language: "typescript", version: process.version.slice(1), os: platform() };
}

type Decode = Extract<Request, { readonly op: "decode" }>;
type Encode = Extract<Request, { readonly op: "encode" }>;

/** Decodes an input, each event a line under the id that is current when it comes. */
async function decode(
  adapter: Adapter,
  { id, base, options }: Decode,
  input: NativeInput & { readonly currentId?: () => string },
  reply: TakeReply,
): Promise<WireEnd> {
  const { arrays, declared, deep } = options;
  const events = adapter.decode?.(input, {
    ...DECODE_DEFAULTS,
    base,
    arrays,
    ...(declared === undefined ? {} : { declared }),
    ...(deep === true ? { deep } : {}),
  });
  let last: Extract<DecodeEvent, { readonly kind: "end" }> | undefined;
  for await (const event of events ?? []) {
    if (last !== undefined) throw new Error("an event came after the end");
    if (event.kind === "end") last = event;
    else {
      const wait = reply({ id: input.currentId?.() ?? id, event });
      if (wait !== undefined) await wait;
    }
  }
  if (last === undefined) throw new Error("the events have no end");
  return endOf(last);
}

async function encode(adapter: Adapter, { id, resources, output, options, format }: Encode, reply: TakeReply) {
  if (adapter.encode === undefined) return { outcome: "unsupported" } as const;
  const sink = folderSink(output.dir);
  let last: WireEnd | undefined;
  for await (const event of adapter.encode(lines(resources.file), sink, { format, ...options })) {
    if (event.kind === "end") last = endOf(event);
    else {
      const wait = reply({ id, event });
      if (wait !== undefined) await wait;
    }
  }
  if (last?.outcome === "complete") await sink.commit();
  return last ?? { threw: "the events have no end" };
}

function endOf({ outcome, resources, unread }: Extract<DecodeEvent, { readonly kind: "end" }>): WireEnd {
  return { outcome, resources, ...(unread === undefined ? {} : { unread }) };
}

/** Resources of a file, frozen, so that an adapter that changes its input breaks down. */
async function* lines(file: string): AsyncIterable<Resource> {
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line !== "") yield deepFrozen(JSON.parse(line) as Resource);
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) deepFrozen(member);
    Object.freeze(value);
  }
  return value;
}
