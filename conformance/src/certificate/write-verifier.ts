// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, writeFileSync } from "node:fs";
import { suiteFile } from "../load-requirements.js";
import { verifierText } from "./verifier-text.js";

// node dist/certificate/write-verifier.js: writes verifier/verify.mjs anew.
mkdirSync(suiteFile("verifier"), { recursive: true });
writeFileSync(suiteFile("verifier/verify.mjs"), verifierText());
