// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import type { WireEnd, WireEvent } from "@jiku/adapter/serve";
import { Breakdown, type DecodeAnswer, type DecodeRequest } from "../subject.js";
import { partition } from "./calls.js";
import { type Connection, endEvent, timeoutFor, usageSince, wholeEvent } from "./connection.js";
import { inFreshFolder, writeFiles } from "./work-files.js";

/** Decodes over a connection, from a folder or chunk by chunk. @throws Breakdown */
export async function decodeOver(connection: Connection, request: DecodeRequest): Promise<DecodeAnswer> {
  const began = connection.now();
  const seen: Seen = { events: [], taken: [], fed: 0, stray: false };
  const isFed = request.chunks !== undefined || request.pauseAfter !== undefined;
  const end = await (isFed ? decodeFed(connection, request, seen) : decodeFile(connection, request, seen));
  if (seen.stray) throw new Breakdown("protocol", "a decoder told of a written file");
  const given = seen.events.filter(({ kind }) => kind === "resource").length;
  if (end.resources !== undefined && end.resources !== given)
    throw new Breakdown("protocol", `the end tells of ${end.resources} resources, ${given} were given`);
  seen.events.push(endEvent(end));
  seen.taken.push(seen.fed);
  const { events, taken } = seen;
  return { events, taken, usage: usageSince(began, connection) };
}

interface Seen {
  readonly events: DecodeEvent[];
  readonly taken: number[];
  /** Bytes given so far. */
  fed: number;
  stray: boolean;
}

function listener({ manifest }: Connection, seen: Seen): (event: WireEvent) => void {
  return (event) => {
    if (event.kind === "written") seen.stray = true;
    else {
      seen.events.push(wholeEvent(event, manifest));
      seen.taken.push(seen.fed);
    }
  };
}

function callOf({ format, base, declared, arrays = "reference" }: DecodeRequest) {
  return { op: "decode", format, base, options: { arrays, ...(declared === undefined ? {} : { declared }) } } as const;
}

async function decodeFile(connection: Connection, request: DecodeRequest, seen: Seen): Promise<WireEnd> {
  const { channel, workdir } = connection;
  seen.fed = Object.values(request.files).reduce((total, { length }) => total + length, 0);
  return inFreshFolder(workdir, (folder) => {
    const [file = "", ...entries] = writeFiles(folder, request.files);
    const call = { ...callOf(request), input: { file, entries } };
    return channel.call(call, timeoutFor(connection, seen.fed), listener(connection, seen));
  });
}

async function decodeFed(connection: Connection, request: DecodeRequest, seen: Seen): Promise<WireEnd> {
  const { channel } = connection;
  const onEvent = listener(connection, seen);
  const [primary = new Uint8Array(0)] = Object.values(request.files);
  const timeout = timeoutFor(connection, primary.length);
  const begun = await channel.call({ ...callOf(request), input: { feed: true } }, timeout, onEvent);
  if (begun.outcome === "unsupported") return begun;
  for (const chunk of partition(primary, request.chunks)) {
    seen.fed += chunk.length;
    await channel.call({ op: "feed", b64: Buffer.from(chunk).toString("base64") }, timeout, onEvent);
  }
  return channel.call({ op: "feed", last: true }, timeout, onEvent);
}
