// SPDX-License-Identifier: Apache-2.0
import type { ProfileName } from "@jiku/model";
import type { Language } from "../language/language.js";
import type { NamedAdapter } from "../run/reader.js";

export const PROFILES: readonly ProfileName[] = ["draft", "core", "exchange", "coupling"];
/** What every command can print. */
export const FORMATS = ["text", "json"] as const;
/** What `jiku validate` can print. */
export const REPORT_FORMATS = [...FORMATS, "ndjson", "sarif", "junit", "github"] as const;
export const FAIL_ON = ["error", "warning"] as const;

export type OutputFormat = (typeof REPORT_FORMATS)[number];
export type FailOn = (typeof FAIL_ON)[number];

/** Which files are read, and how far. Sizes in bytes. */
export interface InputOptions {
  /** The folder that names and identities are relative to, and that nothing is read outside of. */
  readonly dataRoot?: string;
  readonly followSymlinks: boolean;
  /** Largest ratio of unpacked to packed bytes. */
  readonly archiveRatio: number;
  /** Largest number of unpacked or spooled bytes of one input. */
  readonly archiveTotal: number;
  /** Files, folders and patterns whose resources are known and not judged. */
  readonly catalogue: readonly string[];
}

/** How the files are judged. Plain data: a worker thread gets the same. */
export interface JudgeOptions {
  /** Absent: core for Jiku's own documents, draft for lifted foreign files. */
  readonly profile?: ProfileName;
  /** Profile files of the user, as paths from the working folder. */
  readonly ownProfiles?: readonly string[];
  /** Extensions: files and folders as such paths, or names of installed packages. */
  readonly extensions?: readonly string[];
  readonly together: boolean;
  /** The date of validation, `YYYY-MM-DD`. */
  readonly asOf?: string;
  readonly declared: Readonly<Record<string, string>>;
  readonly base?: string;
  readonly maxFindings: number;
  readonly maxDepth: number;
  readonly maxRecord: number;
  readonly maxMemory: number;
  /** Bytes of memory for the index of ids; what does not fit goes to temporary files. */
  readonly indexMemory: number;
  /** Folder of these files; absent for that of the system. */
  readonly spill?: string;
  /** Threads that judge a closed set; auto for as many as pay. */
  readonly jobs: number | "auto";
  /** How many resources of a document are surveyed for units, places and times; 0 for none. */
  readonly surveyLimit: number;
  /** How many resources of a document are kept for pictures; absent for none. */
  readonly keepLimit?: number;
  /** The files that assets name are opened and their digests compared. */
  readonly assets?: { readonly followSymlinks: boolean };
  /** Adapters that the user named; before they are looked up, as they were named. */
  readonly adapters?: readonly NamedAdapter[];
  /** Seconds that a reader in a process of its own may take, beside those of its manifest by MiB. */
  readonly readerTime?: number;
  /** Bytes of memory for such a reader, instead of those of its manifest. */
  readonly readerMemory?: number;
  /** The values of arrays of foreign files are read too, and judged. */
  readonly deep?: boolean;
  /** The edits of findings are worked out as changes of the file. */
  readonly edits?: boolean;
}

/** What is printed, and where to. */
export interface OutputOptions {
  readonly format: OutputFormat;
  readonly language: Language;
  readonly out?: string;
  /** File that gets the report as a page with pictures. */
  readonly html?: string;
  readonly failOn: FailOn;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly notChecked: boolean;
  readonly explain: boolean;
  readonly redact: boolean;
  /** File of the findings that are known and left out. */
  readonly baseline?: string;
  /** File that gets the findings of this run as a baseline. */
  readonly writeBaseline?: string;
}

/** Everything that a run over files needs beside its paths. */
export interface RunOptions {
  readonly input: InputOptions;
  readonly judge: JudgeOptions;
  readonly output: OutputOptions;
}

/** True for a value that names a file, and no built-in profile or installed package. */
export function isPath(value: string): boolean {
  return /[/\\]|\.(?:ya?ml|json)$/i.test(value);
}

const MIB = 1 << 20;

export const INPUT_DEFAULTS = { archiveRatio: 200, archiveTotal: 8 * 1024 * MIB } as const;
/** Findings kept in full where a baseline is to hold all of them. */
export const BASELINE_FINDINGS = 1_000_000;
/** safety.md, 3: time of a binary reader. */
export const READER_SECONDS = 60;
export const JUDGE_DEFAULTS = {
  maxFindings: 1000,
  maxDepth: 256,
  maxRecord: 64 * MIB,
  maxMemory: 512 * MIB,
  indexMemory: 32 * MIB,
  jobs: 1,
} as const;
/** Resources of a run that the pictures of a page are drawn from. */
export const PICTURED_RESOURCES = 5000;
