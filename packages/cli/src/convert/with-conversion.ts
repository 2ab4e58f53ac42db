// SPDX-License-Identifier: Apache-2.0
import type { RunOptions } from "../options/options.js";
import { dataRootOf } from "../run/data-root.js";
import type { Judged } from "../run/plan.js";
import { createProgress } from "../run/progress.js";
import { closeReaders } from "../run/readers.js";
import { convertAside } from "./convert-aside.js";
import type { ConvertOptions } from "./convert-options.js";
import type { Conversion } from "./convert-plans.js";
import { prepareAll } from "./prepare-all.js";

/** What a run over files came to; no `conversion` when nothing may be written. */
export interface ConversionRun {
  /** The reports of all inputs. */
  readonly judged: readonly Judged[];
  readonly conversion: (Conversion & Required<Pick<Conversion, "output">>) | undefined;
}

/**
 * Finds, reads and converts what the paths name, and hands it to `use`, after which the temporary files are let go. With
 * an error anywhere there is no conversion, unless what is sound is wanted alone; without any sound resource beside an
 * error there never is one.
 */
export async function withConversion<T>(
  paths: readonly string[],
  run: RunOptions,
  options: ConvertOptions,
  cwd: string,
  use: (result: ConversionRun) => Promise<T>,
): Promise<T> {
  const { language } = options;
  const root = dataRootOf(paths, run.input.dataRoot, cwd, language);
  const progress = createProgress(process.stderr, language);
  const { plans, ready, close: closeInputs } = await prepareAll(paths, root, run, cwd);
  try {
    const unread = ready.some(({ report }) => report.summary.errors > 0);
    if (unread && (!options.partial || plans.length === 0)) return await use({ judged: ready, conversion: undefined });
    const name = plans.length === 1 ? (plans[0]?.name ?? "") : "";
    const { conversion, close } = await convertAside(plans, options, (done, all) => progress.show(name, done, all));
    progress.clear();
    try {
      const judged = [...ready, ...conversion.judged];
      const { output, resources } = conversion;
      const empty = resources === 0 && judged.some(({ report }) => report.summary.errors > 0);
      if (output === undefined || empty) return await use({ judged, conversion: undefined });
      return await use({ judged, conversion: { ...conversion, output } });
    } finally {
      close();
    }
  } finally {
    progress.clear();
    await closeInputs();
    await closeReaders();
  }
}
