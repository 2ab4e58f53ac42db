// SPDX-License-Identifier: Apache-2.0
import { breaking } from "../breaking.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks ID-11 (Form of the context). */
export const contextForm = ruleMutator("ID-11", [
  breaking("context of another vocabulary", (document) => {
    if (Array.isArray(document["@context"])) return undefined;
    return { document: { ...document, "@context": "https://schema.org/" }, path: "/@context" };
  }),
  breaking("context with a term definition", (document) => {
    const context = document["@context"];
    const [iri, prefixes] = Array.isArray(context) ? context : [context, {}];
    const term = { height: { "@id": "https://data.example.org/term/height", "@type": "xsd:double" } };
    return { document: { ...document, "@context": [iri, { ...prefixes, ...term }] }, path: "/@context" };
  }),
  breaking("context with two objects of prefixes", (document) => {
    const context = document["@context"];
    const [iri, prefixes] = Array.isArray(context) ? context : [context, {}];
    const more = { other: "https://data.example.org/other/" };
    return { document: { ...document, "@context": [iri, prefixes, more] }, path: "/@context" };
  }),
]);
