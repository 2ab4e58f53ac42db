// @generated from schemas/metadata (sha256:fca1737a538e4c75) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import type { Date, DateTime, Digest, Identifier, Iri, LangText, LangTexts, NativeText, PinnedRef, Ref, Source, Ucum } from "./quantity.js";
import type { Duration, TimeExtent } from "./time.js";
import type { Geometry } from "./space.js";
import type { Relation } from "./entity.js";

/**
 * How freely an asset can be accessed.
 *
 * 資産をどの程度自由に入手できるかを区別する。
 *
 * - `public`: open to anyone / 誰でも入手できる
 * - `token`: with an access token / 認証用トークンが要る
 * - `restricted`: under restrictions / 制限の下で入手できる
 * - `closed`: not accessible / 入手できない
 */
export type Access = "public" | "token" | "restricted" | "closed";

/**
 * What a split of a dataset is used for.
 *
 * データ集合の分割を何に使うかを区別する。
 *
 * - `training`: fitting the model / 学習(訓練)
 * - `validation`: tuning during development / 開発中の検証
 * - `test`: final assessment / 最終の試験
 * - `other`: any other purpose / その他の用途
 */
export type SplitPurpose = "training" | "validation" | "test" | "other";

/**
 * What kind of agent bears responsibility.
 *
 * 責任を負う主体の種類を区別する。
 *
 * - `person`: human being / 人
 * - `organization`: organization or body / 組織
 * - `software`: software agent / ソフトウェア
 */
export type AgentType = "person" | "organization" | "software";

/**
 * The kind of policy, as in ODRL.
 *
 * ODRLに従って利用条件の種類を区別する。
 *
 * - `set`: general set of rules / 一般の規則の集合
 * - `offer`: offered by an assigner / 出し手からの申込み
 * - `agreement`: agreed between parties / 当事者間の合意
 */
export type PolicyType = "set" | "offer" | "agreement";

/**
 * The part of a model or twin that a policy or rule governs.
 *
 * 利用条件または規則が対象とする、モデルまたはデジタルツインの部分を区別する。
 *
 * - `description`: description of the model / モデルの記述
 * - `interface`: ports and interface / 入出力の接点
 * - `parameters`: parameters of the model / モデルのパラメータ
 * - `weights`: learned weights / 学習した重み
 * - `code`: program code / プログラム
 * - `state`: internal state / 内部の状態
 * - `output`: results it produces / 出力される結果
 * - `actuation`: acting on the world / 世界への働きかけ
 */
export type ModelPart = "description" | "interface" | "parameters" | "weights" | "code" | "state" | "output" | "actuation";

/**
 * What holds when a permission and a prohibition conflict, as in ODRL.
 *
 * 許諾と禁止が競合するときの扱いを、ODRLに従って区別する。
 *
 * - `perm`: permission takes precedence / 許諾を優先する
 * - `prohibit`: prohibition takes precedence / 禁止を優先する
 * - `invalid`: the whole policy is void / 利用条件全体を無効とする
 */
export type ConflictStrategy = "perm" | "prohibit" | "invalid";



/**
 * Something that was done (PROV). Run is a subclass.
 *
 * 行われたこと。PROVの活動に当たり、Runはその下位の類である。
 */
export interface Activity {
  /**
   * The published context, or an array of it and one object of prefixes. Its form is checked by rule ID-11.
   *
   * 公開コンテキスト、またはそれと接頭辞の対象1個の配列。形は規則ID-11が検査する。
   */
  readonly "@context"?: unknown;
  /**
   * Absolute IRI, or CURIE with a declared prefix, that identifies the resource.
   *
   * 資源を識別する絶対IRI、または宣言済みの接頭辞をもつCURIE。
   */
  readonly id: Iri;
  /**
   * The class name, always `Activity`.
   *
   * クラス名。常に`Activity`である。
   */
  readonly type: "Activity";
  /**
   * Short name for people, as a map from language tag to text.
   *
   * 人が読むための短い名称。言語タグから文字列への対応として書く。
   */
  readonly label?: LangText;
  /**
   * Explanation for people, as a map from language tag to text.
   *
   * 人が読むための説明。言語タグから文字列への対応として書く。
   */
  readonly description?: LangText;
  /**
   * Identifiers of the resource that are not IRIs.
   *
   * IRIでない、資源の識別子の並び。
   */
  readonly identifiers?: readonly Identifier[];
  /**
   * References to resources of the same class that are the identical thing.
   *
   * 同じクラスに属し、まったく同一のものを表す資源への参照。
   */
  readonly sameAs?: readonly Ref[];
  /**
   * References to corresponding but not identical resources, such as twin and asset, sample and model, or old and new identifier.
   *
   * 同一ではないが対応する資源への参照。デジタルツインと実物、試料とモデル、新旧の識別子などを結ぶ。
   */
  readonly correspondsTo?: readonly Ref[];
  /**
   * Text that names the version of the resource. Absent means undeclared.
   *
   * 資源の版を表す文字列。省略は未宣言を表す。
   */
  readonly version?: string;
  /**
   * Reference to the resource of which this one is a version.
   *
   * この資源がその1つの版である、元の資源への参照。
   */
  readonly versionOf?: Ref;
  /**
   * Reference to the version that precedes this one.
   *
   * 1つ前の版への参照。
   */
  readonly previousVersion?: Ref;
  /**
   * Start of the transaction time, that is, when this record began to hold; an RFC 3339 date-time, always in UTC. Absent means undeclared.
   *
   * 記録時間の始まり。この記録が有効になった時刻をRFC 3339の日時で書き、常にUTCとする。省略は未宣言を表す。
   */
  readonly recordedFrom?: DateTime;
  /**
   * End of the transaction time, that is, when this record ceased to hold; an RFC 3339 date-time. Absent means that this is the current record.
   *
   * 記録時間の終わり。この記録が効力を失った時刻をRFC 3339の日時で書く。省略は現行の記録であることを表す。
   */
  readonly recordedUntil?: DateTime;
  /**
   * Reference to the Activity or Run that generated the resource.
   *
   * 資源を生成したActivityまたはRunへの参照。
   */
  readonly generatedBy?: Ref;
  /**
   * References to the resources from which this one was derived.
   *
   * この資源の派生元となった資源への参照。
   */
  readonly derivedFrom?: readonly Ref[];
  /**
   * Reference to the Policy that applies to the resource. Absent means undeclared.
   *
   * 資源に適用されるPolicyへの参照。省略は未宣言を表す。
   */
  readonly policy?: Ref;
  /**
   * IRIs of the profiles or foreign standards to which the resource conforms.
   *
   * 資源が準拠するプロファイルまたは外部規格のIRI。
   */
  readonly conformsTo?: readonly Iri[];
  /**
   * Place in the native file from which the resource was lifted.
   *
   * 資源を取り出した原ファイル内の位置。
   */
  readonly source?: Source;
  /**
   * Original text of normalised members, exactly as read, as a map from member name to text.
   *
   * 正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。
   */
  readonly native?: NativeText;
  /**
   * Date and time when the activity started, with time zone. Absent means undeclared.
   *
   * 活動が始まった日時を、時間帯付きで書く。省略時は未宣言とする。
   */
  readonly startedAt?: DateTime;
  /**
   * Date and time when the activity ended, with time zone. Absent means undeclared.
   *
   * 活動が終わった日時を、時間帯付きで書く。省略時は未宣言とする。
   */
  readonly endedAt?: DateTime;
  /**
   * Resources that the activity used.
   *
   * 活動が使用した資源の並び。
   */
  readonly used?: readonly Ref[];
  /**
   * Resources that the activity generated.
   *
   * 活動が生成した資源の並び。
   */
  readonly generated?: readonly Ref[];
  /**
   * Agents responsible for the activity.
   *
   * 活動に責任を持つ主体の並び。
   */
  readonly associatedWith?: readonly Ref[];
  /**
   * Procedure or composition that the activity followed, pinned by its id and, where given, its digest; it plays the part of the plan in PROV.
   *
   * 活動が従った手順または構成を、idと、あれば要約値で固定して指す。PROVの計画に当たる。
   */
  readonly procedure?: PinnedRef;
  /**
   * Activities whose results this activity used.
   *
   * この活動が結果を利用した、他の活動の並び。
   */
  readonly informedBy?: readonly Ref[];
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * A person, organization or software that bears responsibility (PROV).
 *
 * 責任を負う人、組織またはソフトウェア。PROVの主体に当たる。
 */
export interface Agent {
  /**
   * The published context, or an array of it and one object of prefixes. Its form is checked by rule ID-11.
   *
   * 公開コンテキスト、またはそれと接頭辞の対象1個の配列。形は規則ID-11が検査する。
   */
  readonly "@context"?: unknown;
  /**
   * Absolute IRI, or CURIE with a declared prefix, that identifies the resource.
   *
   * 資源を識別する絶対IRI、または宣言済みの接頭辞をもつCURIE。
   */
  readonly id: Iri;
  /**
   * The class name, always `Agent`.
   *
   * クラス名。常に`Agent`である。
   */
  readonly type: "Agent";
  /**
   * Short name for people, as a map from language tag to text.
   *
   * 人が読むための短い名称。言語タグから文字列への対応として書く。
   */
  readonly label?: LangText;
  /**
   * Explanation for people, as a map from language tag to text.
   *
   * 人が読むための説明。言語タグから文字列への対応として書く。
   */
  readonly description?: LangText;
  /**
   * Identifiers of the resource that are not IRIs.
   *
   * IRIでない、資源の識別子の並び。
   */
  readonly identifiers?: readonly Identifier[];
  /**
   * References to resources of the same class that are the identical thing.
   *
   * 同じクラスに属し、まったく同一のものを表す資源への参照。
   */
  readonly sameAs?: readonly Ref[];
  /**
   * References to corresponding but not identical resources, such as twin and asset, sample and model, or old and new identifier.
   *
   * 同一ではないが対応する資源への参照。デジタルツインと実物、試料とモデル、新旧の識別子などを結ぶ。
   */
  readonly correspondsTo?: readonly Ref[];
  /**
   * Text that names the version of the resource. Absent means undeclared.
   *
   * 資源の版を表す文字列。省略は未宣言を表す。
   */
  readonly version?: string;
  /**
   * Reference to the resource of which this one is a version.
   *
   * この資源がその1つの版である、元の資源への参照。
   */
  readonly versionOf?: Ref;
  /**
   * Reference to the version that precedes this one.
   *
   * 1つ前の版への参照。
   */
  readonly previousVersion?: Ref;
  /**
   * Start of the transaction time, that is, when this record began to hold; an RFC 3339 date-time, always in UTC. Absent means undeclared.
   *
   * 記録時間の始まり。この記録が有効になった時刻をRFC 3339の日時で書き、常にUTCとする。省略は未宣言を表す。
   */
  readonly recordedFrom?: DateTime;
  /**
   * End of the transaction time, that is, when this record ceased to hold; an RFC 3339 date-time. Absent means that this is the current record.
   *
   * 記録時間の終わり。この記録が効力を失った時刻をRFC 3339の日時で書く。省略は現行の記録であることを表す。
   */
  readonly recordedUntil?: DateTime;
  /**
   * Reference to the Activity or Run that generated the resource.
   *
   * 資源を生成したActivityまたはRunへの参照。
   */
  readonly generatedBy?: Ref;
  /**
   * References to the resources from which this one was derived.
   *
   * この資源の派生元となった資源への参照。
   */
  readonly derivedFrom?: readonly Ref[];
  /**
   * Reference to the Policy that applies to the resource. Absent means undeclared.
   *
   * 資源に適用されるPolicyへの参照。省略は未宣言を表す。
   */
  readonly policy?: Ref;
  /**
   * IRIs of the profiles or foreign standards to which the resource conforms.
   *
   * 資源が準拠するプロファイルまたは外部規格のIRI。
   */
  readonly conformsTo?: readonly Iri[];
  /**
   * Place in the native file from which the resource was lifted.
   *
   * 資源を取り出した原ファイル内の位置。
   */
  readonly source?: Source;
  /**
   * Original text of normalised members, exactly as read, as a map from member name to text.
   *
   * 正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。
   */
  readonly native?: NativeText;
  /**
   * Whether the agent is a person, an organization or software.
   *
   * 主体が人、組織、ソフトウェアのいずれであるかを示す。
   */
  readonly agentType: AgentType;
  /**
   * Agent on whose behalf this agent acts.
   *
   * この主体が代わって行為する相手の主体。
   */
  readonly actsFor?: Ref;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * A file or service endpoint in which data can be obtained (a distribution in DCAT).
 *
 * データを取得できるファイルまたは接続先。DCATの配布に当たる。
 */
export interface Asset {
  /**
   * The published context, or an array of it and one object of prefixes. Its form is checked by rule ID-11.
   *
   * 公開コンテキスト、またはそれと接頭辞の対象1個の配列。形は規則ID-11が検査する。
   */
  readonly "@context"?: unknown;
  /**
   * Absolute IRI, or CURIE with a declared prefix, that identifies the resource.
   *
   * 資源を識別する絶対IRI、または宣言済みの接頭辞をもつCURIE。
   */
  readonly id: Iri;
  /**
   * The class name, always `Asset`.
   *
   * クラス名。常に`Asset`である。
   */
  readonly type: "Asset";
  /**
   * Short name for people, as a map from language tag to text.
   *
   * 人が読むための短い名称。言語タグから文字列への対応として書く。
   */
  readonly label?: LangText;
  /**
   * Explanation for people, as a map from language tag to text.
   *
   * 人が読むための説明。言語タグから文字列への対応として書く。
   */
  readonly description?: LangText;
  /**
   * Identifiers of the resource that are not IRIs.
   *
   * IRIでない、資源の識別子の並び。
   */
  readonly identifiers?: readonly Identifier[];
  /**
   * References to resources of the same class that are the identical thing.
   *
   * 同じクラスに属し、まったく同一のものを表す資源への参照。
   */
  readonly sameAs?: readonly Ref[];
  /**
   * References to corresponding but not identical resources, such as twin and asset, sample and model, or old and new identifier.
   *
   * 同一ではないが対応する資源への参照。デジタルツインと実物、試料とモデル、新旧の識別子などを結ぶ。
   */
  readonly correspondsTo?: readonly Ref[];
  /**
   * Text that names the version of the resource. Absent means undeclared.
   *
   * 資源の版を表す文字列。省略は未宣言を表す。
   */
  readonly version?: string;
  /**
   * Reference to the resource of which this one is a version.
   *
   * この資源がその1つの版である、元の資源への参照。
   */
  readonly versionOf?: Ref;
  /**
   * Reference to the version that precedes this one.
   *
   * 1つ前の版への参照。
   */
  readonly previousVersion?: Ref;
  /**
   * Start of the transaction time, that is, when this record began to hold; an RFC 3339 date-time, always in UTC. Absent means undeclared.
   *
   * 記録時間の始まり。この記録が有効になった時刻をRFC 3339の日時で書き、常にUTCとする。省略は未宣言を表す。
   */
  readonly recordedFrom?: DateTime;
  /**
   * End of the transaction time, that is, when this record ceased to hold; an RFC 3339 date-time. Absent means that this is the current record.
   *
   * 記録時間の終わり。この記録が効力を失った時刻をRFC 3339の日時で書く。省略は現行の記録であることを表す。
   */
  readonly recordedUntil?: DateTime;
  /**
   * Reference to the Activity or Run that generated the resource.
   *
   * 資源を生成したActivityまたはRunへの参照。
   */
  readonly generatedBy?: Ref;
  /**
   * References to the resources from which this one was derived.
   *
   * この資源の派生元となった資源への参照。
   */
  readonly derivedFrom?: readonly Ref[];
  /**
   * Reference to the Policy that applies to the resource. Absent means undeclared.
   *
   * 資源に適用されるPolicyへの参照。省略は未宣言を表す。
   */
  readonly policy?: Ref;
  /**
   * IRIs of the profiles or foreign standards to which the resource conforms.
   *
   * 資源が準拠するプロファイルまたは外部規格のIRI。
   */
  readonly conformsTo?: readonly Iri[];
  /**
   * Place in the native file from which the resource was lifted.
   *
   * 資源を取り出した原ファイル内の位置。
   */
  readonly source?: Source;
  /**
   * Original text of normalised members, exactly as read, as a map from member name to text.
   *
   * 正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。
   */
  readonly native?: NativeText;
  /**
   * URI reference at which the file or service endpoint is found.
   *
   * ファイルまたは接続先の位置を示すURI参照。
   */
  readonly href: string;
  /**
   * IANA media type, written as type/subtype.
   *
   * IANAの媒体型を、type/subtypeの形で書く。
   */
  readonly mediaType: string;
  /**
   * Size of the asset in bytes. Absent means undeclared.
   *
   * 資産の大きさをバイト数で示す。省略時は未宣言とする。
   */
  readonly byteSize?: number;
  /**
   * Cryptographic digest of the bytes of the asset, written as algorithm, colon and lower-case hexadecimal digits. Absent means undeclared.
   *
   * 資産のバイト列の暗号学的な要約値を、算法、コロン、小文字の16進数字の順に書く。省略時は未宣言とする。
   */
  readonly digest?: Digest;
  /**
   * ISO 3166-1 alpha-2 codes of the countries where the bytes are stored.
   *
   * バイト列を保管している国の、ISO 3166-1の2文字符号。
   */
  readonly storageRegions?: readonly string[];
  /**
   * How freely the asset can be accessed. Absent means undeclared.
   *
   * 資産をどの程度自由に入手できるかを示す。省略時は未宣言とする。
   */
  readonly access?: Access;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * A published body of data.
 *
 * 公開されたひとまとまりのデータ。
 */
export interface Dataset {
  /**
   * The published context, or an array of it and one object of prefixes. Its form is checked by rule ID-11.
   *
   * 公開コンテキスト、またはそれと接頭辞の対象1個の配列。形は規則ID-11が検査する。
   */
  readonly "@context"?: unknown;
  /**
   * Absolute IRI, or CURIE with a declared prefix, that identifies the resource.
   *
   * 資源を識別する絶対IRI、または宣言済みの接頭辞をもつCURIE。
   */
  readonly id: Iri;
  /**
   * The class name, always `Dataset`.
   *
   * クラス名。常に`Dataset`である。
   */
  readonly type: "Dataset";
  /**
   * Short name for people, as a map from language tag to text.
   *
   * 人が読むための短い名称。言語タグから文字列への対応として書く。
   */
  readonly label?: LangText;
  /**
   * Explanation for people, as a map from language tag to text.
   *
   * 人が読むための説明。言語タグから文字列への対応として書く。
   */
  readonly description?: LangText;
  /**
   * Identifiers of the resource that are not IRIs.
   *
   * IRIでない、資源の識別子の並び。
   */
  readonly identifiers?: readonly Identifier[];
  /**
   * References to resources of the same class that are the identical thing.
   *
   * 同じクラスに属し、まったく同一のものを表す資源への参照。
   */
  readonly sameAs?: readonly Ref[];
  /**
   * References to corresponding but not identical resources, such as twin and asset, sample and model, or old and new identifier.
   *
   * 同一ではないが対応する資源への参照。デジタルツインと実物、試料とモデル、新旧の識別子などを結ぶ。
   */
  readonly correspondsTo?: readonly Ref[];
  /**
   * Text that names the version of the resource. Absent means undeclared.
   *
   * 資源の版を表す文字列。省略は未宣言を表す。
   */
  readonly version?: string;
  /**
   * Reference to the resource of which this one is a version.
   *
   * この資源がその1つの版である、元の資源への参照。
   */
  readonly versionOf?: Ref;
  /**
   * Reference to the version that precedes this one.
   *
   * 1つ前の版への参照。
   */
  readonly previousVersion?: Ref;
  /**
   * Start of the transaction time, that is, when this record began to hold; an RFC 3339 date-time, always in UTC. Absent means undeclared.
   *
   * 記録時間の始まり。この記録が有効になった時刻をRFC 3339の日時で書き、常にUTCとする。省略は未宣言を表す。
   */
  readonly recordedFrom?: DateTime;
  /**
   * End of the transaction time, that is, when this record ceased to hold; an RFC 3339 date-time. Absent means that this is the current record.
   *
   * 記録時間の終わり。この記録が効力を失った時刻をRFC 3339の日時で書く。省略は現行の記録であることを表す。
   */
  readonly recordedUntil?: DateTime;
  /**
   * Reference to the Activity or Run that generated the resource.
   *
   * 資源を生成したActivityまたはRunへの参照。
   */
  readonly generatedBy?: Ref;
  /**
   * References to the resources from which this one was derived.
   *
   * この資源の派生元となった資源への参照。
   */
  readonly derivedFrom?: readonly Ref[];
  /**
   * Reference to the Policy that applies to the resource. Absent means undeclared.
   *
   * 資源に適用されるPolicyへの参照。省略は未宣言を表す。
   */
  readonly policy?: Ref;
  /**
   * IRIs of the profiles or foreign standards to which the resource conforms.
   *
   * 資源が準拠するプロファイルまたは外部規格のIRI。
   */
  readonly conformsTo?: readonly Iri[];
  /**
   * Place in the native file from which the resource was lifted.
   *
   * 資源を取り出した原ファイル内の位置。
   */
  readonly source?: Source;
  /**
   * Original text of normalised members, exactly as read, as a map from member name to text.
   *
   * 正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。
   */
  readonly native?: NativeText;
  /**
   * Title of the dataset in one or more languages. Absent means undeclared.
   *
   * データ集合の題名を、1つ以上の言語で書く。省略時は未宣言とする。
   */
  readonly title?: LangText;
  /**
   * IRI of the license under which the dataset is offered. Absent means undeclared, unless the policy of the dataset gives a license.
   *
   * データ集合を提供する使用許諾のIRI。省略時は、データ集合の利用条件に使用許諾がなければ未宣言とする。
   */
  readonly license?: Iri;
  /**
   * Agent responsible for making the dataset available. Absent means undeclared.
   *
   * データ集合を公開する責任を負う主体。省略時は未宣言とする。
   */
  readonly publisher?: Ref;
  /**
   * Agents who produced the dataset.
   *
   * データ集合を作成した主体の並び。
   */
  readonly creators?: readonly Ref[];
  /**
   * Agents who contributed to the dataset.
   *
   * データ集合の作成に寄与した主体の並び。
   */
  readonly contributors?: readonly Ref[];
  /**
   * Keywords that describe the dataset, listed by language.
   *
   * データ集合を表す主題語を、言語ごとに並べる。
   */
  readonly keywords?: LangTexts;
  /**
   * IRI of a statement of who may access the dataset. Absent means undeclared.
   *
   * データ集合にアクセスできる者を述べた権利表示のIRI。省略時は未宣言とする。
   */
  readonly accessRights?: Iri;
  /**
   * Date on which the dataset was issued, as `YYYY-MM-DD`. Absent means undeclared.
   *
   * データ集合を発行した日を`YYYY-MM-DD`で書く。省略時は未宣言とする。
   */
  readonly issued?: Date;
  /**
   * Date on which the dataset was last changed, as `YYYY-MM-DD`. Absent means undeclared.
   *
   * データ集合を最後に変更した日を`YYYY-MM-DD`で書く。省略時は未宣言とする。
   */
  readonly modified?: Date;
  /**
   * Geometries that the dataset covers; members of the dataset lie inside.
   *
   * データ集合が覆う空間の幾何。データ集合の構成要素はこの中に収まる。
   */
  readonly spatial?: readonly Geometry[];
  /**
   * Times that the dataset covers; members of the dataset lie inside.
   *
   * データ集合が覆う時間。データ集合の構成要素はこの中に収まる。
   */
  readonly temporal?: readonly TimeExtent[];
  /**
   * Resources that are part of the dataset.
   *
   * データ集合に含まれる資源の並び。
   */
  readonly members?: readonly Ref[];
  /**
   * Assets in which the dataset can be obtained.
   *
   * データ集合を取得できる資産の並び。
   */
  readonly distributions?: readonly Ref[];
  /**
   * Quality measurements made of the dataset.
   *
   * データ集合について行った品質測定の並び。
   */
  readonly quality?: readonly QualityMeasurement[];
  /**
   * Named parts of the dataset for learning.
   *
   * 学習のために名前を付けた部分の並び。
   */
  readonly splits?: readonly Split[];
  /**
   * Least gap in time between two splits, as a duration; it is counted once, not on each side. Absent means undeclared.
   *
   * 2つの分割の間に置く最小の時間の隔たりを期間で示す。隔たりは片側ごとではなく1回だけ数える。省略時は未宣言とする。
   */
  readonly splitGap?: Duration;
  /**
   * Dataset series of which this dataset is a member.
   *
   * このデータ集合が属するデータ集合の系列。
   */
  readonly inSeries?: Ref;
  /**
   * Relations of the dataset to other resources, with DataCite relation types as predicates.
   *
   * データ集合と他の資源との関係の並び。DataCiteの関係の型を述語とする。
   */
  readonly relations?: readonly Relation[];
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * Terms of use of data, models and twins (ODRL).
 *
 * データ、モデル、デジタルツインの利用条件。ODRLのポリシーに当たる。
 */
export interface Policy {
  /**
   * The published context, or an array of it and one object of prefixes. Its form is checked by rule ID-11.
   *
   * 公開コンテキスト、またはそれと接頭辞の対象1個の配列。形は規則ID-11が検査する。
   */
  readonly "@context"?: unknown;
  /**
   * Absolute IRI, or CURIE with a declared prefix, that identifies the resource.
   *
   * 資源を識別する絶対IRI、または宣言済みの接頭辞をもつCURIE。
   */
  readonly id: Iri;
  /**
   * The class name, always `Policy`.
   *
   * クラス名。常に`Policy`である。
   */
  readonly type: "Policy";
  /**
   * Short name for people, as a map from language tag to text.
   *
   * 人が読むための短い名称。言語タグから文字列への対応として書く。
   */
  readonly label?: LangText;
  /**
   * Explanation for people, as a map from language tag to text.
   *
   * 人が読むための説明。言語タグから文字列への対応として書く。
   */
  readonly description?: LangText;
  /**
   * Identifiers of the resource that are not IRIs.
   *
   * IRIでない、資源の識別子の並び。
   */
  readonly identifiers?: readonly Identifier[];
  /**
   * References to resources of the same class that are the identical thing.
   *
   * 同じクラスに属し、まったく同一のものを表す資源への参照。
   */
  readonly sameAs?: readonly Ref[];
  /**
   * References to corresponding but not identical resources, such as twin and asset, sample and model, or old and new identifier.
   *
   * 同一ではないが対応する資源への参照。デジタルツインと実物、試料とモデル、新旧の識別子などを結ぶ。
   */
  readonly correspondsTo?: readonly Ref[];
  /**
   * Text that names the version of the resource. Absent means undeclared.
   *
   * 資源の版を表す文字列。省略は未宣言を表す。
   */
  readonly version?: string;
  /**
   * Reference to the resource of which this one is a version.
   *
   * この資源がその1つの版である、元の資源への参照。
   */
  readonly versionOf?: Ref;
  /**
   * Reference to the version that precedes this one.
   *
   * 1つ前の版への参照。
   */
  readonly previousVersion?: Ref;
  /**
   * Start of the transaction time, that is, when this record began to hold; an RFC 3339 date-time, always in UTC. Absent means undeclared.
   *
   * 記録時間の始まり。この記録が有効になった時刻をRFC 3339の日時で書き、常にUTCとする。省略は未宣言を表す。
   */
  readonly recordedFrom?: DateTime;
  /**
   * End of the transaction time, that is, when this record ceased to hold; an RFC 3339 date-time. Absent means that this is the current record.
   *
   * 記録時間の終わり。この記録が効力を失った時刻をRFC 3339の日時で書く。省略は現行の記録であることを表す。
   */
  readonly recordedUntil?: DateTime;
  /**
   * Reference to the Activity or Run that generated the resource.
   *
   * 資源を生成したActivityまたはRunへの参照。
   */
  readonly generatedBy?: Ref;
  /**
   * References to the resources from which this one was derived.
   *
   * この資源の派生元となった資源への参照。
   */
  readonly derivedFrom?: readonly Ref[];
  /**
   * Reference to the Policy that applies to the resource. Absent means undeclared.
   *
   * 資源に適用されるPolicyへの参照。省略は未宣言を表す。
   */
  readonly policy?: Ref;
  /**
   * IRIs of the profiles or foreign standards to which the resource conforms.
   *
   * 資源が準拠するプロファイルまたは外部規格のIRI。
   */
  readonly conformsTo?: readonly Iri[];
  /**
   * Place in the native file from which the resource was lifted.
   *
   * 資源を取り出した原ファイル内の位置。
   */
  readonly source?: Source;
  /**
   * Original text of normalised members, exactly as read, as a map from member name to text.
   *
   * 正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。
   */
  readonly native?: NativeText;
  /**
   * Whether the policy is a set, an offer or an agreement. Absent means undeclared.
   *
   * 利用条件が集合、申込み、合意のいずれであるかを示す。省略時は未宣言とする。
   */
  readonly policyType?: PolicyType;
  /**
   * Resources to which the policy applies; resources may also point to the policy themselves.
   *
   * 利用条件を適用する資源の並び。資源の側から利用条件を指すこともできる。
   */
  readonly targets?: readonly Ref[];
  /**
   * Parts of a model or twin to which the policy applies. Absent means all parts.
   *
   * 利用条件を適用する、モデルまたはデジタルツインの部分。省略時はすべての部分とする。
   */
  readonly modelParts?: readonly ModelPart[];
  /**
   * IRI of the license on which the policy rests. Absent means undeclared.
   *
   * 利用条件のもととなる使用許諾のIRI。省略時は未宣言とする。
   */
  readonly license?: Iri;
  /**
   * Rules that permit an action.
   *
   * 行為を許す規則の並び。
   */
  readonly permissions?: readonly PolicyRule[];
  /**
   * Rules that prohibit an action.
   *
   * 行為を禁じる規則の並び。
   */
  readonly prohibitions?: readonly PolicyRule[];
  /**
   * Rules that require an action.
   *
   * 行為を求める規則の並び。
   */
  readonly obligations?: readonly PolicyRule[];
  /**
   * What holds when a permission and a prohibition conflict. Absent means undeclared.
   *
   * 許諾と禁止が競合するときに、どちらを採るかを定める。省略時は未宣言とする。
   */
  readonly conflict?: ConflictStrategy;
  /**
   * ISO 3166-1 alpha-2 codes of the countries whose law applies.
   *
   * 適用する法の属する国の、ISO 3166-1の2文字符号。
   */
  readonly jurisdiction?: readonly string[];
  /**
   * ISO 3166-1 alpha-2 codes of the countries where the bytes may lie.
   *
   * バイト列を置いてよい国の、ISO 3166-1の2文字符号。
   */
  readonly residency?: readonly string[];
  /**
   * Whether personal data are concerned; when true, a legal basis is expected. Absent means undeclared.
   *
   * 個人データに関わるかを示す。真のときは法的根拠も書く。省略時は未宣言とする。
   */
  readonly personalData?: boolean;
  /**
   * IRI of the legal basis for the processing of personal data (DPV). Absent means undeclared.
   *
   * 個人データを取り扱う法的根拠のIRI。DPVの用語を使う。省略時は未宣言とする。
   */
  readonly legalBasis?: Iri;
  /**
   * Classification of what the policy governs, as text. Absent means undeclared.
   *
   * 利用条件が対象とする物の区分を、文字列で書く。省略時は未宣言とする。
   */
  readonly classification?: string;
  /**
   * Export control status of what the policy governs, as text. Absent means undeclared.
   *
   * 利用条件が対象とする物の輸出管理上の扱いを、文字列で書く。省略時は未宣言とする。
   */
  readonly exportControl?: string;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * A condition that limits a rule, comparing a left operand with a right one (ODRL).
 *
 * 左辺と右辺を比べて規則を限定する条件。ODRLの制約に当たる。
 */
export interface PolicyConstraint {
  /**
   * IRI of what is compared.
   *
   * 比べる対象を示すIRI。
   */
  readonly leftOperand: Iri;
  /**
   * IRI of the comparison between the two operands.
   *
   * 左辺と右辺の比べ方を示すIRI。
   */
  readonly operator: Iri;
  /**
   * Right side of the comparison as an IRI. Exactly one of `rightOperand` and `rightValue` is given.
   *
   * 比較の右辺を示すIRI。`rightOperand`と`rightValue`のどちらか一方だけを書く。
   */
  readonly rightOperand?: Iri;
  /**
   * Right side of the comparison as text. Exactly one of `rightOperand` and `rightValue` is given.
   *
   * 比較の右辺を示す文字列。`rightOperand`と`rightValue`のどちらか一方だけを書く。
   */
  readonly rightValue?: string;
  /**
   * UCUM code of the unit of the right side. Absent means undeclared.
   *
   * 右辺の単位のUCUM符号。省略時は未宣言とする。
   */
  readonly unit?: Ucum;
}

/**
 * One permission, prohibition or duty of a policy (ODRL).
 *
 * 利用条件に含まれる1つの許諾、禁止または義務。ODRLの規則に当たる。
 */
export interface PolicyRule {
  /**
   * IRI of the action that is permitted, prohibited or required.
   *
   * 許諾、禁止または義務の対象となる行為のIRI。
   */
  readonly action: Iri;
  /**
   * Resource to which the rule applies. Absent means the targets of the policy.
   *
   * 規則を適用する資源。省略時は利用条件の対象とする。
   */
  readonly target?: Ref;
  /**
   * Parts of the model or twin to which the rule applies. Absent means the model parts of the policy.
   *
   * 規則を適用する、モデルまたはデジタルツインの部分。省略時は利用条件の指定に従う。
   */
  readonly modelParts?: readonly ModelPart[];
  /**
   * Agent to whom the rule is addressed. Absent means undeclared.
   *
   * 規則の名宛人となる主体。省略時は未宣言とする。
   */
  readonly assignee?: Ref;
  /**
   * Agent who issues the rule. Absent means undeclared.
   *
   * 規則を定める主体。省略時は未宣言とする。
   */
  readonly assigner?: Ref;
  /**
   * Constraints that limit the rule.
   *
   * 規則を限定する制約の並び。
   */
  readonly constraints?: readonly PolicyConstraint[];
  /**
   * Duties attached to the rule, each written as a rule.
   *
   * 規則に付随する義務の並び。それぞれを規則として書く。
   */
  readonly duties?: readonly PolicyRule[];
}

/**
 * A value obtained for one quality metric (DQV).
 *
 * 1つの品質の尺度について得た値。DQVの品質測定に当たる。
 */
export interface QualityMeasurement {
  /**
   * IRI of the quality metric that was measured.
   *
   * 測定した品質の尺度のIRI。
   */
  readonly metric: Iri;
  /**
   * Number obtained for the metric, in `unit`.
   *
   * 尺度について得た数を`unit`で示す。
   */
  readonly value: number;
  /**
   * UCUM code of the unit of the value. Absent means undeclared.
   *
   * 値の単位のUCUM符号。省略時は未宣言とする。
   */
  readonly unit?: Ucum;
}

/**
 * A named part of a dataset for learning.
 *
 * 学習のために名前を付けた、データ集合の一部。
 */
export interface Split {
  /**
   * Name of the split.
   *
   * 分割の名前。
   */
  readonly name: string;
  /**
   * What the split is used for: training, validation, test or other.
   *
   * 分割を何に使うかを、訓練、検証、試験、その他から選ぶ。
   */
  readonly purpose: SplitPurpose;
  /**
   * Resources that belong to the split. Two splits share no member.
   *
   * 分割に属する資源の並び。2つの分割が同じ資源を含むことはない。
   */
  readonly members?: readonly Ref[];
  /**
   * Time that the split covers. Two splits do not overlap in time.
   *
   * 分割が覆う時間。2つの分割の時間は重ならない。
   */
  readonly during?: TimeExtent;
  /**
   * Geometry of the region that the split covers. Absent means undeclared.
   *
   * 分割が覆う領域の幾何。省略時は未宣言とする。
   */
  readonly region?: Geometry;
}
