// SPDX-License-Identifier: Apache-2.0
import { kept } from "../kept.js";

/** AD-072: licence, source, version and access rights come back, or their loss is declared. */
export const provenanceKept = kept({
  code: "AD-072",
  slug: "provenance-kept",
  class: "provenance",
  members: [
    "license",
    "version",
    "versionOf",
    "publisher",
    "accessRights",
    "policy",
    "generatedBy",
    "derivedFrom",
    "issued",
  ],
  message: { en: "Licence, version or origin does not come back.", ja: "利用条件、版、由来が戻らない。" },
});
