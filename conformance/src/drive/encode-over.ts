// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EncodeEvent } from "@jiku/adapter";
import type { WireEvent } from "@jiku/adapter/serve";
import type { EncodeAnswer, EncodeRequest } from "../subject.js";
import { type Connection, endEvent, timeoutFor, usageSince, wholeEvent } from "./connection.js";
import { inFreshFolder, readFiles } from "./work-files.js";

/** Encodes over a connection: resources in a file, one a line; what is written in a folder. @throws Breakdown */
export function encodeOver(connection: Connection, request: EncodeRequest): Promise<EncodeAnswer> {
  const { channel, manifest, workdir, now } = connection;
  const began = now();
  const { format, resources, version, sidecar = false, canonical = false } = request;
  return inFreshFolder(workdir, async (folder) => {
    const file = join(folder, "in.ndjson");
    const dir = join(folder, "out");
    const text = resources.map((one) => `${JSON.stringify(one)}\n`).join("");
    writeFileSync(file, text);
    mkdirSync(dir);
    const events: EncodeEvent[] = [];
    const onEvent = (event: WireEvent): void => {
      if (event.kind !== "resource") events.push(wholeEvent(event, manifest));
    };
    const options = { sidecar, canonical, ...(version === undefined ? {} : { version }) };
    const call = { op: "encode", format, resources: { file }, output: { dir }, options } as const;
    events.push(endEvent(await channel.call(call, timeoutFor(connection, text.length), onEvent)));
    return { events, files: readFiles(dir), usage: usageSince(began, connection) };
  });
}
