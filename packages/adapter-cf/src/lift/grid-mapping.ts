// SPDX-License-Identifier: Apache-2.0
import { numberAttribute, textAttribute } from "./attributes.js";
import type { CfVariable } from "./survey.js";

/** The registered system that a grid mapping names: by `epsg_code`, or by the identifier at the end of its WKT. */
export function registeredCode(mapping: CfVariable): string | undefined {
  const stated = textAttribute(mapping, "epsg_code") ?? numberAttribute(mapping, "epsg_code")?.toString();
  const [, number] = /^(?:EPSG:)?(\d{4,6})$/i.exec(stated?.trim() ?? "") ?? [];
  if (number !== undefined) return `EPSG:${number}`;
  const wkt = textAttribute(mapping, "crs_wkt") ?? textAttribute(mapping, "spatial_ref");
  const [, code] = /(?:ID|AUTHORITY)\["EPSG",\s*"?(\d{4,6})"?\]\s*\]\s*$/i.exec(wkt?.trim() ?? "") ?? [];
  return code === undefined ? undefined : `EPSG:${code}`;
}

type Json = Readonly<Record<string, unknown>>;

/** PROJJSON of a geographic grid mapping whose ellipsoid is stated (CF, Appendix F); undefined for others. */
export function geographicProjjson(mapping: CfVariable): Json | undefined {
  if (textAttribute(mapping, "grid_mapping_name") !== "latitude_longitude") return undefined;
  const ellipsoid = ellipsoidOf(mapping);
  if (ellipsoid === undefined) return undefined;
  const axis = (name: string, abbreviation: string, direction: string): Json => ({
    name,
    abbreviation,
    direction,
    unit: "degree",
  });
  const meridian = numberAttribute(mapping, "longitude_of_prime_meridian");
  return {
    $schema: "https://proj.org/schemas/v0.7/projjson.schema.json",
    type: "GeographicCRS",
    name: textAttribute(mapping, "geographic_crs_name") ?? "unknown",
    datum: {
      type: "GeodeticReferenceFrame",
      name: textAttribute(mapping, "horizontal_datum_name") ?? "unknown",
      ellipsoid,
      ...(meridian === undefined ? {} : { prime_meridian: { name: "stated", longitude: meridian } }),
    },
    coordinate_system: {
      subtype: "ellipsoidal",
      axis: [axis("Geodetic latitude", "Lat", "north"), axis("Geodetic longitude", "Lon", "east")],
    },
  };
}

function ellipsoidOf(mapping: CfVariable): Json | undefined {
  const name = textAttribute(mapping, "reference_ellipsoid_name") ?? "unknown";
  const radius = numberAttribute(mapping, "earth_radius");
  const major = numberAttribute(mapping, "semi_major_axis");
  const flattening = numberAttribute(mapping, "inverse_flattening");
  const minor = numberAttribute(mapping, "semi_minor_axis");
  if (radius !== undefined) return { name, radius };
  if (major === undefined) return undefined;
  if (flattening !== undefined && flattening !== 0)
    return { name, semi_major_axis: major, inverse_flattening: flattening };
  if (minor !== undefined) return { name, semi_major_axis: major, semi_minor_axis: minor };
  return flattening === 0 ? { name, radius: major } : undefined;
}
