// SPDX-License-Identifier: Apache-2.0
import type { Breakdown } from "@jiku/conformance/drive";
import type { Bilingual } from "@jiku/model";
import { bilingual } from "../language/say.js";
import type { ReadingFault } from "./catalogue-finding.js";

/** What was allowed when an adapter broke down, and whose it is. */
export interface BreakdownPlace {
  /** Name and version. */
  readonly adapter: string;
  /** The user named it: its faults are told as its own, not as those of the file. */
  readonly named: boolean;
  readonly seconds: number;
  readonly memoryMiB: number;
}

/** The fault of an input on which an adapter in a process or thread of its own broke down. */
export function breakdownFault({ kind, message }: Breakdown, place: BreakdownPlace): ReadingFault {
  const { adapter, named } = place;
  const seconds = Math.max(1, Math.round(place.seconds));
  const [first = ""] = message.split("\n");
  const signal = /ended with (\S+)$/.exec(first)?.[1] ?? first;
  if (kind === "timeout") {
    const related = [{ message: bilingual("raiseReaderTime") }];
    return named
      ? { ...adapterFault(adapter, bilingual("brokeTime", { limit: seconds })), related }
      : { code: "AD-105", case: "time", values: { limit: seconds }, related };
  }
  if (kind === "memory") {
    const related = [{ message: bilingual("raiseReaderMemory") }];
    return named
      ? { ...adapterFault(adapter, bilingual("brokeMemory", { limit: place.memoryMiB })), related }
      : { code: "AD-105", case: "memory", values: { limit: place.memoryMiB }, related };
  }
  if (kind === "crashed" && !named) return { code: "AD-121", case: "killed", values: { signal } };
  const reason =
    kind === "crashed"
      ? bilingual("brokeCrashed", { signal })
      : bilingual(kind === "protocol" ? "brokeProtocol" : "brokeThrew", { reason: first.slice(0, 200) });
  return adapterFault(adapter, reason);
}

/** The adapter's fault, not the file's. */
export function adapterFault(adapter: string, reason: Bilingual): ReadingFault {
  return { code: "AD-121", case: "adapter", values: { adapter, reason } };
}
