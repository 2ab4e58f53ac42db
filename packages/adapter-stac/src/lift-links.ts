// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Relation } from "@jiku/model";
import { A_LIST, itemsOf, jsonPlace, member, type Node, textOf, toJson } from "@jiku/syntax/json";
import { badForm, type LiftContext, missing, resolveHref } from "./lift-context.js";
import { type Extras, keepNative } from "./lift-extras.js";

/** Relations of the IANA registry that say something of a data set and that the model has no member for. */
const IANA: ReadonlySet<string> = new Set([
  "about",
  "alternate",
  "canonical",
  "cite-as",
  "describedby",
  "license",
  "related",
  "service",
  "service-desc",
  "service-doc",
  "service-meta",
  "successor-version",
  "up",
  "via",
]);
/** Relations to other pages of the same listing. */
const PAGES: ReadonlySet<string> = new Set(["next", "prev", "previous", "first", "last", "items"]);

/** What links say of a data set. */
export interface Links {
  readonly members: Partial<Pick<Dataset, "derivedFrom" | "inSeries" | "previousVersion" | "versionOf">>;
  readonly parts: readonly string[];
  readonly relations: readonly Relation[];
  /** Address of the licence. */
  readonly license: string | undefined;
}

/**
 * The links of an object: `derived_from` → derivedFrom, `collection` → inSeries, `item` and `child` → members, the
 * version extension's → versions, relations of the IANA registry → relations. All are kept as written under `stac:links`;
 * none is followed.
 */
export function liftLinks(context: LiftContext, owner: Node, pointer: string, extras: Extras): Links {
  const links = member(owner, "links");
  const by = new Map<string, string[]>();
  if (links === undefined) {
    missing(context, "links", pointer, owner.at);
    return { members: {}, parts: [], relations: [], license: undefined };
  }
  if (links.kind !== "seq") badForm(context, "links", `${pointer}/links`, links, A_LIST);
  itemsOf(links).forEach((link, i) => {
    readLink(context, link, `${pointer}/links/${i}`, by);
  });
  if (itemsOf(links).length > 0) keepNative(extras, "links", toJson(links), context.kind === "item");
  const first = (rel: string) => by.get(rel)?.[0];
  const all = (rel: string) => by.get(rel) ?? [];
  const derivedFrom = [...new Set(all("derived_from"))].filter((ref) => ref !== context.id);
  const [inSeries, previousVersion, versionOf] = ["collection", "predecessor-version", "latest-version"].map(first);
  const relations = [...by].flatMap(([rel, hrefs]) => {
    const predicate = predicateOf(rel);
    return predicate === undefined ? [] : hrefs.map((object): Relation => ({ predicate, object }));
  });
  return {
    members: {
      ...(derivedFrom.length === 0 ? {} : { derivedFrom }),
      ...(inSeries === undefined || inSeries === context.id ? {} : { inSeries }),
      ...(previousVersion === undefined ? {} : { previousVersion }),
      ...(versionOf === undefined || versionOf === context.id ? {} : { versionOf }),
    },
    parts: [...new Set([...all("item"), ...all("child")])].filter((ref) => ref !== context.id),
    relations,
    license: first("license"),
  };
}

function readLink(context: LiftContext, link: Node, pointer: string, by: Map<string, string[]>): void {
  const [rel, href] = [textOf(member(link, "rel")), textOf(member(link, "href"))];
  if (rel === undefined || href === undefined) {
    missing(context, rel === undefined ? "rel" : "href", pointer, link.at);
    return;
  }
  if (rel !== "self") context.run.unread.push(jsonPlace(`${pointer}/href`, (member(link, "href") as Node).at));
  const whole = resolveHref(context, href);
  if (whole !== undefined) by.set(rel, [...(by.get(rel) ?? []), whole]);
}

function predicateOf(rel: string): string | undefined {
  if (IANA.has(rel) && rel !== "license") return `http://www.iana.org/assignments/relation/${rel}`;
  return !PAGES.has(rel) && /^https?:\/\/\S+$/.test(rel) ? rel : undefined;
}
