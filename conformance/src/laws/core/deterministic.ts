// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import type { Bench } from "../../bench.js";
import { filesOf } from "../../bytes.js";
import { law } from "../../law.js";
import { BASE, canDecode } from "../asked.js";
import { outgoing } from "../crossing.js";
import type { Source } from "../native/sources.js";

interface Elsewhere {
  readonly source: Source;
  /** Variables of the environment in which it is done again. */
  readonly environment: Readonly<Record<string, string>>;
}

const ENVIRONMENTS = [
  { TZ: "Asia/Tokyo", LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8", PYTHONHASHSEED: "1" },
  { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", PYTHONHASHSEED: "2" },
  { TZ: "Pacific/Apia", LANG: "C", LC_ALL: "C", PYTHONHASHSEED: "3" },
];

/** AD-004: the same answer in another process, under another time zone, locale and environment. */
export const deterministic = law<Elsewhere>({
  code: "AD-004",
  slug: "deterministic",
  class: "core",
  *inputs(bench) {
    if (!canDecode(bench)) return;
    for (const [n, document] of bench.documents.entries())
      for (const environment of n === 0 ? ENVIRONMENTS : ENVIRONMENTS.slice(n % 3, (n % 3) + 1))
        yield { source: { from: "document", document }, environment };
  },
  drawn: (bench) =>
    outgoing(bench)?.map(({ graph }) => ({
      source: { from: "resources", resources: graph },
      environment: ENVIRONMENTS[graph.length % 3] ?? {},
    })),
  async judge({ source, environment }, bench) {
    const here = await answer(source, bench);
    await bench.subject.restart(environment);
    const there = await answer(source, bench).finally(() => bench.subject.restart());
    if (here === there) return "holds";
    return {
      message: {
        en: "In another process and environment the answer is another one.",
        ja: "別の過程と環境では、答えが変わる。",
      },
      expected: here.slice(0, 4000),
      actual: there.slice(0, 4000),
    };
  },
});

/** All that the subject says, and writes, as text. */
async function answer(source: Source, { subject }: Pick<Bench, "subject">): Promise<string> {
  if (source.from === "resources") return written(source.resources, subject);
  const { document } = source;
  const { format, declared } = document;
  const request = { format, files: filesOf(document), base: BASE, ...(declared === undefined ? {} : { declared }) };
  return JSON.stringify((await subject.decode(request)).events);
}

async function written(resources: readonly AnyResource[], subject: Bench["subject"]): Promise<string> {
  const format = subject.manifest.formats[0]?.id ?? "";
  const { events, files } = await subject.encode({ format, resources, canonical: true });
  return JSON.stringify([
    events,
    Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]),
  ]);
}
