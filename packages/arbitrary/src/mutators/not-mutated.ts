// SPDX-License-Identifier: Apache-2.0

/** Rules of the areas that no change of one package document can break, and why. */
export const notMutated: ReadonlyMap<string, string> = new Map([
  ["QU-13", "it speaks of implementations, not of documents"],
  ["ID-05", "it needs the bytes of a file, or another document that holds the pinned resource"],
  ["ID-07", "it compares two documents that hold one id and one version"],
  ["FD-16", "it needs the bytes of the stored array"],
  ["FBK-027", "it needs the description of the thing that the action acts on"],
  ["TRU-010", "a fault against it is one of structure, which the structural mutants hold"],
  ["TRU-051", "it needs the key of the signature"],
  ["TRU-052", "it speaks of implementations, not of documents"],
]);
