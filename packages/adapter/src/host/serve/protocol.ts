// SPDX-License-Identifier: Apache-2.0

import type { NativeLocation } from "@jiku/model";
import type { Detection, Hint } from "../../adapter.js";
import type { DecodeEvent, Outcome } from "../../decode.js";
import type { WrittenEvent } from "../../encode.js";
import type { AdapterManifest } from "../../manifest.js";

/** The version of the line protocol `jiku-conf`. */
export const PROTOCOL = 1;

/** One request, one line. `id` is opaque. */
export type Request = { readonly id: string } & (
  | { readonly op: "hello"; readonly protocol: number; readonly suite: string; readonly limits: HelloLimits }
  | { readonly op: "detect"; readonly head: string; readonly hint: Hint }
  | {
      readonly op: "decode";
      readonly format: string;
      readonly base: string;
      /** A file and what lies beside it, a folder as one input, or bytes that come by `feed`. */
      readonly input:
        | {
            readonly file: string;
            /** Nothing outside is opened, and paths are relative to it; absent = the folder of the file. */
            readonly root?: string;
            readonly entries?: readonly string[];
          }
        | { readonly folder: string }
        | { readonly feed: true };
      readonly options: {
        readonly arrays: "reference" | "inline";
        readonly declared?: Readonly<Record<string, string>>;
        /** Values of arrays are read too, and judged. */
        readonly deep?: true;
      };
    }
  | { readonly op: "feed"; readonly b64?: string; readonly last?: true }
  | {
      readonly op: "encode";
      readonly format: string;
      /** Jiku JSON, one resource a line. */
      readonly resources: { readonly file: string };
      readonly output: { readonly dir: string };
      readonly options: { readonly version?: string; readonly sidecar: boolean; readonly canonical: boolean };
    }
  | { readonly op: "bye" }
);

/** What the suite grants a served adapter: milliseconds an answer, bytes a line, and the folder it may write to. */
export interface HelloLimits {
  readonly timeoutMs: number;
  readonly maxLine: number;
  readonly workdir: string;
}

/** A line of the subject: any number of events, then one end. */
export type Reply = { readonly id: string; readonly event: WireEvent } | { readonly id: string; readonly end: WireEnd };

/** A finding crosses with its texts or without: those of the manifest and the catalogue count. */
export type WireEvent = Exclude<DecodeEvent, { readonly kind: "end" }> | WrittenEvent;

/** The members depend on the operation. */
export interface WireEnd {
  readonly protocol?: number;
  readonly manifest?: AdapterManifest;
  readonly runtime?: { readonly language: string; readonly version: string; readonly os: string };
  readonly detection?: Detection;
  readonly outcome?: Outcome | "unsupported";
  readonly resources?: number;
  readonly unread?: readonly NativeLocation[];
  /** Why the adapter broke down. */
  readonly threw?: string;
}
