// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";

/** A text with its place. */
export interface Said {
  readonly text: string;
  readonly at: NativeLocation;
  readonly language?: string;
  /** Kind within its list: of a title, date, description, identifier or relation. */
  readonly type?: string;
  /** An address or code beside the text. */
  readonly uri?: string;
}

/** A person, organization, or something of which the record does not tell which. */
export interface Party {
  readonly names: readonly Said[];
  readonly at: NativeLocation;
  readonly kind?: "person" | "organization";
  readonly given: readonly Said[];
  readonly family: readonly Said[];
  readonly identifiers: readonly Said[];
  readonly affiliations: readonly Party[];
  /** Of a contributor. */
  readonly role?: string;
  /** The kind as it is written. */
  readonly stated?: Said;
}

/** The kind of party that a word of DataCite tells; undefined for any other word. */
export function partyKind(word: string | undefined): Party["kind"] {
  if (/^Person(?:al)?$/.test(word ?? "")) return "person";
  return /^Organi[sz]ation(?:al)?$/.test(word ?? "") ? "organization" : undefined;
}

export interface GeoPart {
  readonly at: NativeLocation;
  readonly places: readonly Said[];
  /** WKT of positions, longitude before latitude. */
  readonly geometries: readonly { readonly wkt: string; readonly at: NativeLocation }[];
  /** West, south, east, north. */
  readonly box?: { readonly text: string; readonly at: NativeLocation };
}

export interface RecordFile {
  readonly at: NativeLocation;
  readonly address: Said;
  readonly mediaType?: Said;
  readonly extents: readonly Said[];
  readonly dates: readonly Said[];
  readonly version?: Said;
}

/** What the schemas of DataCite and JPCOAR say of one object, before it is put into statements. */
export interface ObjectRecord {
  readonly at: NativeLocation;
  readonly identifiers: readonly Said[];
  readonly titles: readonly Said[];
  readonly creators: readonly Party[];
  readonly contributors: readonly Party[];
  readonly publishers: readonly Party[];
  readonly year?: Said;
  readonly dates: readonly Said[];
  readonly temporal: readonly Said[];
  readonly languages: readonly Said[];
  readonly subjects: readonly Said[];
  readonly types: readonly Said[];
  readonly relations: readonly Said[];
  readonly rights: readonly Said[];
  readonly accessRights: readonly Said[];
  readonly descriptions: readonly Said[];
  readonly locations: readonly GeoPart[];
  readonly version?: Said;
  readonly sizes: readonly Said[];
  readonly formats: readonly Said[];
  readonly funding: readonly (readonly (readonly [name: string, said: Said])[])[];
  readonly files: readonly RecordFile[];
  /** When the record was entered, in the database. */
  readonly recorded?: Said;
  /** What has no place above: by name. */
  readonly others: readonly (readonly [name: string, said: Said])[];
  /** Places of what was not read. */
  readonly unread: readonly NativeLocation[];
}

/** A record in which nothing is said yet. */
export function emptyRecord(at: NativeLocation): ObjectRecord {
  return {
    at,
    identifiers: [],
    titles: [],
    creators: [],
    contributors: [],
    publishers: [],
    dates: [],
    temporal: [],
    languages: [],
    subjects: [],
    types: [],
    relations: [],
    rights: [],
    accessRights: [],
    descriptions: [],
    locations: [],
    sizes: [],
    formats: [],
    funding: [],
    files: [],
    others: [],
    unread: [],
  };
}
