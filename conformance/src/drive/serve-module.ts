// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";
import { serveProcess } from "@jiku/adapter/serve";

// node serve-module.js FILE-URL: a TypeScript adapter as a process, where a thread would share time zone and locale with the judge.
const { adapter } = (await import(process.argv[2] ?? "")) as { readonly adapter: Adapter };
await serveProcess(adapter);
