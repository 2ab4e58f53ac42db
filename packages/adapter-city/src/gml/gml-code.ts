// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { Property, Result } from "@jiku/model";
import type { Emit } from "../lift-context.js";
import { CITY_LIMITS } from "../limits.js";
import { nodeAt, type XmlNode } from "../xml/xml-node.js";
import { type GmlContext, toldOnce } from "./gml-context.js";

/** The code list of a value, as facets of its Property. */
export interface CodeSystem {
  readonly name: string;
  readonly facets: Pick<Property, "valueType" | "categories" | "categoryScheme">;
}

/** What a `codeSpace` names; what is not at hand, or not followed, is told once. */
export function codeSystemOf(node: XmlNode, context: GmlContext, emit: Emit): CodeSystem {
  const codeSpace = node.attributes.get("codeSpace")?.trim() ?? "";
  const state = context.lists.get(codeSpace);
  const at = nodeAt(node, "codeSpace");
  if ((state?.kind === "absent" || state?.kind === "unreadable") && toldOnce(context, `list ${codeSpace}`))
    emit(context.report.shared("AD-108", { part: codeSpace }, at));
  if (state?.kind === "network" && toldOnce(context, `list ${codeSpace}`)) context.run.unread.push(at);
  const isIri = /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(codeSpace);
  const scheme = isIri ? codeSpace : context.ids.named("codelist", codeSpace);
  const few = state?.kind === "list" && state.codes.size <= CITY_LIMITS.categories && state.codes.size > 0;
  return {
    name: nameOf(codeSpace),
    facets: {
      valueType: "category",
      ...(codeSpace === "" ? {} : { categoryScheme: scheme }),
      ...(few ? { categories: Object.fromEntries([...state.codes].map(([code, text]) => [code, { und: text }])) } : {}),
    },
  };
}

/** A short name of a code list; the last part of its address and, where needed, all of it. */
function nameOf(codeSpace: string): string {
  const last = /([^/]+?)(?:\.xml|\.gml)?$/.exec(codeSpace)?.[1];
  return /^(?:\.\.\/)*codelists\/[^/]+$/.test(codeSpace) && last !== undefined ? last : encodeIriPart(codeSpace);
}

/** The category that a code names; a code that its list lacks has no meaning and stays as native text. */
export function codeOf(node: XmlNode, name: string, context: GmlContext, emit: Emit): Result {
  const code = node.text.trim();
  const codeSpace = node.attributes.get("codeSpace")?.trim() ?? "";
  const state = context.lists.get(codeSpace);
  if (state?.kind !== "list" || state.codes.has(code)) return { kind: "category", category: code };
  if (toldOnce(context, `code ${codeSpace} ${code}`))
    emit(context.report.own("CTY-005", { code, member: name, list: nameOf(codeSpace) }, nodeAt(node)));
  return { kind: "category", missing: "unknown", native: { category: code } };
}

/** The text that a code list has for a code. */
export function textOfCode(node: XmlNode, context: GmlContext): string | undefined {
  const state = context.lists.get(node.attributes.get("codeSpace")?.trim() ?? "");
  return state?.kind === "list" ? state.codes.get(node.text.trim()) : undefined;
}
