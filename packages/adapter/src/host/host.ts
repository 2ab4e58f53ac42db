// SPDX-License-Identifier: Apache-2.0
export { type RootOptions, resolveInRoot } from "./data-root.js";
export { type FolderSink, folderSink } from "./folder-sink.js";
export { ARCHIVE_LIMITS, type ArchiveLimits } from "./gunzip.js";
export type { HostInput } from "./host-input.js";
export { type OpenFileOptions, openFile } from "./open-file.js";
export { type OpenFolderOptions, openFolder } from "./open-folder.js";
export { type OpenStreamOptions, openStream } from "./open-stream.js";
export { fileSpool, SPOOL_LIMIT } from "./spool-file.js";
