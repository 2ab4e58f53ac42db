// SPDX-License-Identifier: Apache-2.0
export { mergeParts, type ReportPart } from "./report/merge.js";
export { canShard, finishShards, joinShards } from "./shard/join-shards.js";
export {
  type JoinedSet,
  type OpenShard,
  openShard,
  type ShardHead,
  type ShardIndex,
  type ShardReport,
} from "./shard/open-shard.js";
export { planShards, type Shard, type ShardSizes } from "./shard/plan-shards.js";
