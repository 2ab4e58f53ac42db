// SPDX-License-Identifier: Apache-2.0
import { localNameIn } from "./local-name-in.js";
import { unitOfIri } from "./unit-of-iri.js";

/** What the address of a unit leads to. */
export type UnitAddress =
  | { readonly kind: "code"; readonly code: string }
  /** A name or symbol in a register that does not say how it spells. */
  | { readonly kind: "text"; readonly text: string }
  /** An address that names no unit that we know. */
  | { readonly kind: "unknown" };

/** Units of the EPSG Dataset: code and UCUM code of the same unit. */
const EPSG: ReadonlyMap<string, string> = new Map(
  "9001=m 1025=mm 1033=cm 9036=km 9002=[ft_i] 9003=[ft_us] 9030=[nmi_i] 9093=[mi_i] 9101=rad 9102=deg 9103=' 9104='' 9105=gon 9109=urad 9122=deg 9201=1 9202=[ppm] 9203=1 1026=m/s 1040=s"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

const OGC_URN = /^urn:(?:x-)?ogc:def:uom:([^:]*):[^:]*:(.+)$/i;
const OGC_IRI = /^https?:\/\/www\.opengis\.net\/def\/uom\/([^/]+)\/(?:[\d.]+\/)?(.+)$/;
const ADV_URN = /^urn:adv:uom:(.+)$/;
const QUDT_1 =
  /^https?:\/\/(?:www\.)?qudt\.org\/(?:\d\.\d\/)?(?:vocab\/unit|qudt\/owl\/1\.0\.0\/unit\/Instances\.html)#(.+)$/;
const ADDRESS = /^(?:https?:|urn:)/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function inRegister(register: string, entry: string): UnitAddress {
  if (register.toUpperCase() === "UCUM") return { kind: "code", code: entry };
  if (register.toUpperCase() !== "EPSG") return { kind: "text", text: entry };
  const code = EPSG.get(entry);
  return code === undefined ? { kind: "unknown" } : { kind: "code", code };
}

function qudtAddress(text: string): UnitAddress | undefined {
  if (localNameIn(text, "http://qudt.org/vocab/unit/", "unit:") === undefined) return undefined;
  const code = unitOfIri(text)?.codes.at(-1);
  return code === undefined ? { kind: "unknown" } : { kind: "code", code };
}

/**
 * The unit that a URN, IRI, CURIE or local reference of a foreign file points at; undefined when the text is no
 * address: OGC's `urn:ogc:def:uom:UCUM::m` and `http://www.opengis.net/def/uom/...`, EPSG's codes, `urn:adv:uom:m`,
 * QUDT old and new, and `#m` of GML.
 */
export function unitAddress(text: string): UnitAddress | undefined {
  const ogc = OGC_URN.exec(text) ?? OGC_IRI.exec(text);
  if (ogc !== null) return inRegister(ogc[1] ?? "", decoded(ogc[2] ?? ""));
  const named = (ADV_URN.exec(text) ?? QUDT_1.exec(text) ?? /^#(.+)$/.exec(text))?.[1];
  if (named !== undefined) return { kind: "text", text: decoded(named) };
  return qudtAddress(text) ?? (ADDRESS.test(text) ? { kind: "unknown" } : undefined);
}
