// SPDX-License-Identifier: Apache-2.0
import { refusal } from "./refusal.js";
import { type CaseLine, isFulfilled } from "./verdict.js";

/** A failure that the maker of an adapter knows of: a line of `jiku-known-failures.txt`. */
export interface KnownFailure {
  /** Slugs of laws, with `*` for any letters. */
  readonly id: string;
  /** The English message begins so. */
  readonly message: string;
  /** Where it is being worked on. */
  readonly issue: string;
  /** Last day on which it holds, YYYY-MM-DD. */
  readonly expires: string;
}

const LINE = /^(\S+)\s+(.+?)\s+#\s+(https?:\/\/\S+)\s+expires=(\d{4}-\d{2}-\d{2})$/;

/** Lines `<id> <message> # <issue url> expires=YYYY-MM-DD`; empty ones and those that begin with `#` say nothing. @throws JikuError "bad-option" */
export function readKnownFailures(text: string): readonly KnownFailure[] {
  return text.split(/\r?\n/).flatMap((line, n) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const [, id, message, issue, expires] = LINE.exec(line.trim()) ?? [];
    if (id === undefined || message === undefined || issue === undefined || expires === undefined)
      throw refusal({
        en: `Line ${n + 1} of the known failures is not "<id> <message> # <issue url> expires=YYYY-MM-DD".`,
        ja: `既知の失敗の${n + 1}行目が「<id> <message> # <issue url> expires=YYYY-MM-DD」の形でない。`,
      });
    return [{ id, message, issue, expires }];
  });
}

/**
 * Strict both ways: a failure with the very message is `known-failure`, and a law that is named and passes is an
 * `unexpected-pass`, which fails. After the day of expiry a line excuses nothing.
 */
export function withKnownFailures(line: CaseLine, known: readonly KnownFailure[], today: string): CaseLine {
  const named = known.filter(({ id, expires }) => expires >= today && patternOf(id).test(line.id));
  const [first] = named;
  if (first === undefined) return line;
  if (isFulfilled(line))
    return {
      ...line,
      verdict: "unexpected-pass",
      reason: {
        message: {
          en: "A known failure passes. Remove its line.",
          ja: "既知の失敗が合格した。その行を消す。",
        },
        expected: first.message,
      },
    };
  const isFailure = line.verdict === "failed" || line.verdict === "error-subject";
  const isSame = named.some(({ message }) => line.reason?.message.en.startsWith(message));
  return isFailure && isSame ? { ...line, verdict: "known-failure" } : line;
}

/** The lines that are past their day. */
export function expiredOf(known: readonly KnownFailure[], today: string): readonly KnownFailure[] {
  return known.filter(({ expires }) => expires < today);
}

function patternOf(glob: string): RegExp {
  return new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);
}
