// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Geometry, Identifier, Place, TimeExtent } from "@jiku/model";
import { ISO_8601, readPosition } from "@jiku/spacetime";
import { numberAttribute, textAttribute } from "./attributes.js";
import { isIri, type LiftContext, partId, placeOf } from "./lift-context.js";
import { nativeMembers } from "./native-members.js";
import { PROVENANCE_HELD, type Provenance } from "./provenance.js";

const HELD: ReadonlySet<string> = new Set([
  ...PROVENANCE_HELD,
  "title",
  "summary",
  "comment",
  "keywords",
  "license",
  "id",
  "naming_authority",
  "tracking_id",
  "uuid",
  "date_created",
  "creation_date",
  "date_modified",
  "geospatial_lat_min",
  "geospatial_lat_max",
  "geospatial_lon_min",
  "geospatial_lon_max",
  "time_coverage_start",
  "time_coverage_end",
  "product_version",
]);

/** Attributes that name the language of texts are in no convention: texts are of unknown language. */
export const TEXT_LANGUAGE = "und";

/** The container as Dataset: title, licence, coverage, identifiers and versions by ACDD 1.3, CF 2.6.2 and CMIP6. */
export function datasetOf(context: LiftContext, members: readonly string[], provenance: Provenance): Dataset {
  const { root } = context.source;
  const text = (name: string): string | undefined => textAttribute(root, name)?.trim();
  const title = text("title");
  const description = text("summary") ?? text("comment");
  const identifiers = identifiersOf(context);
  const keywords = (text("keywords") ?? "")
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const spatial = spatialOf(context);
  const temporal = temporalOf(context);
  const version = text("product_version");
  const conformsTo = conventionsOf(context);
  const lang = (value: string): Readonly<Record<string, string>> => ({ [context.language]: value });
  return {
    type: "Dataset",
    id: partId(context, "dataset"),
    ...(title === undefined ? {} : { title: lang(title) }),
    ...(description === undefined ? {} : { description: lang(description) }),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(version === undefined ? {} : { version }),
    ...(keywords.length === 0 ? {} : { keywords: { [context.language]: keywords } }),
    ...licenceOf(text("license")),
    ...dateOf("issued", text("date_created") ?? text("creation_date")),
    ...dateOf("modified", text("date_modified")),
    ...provenance.dataset,
    ...(provenance.relations.length === 0 ? {} : { relations: provenance.relations }),
    ...(spatial === undefined ? {} : { spatial: [spatial] }),
    ...(temporal === undefined ? {} : { temporal: [temporal] }),
    ...(members.length === 0 ? {} : { members }),
    distributions: [partId(context, "asset")],
    ...(conformsTo.length === 0 ? {} : { conformsTo }),
    ...nativeMembers(root.attributes, HELD),
  };
}

/** Native places of the members of the Dataset. */
export function datasetPlaces(): readonly Place[] {
  return [
    ["/title", placeOf("", "title")],
    ["/license", placeOf("", "license")],
    ["/issued", placeOf("", "date_created")],
    ["/temporal", placeOf("", "time_coverage_start")],
    ["/spatial", placeOf("", "geospatial_lat_min")],
    ["/conformsTo", placeOf("", "Conventions")],
  ];
}

/** A licence that is an IRI, or holds one that is the only one; a name of the SPDX list. The text stays beside it. */
function licenceOf(text: string | undefined): Pick<Dataset, "license" | "native"> {
  if (text === undefined) return {};
  const found = [...text.matchAll(/https?:\/\/[^\s<>"'()[\]{}|\\^`]+/g)].map(([iri]) => iri.replace(/[.,;]+$/, ""));
  const known = found.filter((iri) =>
    /creativecommons\.org\/(?:licenses|publicdomain)\/|spdx\.org\/licenses\//.test(iri),
  );
  const spdx = /^(?:CC0-1\.0|CC-BY(?:-NC)?(?:-SA|-ND)?-[1-4]\.\d|MIT|Apache-2\.0|ODbL-1\.0|PDDL-1\.0)$/.test(text);
  const iri = isIri(text)
    ? text
    : spdx
      ? `https://spdx.org/licenses/${text}`
      : known.length === 1
        ? known[0]
        : undefined;
  return { ...(iri === undefined ? {} : { license: iri }), ...(iri === text ? {} : { native: { license: text } }) };
}

function dateOf(member: "issued" | "modified", text: string | undefined): Pick<Dataset, "issued" | "modified"> {
  const [date] = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text ?? "") ?? [];
  return date !== undefined && readPosition(date, ISO_8601).kind === "date" ? { [member]: date } : {};
}

function identifiersOf({ source }: LiftContext): readonly Identifier[] {
  const authority = textAttribute(source.root, "naming_authority")?.trim();
  return ["id", "tracking_id", "uuid"].flatMap((name): readonly Identifier[] => {
    const notation = textAttribute(source.root, name)?.trim();
    if (notation === undefined) return [];
    if (notation.startsWith("hdl:")) return [{ scheme: "https://hdl.handle.net/", notation }];
    if (name === "id" && authority !== undefined)
      return [
        { scheme: isIri(authority) ? authority : `urn:x-naming-authority:${encodeURIComponent(authority)}`, notation },
      ];
    return [{ scheme: `https://www.unidata.ucar.edu/software/netcdf/#${name}`, notation }];
  });
}

/** Conventions that the container says it follows, by the address of their text. */
function conventionsOf({ source }: LiftContext): readonly string[] {
  const text = textAttribute(source.root, "Conventions") ?? "";
  return text.split(/[\s,]+/).flatMap((word) => {
    const [, cf] = /^CF-(\d+\.\d+)$/.exec(word) ?? [];
    if (cf !== undefined)
      return [`https://cfconventions.org/Data/cf-conventions/cf-conventions-${cf}/cf-conventions.html`];
    const [, acdd] = /^ACDD-(\d+\.\d+)$/.exec(word) ?? [];
    return acdd === undefined
      ? []
      : [`https://wiki.esipfed.org/Attribute_Convention_for_Data_Discovery_${acdd.replace(".", "-")}`];
  });
}

/** The box of ACDD; its reference system is stated only by `geospatial_bounds_crs`. */
function spatialOf({ source }: LiftContext): Geometry | undefined {
  const number = (name: string): number | undefined => {
    const text = textAttribute(source.root, name);
    const value = text === undefined ? numberAttribute(source.root, name) : Number(text);
    return value !== undefined && Number.isFinite(value) ? value : undefined;
  };
  const [south, north] = [number("geospatial_lat_min"), number("geospatial_lat_max")];
  const [west, east] = [number("geospatial_lon_min"), number("geospatial_lon_max")];
  if (south === undefined || north === undefined || west === undefined || east === undefined) return undefined;
  if (south > north || west > east) return undefined;
  const crs = textAttribute(source.root, "geospatial_bounds_crs")?.trim();
  const rs = crs !== undefined && /^EPSG:(?:4326|4979)$/.test(crs) ? { rs: "EPSG:4326" } : {};
  return { type: "Box", ...rs, bbox: [south, west, north, east] };
}

function temporalOf({ source }: LiftContext): TimeExtent | undefined {
  const [start, end] = ["time_coverage_start", "time_coverage_end"].map((name) => {
    const text = textAttribute(source.root, name)?.trim().replace(" ", "T");
    return text !== undefined && readPosition(text, ISO_8601).kind === "date" ? text : undefined;
  });
  if (start === undefined || end === undefined || start > end) return undefined;
  return { start, end, bounds: "[]" };
}
