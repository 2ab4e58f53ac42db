// SPDX-License-Identifier: Apache-2.0
import type { Adapter, EncodeEvent } from "@jiku/adapter";
import { labelLosses, lossEvent, lossPath } from "../losses.js";
import { type Members, without } from "../members.js";
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
    "odd-members",
    ["monotone"],
    "A resource outside the subset with an odd number of members loses its label, by declaration.",
    "範囲外の資源は、項目が奇数個だと名称を失うと宣言する。",
    (control) =>
      losingLabels(control, (one) => OUTSIDE.some((name) => name in one) && Object.keys(one).length % 2 === 1),
  ),
  gauge(
    "marks-what-is-partial",
    ["loss-idempotent"],
    "A data set that loses anything gets a version of its own, which is lost again when it is written again.",
    "何かを失うデータ集合に独自の版を付け、書き直すたびにまた失う。",
    (control) =>
      withEncoder(
        control,
        (encode) =>
          async function* marking(resources, sink, options) {
            const given = await all(resources);
            const isPartial = (one: Members): boolean =>
              one["type"] === "Dataset" && (one["version"] === MARK || ("publisher" in one && !("version" in one)));
            for (const { id } of given.filter(isPartial)) yield lossEvent(id, "/version", "entity.version");
            yield* encode(each(given.map((one) => (isPartial(one) ? marked(one) : one))), sink, options);
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

const MARK = "partial";
/** Members of which the subset knows nothing. */
const OUTSIDE = [
  ...["description", "existence", "relations", "sameAs", "publisher", "keywords", "accessRights", "policy"],
  ...["recordedFrom", "generatedBy", "derivedFrom", "distributions", "quality", "versionOf", "flags", "support"],
];

function marked(one: Members): Members {
  return one["version"] === MARK ? without(one, "version") : { ...one, version: MARK };
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

function losingLabels(control: Adapter, loses: (resource: Members) => boolean): Adapter {
  return withEncoder(
    control,
    (encode) =>
      async function* losing(resources, sink, options) {
        const given = await all(resources);
        for (const one of given.filter(loses)) yield* labelLosses(one);
        yield* encode(each(given.map((one) => (loses(one) ? without(one, "label") : one))), sink, options);
      },
  );
}
