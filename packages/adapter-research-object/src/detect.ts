// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";
import { beginsWith } from "@jiku/syntax/json";
import { rootOf } from "@jiku/syntax/xml";
import { OBJECT_LIMITS } from "./limits.js";

const NO: Detection = { confidence: 0 };

/** Recognises a document by its content: its context and vocabulary, its root element, its prefixes. Names of files say nothing. */
export function detectObject(head: Uint8Array, _hint: Hint): Detection {
  const bytes = head.subarray(0, OBJECT_LIMITS.detectBytes);
  if (bytes.includes(0)) return NO;
  if (beginsWith(bytes, "{", "[")) return detectJson(new TextDecoder().decode(bytes));
  const text = new TextDecoder().decode(bytes);
  const turtle = detectTurtle(text);
  return turtle.confidence > 0 || !beginsWith(bytes, "<") ? turtle : detectXml(bytes, text);
}

function detectJson(text: string): Detection {
  const crate = /"https:\/\/w3id\.org\/ro\/crate\/(\d+\.\d+)(?:-DRAFT)?\/context"/.exec(text)?.[1];
  if (crate !== undefined && text.includes('"@context"')) return { format: "ro-crate", version: crate, confidence: 3 };
  const kernel =
    /"schema-?[vV]ersion"\s*:\s*"https?:\/\/(?:schema\.)?datacite\.org\/(?:meta|schema)\/kernel-(\d+(?:\.\d+)?)/.exec(
      text,
    )?.[1];
  if (kernel !== undefined) return { format: "datacite-json", version: kernel, confidence: 3 };
  if (
    /^\s*\{\s*"titles"|"doi"\s*:/.test(text) &&
    /"creators"\s*:/.test(text) &&
    /"titles"\s*:/.test(text) &&
    /"types"\s*:/.test(text)
  )
    return { format: "datacite-json", confidence: 2 };
  if (/"https:\/\/w3id\.org\/dspace\/2025\/1\/context\.jsonld"/.test(text) || /^\s*\{\s*"protocolVersions"/.test(text))
    return { format: "dcat-jsonld", version: "3", confidence: 3 };
  if (!text.includes('"@context"')) return expanded(text);
  if (text.includes('"@graph"') && isDcat(text)) return { format: "dcat-jsonld", version: "3", confidence: 3 };
  const croissant = /mlcommons\.org\/croissant\/(\d+\.\d+)"/.exec(text)?.[1];
  if (croissant !== undefined) return { format: "croissant", version: croissant, confidence: 3 };
  if (/"http:\/\/mlcommons\.org\/croissant\/"/.test(text)) return { format: "croissant", confidence: 2 };
  if (isDcat(text)) return { format: "dcat-jsonld", version: "3", confidence: 3 };
  if (/"@context"\s*:\s*\[?\s*"https?:\/\/(?:www\.)?schema\.org\/?"/.test(text))
    return { format: "schema-org", confidence: 3 };
  return NO;
}

/** The vocabulary of DCAT in use, not only among the prefixes of another document. */
function isDcat(text: string): boolean {
  if (!/"https?:\/\/www\.w3\.org\/ns\/dcat#/.test(text)) return false;
  return /"dcat:(?:Dataset|Catalog|Distribution|DataService|DatasetSeries|CatalogRecord)"|ns\/dcat#(?:dataset|distribution|Dataset|Catalog)"|"@graph"/.test(
    text,
  );
}

function expanded(text: string): Detection {
  return /"@type"\s*:\s*\[?\s*"http:\/\/www\.w3\.org\/ns\/dcat#(?:Dataset|Catalog|Distribution|DataService)"/.test(text)
    ? { format: "dcat-jsonld", version: "3", confidence: 3 }
    : NO;
}

const STATEMENT = /^\s*(?:#[^\n]*\n\s*)*(?:@prefix|@base|prefix|base)\b/i;
const VOCABULARIES = /<(?:http:\/\/www\.w3\.org\/ns\/dcat#|http:\/\/purl\.org\/dc\/terms\/)>/;

function detectTurtle(text: string): Detection {
  const hasPrefix = STATEMENT.test(text) && VOCABULARIES.test(text);
  const isDcatIri = /^\s*(?:#[^\n]*\n\s*)*<[^>\s]*>\s+(?:a|<[^>\s]+>)\s+<http:\/\/www\.w3\.org\/ns\/dcat#/.test(text);
  if (isDcatIri) return { format: "dcat-turtle", version: "3", confidence: 3 };
  if (!hasPrefix) return NO;
  const isSure = text.includes("<http://www.w3.org/ns/dcat#>");
  return isSure ? { format: "dcat-turtle", version: "3", confidence: 3 } : { format: "dcat-turtle", confidence: 2 };
}

function detectXml(bytes: Uint8Array, text: string): Detection {
  const root = rootOf(bytes);
  if (typeof root !== "object") return NO;
  const kernel = /datacite\.org\/schema\/kernel-(\d+(?:\.\d+)?)\/?$/.exec(root.uri)?.[1];
  if (root.name === "resource" && kernel !== undefined)
    return { format: "datacite-xml", version: kernel, confidence: 3 };
  const jpcoar = /JPCOAR\/schema\/blob\/master\/(\d+\.\d+)/i;
  const own = jpcoar.exec(root.uri)?.[1];
  if (root.name === "jpcoar" && own !== undefined) return { format: "jpcoar", version: own, confidence: 3 };
  if (root.name !== "OAI-PMH") return NO;
  const inner = jpcoar.exec(text)?.[1];
  if (inner !== undefined) return { format: "jpcoar", version: inner, confidence: 3 };
  const record = /datacite\.org\/schema\/kernel-(\d+(?:\.\d+)?)/.exec(text)?.[1];
  return record === undefined ? NO : { format: "datacite-xml", version: record, confidence: 3 };
}
