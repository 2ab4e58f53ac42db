// SPDX-License-Identifier: Apache-2.0
import { CONTEXT_IRI, JikuError, publishedPrefixes } from "@jiku/model";
import type { Language } from "../language/language.js";
import { sayConvert } from "../language/say-convert.js";

/** What the inputs declare around their resources, taken together; plain data. */
export interface Header {
  /** Extension prefixes beside those of the published context. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** Name of the first input that declares each of them. */
  readonly declaredIn: Readonly<Record<string, string>>;
  readonly external: readonly string[];
  /** Every input is a stream without header, whose references out of it are not judged. */
  readonly open: boolean;
}

/** Joins the headers of all inputs. */
export interface HeaderMerge {
  /** What a document declares. */
  document(prefixes: ReadonlyMap<string, string>, external: readonly string[], open: boolean, file: string): void;
  /** What a resource declares for itself (its own `@context`). @throws JikuError "bad-option" as `document` */
  resource(context: unknown, file: string): void;
  result(): Header;
}

/**
 * One header for one output. A prefix that stands for two namespaces cannot be in it: that is refused, since rewriting
 * keys would change what was written.
 * @throws JikuError "bad-option" from its methods
 */
export function mergeHeaders(language: Language): HeaderMerge {
  const prefixes = new Map<string, { readonly namespace: string; readonly file: string }>();
  const external = new Set<string>();
  let open = true;

  function declare(prefix: string, namespace: string, file: string): void {
    const known = prefixes.get(prefix);
    if (known === undefined) prefixes.set(prefix, { namespace, file });
    else if (known.namespace !== namespace) {
      const values = { prefix, one: known.namespace, file: known.file, other: namespace, otherFile: file };
      throw new JikuError("bad-option", sayConvert(language, "prefixTwice", values));
    }
  }

  return {
    document(declared, known, isOpen, file) {
      for (const [prefix, namespace] of declared) declare(prefix, namespace, file);
      for (const iri of known) external.add(iri);
      open &&= isOpen;
    },
    resource(context, file) {
      const own: unknown = Array.isArray(context) ? context[1] : undefined;
      if (typeof own !== "object" || own === null) return;
      for (const [prefix, namespace] of Object.entries(own))
        if (typeof namespace === "string") declare(prefix, namespace, file);
    },
    result() {
      const own = [...prefixes].filter(([prefix, { namespace }]) => publishedPrefixes.get(prefix) !== namespace);
      return {
        prefixes: Object.fromEntries(own.map(([prefix, { namespace }]) => [prefix, namespace])),
        declaredIn: Object.fromEntries(own.map(([prefix, { file }]) => [prefix, file])),
        external: [...external],
        open,
      };
    },
  };
}

/** The members of a package before its graph, as they stand in a document. */
export function headerMembers({ prefixes, external }: Header): Readonly<Record<string, unknown>> {
  const own = Object.keys(prefixes).length > 0;
  return {
    "@context": own ? [CONTEXT_IRI, prefixes] : CONTEXT_IRI,
    jiku: "1.0",
    ...(external.length === 0 ? {} : { external }),
  };
}
