// SPDX-License-Identifier: Apache-2.0

import { escapeText, widthOf } from "@jiku/views/text";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";

/** One line on stderr that tells how far a long run is. */
export interface ProgressLine {
  show(name: string, done: number, all: number): void;
  clear(): void;
}

/** Only work that takes longer is worth a line. */
const PATIENCE_MS = 1000;
const STEP_MS = 100;
const BAR = 24;
const USUAL_COLUMNS = 80;

const SILENT: ProgressLine = { show() {}, clear() {} };

/** A line that appears after a second, and only on a terminal. Rate in MB/s, time left in seconds. */
export function createProgress(
  stream: NodeJS.WriteStream,
  language: Language,
  now: () => number = () => performance.now(),
): ProgressLine {
  if (stream.isTTY !== true) return SILENT;
  let begin = -1;
  let last = -1;
  let shown = false;
  return {
    show(name, done, all) {
      const at = now();
      if (begin < 0) begin = at;
      if (at - begin < PATIENCE_MS || at - last < STEP_MS) return;
      last = at;
      shown = true;
      stream.write(
        `\r\u001b[2K${cut(lineOf(name, done, all, (at - begin) / 1000, language), stream.columns || USUAL_COLUMNS)}`,
      );
    },
    clear() {
      if (shown) stream.write("\r\u001b[2K");
      begin = -1;
      shown = false;
    },
  };
}

function lineOf(name: string, done: number, all: number, seconds: number, language: Language): string {
  const share = all > 0 ? Math.min(1, done / all) : 0;
  const filled = Math.round(share * BAR);
  const bar = `[${"=".repeat(filled)}${" ".repeat(BAR - filled)}]`;
  const rate = (done / 1e6 / seconds).toFixed(1);
  const left = share > 0 ? Math.ceil((seconds / share) * (1 - share)) : 0;
  return `${bar} ${Math.floor(share * 100)} %  ${rate} MB/s  ${say(language, "timeLeft", { seconds: left })}  ${escapeText(name)}`;
}

function cut(line: string, columns: number): string {
  let text = line;
  while (text !== "" && widthOf(text) >= columns) text = text.slice(0, -1);
  return text;
}
