// SPDX-License-Identifier: Apache-2.0
import { readJsonHead } from "./json-head.js";

const MAGIC: readonly (readonly [signature: string, name: string])[] = [
  ["\u0089HDF\r\n", "HDF5 / NetCDF-4"],
  ["CDF\u0001", "NetCDF classic"],
  ["CDF\u0002", "NetCDF classic"],
  ["CDF\u0005", "NetCDF classic"],
  ["PK\u0003\u0004", "ZIP"],
  ["PAR1", "Parquet"],
  ["GRIB", "GRIB"],
  ["II*\u0000", "TIFF"],
  ["MM\u0000*", "TIFF"],
  ["II+\u0000", "BigTIFF"],
  ["\u0089PNG", "PNG"],
  ["\u00ff\u00d8\u00ff", "JPEG"],
  ["GIF8", "GIF"],
  ["%PDF-", "PDF"],
  ["glTF", "glTF binary"],
  ["LASF", "LAS"],
  ["\u0028\u00b5\u002f\u00fd", "Zstandard"],
  ["BZh", "bzip2"],
  ["\u00fd7zXZ", "xz"],
  ["7z\u00bc\u00af", "7-Zip"],
  ["SQLite format 3", "SQLite / GeoPackage"],
  ["ARROW1", "Arrow"],
  ["ISO-10303-21", "STEP (IFC)"],
  ["data_", "CIF"],
];

const TYPES: ReadonlyMap<string, string> = new Map([
  ["FeatureCollection", "GeoJSON"],
  ["Feature", "GeoJSON"],
  ["Coverage", "CoverageJSON"],
  ["CoverageCollection", "CoverageJSON"],
  ["Catalog", "STAC"],
  ["Collection", "STAC"],
  ["Topology", "TopoJSON"],
]);

/** The name of a format that these first bytes resemble, to help a reader whose file nothing here can read. */
export function looksLike(head: Uint8Array): string | undefined {
  const latin = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString("latin1");
  const magic = MAGIC.find(([signature]) => latin.startsWith(signature));
  if (magic !== undefined) return magic[1];
  const text = latin.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  if (text.startsWith("<")) return xmlName(text);
  return jsonName(text);
}

function xmlName(text: string): string {
  if (/<!doctype html|<html/i.test(text)) return "HTML";
  const root = /<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]/.exec(
    text.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, ""),
  )?.[2];
  if (root === "CityModel") return "CityGML";
  return root === undefined ? "XML" : `XML <${root}>`;
}

function jsonName(text: string): string | undefined {
  const members = readJsonHead(text)?.members;
  if (members === undefined) return undefined;
  if (members.has("stac_version")) return "STAC";
  const type = members.get("type")?.text;
  const named = type === undefined ? undefined : TYPES.get(type);
  if (named !== undefined) return named;
  if (members.get("asset")?.first === "{" && members.has("meshes")) return "glTF";
  if (members.has("resourceType")) return "FHIR";
  return members.has("@context") || members.has("@graph") ? "JSON-LD" : undefined;
}
