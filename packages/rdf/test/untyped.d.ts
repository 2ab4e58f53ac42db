// SPDX-License-Identifier: Apache-2.0
// What the tests use of a library that carries no types.

declare module "rdf-canonize" {
  export function canonize(
    quads: readonly unknown[],
    options: { readonly algorithm: "RDFC-1.0"; readonly format: "application/n-quads" },
  ): Promise<string>;
}
