// SPDX-License-Identifier: Apache-2.0
import type { Adapter, AdapterManifest, DecodeEvent, DecodeOptions, Detection, Hint, NativeInput } from "@jiku/adapter";
import type { JudgeOptions } from "../options/options.js";

/** An adapter package that the user named. Plain data: every thread starts its own. */
export interface NamedAdapter {
  readonly name: string;
  readonly folder: string;
}

/** What decides which adapters there are, and how far those in a process of their own may go. */
export type ReaderOptions = Pick<JudgeOptions, "adapters" | "readerTime" | "readerMemory">;

/** An input as another process can open it; paths are absolute. */
export type InputPlace = { readonly file: string; readonly root: string } | { readonly folder: string };

/** What is read, beside what an adapter of this thread sees of it. */
export interface ReadFrom {
  /** A format id of the manifest. */
  readonly format: string;
  /** Absent for what has no path, such as standard input. */
  readonly place?: InputPlace;
  readonly bytes: number;
}

/** An adapter as the command uses it, wherever it runs. */
export interface Reader {
  readonly name: string;
  readonly manifest: AdapterManifest;
  /** @throws ReaderFault when the adapter breaks down */
  detect(head: Uint8Array, hint: Hint): Detection | Promise<Detection>;
  /** @throws ReaderFault when the adapter breaks down in a process of its own; as it throws, in this one */
  decode?(input: NativeInput, options: DecodeOptions, from: ReadFrom): AsyncIterable<DecodeEvent>;
  readonly encode?: Adapter["encode"];
  readonly read?: Adapter["read"];
  /** Whether a format is read in this thread. */
  isHere(format: string): boolean;
}

/** A reader that is loaded when it is needed. */
export interface KnownReader {
  readonly name: string;
  readonly named: boolean;
  /** Of its package, with `jiku-adapter.json`. */
  readonly folder: string;
  load(): Promise<Reader>;
}
