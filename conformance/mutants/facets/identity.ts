// SPDX-License-Identifier: Apache-2.0
import { type Members, mapTexts, without } from "../members.js";
import { gauge, type Mutant } from "../mutant.js";
import { decodedResources } from "../wrap-decode.js";
import { encodedEvents, givenAll, givenResources } from "../wrap-encode.js";

/** Broken adapters for the laws of ids, meaning and provenance. */
export const identityMutants: readonly Mutant[] = [
  gauge("nfc-ids", ["id-exact"], "Ids come back in normal form C.", "idが正規化形式Cで戻る。", (control) =>
    onIds(control, (id) => id.normalize("NFC")),
  ),
  gauge(
    "decodes-percent",
    ["id-exact"],
    "Ids come back without their percent signs.",
    "idの%表記を復号する。",
    (control) =>
      onIds(control, (id) =>
        id.replace(
          /%[0-9a-fA-F]{2}/g,
          (code) => decodeURIComponent(code.replace(/%[89a-f]./i, "")) || code.toUpperCase(),
        ),
      ),
  ),
  gauge("lower-case-ids", ["id-exact"], "Ids come back in lower case.", "idが小文字で戻る。", (control) =>
    onIds(control, (id) => id.toLowerCase()),
  ),
  gauge("cuts-fragments", ["id-exact"], "Fragments are cut off ids.", "idのフラグメントを切り落とす。", (control) =>
    onIds(control, (id) => id.replace(/#.*/, "")),
  ),
  gauge(
    "reads-the-namespace",
    ["rename"],
    "What has an id of scheme `urn` loses its label, unit and result time.",
    "「urn」のidをもつものは、名称と単位と結果時刻を失う。",
    (control) =>
      givenResources(control, (resource) =>
        String(resource["id"]).startsWith("urn:")
          ? without(resource, "label", "title", "unit", "resultTime")
          : resource,
      ),
  ),
  gauge(
    "keeps-the-last-of-two",
    ["duplicate-id"],
    "Of two resources of one id the last is written, in silence.",
    "同じidの資源は最後のものを黙って書く。",
    (control) =>
      givenAll(control, (resources) => [...new Map(resources.map((one) => [String(one["id"]), one])).values()]),
  ),
  gauge(
    "drops-double-in-silence",
    ["duplicate-id"],
    "Of two resources of one id the first is written, and nothing is said.",
    "同じidの資源は最初のものだけを書き、何も言わない。",
    (control) =>
      encodedEvents(control, (event) =>
        event.kind === "loss" && event.loss.at.kind === "resource" && event.loss.at.path === "" ? [] : [event],
      ),
  ),
  gauge(
    "one-station-for-all",
    ["references"],
    "Each value comes back with the station of the first.",
    "どの値も、最初の値の観測所を指して戻る。",
    (control) =>
      decodedResources(control, (resource) =>
        "featureOfInterest" in resource
          ? { ...resource, featureOfInterest: "https://data.example.org/entity/1" }
          : resource,
      ),
  ),
  gauge(
    "swaps-references",
    ["references"],
    "Station and property of a value are swapped.",
    "値の観測所と物性を入れ替える。",
    (control) =>
      decodedResources(control, ({ featureOfInterest, observedProperty, ...rest }) =>
        featureOfInterest === undefined && observedProperty === undefined
          ? rest
          : { ...rest, featureOfInterest: observedProperty, observedProperty: featureOfInterest },
      ),
  ),
  gauge("drops-types", ["isomorphic"], "Types of stations are not read.", "観測所の種類を読まない。", (control) =>
    decodedResources(control, (resource) => without(resource, "entityTypes")),
  ),
  gauge("drops-licences", ["provenance-kept"], "Licences are not read.", "利用条件を読まない。", (control) =>
    decodedResources(control, (resource) => without(resource, "license")),
  ),
  gauge("drops-issue-dates", ["provenance-kept"], "Dates of issue are not read.", "発行日を読まない。", (control) =>
    decodedResources(control, (resource) => without(resource, "issued")),
  ),
];

function onIds(control: Parameters<Mutant["make"]>[0], change: (id: string) => string) {
  const isId = (text: string): boolean => text.startsWith("https://data.example.org/");
  return decodedResources(
    control,
    (resource) => mapTexts(resource, (text) => (isId(text) ? change(text) : text)) as Members,
  );
}
