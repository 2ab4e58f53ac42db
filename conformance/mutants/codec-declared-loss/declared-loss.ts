// SPDX-License-Identifier: Apache-2.0
import type { Adapter, EncodeEvent } from "@jiku/adapter";
import { labelLosses, lossEvent, lossPath } from "../losses.js";
import { type Members, members, without } from "../members.js";
import { gauge, type Mutant } from "../mutant.js";
import { all, each, encodedEvents, withEncoder } from "../wrap-encode.js";

/** Broken adapters for the laws on losses. */
export const declaredLossMutants: readonly Mutant[] = [
  gauge(
    "description-in-silence",
    ["loss-complete"],
    "That a description is lost is not declared.",
    "記述を失うことを宣言しない。",
    (control) => encodedEvents(control, (event) => (lossPath(event).startsWith("/description") ? [] : [event])),
  ),
  gauge(
    "all-is-lost",
    ["loss-sound"],
    "As soon as anything is lost, the type of each resource is said to be lost too.",
    "何かを失うと、各資源の種類も失うと宣言する。",
    (control) =>
      encoding(control, async function* all(given, events) {
        let hasLost = false;
        for await (const event of events) {
          hasLost ||= event.kind === "loss";
          if (event.kind === "end" && hasLost) for (const { id } of given) yield lossEvent(id, "/type", "entity.type");
          yield event;
        }
      }),
  ),
  gauge(
    "promises-identity",
    ["loss-manifest"],
    "The manifest says that identity is kept whole.",
    "宣言書は、同一性をすべて保つと述べる。",
    (control) => {
      const { manifest } = control;
      return { ...control, manifest: { ...manifest, concepts: { ...manifest.concepts, "entity.identity": "full" } } };
    },
  ),
  gauge(
    "refuses-without-a-word",
    ["refuse-or-declare"],
    "What would lose anything is refused, and no finding says why.",
    "何かを失うデータを、理由を示さずに拒む。",
    (control) =>
      withEncoder(
        control,
        (encode) =>
          async function* silent(resources, sink, options) {
            const given = await all(resources);
            const events: EncodeEvent[] = [];
            for await (const event of encode(each(given), sink, options)) events.push(event);
            if (!events.some(({ kind }) => kind === "loss") || options.sidecar) return yield* events;
            await sink.discard();
            yield { kind: "end", outcome: "refused", resources: given.length };
          },
      ),
  ),
  gauge(
    "counts-what-it-drops",
    ["monotone"],
    "Of a resource that is dropped as a whole, the loss names the number of its members in place of its pointer.",
    "丸ごと落とす資源の損失に、ポインタではなく項目の数を書く。",
    (control) =>
      encoding(control, async function* counting(given, events) {
        const counts = new Map(
          given.map((one) => [String(one["id"]), TYPES.has(String(one["type"])) ? 0 : Object.keys(one).length]),
        );
        for await (const event of events) {
          const isWhole = event.kind === "loss" && event.loss.at.kind === "resource" && event.loss.at.path === "";
          const count = isWhole ? (counts.get(event.loss.at.id) ?? 0) : 0;
          yield count === 0 || !isWhole
            ? event
            : { ...event, loss: { ...event.loss, at: { ...event.loss.at, path: `/${count}` } } };
        }
      }),
  ),
  gauge(
    "marks-what-is-partial",
    ["loss-idempotent"],
    "What loses anything gets a label that says so, which is lost when it is written again.",
    "何かを失うものに印の名称を付け、書き直すとその名称を失う。",
    (control) =>
      withEncoder(
        control,
        (encode) =>
          async function* marking(resources, sink, options) {
            const given = await all(resources);
            const partial = new Set(options.sidecar ? [] : given.filter(isPartial));
            for (const { id, type } of partial) yield lossEvent(id, `/${nameOf(type)}`, "entity.label");
            yield* encode(each(given.map((one) => (partial.has(one) ? marked(one) : one))), sink, options);
          },
      ),
  ),
  gauge(
    "takes-dcterms-for-known",
    ["extension-kept"],
    "That a prefixed subject is lost is not declared.",
    "接頭辞つきの主題を失うことを宣言しない。",
    (control) => encodedEvents(control, (event) => (lossPath(event) === "/dcterms:subject" ? [] : [event])),
  ),
  gauge(
    "declares-and-keeps",
    ["round-trip", "loss-sound"],
    "The label of a property is declared lost although it is written.",
    "物性の名称を、書くのに失うと宣言する。",
    (control) =>
      encoding(control, async function* declaring(given, events) {
        for (const one of given) if (one["type"] === "Property") yield* labelLosses(one);
        yield* events;
      }),
  ),
  gauge(
    "losses-of-nobody",
    ["loss-complete"],
    "Losses are declared of another id.",
    "別のidの損失として宣言する。",
    (control) =>
      encodedEvents(control, (event) =>
        event.kind === "loss" && event.loss.at.kind === "resource"
          ? [lossEvent(`${event.loss.at.id}#lost`, event.loss.at.path, event.loss.concept)]
          : [event],
      ),
  ),
];

/** A language that nothing else is written in. */
const MARK = "zxx";
/** Types that the format has, with the members that it has for them. */
const TYPES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ["Dataset", ["title", "license", "version", "issued"]],
    ["Entity", ["label", "entityTypes", "identifiers", "geometries"]],
    ["Property", ["label", "quantityKind", "unit"]],
    [
      "Observation",
      ["label", "origin", "featureOfInterest", "observedProperty", "phenomenonTime", "resultTime", "result"],
    ],
  ].map(([type, names]) => [type as string, new Set(["id", "type", ...(names as string[])])]),
);

function nameOf(type: unknown): "title" | "label" {
  return type === "Dataset" ? "title" : "label";
}

function isPartial(one: Members): boolean {
  const inside = TYPES.get(String(one["type"]));
  if (inside === undefined) return false;
  return MARK in members(one[nameOf(one["type"])]) || Object.keys(one).some((name) => !inside.has(name));
}

function marked(one: Members): Members {
  const name = nameOf(one["type"]);
  const texts = members(one[name]);
  return { ...one, [name]: MARK in texts ? without(texts, MARK) : { ...texts, [MARK]: "partial" } };
}

/** Encodes as before; the events are seen together with what was given. */
function encoding(
  control: Adapter,
  change: (given: readonly Members[], events: AsyncIterable<EncodeEvent>) => AsyncIterable<EncodeEvent>,
): Adapter {
  return withEncoder(
    control,
    (encode) =>
      async function* changed(resources, sink, options) {
        const given = await all(resources);
        yield* change(given, encode(each(given), sink, options));
      },
  );
}
