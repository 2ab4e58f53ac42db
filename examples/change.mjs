// SPDX-License-Identifier: Apache-2.0
import { writeFileSync } from "node:fs";
import { changed, changesOf, packageOf } from "./lib/changes.mjs";

const [example, id, output] = process.argv.slice(2);
if (output === undefined) {
  process.stderr.write("usage: node examples/change.mjs flood|materials CHANGE OUTPUT.json\n");
  process.exit(2);
}
const change = changesOf(example).find((one) => one.id === id);
if (change === undefined) {
  process.stderr.write(`there is no change "${id}" in examples/${example}/changes.yaml\n`);
  process.exit(2);
}
writeFileSync(output, `${JSON.stringify(changed(packageOf(example), change), null, 2)}\n`);
process.stdout.write(`${change.en}\n${change.ja}\n`);
