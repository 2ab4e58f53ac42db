// SPDX-License-Identifier: Apache-2.0

import type { Bilingual, ProfileName } from "@jiku/model";
import { bilingual } from "../language/say.js";
import type { RunOptions } from "../options/options.js";
import type { ReadingFault } from "./catalogue-finding.js";
import type { DataRoot } from "./data-root.js";
import { detect } from "./detect.js";
import type { Found } from "./discover.js";
import { faultOfError } from "./fault-of-error.js";
import { type OpenInput, openFile, openPipe } from "./open-input.js";
import { UnpackFault } from "./packed.js";
import { type Judged, type Plan, profileOf } from "./plan.js";
import { readersOf } from "./readers.js";
import { readyReport } from "./ready-report.js";
import { reasonOf } from "./reasons.js";

/** An input on its way: to be judged, or already answered. `close` lets go of what it holds. */
export type Prepared =
  | { readonly kind: "plan"; readonly plan: Plan; close(): Promise<void> }
  | { readonly kind: "ready"; readonly judged: Judged };

type Readable = Extract<Found, { kind: "file" | "stream" }>;

/** Opens what was found and finds out what it is. Whatever is wrong with it becomes its report. */
export async function prepare(
  found: Exclude<Found, { kind: "end" }>,
  root: DataRoot,
  options: RunOptions,
): Promise<Prepared> {
  const profile = options.judge.profile ?? "core";
  if (found.kind === "fault") return ready(found.name, profile, faultOf(found));
  if (found.kind === "skipped") {
    return listed(found.name, profile, bilingual(found.reason === "folderLink" ? "linkNotFollowed" : "specialFile"));
  }
  if (found.kind === "folder") return prepareFolder(found, options);
  let input: OpenInput | undefined;
  try {
    input =
      found.kind === "file" ? await openFile(found.path, options.input) : await openPipe(found.path, options.input);
    return await prepareOpen(found, input, root, options);
  } catch (error) {
    await input?.close();
    const fault = faultOfError(error);
    if (fault === undefined) throw error;
    if (error instanceof UnpackFault && found.kind === "file" && !found.direct && !/\.gz$/i.test(found.name))
      return listed(found.name, profile, bilingual("notRecognised"));
    return ready(found.name, profile, fault);
  }
}

/** A folder that is one input: the files below it are its own, and nothing else is in reach. */
async function prepareFolder(
  { name, path, whole }: Extract<Found, { kind: "folder" }>,
  { judge }: RunOptions,
): Promise<Prepared> {
  const { detected, size } = whole;
  const profile = profileOf(detected, judge.profile);
  if (detected.kind === "tie") return ready(name, profile, tieFault(name, detected.formats));
  if (detected.kind === "broken") return ready(name, profile, detected.fault);
  if (detected.kind === "unknown")
    return ready(name, profile, { code: "AD-122", case: "folder", values: { path: name } });
  const plan: Plan = {
    name,
    origin: { kind: "folder", path, size },
    format: detected,
    ...(judge.base === undefined ? {} : { base: judge.base }),
    root: path,
  };
  return { kind: "plan", plan, close: () => Promise.resolve() };
}

async function prepareOpen(found: Readable, input: OpenInput, root: DataRoot, options: RunOptions): Promise<Prepared> {
  const { name } = found;
  const format = await detect(input.head, name.replace(/\.gz$/i, ""), readersOf(options.judge));
  const profile = profileOf(format, options.judge.profile);
  if (format.kind === "tie") {
    await input.close();
    return ready(name, profile, tieFault(name, format.formats));
  }
  if (format.kind === "broken") {
    await input.close();
    return ready(name, profile, format.fault);
  }
  if (format.kind === "unknown") {
    const direct = found.kind === "stream" || found.direct;
    const { judgeUnknown } = await import("./unknown-content.js");
    const judged = await judgeUnknown({
      name,
      head: input.head,
      direct,
      profile,
      keep: () => (input as OpenInput).keep(),
    });
    await input.close();
    return { kind: "ready", judged };
  }
  const plan: Plan = {
    name,
    origin: await input.keep(),
    format,
    ...(options.judge.base === undefined ? {} : { base: options.judge.base }),
    ...(found.kind === "file" ? { root: root.path } : {}),
  };
  return { kind: "plan", plan, close: () => input.close() };
}

/** Bytes of a folder that only look packed, or that are no file at all: told, and nothing else. */
async function listed(name: string, profile: ProfileName, why: Bilingual): Promise<Prepared> {
  const report = await readyReport(name, profile, [], [{ what: name, why }]);
  return { kind: "ready", judged: { report, listedOnly: true } };
}

async function ready(name: string, profile: ProfileName, fault: ReadingFault): Promise<Prepared> {
  return { kind: "ready", judged: { report: await readyReport(name, profile, [fault]) } };
}

function faultOf(found: Extract<Found, { kind: "fault" }>): ReadingFault {
  if (found.fault === "unreadable") return { code: "AD-121", values: { reason: reasonOf(found.errno ?? "EIO") } };
  return { code: "AD-119", values: { path: found.name }, related: [{ message: bilingual("followSymlinksFlag") }] };
}

function tieFault(path: string, formats: readonly string[]): ReadingFault {
  const [first = "", second = ""] = formats;
  return {
    code: "AD-122",
    case: "unknown",
    values: { path },
    related: [{ message: bilingual("formatTie", { first, second }) }],
  };
}
