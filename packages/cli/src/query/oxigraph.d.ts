// SPDX-License-Identifier: Apache-2.0

/** The part of the optional package `oxigraph` 0.5 that is used; its own declarations do not compile under strict rules. */
export class Store {
  readonly size: number;
  load(input: Iterable<Uint8Array>, options: { readonly format: string; readonly no_transaction: boolean }): void;
  query(query: string, options: { readonly results_format: string }): unknown;
}
