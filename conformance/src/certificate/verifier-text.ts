// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";

/** The command that is put behind the verifier: `node verify.mjs FILE [REPORT]`. */
const MAIN = `
// node verify.mjs FILE [REPORT]: exit code 0 when no check failed, 1 when one did, 2 when a file cannot be read.
const [file, report] = process.argv.slice(2);
if (file === undefined) {
    console.error("usage: node verify.mjs FILE [REPORT]");
    process.exit(2);
}
const read = (path) => {
    try {
        return readFileSync(path);
    }
    catch (error) {
        console.error(error.message);
        process.exit(2);
    }
};
const today = new Date().toISOString().slice(0, 10);
const found = verifyCertificate(read(file), report === undefined ? { today } : { today, report: read(report) });
for (const { name, result, detail } of found.checks)
    console.log(\`\${result.padEnd(7)} \${name.padEnd(12)} \${detail.replace(/[^\\x20-\\x7e]/g, "?")}\`);
if (found.tier === "self-attested")
    console.log("self-attested: nobody but the maker vouches for it");
console.log(found.valid ? "valid as far as it was checked" : "REFUSED");
process.exit(found.valid ? 0 : 1);
`;

/** The verifier as one file that depends on nothing but Node: `verify.js` as it is built, and a command. */
export function verifierText(): string {
  const built = readFileSync(new URL("./verify.js", import.meta.url), "utf8");
  const [licence = "", ...lines] = built.split("\n");
  const body = lines.join("\n").replace(/^export function /gm, "function ");
  return [licence, 'import { readFileSync } from "node:fs";', body.trimEnd(), MAIN.trimStart()].join("\n");
}
