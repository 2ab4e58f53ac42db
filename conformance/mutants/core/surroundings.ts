// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import { type Members, mapTexts, members } from "../members.js";
import { gauge, type Mutant } from "../mutant.js";
import { decodedEvents, decodedResources } from "../wrap-decode.js";
import { all, each, givenAll, withEncoder, writeFile, writtenLines } from "../wrap-encode.js";

/** Broken adapters that look around themselves, remember, or leave traces. */
export const surroundingMutants: readonly Mutant[] = [
  gauge(
    "reads-the-clock",
    ["deterministic"],
    "Each resource is stamped with the time.",
    "資源に現在の時刻を刻む。",
    (control) =>
      decodedResources(control, (resource) => ({ ...resource, "ex:readAt": String(process.hrtime.bigint()) })),
  ),
  gauge(
    "reads-the-time-zone",
    ["deterministic"],
    "A time without zone gets the hour of the machine's zone.",
    "時間帯のない時刻を、機械の時間帯の時刻にする。",
    (control) =>
      decodedResources(control, (resource) => {
        const zone = process.env["TZ"];
        if (zone === undefined) return resource;
        const shifted = (text: string): string => (/T\d\d:\d\d:\d\d$/.test(text) ? inZone(text, zone) : text);
        return mapTexts(resource, shifted) as Members;
      }),
  ),
  gauge(
    "sorts-by-locale",
    ["deterministic"],
    "Resources come in the order of the machine's language.",
    "資源を機械の言語の順に並べる。",
    (control) =>
      decodedEvents(control, () => {
        const held: DecodeEvent[] = [];
        const language = (process.env["LANG"] ?? "").startsWith("tr") ? -1 : 1;
        return (event) => {
          if (event.kind === "resource") held.push(event);
          if (event.kind !== "end") return event.kind === "resource" ? [] : [event];
          return [...(language < 0 ? held.reverse() : held), event];
        };
      }),
  ),
  gauge(
    "draws-at-its-start",
    ["deterministic"],
    "The order of labels depends on a number drawn at the start.",
    "名称の順が、起動時に引いた数による。",
    (control) => {
      const salt = `${process.hrtime.bigint()}`;
      return decodedEvents(
        control,
        () => (event) =>
          event.kind === "resource"
            ? [{ ...event, places: [[`/${salt}`, event.source], ...(event.places ?? [])] }]
            : [event],
      );
    },
  ),
  gauge(
    "sorts-otherwise-each-time",
    ["byte-stable"],
    "Records are turned around at every second call.",
    "2回に1回、記録の順を逆にする。",
    (control) => {
      let calls = 0;
      return withEncoder(
        control,
        (encode) =>
          async function* turning(resources, sink, options) {
            const given = await all(resources);
            const isOdd = calls++ % 2 === 1;
            yield* encode(each(isOdd ? [...given].reverse() : given), sink, { ...options, canonical: false });
          },
      );
    },
  ),
  gauge(
    "properties-in-order-of-input",
    ["order-free"],
    "`canonical` does not sort properties.",
    "「canonical」が物性を並べ替えない。",
    (control) =>
      withEncoder(
        control,
        (encode) =>
          async function* unsorted(resources, sink, options) {
            const given = await all(resources);
            const at = new Map(given.map(({ id }, n) => [String(id), n]));
            const place = (line: string): number => at.get(line.split("\t")[1] ?? "") ?? 0;
            const sorted = (lines: readonly string[]): readonly string[] => {
              const own = lines.filter((line) => line.startsWith("property\t")).sort((a, b) => place(a) - place(b));
              return lines.map((line) => (line.startsWith("property\t") ? (own.shift() ?? line) : line));
            };
            yield* writtenLines({ ...control, encode }, sorted).encode?.(each(given), sink, options) ?? [];
          },
      ),
  ),
  gauge("order-of-input", ["order-free"], "`canonical` is ignored.", "「canonical」を無視する。", (control) =>
    withEncoder(
      control,
      (encode) => (resources, sink, options) => encode(resources, sink, { ...options, canonical: false }),
    ),
  ),
  gauge(
    "changes-its-input",
    ["pure"],
    "Labels are written into the caller's own resources.",
    "呼び出し側の資源そのものに名称を書き込む。",
    (control) =>
      givenAll(control, (resources) => {
        for (const one of resources)
          if (one["type"] === "Property") (one as Record<string, unknown>)["quantityKind"] ??= undefined;
        return resources;
      }),
  ),
  gauge(
    "remembers-a-cut-file",
    ["no-history"],
    "After a file that was cut has been read, what is written next lacks its last resource.",
    "途切れたファイルを読んだ後、次に書くものから最後の資源が落ちる。",
    (control) => {
      let wasCut = false;
      const reader = decodedEvents(control, () => (event) => {
        if (event.kind === "finding" && event.finding.code === "AD-103") wasCut = true;
        return [event];
      });
      return givenAll(reader, (resources) => {
        const drops = wasCut;
        wasCut = false;
        return drops ? resources.slice(0, -1) : resources;
      });
    },
  ),
  gauge(
    "remembers-labels",
    ["round-trip"],
    "A resource without a label gets the one that its id had in an earlier file.",
    "名称のない資源が、前のファイルで同じidがもっていた名称を取る。",
    (control) => {
      const labels = new Map<string, unknown>();
      return decodedResources(control, (resource) => {
        const id = String(resource["id"]);
        const label = resource["label"] ?? labels.get(id);
        labels.set(id, label);
        return label === undefined ? resource : { ...resource, label };
      });
    },
  ),
  gauge("refuses-nothing", ["empty"], "No resources at all are refused.", "資源が1つもないデータを拒む。", (control) =>
    withEncoder(
      control,
      (encode) =>
        async function* refusing(resources, sink, options) {
          const given = await all(resources);
          if (given.length > 0) yield* encode(each(given), sink, options);
          else yield { kind: "end", outcome: "refused", resources: 0 };
        },
    ),
  ),
  gauge(
    "leaves-a-half",
    ["no-partial"],
    "A refused encoding leaves a file.",
    "拒んだ符号化がファイルを残す。",
    (control) =>
      withEncoder(
        control,
        (encode) =>
          async function* leaving(resources, sink, options) {
            for await (const event of encode(resources, sink, options)) {
              if (event.kind === "end" && event.outcome !== "complete")
                await writeFile(sink, "gauge.gauge", "gauge\t1\n");
              yield event;
            }
          },
      ),
  ),
  gauge(
    "tells-another-digest",
    ["no-partial"],
    "The digest that is told is of other bytes.",
    "別のバイト列の要約値を告げる。",
    (control) =>
      withEncoder(
        control,
        (encode) =>
          async function* lying(resources, sink, options) {
            for await (const event of encode(resources, sink, options))
              yield event.kind === "written" ? { ...event, sha256: "0".repeat(64) } : event;
          },
      ),
  ),
];

function inZone(text: string, zone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  const parts = members({ text: format.format(new Date(`${text}Z`)) });
  return String(parts["text"]).replace(" ", "T");
}
