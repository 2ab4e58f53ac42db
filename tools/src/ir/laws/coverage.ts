// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Ir, Origin } from "../ir.js";
import { breach, type Law, missingLanguages } from "./law.js";

/** Types that have no RDF class: bases are mixed in, a pinned reference is the node itself, the package is the graph. */
const WITHOUT_CLASS: readonly string[] = ["base", "document"];
const NODE_ITSELF = "@id";

/** Every member has a term IRI or an explicit null, every class and value type an RDF class. */
export const semanticCoverage: Law = (ir) =>
  ir.types.flatMap((type) => {
    const members = [...type.members, ...(type.variants ?? []).flatMap((variant) => variant.members)];
    const silent = members.filter(
      (member) => member.term === undefined && (member.owner === type.name || type.sort === "union"),
    );
    const isNode = type.members.some((member) => member.term === NODE_ITSELF) && type.sort === "value";
    const needsClass = type.term === undefined && !WITHOUT_CLASS.includes(type.sort) && !isNode;
    return [
      ...(needsClass ? [breach("semantic-coverage", type, `${type.name} has no x-jsonld-class`)] : []),
      ...silent.map((member) =>
        breach("semantic-coverage", member, `${type.name}.${member.name} has no x-jsonld-id, nor an explicit null`),
      ),
    ];
  });

interface Labelled extends Origin {
  readonly what: string;
  readonly texts: Readonly<Record<string, Bilingual>>;
}

function labelled(ir: Ir): readonly Labelled[] {
  const types = ir.types.flatMap((type): readonly Labelled[] => {
    const variants = type.variants ?? [];
    const members = type.members.filter((member) => member.owner === type.name || member.shape.kind === "const");
    const own = [...members, ...variants.flatMap((variant) => variant.members)].map((member) => ({
      ...member,
      what: `${type.name}.${member.name}`,
    }));
    const all = [
      { ...type, what: type.name },
      ...variants.map((variant) => ({ ...variant, what: variant.name })),
      ...own,
    ];
    return all.map(({ what, file, line, title, description }) => ({ what, file, line, texts: { title, description } }));
  });
  const named = [...ir.enumerations, ...ir.primitives].map(({ name, file, line, title, description }) => ({
    what: name,
    file,
    line,
    texts: { title, description },
  }));
  const values = ir.enumerations.flatMap(({ name, file, line, values: list }) =>
    list.map(({ value, meaning }) => ({ what: `${name} "${value}"`, file, line, texts: { meaning } })),
  );
  const captions = [...ir.examples, ...ir.counterexamples].map(({ file, line, caption }) => ({
    what: "the example",
    file,
    line,
    texts: { caption },
  }));
  const others = [...ir.profiles, ...ir.packs].map(({ name, file, line, title }) => ({
    what: name,
    file,
    line,
    texts: { title },
  }));
  return [...types, ...named, ...values, ...captions, ...others];
}

/** Every named thing has its texts in English and in Japanese. */
export const labelCoverage: Law = (ir) =>
  labelled(ir).flatMap((item) =>
    Object.entries(item.texts).flatMap(([key, text]) =>
      missingLanguages(text).map((language) =>
        breach("label-coverage", item, `${item.what} has no ${key} in ${language}`),
      ),
    ),
  );
