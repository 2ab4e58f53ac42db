// SPDX-License-Identifier: Apache-2.0
// What the tests use of libraries that carry no types.

declare module "jsonld" {
  const jsonld: {
    toRDF(
      document: unknown,
      options: { readonly format: "application/n-quads"; readonly safe: boolean },
    ): Promise<string>;
  };
  export = jsonld;
}

declare module "rdf-canonize" {
  export function canonize(
    input: string,
    options: {
      readonly algorithm: "RDFC-1.0";
      readonly inputFormat: "application/n-quads";
      readonly format: "application/n-quads";
    },
  ): Promise<string>;
}
