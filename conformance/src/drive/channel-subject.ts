// SPDX-License-Identifier: Apache-2.0
import type { AdapterManifest } from "@jiku/adapter";
import { Breakdown, type Subject } from "../subject.js";
import type { Channel } from "./channel.js";
import { type Connection, timeoutFor } from "./connection.js";
import { decodeOver } from "./decode-over.js";
import { encodeOver } from "./encode-over.js";
import { PATIENCE, type Patience } from "./patience.js";

/** A subject behind the line protocol, started to learn its manifest. @throws Breakdown when it does not start */
export async function channelSubject(
  channel: Channel,
  workdir: string,
  now: () => number,
  patience: Patience = PATIENCE,
): Promise<Subject> {
  const { manifest, runtime } = await channel.hello();
  const connection: Connection = { channel, manifest: manifest as AdapterManifest, workdir, patience, now };
  return {
    manifest: connection.manifest,
    language: runtime?.language ?? "unknown",
    async detect(head, hint) {
      const { detection } = await channel.call(
        { op: "detect", head: Buffer.from(head).toString("base64"), hint },
        timeoutFor(connection, head.length),
      );
      if (detection === undefined) throw new Breakdown("protocol", "no detection in the answer");
      return detection;
    },
    decode: (request) => decodeOver(connection, request),
    encode: (request) => encodeOver(connection, request),
    restart: (environment) => channel.restart(environment),
    close: () => channel.close(),
  };
}
