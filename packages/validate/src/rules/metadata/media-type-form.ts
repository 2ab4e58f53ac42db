// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

const MEDIA_TYPE = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*(?:\s*;.*)?$/;

/** What people write in place of the registered type (IANA media types registry). */
const MEANT: Readonly<Record<string, string>> = {
  json: "application/json",
  geojson: "application/geo+json",
  csv: "text/csv",
  netcdf: "application/netcdf",
  nc: "application/netcdf",
  xml: "application/xml",
  gml: "application/gml+xml",
  citygml: "application/gml+xml",
  cityjson: "application/city+json",
  zip: "application/zip",
  pdf: "application/pdf",
  parquet: "application/vnd.apache.parquet",
  tif: "image/tiff",
  geotiff: "image/tiff",
};

/** A media type is type and subtype (RFC 6838, 4.2). */
export const mediaTypeForm: Rule<"Asset"> = {
  code: "DS-06",
  on: "Asset",
  check({ mediaType }, report) {
    if (MEDIA_TYPE.test(mediaType)) return;
    const nearest = MEANT[mediaType.toLowerCase().replace(/^[.*]+/, "")];
    if (nearest === undefined) report("/mediaType", { mediaType });
    else report("/mediaType", { mediaType, nearest }, { case: "nearest" });
  },
};
