// SPDX-License-Identifier: Apache-2.0
import type { ByteSource } from "@jiku/validate";
import type { Language } from "../language/language.js";
import type { OutputFormat, OutputOptions } from "../options/options.js";
import type { Sink } from "../report/reporter.js";
import { createFileSpool } from "./spool.js";
import { writeWhole } from "./write-whole.js";

/** Where the report of a run goes. */
export interface Output extends Sink {
  /** The reader went away: nothing more needs to be written. */
  readonly closed: boolean;
  /** Hands over what was held back. @throws JikuError "not-writable" */
  finish(): Promise<void>;
}

const STEP = 1 << 20;

/** Formats of which half a report is no report. */
const WHOLE: ReadonlySet<OutputFormat> = new Set(["json", "sarif", "junit"]);

/** The file that was asked for, else standard output; a report that is one value is held back until it is whole. */
export function outputFor({ out, format, language }: OutputOptions): Output {
  if (out !== undefined) return fileOutput(out, language);
  return WHOLE.has(format) ? wholeOutput(standardOutput()) : standardOutput();
}

/** Standard output, as it comes. */
function standardOutput(stream: NodeJS.WriteStream = process.stdout): Output {
  let closed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  return {
    get closed() {
      return closed || stream.destroyed;
    },
    write(text) {
      if (!closed && !stream.destroyed) stream.write(text);
    },
    finish: () => Promise.resolve(),
  };
}

/** Standard output that gets nothing before all is known, so that it never holds half a report. */
function wholeOutput(output: Output): Output {
  const spool = createFileSpool("");
  const encoder = new TextEncoder();
  return {
    get closed() {
      return output.closed;
    },
    write: (text) => spool.append(encoder.encode(text)),
    async finish() {
      const source = spool.source();
      const decoder = new TextDecoder();
      const chunk = new Uint8Array(STEP);
      for (let at = 0; at < source.size; at += STEP) {
        const got = source.read(chunk, at);
        output.write(decoder.decode(chunk.subarray(0, got), { stream: true }));
      }
      spool.close();
      await output.finish();
    },
  };
}

/** A file that appears whole under its name, or not at all. */
function fileOutput(path: string, language: Language): Output {
  const spool = createFileSpool("");
  const encoder = new TextEncoder();
  return {
    closed: false,
    write: (text) => spool.append(encoder.encode(text)),
    finish() {
      writeWhole(path, chunksOf(spool.source()), language);
      spool.close();
      return Promise.resolve();
    },
  };
}

function* chunksOf(source: ByteSource): Generator<Uint8Array> {
  const chunk = new Uint8Array(Math.min(STEP, Math.max(1, source.size)));
  for (let at = 0; at < source.size; at += STEP) yield chunk.subarray(0, source.read(chunk, at));
}
