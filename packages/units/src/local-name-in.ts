// SPDX-License-Identifier: Apache-2.0

/** What follows a namespace, written `http` or `https`, or its prefix; undefined for other IRIs. */
export function localNameIn(iri: string, namespace: string, prefix: string): string | undefined {
  if (iri.startsWith(prefix)) return iri.slice(prefix.length);
  const plain = iri.startsWith("https:") ? `http:${iri.slice(6)}` : iri;
  return plain.startsWith(namespace) ? plain.slice(namespace.length) : undefined;
}
