// SPDX-License-Identifier: Apache-2.0
import { serveProcess } from "@jiku/adapter/serve";
import { mutants } from "../mutants.js";
import { control } from "./control.js";

// node serve.js ID: a mutant as a process.
const mutant = mutants.find(({ id }) => id === process.argv[2]);
if (mutant === undefined) throw new Error(`no mutant ${process.argv[2]}`);
await serveProcess(mutant.make(control));
