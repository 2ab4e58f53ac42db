// SPDX-License-Identifier: Apache-2.0

/** A place in a file of a foreign format. Lines and columns count from 1, bytes, rows and indices from 0. */
export type NativeLocation =
  | {
      readonly kind: "text";
      readonly file?: string;
      readonly byte?: number;
      readonly line?: number;
      readonly column?: number;
    }
  | {
      readonly kind: "json";
      readonly file?: string;
      readonly pointer: string;
      readonly line?: number;
      readonly column?: number;
    }
  | {
      readonly kind: "xml";
      readonly file?: string;
      readonly path: string;
      readonly line?: number;
      readonly id?: string;
    }
  | {
      readonly kind: "array";
      readonly file?: string;
      readonly variable: string;
      readonly attribute?: string;
      readonly index?: readonly number[];
    }
  | { readonly kind: "table"; readonly file?: string; readonly row?: number; readonly column?: string | number }
  | {
      readonly kind: "item";
      readonly file?: string;
      readonly block?: string;
      readonly item: string;
      readonly row?: number;
    }
  | { readonly kind: "archive"; readonly member: string; readonly inner?: NativeLocation };

/** From a JSON Pointer into a lifted resource to the native place it was read from; the longest prefix wins. */
export type Place = readonly [pointer: string, at: NativeLocation];
