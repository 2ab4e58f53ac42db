// SPDX-License-Identifier: Apache-2.0
import type { HelpKey } from "../language/help-texts.js";

/** A flag as the command line parser takes it, and the text that explains it. */
export type Flag = readonly [flags: string, text: HelpKey];

export const LANG: Flag = ["--lang <en|ja|both>", "lang"];
export const FORMAT: Flag = ["--format <text|json>", "format"];
export const REPORT_FORMAT: Flag = ["--format <NAME>", "reportFormat"];
export const OUT: Flag = ["-o, --out <FILE>", "out"];
export const CONFIG: Flag = ["--config <FILE>", "config"];
export const FAIL_ON_FLAG: Flag = ["--fail-on <error|warning>", "failOn"];

export const ADAPTER: Flag = ["--adapter <PACKAGE>", "adapter"];

/** How files are judged. */
export const JUDGING: readonly Flag[] = [
  ["--profile <NAME>", "profile"],
  ["--extension <PATH>", "extension"],
  ["--together", "together"],
  ["--as-of <DATE>", "asOf"],
  ["--declare <NAME=VALUE>", "declare"],
  ["--base <IRI>", "base"],
  ADAPTER,
];

/** What else of the machine is looked at. */
export const BESIDE: readonly Flag[] = [
  ["--catalogue <PATH>", "catalogue"],
  ["--assets", "assets"],
  ["--deep", "deep"],
];

/** Which files are read, and how far. */
export const READING: readonly Flag[] = [
  ["--data-root <DIR>", "dataRoot"],
  ["--follow-symlinks", "followSymlinks"],
  ["--max-depth <N>", "maxDepth"],
  ["--max-record <SIZE>", "maxRecord"],
  ["--max-memory <SIZE>", "maxMemory"],
  ["--archive-ratio <N>", "archiveRatio"],
  ["--archive-total <SIZE>", "archiveTotal"],
  ["--reader-time <SECONDS>", "readerTime"],
  ["--reader-memory <SIZE>", "readerMemory"],
];

/** How large inputs are mastered. */
export const SCALING: readonly Flag[] = [
  ["--jobs <N>", "jobs"],
  ["--index-memory <SIZE>", "indexMemory"],
  ["--spill <DIR>", "spill"],
];

/** What is printed. */
export const REPORTING: readonly Flag[] = [
  FAIL_ON_FLAG,
  ["--max-findings <N>", "maxFindings"],
  ["--baseline <FILE>", "baseline"],
  ["--write-baseline <FILE>", "writeBaseline"],
  ["-q, --quiet", "quiet"],
  ["-v, --verbose", "verbose"],
  ["--not-checked", "notChecked"],
  ["--explain", "explainFlag"],
  ["--redact", "redact"],
];

/** Flags of `jiku fix` alone. */
export const FIXING: readonly Flag[] = [
  ["--rule <CODE>", "fixRule"],
  ["--write", "fixWrite"],
];

/** All of `jiku validate`; a configuration file has the same options. */
export const VALIDATE_FLAGS: readonly Flag[] = [
  ...JUDGING,
  ...BESIDE,
  REPORT_FORMAT,
  ["--html <FILE>", "validateHtml"],
  ...REPORTING,
  OUT,
  CONFIG,
  LANG,
  ...READING,
  ...SCALING,
];

export const INSPECT_FLAGS: readonly Flag[] = [
  ["--sidecar", "inspectSidecar"],
  ...JUDGING,
  FORMAT,
  OUT,
  CONFIG,
  LANG,
  ...READING,
];
export const FIX_FLAGS: readonly Flag[] = [...FIXING, ...JUDGING, ...BESIDE, FAIL_ON_FLAG, CONFIG, LANG, ...READING];

/** Flags of `jiku couple`. */
export const COUPLE_FLAGS: readonly Flag[] = [
  ["--profile <NAME>", "coupleProfile"],
  ["--catalogue <PATH>", "catalogue"],
  ["--declare <NAME=VALUE>", "declare"],
  ["--base <IRI>", "base"],
  ["--format <text|json|sarif>", "coupleFormat"],
  ["--html <FILE>", "coupleHtml"],
  ["-v, --verbose", "verboseFacets"],
  OUT,
  LANG,
  ["--data-root <DIR>", "dataRoot"],
  ["--follow-symlinks", "followSymlinks"],
];

/** What an output is made of, and where it goes. */
export const CONVERT_FLAGS: readonly Flag[] = [
  ["--to <FORMAT>", "convertTo"],
  ["-o, --out <FILE>", "convertOut"],
  ["--force", "force"],
  ["--partial", "partial"],
  ["--losses <FILE>", "losses"],
  ["--enrich", "enrich"],
  ["--declare <NAME=VALUE>", "declare"],
  ["--base <IRI>", "base"],
  ADAPTER,
  ["-q, --quiet", "quietErrors"],
  CONFIG,
  LANG,
  ...READING,
];

export const QUERY_FLAGS: readonly Flag[] = [
  ["--sparql <FILE>", "sparql"],
  ["--format <text|json|csv|ttl>", "queryFormat"],
  ["-o, --out <FILE>", "convertOut"],
  ["--force", "force"],
  ["--partial", "partial"],
  ["--no-enrich", "noEnrich"],
  ["--declare <NAME=VALUE>", "declare"],
  ["--base <IRI>", "base"],
  ADAPTER,
  ["-q, --quiet", "quietErrors"],
  CONFIG,
  LANG,
  ...READING,
];

/** What `jiku certify` does, in the order of its help. */
export const CERTIFY_VERBS = ["init", "run", "replay", "verify", "explain", "coverage"] as const;
export type CertifyVerb = (typeof CERTIFY_VERBS)[number];

const REFERENCE: Flag = ["--reference <PACKAGE>", "certifyReference"];

/** Arguments as they are shown, and flags, of each verb. */
export const CERTIFY_FLAGS: Readonly<Record<CertifyVerb, readonly Flag[]>> = {
  init: [
    ["--lang <typescript|python>", "certifyLanguage"],
    ["--id <ID>", "certifyId"],
    ["--title <TEXT>", "certifyTitle"],
  ],
  run: [
    ["--out <DIR>", "certifyOut"],
    ["--class <NAME>", "certifyClass"],
    ["--samples <dev|cert>", "certifySamples"],
    ["--seed <N>", "certifySeed"],
    ["--law <ID>", "certifyLaw"],
    REFERENCE,
    ["--known-failures <FILE>", "certifyKnown"],
    ["--sign <KEY>", "certifySign"],
    ["--format <FORM>", "certifyForms"],
    ["--force", "certifyForce"],
    LANG,
  ],
  replay: [["--case <ID>", "certifyCase"], REFERENCE, LANG],
  verify: [
    ["--report <FILE>", "certifyReport"],
    ["--package <PACKAGE>", "certifyPackage"],
    ["--rerun <K>", "certifyRerun"],
    REFERENCE,
    LANG,
  ],
  explain: [["--report <FILE>", "certifyExample"], FORMAT, LANG],
  coverage: [FORMAT, LANG],
};

/** Flags that may be given more than once. */
export const REPEATABLE: ReadonlySet<HelpKey> = new Set([
  "profile",
  "extension",
  "adapter",
  "declare",
  "catalogue",
  "fixRule",
  "certifyClass",
  "certifyLaw",
  "certifyForms",
]);
