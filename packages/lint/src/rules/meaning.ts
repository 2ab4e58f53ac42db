// SPDX-License-Identifier: Apache-2.0
import { isObject } from "../source/json-value.js";
import { isText } from "./keywords.js";
import { faultAt, type LintRule, perPlace } from "./lint-rule.js";
import { isOpenBase } from "./structure.js";

const TERM = /^(?:@[a-z]+|[A-Za-z][\w-]*:[^\s/][^\s]*|https?:\/\/\S+)$/;

/** Every member has a term, or an explicit null. */
export const terms: LintRule = perPlace((place) => {
  const term = place.value["x-jsonld-id"];
  const member = String(place.path.at(-1) ?? "");
  if (term === null) return [];
  if (isText(term)) return TERM.test(term) ? [] : [faultAt(place, ["x-jsonld-id"], { term }, "form")];
  return place.role === "property" ? [faultAt(place, [], { member })] : [];
});

/** Everything named has its texts in English and in Japanese. */
export const labels: LintRule = perPlace((place) => {
  if (place.role === "part" || place.role === "item" || isOpenBase(place)) return [];
  const ja = isObject(place.value["x-jiku-ja"]) ? place.value["x-jiku-ja"] : {};
  return (["title", "description"] as const).flatMap((key) => [
    ...(isText(place.value[key]) ? [] : [faultAt(place, [], { text: key })]),
    ...(isText(ja[key]) ? [] : [faultAt(place, [], { text: `x-jiku-ja.${key}` })]),
  ]);
});

const MEMBER = /^(?:@[a-z]+|(?:[a-z][a-z0-9-]*:)?[a-z][A-Za-z0-9]*)$/;

/** Members are in lowerCamelCase, with a prefix on those of an extension. */
export const memberNames: LintRule = perPlace((place) => {
  const name = String(place.path.at(-1) ?? "");
  return place.role !== "property" || MEMBER.test(name) ? [] : [faultAt(place, [], { name })];
});

/** A schema has an address of its own, which ends in the name of its file. */
export const schemaId: LintRule = ({ value, slug }) => {
  const id = value.$id;
  if (id === undefined) return [{ path: [], case: "absent", values: { slug } }];
  const values = { value: String(id), slug };
  if (typeof id !== "string" || !/^[a-z][a-z0-9+.-]*:[^\s#]+$/i.test(id)) return [{ path: ["$id"], values }];
  return id.split(/[/:]/).at(-1) === slug ? [] : [{ path: ["$id"], case: "name", values }];
};
