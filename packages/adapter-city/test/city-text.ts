// SPDX-License-Identifier: Apache-2.0

/** Parts of a document that differ from the sound one. */
export interface CityParts {
  readonly head?: string;
  readonly transform?: string;
  readonly objects?: string;
  readonly vertices?: string;
  readonly tail?: string;
}

const VERTICES = "[[0,0,0],[1000,0,0],[1000,1000,0],[0,1000,0]]";
/** A geometry that uses all four vertices of the sound document. */
export const SQUARE = '"geometry":[{"type":"MultiSurface","lod":"1","boundaries":[[[0,1,2,3]]]}]';

/** A sound document of one line, but for the parts given. */
export function city({ head, transform, objects, vertices, tail }: CityParts): string {
  return `{${head ?? '"type":"CityJSON","version":"2.0"'},${transform ?? '"transform":{"scale":[0.001,0.001,0.001],"translate":[0,0,5]}'},"CityObjects":{${objects ?? `"b":{"type":"Building",${SQUARE}}`}},"vertices":${vertices ?? VERTICES}${tail ?? ""}}`;
}

/** The sound document with more members of its building. */
export const used = (extra: string): CityParts => ({ objects: `"b":{"type":"Building",${SQUARE}${extra}}` });

/** Column of the first place where `part` stands, from 1. */
export const column = (text: string, part: string): number => text.indexOf(part) + 1;
