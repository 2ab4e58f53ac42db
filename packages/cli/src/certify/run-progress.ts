// SPDX-License-Identifier: Apache-2.0

import { widthOf } from "@jiku/views/text";
import type { Language } from "../language/language.js";
import { sayCertify } from "../language/say-certify.js";

/** How far a run is, on a terminal; and its end when it is stopped. */
export interface RunProgress {
  show(slug: string, done: number, all: number): void;
  end(): void;
}

const BAR = 24;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** What a run that was stopped ends with: incomplete. */
const STOPPED = 3;

export function createRunProgress(stream: NodeJS.WriteStream, language: Language): RunProgress {
  let state = { done: 0, all: 0 };
  const clear = (): string => (stream.isTTY === true ? "\r\u001b[2K" : "");
  const stopBy = (signal: NodeJS.Signals): never => {
    stream.write(`${clear()}jiku: ${sayCertify(language, "stoppedRun", { signal, ...state })}\n`);
    process.exit(STOPPED);
  };
  for (const signal of SIGNALS) process.prependListener(signal, stopBy);
  return {
    show(slug, done, all) {
      state = { done, all };
      if (stream.isTTY !== true) return;
      const filled = Math.round((done / Math.max(1, all)) * BAR);
      const bar = `[${"=".repeat(filled)}${" ".repeat(BAR - filled)}]`;
      const text = `${bar} ${sayCertify(language, "progress", { done, all, name: slug })}`;
      stream.write(`${clear()}${cut(text, stream.columns || 80)}`);
    },
    end() {
      for (const signal of SIGNALS) process.off(signal, stopBy);
      stream.write(clear());
    },
  };
}

function cut(line: string, columns: number): string {
  let text = line;
  while (text !== "" && widthOf(text) >= columns) text = text.slice(0, -1);
  return text;
}
