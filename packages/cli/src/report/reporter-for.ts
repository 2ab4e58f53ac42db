// SPDX-License-Identifier: Apache-2.0
import { relative, sep } from "node:path";
import type { RunOptions } from "../options/options.js";
import type { DataRoot } from "../run/data-root.js";
import { cliVersion } from "../run/version.js";
import type { Reporter, Sink } from "./reporter.js";
import { styleFor } from "./style.js";

/** The reporter of the asked format; each is loaded only when it is needed. `config` is the file that options came from. */
export async function reporterFor(
  options: RunOptions,
  root: DataRoot,
  cwd: string,
  config: string | undefined,
  sink: Sink,
): Promise<Reporter> {
  const shown = relative(cwd, root.path);
  const inside = shown !== ".." && !shown.startsWith(`..${sep}`);
  const prefix = shown.split(sep).join("/");
  switch (options.output.format) {
    case "json":
      return (await import("./json.js")).createJsonReport(options, cliVersion(), sink);
    case "ndjson":
      return (await import("./ndjson.js")).createNdjsonReport(options, cliVersion(), sink);
    case "sarif": {
      const { createSarifReport } = await import("./sarif/sarif.js");
      const { allEntries } = await import("../run/explained.js");
      return createSarifReport(options, await allEntries(), inside ? prefix : undefined, cliVersion(), sink);
    }
    case "junit":
      return (await import("./junit.js")).createJunitReport(options.output, sink);
    case "github":
      return (await import("./github.js")).createGithubReport(options.output, prefix, sink);
    default: {
      const stream = options.output.out === undefined ? process.stdout : undefined;
      const setting = {
        style: styleFor(stream, process.env),
        terminal: stream?.isTTY === true,
        root: shown === "" ? undefined : shown,
        config,
      };
      return (await import("./text.js")).createTextReport(options, setting, sink);
    }
  }
}
