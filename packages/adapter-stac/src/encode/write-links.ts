// SPDX-License-Identifier: Apache-2.0
import type { Dataset } from "@jiku/model";
import { ATTRIBUTED_TO, OBSERVED_PROPERTY, RIGHTS_HOLDER, VARIABLE_MEASURED } from "../names.js";
import { lossAt } from "./losses.js";
import type { WriteContext } from "./write-context.js";

interface Link {
  readonly rel: string;
  readonly href: string;
  readonly [member: string]: unknown;
}

const IANA = "http://www.iana.org/assignments/relation/";

/** The links of a data set: those that it keeps as native, and one for each reference that none of them has. */
export function writeLinks(context: WriteContext, dataset: Dataset, kept: unknown): readonly Link[] {
  const links: Link[] = Array.isArray(kept) ? [...(kept as Link[])] : [];
  const has = (rel: string) => links.some((link) => link.rel === rel);
  const add = (rel: string, href: string, path: readonly (string | number)[]): void => {
    if (has(rel) && Array.isArray(kept) && (kept as Link[]).some((link) => link.rel === rel)) return;
    if (/^https?:/.test(href)) links.push({ rel, href });
    else context.emit(lossAt(dataset.id, path, "dropped"));
  };
  if (!has("self") && /^https?:\/\/[^#]+$/.test(dataset.id)) links.push({ rel: "self", href: dataset.id });
  dataset.derivedFrom?.forEach((ref, i) => {
    add("derived_from", ref, ["derivedFrom", i]);
  });
  const isSpdx = dataset.license?.startsWith("https://spdx.org/licenses/");
  if (dataset.license !== undefined && isSpdx !== true) add("license", dataset.license, ["license"]);
  if (dataset.previousVersion !== undefined) add("predecessor-version", dataset.previousVersion, ["previousVersion"]);
  if (dataset.versionOf !== undefined) add("latest-version", dataset.versionOf, ["versionOf"]);
  addRelations(context, dataset, add);
  return links;
}

function addRelations(
  context: WriteContext,
  dataset: Dataset,
  add: (rel: string, href: string, path: readonly (string | number)[]) => void,
): void {
  dataset.relations?.forEach(({ predicate, object, ...rest }, i) => {
    const path = ["relations", i];
    if (predicate === RIGHTS_HOLDER || predicate === ATTRIBUTED_TO) return;
    if ((predicate === VARIABLE_MEASURED || predicate === OBSERVED_PROPERTY) && context.carried.has(object)) return;
    if (predicate === `${IANA}describedby` && context.gathered.byId.get(object)?.type === "Asset") {
      context.carried.add(object);
      return;
    }
    if (Object.keys(rest).length > 0) context.emit(lossAt(dataset.id, path, "dropped"));
    if (predicate.startsWith(IANA)) add(predicate.slice(IANA.length), object, path);
    else if (/^https?:/.test(predicate)) add(predicate, object, path);
    else context.emit(lossAt(dataset.id, path, "dropped"));
  });
}
