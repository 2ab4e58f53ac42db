// @generated from schemas (sha256:247e6a8636ead54b) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

/** The shapes of the model as Turtle: structure, and every rule that SHACL can say. */
export const shapesTurtle: string = `@prefix adms: <http://www.w3.org/ns/adms#> .
@prefix cf: <http://vocab.nerc.ac.uk/standard_name/> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix dpv: <https://w3id.org/dpv#> .
@prefix dqv: <http://www.w3.org/ns/dqv#> .
@prefix EPSG: <http://www.opengis.net/def/crs/EPSG/0/> .
@prefix fair4ml: <https://w3id.org/fair4ml/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix geo: <http://www.opengis.net/ont/geosparql#> .
@prefix IAU: <http://www.opengis.net/def/crs/IAU/2015/> .
@prefix ics: <http://resource.geosciml.org/classifier/ics/ischart/> .
@prefix iop: <https://w3id.org/iadopt/ont/> .
@prefix jk: <https://w3id.org/jiku/ns#> .
@prefix obo: <http://purl.obolibrary.org/obo/> .
@prefix odrl: <http://www.w3.org/ns/odrl/2/> .
@prefix OGC: <http://www.opengis.net/def/crs/OGC/1.3/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix quantitykind: <http://qudt.org/vocab/quantitykind/> .
@prefix qudt: <http://qudt.org/schema/qudt/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix sec: <https://w3id.org/security#> .
@prefix sf: <http://www.opengis.net/ont/sf#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix sosa: <http://www.w3.org/ns/sosa/> .
@prefix spdx: <http://spdx.org/rdf/terms#> .
@prefix ssn: <http://www.w3.org/ns/ssn/> .
@prefix time: <http://www.w3.org/2006/time#> .
@prefix unit: <http://qudt.org/vocab/unit/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix jks: <https://w3id.org/jiku/shapes#> .

<https://w3id.org/jiku/shapes>
  a owl:Ontology ;
  rdfs:label "Shapes of Jiku"@en, "Jikuのシェイプ"@ja ;
  sh:declare [ sh:prefix "dcat" ; sh:namespace "http://www.w3.org/ns/dcat#"^^xsd:anyURI ] ;
  sh:declare [ sh:prefix "dcterms" ; sh:namespace "http://purl.org/dc/terms/"^^xsd:anyURI ] ;
  sh:declare [ sh:prefix "fair4ml" ; sh:namespace "https://w3id.org/fair4ml/"^^xsd:anyURI ] ;
  sh:declare [ sh:prefix "iop" ; sh:namespace "https://w3id.org/iadopt/ont/"^^xsd:anyURI ] ;
  sh:declare [ sh:prefix "jk" ; sh:namespace "https://w3id.org/jiku/ns#"^^xsd:anyURI ] ;
  sh:declare [ sh:prefix "obo" ; sh:namespace "http://purl.obolibrary.org/obo/"^^xsd:anyURI ] ;
  sh:declare [ sh:prefix "odrl" ; sh:namespace "http://www.w3.org/ns/odrl/2/"^^xsd:anyURI ] ;
  sh:declare [ sh:prefix "owl" ; sh:namespace "http://www.w3.org/2002/07/owl#"^^xsd:anyURI ] ;
  sh:declare [ sh:prefix "prov" ; sh:namespace "http://www.w3.org/ns/prov#"^^xsd:anyURI ] ;
  sh:declare [ sh:prefix "quantitykind" ; sh:namespace "http://qudt.org/vocab/quantitykind/"^^xsd:anyURI ] ;
  sh:declare [ sh:prefix "qudt" ; sh:namespace "http://qudt.org/schema/qudt/"^^xsd:anyURI ] ;
  sh:declare [ sh:prefix "rdf" ; sh:namespace "http://www.w3.org/1999/02/22-rdf-syntax-ns#"^^xsd:anyURI ] ;
  sh:declare [ sh:prefix "rdfs" ; sh:namespace "http://www.w3.org/2000/01/rdf-schema#"^^xsd:anyURI ] ;
  sh:declare [ sh:prefix "sosa" ; sh:namespace "http://www.w3.org/ns/sosa/"^^xsd:anyURI ] ;
  sh:declare [ sh:prefix "time" ; sh:namespace "http://www.w3.org/2006/time#"^^xsd:anyURI ] ;
  sh:declare [ sh:prefix "xsd" ; sh:namespace "http://www.w3.org/2001/XMLSchema#"^^xsd:anyURI ] .

jks:ruleCode
  a owl:AnnotationProperty ;
  rdfs:label "code of the rule"@en, "規則のコード"@ja ;
  rdfs:comment "Code of the finding that a failed shape, or a failed constraint component of a schema's shape, stands for."@en, "満たされないシェイプ、またはスキーマのシェイプの満たされない制約部品が表す指摘のコードである。"@ja .

sh:MinCountConstraintComponent jks:ruleCode "schema/required" .
sh:ClosedConstraintComponent jks:ruleCode "schema/additionalProperties" .
sh:DatatypeConstraintComponent jks:ruleCode "schema/type" .
sh:OrConstraintComponent jks:ruleCode "schema/type" .
sh:NodeKindConstraintComponent jks:ruleCode "schema/type" .
sh:MaxCountConstraintComponent jks:ruleCode "schema/type" .
sh:UniqueLangConstraintComponent jks:ruleCode "schema/type" .
sh:InConstraintComponent jks:ruleCode "schema/enum" .
sh:PatternConstraintComponent jks:ruleCode "schema/pattern" .
sh:HasValueConstraintComponent jks:ruleCode "schema/discriminator" .
sh:MinInclusiveConstraintComponent jks:ruleCode "schema/minimum" .
sh:MaxInclusiveConstraintComponent jks:ruleCode "schema/maximum" .
sh:MinLengthConstraintComponent jks:ruleCode "schema/minLength" .

jks:Identifier
  a sh:NodeShape ;
  sh:name "Identifier"@en, "識別子"@ja ;
  sh:description "An identifier that is not an IRI, such as a PLATEAU buildingID, a tag name or an ISIL code, together with the register that issued it."@en, "IRIでない識別子。PLATEAUのbuildingID、計装のタグ名、ISILなどを、発行した登録簿とともに表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Identifier-scheme, jks:Identifier-notation, jks:Identifier-usedFrom, jks:Identifier-usedUntil .

jks:Identifier-scheme
  sh:path dcterms:conformsTo ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Identifier scheme"@en, "識別子の体系"@ja ;
  sh:description "IRI of the register that issued the identifier."@en, "識別子を発行した登録簿のIRI。"@ja ;
  sh:message "\\"scheme\\" of Identifier: 1 of Iri."@en, "Identifierの「scheme」: Iriが1個。"@ja .

jks:Identifier-notation
  sh:path skos:notation ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Notation"@en, "表記"@ja ;
  sh:description "Text of the identifier exactly as issued."@en, "発行されたとおりの識別子の文字列。"@ja ;
  sh:message "\\"notation\\" of Identifier: 1 of string."@en, "Identifierの「notation」: stringが1個。"@ja .

jks:Identifier-usedFrom
  sh:path jk:usedFrom ;
  sh:maxCount 1 ;
  sh:datatype xsd:date ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])$" ;
  sh:name "Used from"@en, "使用開始日"@ja ;
  sh:description "Date (YYYY-MM-DD) from which the identifier was used. Absent means undeclared."@en, "識別子の使用が始まった日付(YYYY-MM-DD)。省略は未宣言を表す。"@ja ;
  sh:message "\\"usedFrom\\" of Identifier: 0..1 of Date."@en, "Identifierの「usedFrom」: Dateが0..1個。"@ja .

jks:Identifier-usedUntil
  sh:path jk:usedUntil ;
  sh:maxCount 1 ;
  sh:datatype xsd:date ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])$" ;
  sh:name "Used until"@en, "使用終了日"@ja ;
  sh:description "Date (YYYY-MM-DD) until which the identifier was used. Absent means undeclared."@en, "識別子の使用が終わった日付(YYYY-MM-DD)。省略は未宣言を表す。"@ja ;
  sh:message "\\"usedUntil\\" of Identifier: 0..1 of Date."@en, "Identifierの「usedUntil」: Dateが0..1個。"@ja .

jks:MeasuredRange
  a sh:NodeShape ;
  sh:name "Measured range"@en, "単位付きの範囲"@ja ;
  sh:description "A range of numbers that carries a unit of its own."@en, "固有の単位をもつ数値の範囲である。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:MeasuredRange-min, jks:MeasuredRange-max, jks:MeasuredRange-unit .

jks:MeasuredRange-min
  sh:path jk:min ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Minimum"@en, "最小値"@ja ;
  sh:description "Smallest number of the range, in the unit given by \`unit\`."@en, "「unit」の単位で表した範囲の最小値。"@ja ;
  sh:message "\\"min\\" of MeasuredRange: 1 of number."@en, "MeasuredRangeの「min」: numberが1個。"@ja .

jks:MeasuredRange-max
  sh:path jk:max ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Maximum"@en, "最大値"@ja ;
  sh:description "Largest number of the range, in the unit given by \`unit\`."@en, "「unit」の単位で表した範囲の最大値。"@ja ;
  sh:message "\\"max\\" of MeasuredRange: 1 of number."@en, "MeasuredRangeの「max」: numberが1個。"@ja .

jks:MeasuredRange-unit
  sh:path jk:unitCode ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Unit"@en, "単位"@ja ;
  sh:description "Case-sensitive UCUM code of the unit of both ends."@en, "両端の値の単位を表すUCUMの記号(大文字と小文字を区別する)。"@ja ;
  sh:message "\\"unit\\" of MeasuredRange: 1 of Ucum."@en, "MeasuredRangeの「unit」: Ucumが1個。"@ja .

jks:NumberRange
  a sh:NodeShape ;
  sh:name "Number range"@en, "数値の範囲"@ja ;
  sh:description "A closed range of numbers, in the unit of the carrier."@en, "両端を含む数値の範囲。単位はこれをもつ側の単位に従う。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:NumberRange-min, jks:NumberRange-max .

jks:NumberRange-min
  sh:path jk:min ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Minimum"@en, "最小値"@ja ;
  sh:description "Smallest number of the range, itself included. Absent means unbounded below."@en, "範囲の最小値で、範囲に含む。省略は下に限りがないことを表す。"@ja ;
  sh:message "\\"min\\" of NumberRange: 0..1 of number."@en, "NumberRangeの「min」: numberが0..1個。"@ja .

jks:NumberRange-max
  sh:path jk:max ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Maximum"@en, "最大値"@ja ;
  sh:description "Largest number of the range, itself included. Absent means unbounded above."@en, "範囲の最大値で、範囲に含む。省略は上に限りがないことを表す。"@ja ;
  sh:message "\\"max\\" of NumberRange: 0..1 of number."@en, "NumberRangeの「max」: numberが0..1個。"@ja .

jks:PinnedRef
  a sh:NodeShape ;
  sh:name "Pinned reference"@en, "固定参照"@ja ;
  sh:description "A reference fixed to exact bytes or to a version of what it names."@en, "参照先を特定のバイト列または版に固定する参照である。"@ja ;
  sh:property jks:PinnedRef-digest .

jks:PinnedRef-digest
  sh:path jk:digest ;
  sh:datatype xsd:string ;
  sh:pattern "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|sha3-256:[0-9a-f]{64})$" ;
  sh:name "Digest"@en, "要約値"@ja ;
  sh:description "Digest of the referred document (its JCS bytes) or artefact, as \`sha256:\`, \`sha512:\` or \`sha3-256:\` and lower-case hexadecimal digits. Absent means undeclared."@en, "参照先の文書(JCSで正規化したバイト列)または成果物の要約値。「sha256:」「sha512:」「sha3-256:」のいずれかに小文字の16進数を続ける。省略は未宣言を表す。"@ja ;
  sh:message "\\"digest\\" of PinnedRef: 0..* of Digest."@en, "PinnedRefの「digest」: Digestが0..*個。"@ja .

jks:Quantity
  a sh:NodeShape ;
  sh:name "Quantity value"@en, "量の値"@ja ;
  sh:description "A number with its unit, or the reason why there is no number."@en, "単位を伴う数値、または数値がない理由である。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Quantity-value, jks:Quantity-missing, jks:Quantity-limit, jks:Quantity-unit, jks:Quantity-unitIri, jks:Quantity-uncertainty, jks:Quantity-native .

jks:Quantity-value
  sh:path qudt:numericValue ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Numeric value"@en, "数値"@ja ;
  sh:description "Number in the unit given by \`unit\`; exactly one of \`value\` and \`missing\` is given."@en, "「unit」の単位で表した数値。「value」と「missing」のどちらか一方だけを書く。"@ja ;
  sh:message "\\"value\\" of Quantity: 0..1 of number."@en, "Quantityの「value」: numberが0..1個。"@ja .

jks:Quantity-missing
  sh:path jk:missing ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "notApplicable" "notObserved" "belowDetection" "aboveDetection" "withheld" "sensorFailure" "communicationFailure" "qualityRejected" "outOfDomain" "masked" "notYetAvailable" "unknown" ) ;
  sh:name "Missing reason"@en, "欠測理由"@ja ;
  sh:description "Reason why there is no number; exactly one of \`value\` and \`missing\` is given."@en, "数値がない理由。「value」と「missing」のどちらか一方だけを書く。"@ja ;
  sh:message "\\"missing\\" of Quantity: 0..1 of MissingReason."@en, "Quantityの「missing」: MissingReasonが0..1個。"@ja .

jks:Quantity-limit
  sh:path jk:detectionLimit ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Detection limit"@en, "検出限界"@ja ;
  sh:description "Detection limit in the unit given by \`unit\`; it accompanies the missing reasons \`belowDetection\` and \`aboveDetection\`."@en, "「unit」の単位で表した検出限界。欠測理由が「belowDetection」または「aboveDetection」のときに書く。"@ja ;
  sh:message "\\"limit\\" of Quantity: 0..1 of number."@en, "Quantityの「limit」: numberが0..1個。"@ja .

jks:Quantity-unit
  sh:path jk:unitCode ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Unit"@en, "単位"@ja ;
  sh:description "Case-sensitive UCUM code of the unit. Absent means undeclared, never the unit 1."@en, "単位を表すUCUMの記号(大文字と小文字を区別する)。省略は未宣言を表し、単位1の意味にはならない。"@ja ;
  sh:message "\\"unit\\" of Quantity: 0..1 of Ucum."@en, "Quantityの「unit」: Ucumが0..1個。"@ja .

jks:Quantity-unitIri
  sh:path qudt:hasUnit ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "QUDT unit"@en, "QUDTの単位"@ja ;
  sh:description "IRI of the QUDT unit; needed only where the UCUM code is ambiguous."@en, "QUDTの単位のIRI。UCUMの記号だけでは単位が1つに決まらないときに限って必要である。"@ja ;
  sh:message "\\"unitIri\\" of Quantity: 0..1 of Iri."@en, "Quantityの「unitIri」: Iriが0..1個。"@ja .

jks:Quantity-uncertainty
  sh:path jk:uncertainty ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Uncertainty ;
  sh:name "Uncertainty"@en, "不確かさ"@ja ;
  sh:description "Uncertainty of the value. Absent means undeclared."@en, "値の不確かさ。省略は未宣言を表す。"@ja ;
  sh:message "\\"uncertainty\\" of Quantity: 0..1 of Uncertainty."@en, "Quantityの「uncertainty」: Uncertaintyが0..1個。"@ja .

jks:Quantity-native
  sh:path jk:native ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Native text"@en, "原表記"@ja ;
  sh:description "Original text of normalised members, exactly as read, as a map from member name to text."@en, "正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。"@ja ;
  sh:message "\\"native\\" of Quantity: 0..1 of NativeText."@en, "Quantityの「native」: NativeTextが0..1個。"@ja .

jks:Resource
  a sh:NodeShape ;
  sh:name "Resource"@en, "資源"@ja ;
  sh:description "The base of every identified class: identity, versions, record times, provenance and policy."@en, "識別子をもつすべてのクラスの基底。識別、版、記録時間、来歴、利用条件を表す。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native .

jks:Resource-label
  sh:path rdfs:label ;
  sh:or ( [ sh:datatype rdf:langString ] [ sh:datatype xsd:string ] ) ;
  sh:uniqueLang true ;
  sh:name "Label"@en, "名称"@ja ;
  sh:description "Short name for people, as a map from language tag to text."@en, "人が読むための短い名称。言語タグから文字列への対応として書く。"@ja ;
  sh:message "\\"label\\" of Resource: 0..* of LangText."@en, "Resourceの「label」: LangTextが0..*個。"@ja .

jks:Resource-description
  sh:path dcterms:description ;
  sh:or ( [ sh:datatype rdf:langString ] [ sh:datatype xsd:string ] ) ;
  sh:uniqueLang true ;
  sh:name "Description"@en, "説明"@ja ;
  sh:description "Explanation for people, as a map from language tag to text."@en, "人が読むための説明。言語タグから文字列への対応として書く。"@ja ;
  sh:message "\\"description\\" of Resource: 0..* of LangText."@en, "Resourceの「description」: LangTextが0..*個。"@ja .

jks:Resource-identifiers
  sh:path adms:identifier ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Identifier ;
  sh:name "Identifiers"@en, "識別子"@ja ;
  sh:description "Identifiers of the resource that are not IRIs."@en, "IRIでない、資源の識別子の並び。"@ja ;
  sh:message "\\"identifiers\\" of Resource: 0..* of Identifier."@en, "Resourceの「identifiers」: Identifierが0..*個。"@ja .

jks:Resource-sameAs
  sh:path owl:sameAs ;
  sh:nodeKind sh:IRI ;
  sh:name "Same as"@en, "同一物"@ja ;
  sh:description "References to resources of the same class that are the identical thing."@en, "同じクラスに属し、まったく同一のものを表す資源への参照。"@ja ;
  sh:message "\\"sameAs\\" of Resource: 0..* of Ref."@en, "Resourceの「sameAs」: Refが0..*個。"@ja .

jks:Resource-correspondsTo
  sh:path jk:correspondsTo ;
  sh:nodeKind sh:IRI ;
  sh:name "Corresponds to"@en, "対応物"@ja ;
  sh:description "References to corresponding but not identical resources, such as twin and asset, sample and model, or old and new identifier."@en, "同一ではないが対応する資源への参照。デジタルツインと実物、試料とモデル、新旧の識別子などを結ぶ。"@ja ;
  sh:message "\\"correspondsTo\\" of Resource: 0..* of Ref."@en, "Resourceの「correspondsTo」: Refが0..*個。"@ja .

jks:Resource-version
  sh:path dcat:version ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Version"@en, "版"@ja ;
  sh:description "Text that names the version of the resource. Absent means undeclared."@en, "資源の版を表す文字列。省略は未宣言を表す。"@ja ;
  sh:message "\\"version\\" of Resource: 0..1 of string."@en, "Resourceの「version」: stringが0..1個。"@ja .

jks:Resource-versionOf
  sh:path dcat:isVersionOf ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Version of"@en, "版の元"@ja ;
  sh:description "Reference to the resource of which this one is a version."@en, "この資源がその1つの版である、元の資源への参照。"@ja ;
  sh:message "\\"versionOf\\" of Resource: 0..1 of Ref."@en, "Resourceの「versionOf」: Refが0..1個。"@ja .

jks:Resource-previousVersion
  sh:path dcat:previousVersion ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Previous version"@en, "前の版"@ja ;
  sh:description "Reference to the version that precedes this one."@en, "1つ前の版への参照。"@ja ;
  sh:message "\\"previousVersion\\" of Resource: 0..1 of Ref."@en, "Resourceの「previousVersion」: Refが0..1個。"@ja .

jks:Resource-recordedFrom
  sh:path jk:recordedFrom ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Record start"@en, "記録開始時刻"@ja ;
  sh:description "Start of the transaction time, that is, when this record began to hold; an RFC 3339 date-time, always in UTC. Absent means undeclared."@en, "記録時間の始まり。この記録が有効になった時刻をRFC 3339の日時で書き、常にUTCとする。省略は未宣言を表す。"@ja ;
  sh:message "\\"recordedFrom\\" of Resource: 0..1 of DateTime."@en, "Resourceの「recordedFrom」: DateTimeが0..1個。"@ja .

jks:Resource-recordedUntil
  sh:path jk:recordedUntil ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Record end"@en, "記録終了時刻"@ja ;
  sh:description "End of the transaction time, that is, when this record ceased to hold; an RFC 3339 date-time. Absent means that this is the current record."@en, "記録時間の終わり。この記録が効力を失った時刻をRFC 3339の日時で書く。省略は現行の記録であることを表す。"@ja ;
  sh:message "\\"recordedUntil\\" of Resource: 0..1 of DateTime."@en, "Resourceの「recordedUntil」: DateTimeが0..1個。"@ja .

jks:Resource-generatedBy
  sh:path prov:wasGeneratedBy ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Generated by"@en, "生成した活動"@ja ;
  sh:description "Reference to the Activity or Run that generated the resource."@en, "資源を生成したActivityまたはRunへの参照。"@ja ;
  sh:message "\\"generatedBy\\" of Resource: 0..1 of Ref."@en, "Resourceの「generatedBy」: Refが0..1個。"@ja .

jks:Resource-generatedBy-class
  sh:path prov:wasGeneratedBy ;
  sh:or ( [ sh:class prov:Activity ] [ sh:class jk:Run ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Resource-derivedFrom
  sh:path prov:wasDerivedFrom ;
  sh:nodeKind sh:IRI ;
  sh:name "Derived from"@en, "派生元"@ja ;
  sh:description "References to the resources from which this one was derived."@en, "この資源の派生元となった資源への参照。"@ja ;
  sh:message "\\"derivedFrom\\" of Resource: 0..* of Ref."@en, "Resourceの「derivedFrom」: Refが0..*個。"@ja .

jks:Resource-policy
  sh:path odrl:hasPolicy ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Policy"@en, "利用条件"@ja ;
  sh:description "Reference to the Policy that applies to the resource. Absent means undeclared."@en, "資源に適用されるPolicyへの参照。省略は未宣言を表す。"@ja ;
  sh:message "\\"policy\\" of Resource: 0..1 of Ref."@en, "Resourceの「policy」: Refが0..1個。"@ja .

jks:Resource-policy-class
  sh:path odrl:hasPolicy ;
  sh:or ( [ sh:class odrl:Policy ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Resource-conformsTo
  sh:path dcterms:conformsTo ;
  sh:nodeKind sh:IRI ;
  sh:name "Conforms to"@en, "準拠する規格"@ja ;
  sh:description "IRIs of the profiles or foreign standards to which the resource conforms."@en, "資源が準拠するプロファイルまたは外部規格のIRI。"@ja ;
  sh:message "\\"conformsTo\\" of Resource: 0..* of Iri."@en, "Resourceの「conformsTo」: Iriが0..*個。"@ja .

jks:Resource-source
  sh:path jk:source ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Source ;
  sh:name "Native source"@en, "原ファイル内の位置"@ja ;
  sh:description "Place in the native file from which the resource was lifted."@en, "資源を取り出した原ファイル内の位置。"@ja ;
  sh:message "\\"source\\" of Resource: 0..1 of Source."@en, "Resourceの「source」: Sourceが0..1個。"@ja .

jks:Resource-native
  sh:path jk:native ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Native text"@en, "原表記"@ja ;
  sh:description "Original text of normalised members, exactly as read, as a map from member name to text."@en, "正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。"@ja ;
  sh:message "\\"native\\" of Resource: 0..1 of NativeText."@en, "Resourceの「native」: NativeTextが0..1個。"@ja .

jks:Source
  a sh:NodeShape ;
  sh:name "Native source"@en, "原ファイル内の位置"@ja ;
  sh:description "The place in a native file from which the carrier was lifted, so that a finding can point into that file."@en, "この記述を取り出した原ファイル内の位置。検証の指摘が原ファイルの該当箇所を示せるようにする。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Source-asset, jks:Source-asset-class, jks:Source-pointer, jks:Source-line, jks:Source-column, jks:Source-row, jks:Source-variable, jks:Source-attributes .

jks:Source-asset
  sh:path jk:asset ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Native file"@en, "原ファイル"@ja ;
  sh:description "Reference to the Asset that is the native file. Absent means the file being read."@en, "原ファイルであるAssetへの参照。省略は読み込み中のファイルを表す。"@ja ;
  sh:message "\\"asset\\" of Source: 0..1 of Ref."@en, "Sourceの「asset」: Refが0..1個。"@ja .

jks:Source-asset-class
  sh:path jk:asset ;
  sh:or ( [ sh:class dcat:Distribution ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Source-pointer
  sh:path jk:pointer ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Pointer"@en, "要素の指示"@ja ;
  sh:description "JSON Pointer (RFC 6901) or XPath of the place inside the native file."@en, "原ファイル内の位置を指すJSON Pointer(RFC 6901)またはXPath。"@ja ;
  sh:message "\\"pointer\\" of Source: 0..1 of string."@en, "Sourceの「pointer」: stringが0..1個。"@ja .

jks:Source-line
  sh:path jk:line ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:minInclusive 1 ;
  sh:name "Line number"@en, "行番号"@ja ;
  sh:description "Line in the native file, counted from 1."@en, "原ファイルの行番号。1から数える。"@ja ;
  sh:message "\\"line\\" of Source: 0..1 of integer."@en, "Sourceの「line」: integerが0..1個。"@ja .

jks:Source-column
  sh:path jk:column ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:minInclusive 1 ;
  sh:name "Column number"@en, "桁番号"@ja ;
  sh:description "Column in the native file, counted from 1."@en, "原ファイルの行内の桁番号。1から数える。"@ja ;
  sh:message "\\"column\\" of Source: 0..1 of integer."@en, "Sourceの「column」: integerが0..1個。"@ja .

jks:Source-row
  sh:path jk:row ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:minInclusive 0 ;
  sh:name "Table row"@en, "表の行"@ja ;
  sh:description "Row of the table, counted from 0 without the header lines."@en, "表の行の番号。見出し行を除き、0から数える。"@ja ;
  sh:message "\\"row\\" of Source: 0..1 of integer."@en, "Sourceの「row」: integerが0..1個。"@ja .

jks:Source-variable
  sh:path jk:nativeVariable ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Native variable"@en, "原変数"@ja ;
  sh:description "Name of the netCDF or Zarr array, table column, FMI variable or CIF tag in the native file."@en, "原ファイルにおけるnetCDFやZarrの配列、表の列、FMIの変数、CIFのタグの名前。"@ja ;
  sh:message "\\"variable\\" of Source: 0..1 of string."@en, "Sourceの「variable」: stringが0..1個。"@ja .

jks:Source-attributes
  sh:path jk:nativeAttributes ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Native attributes"@en, "原属性の対応"@ja ;
  sh:description "Map from a member name of this model to the native attribute, element or column that held it."@en, "本モデルの項目名から、その値をもっていた原ファイルの属性、要素または列への対応。"@ja ;
  sh:message "\\"attributes\\" of Source: 0..1 of string."@en, "Sourceの「attributes」: stringが0..1個。"@ja .

jks:Uncertainty
  a sh:NodeShape ;
  sh:name "Uncertainty"@en, "不確かさ"@ja ;
  sh:description "The uncertainty of a value, in one of the forms told apart by \`kind\`."@en, "値の不確かさ。「kind」で区別する形のいずれか1つで表す。"@ja ;
  sh:property jks:Uncertainty-kind, jks:Uncertainty-kind-value, jks:Uncertainty-sources, jks:Uncertainty-character, jks:Uncertainty-unit ;
  sh:xone ( jks:UncertaintyNone jks:UncertaintyUnknown jks:UncertaintyStandard jks:UncertaintyExpanded jks:UncertaintyInterval jks:UncertaintyQuantiles jks:UncertaintyDistribution jks:UncertaintyCovariance jks:UncertaintyEnsemble jks:UncertaintyProbabilities jks:UncertaintySet ) .

jks:Uncertainty-kind
  sh:path jk:kind ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:message "\\"kind\\" of Uncertainty names one of its variants."@en, "Uncertaintyの「kind」は、その変種の1つを示す。"@ja .

jks:Uncertainty-kind-value
  sh:path jk:kind ;
  sh:in ( "none" "unknown" "standard" "expanded" "interval" "quantiles" "distribution" "covariance" "ensemble" "probabilities" "set" ) ;
  sh:message "\\"kind\\" of Uncertainty names one of its variants."@en, "Uncertaintyの「kind」は、その変種の1つを示す。"@ja ;
  jks:ruleCode "schema/discriminator" .

jks:Uncertainty-sources
  sh:path jk:uncertaintySource ;
  sh:datatype xsd:string ;
  sh:in ( "measurement" "representativeness" "parametric" "structural" "initialCondition" "boundaryCondition" "scenario" "numerical" "sampling" "surrogate" ) ;
  sh:name "Sources of uncertainty"@en, "不確かさの要因"@ja ;
  sh:description "Sources that the stated uncertainty covers. Absent means undeclared."@en, "ここで述べる不確かさに含まれる要因の並び。省略は未宣言を表す。"@ja ;
  sh:message "\\"sources\\" of Uncertainty: 0..* of UncertaintySource."@en, "Uncertaintyの「sources」: UncertaintySourceが0..*個。"@ja .

jks:Uncertainty-character
  sh:path jk:character ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "aleatory" "epistemic" "mixed" ) ;
  sh:name "Character of uncertainty"@en, "不確かさの性質"@ja ;
  sh:description "Whether the uncertainty is aleatory, epistemic or mixed. Absent means undeclared."@en, "不確かさが偶然的か、認識論的か、混在かの別。省略は未宣言を表す。"@ja ;
  sh:message "\\"character\\" of Uncertainty: 0..1 of Character."@en, "Uncertaintyの「character」: Characterが0..1個。"@ja .

jks:Uncertainty-unit
  sh:path jk:unitCode ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Unit of uncertainty"@en, "不確かさの単位"@ja ;
  sh:description "Case-sensitive UCUM code of the unit of the uncertainty. Absent means the unit of the value."@en, "不確かさの単位を表すUCUMの記号(大文字と小文字を区別する)。省略は値と同じ単位を表す。"@ja ;
  sh:message "\\"unit\\" of Uncertainty: 0..1 of Ucum."@en, "Uncertaintyの「unit」: Ucumが0..1個。"@ja .

jks:UncertaintyNone
  a sh:NodeShape ;
  sh:name "No uncertainty"@en, "不確かさなし"@ja ;
  sh:description "The value is exact by definition."@en, "値が定義により正確である。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertaintySource jk:character jk:unitCode ) ;
  sh:property jks:UncertaintyNone-kind .

jks:UncertaintyNone-kind
  sh:path jk:kind ;
  sh:hasValue "none" ;
  jks:ruleCode "schema/discriminator" .

jks:UncertaintyUnknown
  a sh:NodeShape ;
  sh:name "Unknown uncertainty"@en, "不明な不確かさ"@ja ;
  sh:description "The uncertainty is said to exist, but its size is not known."@en, "不確かさがあるとされるが、その大きさは分からない。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertaintySource jk:character jk:unitCode ) ;
  sh:property jks:UncertaintyUnknown-kind .

jks:UncertaintyUnknown-kind
  sh:path jk:kind ;
  sh:hasValue "unknown" ;
  jks:ruleCode "schema/discriminator" .

jks:UncertaintyStandard
  a sh:NodeShape ;
  sh:name "Standard uncertainty"@en, "標準不確かさ"@ja ;
  sh:description "The uncertainty is the standard deviation of the value."@en, "不確かさを値の標準偏差で表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertaintySource jk:character jk:unitCode ) ;
  sh:property jks:UncertaintyStandard-kind, jks:UncertaintyStandard-value .

jks:UncertaintyStandard-kind
  sh:path jk:kind ;
  sh:hasValue "standard" ;
  jks:ruleCode "schema/discriminator" .

jks:UncertaintyStandard-value
  sh:path qudt:numericValue ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Standard uncertainty value"@en, "標準不確かさの値"@ja ;
  sh:description "Standard deviation of the value; a number of at least 0."@en, "値の標準偏差。0以上の数。"@ja ;
  sh:message "\\"value\\" of UncertaintyStandard: 1 of number."@en, "UncertaintyStandardの「value」: numberが1個。"@ja .

jks:UncertaintyExpanded
  a sh:NodeShape ;
  sh:name "Expanded uncertainty"@en, "拡張不確かさ"@ja ;
  sh:description "The uncertainty is a GUM expanded uncertainty, with its coverage factor or coverage probability."@en, "不確かさをGUMの拡張不確かさで表し、包含係数または包含確率を添える。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertaintySource jk:character jk:unitCode ) ;
  sh:property jks:UncertaintyExpanded-kind, jks:UncertaintyExpanded-value, jks:UncertaintyExpanded-coverageFactor, jks:UncertaintyExpanded-level .

jks:UncertaintyExpanded-kind
  sh:path jk:kind ;
  sh:hasValue "expanded" ;
  jks:ruleCode "schema/discriminator" .

jks:UncertaintyExpanded-value
  sh:path qudt:numericValue ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Expanded uncertainty value"@en, "拡張不確かさの値"@ja ;
  sh:description "Expanded uncertainty as defined by the GUM; a number of at least 0."@en, "GUMの定義による拡張不確かさ。0以上の数。"@ja ;
  sh:message "\\"value\\" of UncertaintyExpanded: 1 of number."@en, "UncertaintyExpandedの「value」: numberが1個。"@ja .

jks:UncertaintyExpanded-coverageFactor
  sh:path jk:coverageFactor ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Coverage factor"@en, "包含係数"@ja ;
  sh:description "Factor k of the expanded uncertainty; this or \`level\` is given."@en, "拡張不確かさの係数k。これと「level」の少なくとも一方を書く。"@ja ;
  sh:message "\\"coverageFactor\\" of UncertaintyExpanded: 0..1 of number."@en, "UncertaintyExpandedの「coverageFactor」: numberが0..1個。"@ja .

jks:UncertaintyExpanded-level
  sh:path jk:level ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Coverage probability"@en, "包含確率"@ja ;
  sh:description "Probability covered by the expanded uncertainty, greater than 0 and at most 1; this or \`coverageFactor\` is given."@en, "拡張不確かさが包含する確率。0より大きく1以下の数で、これと「coverageFactor」の少なくとも一方を書く。"@ja ;
  sh:message "\\"level\\" of UncertaintyExpanded: 0..1 of number."@en, "UncertaintyExpandedの「level」: numberが0..1個。"@ja .

jks:UncertaintyInterval
  a sh:NodeShape ;
  sh:name "Interval"@en, "区間"@ja ;
  sh:description "The uncertainty is a two-sided interval."@en, "不確かさを両側区間で表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertaintySource jk:character jk:unitCode ) ;
  sh:property jks:UncertaintyInterval-kind, jks:UncertaintyInterval-lower, jks:UncertaintyInterval-upper, jks:UncertaintyInterval-level, jks:UncertaintyInterval-intervalType .

jks:UncertaintyInterval-kind
  sh:path jk:kind ;
  sh:hasValue "interval" ;
  jks:ruleCode "schema/discriminator" .

jks:UncertaintyInterval-lower
  sh:path jk:lower ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Lower interval limit"@en, "区間の下側限界"@ja ;
  sh:description "Lower limit of the two-sided interval."@en, "両側区間の下側の限界。"@ja ;
  sh:message "\\"lower\\" of UncertaintyInterval: 1 of number."@en, "UncertaintyIntervalの「lower」: numberが1個。"@ja .

jks:UncertaintyInterval-upper
  sh:path jk:upper ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Upper interval limit"@en, "区間の上側限界"@ja ;
  sh:description "Upper limit of the two-sided interval."@en, "両側区間の上側の限界。"@ja ;
  sh:message "\\"upper\\" of UncertaintyInterval: 1 of number."@en, "UncertaintyIntervalの「upper」: numberが1個。"@ja .

jks:UncertaintyInterval-level
  sh:path jk:level ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Interval level"@en, "区間の水準"@ja ;
  sh:description "Probability attached to the interval, greater than 0 and at most 1. Absent means undeclared."@en, "区間に伴う確率。0より大きく1以下の数。省略は未宣言を表す。"@ja ;
  sh:message "\\"level\\" of UncertaintyInterval: 0..1 of number."@en, "UncertaintyIntervalの「level」: numberが0..1個。"@ja .

jks:UncertaintyInterval-intervalType
  sh:path jk:intervalType ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "confidence" "credible" "prediction" "tolerance" "range" ) ;
  sh:name "Interval type"@en, "区間の種類"@ja ;
  sh:description "Statistical meaning of the interval: confidence, credible, prediction, tolerance or range. Absent means undeclared."@en, "区間の統計的な意味。信頼区間、信用区間、予測区間、許容区間、範囲のいずれか。省略は未宣言を表す。"@ja ;
  sh:message "\\"intervalType\\" of UncertaintyInterval: 0..1 of IntervalType."@en, "UncertaintyIntervalの「intervalType」: IntervalTypeが0..1個。"@ja .

jks:UncertaintyQuantiles
  a sh:NodeShape ;
  sh:name "Quantiles"@en, "分位点"@ja ;
  sh:description "The uncertainty is given by quantile levels and their values."@en, "不確かさを分位点の確率とその値で表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertaintySource jk:character jk:unitCode ) ;
  sh:property jks:UncertaintyQuantiles-kind, jks:UncertaintyQuantiles-levels, jks:UncertaintyQuantiles-values .

jks:UncertaintyQuantiles-kind
  sh:path jk:kind ;
  sh:hasValue "quantiles" ;
  jks:ruleCode "schema/discriminator" .

jks:UncertaintyQuantiles-levels
  sh:path jk:levels ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Quantile levels"@en, "分位点の確率"@ja ;
  sh:description "Probabilities of the quantiles from 0 to 1, in increasing order, one for each entry of \`values\`."@en, "分位点に対応する0から1までの確率を昇順に並べたもの。「values」の各要素と1対1に対応する。"@ja ;
  sh:message "\\"levels\\" of UncertaintyQuantiles: 1 of number."@en, "UncertaintyQuantilesの「levels」: numberが1個。"@ja .

jks:UncertaintyQuantiles-values
  sh:path jk:values ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Quantile values"@en, "分位点の値"@ja ;
  sh:description "Values of the quantiles, one for each entry of \`levels\`."@en, "分位点の値。「levels」の各要素と1対1に対応する。"@ja ;
  sh:message "\\"values\\" of UncertaintyQuantiles: 1 of number."@en, "UncertaintyQuantilesの「values」: numberが1個。"@ja .

jks:UncertaintyDistribution
  a sh:NodeShape ;
  sh:name "Probability distribution"@en, "確率分布"@ja ;
  sh:description "The uncertainty is a named distribution with its parameters."@en, "不確かさを名前をもつ分布とその母数で表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertaintySource jk:character jk:unitCode ) ;
  sh:property jks:UncertaintyDistribution-kind, jks:UncertaintyDistribution-family, jks:UncertaintyDistribution-parameters .

jks:UncertaintyDistribution-kind
  sh:path jk:kind ;
  sh:hasValue "distribution" ;
  jks:ruleCode "schema/discriminator" .

jks:UncertaintyDistribution-family
  sh:path jk:family ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Distribution family"@en, "分布の族"@ja ;
  sh:description "IRI of the named distribution."@en, "名前をもつ分布の族を示すIRI。"@ja ;
  sh:message "\\"family\\" of UncertaintyDistribution: 1 of Iri."@en, "UncertaintyDistributionの「family」: Iriが1個。"@ja .

jks:UncertaintyDistribution-parameters
  sh:path jk:parameters ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Distribution parameters"@en, "分布の母数"@ja ;
  sh:description "Parameters of the distribution, as a map from parameter name to number."@en, "分布の母数。母数の名前から数値への対応として書く。"@ja ;
  sh:message "\\"parameters\\" of UncertaintyDistribution: 1 of number."@en, "UncertaintyDistributionの「parameters」: numberが1個。"@ja .

jks:UncertaintyCovariance
  a sh:NodeShape ;
  sh:name "Covariance"@en, "共分散"@ja ;
  sh:description "The uncertainty of a value with several components is their covariance matrix."@en, "複数の成分をもつ値の不確かさを、成分の共分散行列で表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertaintySource jk:character jk:unitCode ) ;
  sh:property jks:UncertaintyCovariance-kind, jks:UncertaintyCovariance-matrix, jks:UncertaintyCovariance-componentNames, jks:UncertaintyCovariance-componentNames-item .

jks:UncertaintyCovariance-kind
  sh:path jk:kind ;
  sh:hasValue "covariance" ;
  jks:ruleCode "schema/discriminator" .

jks:UncertaintyCovariance-matrix
  sh:path jk:matrix ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Covariance matrix"@en, "共分散行列"@ja ;
  sh:description "Square matrix of the covariances of the components, in the square of the unit, in the order of \`componentNames\`."@en, "成分の共分散を並べた正方行列。単位は不確かさの単位の2乗、並びは「componentNames」の順である。"@ja ;
  sh:message "\\"matrix\\" of UncertaintyCovariance: 1 of number."@en, "UncertaintyCovarianceの「matrix」: numberが1個。"@ja .

jks:UncertaintyCovariance-componentNames
  sh:path jk:componentNames ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:name "Component names"@en, "成分の名前"@ja ;
  sh:description "Names of the components, in the order of the rows and columns of \`matrix\`."@en, "成分の名前を「matrix」の行と列の順に並べたもの。"@ja ;
  sh:message "\\"componentNames\\" of UncertaintyCovariance: 1 of string."@en, "UncertaintyCovarianceの「componentNames」: stringが1個。"@ja .

jks:UncertaintyCovariance-componentNames-item
  sh:path ( jk:componentNames [ sh:zeroOrMorePath rdf:rest ] rdf:first ) ;
  sh:datatype xsd:string ;
  sh:name "Component names"@en, "成分の名前"@ja ;
  sh:description "Names of the components, in the order of the rows and columns of \`matrix\`."@en, "成分の名前を「matrix」の行と列の順に並べたもの。"@ja ;
  sh:message "\\"componentNames\\" of UncertaintyCovariance: 1 of string."@en, "UncertaintyCovarianceの「componentNames」: stringが1個。"@ja .

jks:UncertaintyEnsemble
  a sh:NodeShape ;
  sh:name "Ensemble"@en, "アンサンブル"@ja ;
  sh:description "The uncertainty is given by equally weighted members."@en, "不確かさを等しい重みをもつ要素の集まりで表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertaintySource jk:character jk:unitCode ) ;
  sh:property jks:UncertaintyEnsemble-kind, jks:UncertaintyEnsemble-values, jks:UncertaintyEnsemble-memberIdentity .

jks:UncertaintyEnsemble-kind
  sh:path jk:kind ;
  sh:hasValue "ensemble" ;
  jks:ruleCode "schema/discriminator" .

jks:UncertaintyEnsemble-values
  sh:path jk:values ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Ensemble values"@en, "アンサンブルの値"@ja ;
  sh:description "Values of the equally weighted ensemble members."@en, "等しい重みをもつアンサンブルの各要素の値。"@ja ;
  sh:message "\\"values\\" of UncertaintyEnsemble: 1 of number."@en, "UncertaintyEnsembleの「values」: numberが1個。"@ja .

jks:UncertaintyEnsemble-memberIdentity
  sh:path jk:memberIdentity ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Member identity"@en, "要素の同一性"@ja ;
  sh:description "IRI that identifies the set of ensemble members, so that the members of two quantities can be paired. Absent means undeclared."@en, "アンサンブルの要素の組を識別するIRI。2つの量の間で要素どうしを対応づけるのに使う。省略は未宣言を表す。"@ja ;
  sh:message "\\"memberIdentity\\" of UncertaintyEnsemble: 0..1 of Iri."@en, "UncertaintyEnsembleの「memberIdentity」: Iriが0..1個。"@ja .

jks:UncertaintyProbabilities
  a sh:NodeShape ;
  sh:name "Category probabilities"@en, "区分確率"@ja ;
  sh:description "The uncertainty is the probability of each category, keyed by category code."@en, "不確かさを、区分の符号ごとの確率で表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertaintySource jk:character jk:unitCode ) ;
  sh:property jks:UncertaintyProbabilities-kind, jks:UncertaintyProbabilities-probabilities .

jks:UncertaintyProbabilities-kind
  sh:path jk:kind ;
  sh:hasValue "probabilities" ;
  jks:ruleCode "schema/discriminator" .

jks:UncertaintyProbabilities-probabilities
  sh:path jk:probabilities ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Category probabilities"@en, "区分ごとの確率"@ja ;
  sh:description "Probability of each category, as a map from category code to number; the probabilities sum to 1."@en, "各区分の確率。区分の符号から確率への対応として書き、合計は1とする。"@ja ;
  sh:message "\\"probabilities\\" of UncertaintyProbabilities: 1 of number."@en, "UncertaintyProbabilitiesの「probabilities」: numberが1個。"@ja .

jks:UncertaintySet
  a sh:NodeShape ;
  sh:name "Bounded set"@en, "有界な集合"@ja ;
  sh:description "The uncertainty is a pair of bounds with no probability."@en, "不確かさを、確率を伴わない上下の界で表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertaintySource jk:character jk:unitCode ) ;
  sh:property jks:UncertaintySet-kind, jks:UncertaintySet-lower, jks:UncertaintySet-upper .

jks:UncertaintySet-kind
  sh:path jk:kind ;
  sh:hasValue "set" ;
  jks:ruleCode "schema/discriminator" .

jks:UncertaintySet-lower
  sh:path jk:lower ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Lower bound"@en, "下界"@ja ;
  sh:description "Lower bound of the value, with no probability attached."@en, "確率を伴わない、値の下界。"@ja ;
  sh:message "\\"lower\\" of UncertaintySet: 1 of number."@en, "UncertaintySetの「lower」: numberが1個。"@ja .

jks:UncertaintySet-upper
  sh:path jk:upper ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Upper bound"@en, "上界"@ja ;
  sh:description "Upper bound of the value, with no probability attached."@en, "確率を伴わない、値の上界。"@ja ;
  sh:message "\\"upper\\" of UncertaintySet: 1 of number."@en, "UncertaintySetの「upper」: numberが1個。"@ja .

jks:UncertaintySpec
  a sh:NodeShape ;
  sh:name "Uncertainty specification"@en, "不確かさの形式"@ja ;
  sh:description "The form of uncertainty that is carried or demanded; it holds no uncertainty values."@en, "保持する、または求める不確かさの形式。不確かさの数値そのものは含まない。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:UncertaintySpec-kind, jks:UncertaintySpec-coverageFactor, jks:UncertaintySpec-level, jks:UncertaintySpec-family, jks:UncertaintySpec-memberCount, jks:UncertaintySpec-memberIdentity, jks:UncertaintySpec-sources, jks:UncertaintySpec-character, jks:UncertaintySpec-correlation, jks:UncertaintySpec-correlationRef, jks:UncertaintySpec-required .

jks:UncertaintySpec-kind
  sh:path jk:kind ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "none" "unknown" "standard" "expanded" "interval" "quantiles" "distribution" "covariance" "ensemble" "probabilities" "set" ) ;
  sh:name "Uncertainty kind"@en, "不確かさの形"@ja ;
  sh:description "Form of the uncertainty, from the same list as the kinds of Uncertainty."@en, "不確かさの形。Uncertaintyの「kind」と同じ一覧から選ぶ。"@ja ;
  sh:message "\\"kind\\" of UncertaintySpec: 1 of UncertaintyKind."@en, "UncertaintySpecの「kind」: UncertaintyKindが1個。"@ja .

jks:UncertaintySpec-coverageFactor
  sh:path jk:coverageFactor ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Coverage factor"@en, "包含係数"@ja ;
  sh:description "Factor k of an expanded uncertainty. Absent means undeclared."@en, "拡張不確かさの係数k。省略は未宣言を表す。"@ja ;
  sh:message "\\"coverageFactor\\" of UncertaintySpec: 0..1 of number."@en, "UncertaintySpecの「coverageFactor」: numberが0..1個。"@ja .

jks:UncertaintySpec-level
  sh:path jk:level ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Coverage level"@en, "包含の水準"@ja ;
  sh:description "Coverage probability of an expanded uncertainty, or probability attached to an interval. Absent means undeclared."@en, "拡張不確かさの包含確率、または区間に伴う確率。省略は未宣言を表す。"@ja ;
  sh:message "\\"level\\" of UncertaintySpec: 0..1 of number."@en, "UncertaintySpecの「level」: numberが0..1個。"@ja .

jks:UncertaintySpec-family
  sh:path jk:family ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Distribution family"@en, "分布の族"@ja ;
  sh:description "IRI of the distribution family. Absent means undeclared."@en, "分布の族を示すIRI。省略は未宣言を表す。"@ja ;
  sh:message "\\"family\\" of UncertaintySpec: 0..1 of Iri."@en, "UncertaintySpecの「family」: Iriが0..1個。"@ja .

jks:UncertaintySpec-memberCount
  sh:path jk:memberCount ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Member count"@en, "要素数"@ja ;
  sh:description "Number of ensemble members; needed when \`kind\` is \`ensemble\`. Absent means undeclared."@en, "アンサンブルの要素の数。「kind」が「ensemble」のときに必要である。省略は未宣言を表す。"@ja ;
  sh:message "\\"memberCount\\" of UncertaintySpec: 0..1 of integer."@en, "UncertaintySpecの「memberCount」: integerが0..1個。"@ja .

jks:UncertaintySpec-memberIdentity
  sh:path jk:memberIdentity ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Member identity"@en, "要素の同一性"@ja ;
  sh:description "IRI that pins the pairing of ensemble members. Absent means that the pairing is not pinned."@en, "アンサンブルの要素どうしの対応を固定するIRI。省略は対応を固定しないことを表す。"@ja ;
  sh:message "\\"memberIdentity\\" of UncertaintySpec: 0..1 of Iri."@en, "UncertaintySpecの「memberIdentity」: Iriが0..1個。"@ja .

jks:UncertaintySpec-sources
  sh:path jk:uncertaintySource ;
  sh:datatype xsd:string ;
  sh:in ( "measurement" "representativeness" "parametric" "structural" "initialCondition" "boundaryCondition" "scenario" "numerical" "sampling" "surrogate" ) ;
  sh:name "Sources of uncertainty"@en, "不確かさの要因"@ja ;
  sh:description "Sources that the uncertainty covers. Absent means undeclared."@en, "不確かさに含まれる要因の並び。省略は未宣言を表す。"@ja ;
  sh:message "\\"sources\\" of UncertaintySpec: 0..* of UncertaintySource."@en, "UncertaintySpecの「sources」: UncertaintySourceが0..*個。"@ja .

jks:UncertaintySpec-character
  sh:path jk:character ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "aleatory" "epistemic" "mixed" ) ;
  sh:name "Character of uncertainty"@en, "不確かさの性質"@ja ;
  sh:description "Whether the uncertainty is aleatory, epistemic or mixed. Absent means undeclared."@en, "不確かさが偶然的か、認識論的か、混在かの別。省略は未宣言を表す。"@ja ;
  sh:message "\\"character\\" of UncertaintySpec: 0..1 of Character."@en, "UncertaintySpecの「character」: Characterが0..1個。"@ja .

jks:UncertaintySpec-correlation
  sh:path jk:correlation ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "independent" "full" "declared" "unknown" ) ;
  sh:name "Correlation"@en, "相関"@ja ;
  sh:description "How the uncertainties of the values are correlated. Absent means undeclared."@en, "値どうしの不確かさの相関のあり方。省略は未宣言を表す。"@ja ;
  sh:message "\\"correlation\\" of UncertaintySpec: 0..1 of Correlation."@en, "UncertaintySpecの「correlation」: Correlationが0..1個。"@ja .

jks:UncertaintySpec-correlationRef
  sh:path jk:correlationRef ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Correlation reference"@en, "相関の参照先"@ja ;
  sh:description "Reference to the resource that gives the correlation; needed when \`correlation\` is \`declared\`."@en, "相関を与える資源への参照。「correlation」が「declared」のときに必要である。"@ja ;
  sh:message "\\"correlationRef\\" of UncertaintySpec: 0..1 of Ref."@en, "UncertaintySpecの「correlationRef」: Refが0..1個。"@ja .

jks:UncertaintySpec-required
  sh:path jk:required ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean ;
  sh:name "Uncertainty required"@en, "不確かさの要求"@ja ;
  sh:description "Whether the uncertainty is required; used on demands such as input ports."@en, "不確かさを必須とするかどうか。入力など、求める側で使う。"@ja ;
  sh:message "\\"required\\" of UncertaintySpec: 0..1 of boolean."@en, "UncertaintySpecの「required」: booleanが0..1個。"@ja .

jks:Recurrence
  a sh:NodeShape ;
  sh:name "Recurrence"@en, "繰返し"@ja ;
  sh:description "A recurrence as defined by RFC 5545."@en, "RFC 5545で定める繰返しである。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Recurrence-rrule, jks:Recurrence-duration, jks:Recurrence-timeZone .

jks:Recurrence-rrule
  sh:path jk:rrule ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Recurrence rule"@en, "繰返し規則"@ja ;
  sh:description "Recurrence rule in the RRULE syntax of RFC 5545."@en, "RFC 5545のRRULEの書き方による繰返し規則。"@ja ;
  sh:message "\\"rrule\\" of Recurrence: 1 of string."@en, "Recurrenceの「rrule」: stringが1個。"@ja .

jks:Recurrence-duration
  sh:path jk:duration ;
  sh:maxCount 1 ;
  sh:datatype xsd:duration ;
  sh:pattern "^P(?:(?:\\\\d+(?:\\\\.\\\\d+)?Y(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?D)(?:T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S))?|T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S)|\\\\d+(?:\\\\.\\\\d+)?W)$" ;
  sh:name "Duration"@en, "持続時間"@ja ;
  sh:description "Length of each occurrence, as an ISO 8601 duration. Absent means undeclared."@en, "各回の長さ。ISO 8601の継続時間の形で書く。省略は未宣言を表す。"@ja ;
  sh:message "\\"duration\\" of Recurrence: 0..1 of Duration."@en, "Recurrenceの「duration」: Durationが0..1個。"@ja .

jks:Recurrence-timeZone
  sh:path jk:timeZone ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Time zone"@en, "時間帯"@ja ;
  sh:description "IANA name of the time zone in which the rule is read. Absent means undeclared."@en, "規則を解釈する時間帯のIANAでの名前。省略は未宣言を表す。"@ja ;
  sh:message "\\"timeZone\\" of Recurrence: 0..1 of string."@en, "Recurrenceの「timeZone」: stringが0..1個。"@ja .

jks:TemporalSupport
  a sh:NodeShape ;
  sh:name "Temporal support"@en, "時間サポート"@ja ;
  sh:description "Over what time one number speaks, and by which statistic."@en, "1つの数値がどの時間を代表するか、またどの統計によるかを表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:TemporalSupport-kind, jks:TemporalSupport-method, jks:TemporalSupport-period, jks:TemporalSupport-intervalLabel, jks:TemporalSupport-step, jks:TemporalSupport-clock, jks:TemporalSupport-timeScale, jks:TemporalSupport-calendar, jks:TemporalSupport-trs, jks:TemporalSupport-trs-class, jks:TemporalSupport-latency, jks:TemporalSupport-native .

jks:TemporalSupport-kind
  sh:path jk:kind ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "static" "instant" "interval" "event" ) ;
  sh:name "Temporal support kind"@en, "時間サポートの種類"@ja ;
  sh:description "Whether a value is static, or speaks for an instant, an interval or an event."@en, "値が時間によらないか、瞬間、期間、事象のいずれを代表するかの別。"@ja ;
  sh:message "\\"kind\\" of TemporalSupport: 1 of TemporalKind."@en, "TemporalSupportの「kind」: TemporalKindが1個。"@ja .

jks:TemporalSupport-method
  sh:path jk:method ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "point" "mean" "sum" "maximum" "minimum" "median" "mode" "standard_deviation" "variance" ) ;
  sh:name "Temporal cell method"@en, "時間方向の統計"@ja ;
  sh:description "Statistic over the interval, as a CF cell method; needed when \`kind\` is \`interval\`. Absent means undeclared."@en, "期間にわたる統計の方法をCFのcell methodで表したもの。「kind」が「interval」のときに必要である。省略は未宣言を表す。"@ja ;
  sh:message "\\"method\\" of TemporalSupport: 0..1 of CellMethod."@en, "TemporalSupportの「method」: CellMethodが0..1個。"@ja .

jks:TemporalSupport-period
  sh:path jk:period ;
  sh:maxCount 1 ;
  sh:datatype xsd:duration ;
  sh:pattern "^P(?:(?:\\\\d+(?:\\\\.\\\\d+)?Y(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?D)(?:T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S))?|T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S)|\\\\d+(?:\\\\.\\\\d+)?W)$" ;
  sh:name "Period"@en, "期間の長さ"@ja ;
  sh:description "Length of the interval over which the statistic is taken, as an ISO 8601 duration; needed when \`kind\` is \`interval\`. Absent means undeclared."@en, "統計をとる期間の長さ。ISO 8601の継続時間の形で書き、「kind」が「interval」のときに必要である。省略は未宣言を表す。"@ja ;
  sh:message "\\"period\\" of TemporalSupport: 0..1 of Duration."@en, "TemporalSupportの「period」: Durationが0..1個。"@ja .

jks:TemporalSupport-intervalLabel
  sh:path jk:intervalLabel ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "start" "middle" "end" ) ;
  sh:name "Interval label"@en, "区間の時刻表示"@ja ;
  sh:description "Which point of the interval the time stamp names: its start, middle or end; needed when \`kind\` is \`interval\`. Absent means undeclared."@en, "時刻の表示が期間の始点、中央、終点のどれを指すか。「kind」が「interval」のときに必要である。省略は未宣言を表す。"@ja ;
  sh:message "\\"intervalLabel\\" of TemporalSupport: 0..1 of IntervalLabel."@en, "TemporalSupportの「intervalLabel」: IntervalLabelが0..1個。"@ja .

jks:TemporalSupport-step
  sh:path jk:step ;
  sh:maxCount 1 ;
  sh:datatype xsd:duration ;
  sh:pattern "^P(?:(?:\\\\d+(?:\\\\.\\\\d+)?Y(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?D)(?:T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S))?|T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S)|\\\\d+(?:\\\\.\\\\d+)?W)$" ;
  sh:name "Time step"@en, "時間間隔"@ja ;
  sh:description "Spacing of successive values, as an ISO 8601 duration. Absent means undeclared."@en, "隣り合う値の間隔。ISO 8601の継続時間の形で書く。省略は未宣言を表す。"@ja ;
  sh:message "\\"step\\" of TemporalSupport: 0..1 of Duration."@en, "TemporalSupportの「step」: Durationが0..1個。"@ja .

jks:TemporalSupport-clock
  sh:path jk:clock ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "fixed" "variable" "triggered" ) ;
  sh:name "Clock"@en, "刻みの方式"@ja ;
  sh:description "Whether values come at fixed steps, at variable steps or when triggered. Absent means undeclared."@en, "値が一定の刻み、可変の刻み、契機のいずれで生じるかの別。省略は未宣言を表す。"@ja ;
  sh:message "\\"clock\\" of TemporalSupport: 0..1 of Clock."@en, "TemporalSupportの「clock」: Clockが0..1個。"@ja .

jks:TemporalSupport-timeScale
  sh:path jk:timeScale ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "UTC" "TAI" "TT" "GPS" "UT1" "TDB" "model" "logical" "geologic" ) ;
  sh:name "Time scale"@en, "時間尺度"@ja ;
  sh:description "Time scale in which the time positions are counted. Absent means undeclared."@en, "時間位置を数える時間尺度。省略は未宣言を表す。"@ja ;
  sh:message "\\"timeScale\\" of TemporalSupport: 0..1 of TimeScale."@en, "TemporalSupportの「timeScale」: TimeScaleが0..1個。"@ja .

jks:TemporalSupport-calendar
  sh:path jk:calendar ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "standard" "proleptic_gregorian" "julian" "noleap" "all_leap" "360_day" "utc" "tai" "none" "explicit" ) ;
  sh:name "Calendar"@en, "暦"@ja ;
  sh:description "Calendar in which the dates are read. Absent means undeclared."@en, "日付を解釈する暦。省略は未宣言を表す。"@ja ;
  sh:message "\\"calendar\\" of TemporalSupport: 0..1 of Calendar."@en, "TemporalSupportの「calendar」: Calendarが0..1個。"@ja .

jks:TemporalSupport-trs
  sh:path time:hasTRS ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Temporal reference system"@en, "時間参照系"@ja ;
  sh:description "Reference to the ReferenceSystem of the time positions; it must agree with \`timeScale\` and \`calendar\`."@en, "時間位置のReferenceSystemへの参照。「timeScale」「calendar」と一致していなければならない。"@ja ;
  sh:message "\\"trs\\" of TemporalSupport: 0..1 of Ref."@en, "TemporalSupportの「trs」: Refが0..1個。"@ja .

jks:TemporalSupport-trs-class
  sh:path time:hasTRS ;
  sh:or ( [ sh:class jk:ReferenceSystem ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:TemporalSupport-latency
  sh:path jk:latency ;
  sh:maxCount 1 ;
  sh:datatype xsd:duration ;
  sh:pattern "^P(?:(?:\\\\d+(?:\\\\.\\\\d+)?Y(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?D)(?:T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S))?|T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S)|\\\\d+(?:\\\\.\\\\d+)?W)$" ;
  sh:name "Latency"@en, "遅延"@ja ;
  sh:description "Delay until a value is available, as an ISO 8601 duration: on a source the largest delay, on a target the allowed delay. Absent means undeclared."@en, "値が利用できるまでの遅れ。ISO 8601の継続時間の形で書き、渡す側では最大の遅れ、受ける側では許容する遅れを表す。省略は未宣言を表す。"@ja ;
  sh:message "\\"latency\\" of TemporalSupport: 0..1 of Duration."@en, "TemporalSupportの「latency」: Durationが0..1個。"@ja .

jks:TemporalSupport-native
  sh:path jk:native ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Native text"@en, "原表記"@ja ;
  sh:description "Original text of normalised members, exactly as read, as a map from member name to text."@en, "正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。"@ja ;
  sh:message "\\"native\\" of TemporalSupport: 0..1 of NativeText."@en, "TemporalSupportの「native」: NativeTextが0..1個。"@ja .

jks:TimeExtent
  a sh:NodeShape ;
  sh:name "Time extent"@en, "時間範囲"@ja ;
  sh:description "An instant (\`at\`), an interval (\`start\`, \`end\`) or a recurrence."@en, "瞬間(「at」)、期間(「start」と「end」)、または繰返しである。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:TimeExtent-at, jks:TimeExtent-start, jks:TimeExtent-end, jks:TimeExtent-unknown, jks:TimeExtent-bounds, jks:TimeExtent-trs, jks:TimeExtent-trs-class, jks:TimeExtent-precision, jks:TimeExtent-uncertainty, jks:TimeExtent-recurrence, jks:TimeExtent-native .

jks:TimeExtent-at
  sh:path jk:at ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Instant"@en, "瞬間"@ja ;
  sh:description "Time position of an instant; it excludes \`start\` and \`end\`."@en, "瞬間の時間位置。「start」「end」とともには書かない。"@ja ;
  sh:message "\\"at\\" of TimeExtent: 0..1 of TimePosition."@en, "TimeExtentの「at」: TimePositionが0..1個。"@ja .

jks:TimeExtent-start
  sh:path jk:start ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Start"@en, "始点"@ja ;
  sh:description "Time position at which the interval starts. The value \`..\` means unbounded; absent means undeclared."@en, "期間の始まりの時間位置。「..」は限りがないこと、省略は未宣言を表す。"@ja ;
  sh:message "\\"start\\" of TimeExtent: 0..1 of TimePosition."@en, "TimeExtentの「start」: TimePositionが0..1個。"@ja .

jks:TimeExtent-end
  sh:path jk:end ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "End"@en, "終点"@ja ;
  sh:description "Time position at which the interval ends. The value \`..\` means unbounded, that is, still going on; absent means undeclared."@en, "期間の終わりの時間位置。「..」は限りがなく継続中であること、省略は未宣言を表す。"@ja ;
  sh:message "\\"end\\" of TimeExtent: 0..1 of TimePosition."@en, "TimeExtentの「end」: TimePositionが0..1個。"@ja .

jks:TimeExtent-unknown
  sh:path jk:unknownBound ;
  sh:datatype xsd:string ;
  sh:in ( "start" "end" ) ;
  sh:name "Unknown bounds"@en, "不明な端"@ja ;
  sh:description "Names of the bounds that exist but are not known; sentinel times of native files are recorded here."@en, "存在するが分からない端の名前。原ファイルで特別な値として書かれた時刻もここに移す。"@ja ;
  sh:message "\\"unknown\\" of TimeExtent: 0..* of BoundName."@en, "TimeExtentの「unknown」: BoundNameが0..*個。"@ja .

jks:TimeExtent-bounds
  sh:path jk:bounds ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "[)" "[]" "()" "(]" ) ;
  sh:name "Inclusion of bounds"@en, "両端の扱い"@ja ;
  sh:description "Whether the start and the end belong to the interval. Absent means \`[)\`, start included and end excluded."@en, "始点と終点を期間に含むかどうか。省略は「[)」、すなわち始点を含み終点を含まないことを表す。"@ja ;
  sh:message "\\"bounds\\" of TimeExtent: 0..1 of Bounds."@en, "TimeExtentの「bounds」: Boundsが0..1個。"@ja .

jks:TimeExtent-trs
  sh:path time:hasTRS ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Temporal reference system"@en, "時間参照系"@ja ;
  sh:description "Reference to the ReferenceSystem of the time positions. Absent means the ISO 8601 proleptic Gregorian calendar, with the time scale taken from the zone."@en, "時間位置のReferenceSystemへの参照。省略はISO 8601の先発グレゴリオ暦を表し、時間尺度は時間帯の指定で決まる。"@ja ;
  sh:message "\\"trs\\" of TimeExtent: 0..1 of Ref."@en, "TimeExtentの「trs」: Refが0..1個。"@ja .

jks:TimeExtent-trs-class
  sh:path time:hasTRS ;
  sh:or ( [ sh:class jk:ReferenceSystem ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:TimeExtent-precision
  sh:path jk:precision ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Quantity ;
  sh:name "Precision"@en, "精密さ"@ja ;
  sh:description "Precision of the time positions, as a number with its unit. Absent means undeclared."@en, "時間位置の精密さ。単位を伴う数値で書く。省略は未宣言を表す。"@ja ;
  sh:message "\\"precision\\" of TimeExtent: 0..1 of Quantity."@en, "TimeExtentの「precision」: Quantityが0..1個。"@ja .

jks:TimeExtent-uncertainty
  sh:path jk:uncertainty ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Uncertainty ;
  sh:name "Uncertainty"@en, "不確かさ"@ja ;
  sh:description "Uncertainty of the time positions. Absent means undeclared."@en, "時間位置の不確かさ。省略は未宣言を表す。"@ja ;
  sh:message "\\"uncertainty\\" of TimeExtent: 0..1 of Uncertainty."@en, "TimeExtentの「uncertainty」: Uncertaintyが0..1個。"@ja .

jks:TimeExtent-recurrence
  sh:path jk:recurrence ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Recurrence ;
  sh:name "Recurrence"@en, "繰返し"@ja ;
  sh:description "RFC 5545 recurrence of the extent."@en, "この時間範囲のRFC 5545による繰返し。"@ja ;
  sh:message "\\"recurrence\\" of TimeExtent: 0..1 of Recurrence."@en, "TimeExtentの「recurrence」: Recurrenceが0..1個。"@ja .

jks:TimeExtent-native
  sh:path jk:native ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Native text"@en, "原表記"@ja ;
  sh:description "Original text of normalised members, exactly as read, as a map from member name to text."@en, "正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。"@ja ;
  sh:message "\\"native\\" of TimeExtent: 0..1 of NativeText."@en, "TimeExtentの「native」: NativeTextが0..1個。"@ja .

jks:AxisSpec
  a sh:NodeShape ;
  sh:name "Coordinate axis"@en, "座標軸"@ja ;
  sh:description "One axis of a reference system."@en, "参照系の1つの軸である。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:AxisSpec-name, jks:AxisSpec-direction, jks:AxisSpec-unit, jks:AxisSpec-range, jks:AxisSpec-periodic .

jks:AxisSpec-name
  sh:path jk:name ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Axis name"@en, "軸の名前"@ja ;
  sh:description "Name of the axis."@en, "軸の名前。"@ja ;
  sh:message "\\"name\\" of AxisSpec: 1 of string."@en, "AxisSpecの「name」: stringが1個。"@ja .

jks:AxisSpec-direction
  sh:path jk:direction ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "north" "south" "east" "west" "up" "down" "northEast" "northWest" "southEast" "southWest" "left" "right" "anterior" "posterior" "superior" "inferior" "forward" "aft" "port" "starboard" "future" "past" "geocentricX" "geocentricY" "geocentricZ" "columnPositive" "rowPositive" "displayRight" "displayDown" "towards" "awayFrom" "unspecified" ) ;
  sh:name "Axis direction"@en, "軸の向き"@ja ;
  sh:description "Direction in which the coordinate increases. Absent means undeclared."@en, "座標が増す向き。省略は未宣言を表す。"@ja ;
  sh:message "\\"direction\\" of AxisSpec: 0..1 of AxisDirection."@en, "AxisSpecの「direction」: AxisDirectionが0..1個。"@ja .

jks:AxisSpec-unit
  sh:path jk:unitCode ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Axis unit"@en, "軸の単位"@ja ;
  sh:description "Case-sensitive UCUM code of the unit of the coordinate. Absent means undeclared."@en, "座標の単位を表すUCUMの記号(大文字と小文字を区別する)。省略は未宣言を表す。"@ja ;
  sh:message "\\"unit\\" of AxisSpec: 0..1 of Ucum."@en, "AxisSpecの「unit」: Ucumが0..1個。"@ja .

jks:AxisSpec-range
  sh:path jk:range ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:NumberRange ;
  sh:name "Axis range"@en, "座標の値域"@ja ;
  sh:description "Legal coordinates on the axis, in the unit of the axis; on a periodic axis, one full turn. Absent means undeclared."@en, "軸上で許される座標の範囲。単位は軸の単位とし、周期的な軸では1周分を表す。省略は未宣言を表す。"@ja ;
  sh:message "\\"range\\" of AxisSpec: 0..1 of NumberRange."@en, "AxisSpecの「range」: NumberRangeが0..1個。"@ja .

jks:AxisSpec-periodic
  sh:path jk:periodic ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean ;
  sh:name "Periodic axis"@en, "軸の周期性"@ja ;
  sh:description "Whether the axis is periodic; then \`range\` is one full turn. Absent means undeclared."@en, "軸が周期的かどうか。周期的なとき「range」は1周分を表す。省略は未宣言を表す。"@ja ;
  sh:message "\\"periodic\\" of AxisSpec: 0..1 of boolean."@en, "AxisSpecの「periodic」: booleanが0..1個。"@ja .

jks:Geometry
  a sh:NodeShape ;
  sh:name "Geometry"@en, "幾何"@ja ;
  sh:description "The geometry of an entity, sample or observation, in one of the types told apart by \`type\`; the type names are those of JSON-FG and MF-JSON where they have them."@en, "実体、試料または観測の幾何。「type」で区別し、型の名前はJSON-FGとMF-JSONにあればそのまま用いる。"@ja ;
  sh:property jks:Geometry-type, jks:Geometry-type-value, jks:Geometry-rs, jks:Geometry-rs-class, jks:Geometry-role, jks:Geometry-lod, jks:Geometry-validTime, jks:Geometry-uncertainty ;
  sh:xone ( jks:GeometryPoint jks:GeometryMultiPoint jks:GeometryLineString jks:GeometryMultiLineString jks:GeometryPolygon jks:GeometryMultiPolygon jks:GeometryPolyhedron jks:GeometryMultiPolyhedron jks:GeometryPrism jks:GeometryBox jks:GeometryCellSet jks:GeometryMovingPoint jks:GeometryMovingPolygon jks:GeometryExternal ) .

jks:Geometry-type
  sh:path rdf:type ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:message "\\"type\\" of Geometry names one of its variants."@en, "Geometryの「type」は、その変種の1つを示す。"@ja .

jks:Geometry-type-value
  sh:path rdf:type ;
  sh:in ( sf:Point sf:MultiPoint sf:LineString sf:MultiLineString sf:Polygon sf:MultiPolygon jk:Polyhedron jk:MultiPolyhedron jk:Prism jk:Box jk:CellSet jk:MovingPoint jk:MovingPolygon jk:External ) ;
  sh:message "\\"type\\" of Geometry names one of its variants."@en, "Geometryの「type」は、その変種の1つを示す。"@ja ;
  jks:ruleCode "schema/discriminator" .

jks:Geometry-rs
  sh:path jk:referenceSystem ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Reference system"@en, "参照系"@ja ;
  sh:description "Reference to the ReferenceSystem of the coordinates. Absent means undeclared."@en, "座標のReferenceSystemへの参照。省略は未宣言を表す。"@ja ;
  sh:message "\\"rs\\" of Geometry: 0..1 of Ref."@en, "Geometryの「rs」: Refが0..1個。"@ja .

jks:Geometry-rs-class
  sh:path jk:referenceSystem ;
  sh:or ( [ sh:class jk:ReferenceSystem ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Geometry-role
  sh:path jk:role ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "location" "footprint" "shape" "bounding" "centroid" "sampledAt" "support" "trajectory" ) ;
  sh:name "Geometry role"@en, "幾何の役割"@ja ;
  sh:description "What the geometry stands for, such as a location, a footprint or a trajectory. Absent means undeclared."@en, "位置、接地形状、軌跡など、この幾何が何を表すかの別。省略は未宣言を表す。"@ja ;
  sh:message "\\"role\\" of Geometry: 0..1 of GeometryRole."@en, "Geometryの「role」: GeometryRoleが0..1個。"@ja .

jks:Geometry-lod
  sh:path jk:lod ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Level of detail"@en, "詳細度"@ja ;
  sh:description "Level of detail of the geometry, as text. Absent means undeclared."@en, "幾何の詳細度(LOD)を表す文字列。省略は未宣言を表す。"@ja ;
  sh:message "\\"lod\\" of Geometry: 0..1 of string."@en, "Geometryの「lod」: stringが0..1個。"@ja .

jks:Geometry-validTime
  sh:path jk:validTime ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Valid time"@en, "有効時間"@ja ;
  sh:description "Time for which the geometry holds. Absent means undeclared."@en, "幾何が成り立つ時間。省略は未宣言を表す。"@ja ;
  sh:message "\\"validTime\\" of Geometry: 0..1 of TimeExtent."@en, "Geometryの「validTime」: TimeExtentが0..1個。"@ja .

jks:Geometry-uncertainty
  sh:path jk:uncertainty ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Uncertainty ;
  sh:name "Positional uncertainty"@en, "位置の不確かさ"@ja ;
  sh:description "Uncertainty of the geometry. Absent means undeclared."@en, "幾何の不確かさ。省略は未宣言を表す。"@ja ;
  sh:message "\\"uncertainty\\" of Geometry: 0..1 of Uncertainty."@en, "Geometryの「uncertainty」: Uncertaintyが0..1個。"@ja .

jks:GeometryPoint
  a sh:NodeShape ;
  sh:name "Point"@en, "点"@ja ;
  sh:description "A single position, as sf:Point."@en, "1つの位置。sf:Pointにあたる。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:referenceSystem jk:role jk:lod jk:validTime jk:uncertainty ) ;
  sh:property jks:GeometryPoint-type, jks:GeometryPoint-coordinates .

jks:GeometryPoint-type
  sh:path rdf:type ;
  sh:hasValue sf:Point ;
  jks:ruleCode "schema/discriminator" .

jks:GeometryPoint-coordinates
  sh:path jk:coordinates ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Coordinates"@en, "座標"@ja ;
  sh:description "One position: an array of numbers in the axis order of \`rs\`."@en, "1つの位置。「rs」の軸順に数を並べた配列。"@ja ;
  sh:message "\\"coordinates\\" of GeometryPoint: 1 of number."@en, "GeometryPointの「coordinates」: numberが1個。"@ja .

jks:GeometryMultiPoint
  a sh:NodeShape ;
  sh:name "Multi-point"@en, "複数の点"@ja ;
  sh:description "A set of points, as sf:MultiPoint."@en, "点の集まり。sf:MultiPointにあたる。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:referenceSystem jk:role jk:lod jk:validTime jk:uncertainty ) ;
  sh:property jks:GeometryMultiPoint-type, jks:GeometryMultiPoint-coordinates .

jks:GeometryMultiPoint-type
  sh:path rdf:type ;
  sh:hasValue sf:MultiPoint ;
  jks:ruleCode "schema/discriminator" .

jks:GeometryMultiPoint-coordinates
  sh:path jk:coordinates ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Coordinates"@en, "座標"@ja ;
  sh:description "Array of positions, one for each point."@en, "位置の配列。1つの位置が1つの点を表す。"@ja ;
  sh:message "\\"coordinates\\" of GeometryMultiPoint: 1 of number."@en, "GeometryMultiPointの「coordinates」: numberが1個。"@ja .

jks:GeometryLineString
  a sh:NodeShape ;
  sh:name "Line string"@en, "折れ線"@ja ;
  sh:description "A line through successive positions, as sf:LineString."@en, "位置を順に結ぶ線。sf:LineStringにあたる。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:referenceSystem jk:role jk:lod jk:validTime jk:uncertainty ) ;
  sh:property jks:GeometryLineString-type, jks:GeometryLineString-coordinates .

jks:GeometryLineString-type
  sh:path rdf:type ;
  sh:hasValue sf:LineString ;
  jks:ruleCode "schema/discriminator" .

jks:GeometryLineString-coordinates
  sh:path jk:coordinates ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Coordinates"@en, "座標"@ja ;
  sh:description "Array of positions along the line."@en, "線に沿った位置の配列。"@ja ;
  sh:message "\\"coordinates\\" of GeometryLineString: 1 of number."@en, "GeometryLineStringの「coordinates」: numberが1個。"@ja .

jks:GeometryMultiLineString
  a sh:NodeShape ;
  sh:name "Multi-line string"@en, "複数の折れ線"@ja ;
  sh:description "A set of line strings, as sf:MultiLineString."@en, "折れ線の集まり。sf:MultiLineStringにあたる。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:referenceSystem jk:role jk:lod jk:validTime jk:uncertainty ) ;
  sh:property jks:GeometryMultiLineString-type, jks:GeometryMultiLineString-coordinates .

jks:GeometryMultiLineString-type
  sh:path rdf:type ;
  sh:hasValue sf:MultiLineString ;
  jks:ruleCode "schema/discriminator" .

jks:GeometryMultiLineString-coordinates
  sh:path jk:coordinates ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Coordinates"@en, "座標"@ja ;
  sh:description "Array of lines, each an array of positions."@en, "線の配列。各線は位置の配列である。"@ja ;
  sh:message "\\"coordinates\\" of GeometryMultiLineString: 1 of number."@en, "GeometryMultiLineStringの「coordinates」: numberが1個。"@ja .

jks:GeometryPolygon
  a sh:NodeShape ;
  sh:name "Polygon"@en, "多角形"@ja ;
  sh:description "A surface bounded by closed rings, as sf:Polygon."@en, "閉じた環で囲まれた面。sf:Polygonにあたる。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:referenceSystem jk:role jk:lod jk:validTime jk:uncertainty ) ;
  sh:property jks:GeometryPolygon-type, jks:GeometryPolygon-coordinates .

jks:GeometryPolygon-type
  sh:path rdf:type ;
  sh:hasValue sf:Polygon ;
  jks:ruleCode "schema/discriminator" .

jks:GeometryPolygon-coordinates
  sh:path jk:coordinates ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Coordinates"@en, "座標"@ja ;
  sh:description "Array of closed rings, each an array of positions; the first ring is the exterior, the others are holes."@en, "閉じた環の配列。各環は位置の配列で、最初の環が外周、残りが穴を表す。"@ja ;
  sh:message "\\"coordinates\\" of GeometryPolygon: 1 of number."@en, "GeometryPolygonの「coordinates」: numberが1個。"@ja .

jks:GeometryMultiPolygon
  a sh:NodeShape ;
  sh:name "Multi-polygon"@en, "複数の多角形"@ja ;
  sh:description "A set of polygons, as sf:MultiPolygon."@en, "多角形の集まり。sf:MultiPolygonにあたる。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:referenceSystem jk:role jk:lod jk:validTime jk:uncertainty ) ;
  sh:property jks:GeometryMultiPolygon-type, jks:GeometryMultiPolygon-coordinates .

jks:GeometryMultiPolygon-type
  sh:path rdf:type ;
  sh:hasValue sf:MultiPolygon ;
  jks:ruleCode "schema/discriminator" .

jks:GeometryMultiPolygon-coordinates
  sh:path jk:coordinates ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Coordinates"@en, "座標"@ja ;
  sh:description "Array of polygons, each an array of closed rings."@en, "多角形の配列。各多角形は閉じた環の配列である。"@ja ;
  sh:message "\\"coordinates\\" of GeometryMultiPolygon: 1 of number."@en, "GeometryMultiPolygonの「coordinates」: numberが1個。"@ja .

jks:GeometryPolyhedron
  a sh:NodeShape ;
  sh:name "Polyhedron"@en, "多面体"@ja ;
  sh:description "A solid bounded by shells, which are made of faces, rings and positions."@en, "殻で囲まれた立体。殻は面、環、位置からなる。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:referenceSystem jk:role jk:lod jk:validTime jk:uncertainty ) ;
  sh:property jks:GeometryPolyhedron-type, jks:GeometryPolyhedron-coordinates .

jks:GeometryPolyhedron-type
  sh:path rdf:type ;
  sh:hasValue jk:Polyhedron ;
  jks:ruleCode "schema/discriminator" .

jks:GeometryPolyhedron-coordinates
  sh:path jk:coordinates ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Coordinates"@en, "座標"@ja ;
  sh:description "Nested arrays in the order shells, faces, rings, positions."@en, "殻、面、環、位置の順に入れ子にした配列。"@ja ;
  sh:message "\\"coordinates\\" of GeometryPolyhedron: 1 of number."@en, "GeometryPolyhedronの「coordinates」: numberが1個。"@ja .

jks:GeometryMultiPolyhedron
  a sh:NodeShape ;
  sh:name "Multi-polyhedron"@en, "複数の多面体"@ja ;
  sh:description "A set of polyhedra, nested one level deeper than Polyhedron."@en, "多面体の集まり。Polyhedronより1段深く入れ子にする。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:referenceSystem jk:role jk:lod jk:validTime jk:uncertainty ) ;
  sh:property jks:GeometryMultiPolyhedron-type, jks:GeometryMultiPolyhedron-coordinates .

jks:GeometryMultiPolyhedron-type
  sh:path rdf:type ;
  sh:hasValue jk:MultiPolyhedron ;
  jks:ruleCode "schema/discriminator" .

jks:GeometryMultiPolyhedron-coordinates
  sh:path jk:coordinates ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Coordinates"@en, "座標"@ja ;
  sh:description "Array of polyhedra, each nested in the order shells, faces, rings, positions."@en, "多面体の配列。各多面体は殻、面、環、位置の順に入れ子にする。"@ja ;
  sh:message "\\"coordinates\\" of GeometryMultiPolyhedron: 1 of number."@en, "GeometryMultiPolyhedronの「coordinates」: numberが1個。"@ja .

jks:GeometryPrism
  a sh:NodeShape ;
  sh:name "Prism"@en, "柱体"@ja ;
  sh:description "A base extruded along the last axis of the reference system."@en, "参照系の最後の軸に沿って底を押し出した形。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:referenceSystem jk:role jk:lod jk:validTime jk:uncertainty ) ;
  sh:property jks:GeometryPrism-type, jks:GeometryPrism-baseType, jks:GeometryPrism-coordinates, jks:GeometryPrism-lower, jks:GeometryPrism-upper .

jks:GeometryPrism-type
  sh:path rdf:type ;
  sh:hasValue jk:Prism ;
  jks:ruleCode "schema/discriminator" .

jks:GeometryPrism-baseType
  sh:path jk:baseType ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Point" "LineString" "Polygon" "MultiPolygon" ) ;
  sh:name "Base type"@en, "底の型"@ja ;
  sh:description "Geometry type of the base that is extruded along the last axis."@en, "最後の軸に沿って押し出す底の幾何の型。"@ja ;
  sh:message "\\"baseType\\" of GeometryPrism: 1 of PrismBase."@en, "GeometryPrismの「baseType」: PrismBaseが1個。"@ja .

jks:GeometryPrism-coordinates
  sh:path jk:coordinates ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Base coordinates"@en, "底の座標"@ja ;
  sh:description "Coordinates of the base, nested as its type demands; each position has one coordinate fewer than the reference system has axes."@en, "底の座標。底の型に応じて入れ子にし、各位置の座標の数は参照系の軸の数より1つ少ない。"@ja ;
  sh:message "\\"coordinates\\" of GeometryPrism: 1 of any."@en, "GeometryPrismの「coordinates」: anyが1個。"@ja .

jks:GeometryPrism-lower
  sh:path jk:lower ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Lower end"@en, "下端"@ja ;
  sh:description "Coordinate of the lower end on the last axis, in the unit of that axis. Absent means undeclared."@en, "最後の軸における下端の座標。単位はその軸の単位とする。省略は未宣言を表す。"@ja ;
  sh:message "\\"lower\\" of GeometryPrism: 0..1 of number."@en, "GeometryPrismの「lower」: numberが0..1個。"@ja .

jks:GeometryPrism-upper
  sh:path jk:upper ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Upper end"@en, "上端"@ja ;
  sh:description "Coordinate of the upper end on the last axis, in the unit of that axis."@en, "最後の軸における上端の座標。単位はその軸の単位とする。"@ja ;
  sh:message "\\"upper\\" of GeometryPrism: 1 of number."@en, "GeometryPrismの「upper」: numberが1個。"@ja .

jks:GeometryBox
  a sh:NodeShape ;
  sh:name "Box"@en, "軸平行の箱"@ja ;
  sh:description "An axis-aligned box, given by all minima and then all maxima."@en, "軸に平行な箱。すべての最小値と、それに続くすべての最大値で表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:referenceSystem jk:role jk:lod jk:validTime jk:uncertainty ) ;
  sh:property jks:GeometryBox-type, jks:GeometryBox-bbox .

jks:GeometryBox-type
  sh:path rdf:type ;
  sh:hasValue jk:Box ;
  jks:ruleCode "schema/discriminator" .

jks:GeometryBox-bbox
  sh:path jk:bbox ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Bounding coordinates"@en, "範囲の座標"@ja ;
  sh:description "Array of all minima, then all maxima, in axis order; a minimum exceeds its maximum only on a periodic axis."@en, "すべての軸の最小値、次にすべての軸の最大値を軸順に並べた配列。最小値が最大値を超えるのは周期的な軸に限る。"@ja ;
  sh:message "\\"bbox\\" of GeometryBox: 1 of number."@en, "GeometryBoxの「bbox」: numberが1個。"@ja .

jks:GeometryCellSet
  a sh:NodeShape ;
  sh:name "Cell set"@en, "区画の集合"@ja ;
  sh:description "A set of cells of a discrete global grid, with identifiers in the grid system of \`rs\`."@en, "離散全球格子の区画の集合。識別子は「rs」の格子の体系に従う。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:referenceSystem jk:role jk:lod jk:validTime jk:uncertainty ) ;
  sh:property jks:GeometryCellSet-type, jks:GeometryCellSet-cells .

jks:GeometryCellSet-type
  sh:path rdf:type ;
  sh:hasValue jk:CellSet ;
  jks:ruleCode "schema/discriminator" .

jks:GeometryCellSet-cells
  sh:path jk:cell ;
  sh:datatype xsd:string ;
  sh:name "Grid cells"@en, "格子の区画"@ja ;
  sh:description "Identifiers of the cells, in the grid system of \`rs\`."@en, "区画の識別子の配列。「rs」の格子の体系に従う。"@ja ;
  sh:message "\\"cells\\" of GeometryCellSet: 0..* of string."@en, "GeometryCellSetの「cells」: stringが0..*個。"@ja .

jks:GeometryMovingPoint
  a sh:NodeShape ;
  sh:name "Moving point"@en, "移動点"@ja ;
  sh:description "A point that moves over time, as in MF-JSON."@en, "時間とともに移動する点。MF-JSONに従う。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:referenceSystem jk:role jk:lod jk:validTime jk:uncertainty ) ;
  sh:property jks:GeometryMovingPoint-type, jks:GeometryMovingPoint-times, jks:GeometryMovingPoint-trs, jks:GeometryMovingPoint-trs-class, jks:GeometryMovingPoint-coordinates, jks:GeometryMovingPoint-orientations, jks:GeometryMovingPoint-orientations-item, jks:GeometryMovingPoint-interpolation .

jks:GeometryMovingPoint-type
  sh:path rdf:type ;
  sh:hasValue jk:MovingPoint ;
  jks:ruleCode "schema/discriminator" .

jks:GeometryMovingPoint-times
  sh:path jk:times ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Times"@en, "時刻の列"@ja ;
  sh:description "Array of time positions in increasing order, one for each entry of \`coordinates\`."@en, "時間位置を昇順に並べた配列。「coordinates」の各要素と1対1に対応する。"@ja ;
  sh:message "\\"times\\" of GeometryMovingPoint: 1 of TimePosition."@en, "GeometryMovingPointの「times」: TimePositionが1個。"@ja .

jks:GeometryMovingPoint-trs
  sh:path time:hasTRS ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Temporal reference system"@en, "時間参照系"@ja ;
  sh:description "Reference to the ReferenceSystem of \`times\`. Absent means the ISO 8601 proleptic Gregorian calendar."@en, "「times」のReferenceSystemへの参照。省略はISO 8601の先発グレゴリオ暦を表す。"@ja ;
  sh:message "\\"trs\\" of GeometryMovingPoint: 0..1 of Ref."@en, "GeometryMovingPointの「trs」: Refが0..1個。"@ja .

jks:GeometryMovingPoint-trs-class
  sh:path time:hasTRS ;
  sh:or ( [ sh:class jk:ReferenceSystem ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:GeometryMovingPoint-coordinates
  sh:path jk:coordinates ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Coordinates"@en, "座標"@ja ;
  sh:description "Array of positions, one for each entry of \`times\`."@en, "位置の配列。「times」の各要素と1対1に対応する。"@ja ;
  sh:message "\\"coordinates\\" of GeometryMovingPoint: 1 of number."@en, "GeometryMovingPointの「coordinates」: numberが1個。"@ja .

jks:GeometryMovingPoint-orientations
  sh:path jk:orientation ;
  sh:maxCount 1 ;
  sh:name "Orientations"@en, "向き"@ja ;
  sh:description "Array of unit quaternions, one for each entry of \`times\`. Absent means undeclared."@en, "単位四元数の配列。「times」の各要素と1対1に対応する。省略は未宣言を表す。"@ja ;
  sh:message "\\"orientations\\" of GeometryMovingPoint: 0..1 of Quaternion."@en, "GeometryMovingPointの「orientations」: Quaternionが0..1個。"@ja .

jks:GeometryMovingPoint-orientations-item
  sh:path ( jk:orientation [ sh:zeroOrMorePath rdf:rest ] rdf:first ) ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Quaternion ;
  sh:name "Orientations"@en, "向き"@ja ;
  sh:description "Array of unit quaternions, one for each entry of \`times\`. Absent means undeclared."@en, "単位四元数の配列。「times」の各要素と1対1に対応する。省略は未宣言を表す。"@ja ;
  sh:message "\\"orientations\\" of GeometryMovingPoint: 0..1 of Quaternion."@en, "GeometryMovingPointの「orientations」: Quaternionが0..1個。"@ja .

jks:GeometryMovingPoint-interpolation
  sh:path jk:interpolation ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Discrete" "Step" "Linear" "Quadratic" "Cubic" ) ;
  sh:name "Interpolation"@en, "補間"@ja ;
  sh:description "How the geometry is found between two entries of \`times\`. Absent means undeclared."@en, "「times」の隣り合う時刻の間で幾何を求める方法。省略は未宣言を表す。"@ja ;
  sh:message "\\"interpolation\\" of GeometryMovingPoint: 0..1 of Interpolation."@en, "GeometryMovingPointの「interpolation」: Interpolationが0..1個。"@ja .

jks:GeometryMovingPolygon
  a sh:NodeShape ;
  sh:name "Moving polygon"@en, "移動多角形"@ja ;
  sh:description "A polygon that moves or changes over time, as in MF-JSON."@en, "時間とともに移動または変形する多角形。MF-JSONに従う。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:referenceSystem jk:role jk:lod jk:validTime jk:uncertainty ) ;
  sh:property jks:GeometryMovingPolygon-type, jks:GeometryMovingPolygon-times, jks:GeometryMovingPolygon-trs, jks:GeometryMovingPolygon-trs-class, jks:GeometryMovingPolygon-coordinates, jks:GeometryMovingPolygon-interpolation .

jks:GeometryMovingPolygon-type
  sh:path rdf:type ;
  sh:hasValue jk:MovingPolygon ;
  jks:ruleCode "schema/discriminator" .

jks:GeometryMovingPolygon-times
  sh:path jk:times ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Times"@en, "時刻の列"@ja ;
  sh:description "Array of time positions in increasing order, one for each entry of \`coordinates\`."@en, "時間位置を昇順に並べた配列。「coordinates」の各要素と1対1に対応する。"@ja ;
  sh:message "\\"times\\" of GeometryMovingPolygon: 1 of TimePosition."@en, "GeometryMovingPolygonの「times」: TimePositionが1個。"@ja .

jks:GeometryMovingPolygon-trs
  sh:path time:hasTRS ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Temporal reference system"@en, "時間参照系"@ja ;
  sh:description "Reference to the ReferenceSystem of \`times\`. Absent means the ISO 8601 proleptic Gregorian calendar."@en, "「times」のReferenceSystemへの参照。省略はISO 8601の先発グレゴリオ暦を表す。"@ja ;
  sh:message "\\"trs\\" of GeometryMovingPolygon: 0..1 of Ref."@en, "GeometryMovingPolygonの「trs」: Refが0..1個。"@ja .

jks:GeometryMovingPolygon-trs-class
  sh:path time:hasTRS ;
  sh:or ( [ sh:class jk:ReferenceSystem ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:GeometryMovingPolygon-coordinates
  sh:path jk:coordinates ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Coordinates"@en, "座標"@ja ;
  sh:description "Array of polygons, one for each entry of \`times\`; each is an array of closed rings."@en, "多角形の配列。「times」の各要素と1対1に対応し、各多角形は閉じた環の配列である。"@ja ;
  sh:message "\\"coordinates\\" of GeometryMovingPolygon: 1 of number."@en, "GeometryMovingPolygonの「coordinates」: numberが1個。"@ja .

jks:GeometryMovingPolygon-interpolation
  sh:path jk:interpolation ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Discrete" "Step" "Linear" "Quadratic" "Cubic" ) ;
  sh:name "Interpolation"@en, "補間"@ja ;
  sh:description "How the geometry is found between two entries of \`times\`. Absent means undeclared."@en, "「times」の隣り合う時刻の間で幾何を求める方法。省略は未宣言を表す。"@ja ;
  sh:message "\\"interpolation\\" of GeometryMovingPolygon: 0..1 of Interpolation."@en, "GeometryMovingPolygonの「interpolation」: Interpolationが0..1個。"@ja .

jks:GeometryExternal
  a sh:NodeShape ;
  sh:name "External geometry"@en, "外部の幾何"@ja ;
  sh:description "A geometry held by an asset, such as a mesh, point cloud, tiles, CityJSON or glTF."@en, "外部のファイルにある幾何。メッシュ、点群、タイル、CityJSON、glTFなどを指す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:referenceSystem jk:role jk:lod jk:validTime jk:uncertainty ) ;
  sh:property jks:GeometryExternal-type, jks:GeometryExternal-asset, jks:GeometryExternal-asset-class, jks:GeometryExternal-fragment .

jks:GeometryExternal-type
  sh:path rdf:type ;
  sh:hasValue jk:External ;
  jks:ruleCode "schema/discriminator" .

jks:GeometryExternal-asset
  sh:path jk:asset ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Geometry asset"@en, "幾何のファイル"@ja ;
  sh:description "Reference to the Asset that holds the geometry, such as a mesh, point cloud, tiles, CityJSON or glTF."@en, "幾何を収めるAssetへの参照。メッシュ、点群、タイル、CityJSON、glTFなどを指す。"@ja ;
  sh:message "\\"asset\\" of GeometryExternal: 1 of Ref."@en, "GeometryExternalの「asset」: Refが1個。"@ja .

jks:GeometryExternal-asset-class
  sh:path jk:asset ;
  sh:or ( [ sh:class dcat:Distribution ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:GeometryExternal-fragment
  sh:path jk:fragment ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Object identifier"@en, "対象物の識別子"@ja ;
  sh:description "Identifier of the object inside the asset."@en, "Assetの中での対象物の識別子。"@ja ;
  sh:message "\\"fragment\\" of GeometryExternal: 0..1 of string."@en, "GeometryExternalの「fragment」: stringが0..1個。"@ja .

jks:Quaternion
  a sh:NodeShape ;
  sh:name "Unit quaternion"@en, "単位四元数"@ja ;
  sh:description "A unit quaternion with named parts, which expresses a rotation."@en, "回転を表す単位四元数。成分を名前で区別する。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Quaternion-x, jks:Quaternion-y, jks:Quaternion-z, jks:Quaternion-w .

jks:Quaternion-x
  sh:path jk:qx ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Imaginary part i"@en, "虚部i"@ja ;
  sh:description "Part of the unit quaternion that belongs to the x axis; a dimensionless number."@en, "単位四元数のx軸に対応する成分。無次元の数。"@ja ;
  sh:message "\\"x\\" of Quaternion: 1 of number."@en, "Quaternionの「x」: numberが1個。"@ja .

jks:Quaternion-y
  sh:path jk:qy ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Imaginary part j"@en, "虚部j"@ja ;
  sh:description "Part of the unit quaternion that belongs to the y axis; a dimensionless number."@en, "単位四元数のy軸に対応する成分。無次元の数。"@ja ;
  sh:message "\\"y\\" of Quaternion: 1 of number."@en, "Quaternionの「y」: numberが1個。"@ja .

jks:Quaternion-z
  sh:path jk:qz ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Imaginary part k"@en, "虚部k"@ja ;
  sh:description "Part of the unit quaternion that belongs to the z axis; a dimensionless number."@en, "単位四元数のz軸に対応する成分。無次元の数。"@ja ;
  sh:message "\\"z\\" of Quaternion: 1 of number."@en, "Quaternionの「z」: numberが1個。"@ja .

jks:Quaternion-w
  sh:path jk:qw ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Real part"@en, "実部"@ja ;
  sh:description "Real part of the unit quaternion; a dimensionless number."@en, "単位四元数の実部。無次元の数。"@ja ;
  sh:message "\\"w\\" of Quaternion: 1 of number."@en, "Quaternionの「w」: numberが1個。"@ja .

jks:ReferenceSystem
  a sh:NodeShape ;
  sh:targetClass jk:ReferenceSystem ;
  sh:name "Reference system"@en, "参照系"@ja ;
  sh:description "Anything that coordinates refer to: a coordinate reference system, frame, lattice, anatomy, discrete global grid, time, ordinal era, set of identifiers or pressure level."@en, "座標が基準とするもの。座標参照系、局所座標系、空間格子、人体などの解剖、離散全球格子、時間、順序年代、識別子、気圧面などを表す。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:ReferenceSystem-kind, jks:ReferenceSystem-definition, jks:ReferenceSystem-projjson, jks:ReferenceSystem-authorityVersion, jks:ReferenceSystem-axes, jks:ReferenceSystem-axes-item, jks:ReferenceSystem-dynamic, jks:ReferenceSystem-epoch, jks:ReferenceSystem-body, jks:ReferenceSystem-attachedTo, jks:ReferenceSystem-attachedTo-class, jks:ReferenceSystem-componentSystems, jks:ReferenceSystem-componentSystems-item, jks:ReferenceSystem-componentSystems-class, jks:ReferenceSystem-verticalDatum, jks:ReferenceSystem-latticeBasis, jks:ReferenceSystem-unit, jks:ReferenceSystem-periodicDirections, jks:ReferenceSystem-gridSystem, jks:ReferenceSystem-refinementLevel, jks:ReferenceSystem-calendar, jks:ReferenceSystem-timeScale, jks:ReferenceSystem-timeZone, jks:ReferenceSystem-timeOrigin, jks:ReferenceSystem-monthLengths, jks:ReferenceSystem-eras, jks:ReferenceSystem-eras-item .

jks:ReferenceSystem-kind
  sh:path jk:kind ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "geodetic" "projected" "vertical" "compound" "engineering" "lattice" "anatomical" "image" "dggs" "temporal" "ordinal" "identifier" "parametric" ) ;
  sh:name "Reference system kind"@en, "参照系の種類"@ja ;
  sh:description "Kind of the reference system."@en, "参照系の種類。"@ja ;
  sh:message "\\"kind\\" of ReferenceSystem: 1 of RsKind."@en, "ReferenceSystemの「kind」: RsKindが1個。"@ja .

jks:ReferenceSystem-definition
  sh:path jk:definition ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Registered definition"@en, "登録された定義"@ja ;
  sh:description "IRI of the registered definition, an OGC CRS URI."@en, "登録された定義のIRI。OGCのCRSのURIで書く。"@ja ;
  sh:message "\\"definition\\" of ReferenceSystem: 0..1 of Iri."@en, "ReferenceSystemの「definition」: Iriが0..1個。"@ja .

jks:ReferenceSystem-projjson
  sh:path jk:projjson ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "PROJJSON definition"@en, "PROJJSONの定義"@ja ;
  sh:description "Definition by value as a PROJJSON 0.7 object."@en, "定義そのものをPROJJSON 0.7のオブジェクトで書いたもの。"@ja ;
  sh:message "\\"projjson\\" of ReferenceSystem: 0..1 of any."@en, "ReferenceSystemの「projjson」: anyが0..1個。"@ja .

jks:ReferenceSystem-authorityVersion
  sh:path jk:authorityVersion ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Authority version"@en, "登録簿の版"@ja ;
  sh:description "Version of the register that holds the definition, such as EPSG v13.101. Absent means undeclared."@en, "定義を収める登録簿の版。EPSG v13.101などと書く。省略は未宣言を表す。"@ja ;
  sh:message "\\"authorityVersion\\" of ReferenceSystem: 0..1 of string."@en, "ReferenceSystemの「authorityVersion」: stringが0..1個。"@ja .

jks:ReferenceSystem-axes
  sh:path jk:axis ;
  sh:maxCount 1 ;
  sh:name "Axes"@en, "座標軸の並び"@ja ;
  sh:description "Axes in coordinate order; they echo the definition."@en, "座標の順に並べた軸。定義の内容を写したものである。"@ja ;
  sh:message "\\"axes\\" of ReferenceSystem: 0..1 of AxisSpec."@en, "ReferenceSystemの「axes」: AxisSpecが0..1個。"@ja .

jks:ReferenceSystem-axes-item
  sh:path ( jk:axis [ sh:zeroOrMorePath rdf:rest ] rdf:first ) ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:AxisSpec ;
  sh:name "Axes"@en, "座標軸の並び"@ja ;
  sh:description "Axes in coordinate order; they echo the definition."@en, "座標の順に並べた軸。定義の内容を写したものである。"@ja ;
  sh:message "\\"axes\\" of ReferenceSystem: 0..1 of AxisSpec."@en, "ReferenceSystemの「axes」: AxisSpecが0..1個。"@ja .

jks:ReferenceSystem-dynamic
  sh:path jk:dynamic ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean ;
  sh:name "Dynamic reference system"@en, "動的参照系"@ja ;
  sh:description "Whether the coordinates move with the plate or body. Absent means undeclared."@en, "座標がプレートや天体とともに動くかどうか。省略は未宣言を表す。"@ja ;
  sh:message "\\"dynamic\\" of ReferenceSystem: 0..1 of boolean."@en, "ReferenceSystemの「dynamic」: booleanが0..1個。"@ja .

jks:ReferenceSystem-epoch
  sh:path jk:epoch ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Coordinate epoch"@en, "座標元期"@ja ;
  sh:description "Coordinate epoch, as a decimal year. Absent means undeclared."@en, "座標の元期。小数で表した年。省略は未宣言を表す。"@ja ;
  sh:message "\\"epoch\\" of ReferenceSystem: 0..1 of number."@en, "ReferenceSystemの「epoch」: numberが0..1個。"@ja .

jks:ReferenceSystem-body
  sh:path jk:body ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Celestial body"@en, "天体"@ja ;
  sh:description "IRI of the celestial body. Absent means undeclared."@en, "天体のIRI。省略は未宣言を表す。"@ja ;
  sh:message "\\"body\\" of ReferenceSystem: 0..1 of Iri."@en, "ReferenceSystemの「body」: Iriが0..1個。"@ja .

jks:ReferenceSystem-attachedTo
  sh:path jk:attachedTo ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Attached to"@en, "取付け先"@ja ;
  sh:description "Reference to the Entity to which the system is attached; for kinds \`engineering\`, \`anatomical\` and \`lattice\`."@en, "参照系が固定されているEntityへの参照。種類が「engineering」「anatomical」「lattice」のときに用いる。"@ja ;
  sh:message "\\"attachedTo\\" of ReferenceSystem: 0..1 of Ref."@en, "ReferenceSystemの「attachedTo」: Refが0..1個。"@ja .

jks:ReferenceSystem-attachedTo-class
  sh:path jk:attachedTo ;
  sh:or ( [ sh:class jk:Entity ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:ReferenceSystem-componentSystems
  sh:path jk:componentSystem ;
  sh:maxCount 1 ;
  sh:name "Component reference systems"@en, "構成する参照系"@ja ;
  sh:description "References to the systems that make up a compound system, in order."@en, "複合参照系を構成する参照系への参照を、順に並べたもの。"@ja ;
  sh:message "\\"componentSystems\\" of ReferenceSystem: 0..1 of Ref."@en, "ReferenceSystemの「componentSystems」: Refが0..1個。"@ja .

jks:ReferenceSystem-componentSystems-item
  sh:path ( jk:componentSystem [ sh:zeroOrMorePath rdf:rest ] rdf:first ) ;
  sh:nodeKind sh:IRI ;
  sh:name "Component reference systems"@en, "構成する参照系"@ja ;
  sh:description "References to the systems that make up a compound system, in order."@en, "複合参照系を構成する参照系への参照を、順に並べたもの。"@ja ;
  sh:message "\\"componentSystems\\" of ReferenceSystem: 0..1 of Ref."@en, "ReferenceSystemの「componentSystems」: Refが0..1個。"@ja .

jks:ReferenceSystem-componentSystems-class
  sh:path ( jk:componentSystem [ sh:zeroOrMorePath rdf:rest ] rdf:first ) ;
  sh:or ( [ sh:class jk:ReferenceSystem ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:ReferenceSystem-verticalDatum
  sh:path jk:verticalDatum ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Vertical datum"@en, "鉛直基準"@ja ;
  sh:description "IRI of the datum of the axis that points up or down. Absent means undeclared."@en, "上向きまたは下向きの軸の基準を示すIRI。省略は未宣言を表す。"@ja ;
  sh:message "\\"verticalDatum\\" of ReferenceSystem: 0..1 of Iri."@en, "ReferenceSystemの「verticalDatum」: Iriが0..1個。"@ja .

jks:ReferenceSystem-latticeBasis
  sh:path jk:latticeBasis ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Lattice basis"@en, "格子の基底"@ja ;
  sh:description "Basis vectors of a lattice, one row for each vector, in the unit given by \`unit\`."@en, "空間格子の基底ベクトル。1行が1つのベクトルで、単位は「unit」に従う。"@ja ;
  sh:message "\\"latticeBasis\\" of ReferenceSystem: 0..1 of number."@en, "ReferenceSystemの「latticeBasis」: numberが0..1個。"@ja .

jks:ReferenceSystem-unit
  sh:path jk:unitCode ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Unit"@en, "単位"@ja ;
  sh:description "Case-sensitive UCUM code: for a lattice the unit of \`latticeBasis\`, for a temporal system the unit of numeric positions."@en, "UCUMの記号(大文字と小文字を区別する)。空間格子では「latticeBasis」の単位、時間参照系では数値の時間位置の単位を表す。"@ja ;
  sh:message "\\"unit\\" of ReferenceSystem: 0..1 of Ucum."@en, "ReferenceSystemの「unit」: Ucumが0..1個。"@ja .

jks:ReferenceSystem-periodicDirections
  sh:path jk:periodicDirections ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Periodic directions"@en, "周期的な方向"@ja ;
  sh:description "For each basis vector of a lattice, whether the lattice is periodic in that direction. Absent means undeclared."@en, "空間格子が各基底ベクトルの方向に周期的かどうかの並び。省略は未宣言を表す。"@ja ;
  sh:message "\\"periodicDirections\\" of ReferenceSystem: 0..1 of boolean."@en, "ReferenceSystemの「periodicDirections」: booleanが0..1個。"@ja .

jks:ReferenceSystem-gridSystem
  sh:path jk:gridSystem ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Grid system"@en, "格子の体系"@ja ;
  sh:description "IRI of the discrete global grid system: \`jk:ZFXY\`, \`jk:HEALPixNested\`, \`jk:HEALPixRing\`, \`jk:H3\`, \`jk:JISX0410\`, \`jk:TileXYZ\` or another."@en, "離散全球格子の体系のIRI。「jk:ZFXY」(空間ID)「jk:HEALPixNested」「jk:HEALPixRing」「jk:H3」「jk:JISX0410」(地域メッシュ)「jk:TileXYZ」またはその他。"@ja ;
  sh:message "\\"gridSystem\\" of ReferenceSystem: 0..1 of Iri."@en, "ReferenceSystemの「gridSystem」: Iriが0..1個。"@ja .

jks:ReferenceSystem-refinementLevel
  sh:path jk:refinementLevel ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:minInclusive 0 ;
  sh:name "Refinement level"@en, "細分の段階"@ja ;
  sh:description "Refinement level of the discrete global grid, as an integer. Absent means undeclared."@en, "離散全球格子の細分の段階を表す整数。省略は未宣言を表す。"@ja ;
  sh:message "\\"refinementLevel\\" of ReferenceSystem: 0..1 of integer."@en, "ReferenceSystemの「refinementLevel」: integerが0..1個。"@ja .

jks:ReferenceSystem-calendar
  sh:path jk:calendar ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "standard" "proleptic_gregorian" "julian" "noleap" "all_leap" "360_day" "utc" "tai" "none" "explicit" ) ;
  sh:name "Calendar"@en, "暦"@ja ;
  sh:description "Calendar of a temporal system. Absent means undeclared."@en, "時間参照系の暦。省略は未宣言を表す。"@ja ;
  sh:message "\\"calendar\\" of ReferenceSystem: 0..1 of Calendar."@en, "ReferenceSystemの「calendar」: Calendarが0..1個。"@ja .

jks:ReferenceSystem-timeScale
  sh:path jk:timeScale ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "UTC" "TAI" "TT" "GPS" "UT1" "TDB" "model" "logical" "geologic" ) ;
  sh:name "Time scale"@en, "時間尺度"@ja ;
  sh:description "Time scale of a temporal system. Absent means undeclared."@en, "時間参照系の時間尺度。省略は未宣言を表す。"@ja ;
  sh:message "\\"timeScale\\" of ReferenceSystem: 0..1 of TimeScale."@en, "ReferenceSystemの「timeScale」: TimeScaleが0..1個。"@ja .

jks:ReferenceSystem-timeZone
  sh:path jk:timeZone ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Time zone"@en, "時間帯"@ja ;
  sh:description "IANA name of the time zone that applies to positions written without a zone in a temporal system. Absent means undeclared."@en, "時間参照系で、時間帯を付けずに書いた時間位置に適用する時間帯のIANAでの名前。省略は未宣言を表す。"@ja ;
  sh:message "\\"timeZone\\" of ReferenceSystem: 0..1 of string."@en, "ReferenceSystemの「timeZone」: stringが0..1個。"@ja .

jks:ReferenceSystem-timeOrigin
  sh:path jk:timeOrigin ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Time origin"@en, "時間原点"@ja ;
  sh:description "Time position, in \`calendar\`, that is position 0 of the numeric positions of a temporal system. Absent means undeclared."@en, "時間参照系の数値の時間位置で0にあたる時間位置。「calendar」の暦で書く。省略は未宣言を表す。"@ja ;
  sh:message "\\"timeOrigin\\" of ReferenceSystem: 0..1 of TimePosition."@en, "ReferenceSystemの「timeOrigin」: TimePositionが0..1個。"@ja .

jks:ReferenceSystem-monthLengths
  sh:path jk:monthLengths ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Month lengths"@en, "月の日数"@ja ;
  sh:description "Lengths of the months in days, as 12 integers; for the calendar \`explicit\`."@en, "各月の日数を表す12個の整数。暦が「explicit」のときに用いる。"@ja ;
  sh:message "\\"monthLengths\\" of ReferenceSystem: 0..1 of integer."@en, "ReferenceSystemの「monthLengths」: integerが0..1個。"@ja .

jks:ReferenceSystem-eras
  sh:path jk:eras ;
  sh:maxCount 1 ;
  sh:name "Ordinal eras"@en, "順序年代"@ja ;
  sh:description "Legal positions of an ordinal system, oldest first."@en, "順序時間参照系で許される位置を、古い順に並べたもの。"@ja ;
  sh:message "\\"eras\\" of ReferenceSystem: 0..1 of string."@en, "ReferenceSystemの「eras」: stringが0..1個。"@ja .

jks:ReferenceSystem-eras-item
  sh:path ( jk:eras [ sh:zeroOrMorePath rdf:rest ] rdf:first ) ;
  sh:datatype xsd:string ;
  sh:name "Ordinal eras"@en, "順序年代"@ja ;
  sh:description "Legal positions of an ordinal system, oldest first."@en, "順序時間参照系で許される位置を、古い順に並べたもの。"@ja ;
  sh:message "\\"eras\\" of ReferenceSystem: 0..1 of string."@en, "ReferenceSystemの「eras」: stringが0..1個。"@ja .

jks:Scale
  a sh:NodeShape ;
  sh:name "Scale"@en, "尺度"@ja ;
  sh:description "The scale at which an entity, observation or model lives."@en, "実体、観測またはモデルが属する尺度である。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Scale-dimension, jks:Scale-resolution, jks:Scale-characteristic, jks:Scale-supportSize, jks:Scale-extent, jks:Scale-scaleLevel .

jks:Scale-dimension
  sh:path jk:dimension ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "space" "time" ) ;
  sh:name "Scale dimension"@en, "尺度の次元"@ja ;
  sh:description "Whether the scale is one of space or of time."@en, "尺度が空間のものか時間のものかの別。"@ja ;
  sh:message "\\"dimension\\" of Scale: 1 of ScaleDimension."@en, "Scaleの「dimension」: ScaleDimensionが1個。"@ja .

jks:Scale-resolution
  sh:path jk:resolution ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Quantity ;
  sh:name "Resolution"@en, "分解能"@ja ;
  sh:description "Smallest difference that is told apart, with its unit. Absent means undeclared."@en, "見分けられる最小の差。単位を伴う。省略は未宣言を表す。"@ja ;
  sh:message "\\"resolution\\" of Scale: 0..1 of Quantity."@en, "Scaleの「resolution」: Quantityが0..1個。"@ja .

jks:Scale-characteristic
  sh:path jk:characteristic ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Quantity ;
  sh:name "Characteristic size"@en, "代表的な大きさ"@ja ;
  sh:description "Size of the structure that matters, with its unit. Absent means undeclared."@en, "着目する構造の大きさ。単位を伴う。省略は未宣言を表す。"@ja ;
  sh:message "\\"characteristic\\" of Scale: 0..1 of Quantity."@en, "Scaleの「characteristic」: Quantityが0..1個。"@ja .

jks:Scale-supportSize
  sh:path jk:supportSize ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Quantity ;
  sh:name "Support size"@en, "サポートの大きさ"@ja ;
  sh:description "Size for which one value speaks, with its unit. Absent means undeclared."@en, "1つの値が代表する大きさ。単位を伴う。省略は未宣言を表す。"@ja ;
  sh:message "\\"supportSize\\" of Scale: 0..1 of Quantity."@en, "Scaleの「supportSize」: Quantityが0..1個。"@ja .

jks:Scale-extent
  sh:path jk:extent ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Quantity ;
  sh:name "Extent"@en, "全体の大きさ"@ja ;
  sh:description "Size of the whole, with its unit. Absent means undeclared."@en, "全体の大きさ。単位を伴う。省略は未宣言を表す。"@ja ;
  sh:message "\\"extent\\" of Scale: 0..1 of Quantity."@en, "Scaleの「extent」: Quantityが0..1個。"@ja .

jks:Scale-scaleLevel
  sh:path jk:scaleLevel ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Scale level"@en, "尺度の階層"@ja ;
  sh:description "IRI of a named level, such as a level of detail, an atlas level or a model grid. Absent means undeclared."@en, "名前をもつ階層のIRI。詳細度、アトラスの階層、モデルの格子などを指す。省略は未宣言を表す。"@ja ;
  sh:message "\\"scaleLevel\\" of Scale: 0..1 of Iri."@en, "Scaleの「scaleLevel」: Iriが0..1個。"@ja .

jks:SpatialSupport
  a sh:NodeShape ;
  sh:name "Spatial support"@en, "空間サポート"@ja ;
  sh:description "Over what space one number speaks, and by which statistic."@en, "1つの数値がどの空間を代表するか、またどの統計によるかを表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:SpatialSupport-kind, jks:SpatialSupport-dims, jks:SpatialSupport-rs, jks:SpatialSupport-rs-class, jks:SpatialSupport-epoch, jks:SpatialSupport-verticalRs, jks:SpatialSupport-verticalRs-class, jks:SpatialSupport-pose, jks:SpatialSupport-pose-class, jks:SpatialSupport-grid, jks:SpatialSupport-location, jks:SpatialSupport-resolution, jks:SpatialSupport-bbox, jks:SpatialSupport-mask, jks:SpatialSupport-method, jks:SpatialSupport-native .

jks:SpatialSupport-kind
  sh:path jk:kind ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "none" "point" "points" "grid" "mesh" "region" "network" "particles" "lattice" ) ;
  sh:name "Spatial support kind"@en, "空間サポートの種類"@ja ;
  sh:description "What kind of space one value speaks for."@en, "1つの値が代表する空間の種類。"@ja ;
  sh:message "\\"kind\\" of SpatialSupport: 1 of SpatialKind."@en, "SpatialSupportの「kind」: SpatialKindが1個。"@ja .

jks:SpatialSupport-dims
  sh:path jk:dims ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:minInclusive 0 ;
  sh:maxInclusive 3 ;
  sh:name "Number of dimensions"@en, "次元数"@ja ;
  sh:description "Number of spatial dimensions of the support, from 0 to 3. Absent means undeclared."@en, "空間サポートの次元の数。0から3までの整数。省略は未宣言を表す。"@ja ;
  sh:message "\\"dims\\" of SpatialSupport: 0..1 of integer."@en, "SpatialSupportの「dims」: integerが0..1個。"@ja .

jks:SpatialSupport-rs
  sh:path jk:referenceSystem ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Reference system"@en, "参照系"@ja ;
  sh:description "Reference to the ReferenceSystem of the support. Absent means undeclared, unless \`kind\` is \`none\`."@en, "空間サポートのReferenceSystemへの参照。「kind」が「none」のときを除き、省略は未宣言を表す。"@ja ;
  sh:message "\\"rs\\" of SpatialSupport: 0..1 of Ref."@en, "SpatialSupportの「rs」: Refが0..1個。"@ja .

jks:SpatialSupport-rs-class
  sh:path jk:referenceSystem ;
  sh:or ( [ sh:class jk:ReferenceSystem ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:SpatialSupport-epoch
  sh:path jk:epoch ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Coordinate epoch"@en, "座標元期"@ja ;
  sh:description "Coordinate epoch of the support, as a decimal year. Absent means undeclared."@en, "空間サポートの座標元期。小数で表した年。省略は未宣言を表す。"@ja ;
  sh:message "\\"epoch\\" of SpatialSupport: 0..1 of number."@en, "SpatialSupportの「epoch」: numberが0..1個。"@ja .

jks:SpatialSupport-verticalRs
  sh:path jk:verticalRs ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Vertical reference system"@en, "鉛直参照系"@ja ;
  sh:description "Reference to the ReferenceSystem of heights, for use when \`rs\` has no height axis. Absent means undeclared."@en, "高さのReferenceSystemへの参照。「rs」に高さの軸がないときに用いる。省略は未宣言を表す。"@ja ;
  sh:message "\\"verticalRs\\" of SpatialSupport: 0..1 of Ref."@en, "SpatialSupportの「verticalRs」: Refが0..1個。"@ja .

jks:SpatialSupport-verticalRs-class
  sh:path jk:verticalRs ;
  sh:or ( [ sh:class jk:ReferenceSystem ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:SpatialSupport-pose
  sh:path jk:pose ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Pose"@en, "位置姿勢"@ja ;
  sh:description "Reference to the Transform that gives the pose of a local frame."@en, "局所座標系の位置姿勢を与えるTransformへの参照。"@ja ;
  sh:message "\\"pose\\" of SpatialSupport: 0..1 of Ref."@en, "SpatialSupportの「pose」: Refが0..1個。"@ja .

jks:SpatialSupport-pose-class
  sh:path jk:pose ;
  sh:or ( [ sh:class jk:Transform ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:SpatialSupport-grid
  sh:path jk:grid ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:node jks:PinnedRef ;
  sh:name "Grid"@en, "格子"@ja ;
  sh:description "Pinned reference to the Field or Asset that defines the grid or mesh. Absent means undeclared."@en, "格子または非構造格子を定めるFieldまたはAssetへの固定参照。省略は未宣言を表す。"@ja ;
  sh:message "\\"grid\\" of SpatialSupport: 0..1 of PinnedRef."@en, "SpatialSupportの「grid」: PinnedRefが0..1個。"@ja .

jks:SpatialSupport-location
  sh:path jk:location ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "node" "edge" "face" "volume" "point" ) ;
  sh:name "Grid location"@en, "格子上の位置"@ja ;
  sh:description "Element of the grid or mesh to which the values belong. Absent means undeclared."@en, "値が属する格子の要素の別。省略は未宣言を表す。"@ja ;
  sh:message "\\"location\\" of SpatialSupport: 0..1 of GridLocation."@en, "SpatialSupportの「location」: GridLocationが0..1個。"@ja .

jks:SpatialSupport-resolution
  sh:path jk:resolution ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:MeasuredRange ;
  sh:name "Spatial resolution"@en, "空間分解能"@ja ;
  sh:description "Smallest and largest spacing of the support, with a unit. Absent means undeclared."@en, "空間サポートの間隔の最小値と最大値。単位を伴う。省略は未宣言を表す。"@ja ;
  sh:message "\\"resolution\\" of SpatialSupport: 0..1 of MeasuredRange."@en, "SpatialSupportの「resolution」: MeasuredRangeが0..1個。"@ja .

jks:SpatialSupport-bbox
  sh:path jk:bbox ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Bounding box"@en, "外接範囲"@ja ;
  sh:description "Extent of the support in \`rs\`: an array of all minima, then all maxima, in axis order. Absent means undeclared."@en, "「rs」で表した空間サポートの範囲。すべての軸の最小値、次にすべての軸の最大値を軸順に並べた配列。省略は未宣言を表す。"@ja ;
  sh:message "\\"bbox\\" of SpatialSupport: 0..1 of number."@en, "SpatialSupportの「bbox」: numberが0..1個。"@ja .

jks:SpatialSupport-mask
  sh:path jk:mask ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Mask"@en, "マスク"@ja ;
  sh:description "Reference to the resource that masks the support."@en, "空間サポートに掛けるマスクを表す資源への参照。"@ja ;
  sh:message "\\"mask\\" of SpatialSupport: 0..1 of Ref."@en, "SpatialSupportの「mask」: Refが0..1個。"@ja .

jks:SpatialSupport-method
  sh:path jk:method ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "point" "mean" "sum" "maximum" "minimum" "mode" ) ;
  sh:name "Spatial statistic"@en, "空間方向の統計"@ja ;
  sh:description "Statistic by which one value represents its part of space. Absent means undeclared."@en, "1つの値が空間の一部を代表するときの統計の方法。省略は未宣言を表す。"@ja ;
  sh:message "\\"method\\" of SpatialSupport: 0..1 of SpaceMethod."@en, "SpatialSupportの「method」: SpaceMethodが0..1個。"@ja .

jks:SpatialSupport-native
  sh:path jk:native ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Native text"@en, "原表記"@ja ;
  sh:description "Original text of normalised members, exactly as read, as a map from member name to text."@en, "正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。"@ja ;
  sh:message "\\"native\\" of SpatialSupport: 0..1 of NativeText."@en, "SpatialSupportの「native」: NativeTextが0..1個。"@ja .

jks:Transform
  a sh:NodeShape ;
  sh:targetClass jk:Transform ;
  sh:name "Coordinate transformation"@en, "座標変換"@ja ;
  sh:description "A relation between two reference systems, such as a pose, a registration, a lattice or an epoch map."@en, "2つの参照系の関係。位置姿勢、位置合わせ、空間格子、元期の変換などを表す。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Transform-sourceRs, jks:Transform-sourceRs-class, jks:Transform-targetRs, jks:Transform-targetRs-class, jks:Transform-method, jks:Transform-translation, jks:Transform-rotation, jks:Transform-scaleFactor, jks:Transform-matrix, jks:Transform-pipeline, jks:Transform-field, jks:Transform-field-class, jks:Transform-validTime, jks:Transform-series, jks:Transform-series-class, jks:Transform-uncertainty .

jks:Transform-sourceRs
  sh:path jk:sourceRs ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Source reference system"@en, "変換元の参照系"@ja ;
  sh:description "Reference to the ReferenceSystem from which coordinates are transformed, the child frame."@en, "変換元のReferenceSystemへの参照。子の座標系にあたる。"@ja ;
  sh:message "\\"sourceRs\\" of Transform: 1 of Ref."@en, "Transformの「sourceRs」: Refが1個。"@ja .

jks:Transform-sourceRs-class
  sh:path jk:sourceRs ;
  sh:or ( [ sh:class jk:ReferenceSystem ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Transform-targetRs
  sh:path jk:targetRs ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Target reference system"@en, "変換先の参照系"@ja ;
  sh:description "Reference to the ReferenceSystem to which coordinates are transformed, the parent frame."@en, "変換先のReferenceSystemへの参照。親の座標系にあたる。"@ja ;
  sh:message "\\"targetRs\\" of Transform: 1 of Ref."@en, "Transformの「targetRs」: Refが1個。"@ja .

jks:Transform-targetRs-class
  sh:path jk:targetRs ;
  sh:or ( [ sh:class jk:ReferenceSystem ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Transform-method
  sh:path jk:method ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "identity" "rigid" "similarity" "affine" "field" "pipeline" ) ;
  sh:name "Transformation method"@en, "変換の方法"@ja ;
  sh:description "Method of the transformation; its parts act in the order scale, rotate, translate."@en, "変換の方法。拡大縮小、回転、並進の順に作用する。"@ja ;
  sh:message "\\"method\\" of Transform: 1 of TransformMethod."@en, "Transformの「method」: TransformMethodが1個。"@ja .

jks:Transform-translation
  sh:path jk:translation ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Translation"@en, "並進"@ja ;
  sh:description "Translation vector, one number for each axis of the target system, in the units of its axes."@en, "並進のベクトル。変換先の参照系の軸ごとに1つの数を、その軸の単位で書く。"@ja ;
  sh:message "\\"translation\\" of Transform: 0..1 of number."@en, "Transformの「translation」: numberが0..1個。"@ja .

jks:Transform-rotation
  sh:path jk:rotation ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Quaternion ;
  sh:name "Rotation"@en, "回転"@ja ;
  sh:description "Rotation, as a unit quaternion."@en, "回転。単位四元数で書く。"@ja ;
  sh:message "\\"rotation\\" of Transform: 0..1 of Quaternion."@en, "Transformの「rotation」: Quaternionが0..1個。"@ja .

jks:Transform-scaleFactor
  sh:path jk:scaleFactor ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Scale factor"@en, "縮尺係数"@ja ;
  sh:description "Scale factor of a transformation of method \`similarity\`."@en, "方法が「similarity」の変換の縮尺係数。"@ja ;
  sh:message "\\"scaleFactor\\" of Transform: 0..1 of number."@en, "Transformの「scaleFactor」: numberが0..1個。"@ja .

jks:Transform-matrix
  sh:path jk:matrix ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Transformation matrix"@en, "変換行列"@ja ;
  sh:description "Matrix of an affine transformation, row-major, with n+1 rows and n+1 columns for n axes."@en, "アフィン変換の行列。軸の数nに対しn+1行n+1列とし、行ごとに並べる。"@ja ;
  sh:message "\\"matrix\\" of Transform: 0..1 of number."@en, "Transformの「matrix」: numberが0..1個。"@ja .

jks:Transform-pipeline
  sh:path jk:pipeline ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "PROJ pipeline"@en, "PROJの処理列"@ja ;
  sh:description "Text of the PROJ pipeline that carries out the transformation."@en, "変換を行うPROJの処理列の文字列。"@ja ;
  sh:message "\\"pipeline\\" of Transform: 0..1 of string."@en, "Transformの「pipeline」: stringが0..1個。"@ja .

jks:Transform-field
  sh:path jk:field ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Displacement field"@en, "変位場"@ja ;
  sh:description "Reference to the Field that holds the displacements of a transformation of method \`field\`."@en, "方法が「field」の変換で、変位を収めるFieldへの参照。"@ja ;
  sh:message "\\"field\\" of Transform: 0..1 of Ref."@en, "Transformの「field」: Refが0..1個。"@ja .

jks:Transform-field-class
  sh:path jk:field ;
  sh:or ( [ sh:class jk:Field ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Transform-validTime
  sh:path jk:validTime ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Valid time"@en, "有効時間"@ja ;
  sh:description "Time for which the transformation holds. Absent means static."@en, "変換が成り立つ時間。省略は時間によらないことを表す。"@ja ;
  sh:message "\\"validTime\\" of Transform: 0..1 of TimeExtent."@en, "Transformの「validTime」: TimeExtentが0..1個。"@ja .

jks:Transform-series
  sh:path jk:series ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Parameter series"@en, "パラメータの時系列"@ja ;
  sh:description "Reference to a Field that gives the parameters of the transformation over time."@en, "変換のパラメータを時間に沿って与えるFieldへの参照。"@ja ;
  sh:message "\\"series\\" of Transform: 0..1 of Ref."@en, "Transformの「series」: Refが0..1個。"@ja .

jks:Transform-series-class
  sh:path jk:series ;
  sh:or ( [ sh:class jk:Field ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Transform-uncertainty
  sh:path jk:uncertainty ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Uncertainty ;
  sh:name "Registration uncertainty"@en, "位置合わせの不確かさ"@ja ;
  sh:description "Uncertainty of the transformation, that is, the registration error. Absent means undeclared."@en, "変換の不確かさ。位置合わせの誤差を表す。省略は未宣言を表す。"@ja ;
  sh:message "\\"uncertainty\\" of Transform: 0..1 of Uncertainty."@en, "Transformの「uncertainty」: Uncertaintyが0..1個。"@ja .

jks:Entity
  a sh:NodeShape ;
  sh:targetClass jk:Entity ;
  sh:name "Entity"@en, "実体"@ja ;
  sh:description "A thing of interest, real, planned, hypothetical or virtual. Twins and scenarios are entities too."@en, "関心の対象となるもの。実在、計画、仮想のいずれでもよく、デジタルツインとシナリオも実体として表す。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Entity-entityTypes, jks:Entity-modality, jks:Entity-existence, jks:Entity-geometries, jks:Entity-frame, jks:Entity-frame-class, jks:Entity-relations, jks:Entity-scales .

jks:Entity-entityTypes
  sh:path dcterms:type ;
  sh:minCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Entity types"@en, "実体の型"@ja ;
  sh:description "IRIs of the classes of the entity, at least one, from an open list of external vocabularies. \`jk:Scenario\` and \`jk:Twin\` mark scenarios and twins."@en, "実体の類を示すIRIを1つ以上書く。外部の語彙に開かれており、シナリオは\`jk:Scenario\`、デジタルツインは\`jk:Twin\`で示す。"@ja ;
  sh:message "\\"entityTypes\\" of Entity: 1..* of Iri."@en, "Entityの「entityTypes」: Iriが1..*個。"@ja .

jks:Entity-modality
  sh:path jk:modality ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "actual" "planned" "historical" "hypothetical" "virtual" ) ;
  sh:name "Modality"@en, "存在様態"@ja ;
  sh:description "Whether the entity is actual, planned, historical, hypothetical or virtual. Absent means undeclared."@en, "実体が現存、計画、過去、仮定、仮想のいずれであるかを示す。省略時は未宣言とする。"@ja ;
  sh:message "\\"modality\\" of Entity: 0..1 of Modality."@en, "Entityの「modality」: Modalityが0..1個。"@ja .

jks:Entity-existence
  sh:path jk:existence ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Existence"@en, "存在期間"@ja ;
  sh:description "Time over which the entity exists, as an instant or an interval. Absent means undeclared."@en, "実体が存在する時間を、時点または期間で示す。省略時は未宣言とする。"@ja ;
  sh:message "\\"existence\\" of Entity: 0..1 of TimeExtent."@en, "Entityの「existence」: TimeExtentが0..1個。"@ja .

jks:Entity-geometries
  sh:path geo:hasGeometry ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Geometry ;
  sh:name "Geometries"@en, "幾何"@ja ;
  sh:description "Geometries of the entity, each with its own reference system, role and valid time."@en, "実体の幾何の並び。参照系、役割、有効時間は幾何ごとに持つ。"@ja ;
  sh:message "\\"geometries\\" of Entity: 0..* of Geometry."@en, "Entityの「geometries」: Geometryが0..*個。"@ja .

jks:Entity-frame
  sh:path jk:frame ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Local frame"@en, "局所座標系"@ja ;
  sh:description "Reference system that is the entity's own local frame."@en, "実体に固有の局所座標系である参照系を指す。"@ja ;
  sh:message "\\"frame\\" of Entity: 0..1 of Ref."@en, "Entityの「frame」: Refが0..1個。"@ja .

jks:Entity-frame-class
  sh:path jk:frame ;
  sh:or ( [ sh:class jk:ReferenceSystem ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Entity-relations
  sh:path jk:relation ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Relation ;
  sh:name "Relations"@en, "関係"@ja ;
  sh:description "Relations of which this entity is the subject."@en, "この実体を主語とする関係の並び。"@ja ;
  sh:message "\\"relations\\" of Entity: 0..* of Relation."@en, "Entityの「relations」: Relationが0..*個。"@ja .

jks:Entity-scales
  sh:path jk:scale ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Scale ;
  sh:name "Scales"@en, "尺度"@ja ;
  sh:description "Spatial and temporal scales at which the entity lives."@en, "実体が属する空間と時間の尺度。"@ja ;
  sh:message "\\"scales\\" of Entity: 0..* of Scale."@en, "Entityの「scales」: Scaleが0..*個。"@ja .

jks:Relation
  a sh:NodeShape ;
  sh:name "Relation"@en, "関係"@ja ;
  sh:description "A qualified edge from the carrying resource (the subject) to another resource. It also asserts the plain triple \`subject predicate object\` when \`validTime\` is absent or its end is \`..\`."@en, "関係を持つ資源(主語)から別の資源への、条件付きの辺。\`validTime\`がないか、その終わりが\`..\`のときは、三つ組\`subject predicate object\`も主張する。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Relation-predicate, jks:Relation-object, jks:Relation-validTime, jks:Relation-confidence, jks:Relation-scaleRelation .

jks:Relation-predicate
  sh:path rdf:predicate ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Predicate"@en, "述語"@ja ;
  sh:description "IRI of the kind of relation; \`obo:BFO_0000050\` means part of."@en, "関係の種類を示すIRI。\`obo:BFO_0000050\`は「部分である」を表す。"@ja ;
  sh:message "\\"predicate\\" of Relation: 1 of Iri."@en, "Relationの「predicate」: Iriが1個。"@ja .

jks:Relation-object
  sh:path rdf:object ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Object"@en, "目的語"@ja ;
  sh:description "Resource at the other end of the relation; it may be of any class."@en, "関係の相手となる資源。どの類の資源でもよい。"@ja ;
  sh:message "\\"object\\" of Relation: 1 of Ref."@en, "Relationの「object」: Refが1個。"@ja .

jks:Relation-validTime
  sh:path jk:validTime ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Valid time"@en, "有効時間"@ja ;
  sh:description "Time over which the relation holds. When it is absent or its end is \`..\`, the plain triple is asserted as well."@en, "関係が成り立つ時間。省略したとき、または終わりが\`..\`のときは、三つ組も主張する。"@ja ;
  sh:message "\\"validTime\\" of Relation: 0..1 of TimeExtent."@en, "Relationの「validTime」: TimeExtentが0..1個。"@ja .

jks:Relation-confidence
  sh:path jk:confidence ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Confidence"@en, "確信度"@ja ;
  sh:description "Confidence that the relation holds, a number from 0 to 1. Absent means undeclared."@en, "関係が成り立つことへの確信度を、0以上1以下の数で示す。省略時は未宣言とする。"@ja ;
  sh:message "\\"confidence\\" of Relation: 0..1 of number."@en, "Relationの「confidence」: numberが0..1個。"@ja .

jks:Relation-scaleRelation
  sh:path jk:scaleRelation ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:ScaleRelation ;
  sh:name "Scale relation"@en, "尺度間の関係"@ja ;
  sh:description "How quantities pass from the subject to the object of this relation. Absent means undeclared."@en, "この関係の主語から目的語へ、量がどのように受け渡されるかを示す。省略時は未宣言とする。"@ja ;
  sh:message "\\"scaleRelation\\" of Relation: 0..1 of ScaleRelation."@en, "Relationの「scaleRelation」: ScaleRelationが0..1個。"@ja .

jks:ScaleRelation
  a sh:NodeShape ;
  sh:name "Scale relation"@en, "尺度間の関係"@ja ;
  sh:description "How quantities pass along the edge from the subject to the object of a relation."@en, "関係の主語から目的語へ、量がどのように受け渡されるかを表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:ScaleRelation-operation, jks:ScaleRelation-conserves, jks:ScaleRelation-procedure, jks:ScaleRelation-procedure-class .

jks:ScaleRelation-operation
  sh:path jk:operation ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "aggregate" "average" "homogenise" "coarseGrain" "interpolate" "downscale" "sample" "embed" ) ;
  sh:name "Scale operation"@en, "尺度変換の操作"@ja ;
  sh:description "Operation by which quantities of the subject become quantities of the object."@en, "主語の量を目的語の量に変える操作。"@ja ;
  sh:message "\\"operation\\" of ScaleRelation: 1 of ScaleOperation."@en, "ScaleRelationの「operation」: ScaleOperationが1個。"@ja .

jks:ScaleRelation-conserves
  sh:path jk:conserves ;
  sh:nodeKind sh:IRI ;
  sh:name "Conserved quantity kinds"@en, "保存される量の種類"@ja ;
  sh:description "IRIs of the quantity kinds that are conserved along the edge."@en, "この辺に沿って保存される量の種類をIRIで並べる。"@ja ;
  sh:message "\\"conserves\\" of ScaleRelation: 0..* of Iri."@en, "ScaleRelationの「conserves」: Iriが0..*個。"@ja .

jks:ScaleRelation-procedure
  sh:path jk:procedure ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Procedure"@en, "手順"@ja ;
  sh:description "Procedure that carries out the operation. Absent means undeclared."@en, "操作を実行する手順を指す。省略時は未宣言とする。"@ja ;
  sh:message "\\"procedure\\" of ScaleRelation: 0..1 of Ref."@en, "ScaleRelationの「procedure」: Refが0..1個。"@ja .

jks:ScaleRelation-procedure-class
  sh:path jk:procedure ;
  sh:or ( [ sh:class sosa:Procedure ] [ sh:class jk:Model ] [ sh:class jk:Operator ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Condition
  a sh:NodeShape ;
  sh:name "Condition"@en, "条件"@ja ;
  sh:description "A condition that held, such as a temperature, a level of theory or a dose. It is given as exactly one of a quantity, a category or a text."@en, "温度、理論水準、投与量など、成り立っていた条件。量、区分、文字列のいずれか1つで書く。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Condition-property, jks:Condition-property-class, jks:Condition-quantity, jks:Condition-category, jks:Condition-text .

jks:Condition-property
  sh:path jk:property ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Property"@en, "特性"@ja ;
  sh:description "Property whose value is the condition."@en, "条件となる値を持つ特性。"@ja ;
  sh:message "\\"property\\" of Condition: 1 of Ref."@en, "Conditionの「property」: Refが1個。"@ja .

jks:Condition-property-class
  sh:path jk:property ;
  sh:or ( [ sh:class jk:Property ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Condition-quantity
  sh:path jk:quantity ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Quantity ;
  sh:name "Quantity"@en, "量"@ja ;
  sh:description "Value of the condition as a number with its unit. Exactly one of \`quantity\`, \`category\` and \`text\` is given."@en, "条件の値を、単位付きの数で示す。\`quantity\`、\`category\`、\`text\`のうち1つだけを書く。"@ja ;
  sh:message "\\"quantity\\" of Condition: 0..1 of Quantity."@en, "Conditionの「quantity」: Quantityが0..1個。"@ja .

jks:Condition-category
  sh:path jk:category ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Category"@en, "区分"@ja ;
  sh:description "Value of the condition as a category code. Exactly one of \`quantity\`, \`category\` and \`text\` is given."@en, "条件の値を、区分の符号で示す。\`quantity\`、\`category\`、\`text\`のうち1つだけを書く。"@ja ;
  sh:message "\\"category\\" of Condition: 0..1 of string."@en, "Conditionの「category」: stringが0..1個。"@ja .

jks:Condition-text
  sh:path jk:text ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Text"@en, "文字列"@ja ;
  sh:description "Value of the condition as text. Exactly one of \`quantity\`, \`category\` and \`text\` is given."@en, "条件の値を、文字列で示す。\`quantity\`、\`category\`、\`text\`のうち1つだけを書く。"@ja ;
  sh:message "\\"text\\" of Condition: 0..1 of string."@en, "Conditionの「text」: stringが0..1個。"@ja .

jks:Deployment
  a sh:NodeShape ;
  sh:name "Deployment"@en, "配備"@ja ;
  sh:description "The placement of a system on a platform for a time."@en, "システムがある期間、搭載先に置かれること。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Deployment-platform, jks:Deployment-platform-class, jks:Deployment-during, jks:Deployment-mount, jks:Deployment-mount-class .

jks:Deployment-platform
  sh:path sosa:deployedOnPlatform ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Platform"@en, "搭載先"@ja ;
  sh:description "System or entity that carries the deployed system."@en, "配備されたシステムを載せるシステムまたは実体。"@ja ;
  sh:message "\\"platform\\" of Deployment: 1 of Ref."@en, "Deploymentの「platform」: Refが1個。"@ja .

jks:Deployment-platform-class
  sh:path sosa:deployedOnPlatform ;
  sh:or ( [ sh:class jk:Entity ] [ sh:class sosa:System ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Deployment-during
  sh:path jk:during ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Deployment time"@en, "配備期間"@ja ;
  sh:description "Time over which the deployment lasts."@en, "配備が続く時間。"@ja ;
  sh:message "\\"during\\" of Deployment: 1 of TimeExtent."@en, "Deploymentの「during」: TimeExtentが1個。"@ja .

jks:Deployment-mount
  sh:path jk:mount ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Mount"@en, "取付け"@ja ;
  sh:description "Transform that gives the pose of the system on the platform. Absent means undeclared."@en, "搭載先の上でのシステムの姿勢を与える変換。省略時は未宣言とする。"@ja ;
  sh:message "\\"mount\\" of Deployment: 0..1 of Ref."@en, "Deploymentの「mount」: Refが0..1個。"@ja .

jks:Deployment-mount-class
  sh:path jk:mount ;
  sh:or ( [ sh:class jk:Transform ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Flag
  a sh:NodeShape ;
  sh:name "Quality flag"@en, "品質標識"@ja ;
  sh:description "A quality flag: a code taken from a named scheme."@en, "名前の付いた体系から取った符号による品質標識。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Flag-scheme, jks:Flag-code, jks:Flag-usable .

jks:Flag-scheme
  sh:path dcterms:conformsTo ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Flag scheme"@en, "品質標識の体系"@ja ;
  sh:description "IRI of the scheme that defines the code."@en, "符号を定める体系のIRI。"@ja ;
  sh:message "\\"scheme\\" of Flag: 1 of Iri."@en, "Flagの「scheme」: Iriが1個。"@ja .

jks:Flag-code
  sh:path jk:code ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Flag code"@en, "符号"@ja ;
  sh:description "The code, always written as text."@en, "品質標識の符号。常に文字列で書く。"@ja ;
  sh:message "\\"code\\" of Flag: 1 of string."@en, "Flagの「code」: stringが1個。"@ja .

jks:Flag-usable
  sh:path jk:usable ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean ;
  sh:name "Usable"@en, "使用可否"@ja ;
  sh:description "Whether the flagged value may be used. Absent means undeclared."@en, "標識の付いた値を使ってよいかを示す。省略時は未宣言とする。"@ja ;
  sh:message "\\"usable\\" of Flag: 0..1 of boolean."@en, "Flagの「usable」: booleanが0..1個。"@ja .

jks:Observation
  a sh:NodeShape ;
  sh:targetClass sosa:Observation ;
  sh:name "Observation"@en, "観測"@ja ;
  sh:description "One statement that a property of a thing had a value, whether measured, simulated, assimilated or forecast."@en, "ある対象の特性がある値を持ったという1つの言明。測定、シミュレーション、同化、予報のいずれによるものでもよい。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Observation-origin, jks:Observation-featureOfInterest, jks:Observation-featureOfInterest-class, jks:Observation-ultimateFeatureOfInterest, jks:Observation-ultimateFeatureOfInterest-class, jks:Observation-observedProperty, jks:Observation-observedProperty-class, jks:Observation-phenomenonTime, jks:Observation-resultTime, jks:Observation-validTime, jks:Observation-referenceTime, jks:Observation-scenario, jks:Observation-scenario-class, jks:Observation-usedProcedure, jks:Observation-usedProcedure-class, jks:Observation-madeBySystem, jks:Observation-madeBySystem-class, jks:Observation-conditions, jks:Observation-support, jks:Observation-result, jks:Observation-flags, jks:Observation-geometry, jks:Observation-scales .

jks:Observation-origin
  sh:path jk:origin ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "measured" "simulated" "assimilated" "forecast" "derived" "asserted" "inferred" ) ;
  sh:name "Origin"@en, "由来"@ja ;
  sh:description "How the value came about: measured, simulated, assimilated, forecast, derived, asserted or inferred. Absent means undeclared."@en, "値がどのように得られたかを、測定、シミュレーション、同化、予報、導出、申告、推論から選ぶ。省略時は未宣言とする。"@ja ;
  sh:message "\\"origin\\" of Observation: 0..1 of Origin."@en, "Observationの「origin」: Originが0..1個。"@ja .

jks:Observation-featureOfInterest
  sh:path sosa:hasFeatureOfInterest ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Feature of interest"@en, "観測対象"@ja ;
  sh:description "Entity or sample whose property was observed. Absent means undeclared."@en, "特性が観測された実体または試料。省略時は未宣言とする。"@ja ;
  sh:message "\\"featureOfInterest\\" of Observation: 0..1 of Ref."@en, "Observationの「featureOfInterest」: Refが0..1個。"@ja .

jks:Observation-featureOfInterest-class
  sh:path sosa:hasFeatureOfInterest ;
  sh:or ( [ sh:class jk:Entity ] [ sh:class sosa:Sample ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Observation-ultimateFeatureOfInterest
  sh:path sosa:hasUltimateFeatureOfInterest ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Ultimate feature of interest"@en, "最終観測対象"@ja ;
  sh:description "Entity that the observation is finally about, when the feature of interest is a sample of it."@en, "観測対象が試料であるとき、その試料が最終的に代表する実体。"@ja ;
  sh:message "\\"ultimateFeatureOfInterest\\" of Observation: 0..1 of Ref."@en, "Observationの「ultimateFeatureOfInterest」: Refが0..1個。"@ja .

jks:Observation-ultimateFeatureOfInterest-class
  sh:path sosa:hasUltimateFeatureOfInterest ;
  sh:or ( [ sh:class jk:Entity ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Observation-observedProperty
  sh:path sosa:observedProperty ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Observed property"@en, "観測特性"@ja ;
  sh:description "Property that was observed."@en, "観測された特性。"@ja ;
  sh:message "\\"observedProperty\\" of Observation: 1 of Ref."@en, "Observationの「observedProperty」: Refが1個。"@ja .

jks:Observation-observedProperty-class
  sh:path sosa:observedProperty ;
  sh:or ( [ sh:class jk:Property ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Observation-phenomenonTime
  sh:path sosa:phenomenonTime ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Phenomenon time"@en, "現象時間"@ja ;
  sh:description "Time at which the observed state held in the world, as an instant or an interval. Absent means undeclared."@en, "観測された状態が世界で成り立っていた時間。時点または期間で書く。省略時は未宣言とする。"@ja ;
  sh:message "\\"phenomenonTime\\" of Observation: 0..1 of TimeExtent."@en, "Observationの「phenomenonTime」: TimeExtentが0..1個。"@ja .

jks:Observation-resultTime
  sh:path jk:resultTime ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Result time"@en, "結果時間"@ja ;
  sh:description "Time when the result was complete, in UTC. Absent means undeclared."@en, "結果が出そろった時刻を、協定世界時で示す。省略時は未宣言とする。"@ja ;
  sh:message "\\"resultTime\\" of Observation: 0..1 of TimePosition."@en, "Observationの「resultTime」: TimePositionが0..1個。"@ja .

jks:Observation-validTime
  sh:path jk:validTime ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Valid time"@en, "有効時間"@ja ;
  sh:description "Time during which the statement may be used. Absent means undeclared."@en, "この言明を使ってよい時間。省略時は未宣言とする。"@ja ;
  sh:message "\\"validTime\\" of Observation: 0..1 of TimeExtent."@en, "Observationの「validTime」: TimeExtentが0..1個。"@ja .

jks:Observation-referenceTime
  sh:path jk:referenceTime ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Reference time"@en, "基準時刻"@ja ;
  sh:description "Base time of the analysis or forecast. Absent means undeclared."@en, "解析または予報の基準となる時刻。省略時は未宣言とする。"@ja ;
  sh:message "\\"referenceTime\\" of Observation: 0..1 of TimePosition."@en, "Observationの「referenceTime」: TimePositionが0..1個。"@ja .

jks:Observation-scenario
  sh:path jk:scenario ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Scenario"@en, "シナリオ"@ja ;
  sh:description "Entity that stands for the scenario the value belongs to. Absent means undeclared."@en, "値が属するシナリオを表す実体。省略時は未宣言とする。"@ja ;
  sh:message "\\"scenario\\" of Observation: 0..1 of Ref."@en, "Observationの「scenario」: Refが0..1個。"@ja .

jks:Observation-scenario-class
  sh:path jk:scenario ;
  sh:or ( [ sh:class jk:Entity ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Observation-usedProcedure
  sh:path sosa:usedProcedure ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Used procedure"@en, "用いた手順"@ja ;
  sh:description "Procedure, including a model or operator, by which the result was obtained. Absent means undeclared."@en, "結果を得るのに用いた手順。モデルと演算も含む。省略時は未宣言とする。"@ja ;
  sh:message "\\"usedProcedure\\" of Observation: 0..1 of Ref."@en, "Observationの「usedProcedure」: Refが0..1個。"@ja .

jks:Observation-usedProcedure-class
  sh:path sosa:usedProcedure ;
  sh:or ( [ sh:class sosa:Procedure ] [ sh:class jk:Model ] [ sh:class jk:Operator ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Observation-madeBySystem
  sh:path sosa:madeBySystem ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Made by system"@en, "観測したシステム"@ja ;
  sh:description "System, such as a sensor or simulator, that made the observation. Absent means undeclared."@en, "観測を行ったシステム。センサやシミュレータなどである。省略時は未宣言とする。"@ja ;
  sh:message "\\"madeBySystem\\" of Observation: 0..1 of Ref."@en, "Observationの「madeBySystem」: Refが0..1個。"@ja .

jks:Observation-madeBySystem-class
  sh:path sosa:madeBySystem ;
  sh:or ( [ sh:class sosa:System ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Observation-conditions
  sh:path jk:condition ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Condition ;
  sh:name "Conditions"@en, "条件"@ja ;
  sh:description "Conditions that held for the observation."@en, "観測のときに成り立っていた条件の並び。"@ja ;
  sh:message "\\"conditions\\" of Observation: 0..* of Condition."@en, "Observationの「conditions」: Conditionが0..*個。"@ja .

jks:Observation-support
  sh:path jk:support ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Support ;
  sh:name "Support"@en, "支持域"@ja ;
  sh:description "Space and time that the value speaks for. An absent temporal support is undeclared; an absent spatial support is derived from the geometry where there is one."@en, "値が代表する空間と時間。時間の支持域は省略時に未宣言とし、空間の支持域は省略時に幾何があればそこから導く。"@ja ;
  sh:message "\\"support\\" of Observation: 0..1 of Support."@en, "Observationの「support」: Supportが0..1個。"@ja .

jks:Observation-result
  sh:path sosa:hasResult ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Result ;
  sh:name "Result"@en, "結果"@ja ;
  sh:description "Result of the observation: a value, a reason why it is missing, or a Field."@en, "観測の結果。値、欠測の理由、または場のいずれかである。"@ja ;
  sh:message "\\"result\\" of Observation: 1 of Result."@en, "Observationの「result」: Resultが1個。"@ja .

jks:Observation-flags
  sh:path jk:flag ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Flag ;
  sh:name "Quality flags"@en, "品質標識"@ja ;
  sh:description "Quality flags of the result."@en, "結果に付けた品質標識の並び。"@ja ;
  sh:message "\\"flags\\" of Observation: 0..* of Flag."@en, "Observationの「flags」: Flagが0..*個。"@ja .

jks:Observation-geometry
  sh:path geo:hasGeometry ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Geometry ;
  sh:name "Sampling geometry"@en, "採取位置"@ja ;
  sh:description "Geometry of where the property was sampled. Absent means undeclared."@en, "特性を採取した場所の幾何。省略時は未宣言とする。"@ja ;
  sh:message "\\"geometry\\" of Observation: 0..1 of Geometry."@en, "Observationの「geometry」: Geometryが0..1個。"@ja .

jks:Observation-scales
  sh:path jk:scale ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Scale ;
  sh:name "Scales"@en, "尺度"@ja ;
  sh:description "Spatial and temporal scales at which the observation lives."@en, "観測が属する空間と時間の尺度。"@ja ;
  sh:message "\\"scales\\" of Observation: 0..* of Scale."@en, "Observationの「scales」: Scaleが0..*個。"@ja .

jks:Procedure
  a sh:NodeShape ;
  sh:targetClass sosa:Procedure ;
  sh:name "Procedure"@en, "手順"@ja ;
  sh:description "How something was done: a description of a way of measuring, computing or sampling. Model and Operator are subclasses."@en, "測定、計算、採取などをどのように行ったかの記述。ModelとOperatorはその下位の類である。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Procedure-procedureType, jks:Procedure-documentation, jks:Procedure-levelOfTheory .

jks:Procedure-procedureType
  sh:path jk:procedureType ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "measurement" "simulation" "assimilation" "inference" "sampling" "processing" ) ;
  sh:name "Procedure type"@en, "手順の種類"@ja ;
  sh:description "Kind of procedure, such as measurement or simulation. Absent means undeclared."@en, "測定、シミュレーションなど、手順の種類を示す。省略時は未宣言とする。"@ja ;
  sh:message "\\"procedureType\\" of Procedure: 0..1 of ProcedureType."@en, "Procedureの「procedureType」: ProcedureTypeが0..1個。"@ja .

jks:Procedure-documentation
  sh:path foaf:page ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Documentation"@en, "文書"@ja ;
  sh:description "IRI of a page that documents the procedure."@en, "手順を説明する文書のIRI。"@ja ;
  sh:message "\\"documentation\\" of Procedure: 0..1 of Iri."@en, "Procedureの「documentation」: Iriが0..1個。"@ja .

jks:Procedure-levelOfTheory
  sh:path jk:levelOfTheory ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Level of theory"@en, "理論水準"@ja ;
  sh:description "Level of theory of computed results, as text, for example \`DFT PBE, 12x12x12 k-mesh\`. Absent means undeclared."@en, "計算で得た結果の理論水準を、文字列で書く(例\`DFT PBE, 12x12x12 k-mesh\`)。省略時は未宣言とする。"@ja ;
  sh:message "\\"levelOfTheory\\" of Procedure: 0..1 of string."@en, "Procedureの「levelOfTheory」: stringが0..1個。"@ja .

jks:Property
  a sh:NodeShape ;
  sh:targetClass jk:Property ;
  sh:name "Property"@en, "特性"@ja ;
  sh:description "A property with an identity of its own, so that others can refer to it. It includes the members of PropertyFacets."@en, "識別子を持ち、他から参照できる特性。PropertyFacetsの項目をすべて含む。"@ja ;
  sh:property jks:PropertyFacets-quantityKind, jks:PropertyFacets-unit, jks:PropertyFacets-unitIri, jks:PropertyFacets-valueType, jks:PropertyFacets-concept, jks:PropertyFacets-medium, jks:PropertyFacets-constituent, jks:PropertyFacets-featureClass, jks:PropertyFacets-qualifiers, jks:PropertyFacets-nature, jks:PropertyFacets-rank, jks:PropertyFacets-componentNames, jks:PropertyFacets-componentNames-item, jks:PropertyFacets-basis, jks:PropertyFacets-positive, jks:PropertyFacets-difference, jks:PropertyFacets-additive, jks:PropertyFacets-conserved, jks:PropertyFacets-categories, jks:PropertyFacets-categoryScheme, jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native .

jks:PropertyFacets
  a sh:NodeShape ;
  sh:name "Property facets"@en, "特性の側面"@ja ;
  sh:description "What is observed, modelled or commanded, facet by facet. It holds no statistics; these belong to the support."@en, "観測、モデル計算または指令の対象を、側面ごとに表す。統計量は含めず、支持域で表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:PropertyFacets-quantityKind, jks:PropertyFacets-unit, jks:PropertyFacets-unitIri, jks:PropertyFacets-valueType, jks:PropertyFacets-concept, jks:PropertyFacets-medium, jks:PropertyFacets-constituent, jks:PropertyFacets-featureClass, jks:PropertyFacets-qualifiers, jks:PropertyFacets-nature, jks:PropertyFacets-rank, jks:PropertyFacets-componentNames, jks:PropertyFacets-componentNames-item, jks:PropertyFacets-basis, jks:PropertyFacets-positive, jks:PropertyFacets-difference, jks:PropertyFacets-additive, jks:PropertyFacets-conserved, jks:PropertyFacets-categories, jks:PropertyFacets-categoryScheme .

jks:PropertyFacets-quantityKind
  sh:path qudt:hasQuantityKind ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Quantity kind"@en, "量の種類"@ja ;
  sh:description "IRI of the kind of quantity, such as a QUDT quantity kind. Absent means undeclared."@en, "量の種類を示すIRI。QUDTの量の種類などを使う。省略時は未宣言とする。"@ja ;
  sh:message "\\"quantityKind\\" of PropertyFacets: 0..1 of Iri."@en, "PropertyFacetsの「quantityKind」: Iriが0..1個。"@ja .

jks:PropertyFacets-unit
  sh:path jk:unitCode ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Canonical unit"@en, "標準の単位"@ja ;
  sh:description "UCUM code of the canonical unit of the property. The unit of actual values is declared where the values are."@en, "特性の標準の単位をUCUM符号で示す。実際の値の単位は、値を持つ側で宣言する。"@ja ;
  sh:message "\\"unit\\" of PropertyFacets: 0..1 of Ucum."@en, "PropertyFacetsの「unit」: Ucumが0..1個。"@ja .

jks:PropertyFacets-unitIri
  sh:path qudt:hasUnit ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Unit IRI"@en, "単位のIRI"@ja ;
  sh:description "IRI of the QUDT unit; needed only where the UCUM code is ambiguous."@en, "QUDTの単位のIRI。UCUM符号だけでは単位が決まらないときに限り必要となる。"@ja ;
  sh:message "\\"unitIri\\" of PropertyFacets: 0..1 of Iri."@en, "PropertyFacetsの「unitIri」: Iriが0..1個。"@ja .

jks:PropertyFacets-valueType
  sh:path jk:valueType ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "real" "integer" "complex" "boolean" "category" "text" "binary" ) ;
  sh:name "Value type"@en, "値の型"@ja ;
  sh:description "Type of the values of the property. Absent means real if \`quantityKind\` or \`unit\` is given, else category if \`categories\` is given, else undeclared."@en, "特性の値の型。省略時は、\`quantityKind\`か\`unit\`があれば実数、なければ\`categories\`があれば区分、どれもなければ未宣言とする。"@ja ;
  sh:message "\\"valueType\\" of PropertyFacets: 0..1 of ValueType."@en, "PropertyFacetsの「valueType」: ValueTypeが0..1個。"@ja .

jks:PropertyFacets-concept
  sh:path jk:concept ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Concept"@en, "概念"@ja ;
  sh:description "IRI of the concept observed: a CF standard name, an I-ADOPT variable or an NVS P01 term. Absent means undeclared."@en, "観測する概念のIRI。CF標準名、I-ADOPTの変数、NVS P01の用語などを指す。省略時は未宣言とする。"@ja ;
  sh:message "\\"concept\\" of PropertyFacets: 0..1 of Iri."@en, "PropertyFacetsの「concept」: Iriが0..1個。"@ja .

jks:PropertyFacets-medium
  sh:path iop:hasMatrix ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Medium"@en, "媒質"@ja ;
  sh:description "IRI of the medium in which the property is observed, such as sea water, air or cell (matrix in I-ADOPT). Absent means undeclared."@en, "特性を観測する媒質のIRI。海水、空気、細胞などで、I-ADOPTのmatrixに当たる。省略時は未宣言とする。"@ja ;
  sh:message "\\"medium\\" of PropertyFacets: 0..1 of Iri."@en, "PropertyFacetsの「medium」: Iriが0..1個。"@ja .

jks:PropertyFacets-constituent
  sh:path iop:hasObjectOfInterest ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Object of interest"@en, "着目対象"@ja ;
  sh:description "IRI of the substance or object meant, the object of interest of I-ADOPT. Absent means undeclared."@en, "対象とする物質または物のIRI。I-ADOPTの着目対象に当たる。省略時は未宣言とする。"@ja ;
  sh:message "\\"constituent\\" of PropertyFacets: 0..1 of Iri."@en, "PropertyFacetsの「constituent」: Iriが0..1個。"@ja .

jks:PropertyFacets-featureClass
  sh:path jk:featureClass ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Feature class"@en, "対象の型"@ja ;
  sh:description "IRI of the entity type that the property belongs to. Absent means undeclared."@en, "特性が属する実体の型のIRI。省略時は未宣言とする。"@ja ;
  sh:message "\\"featureClass\\" of PropertyFacets: 0..1 of Iri."@en, "PropertyFacetsの「featureClass」: Iriが0..1個。"@ja .

jks:PropertyFacets-qualifiers
  sh:path iop:hasConstraint ;
  sh:nodeKind sh:IRI ;
  sh:name "Constraints"@en, "限定"@ja ;
  sh:description "IRIs of further constraints on the property, in the sense of I-ADOPT."@en, "特性をさらに限定する条件のIRI。I-ADOPTの制約に当たる。"@ja ;
  sh:message "\\"qualifiers\\" of PropertyFacets: 0..* of Iri."@en, "PropertyFacetsの「qualifiers」: Iriが0..*個。"@ja .

jks:PropertyFacets-nature
  sh:path jk:nature ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "intensive" "extensive" "flux" "categorical" "coordinate" "logarithmic" ) ;
  sh:name "Nature"@en, "量の性質"@ja ;
  sh:description "How the quantity behaves under change of support, which decides the default coupling operator. Absent means undeclared."@en, "支持域を変えたときの量の振る舞いを示し、結合の既定の演算を決める。省略時は未宣言とする。"@ja ;
  sh:message "\\"nature\\" of PropertyFacets: 0..1 of Nature."@en, "PropertyFacetsの「nature」: Natureが0..1個。"@ja .

jks:PropertyFacets-rank
  sh:path jk:rank ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:minInclusive 0 ;
  sh:maxInclusive 2 ;
  sh:name "Tensor rank"@en, "階数"@ja ;
  sh:description "Rank of one value: 0 for a scalar, 1 for a vector, 2 for a matrix. Absent means 0."@en, "1つの値の階数。0はスカラー、1はベクトル、2は行列を表し、省略時は0とする。"@ja ;
  sh:message "\\"rank\\" of PropertyFacets: 0..1 of integer."@en, "PropertyFacetsの「rank」: integerが0..1個。"@ja .

jks:PropertyFacets-componentNames
  sh:path jk:componentNames ;
  sh:maxCount 1 ;
  sh:name "Component names"@en, "成分名"@ja ;
  sh:description "Names of the components in order; needed when \`rank\` is greater than 0, and left out when it is 0."@en, "成分の名前を順に並べる。\`rank\`が0より大きいときに必要で、0のときは書かない。"@ja ;
  sh:message "\\"componentNames\\" of PropertyFacets: 0..1 of string."@en, "PropertyFacetsの「componentNames」: stringが0..1個。"@ja .

jks:PropertyFacets-componentNames-item
  sh:path ( jk:componentNames [ sh:zeroOrMorePath rdf:rest ] rdf:first ) ;
  sh:datatype xsd:string ;
  sh:name "Component names"@en, "成分名"@ja ;
  sh:description "Names of the components in order; needed when \`rank\` is greater than 0, and left out when it is 0."@en, "成分の名前を順に並べる。\`rank\`が0より大きいときに必要で、0のときは書かない。"@ja ;
  sh:message "\\"componentNames\\" of PropertyFacets: 0..1 of string."@en, "PropertyFacetsの「componentNames」: stringが0..1個。"@ja .

jks:PropertyFacets-basis
  sh:path jk:vectorBasis ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "none" "frame" "localEnu" "grid" "geocentric" ) ;
  sh:name "Vector basis"@en, "基底"@ja ;
  sh:description "Directions to which the components of a vector or matrix refer. Absent means undeclared."@en, "ベクトルまたは行列の成分が、どの方向を基準とするかを示す。省略時は未宣言とする。"@ja ;
  sh:message "\\"basis\\" of PropertyFacets: 0..1 of Basis."@en, "PropertyFacetsの「basis」: Basisが0..1個。"@ja .

jks:PropertyFacets-positive
  sh:path jk:positive ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "up" "down" "east" "west" "north" "south" "into" "outOf" "left" "right" "anterior" "posterior" "superior" "inferior" "forward" "backward" "clockwise" "counterclockwise" ) ;
  sh:name "Positive direction"@en, "正の向き"@ja ;
  sh:description "Sign convention: the direction in which values count as positive. Absent means undeclared."@en, "符号の約束。値を正とする向きを示す。省略時は未宣言とする。"@ja ;
  sh:message "\\"positive\\" of PropertyFacets: 0..1 of Positive."@en, "PropertyFacetsの「positive」: Positiveが0..1個。"@ja .

jks:PropertyFacets-difference
  sh:path jk:difference ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean ;
  sh:name "Difference"@en, "差"@ja ;
  sh:description "True if a value is a difference, so that unit conversion applies the factor but no offset. Absent means false."@en, "値が差であるとき真とし、単位換算では係数だけを掛けて原点のずれを足さない。省略時は偽とする。"@ja ;
  sh:message "\\"difference\\" of PropertyFacets: 0..1 of boolean."@en, "PropertyFacetsの「difference」: booleanが0..1個。"@ja .

jks:PropertyFacets-additive
  sh:path jk:additive ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean ;
  sh:name "Additivity"@en, "加法性"@ja ;
  sh:description "Whether values may be added up; false for direction, pH, dB and indices. Absent means undeclared."@en, "値を足し合わせてよいかを示す。方位、pH、dB、指数では偽とする。省略時は未宣言とする。"@ja ;
  sh:message "\\"additive\\" of PropertyFacets: 0..1 of boolean."@en, "PropertyFacetsの「additive」: booleanが0..1個。"@ja .

jks:PropertyFacets-conserved
  sh:path jk:conserved ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean ;
  sh:name "Conservation"@en, "保存性"@ja ;
  sh:description "Whether the quantity is conserved, so that a change of grid uses a conservative method by default. Absent means undeclared."@en, "量が保存されるかを示す。真のとき、格子の変換は既定で保存的な方法による。省略時は未宣言とする。"@ja ;
  sh:message "\\"conserved\\" of PropertyFacets: 0..1 of boolean."@en, "PropertyFacetsの「conserved」: booleanが0..1個。"@ja .

jks:PropertyFacets-categories
  sh:path jk:categories ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Categories"@en, "区分"@ja ;
  sh:description "Codes of the categories, each with its meaning in one or more languages."@en, "区分の符号と、1つ以上の言語で書いたその意味との対応。"@ja ;
  sh:message "\\"categories\\" of PropertyFacets: 0..1 of LangText."@en, "PropertyFacetsの「categories」: LangTextが0..1個。"@ja .

jks:PropertyFacets-categoryScheme
  sh:path jk:categoryScheme ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Category scheme"@en, "区分体系"@ja ;
  sh:description "IRI of the external code list from which the categories come. Absent means undeclared."@en, "区分の出どころである外部の符号表のIRI。省略時は未宣言とする。"@ja ;
  sh:message "\\"categoryScheme\\" of PropertyFacets: 0..1 of Iri."@en, "PropertyFacetsの「categoryScheme」: Iriが0..1個。"@ja .

jks:Result
  a sh:NodeShape ;
  sh:name "Result"@en, "結果"@ja ;
  sh:description "The result of an observation, a union tagged by \`kind\`. Every variant but \`field\` may take \`missing\` in place of its value."@en, "観測の結果を表し、\`kind\`で種類を分ける。\`field\`以外は、値の代わりに\`missing\`を取ることができる。"@ja ;
  sh:property jks:Result-kind, jks:Result-kind-value, jks:Result-uncertainty, jks:Result-native ;
  sh:xone ( jks:ResultQuantity jks:ResultVector jks:ResultCount jks:ResultCategory jks:ResultTruth jks:ResultText jks:ResultField ) .

jks:Result-kind
  sh:path jk:kind ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:message "\\"kind\\" of Result names one of its variants."@en, "Resultの「kind」は、その変種の1つを示す。"@ja .

jks:Result-kind-value
  sh:path jk:kind ;
  sh:in ( "quantity" "vector" "count" "category" "truth" "text" "field" ) ;
  sh:message "\\"kind\\" of Result names one of its variants."@en, "Resultの「kind」は、その変種の1つを示す。"@ja ;
  jks:ruleCode "schema/discriminator" .

jks:Result-uncertainty
  sh:path jk:uncertainty ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Uncertainty ;
  sh:name "Uncertainty"@en, "不確かさ"@ja ;
  sh:description "Uncertainty of the value. Absent means undeclared."@en, "値の不確かさ。省略時は未宣言とする。"@ja ;
  sh:message "\\"uncertainty\\" of Result: 0..1 of Uncertainty."@en, "Resultの「uncertainty」: Uncertaintyが0..1個。"@ja .

jks:Result-native
  sh:path jk:native ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Native text"@en, "元の表記"@ja ;
  sh:description "Map from member name to the text the member had in the native file, exactly as read."@en, "項目名から、元のファイルで読み取ったままの文字列への対応。"@ja ;
  sh:message "\\"native\\" of Result: 0..1 of NativeText."@en, "Resultの「native」: NativeTextが0..1個。"@ja .

jks:ResultQuantity
  a sh:NodeShape ;
  sh:name "Quantity"@en, "量"@ja ;
  sh:description "A scalar result: one number with its unit."@en, "スカラーの結果。1つの数と単位で表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertainty jk:native ) ;
  sh:property jks:ResultQuantity-kind, jks:ResultQuantity-value, jks:ResultQuantity-limit, jks:ResultQuantity-unit, jks:ResultQuantity-unitIri, jks:ResultQuantity-missing .

jks:ResultQuantity-kind
  sh:path jk:kind ;
  sh:hasValue "quantity" ;
  jks:ruleCode "schema/discriminator" .

jks:ResultQuantity-value
  sh:path qudt:numericValue ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Numeric value"@en, "数値"@ja ;
  sh:description "The scalar value, a number in \`unit\`. It is absent only when \`missing\` is given."@en, "\`unit\`で表したスカラーの数値。省略できるのは\`missing\`があるときに限る。"@ja ;
  sh:message "\\"value\\" of ResultQuantity: 0..1 of number."@en, "ResultQuantityの「value」: numberが0..1個。"@ja .

jks:ResultQuantity-limit
  sh:path jk:detectionLimit ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Detection limit"@en, "検出限界"@ja ;
  sh:description "Detection limit in \`unit\`, given with the missing reason \`belowDetection\` or \`aboveDetection\`."@en, "\`unit\`で表した検出限界。欠測の理由が\`belowDetection\`または\`aboveDetection\`のときに書く。"@ja ;
  sh:message "\\"limit\\" of ResultQuantity: 0..1 of number."@en, "ResultQuantityの「limit」: numberが0..1個。"@ja .

jks:ResultQuantity-unit
  sh:path jk:unitCode ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Unit"@en, "単位"@ja ;
  sh:description "UCUM code of the unit of the value. Absent means undeclared, never the unit \`1\`."@en, "値の単位のUCUM符号。省略時は未宣言とし、単位\`1\`とはみなさない。"@ja ;
  sh:message "\\"unit\\" of ResultQuantity: 0..1 of Ucum."@en, "ResultQuantityの「unit」: Ucumが0..1個。"@ja .

jks:ResultQuantity-unitIri
  sh:path qudt:hasUnit ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Unit IRI"@en, "単位のIRI"@ja ;
  sh:description "IRI of the QUDT unit; needed only where the UCUM code is ambiguous."@en, "QUDTの単位のIRI。UCUM符号だけでは単位が決まらないときに限り必要となる。"@ja ;
  sh:message "\\"unitIri\\" of ResultQuantity: 0..1 of Iri."@en, "ResultQuantityの「unitIri」: Iriが0..1個。"@ja .

jks:ResultQuantity-missing
  sh:path jk:missing ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "notApplicable" "notObserved" "belowDetection" "aboveDetection" "withheld" "sensorFailure" "communicationFailure" "qualityRejected" "outOfDomain" "masked" "notYetAvailable" "unknown" ) ;
  sh:name "Missing reason"@en, "欠測の理由"@ja ;
  sh:description "Reason why there is no value, given in place of the value. Every variant but \`field\` has exactly one of its value and \`missing\`."@en, "値がない理由を、値の代わりに書く。\`field\`以外では、値と\`missing\`のどちらか一方だけがある。"@ja ;
  sh:message "\\"missing\\" of ResultQuantity: 0..1 of MissingReason."@en, "ResultQuantityの「missing」: MissingReasonが0..1個。"@ja .

jks:ResultVector
  a sh:NodeShape ;
  sh:name "Vector"@en, "ベクトル"@ja ;
  sh:description "A result of rank 1 or 2: several numbers in one unit, row-major."@en, "階数1または2の結果。同じ単位の複数の数を、行優先で並べる。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertainty jk:native ) ;
  sh:property jks:ResultVector-kind, jks:ResultVector-values, jks:ResultVector-unit, jks:ResultVector-unitIri, jks:ResultVector-missing .

jks:ResultVector-kind
  sh:path jk:kind ;
  sh:hasValue "vector" ;
  jks:ruleCode "schema/discriminator" .

jks:ResultVector-values
  sh:path jk:values ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Component values"@en, "成分の値"@ja ;
  sh:description "Components of a value of rank 1 or 2 as one flat array, row-major, in \`unit\`. It is absent only when \`missing\` is given."@en, "階数1または2の値の成分を、行優先の平らな配列として\`unit\`で並べる。省略できるのは\`missing\`があるときに限る。"@ja ;
  sh:message "\\"values\\" of ResultVector: 0..1 of number."@en, "ResultVectorの「values」: numberが0..1個。"@ja .

jks:ResultVector-unit
  sh:path jk:unitCode ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Unit"@en, "単位"@ja ;
  sh:description "UCUM code of the unit of all components. Absent means undeclared, never the unit \`1\`."@en, "全成分に共通の単位のUCUM符号。省略時は未宣言とし、単位\`1\`とはみなさない。"@ja ;
  sh:message "\\"unit\\" of ResultVector: 0..1 of Ucum."@en, "ResultVectorの「unit」: Ucumが0..1個。"@ja .

jks:ResultVector-unitIri
  sh:path qudt:hasUnit ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Unit IRI"@en, "単位のIRI"@ja ;
  sh:description "IRI of the QUDT unit; needed only where the UCUM code is ambiguous."@en, "QUDTの単位のIRI。UCUM符号だけでは単位が決まらないときに限り必要となる。"@ja ;
  sh:message "\\"unitIri\\" of ResultVector: 0..1 of Iri."@en, "ResultVectorの「unitIri」: Iriが0..1個。"@ja .

jks:ResultVector-missing
  sh:path jk:missing ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "notApplicable" "notObserved" "belowDetection" "aboveDetection" "withheld" "sensorFailure" "communicationFailure" "qualityRejected" "outOfDomain" "masked" "notYetAvailable" "unknown" ) ;
  sh:name "Missing reason"@en, "欠測の理由"@ja ;
  sh:description "Reason why there is no value, given in place of the value. Every variant but \`field\` has exactly one of its value and \`missing\`."@en, "値がない理由を、値の代わりに書く。\`field\`以外では、値と\`missing\`のどちらか一方だけがある。"@ja ;
  sh:message "\\"missing\\" of ResultVector: 0..1 of MissingReason."@en, "ResultVectorの「missing」: MissingReasonが0..1個。"@ja .

jks:ResultCount
  a sh:NodeShape ;
  sh:name "Count"@en, "計数"@ja ;
  sh:description "A result that is a whole number."@en, "整数で表す結果。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertainty jk:native ) ;
  sh:property jks:ResultCount-kind, jks:ResultCount-count, jks:ResultCount-missing .

jks:ResultCount-kind
  sh:path jk:kind ;
  sh:hasValue "count" ;
  jks:ruleCode "schema/discriminator" .

jks:ResultCount-count
  sh:path jk:count ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Count"@en, "計数"@ja ;
  sh:description "The counted value, a whole number. It is absent only when \`missing\` is given."@en, "数え上げた値で、整数とする。省略できるのは\`missing\`があるときに限る。"@ja ;
  sh:message "\\"count\\" of ResultCount: 0..1 of integer."@en, "ResultCountの「count」: integerが0..1個。"@ja .

jks:ResultCount-missing
  sh:path jk:missing ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "notApplicable" "notObserved" "belowDetection" "aboveDetection" "withheld" "sensorFailure" "communicationFailure" "qualityRejected" "outOfDomain" "masked" "notYetAvailable" "unknown" ) ;
  sh:name "Missing reason"@en, "欠測の理由"@ja ;
  sh:description "Reason why there is no value, given in place of the value. Every variant but \`field\` has exactly one of its value and \`missing\`."@en, "値がない理由を、値の代わりに書く。\`field\`以外では、値と\`missing\`のどちらか一方だけがある。"@ja ;
  sh:message "\\"missing\\" of ResultCount: 0..1 of MissingReason."@en, "ResultCountの「missing」: MissingReasonが0..1個。"@ja .

jks:ResultCategory
  a sh:NodeShape ;
  sh:name "Category"@en, "区分"@ja ;
  sh:description "A result that is the code of one of the categories of the property."@en, "特性の区分のうち1つの符号で表す結果。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertainty jk:native ) ;
  sh:property jks:ResultCategory-kind, jks:ResultCategory-category, jks:ResultCategory-missing .

jks:ResultCategory-kind
  sh:path jk:kind ;
  sh:hasValue "category" ;
  jks:ruleCode "schema/discriminator" .

jks:ResultCategory-category
  sh:path jk:category ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Category"@en, "区分"@ja ;
  sh:description "Code of one of the categories of the property. It is absent only when \`missing\` is given."@en, "特性の区分のうち1つの符号。省略できるのは\`missing\`があるときに限る。"@ja ;
  sh:message "\\"category\\" of ResultCategory: 0..1 of string."@en, "ResultCategoryの「category」: stringが0..1個。"@ja .

jks:ResultCategory-missing
  sh:path jk:missing ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "notApplicable" "notObserved" "belowDetection" "aboveDetection" "withheld" "sensorFailure" "communicationFailure" "qualityRejected" "outOfDomain" "masked" "notYetAvailable" "unknown" ) ;
  sh:name "Missing reason"@en, "欠測の理由"@ja ;
  sh:description "Reason why there is no value, given in place of the value. Every variant but \`field\` has exactly one of its value and \`missing\`."@en, "値がない理由を、値の代わりに書く。\`field\`以外では、値と\`missing\`のどちらか一方だけがある。"@ja ;
  sh:message "\\"missing\\" of ResultCategory: 0..1 of MissingReason."@en, "ResultCategoryの「missing」: MissingReasonが0..1個。"@ja .

jks:ResultTruth
  a sh:NodeShape ;
  sh:name "Truth"@en, "真偽"@ja ;
  sh:description "A result that is yes or no."@en, "はいかいいえで表す結果。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertainty jk:native ) ;
  sh:property jks:ResultTruth-kind, jks:ResultTruth-truth, jks:ResultTruth-missing .

jks:ResultTruth-kind
  sh:path jk:kind ;
  sh:hasValue "truth" ;
  jks:ruleCode "schema/discriminator" .

jks:ResultTruth-truth
  sh:path jk:truth ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean ;
  sh:name "Truth value"@en, "真偽値"@ja ;
  sh:description "The answer yes (true) or no (false). It is absent only when \`missing\` is given."@en, "はい(真)またはいいえ(偽)の答え。省略できるのは\`missing\`があるときに限る。"@ja ;
  sh:message "\\"truth\\" of ResultTruth: 0..1 of boolean."@en, "ResultTruthの「truth」: booleanが0..1個。"@ja .

jks:ResultTruth-missing
  sh:path jk:missing ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "notApplicable" "notObserved" "belowDetection" "aboveDetection" "withheld" "sensorFailure" "communicationFailure" "qualityRejected" "outOfDomain" "masked" "notYetAvailable" "unknown" ) ;
  sh:name "Missing reason"@en, "欠測の理由"@ja ;
  sh:description "Reason why there is no value, given in place of the value. Every variant but \`field\` has exactly one of its value and \`missing\`."@en, "値がない理由を、値の代わりに書く。\`field\`以外では、値と\`missing\`のどちらか一方だけがある。"@ja ;
  sh:message "\\"missing\\" of ResultTruth: 0..1 of MissingReason."@en, "ResultTruthの「missing」: MissingReasonが0..1個。"@ja .

jks:ResultText
  a sh:NodeShape ;
  sh:name "Text"@en, "文字列"@ja ;
  sh:description "A result that is text."@en, "文字列で表す結果。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertainty jk:native ) ;
  sh:property jks:ResultText-kind, jks:ResultText-text, jks:ResultText-missing .

jks:ResultText-kind
  sh:path jk:kind ;
  sh:hasValue "text" ;
  jks:ruleCode "schema/discriminator" .

jks:ResultText-text
  sh:path jk:text ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Text"@en, "文字列"@ja ;
  sh:description "The result as text. It is absent only when \`missing\` is given."@en, "文字列で表した結果。省略できるのは\`missing\`があるときに限る。"@ja ;
  sh:message "\\"text\\" of ResultText: 0..1 of string."@en, "ResultTextの「text」: stringが0..1個。"@ja .

jks:ResultText-missing
  sh:path jk:missing ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "notApplicable" "notObserved" "belowDetection" "aboveDetection" "withheld" "sensorFailure" "communicationFailure" "qualityRejected" "outOfDomain" "masked" "notYetAvailable" "unknown" ) ;
  sh:name "Missing reason"@en, "欠測の理由"@ja ;
  sh:description "Reason why there is no value, given in place of the value. Every variant but \`field\` has exactly one of its value and \`missing\`."@en, "値がない理由を、値の代わりに書く。\`field\`以外では、値と\`missing\`のどちらか一方だけがある。"@ja ;
  sh:message "\\"missing\\" of ResultText: 0..1 of MissingReason."@en, "ResultTextの「missing」: MissingReasonが0..1個。"@ja .

jks:ResultField
  a sh:NodeShape ;
  sh:name "Field"@en, "場"@ja ;
  sh:description "A result held by a Field, which is referred to. This variant takes no \`missing\` in place of its value."@en, "参照先の場に収めた結果。この種類は値の代わりに\`missing\`を取らない。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key jk:uncertainty jk:native ) ;
  sh:property jks:ResultField-kind, jks:ResultField-field, jks:ResultField-field-class .

jks:ResultField-kind
  sh:path jk:kind ;
  sh:hasValue "field" ;
  jks:ruleCode "schema/discriminator" .

jks:ResultField-field
  sh:path jk:field ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Field"@en, "場"@ja ;
  sh:description "Reference to the Field that holds the result."@en, "結果を収めた場への参照。"@ja ;
  sh:message "\\"field\\" of ResultField: 1 of Ref."@en, "ResultFieldの「field」: Refが1個。"@ja .

jks:ResultField-field-class
  sh:path jk:field ;
  sh:or ( [ sh:class jk:Field ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Sample
  a sh:NodeShape ;
  sh:targetClass sosa:Sample ;
  sh:name "Sample"@en, "試料"@ja ;
  sh:description "A part that stands for a whole: an entity or another sample."@en, "全体を代表する一部。全体は実体または別の試料である。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Sample-sampleKind, jks:Sample-sampleOf, jks:Sample-sampleOf-class, jks:Sample-sampledAt, jks:Sample-geometries, jks:Sample-usedProcedure, jks:Sample-usedProcedure-class, jks:Sample-size .

jks:Sample-sampleKind
  sh:path jk:sampleKind ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "material" "spatial" "temporal" "statistical" "ensemble" ) ;
  sh:name "Sample kind"@en, "試料の種類"@ja ;
  sh:description "Way in which the sample stands for the whole."@en, "試料がどのような形で全体を代表するかを示す。"@ja ;
  sh:message "\\"sampleKind\\" of Sample: 1 of SampleKind."@en, "Sampleの「sampleKind」: SampleKindが1個。"@ja .

jks:Sample-sampleOf
  sh:path sosa:isSampleOf ;
  sh:minCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Sample of"@en, "試料の元"@ja ;
  sh:description "Entities or samples that this sample stands for, at least one."@en, "この試料が代表する実体または試料を、1つ以上書く。"@ja ;
  sh:message "\\"sampleOf\\" of Sample: 1..* of Ref."@en, "Sampleの「sampleOf」: Refが1..*個。"@ja .

jks:Sample-sampleOf-class
  sh:path sosa:isSampleOf ;
  sh:or ( [ sh:class jk:Entity ] [ sh:class sosa:Sample ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Sample-sampledAt
  sh:path jk:sampledAt ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Sampling time"@en, "採取時間"@ja ;
  sh:description "Time when the sample was taken, as an instant or an interval. Absent means undeclared."@en, "試料を採取した時間。時点または期間で書く。省略時は未宣言とする。"@ja ;
  sh:message "\\"sampledAt\\" of Sample: 0..1 of TimeExtent."@en, "Sampleの「sampledAt」: TimeExtentが0..1個。"@ja .

jks:Sample-geometries
  sh:path geo:hasGeometry ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Geometry ;
  sh:name "Geometries"@en, "幾何"@ja ;
  sh:description "Geometries of the sample, each with its own reference system."@en, "試料の幾何の並び。参照系は幾何ごとに持つ。"@ja ;
  sh:message "\\"geometries\\" of Sample: 0..* of Geometry."@en, "Sampleの「geometries」: Geometryが0..*個。"@ja .

jks:Sample-usedProcedure
  sh:path sosa:usedProcedure ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Sampling procedure"@en, "採取の手順"@ja ;
  sh:description "Procedure by which the sample was taken or prepared. Absent means undeclared."@en, "試料の採取または調製に用いた手順。省略時は未宣言とする。"@ja ;
  sh:message "\\"usedProcedure\\" of Sample: 0..1 of Ref."@en, "Sampleの「usedProcedure」: Refが0..1個。"@ja .

jks:Sample-usedProcedure-class
  sh:path sosa:usedProcedure ;
  sh:or ( [ sh:class sosa:Procedure ] [ sh:class jk:Model ] [ sh:class jk:Operator ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Sample-size
  sh:path jk:size ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Quantity ;
  sh:name "Sample size"@en, "試料の大きさ"@ja ;
  sh:description "Size of the sample, a number with its unit. Absent means undeclared."@en, "試料の大きさを、単位付きの数で示す。省略時は未宣言とする。"@ja ;
  sh:message "\\"size\\" of Sample: 0..1 of Quantity."@en, "Sampleの「size」: Quantityが0..1個。"@ja .

jks:Support
  a sh:NodeShape ;
  sh:name "Support"@en, "支持域"@ja ;
  sh:description "The space and the time that one number speaks for, held together."@en, "1つの数が代表する空間と時間を、合わせて表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Support-space, jks:Support-time .

jks:Support-space
  sh:path jk:spatialSupport ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:SpatialSupport ;
  sh:name "Spatial support"@en, "空間の支持域"@ja ;
  sh:description "Space over which one number speaks. Absent means undeclared."@en, "1つの数が代表する空間。省略時は未宣言とする。"@ja ;
  sh:message "\\"space\\" of Support: 0..1 of SpatialSupport."@en, "Supportの「space」: SpatialSupportが0..1個。"@ja .

jks:Support-time
  sh:path jk:temporalSupport ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TemporalSupport ;
  sh:name "Temporal support"@en, "時間の支持域"@ja ;
  sh:description "Time over which one number speaks, with the statistic used. Absent means undeclared."@en, "1つの数が代表する時間と、そこで用いた統計量。省略時は未宣言とする。"@ja ;
  sh:message "\\"time\\" of Support: 0..1 of TemporalSupport."@en, "Supportの「time」: TemporalSupportが0..1個。"@ja .

jks:System
  a sh:NodeShape ;
  sh:targetClass sosa:System ;
  sh:name "System"@en, "システム"@ja ;
  sh:description "A sensor, actuator, sampler, platform or simulator."@en, "センサ、アクチュエータ、採取装置、プラットフォームまたはシミュレータ。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:System-roles, jks:System-implements, jks:System-implements-class, jks:System-observes, jks:System-observes-class, jks:System-subSystemOf, jks:System-subSystemOf-class, jks:System-frame, jks:System-frame-class, jks:System-deployments .

jks:System-roles
  sh:path jk:role ;
  sh:minCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "sensor" "actuator" "sampler" "platform" "simulator" ) ;
  sh:name "System roles"@en, "システムの役割"@ja ;
  sh:description "Roles the system plays, at least one."@en, "システムが果たす役割を、1つ以上書く。"@ja ;
  sh:message "\\"roles\\" of System: 1..* of SystemRole."@en, "Systemの「roles」: SystemRoleが1..*個。"@ja .

jks:System-implements
  sh:path sosa:implements ;
  sh:nodeKind sh:IRI ;
  sh:name "Implemented procedures"@en, "実装する手順"@ja ;
  sh:description "Procedures that the system implements."@en, "システムが実装する手順の並び。"@ja ;
  sh:message "\\"implements\\" of System: 0..* of Ref."@en, "Systemの「implements」: Refが0..*個。"@ja .

jks:System-implements-class
  sh:path sosa:implements ;
  sh:or ( [ sh:class sosa:Procedure ] [ sh:class jk:Model ] [ sh:class jk:Operator ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:System-observes
  sh:path sosa:observes ;
  sh:nodeKind sh:IRI ;
  sh:name "Observed properties"@en, "観測する特性"@ja ;
  sh:description "Properties that the system can observe."@en, "システムが観測できる特性の並び。"@ja ;
  sh:message "\\"observes\\" of System: 0..* of Ref."@en, "Systemの「observes」: Refが0..*個。"@ja .

jks:System-observes-class
  sh:path sosa:observes ;
  sh:or ( [ sh:class jk:Property ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:System-subSystemOf
  sh:path sosa:isSubSystemOf ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Subsystem of"@en, "上位のシステム"@ja ;
  sh:description "System of which this one is a part."@en, "このシステムを部分として含むシステム。"@ja ;
  sh:message "\\"subSystemOf\\" of System: 0..1 of Ref."@en, "Systemの「subSystemOf」: Refが0..1個。"@ja .

jks:System-subSystemOf-class
  sh:path sosa:isSubSystemOf ;
  sh:or ( [ sh:class sosa:System ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:System-frame
  sh:path jk:frame ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Local frame"@en, "局所座標系"@ja ;
  sh:description "Reference system that is the system's own local frame. Absent means undeclared."@en, "システムに固有の局所座標系である参照系。省略時は未宣言とする。"@ja ;
  sh:message "\\"frame\\" of System: 0..1 of Ref."@en, "Systemの「frame」: Refが0..1個。"@ja .

jks:System-frame-class
  sh:path jk:frame ;
  sh:or ( [ sh:class jk:ReferenceSystem ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:System-deployments
  sh:path sosa:hasDeployment ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Deployment ;
  sh:name "Deployments"@en, "配備"@ja ;
  sh:description "Deployments of the system on platforms, each for a time."@en, "搭載先への配備の並び。それぞれに期間がある。"@ja ;
  sh:message "\\"deployments\\" of System: 0..* of Deployment."@en, "Systemの「deployments」: Deploymentが0..*個。"@ja .

jks:Field
  a sh:NodeShape ;
  sh:targetClass jk:Field ;
  sh:name "Field"@en, "場"@ja ;
  sh:description "Values over a domain: a time series, trajectory, profile, grid, table, ensemble or mesh."@en, "定義域の上の値。時系列、軌跡、鉛直分布、格子、表、アンサンブル、メッシュなどを表す。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Field-origin, jks:Field-featureOfInterest, jks:Field-featureOfInterest-class, jks:Field-referenceTime, jks:Field-resultTime, jks:Field-scenario, jks:Field-scenario-class, jks:Field-usedProcedure, jks:Field-usedProcedure-class, jks:Field-madeBySystem, jks:Field-madeBySystem-class, jks:Field-conditions, jks:Field-domain, jks:Field-variables, jks:Field-ranges, jks:Field-scales .

jks:Field-origin
  sh:path jk:origin ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "measured" "simulated" "assimilated" "forecast" "derived" "asserted" "inferred" ) ;
  sh:name "Origin"@en, "由来"@ja ;
  sh:description "How the values came about: measured, simulated, assimilated, forecast, derived, asserted or inferred. Absent means undeclared."@en, "値がどのように得られたかを、測定、シミュレーション、同化、予報、導出、申告、推論から選ぶ。省略時は未宣言とする。"@ja ;
  sh:message "\\"origin\\" of Field: 0..1 of Origin."@en, "Fieldの「origin」: Originが0..1個。"@ja .

jks:Field-featureOfInterest
  sh:path sosa:hasFeatureOfInterest ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Feature of interest"@en, "観測対象"@ja ;
  sh:description "Entity or sample that the values speak about. Absent means undeclared."@en, "値が表す対象である実体または試料。省略時は未宣言とする。"@ja ;
  sh:message "\\"featureOfInterest\\" of Field: 0..1 of Ref."@en, "Fieldの「featureOfInterest」: Refが0..1個。"@ja .

jks:Field-featureOfInterest-class
  sh:path sosa:hasFeatureOfInterest ;
  sh:or ( [ sh:class jk:Entity ] [ sh:class sosa:Sample ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Field-referenceTime
  sh:path jk:referenceTime ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Reference time"@en, "基準時刻"@ja ;
  sh:description "Base time of the analysis or forecast. Absent means undeclared."@en, "解析または予報の基準となる時刻。省略時は未宣言とする。"@ja ;
  sh:message "\\"referenceTime\\" of Field: 0..1 of TimePosition."@en, "Fieldの「referenceTime」: TimePositionが0..1個。"@ja .

jks:Field-resultTime
  sh:path jk:resultTime ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Result time"@en, "結果時間"@ja ;
  sh:description "Time when the values were complete, in UTC. Absent means undeclared."@en, "値が出そろった時刻を、協定世界時で示す。省略時は未宣言とする。"@ja ;
  sh:message "\\"resultTime\\" of Field: 0..1 of TimePosition."@en, "Fieldの「resultTime」: TimePositionが0..1個。"@ja .

jks:Field-scenario
  sh:path jk:scenario ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Scenario"@en, "シナリオ"@ja ;
  sh:description "Entity that stands for the scenario the values belong to. Absent means undeclared."@en, "値が属するシナリオを表す実体。省略時は未宣言とする。"@ja ;
  sh:message "\\"scenario\\" of Field: 0..1 of Ref."@en, "Fieldの「scenario」: Refが0..1個。"@ja .

jks:Field-scenario-class
  sh:path jk:scenario ;
  sh:or ( [ sh:class jk:Entity ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Field-usedProcedure
  sh:path sosa:usedProcedure ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Used procedure"@en, "用いた手順"@ja ;
  sh:description "Procedure, including a model or operator, by which the values were obtained. Absent means undeclared."@en, "値を得るのに用いた手順。モデルと演算も含む。省略時は未宣言とする。"@ja ;
  sh:message "\\"usedProcedure\\" of Field: 0..1 of Ref."@en, "Fieldの「usedProcedure」: Refが0..1個。"@ja .

jks:Field-usedProcedure-class
  sh:path sosa:usedProcedure ;
  sh:or ( [ sh:class sosa:Procedure ] [ sh:class jk:Model ] [ sh:class jk:Operator ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Field-madeBySystem
  sh:path sosa:madeBySystem ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Made by system"@en, "観測したシステム"@ja ;
  sh:description "System, such as a sensor or simulator, that made the values. Absent means undeclared."@en, "値を作ったシステム。センサやシミュレータなどである。省略時は未宣言とする。"@ja ;
  sh:message "\\"madeBySystem\\" of Field: 0..1 of Ref."@en, "Fieldの「madeBySystem」: Refが0..1個。"@ja .

jks:Field-madeBySystem-class
  sh:path sosa:madeBySystem ;
  sh:or ( [ sh:class sosa:System ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Field-conditions
  sh:path jk:condition ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Condition ;
  sh:name "Conditions"@en, "条件"@ja ;
  sh:description "Conditions under which the values hold, such as level of theory, experiment or member."@en, "値が成り立つ条件の並び。理論水準、実験、アンサンブルの構成員などである。"@ja ;
  sh:message "\\"conditions\\" of Field: 0..* of Condition."@en, "Fieldの「conditions」: Conditionが0..*個。"@ja .

jks:Field-domain
  sh:path jk:domain ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Domain"@en, "定義域"@ja ;
  sh:description "Axes over which the values are given, with their reference systems."@en, "値を与える軸と、その参照系。"@ja ;
  sh:message "\\"domain\\" of Field: 1 of Domain."@en, "Fieldの「domain」: Domainが1個。"@ja .

jks:Field-variables
  sh:path jk:variable ;
  sh:minCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Variable ;
  sh:name "Variables"@en, "変数"@ja ;
  sh:description "Map from variable name to variable, with at least one entry."@en, "変数の名前から変数への対応。1つ以上書く。"@ja ;
  sh:message "\\"variables\\" of Field: 1..* of Variable."@en, "Fieldの「variables」: Variableが1..*個。"@ja .

jks:Field-ranges
  sh:path jk:ranges ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Ranges"@en, "値域"@ja ;
  sh:description "Map from variable name to its values, with the same keys as \`variables\`."@en, "変数の名前から値への対応。鍵は\`variables\`と同じとする。"@ja ;
  sh:message "\\"ranges\\" of Field: 1 of Range."@en, "Fieldの「ranges」: Rangeが1個。"@ja .

jks:Field-scales
  sh:path jk:scale ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Scale ;
  sh:name "Scales"@en, "尺度"@ja ;
  sh:description "Spatial and temporal scales at which the values live."@en, "値が属する空間と時間の尺度。"@ja ;
  sh:message "\\"scales\\" of Field: 0..* of Scale."@en, "Fieldの「scales」: Scaleが0..*個。"@ja .

jks:FieldSpec
  a sh:NodeShape ;
  sh:name "Field specification"@en, "場の仕様"@ja ;
  sh:description "What a number means: property, unit, support, uncertainty and range in one object. It is the one object that every check compares."@en, "数の意味を、特性、単位、支持域、不確かさ、範囲として1つにまとめたもの。すべての検査がこれを比べる。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:FieldSpec-property, jks:FieldSpec-property-class, jks:FieldSpec-inlineProperty, jks:FieldSpec-unit, jks:FieldSpec-unitIri, jks:FieldSpec-valueType, jks:FieldSpec-space, jks:FieldSpec-time, jks:FieldSpec-uncertainty, jks:FieldSpec-range, jks:FieldSpec-missingPolicy, jks:FieldSpec-native .

jks:FieldSpec-property
  sh:path jk:property ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Property"@en, "特性"@ja ;
  sh:description "Reference to the Property that the numbers speak about. Exactly one of \`property\` and \`inlineProperty\` is given."@en, "数が表す特性への参照。\`property\`と\`inlineProperty\`のどちらか一方だけを書く。"@ja ;
  sh:message "\\"property\\" of FieldSpec: 0..1 of Ref."@en, "FieldSpecの「property」: Refが0..1個。"@ja .

jks:FieldSpec-property-class
  sh:path jk:property ;
  sh:or ( [ sh:class jk:Property ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:FieldSpec-inlineProperty
  sh:path jk:inlineProperty ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:PropertyFacets ;
  sh:name "Inline property"@en, "埋め込みの特性"@ja ;
  sh:description "The property written in place, without an identity. Exactly one of \`property\` and \`inlineProperty\` is given."@en, "識別子を付けずに、その場に書いた特性。\`property\`と\`inlineProperty\`のどちらか一方だけを書く。"@ja ;
  sh:message "\\"inlineProperty\\" of FieldSpec: 0..1 of PropertyFacets."@en, "FieldSpecの「inlineProperty」: PropertyFacetsが0..1個。"@ja .

jks:FieldSpec-unit
  sh:path jk:unitCode ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Unit"@en, "単位"@ja ;
  sh:description "UCUM code of the unit in use here. Absent means undeclared; the unit of the property never takes its place."@en, "ここで使う単位のUCUM符号。省略時は未宣言とし、特性の単位で補わない。"@ja ;
  sh:message "\\"unit\\" of FieldSpec: 0..1 of Ucum."@en, "FieldSpecの「unit」: Ucumが0..1個。"@ja .

jks:FieldSpec-unitIri
  sh:path qudt:hasUnit ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Unit IRI"@en, "単位のIRI"@ja ;
  sh:description "IRI of the QUDT unit; needed only where the UCUM code is ambiguous."@en, "QUDTの単位のIRI。UCUM符号だけでは単位が決まらないときに限り必要となる。"@ja ;
  sh:message "\\"unitIri\\" of FieldSpec: 0..1 of Iri."@en, "FieldSpecの「unitIri」: Iriが0..1個。"@ja .

jks:FieldSpec-valueType
  sh:path jk:valueType ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "real" "integer" "complex" "boolean" "category" "text" "binary" ) ;
  sh:name "Value type"@en, "値の型"@ja ;
  sh:description "Type of the values. Absent means the value type of the property."@en, "値の型。省略時は特性の値の型とする。"@ja ;
  sh:message "\\"valueType\\" of FieldSpec: 0..1 of ValueType."@en, "FieldSpecの「valueType」: ValueTypeが0..1個。"@ja .

jks:FieldSpec-space
  sh:path jk:spatialSupport ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:SpatialSupport ;
  sh:name "Spatial support"@en, "空間の支持域"@ja ;
  sh:description "Space over which one number speaks. Absent means undeclared."@en, "1つの数が代表する空間。省略時は未宣言とする。"@ja ;
  sh:message "\\"space\\" of FieldSpec: 0..1 of SpatialSupport."@en, "FieldSpecの「space」: SpatialSupportが0..1個。"@ja .

jks:FieldSpec-time
  sh:path jk:temporalSupport ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TemporalSupport ;
  sh:name "Temporal support"@en, "時間の支持域"@ja ;
  sh:description "Time over which one number speaks, with the statistic used. Absent means undeclared."@en, "1つの数が代表する時間と、そこで用いた統計量。省略時は未宣言とする。"@ja ;
  sh:message "\\"time\\" of FieldSpec: 0..1 of TemporalSupport."@en, "FieldSpecの「time」: TemporalSupportが0..1個。"@ja .

jks:FieldSpec-uncertainty
  sh:path jk:uncertainty ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:UncertaintySpec ;
  sh:name "Uncertainty specification"@en, "不確かさの仕様"@ja ;
  sh:description "Form of uncertainty that is carried or demanded, without numbers. In a coupling, absent counts as unknown on the source and as none on the target."@en, "伴う、または求める不確かさの形を、数値なしで示す。結合では、省略時は渡す側で不明、受ける側でなしとみなす。"@ja ;
  sh:message "\\"uncertainty\\" of FieldSpec: 0..1 of UncertaintySpec."@en, "FieldSpecの「uncertainty」: UncertaintySpecが0..1個。"@ja .

jks:FieldSpec-range
  sh:path jk:range ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:NumberRange ;
  sh:name "Range of values"@en, "値の範囲"@ja ;
  sh:description "Closed range of the values, in \`unit\`. Absent means undeclared."@en, "値の閉区間を\`unit\`で示す。省略時は未宣言とする。"@ja ;
  sh:message "\\"range\\" of FieldSpec: 0..1 of NumberRange."@en, "FieldSpecの「range」: NumberRangeが0..1個。"@ja .

jks:FieldSpec-missingPolicy
  sh:path jk:missingPolicy ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:MissingPolicy ;
  sh:name "Missing-value policy"@en, "欠測の扱い"@ja ;
  sh:description "What holes may occur in the values. Absent means undeclared."@en, "値にどのような欠測があってよいかを定める。省略時は未宣言とする。"@ja ;
  sh:message "\\"missingPolicy\\" of FieldSpec: 0..1 of MissingPolicy."@en, "FieldSpecの「missingPolicy」: MissingPolicyが0..1個。"@ja .

jks:FieldSpec-native
  sh:path jk:native ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Native text"@en, "元の表記"@ja ;
  sh:description "Map from member name to the text the member had in the native file, exactly as read."@en, "項目名から、元のファイルで読み取ったままの文字列への対応。"@ja ;
  sh:message "\\"native\\" of FieldSpec: 0..1 of NativeText."@en, "FieldSpecの「native」: NativeTextが0..1個。"@ja .

jks:MissingPolicy
  a sh:NodeShape ;
  sh:name "Missing-value policy"@en, "欠測の扱い"@ja ;
  sh:description "Whether holes may occur in the values, and for which reasons."@en, "値に欠測があってよいか、またその理由として何を認めるかを定める。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:MissingPolicy-allowed, jks:MissingPolicy-reasons .

jks:MissingPolicy-allowed
  sh:path jk:allowed ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean ;
  sh:name "Allowed"@en, "欠測の可否"@ja ;
  sh:description "Whether values may be missing."@en, "値が欠けていてよいかを示す。"@ja ;
  sh:message "\\"allowed\\" of MissingPolicy: 1 of boolean."@en, "MissingPolicyの「allowed」: booleanが1個。"@ja .

jks:MissingPolicy-reasons
  sh:path jk:missing ;
  sh:datatype xsd:string ;
  sh:in ( "notApplicable" "notObserved" "belowDetection" "aboveDetection" "withheld" "sensorFailure" "communicationFailure" "qualityRejected" "outOfDomain" "masked" "notYetAvailable" "unknown" ) ;
  sh:name "Missing reasons"@en, "欠測の理由"@ja ;
  sh:description "Reasons for which values may be missing. Absent means any reason."@en, "欠測を認める理由の並び。省略時はどの理由も認める。"@ja ;
  sh:message "\\"reasons\\" of MissingPolicy: 0..* of MissingReason."@en, "MissingPolicyの「reasons」: MissingReasonが0..*個。"@ja .

jks:Variable
  a sh:NodeShape ;
  sh:name "Variable"@en, "変数"@ja ;
  sh:description "One variable of a field: what its values mean and how they are stored."@en, "場の1つの変数。値の意味と格納のしかたを表す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Variable-property, jks:Variable-property-class, jks:Variable-inlineProperty, jks:Variable-unit, jks:Variable-unitIri, jks:Variable-dataType, jks:Variable-support, jks:Variable-uncertainty, jks:Variable-role, jks:Variable-companionOf, jks:Variable-level, jks:Variable-flagScheme, jks:Variable-flagMeanings, jks:Variable-validRange, jks:Variable-scaleFactor, jks:Variable-addOffset, jks:Variable-fillValue, jks:Variable-description, jks:Variable-source, jks:Variable-native .

jks:Variable-property
  sh:path jk:property ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Property"@en, "特性"@ja ;
  sh:description "Reference to the Property that the values speak about. Exactly one of \`property\` and \`inlineProperty\` is given."@en, "値が表す特性への参照。\`property\`と\`inlineProperty\`のどちらか一方だけを書く。"@ja ;
  sh:message "\\"property\\" of Variable: 0..1 of Ref."@en, "Variableの「property」: Refが0..1個。"@ja .

jks:Variable-property-class
  sh:path jk:property ;
  sh:or ( [ sh:class jk:Property ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Variable-inlineProperty
  sh:path jk:inlineProperty ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:PropertyFacets ;
  sh:name "Inline property"@en, "埋め込みの特性"@ja ;
  sh:description "The property written in place, without an identity. Exactly one of \`property\` and \`inlineProperty\` is given."@en, "識別子を付けずに、その場に書いた特性。\`property\`と\`inlineProperty\`のどちらか一方だけを書く。"@ja ;
  sh:message "\\"inlineProperty\\" of Variable: 0..1 of PropertyFacets."@en, "Variableの「inlineProperty」: PropertyFacetsが0..1個。"@ja .

jks:Variable-unit
  sh:path jk:unitCode ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Unit"@en, "単位"@ja ;
  sh:description "UCUM code of the unit of the values. Absent means undeclared; the unit of the property never takes its place."@en, "値の単位のUCUM符号。省略時は未宣言とし、特性の単位で補わない。"@ja ;
  sh:message "\\"unit\\" of Variable: 0..1 of Ucum."@en, "Variableの「unit」: Ucumが0..1個。"@ja .

jks:Variable-unitIri
  sh:path qudt:hasUnit ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Unit IRI"@en, "単位のIRI"@ja ;
  sh:description "IRI of the QUDT unit; needed only where the UCUM code is ambiguous."@en, "QUDTの単位のIRI。UCUM符号だけでは単位が決まらないときに限り必要となる。"@ja ;
  sh:message "\\"unitIri\\" of Variable: 0..1 of Iri."@en, "Variableの「unitIri」: Iriが0..1個。"@ja .

jks:Variable-dataType
  sh:path jk:dataType ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "bool" "int8" "int16" "int32" "int64" "uint8" "uint16" "uint32" "uint64" "float16" "float32" "float64" "complex64" "complex128" "string" "bytes" "datetime" ) ;
  sh:name "Data type"@en, "データ型"@ja ;
  sh:description "Data type of the values as stored. Absent means undeclared."@en, "格納されている値のデータ型。省略時は未宣言とする。"@ja ;
  sh:message "\\"dataType\\" of Variable: 0..1 of DataType."@en, "Variableの「dataType」: DataTypeが0..1個。"@ja .

jks:Variable-support
  sh:path jk:support ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Support ;
  sh:name "Support"@en, "支持域"@ja ;
  sh:description "Space and time that each value speaks for. Absent members are completed from the domain where it determines them; a method is never derived."@en, "各値が代表する空間と時間。省略した項目は定義域から決まる限り補うが、方法は決して導かない。"@ja ;
  sh:message "\\"support\\" of Variable: 0..1 of Support."@en, "Variableの「support」: Supportが0..1個。"@ja .

jks:Variable-uncertainty
  sh:path jk:uncertainty ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:UncertaintySpec ;
  sh:name "Uncertainty specification"@en, "不確かさの仕様"@ja ;
  sh:description "Form of the uncertainty of the values, without numbers. When absent, it is derived from the companion variables or an ensemble member axis, if any."@en, "値の不確かさの形を、数値なしで示す。省略時は、付随する変数またはアンサンブルの構成員の軸があれば、そこから導く。"@ja ;
  sh:message "\\"uncertainty\\" of Variable: 0..1 of UncertaintySpec."@en, "Variableの「uncertainty」: UncertaintySpecが0..1個。"@ja .

jks:Variable-role
  sh:path jk:role ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "value" "standardUncertainty" "lower" "upper" "quantile" "ensembleMember" "flag" "missingReason" "weight" "count" ) ;
  sh:name "Variable role"@en, "変数の役割"@ja ;
  sh:description "Role of the variable in the field. Absent means \`value\`."@en, "場の中での変数の役割。省略時は\`value\`とする。"@ja ;
  sh:message "\\"role\\" of Variable: 0..1 of VariableRole."@en, "Variableの「role」: VariableRoleが0..1個。"@ja .

jks:Variable-companionOf
  sh:path jk:companionOf ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Companion of"@en, "付随先の変数"@ja ;
  sh:description "Name of the variable of the same field that this one qualifies."@en, "この変数が修飾する、同じ場の変数の名前。"@ja ;
  sh:message "\\"companionOf\\" of Variable: 0..1 of string."@en, "Variableの「companionOf」: stringが0..1個。"@ja .

jks:Variable-level
  sh:path jk:level ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Level"@en, "水準"@ja ;
  sh:description "Level of the quantile or of the interval, for the roles \`quantile\`, \`lower\` and \`upper\`."@en, "役割が\`quantile\`、\`lower\`、\`upper\`のときの、分位点または区間の水準。"@ja ;
  sh:message "\\"level\\" of Variable: 0..1 of number."@en, "Variableの「level」: numberが0..1個。"@ja .

jks:Variable-flagScheme
  sh:path jk:flagScheme ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Flag scheme"@en, "品質標識の体系"@ja ;
  sh:description "IRI of the scheme of the flag codes, for the role \`flag\`."@en, "役割が\`flag\`のときの、符号の体系のIRI。"@ja ;
  sh:message "\\"flagScheme\\" of Variable: 0..1 of Iri."@en, "Variableの「flagScheme」: Iriが0..1個。"@ja .

jks:Variable-flagMeanings
  sh:path jk:flagMeanings ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Flag meanings"@en, "品質標識の意味"@ja ;
  sh:description "Map from flag code to its meaning; needed with the role \`flag\`."@en, "品質標識の符号から意味への対応。役割が\`flag\`のとき必要となる。"@ja ;
  sh:message "\\"flagMeanings\\" of Variable: 0..1 of string."@en, "Variableの「flagMeanings」: stringが0..1個。"@ja .

jks:Variable-validRange
  sh:path jk:range ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:NumberRange ;
  sh:name "Valid range"@en, "有効範囲"@ja ;
  sh:description "Closed range of valid values, applied to decoded values. Absent means undeclared."@en, "有効な値の閉区間。復号した値に適用する。省略時は未宣言とする。"@ja ;
  sh:message "\\"validRange\\" of Variable: 0..1 of NumberRange."@en, "Variableの「validRange」: NumberRangeが0..1個。"@ja .

jks:Variable-scaleFactor
  sh:path jk:scaleFactor ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Scale factor"@en, "尺度係数"@ja ;
  sh:description "Factor by which packed native values are multiplied when they are decoded. Inline values are decoded already."@en, "詰めて格納した元の値を復号するときに掛ける係数。文書内に直接書く値はすでに復号してある。"@ja ;
  sh:message "\\"scaleFactor\\" of Variable: 0..1 of number."@en, "Variableの「scaleFactor」: numberが0..1個。"@ja .

jks:Variable-addOffset
  sh:path jk:addOffset ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Add offset"@en, "加算値"@ja ;
  sh:description "Number added to packed native values after the scale factor when they are decoded. Inline values are decoded already."@en, "詰めて格納した元の値を復号するとき、係数を掛けた後に足す数。文書内に直接書く値はすでに復号してある。"@ja ;
  sh:message "\\"addOffset\\" of Variable: 0..1 of number."@en, "Variableの「addOffset」: numberが0..1個。"@ja .

jks:Variable-fillValue
  sh:path jk:fillValue ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Fill value"@en, "欠測値"@ja ;
  sh:description "Packed value that stands for a hole in the native data."@en, "元のデータで欠測を表す、復号前の値。"@ja ;
  sh:message "\\"fillValue\\" of Variable: 0..1 of number."@en, "Variableの「fillValue」: numberが0..1個。"@ja .

jks:Variable-description
  sh:path dcterms:description ;
  sh:or ( [ sh:datatype rdf:langString ] [ sh:datatype xsd:string ] ) ;
  sh:uniqueLang true ;
  sh:name "Description"@en, "説明"@ja ;
  sh:description "Description of the variable in one or more languages."@en, "変数の説明を、1つ以上の言語で書く。"@ja ;
  sh:message "\\"description\\" of Variable: 0..* of LangText."@en, "Variableの「description」: LangTextが0..*個。"@ja .

jks:Variable-source
  sh:path jk:source ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Source ;
  sh:name "Native source"@en, "元の位置"@ja ;
  sh:description "Where in a native file the variable was lifted from."@en, "変数を元のファイルのどこから取り出したかを示す。"@ja ;
  sh:message "\\"source\\" of Variable: 0..1 of Source."@en, "Variableの「source」: Sourceが0..1個。"@ja .

jks:Variable-native
  sh:path jk:native ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Native text"@en, "元の表記"@ja ;
  sh:description "Map from member name to the text the member had in the native file, exactly as read."@en, "項目名から、元のファイルで読み取ったままの文字列への対応。"@ja ;
  sh:message "\\"native\\" of Variable: 0..1 of NativeText."@en, "Variableの「native」: NativeTextが0..1個。"@ja .

jks:Activity
  a sh:NodeShape ;
  sh:targetClass prov:Activity ;
  sh:name "Activity"@en, "活動"@ja ;
  sh:description "Something that was done (PROV). Run is a subclass."@en, "行われたこと。PROVの活動に当たり、Runはその下位の類である。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Activity-startedAt, jks:Activity-endedAt, jks:Activity-used, jks:Activity-generated, jks:Activity-associatedWith, jks:Activity-associatedWith-class, jks:Activity-procedure, jks:Activity-procedure-class, jks:Activity-informedBy, jks:Activity-informedBy-class .

jks:Activity-startedAt
  sh:path prov:startedAtTime ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Start time"@en, "開始時刻"@ja ;
  sh:description "Date and time when the activity started, with time zone. Absent means undeclared."@en, "活動が始まった日時を、時間帯付きで書く。省略時は未宣言とする。"@ja ;
  sh:message "\\"startedAt\\" of Activity: 0..1 of DateTime."@en, "Activityの「startedAt」: DateTimeが0..1個。"@ja .

jks:Activity-endedAt
  sh:path prov:endedAtTime ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "End time"@en, "終了時刻"@ja ;
  sh:description "Date and time when the activity ended, with time zone. Absent means undeclared."@en, "活動が終わった日時を、時間帯付きで書く。省略時は未宣言とする。"@ja ;
  sh:message "\\"endedAt\\" of Activity: 0..1 of DateTime."@en, "Activityの「endedAt」: DateTimeが0..1個。"@ja .

jks:Activity-used
  sh:path prov:used ;
  sh:nodeKind sh:IRI ;
  sh:name "Used"@en, "使用した資源"@ja ;
  sh:description "Resources that the activity used."@en, "活動が使用した資源の並び。"@ja ;
  sh:message "\\"used\\" of Activity: 0..* of Ref."@en, "Activityの「used」: Refが0..*個。"@ja .

jks:Activity-generated
  sh:path prov:generated ;
  sh:nodeKind sh:IRI ;
  sh:name "Generated"@en, "生成した資源"@ja ;
  sh:description "Resources that the activity generated."@en, "活動が生成した資源の並び。"@ja ;
  sh:message "\\"generated\\" of Activity: 0..* of Ref."@en, "Activityの「generated」: Refが0..*個。"@ja .

jks:Activity-associatedWith
  sh:path prov:wasAssociatedWith ;
  sh:nodeKind sh:IRI ;
  sh:name "Associated agents"@en, "関与した主体"@ja ;
  sh:description "Agents responsible for the activity."@en, "活動に責任を持つ主体の並び。"@ja ;
  sh:message "\\"associatedWith\\" of Activity: 0..* of Ref."@en, "Activityの「associatedWith」: Refが0..*個。"@ja .

jks:Activity-associatedWith-class
  sh:path prov:wasAssociatedWith ;
  sh:or ( [ sh:class prov:Agent ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Activity-procedure
  sh:path jk:procedure ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:node jks:PinnedRef ;
  sh:name "Procedure"@en, "手順"@ja ;
  sh:description "Procedure or composition that the activity followed, pinned by its id and, where given, its digest; it plays the part of the plan in PROV."@en, "活動が従った手順または構成を、idと、あれば要約値で固定して指す。PROVの計画に当たる。"@ja ;
  sh:message "\\"procedure\\" of Activity: 0..1 of PinnedRef."@en, "Activityの「procedure」: PinnedRefが0..1個。"@ja .

jks:Activity-procedure-class
  sh:path jk:procedure ;
  sh:or ( [ sh:class sosa:Procedure ] [ sh:class jk:Model ] [ sh:class jk:Operator ] [ sh:class jk:Composition ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Activity-informedBy
  sh:path prov:wasInformedBy ;
  sh:nodeKind sh:IRI ;
  sh:name "Informed by"@en, "情報元の活動"@ja ;
  sh:description "Activities whose results this activity used."@en, "この活動が結果を利用した、他の活動の並び。"@ja ;
  sh:message "\\"informedBy\\" of Activity: 0..* of Ref."@en, "Activityの「informedBy」: Refが0..*個。"@ja .

jks:Activity-informedBy-class
  sh:path prov:wasInformedBy ;
  sh:or ( [ sh:class prov:Activity ] [ sh:class jk:Run ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Agent
  a sh:NodeShape ;
  sh:targetClass prov:Agent ;
  sh:name "Agent"@en, "主体"@ja ;
  sh:description "A person, organization or software that bears responsibility (PROV)."@en, "責任を負う人、組織またはソフトウェア。PROVの主体に当たる。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Agent-agentType, jks:Agent-actsFor, jks:Agent-actsFor-class .

jks:Agent-agentType
  sh:path jk:agentType ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "person" "organization" "software" ) ;
  sh:name "Agent type"@en, "主体の種類"@ja ;
  sh:description "Whether the agent is a person, an organization or software."@en, "主体が人、組織、ソフトウェアのいずれであるかを示す。"@ja ;
  sh:message "\\"agentType\\" of Agent: 1 of AgentType."@en, "Agentの「agentType」: AgentTypeが1個。"@ja .

jks:Agent-actsFor
  sh:path prov:actedOnBehalfOf ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Acts on behalf of"@en, "代行の委任元"@ja ;
  sh:description "Agent on whose behalf this agent acts."@en, "この主体が代わって行為する相手の主体。"@ja ;
  sh:message "\\"actsFor\\" of Agent: 0..1 of Ref."@en, "Agentの「actsFor」: Refが0..1個。"@ja .

jks:Agent-actsFor-class
  sh:path prov:actedOnBehalfOf ;
  sh:or ( [ sh:class prov:Agent ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Asset
  a sh:NodeShape ;
  sh:targetClass dcat:Distribution ;
  sh:name "Asset"@en, "資産"@ja ;
  sh:description "A file or service endpoint in which data can be obtained (a distribution in DCAT)."@en, "データを取得できるファイルまたは接続先。DCATの配布に当たる。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Asset-href, jks:Asset-mediaType, jks:Asset-byteSize, jks:Asset-digest, jks:Asset-storageRegions, jks:Asset-access .

jks:Asset-href
  sh:path dcat:downloadURL ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Download URL"@en, "取得先"@ja ;
  sh:description "URI reference at which the file or service endpoint is found."@en, "ファイルまたは接続先の位置を示すURI参照。"@ja ;
  sh:message "\\"href\\" of Asset: 1 of string."@en, "Assetの「href」: stringが1個。"@ja .

jks:Asset-mediaType
  sh:path dcat:mediaType ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Media type"@en, "媒体型"@ja ;
  sh:description "IANA media type, written as type/subtype."@en, "IANAの媒体型を、type/subtypeの形で書く。"@ja ;
  sh:message "\\"mediaType\\" of Asset: 1 of string."@en, "Assetの「mediaType」: stringが1個。"@ja .

jks:Asset-byteSize
  sh:path dcat:byteSize ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:minInclusive 0 ;
  sh:name "Byte size"@en, "バイト数"@ja ;
  sh:description "Size of the asset in bytes. Absent means undeclared."@en, "資産の大きさをバイト数で示す。省略時は未宣言とする。"@ja ;
  sh:message "\\"byteSize\\" of Asset: 0..1 of integer."@en, "Assetの「byteSize」: integerが0..1個。"@ja .

jks:Asset-digest
  sh:path jk:digest ;
  sh:datatype xsd:string ;
  sh:pattern "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|sha3-256:[0-9a-f]{64})$" ;
  sh:name "Digest"@en, "要約値"@ja ;
  sh:description "Cryptographic digest of the bytes of the asset, written as algorithm, colon and lower-case hexadecimal digits. Absent means undeclared."@en, "資産のバイト列の暗号学的な要約値を、算法、コロン、小文字の16進数字の順に書く。省略時は未宣言とする。"@ja ;
  sh:message "\\"digest\\" of Asset: 0..* of Digest."@en, "Assetの「digest」: Digestが0..*個。"@ja .

jks:Asset-storageRegions
  sh:path jk:storageRegion ;
  sh:datatype xsd:string ;
  sh:name "Storage regions"@en, "保管国"@ja ;
  sh:description "ISO 3166-1 alpha-2 codes of the countries where the bytes are stored."@en, "バイト列を保管している国の、ISO 3166-1の2文字符号。"@ja ;
  sh:message "\\"storageRegions\\" of Asset: 0..* of string."@en, "Assetの「storageRegions」: stringが0..*個。"@ja .

jks:Asset-access
  sh:path jk:access ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "public" "token" "restricted" "closed" ) ;
  sh:name "Access"@en, "入手の可否"@ja ;
  sh:description "How freely the asset can be accessed. Absent means undeclared."@en, "資産をどの程度自由に入手できるかを示す。省略時は未宣言とする。"@ja ;
  sh:message "\\"access\\" of Asset: 0..1 of Access."@en, "Assetの「access」: Accessが0..1個。"@ja .

jks:Dataset
  a sh:NodeShape ;
  sh:targetClass dcat:Dataset ;
  sh:name "Dataset"@en, "データ集合"@ja ;
  sh:description "A published body of data."@en, "公開されたひとまとまりのデータ。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Dataset-title, jks:Dataset-license, jks:Dataset-publisher, jks:Dataset-publisher-class, jks:Dataset-creators, jks:Dataset-creators-class, jks:Dataset-contributors, jks:Dataset-contributors-class, jks:Dataset-keywords, jks:Dataset-accessRights, jks:Dataset-issued, jks:Dataset-modified, jks:Dataset-spatial, jks:Dataset-temporal, jks:Dataset-members, jks:Dataset-distributions, jks:Dataset-distributions-class, jks:Dataset-quality, jks:Dataset-splits, jks:Dataset-splitGap, jks:Dataset-inSeries, jks:Dataset-inSeries-class, jks:Dataset-relations .

jks:Dataset-title
  sh:path dcterms:title ;
  sh:or ( [ sh:datatype rdf:langString ] [ sh:datatype xsd:string ] ) ;
  sh:uniqueLang true ;
  sh:name "Title"@en, "題名"@ja ;
  sh:description "Title of the dataset in one or more languages. Absent means undeclared."@en, "データ集合の題名を、1つ以上の言語で書く。省略時は未宣言とする。"@ja ;
  sh:message "\\"title\\" of Dataset: 0..* of LangText."@en, "Datasetの「title」: LangTextが0..*個。"@ja .

jks:Dataset-license
  sh:path dcterms:license ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "License"@en, "使用許諾"@ja ;
  sh:description "IRI of the license under which the dataset is offered. Absent means undeclared, unless the policy of the dataset gives a license."@en, "データ集合を提供する使用許諾のIRI。省略時は、データ集合の利用条件に使用許諾がなければ未宣言とする。"@ja ;
  sh:message "\\"license\\" of Dataset: 0..1 of Iri."@en, "Datasetの「license」: Iriが0..1個。"@ja .

jks:Dataset-publisher
  sh:path dcterms:publisher ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Publisher"@en, "公開者"@ja ;
  sh:description "Agent responsible for making the dataset available. Absent means undeclared."@en, "データ集合を公開する責任を負う主体。省略時は未宣言とする。"@ja ;
  sh:message "\\"publisher\\" of Dataset: 0..1 of Ref."@en, "Datasetの「publisher」: Refが0..1個。"@ja .

jks:Dataset-publisher-class
  sh:path dcterms:publisher ;
  sh:or ( [ sh:class prov:Agent ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Dataset-creators
  sh:path dcterms:creator ;
  sh:nodeKind sh:IRI ;
  sh:name "Creators"@en, "作成者"@ja ;
  sh:description "Agents who produced the dataset."@en, "データ集合を作成した主体の並び。"@ja ;
  sh:message "\\"creators\\" of Dataset: 0..* of Ref."@en, "Datasetの「creators」: Refが0..*個。"@ja .

jks:Dataset-creators-class
  sh:path dcterms:creator ;
  sh:or ( [ sh:class prov:Agent ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Dataset-contributors
  sh:path dcterms:contributor ;
  sh:nodeKind sh:IRI ;
  sh:name "Contributors"@en, "寄与者"@ja ;
  sh:description "Agents who contributed to the dataset."@en, "データ集合の作成に寄与した主体の並び。"@ja ;
  sh:message "\\"contributors\\" of Dataset: 0..* of Ref."@en, "Datasetの「contributors」: Refが0..*個。"@ja .

jks:Dataset-contributors-class
  sh:path dcterms:contributor ;
  sh:or ( [ sh:class prov:Agent ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Dataset-keywords
  sh:path dcat:keyword ;
  sh:or ( [ sh:datatype rdf:langString ] [ sh:datatype xsd:string ] ) ;
  sh:name "Keywords"@en, "主題語"@ja ;
  sh:description "Keywords that describe the dataset, listed by language."@en, "データ集合を表す主題語を、言語ごとに並べる。"@ja ;
  sh:message "\\"keywords\\" of Dataset: 0..* of LangTexts."@en, "Datasetの「keywords」: LangTextsが0..*個。"@ja .

jks:Dataset-accessRights
  sh:path dcterms:accessRights ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Access rights"@en, "アクセス権"@ja ;
  sh:description "IRI of a statement of who may access the dataset. Absent means undeclared."@en, "データ集合にアクセスできる者を述べた権利表示のIRI。省略時は未宣言とする。"@ja ;
  sh:message "\\"accessRights\\" of Dataset: 0..1 of Iri."@en, "Datasetの「accessRights」: Iriが0..1個。"@ja .

jks:Dataset-issued
  sh:path dcterms:issued ;
  sh:maxCount 1 ;
  sh:datatype xsd:date ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])$" ;
  sh:name "Release date"@en, "発行日"@ja ;
  sh:description "Date on which the dataset was issued, as \`YYYY-MM-DD\`. Absent means undeclared."@en, "データ集合を発行した日を\`YYYY-MM-DD\`で書く。省略時は未宣言とする。"@ja ;
  sh:message "\\"issued\\" of Dataset: 0..1 of Date."@en, "Datasetの「issued」: Dateが0..1個。"@ja .

jks:Dataset-modified
  sh:path dcterms:modified ;
  sh:maxCount 1 ;
  sh:datatype xsd:date ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])$" ;
  sh:name "Modification date"@en, "更新日"@ja ;
  sh:description "Date on which the dataset was last changed, as \`YYYY-MM-DD\`. Absent means undeclared."@en, "データ集合を最後に変更した日を\`YYYY-MM-DD\`で書く。省略時は未宣言とする。"@ja ;
  sh:message "\\"modified\\" of Dataset: 0..1 of Date."@en, "Datasetの「modified」: Dateが0..1個。"@ja .

jks:Dataset-spatial
  sh:path dcterms:spatial ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Geometry ;
  sh:name "Spatial coverage"@en, "空間範囲"@ja ;
  sh:description "Geometries that the dataset covers; members of the dataset lie inside."@en, "データ集合が覆う空間の幾何。データ集合の構成要素はこの中に収まる。"@ja ;
  sh:message "\\"spatial\\" of Dataset: 0..* of Geometry."@en, "Datasetの「spatial」: Geometryが0..*個。"@ja .

jks:Dataset-temporal
  sh:path dcterms:temporal ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Temporal coverage"@en, "時間範囲"@ja ;
  sh:description "Times that the dataset covers; members of the dataset lie inside."@en, "データ集合が覆う時間。データ集合の構成要素はこの中に収まる。"@ja ;
  sh:message "\\"temporal\\" of Dataset: 0..* of TimeExtent."@en, "Datasetの「temporal」: TimeExtentが0..*個。"@ja .

jks:Dataset-members
  sh:path dcterms:hasPart ;
  sh:nodeKind sh:IRI ;
  sh:name "Members"@en, "構成要素"@ja ;
  sh:description "Resources that are part of the dataset."@en, "データ集合に含まれる資源の並び。"@ja ;
  sh:message "\\"members\\" of Dataset: 0..* of Ref."@en, "Datasetの「members」: Refが0..*個。"@ja .

jks:Dataset-distributions
  sh:path dcat:distribution ;
  sh:nodeKind sh:IRI ;
  sh:name "Distributions"@en, "配布"@ja ;
  sh:description "Assets in which the dataset can be obtained."@en, "データ集合を取得できる資産の並び。"@ja ;
  sh:message "\\"distributions\\" of Dataset: 0..* of Ref."@en, "Datasetの「distributions」: Refが0..*個。"@ja .

jks:Dataset-distributions-class
  sh:path dcat:distribution ;
  sh:or ( [ sh:class dcat:Distribution ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Dataset-quality
  sh:path dqv:hasQualityMeasurement ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:QualityMeasurement ;
  sh:name "Quality measurements"@en, "品質測定"@ja ;
  sh:description "Quality measurements made of the dataset."@en, "データ集合について行った品質測定の並び。"@ja ;
  sh:message "\\"quality\\" of Dataset: 0..* of QualityMeasurement."@en, "Datasetの「quality」: QualityMeasurementが0..*個。"@ja .

jks:Dataset-splits
  sh:path jk:split ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Split ;
  sh:name "Splits"@en, "学習用の分割"@ja ;
  sh:description "Named parts of the dataset for learning."@en, "学習のために名前を付けた部分の並び。"@ja ;
  sh:message "\\"splits\\" of Dataset: 0..* of Split."@en, "Datasetの「splits」: Splitが0..*個。"@ja .

jks:Dataset-splitGap
  sh:path jk:splitGap ;
  sh:maxCount 1 ;
  sh:datatype xsd:duration ;
  sh:pattern "^P(?:(?:\\\\d+(?:\\\\.\\\\d+)?Y(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?D)(?:T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S))?|T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S)|\\\\d+(?:\\\\.\\\\d+)?W)$" ;
  sh:name "Split gap"@en, "分割の間隔"@ja ;
  sh:description "Least gap in time between two splits, as a duration; it is counted once, not on each side. Absent means undeclared."@en, "2つの分割の間に置く最小の時間の隔たりを期間で示す。隔たりは片側ごとではなく1回だけ数える。省略時は未宣言とする。"@ja ;
  sh:message "\\"splitGap\\" of Dataset: 0..1 of Duration."@en, "Datasetの「splitGap」: Durationが0..1個。"@ja .

jks:Dataset-inSeries
  sh:path dcat:inSeries ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Dataset series"@en, "データ集合の系列"@ja ;
  sh:description "Dataset series of which this dataset is a member."@en, "このデータ集合が属するデータ集合の系列。"@ja ;
  sh:message "\\"inSeries\\" of Dataset: 0..1 of Ref."@en, "Datasetの「inSeries」: Refが0..1個。"@ja .

jks:Dataset-inSeries-class
  sh:path dcat:inSeries ;
  sh:or ( [ sh:class dcat:Dataset ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Dataset-relations
  sh:path jk:relation ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Relation ;
  sh:name "Relations"@en, "関係"@ja ;
  sh:description "Relations of the dataset to other resources, with DataCite relation types as predicates."@en, "データ集合と他の資源との関係の並び。DataCiteの関係の型を述語とする。"@ja ;
  sh:message "\\"relations\\" of Dataset: 0..* of Relation."@en, "Datasetの「relations」: Relationが0..*個。"@ja .

jks:Policy
  a sh:NodeShape ;
  sh:targetClass odrl:Policy ;
  sh:name "Policy"@en, "利用条件"@ja ;
  sh:description "Terms of use of data, models and twins (ODRL)."@en, "データ、モデル、デジタルツインの利用条件。ODRLのポリシーに当たる。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Policy-policyType, jks:Policy-targets, jks:Policy-modelParts, jks:Policy-license, jks:Policy-permissions, jks:Policy-prohibitions, jks:Policy-obligations, jks:Policy-conflict, jks:Policy-jurisdiction, jks:Policy-residency, jks:Policy-personalData, jks:Policy-legalBasis, jks:Policy-classification, jks:Policy-exportControl .

jks:Policy-policyType
  sh:path jk:policyType ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "set" "offer" "agreement" ) ;
  sh:name "Policy type"@en, "利用条件の種類"@ja ;
  sh:description "Whether the policy is a set, an offer or an agreement. Absent means undeclared."@en, "利用条件が集合、申込み、合意のいずれであるかを示す。省略時は未宣言とする。"@ja ;
  sh:message "\\"policyType\\" of Policy: 0..1 of PolicyType."@en, "Policyの「policyType」: PolicyTypeが0..1個。"@ja .

jks:Policy-targets
  sh:path odrl:target ;
  sh:nodeKind sh:IRI ;
  sh:name "Targets"@en, "対象"@ja ;
  sh:description "Resources to which the policy applies; resources may also point to the policy themselves."@en, "利用条件を適用する資源の並び。資源の側から利用条件を指すこともできる。"@ja ;
  sh:message "\\"targets\\" of Policy: 0..* of Ref."@en, "Policyの「targets」: Refが0..*個。"@ja .

jks:Policy-modelParts
  sh:path jk:modelPart ;
  sh:datatype xsd:string ;
  sh:in ( "description" "interface" "parameters" "weights" "code" "state" "output" "actuation" ) ;
  sh:name "Model parts"@en, "モデルの部分"@ja ;
  sh:description "Parts of a model or twin to which the policy applies. Absent means all parts."@en, "利用条件を適用する、モデルまたはデジタルツインの部分。省略時はすべての部分とする。"@ja ;
  sh:message "\\"modelParts\\" of Policy: 0..* of ModelPart."@en, "Policyの「modelParts」: ModelPartが0..*個。"@ja .

jks:Policy-license
  sh:path dcterms:license ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "License"@en, "使用許諾"@ja ;
  sh:description "IRI of the license on which the policy rests. Absent means undeclared."@en, "利用条件のもととなる使用許諾のIRI。省略時は未宣言とする。"@ja ;
  sh:message "\\"license\\" of Policy: 0..1 of Iri."@en, "Policyの「license」: Iriが0..1個。"@ja .

jks:Policy-permissions
  sh:path odrl:permission ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:PolicyRule ;
  sh:name "Permissions"@en, "許諾"@ja ;
  sh:description "Rules that permit an action."@en, "行為を許す規則の並び。"@ja ;
  sh:message "\\"permissions\\" of Policy: 0..* of PolicyRule."@en, "Policyの「permissions」: PolicyRuleが0..*個。"@ja .

jks:Policy-prohibitions
  sh:path odrl:prohibition ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:PolicyRule ;
  sh:name "Prohibitions"@en, "禁止"@ja ;
  sh:description "Rules that prohibit an action."@en, "行為を禁じる規則の並び。"@ja ;
  sh:message "\\"prohibitions\\" of Policy: 0..* of PolicyRule."@en, "Policyの「prohibitions」: PolicyRuleが0..*個。"@ja .

jks:Policy-obligations
  sh:path odrl:obligation ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:PolicyRule ;
  sh:name "Obligations"@en, "義務"@ja ;
  sh:description "Rules that require an action."@en, "行為を求める規則の並び。"@ja ;
  sh:message "\\"obligations\\" of Policy: 0..* of PolicyRule."@en, "Policyの「obligations」: PolicyRuleが0..*個。"@ja .

jks:Policy-conflict
  sh:path jk:conflict ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "perm" "prohibit" "invalid" ) ;
  sh:name "Conflict strategy"@en, "競合時の扱い"@ja ;
  sh:description "What holds when a permission and a prohibition conflict. Absent means undeclared."@en, "許諾と禁止が競合するときに、どちらを採るかを定める。省略時は未宣言とする。"@ja ;
  sh:message "\\"conflict\\" of Policy: 0..1 of ConflictStrategy."@en, "Policyの「conflict」: ConflictStrategyが0..1個。"@ja .

jks:Policy-jurisdiction
  sh:path jk:jurisdiction ;
  sh:datatype xsd:string ;
  sh:name "Jurisdiction"@en, "法域"@ja ;
  sh:description "ISO 3166-1 alpha-2 codes of the countries whose law applies."@en, "適用する法の属する国の、ISO 3166-1の2文字符号。"@ja ;
  sh:message "\\"jurisdiction\\" of Policy: 0..* of string."@en, "Policyの「jurisdiction」: stringが0..*個。"@ja .

jks:Policy-residency
  sh:path jk:residency ;
  sh:datatype xsd:string ;
  sh:name "Data residency"@en, "所在国の制限"@ja ;
  sh:description "ISO 3166-1 alpha-2 codes of the countries where the bytes may lie."@en, "バイト列を置いてよい国の、ISO 3166-1の2文字符号。"@ja ;
  sh:message "\\"residency\\" of Policy: 0..* of string."@en, "Policyの「residency」: stringが0..*個。"@ja .

jks:Policy-personalData
  sh:path jk:personalData ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean ;
  sh:name "Personal data"@en, "個人データ"@ja ;
  sh:description "Whether personal data are concerned; when true, a legal basis is expected. Absent means undeclared."@en, "個人データに関わるかを示す。真のときは法的根拠も書く。省略時は未宣言とする。"@ja ;
  sh:message "\\"personalData\\" of Policy: 0..1 of boolean."@en, "Policyの「personalData」: booleanが0..1個。"@ja .

jks:Policy-legalBasis
  sh:path dpv:hasLegalBasis ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Legal basis"@en, "法的根拠"@ja ;
  sh:description "IRI of the legal basis for the processing of personal data (DPV). Absent means undeclared."@en, "個人データを取り扱う法的根拠のIRI。DPVの用語を使う。省略時は未宣言とする。"@ja ;
  sh:message "\\"legalBasis\\" of Policy: 0..1 of Iri."@en, "Policyの「legalBasis」: Iriが0..1個。"@ja .

jks:Policy-classification
  sh:path jk:classification ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Classification"@en, "機密区分"@ja ;
  sh:description "Classification of what the policy governs, as text. Absent means undeclared."@en, "利用条件が対象とする物の区分を、文字列で書く。省略時は未宣言とする。"@ja ;
  sh:message "\\"classification\\" of Policy: 0..1 of string."@en, "Policyの「classification」: stringが0..1個。"@ja .

jks:Policy-exportControl
  sh:path jk:exportControl ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Export control"@en, "輸出管理"@ja ;
  sh:description "Export control status of what the policy governs, as text. Absent means undeclared."@en, "利用条件が対象とする物の輸出管理上の扱いを、文字列で書く。省略時は未宣言とする。"@ja ;
  sh:message "\\"exportControl\\" of Policy: 0..1 of string."@en, "Policyの「exportControl」: stringが0..1個。"@ja .

jks:PolicyConstraint
  a sh:NodeShape ;
  sh:name "Constraint"@en, "制約"@ja ;
  sh:description "A condition that limits a rule, comparing a left operand with a right one (ODRL)."@en, "左辺と右辺を比べて規則を限定する条件。ODRLの制約に当たる。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:PolicyConstraint-leftOperand, jks:PolicyConstraint-operator, jks:PolicyConstraint-rightOperand, jks:PolicyConstraint-unit .

jks:PolicyConstraint-leftOperand
  sh:path odrl:leftOperand ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Left operand"@en, "左辺"@ja ;
  sh:description "IRI of what is compared."@en, "比べる対象を示すIRI。"@ja ;
  sh:message "\\"leftOperand\\" of PolicyConstraint: 1 of Iri."@en, "PolicyConstraintの「leftOperand」: Iriが1個。"@ja .

jks:PolicyConstraint-operator
  sh:path odrl:operator ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Operator"@en, "比較演算子"@ja ;
  sh:description "IRI of the comparison between the two operands."@en, "左辺と右辺の比べ方を示すIRI。"@ja ;
  sh:message "\\"operator\\" of PolicyConstraint: 1 of Iri."@en, "PolicyConstraintの「operator」: Iriが1個。"@ja .

jks:PolicyConstraint-rightOperand
  sh:path odrl:rightOperand ;
  sh:maxCount 2 ;
  sh:or ( [ sh:nodeKind sh:IRI ] [ sh:datatype xsd:string ] ) ;
  sh:name "Right operand / Right operand value"@en, "右辺 / 右辺の値"@ja ;
  sh:description "Right side of the comparison as an IRI. Exactly one of \`rightOperand\` and \`rightValue\` is given. / Right side of the comparison as text. Exactly one of \`rightOperand\` and \`rightValue\` is given."@en, "比較の右辺を示すIRI。\`rightOperand\`と\`rightValue\`のどちらか一方だけを書く。 / 比較の右辺を示す文字列。\`rightOperand\`と\`rightValue\`のどちらか一方だけを書く。"@ja ;
  sh:message "\\"rightOperand\\", \\"rightValue\\" of PolicyConstraint: 0..2 of Iri, string."@en, "PolicyConstraintの「rightOperand」「rightValue」: Iri, stringが0..2個。"@ja .

jks:PolicyConstraint-unit
  sh:path jk:unitCode ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Unit"@en, "単位"@ja ;
  sh:description "UCUM code of the unit of the right side. Absent means undeclared."@en, "右辺の単位のUCUM符号。省略時は未宣言とする。"@ja ;
  sh:message "\\"unit\\" of PolicyConstraint: 0..1 of Ucum."@en, "PolicyConstraintの「unit」: Ucumが0..1個。"@ja .

jks:PolicyRule
  a sh:NodeShape ;
  sh:name "Rule"@en, "規則"@ja ;
  sh:description "One permission, prohibition or duty of a policy (ODRL)."@en, "利用条件に含まれる1つの許諾、禁止または義務。ODRLの規則に当たる。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key odrl:duty ) ;
  sh:property jks:PolicyRule-action, jks:PolicyRule-target, jks:PolicyRule-modelParts, jks:PolicyRule-assignee, jks:PolicyRule-assignee-class, jks:PolicyRule-assigner, jks:PolicyRule-assigner-class, jks:PolicyRule-constraints, jks:PolicyRule-duties .

jks:PolicyRule-part
  a sh:NodeShape ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key odrl:duty ) ;
  sh:property jks:PolicyRule-action, jks:PolicyRule-target, jks:PolicyRule-modelParts, jks:PolicyRule-assignee, jks:PolicyRule-assignee-class, jks:PolicyRule-assigner, jks:PolicyRule-assigner-class, jks:PolicyRule-constraints .

jks:PolicyRule-action
  sh:path odrl:action ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Action"@en, "行為"@ja ;
  sh:description "IRI of the action that is permitted, prohibited or required."@en, "許諾、禁止または義務の対象となる行為のIRI。"@ja ;
  sh:message "\\"action\\" of PolicyRule: 1 of Iri."@en, "PolicyRuleの「action」: Iriが1個。"@ja .

jks:PolicyRule-target
  sh:path odrl:target ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Target"@en, "対象"@ja ;
  sh:description "Resource to which the rule applies. Absent means the targets of the policy."@en, "規則を適用する資源。省略時は利用条件の対象とする。"@ja ;
  sh:message "\\"target\\" of PolicyRule: 0..1 of Ref."@en, "PolicyRuleの「target」: Refが0..1個。"@ja .

jks:PolicyRule-modelParts
  sh:path jk:modelPart ;
  sh:datatype xsd:string ;
  sh:in ( "description" "interface" "parameters" "weights" "code" "state" "output" "actuation" ) ;
  sh:name "Model parts"@en, "モデルの部分"@ja ;
  sh:description "Parts of the model or twin to which the rule applies. Absent means the model parts of the policy."@en, "規則を適用する、モデルまたはデジタルツインの部分。省略時は利用条件の指定に従う。"@ja ;
  sh:message "\\"modelParts\\" of PolicyRule: 0..* of ModelPart."@en, "PolicyRuleの「modelParts」: ModelPartが0..*個。"@ja .

jks:PolicyRule-assignee
  sh:path odrl:assignee ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Assignee"@en, "規則の受け手"@ja ;
  sh:description "Agent to whom the rule is addressed. Absent means undeclared."@en, "規則の名宛人となる主体。省略時は未宣言とする。"@ja ;
  sh:message "\\"assignee\\" of PolicyRule: 0..1 of Ref."@en, "PolicyRuleの「assignee」: Refが0..1個。"@ja .

jks:PolicyRule-assignee-class
  sh:path odrl:assignee ;
  sh:or ( [ sh:class prov:Agent ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:PolicyRule-assigner
  sh:path odrl:assigner ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Assigner"@en, "規則の出し手"@ja ;
  sh:description "Agent who issues the rule. Absent means undeclared."@en, "規則を定める主体。省略時は未宣言とする。"@ja ;
  sh:message "\\"assigner\\" of PolicyRule: 0..1 of Ref."@en, "PolicyRuleの「assigner」: Refが0..1個。"@ja .

jks:PolicyRule-assigner-class
  sh:path odrl:assigner ;
  sh:or ( [ sh:class prov:Agent ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:PolicyRule-constraints
  sh:path odrl:constraint ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:PolicyConstraint ;
  sh:name "Constraints"@en, "制約"@ja ;
  sh:description "Constraints that limit the rule."@en, "規則を限定する制約の並び。"@ja ;
  sh:message "\\"constraints\\" of PolicyRule: 0..* of PolicyConstraint."@en, "PolicyRuleの「constraints」: PolicyConstraintが0..*個。"@ja .

jks:PolicyRule-duties
  sh:path [ sh:oneOrMorePath odrl:duty ] ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:PolicyRule-part ;
  sh:name "Duties"@en, "付随する義務"@ja ;
  sh:description "Duties attached to the rule, each written as a rule."@en, "規則に付随する義務の並び。それぞれを規則として書く。"@ja ;
  sh:message "\\"duties\\" of PolicyRule: 0..* of PolicyRule."@en, "PolicyRuleの「duties」: PolicyRuleが0..*個。"@ja .

jks:QualityMeasurement
  a sh:NodeShape ;
  sh:name "Quality measurement"@en, "品質測定"@ja ;
  sh:description "A value obtained for one quality metric (DQV)."@en, "1つの品質の尺度について得た値。DQVの品質測定に当たる。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:QualityMeasurement-metric, jks:QualityMeasurement-value, jks:QualityMeasurement-unit .

jks:QualityMeasurement-metric
  sh:path dqv:isMeasurementOf ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Metric"@en, "品質の尺度"@ja ;
  sh:description "IRI of the quality metric that was measured."@en, "測定した品質の尺度のIRI。"@ja ;
  sh:message "\\"metric\\" of QualityMeasurement: 1 of Iri."@en, "QualityMeasurementの「metric」: Iriが1個。"@ja .

jks:QualityMeasurement-value
  sh:path qudt:numericValue ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Value"@en, "値"@ja ;
  sh:description "Number obtained for the metric, in \`unit\`."@en, "尺度について得た数を\`unit\`で示す。"@ja ;
  sh:message "\\"value\\" of QualityMeasurement: 1 of number."@en, "QualityMeasurementの「value」: numberが1個。"@ja .

jks:QualityMeasurement-unit
  sh:path jk:unitCode ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Unit"@en, "単位"@ja ;
  sh:description "UCUM code of the unit of the value. Absent means undeclared."@en, "値の単位のUCUM符号。省略時は未宣言とする。"@ja ;
  sh:message "\\"unit\\" of QualityMeasurement: 0..1 of Ucum."@en, "QualityMeasurementの「unit」: Ucumが0..1個。"@ja .

jks:Split
  a sh:NodeShape ;
  sh:name "Split"@en, "学習用の分割"@ja ;
  sh:description "A named part of a dataset for learning."@en, "学習のために名前を付けた、データ集合の一部。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Split-name, jks:Split-purpose, jks:Split-members, jks:Split-during, jks:Split-region .

jks:Split-name
  sh:path jk:name ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Name"@en, "名前"@ja ;
  sh:description "Name of the split."@en, "分割の名前。"@ja ;
  sh:message "\\"name\\" of Split: 1 of string."@en, "Splitの「name」: stringが1個。"@ja .

jks:Split-purpose
  sh:path jk:purpose ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "training" "validation" "test" "other" ) ;
  sh:name "Purpose"@en, "用途"@ja ;
  sh:description "What the split is used for: training, validation, test or other."@en, "分割を何に使うかを、訓練、検証、試験、その他から選ぶ。"@ja ;
  sh:message "\\"purpose\\" of Split: 1 of SplitPurpose."@en, "Splitの「purpose」: SplitPurposeが1個。"@ja .

jks:Split-members
  sh:path dcterms:hasPart ;
  sh:nodeKind sh:IRI ;
  sh:name "Members"@en, "構成要素"@ja ;
  sh:description "Resources that belong to the split. Two splits share no member."@en, "分割に属する資源の並び。2つの分割が同じ資源を含むことはない。"@ja ;
  sh:message "\\"members\\" of Split: 0..* of Ref."@en, "Splitの「members」: Refが0..*個。"@ja .

jks:Split-during
  sh:path jk:during ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Time extent"@en, "時間範囲"@ja ;
  sh:description "Time that the split covers. Two splits do not overlap in time."@en, "分割が覆う時間。2つの分割の時間は重ならない。"@ja ;
  sh:message "\\"during\\" of Split: 0..1 of TimeExtent."@en, "Splitの「during」: TimeExtentが0..1個。"@ja .

jks:Split-region
  sh:path jk:region ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Geometry ;
  sh:name "Region"@en, "空間範囲"@ja ;
  sh:description "Geometry of the region that the split covers. Absent means undeclared."@en, "分割が覆う領域の幾何。省略時は未宣言とする。"@ja ;
  sh:message "\\"region\\" of Split: 0..1 of Geometry."@en, "Splitの「region」: Geometryが0..1個。"@ja .

jks:Accepts
  a sh:NodeShape ;
  sh:name "Accepted treatment"@en, "受容する処理"@ja ;
  sh:description "What an input port tolerates when values are late, many or missing."@en, "入力端子が、値の遅れ、重なり、欠けに対して許す処理。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Accepts-extrapolationOrder, jks:Accepts-merge, jks:Accepts-unmapped .

jks:Accepts-extrapolationOrder
  sh:path jk:extrapolationOrder ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Extrapolation order"@en, "外挿の次数"@ja ;
  sh:description "Order of extrapolation in time when a value is late; 0 holds the last one."@en, "値が遅れたときの時間外挿の次数。0は直前の値の保持である。"@ja ;
  sh:message "\\"extrapolationOrder\\" of Accepts: 0..1 of integer."@en, "Acceptsの「extrapolationOrder」: integerが0..1個。"@ja .

jks:Accepts-merge
  sh:path jk:merge ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "none" "sum" "weightedSum" "select" ) ;
  sh:name "Merge"@en, "併合"@ja ;
  sh:description "How several values for one port are put together. Absent means \`none\`: one writer only."@en, "1つの端子への複数の値の合わせ方。省略は\`none\`、すなわち書き手は1つだけである。"@ja ;
  sh:message "\\"merge\\" of Accepts: 0..1 of Merge."@en, "Acceptsの「merge」: Mergeが0..1個。"@ja .

jks:Accepts-unmapped
  sh:path jk:unmapped ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "error" "extrapolate" "fill" ) ;
  sh:name "Unmapped places"@en, "対応のない場所"@ja ;
  sh:description "What to do where the source has no value. Absent means \`error\`."@en, "出し側に値のない場所の扱い。省略は\`error\`である。"@ja ;
  sh:message "\\"unmapped\\" of Accepts: 0..1 of Unmapped."@en, "Acceptsの「unmapped」: Unmappedが0..1個。"@ja .

jks:Approximation
  a sh:NodeShape ;
  sh:name "Approximation"@en, "近似"@ja ;
  sh:description "The error of a model against what it approximates: surrogate, scale bridge, representativeness."@en, "近似する対象に対するモデルの誤差。代理モデル、尺度の橋渡し、代表性を含む。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Approximation-reference, jks:Approximation-on, jks:Approximation-metric, jks:Approximation-norm, jks:Approximation-value, jks:Approximation-unit, jks:Approximation-kind, jks:Approximation-level, jks:Approximation-sampleSize, jks:Approximation-evidence, jks:Approximation-evidence-class, jks:Approximation-trainedOn, jks:Approximation-trainedOn-class, jks:Approximation-testedOn, jks:Approximation-testedOn-class .

jks:Approximation-reference
  sh:path jk:reference ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:node jks:PinnedRef ;
  sh:name "Reference"@en, "基準"@ja ;
  sh:description "What is approximated."@en, "近似の対象。"@ja ;
  sh:message "\\"reference\\" of Approximation: 1 of PinnedRef."@en, "Approximationの「reference」: PinnedRefが1個。"@ja .

jks:Approximation-on
  sh:path jk:onPort ;
  sh:datatype xsd:string ;
  sh:name "On ports"@en, "対象の端子"@ja ;
  sh:description "Ports the error speaks of. Absent means all outputs."@en, "誤差が述べる端子。省略はすべての出力を表す。"@ja ;
  sh:message "\\"on\\" of Approximation: 0..* of string."@en, "Approximationの「on」: stringが0..*個。"@ja .

jks:Approximation-metric
  sh:path dqv:isMeasurementOf ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Metric"@en, "尺度"@ja ;
  sh:description "IRI of the measure of the error."@en, "誤差の尺度のIRI。"@ja ;
  sh:message "\\"metric\\" of Approximation: 1 of Iri."@en, "Approximationの「metric」: Iriが1個。"@ja .

jks:Approximation-norm
  sh:path jk:norm ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Norm"@en, "ノルム"@ja ;
  sh:description "The norm over space and time in which the error is taken."@en, "誤差を取る空間と時間のノルム。"@ja ;
  sh:message "\\"norm\\" of Approximation: 0..1 of string."@en, "Approximationの「norm」: stringが0..1個。"@ja .

jks:Approximation-value
  sh:path qudt:numericValue ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Value"@en, "値"@ja ;
  sh:description "The error."@en, "誤差の値。"@ja ;
  sh:message "\\"value\\" of Approximation: 1 of number."@en, "Approximationの「value」: numberが1個。"@ja .

jks:Approximation-unit
  sh:path jk:unitCode ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Unit"@en, "単位"@ja ;
  sh:description "Unit of the error."@en, "誤差の単位。"@ja ;
  sh:message "\\"unit\\" of Approximation: 0..1 of Ucum."@en, "Approximationの「unit」: Ucumが0..1個。"@ja .

jks:Approximation-kind
  sh:path jk:kind ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "proven" "statistical" "empirical" ) ;
  sh:name "Kind"@en, "種別"@ja ;
  sh:description "Whether the error is proven, estimated from a sample, or seen in tests."@en, "誤差が証明済みか、標本からの推定か、試験の結果か。"@ja ;
  sh:message "\\"kind\\" of Approximation: 1 of ApproximationKind."@en, "Approximationの「kind」: ApproximationKindが1個。"@ja .

jks:Approximation-level
  sh:path jk:level ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Level"@en, "水準"@ja ;
  sh:description "Probability with which the error holds."@en, "誤差が成り立つ確率。"@ja ;
  sh:message "\\"level\\" of Approximation: 0..1 of number."@en, "Approximationの「level」: numberが0..1個。"@ja .

jks:Approximation-sampleSize
  sh:path jk:sampleSize ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Sample size"@en, "標本数"@ja ;
  sh:description "Number of cases behind the figure."@en, "数値の根拠となる事例の数。"@ja ;
  sh:message "\\"sampleSize\\" of Approximation: 0..1 of integer."@en, "Approximationの「sampleSize」: integerが0..1個。"@ja .

jks:Approximation-evidence
  sh:path jk:evidence ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Evidence"@en, "根拠"@ja ;
  sh:description "The Evaluation that found it."@en, "誤差を求めたEvaluation。"@ja ;
  sh:message "\\"evidence\\" of Approximation: 0..1 of Ref."@en, "Approximationの「evidence」: Refが0..1個。"@ja .

jks:Approximation-evidence-class
  sh:path jk:evidence ;
  sh:or ( [ sh:class jk:Evaluation ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Approximation-trainedOn
  sh:path fair4ml:trainedOn ;
  sh:nodeKind sh:IRI ;
  sh:name "Trained on"@en, "学習データ"@ja ;
  sh:description "Data that the approximation was fitted to."@en, "近似を当てはめたデータ。"@ja ;
  sh:message "\\"trainedOn\\" of Approximation: 0..* of Ref."@en, "Approximationの「trainedOn」: Refが0..*個。"@ja .

jks:Approximation-trainedOn-class
  sh:path fair4ml:trainedOn ;
  sh:or ( [ sh:class jk:Field ] [ sh:class dcat:Dataset ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Approximation-testedOn
  sh:path fair4ml:testedOn ;
  sh:nodeKind sh:IRI ;
  sh:name "Tested on"@en, "試験データ"@ja ;
  sh:description "Data that the error was measured on."@en, "誤差を測ったデータ。"@ja ;
  sh:message "\\"testedOn\\" of Approximation: 0..* of Ref."@en, "Approximationの「testedOn」: Refが0..*個。"@ja .

jks:Approximation-testedOn-class
  sh:path fair4ml:testedOn ;
  sh:or ( [ sh:class jk:Field ] [ sh:class dcat:Dataset ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Assumption
  a sh:NodeShape ;
  sh:name "Assumption"@en, "仮定"@ja ;
  sh:description "What a model takes for granted on one topic, so that two models can be compared."@en, "モデルが1つの主題について前提とすること。モデルどうしの比較に用いる。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Assumption-topic, jks:Assumption-setting, jks:Assumption-statement .

jks:Assumption-topic
  sh:path jk:topic ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Topic"@en, "主題"@ja ;
  sh:description "IRI of what is assumed about."@en, "仮定の主題のIRI。"@ja ;
  sh:message "\\"topic\\" of Assumption: 1 of Iri."@en, "Assumptionの「topic」: Iriが1個。"@ja .

jks:Assumption-setting
  sh:path jk:setting ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Setting"@en, "設定"@ja ;
  sh:description "What is assumed, as a short text that is compared letter by letter."@en, "仮定の内容。文字どおりに比べる短い文字列である。"@ja ;
  sh:message "\\"setting\\" of Assumption: 0..1 of string."@en, "Assumptionの「setting」: stringが0..1個。"@ja .

jks:Assumption-statement
  sh:path dcterms:description ;
  sh:or ( [ sh:datatype rdf:langString ] [ sh:datatype xsd:string ] ) ;
  sh:uniqueLang true ;
  sh:name "Statement"@en, "記述"@ja ;
  sh:description "The assumption in words, by language."@en, "仮定の説明。言語別に書く。"@ja ;
  sh:message "\\"statement\\" of Assumption: 0..* of LangText."@en, "Assumptionの「statement」: LangTextが0..*個。"@ja .

jks:Binding
  a sh:NodeShape ;
  sh:name "Binding"@en, "実行方式"@ja ;
  sh:description "How a model is run: protocol, artefact and capabilities."@en, "モデルの動かし方。規約、成果物、能力からなる。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Binding-protocol, jks:Binding-protocolVersion, jks:Binding-artifact, jks:Binding-artifact-class, jks:Binding-capabilities, jks:Binding-sync, jks:Binding-endpoint, jks:Binding-security .

jks:Binding-protocol
  sh:path jk:protocol ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "fmiCs" "fmiMe" "fmiSe" "bmi" "onnx" "ogcProcesses" "openApi" "wot" "cwl" "nuopc" "hla" "precice" "muscle3" "python" "other" ) ;
  sh:name "Protocol"@en, "規約"@ja ;
  sh:description "The interface standard by which the model is run."@en, "モデルを動かすインターフェース規格。"@ja ;
  sh:message "\\"protocol\\" of Binding: 1 of Protocol."@en, "Bindingの「protocol」: Protocolが1個。"@ja .

jks:Binding-protocolVersion
  sh:path jk:protocolVersion ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Protocol version"@en, "規約の版"@ja ;
  sh:description "Version of that standard."@en, "その規格の版。"@ja ;
  sh:message "\\"protocolVersion\\" of Binding: 0..1 of string."@en, "Bindingの「protocolVersion」: stringが0..1個。"@ja .

jks:Binding-artifact
  sh:path jk:asset ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Artefact"@en, "成果物"@ja ;
  sh:description "The Asset that holds the program or the weights."@en, "プログラムまたは重みを収めたAsset。"@ja ;
  sh:message "\\"artifact\\" of Binding: 0..1 of Ref."@en, "Bindingの「artifact」: Refが0..1個。"@ja .

jks:Binding-artifact-class
  sh:path jk:asset ;
  sh:or ( [ sh:class dcat:Distribution ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Binding-capabilities
  sh:path jk:capability ;
  sh:minCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "initialize" "step" "stepUntil" "variableStep" "getState" "setState" "serializeState" "directionalDerivative" "adjoint" "events" "cancel" "batch" "stream" "singleInstance" "rollback" ) ;
  sh:name "Capabilities"@en, "能力"@ja ;
  sh:description "What a caller may ask of the model through this binding."@en, "この方式で呼び出し側がモデルに求められること。"@ja ;
  sh:message "\\"capabilities\\" of Binding: 1..* of Capability."@en, "Bindingの「capabilities」: Capabilityが1..*個。"@ja .

jks:Binding-sync
  sh:path jk:sync ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "sync" "async" "both" ) ;
  sh:name "Synchronization"@en, "同期"@ja ;
  sh:description "Whether calls return when the work is done, or before."@en, "呼び出しが仕事の完了後に戻るか、その前に戻るか。"@ja ;
  sh:message "\\"sync\\" of Binding: 0..1 of Sync."@en, "Bindingの「sync」: Syncが0..1個。"@ja .

jks:Binding-endpoint
  sh:path dcat:endpointURL ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Endpoint"@en, "接続先"@ja ;
  sh:description "IRI at which the running model is reached."@en, "動いているモデルに達するIRI。"@ja ;
  sh:message "\\"endpoint\\" of Binding: 0..1 of Iri."@en, "Bindingの「endpoint」: Iriが0..1個。"@ja .

jks:Binding-security
  sh:path jk:security ;
  sh:datatype xsd:string ;
  sh:name "Security"@en, "保護"@ja ;
  sh:description "Names of the security schemes that a caller must satisfy."@en, "呼び出し側が満たすべき保護方式の名前。"@ja ;
  sh:message "\\"security\\" of Binding: 0..* of string."@en, "Bindingの「security」: stringが0..*個。"@ja .

jks:Cost
  a sh:NodeShape ;
  sh:name "Cost"@en, "計算費用"@ja ;
  sh:description "What a model costs to run, for one unit of work."@en, "モデルの実行に要する費用。仕事1単位当たりで示す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Cost-measure, jks:Cost-per, jks:Cost-value, jks:Cost-unit, jks:Cost-hardware .

jks:Cost-measure
  sh:path jk:measure ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "wallTime" "cpuTime" "gpuTime" "memory" "energy" ) ;
  sh:name "Measure"@en, "費目"@ja ;
  sh:description "What is spent."@en, "費やすもの。"@ja ;
  sh:message "\\"measure\\" of Cost: 1 of CostMeasure."@en, "Costの「measure」: CostMeasureが1個。"@ja .

jks:Cost-per
  sh:path jk:per ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "step" "run" "simulatedHour" "sample" ) ;
  sh:name "Per"@en, "単位作業"@ja ;
  sh:description "The unit of work that the cost is for."@en, "費用の対象となる作業の単位。"@ja ;
  sh:message "\\"per\\" of Cost: 1 of CostPer."@en, "Costの「per」: CostPerが1個。"@ja .

jks:Cost-value
  sh:path qudt:numericValue ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Value"@en, "値"@ja ;
  sh:description "The cost."@en, "費用の値。"@ja ;
  sh:message "\\"value\\" of Cost: 1 of number."@en, "Costの「value」: numberが1個。"@ja .

jks:Cost-unit
  sh:path jk:unitCode ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Unit"@en, "単位"@ja ;
  sh:description "Unit of the cost."@en, "費用の単位。"@ja ;
  sh:message "\\"unit\\" of Cost: 1 of Ucum."@en, "Costの「unit」: Ucumが1個。"@ja .

jks:Cost-hardware
  sh:path jk:hardware ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Hardware"@en, "機材"@ja ;
  sh:description "The machine on which it was measured."@en, "計測した機械。"@ja ;
  sh:message "\\"hardware\\" of Cost: 0..1 of string."@en, "Costの「hardware」: stringが0..1個。"@ja .

jks:Equation
  a sh:NodeShape ;
  sh:name "Equation"@en, "方程式"@ja ;
  sh:description "A governing equation of a model, written out or referred to."@en, "モデルの支配方程式。式を書くか、参照を示す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Equation-format, jks:Equation-expression, jks:Equation-ref, jks:Equation-label .

jks:Equation-format
  sh:path jk:format ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "latex" "mathml" "openmath" "text" ) ;
  sh:name "Format"@en, "書式"@ja ;
  sh:description "The language that the expression is written in."@en, "式を書く言語。"@ja ;
  sh:message "\\"format\\" of Equation: 1 of EquationFormat."@en, "Equationの「format」: EquationFormatが1個。"@ja .

jks:Equation-expression
  sh:path jk:expression ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Expression"@en, "式"@ja ;
  sh:description "The equation itself, in the format given."@en, "指定した書式による方程式そのもの。"@ja ;
  sh:message "\\"expression\\" of Equation: 0..1 of string."@en, "Equationの「expression」: stringが0..1個。"@ja .

jks:Equation-ref
  sh:path rdfs:seeAlso ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Reference"@en, "参照"@ja ;
  sh:description "Where the equation is published."@en, "方程式が公表されている場所。"@ja ;
  sh:message "\\"ref\\" of Equation: 0..1 of Iri."@en, "Equationの「ref」: Iriが0..1個。"@ja .

jks:Equation-label
  sh:path rdfs:label ;
  sh:or ( [ sh:datatype rdf:langString ] [ sh:datatype xsd:string ] ) ;
  sh:uniqueLang true ;
  sh:name "Label"@en, "表示名"@ja ;
  sh:description "Name of the equation for people, by language."@en, "方程式の名前。言語別に書く。"@ja ;
  sh:message "\\"label\\" of Equation: 0..* of LangText."@en, "Equationの「label」: LangTextが0..*個。"@ja .

jks:Fidelity
  a sh:NodeShape ;
  sh:name "Fidelity"@en, "忠実度"@ja ;
  sh:description "How faithful a model is, as a grade on a named scheme."@en, "モデルがどれほど忠実かを、名前の付いた尺度の段階で示す。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Fidelity-scheme, jks:Fidelity-grade .

jks:Fidelity-scheme
  sh:path dcterms:conformsTo ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Scheme"@en, "尺度"@ja ;
  sh:description "IRI of the scheme that defines the grades."@en, "段階を定める尺度のIRI。"@ja ;
  sh:message "\\"scheme\\" of Fidelity: 1 of Iri."@en, "Fidelityの「scheme」: Iriが1個。"@ja .

jks:Fidelity-grade
  sh:path jk:grade ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Grade"@en, "段階"@ja ;
  sh:description "Place on the scheme; higher is more faithful."@en, "尺度上の位置。大きいほど忠実である。"@ja ;
  sh:message "\\"grade\\" of Fidelity: 1 of integer."@en, "Fidelityの「grade」: integerが1個。"@ja .

jks:Hybrid
  a sh:NodeShape ;
  sh:name "Hybrid pattern"@en, "混成の型"@ja ;
  sh:description "How the parts of a hybrid model work together."@en, "混成モデルの部分がどう組み合わさるか。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Hybrid-pattern, jks:Hybrid-parts .

jks:Hybrid-pattern
  sh:path jk:pattern ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "residual" "embedded" "constrained" "parameterised" "switched" "emulatedTerm" ) ;
  sh:name "Pattern"@en, "型"@ja ;
  sh:description "How the parts are put together."@en, "部分の組み合わせ方。"@ja ;
  sh:message "\\"pattern\\" of Hybrid: 1 of HybridPattern."@en, "Hybridの「pattern」: HybridPatternが1個。"@ja .

jks:Hybrid-parts
  sh:path jk:part ;
  sh:minCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:HybridPart ;
  sh:name "Parts"@en, "部分"@ja ;
  sh:description "The models of the hybrid, two or more."@en, "混成を成すモデル。2つ以上である。"@ja ;
  sh:message "\\"parts\\" of Hybrid: 1..* of HybridPart."@en, "Hybridの「parts」: HybridPartが1..*個。"@ja .

jks:HybridPart
  a sh:NodeShape ;
  sh:name "Hybrid part"@en, "混成の部分"@ja ;
  sh:description "One model within a hybrid, with the part it plays."@en, "混成モデルの中の1つのモデルと、その役割。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:HybridPart-model, jks:HybridPart-model-class, jks:HybridPart-role .

jks:HybridPart-model
  sh:path jk:model ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:node jks:PinnedRef ;
  sh:name "Model"@en, "モデル"@ja ;
  sh:description "The model that is a part."@en, "部分となるモデル。"@ja ;
  sh:message "\\"model\\" of HybridPart: 1 of PinnedRef."@en, "HybridPartの「model」: PinnedRefが1個。"@ja .

jks:HybridPart-model-class
  sh:path jk:model ;
  sh:or ( [ sh:class jk:Model ] [ sh:class jk:Operator ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:HybridPart-role
  sh:path jk:role ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Role"@en, "役割"@ja ;
  sh:description "What the part does in the whole."@en, "全体の中で部分が担う役割。"@ja ;
  sh:message "\\"role\\" of HybridPart: 1 of string."@en, "HybridPartの「role」: stringが1個。"@ja .

jks:Model
  a sh:NodeShape ;
  sh:targetClass jk:Model ;
  sh:name "Model"@en, "モデル"@ja ;
  sh:description "A model: a Procedure with ports, that may be run and joined with others."@en, "モデル。端子を持つ手順で、実行と結合ができる。"@ja ;
  sh:property jks:Procedure-procedureType, jks:Procedure-documentation, jks:Procedure-levelOfTheory, jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Model-modelKind, jks:Model-subject, jks:Model-subject-class, jks:Model-digest, jks:Model-represents, jks:Model-equations, jks:Model-assumptions, jks:Model-scales, jks:Model-fidelity, jks:Model-ports, jks:Model-bindings, jks:Model-validity, jks:Model-approximates, jks:Model-hybrid, jks:Model-trainedOn, jks:Model-trainedOn-class, jks:Model-numerics, jks:Model-determinism, jks:Model-costs, jks:Model-replaces, jks:Model-replaces-class, jks:Model-card, jks:Model-card-class, jks:Model-attestations, jks:Model-attestations-class .

jks:Model-modelKind
  sh:path jk:modelKind ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "mechanistic" "dataDriven" "hybrid" "declared" ) ;
  sh:name "Kind of model"@en, "モデルの種別"@ja ;
  sh:description "Whether the model rests on laws, on data, on both, or is only declared."@en, "法則に基づくか、データに基づくか、両方か、宣言だけかの別。"@ja ;
  sh:message "\\"modelKind\\" of Model: 1 of ModelKind."@en, "Modelの「modelKind」: ModelKindが1個。"@ja .

jks:Model-subject
  sh:path dcterms:subject ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Subject"@en, "対象"@ja ;
  sh:description "The Entity that is modelled."@en, "モデル化の対象となるEntity。"@ja ;
  sh:message "\\"subject\\" of Model: 0..1 of Ref."@en, "Modelの「subject」: Refが0..1個。"@ja .

jks:Model-subject-class
  sh:path dcterms:subject ;
  sh:or ( [ sh:class jk:Entity ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Model-digest
  sh:path jk:digest ;
  sh:datatype xsd:string ;
  sh:pattern "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|sha3-256:[0-9a-f]{64})$" ;
  sh:name "Digest"@en, "要約値"@ja ;
  sh:description "Digest of the model's artefact."@en, "モデルの成果物の要約値。"@ja ;
  sh:message "\\"digest\\" of Model: 0..* of Digest."@en, "Modelの「digest」: Digestが0..*個。"@ja .

jks:Model-represents
  sh:path jk:represents ;
  sh:nodeKind sh:IRI ;
  sh:name "Represented processes"@en, "表す過程"@ja ;
  sh:description "IRIs of the processes that the model computes; what two models both represent is counted twice."@en, "モデルが計算する過程のIRI。2つのモデルがともに表す過程は二重に数えられる。"@ja ;
  sh:message "\\"represents\\" of Model: 0..* of Iri."@en, "Modelの「represents」: Iriが0..*個。"@ja .

jks:Model-equations
  sh:path jk:equation ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Equation ;
  sh:name "Equations"@en, "方程式"@ja ;
  sh:description "The governing equations."@en, "支配方程式。"@ja ;
  sh:message "\\"equations\\" of Model: 0..* of Equation."@en, "Modelの「equations」: Equationが0..*個。"@ja .

jks:Model-assumptions
  sh:path jk:assumption ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Assumption ;
  sh:name "Assumptions"@en, "仮定"@ja ;
  sh:description "What the model takes for granted."@en, "モデルが前提とすること。"@ja ;
  sh:message "\\"assumptions\\" of Model: 0..* of Assumption."@en, "Modelの「assumptions」: Assumptionが0..*個。"@ja .

jks:Model-scales
  sh:path jk:scale ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Scale ;
  sh:name "Scales"@en, "尺度"@ja ;
  sh:description "Sizes and durations that the model resolves."@en, "モデルが表す大きさと時間の尺度。"@ja ;
  sh:message "\\"scales\\" of Model: 0..* of Scale."@en, "Modelの「scales」: Scaleが0..*個。"@ja .

jks:Model-fidelity
  sh:path jk:fidelity ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Fidelity ;
  sh:name "Fidelity"@en, "忠実度"@ja ;
  sh:description "How faithful the model is."@en, "モデルの忠実さ。"@ja ;
  sh:message "\\"fidelity\\" of Model: 0..1 of Fidelity."@en, "Modelの「fidelity」: Fidelityが0..1個。"@ja .

jks:Model-ports
  sh:path jk:modelPort ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Port ;
  sh:name "Ports"@en, "端子"@ja ;
  sh:description "Inputs, outputs, parameters and states."@en, "入力、出力、パラメータ、状態。"@ja ;
  sh:message "\\"ports\\" of Model: 0..* of Port."@en, "Modelの「ports」: Portが0..*個。"@ja .

jks:Model-bindings
  sh:path jk:binding ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Binding ;
  sh:name "Bindings"@en, "実行方式"@ja ;
  sh:description "The ways in which the model can be run."@en, "モデルを動かす方式。"@ja ;
  sh:message "\\"bindings\\" of Model: 0..* of Binding."@en, "Modelの「bindings」: Bindingが0..*個。"@ja .

jks:Model-validity
  sh:path jk:validity ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:ValidityDomain ;
  sh:name "Validity"@en, "妥当領域"@ja ;
  sh:description "Where the model may be trusted."@en, "モデルを信頼できる領域。"@ja ;
  sh:message "\\"validity\\" of Model: 0..1 of ValidityDomain."@en, "Modelの「validity」: ValidityDomainが0..1個。"@ja .

jks:Model-approximates
  sh:path jk:approximates ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Approximation ;
  sh:name "Approximations"@en, "近似"@ja ;
  sh:description "What the model approximates, with its error."@en, "モデルが近似する対象と、その誤差。"@ja ;
  sh:message "\\"approximates\\" of Model: 0..* of Approximation."@en, "Modelの「approximates」: Approximationが0..*個。"@ja .

jks:Model-hybrid
  sh:path jk:hybrid ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Hybrid ;
  sh:name "Hybrid"@en, "混成"@ja ;
  sh:description "The make-up of a hybrid model."@en, "混成モデルの構成。"@ja ;
  sh:message "\\"hybrid\\" of Model: 0..1 of Hybrid."@en, "Modelの「hybrid」: Hybridが0..1個。"@ja .

jks:Model-trainedOn
  sh:path fair4ml:trainedOn ;
  sh:nodeKind sh:IRI ;
  sh:name "Trained on"@en, "学習データ"@ja ;
  sh:description "Data that the model was learned from."@en, "モデルが学習したデータ。"@ja ;
  sh:message "\\"trainedOn\\" of Model: 0..* of Ref."@en, "Modelの「trainedOn」: Refが0..*個。"@ja .

jks:Model-trainedOn-class
  sh:path fair4ml:trainedOn ;
  sh:or ( [ sh:class jk:Field ] [ sh:class dcat:Dataset ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Model-numerics
  sh:path jk:numerics ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Numerics ;
  sh:name "Numerics"@en, "数値解法"@ja ;
  sh:description "How the model is solved."@en, "モデルの解き方。"@ja ;
  sh:message "\\"numerics\\" of Model: 0..1 of Numerics."@en, "Modelの「numerics」: Numericsが0..1個。"@ja .

jks:Model-determinism
  sh:path jk:determinism ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "none" "statistical" "seeded" "bitwise" ) ;
  sh:name "Determinism"@en, "再現性"@ja ;
  sh:description "How far two runs with equal inputs agree."@en, "同じ入力による2回の実行がどこまで一致するか。"@ja ;
  sh:message "\\"determinism\\" of Model: 0..1 of Determinism."@en, "Modelの「determinism」: Determinismが0..1個。"@ja .

jks:Model-costs
  sh:path jk:cost ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Cost ;
  sh:name "Costs"@en, "計算費用"@ja ;
  sh:description "What running the model costs."@en, "モデルの実行に要する費用。"@ja ;
  sh:message "\\"costs\\" of Model: 0..* of Cost."@en, "Modelの「costs」: Costが0..*個。"@ja .

jks:Model-replaces
  sh:path dcterms:replaces ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Replaces"@en, "置換対象"@ja ;
  sh:description "The model that this one takes the place of."@en, "このモデルが置き換えるモデル。"@ja ;
  sh:message "\\"replaces\\" of Model: 0..1 of Ref."@en, "Modelの「replaces」: Refが0..1個。"@ja .

jks:Model-replaces-class
  sh:path dcterms:replaces ;
  sh:or ( [ sh:class jk:Model ] [ sh:class jk:Operator ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Model-card
  sh:path jk:card ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Card"@en, "モデルカード"@ja ;
  sh:description "The Card that tells people what the model is for."@en, "モデルの用途を人に伝えるCard。"@ja ;
  sh:message "\\"card\\" of Model: 0..1 of Ref."@en, "Modelの「card」: Refが0..1個。"@ja .

jks:Model-card-class
  sh:path jk:card ;
  sh:or ( [ sh:class jk:Card ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Model-attestations
  sh:path jk:attestation ;
  sh:nodeKind sh:IRI ;
  sh:name "Attestations"@en, "証明"@ja ;
  sh:description "Signed statements about the model."@en, "モデルについての署名付きの言明。"@ja ;
  sh:message "\\"attestations\\" of Model: 0..* of Ref."@en, "Modelの「attestations」: Refが0..*個。"@ja .

jks:Model-attestations-class
  sh:path jk:attestation ;
  sh:or ( [ sh:class jk:Attestation ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Numerics
  a sh:NodeShape ;
  sh:name "Numerics"@en, "数値解法"@ja ;
  sh:description "How a model is solved: method, order, stepping."@en, "モデルの解き方。手法、次数、時間刻みからなる。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Numerics-method, jks:Numerics-convergenceOrder, jks:Numerics-stepping, jks:Numerics-stepSize, jks:Numerics-stability .

jks:Numerics-method
  sh:path jk:method ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Method"@en, "手法"@ja ;
  sh:description "Name of the numerical method."@en, "数値解法の名前。"@ja ;
  sh:message "\\"method\\" of Numerics: 0..1 of string."@en, "Numericsの「method」: stringが0..1個。"@ja .

jks:Numerics-convergenceOrder
  sh:path jk:convergenceOrder ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Order of convergence"@en, "収束次数"@ja ;
  sh:description "Order at which the error falls with the step."@en, "刻みに対して誤差が減る次数。"@ja ;
  sh:message "\\"convergenceOrder\\" of Numerics: 0..1 of integer."@en, "Numericsの「convergenceOrder」: integerが0..1個。"@ja .

jks:Numerics-stepping
  sh:path jk:stepping ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "fixed" "adaptive" "event" "none" ) ;
  sh:name "Stepping"@en, "刻みの型"@ja ;
  sh:description "Whether steps are fixed, adapted or set by events."@en, "刻みが固定か、適応か、事象によるか。"@ja ;
  sh:message "\\"stepping\\" of Numerics: 0..1 of Stepping."@en, "Numericsの「stepping」: Steppingが0..1個。"@ja .

jks:Numerics-stepSize
  sh:path jk:step ;
  sh:maxCount 1 ;
  sh:datatype xsd:duration ;
  sh:pattern "^P(?:(?:\\\\d+(?:\\\\.\\\\d+)?Y(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?D)(?:T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S))?|T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S)|\\\\d+(?:\\\\.\\\\d+)?W)$" ;
  sh:name "Step size"@en, "刻み幅"@ja ;
  sh:description "Length of a step, for fixed stepping."@en, "固定刻みのときの刻みの長さ。"@ja ;
  sh:message "\\"stepSize\\" of Numerics: 0..1 of Duration."@en, "Numericsの「stepSize」: Durationが0..1個。"@ja .

jks:Numerics-stability
  sh:path jk:stability ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Stability"@en, "安定性"@ja ;
  sh:description "The condition under which the solution stays bounded."@en, "解が発散しない条件。"@ja ;
  sh:message "\\"stability\\" of Numerics: 0..1 of string."@en, "Numericsの「stability」: stringが0..1個。"@ja .

jks:Operator
  a sh:NodeShape ;
  sh:targetClass jk:Operator ;
  sh:name "Operator"@en, "演算"@ja ;
  sh:description "A Model that says which facets it changes: conversion, regridding, observation operator, scale bridge."@en, "どの面を変えるかを述べるモデル。換算、格子変換、観測演算子、尺度の橋渡しを含む。"@ja ;
  sh:property jks:Model-modelKind, jks:Model-subject, jks:Model-subject-class, jks:Model-digest, jks:Model-represents, jks:Model-equations, jks:Model-assumptions, jks:Model-scales, jks:Model-fidelity, jks:Model-ports, jks:Model-bindings, jks:Model-validity, jks:Model-approximates, jks:Model-hybrid, jks:Model-trainedOn, jks:Model-trainedOn-class, jks:Model-numerics, jks:Model-determinism, jks:Model-costs, jks:Model-replaces, jks:Model-replaces-class, jks:Model-card, jks:Model-card-class, jks:Model-attestations, jks:Model-attestations-class, jks:Procedure-procedureType, jks:Procedure-documentation, jks:Procedure-levelOfTheory, jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Operator-operation, jks:Operator-changes, jks:Operator-method, jks:Operator-linear, jks:Operator-exact, jks:Operator-invertible, jks:Operator-conserves, jks:Operator-error, jks:Operator-options, jks:Operator-effectiveResolution, jks:Operator-assumes .

jks:Operator-operation
  sh:path jk:operation ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "unitConversion" "negate" "rotateBasis" "frameTransform" "verticalDatum" "regrid" "sample" "deposit" "timeInterpolate" "timeAggregate" "timeDisaggregate" "hold" "extrapolate" "aggregate" "downscale" "homogenise" "localise" "geometricMultiscale" "uncertaintyConversion" "observe" "guard" "merge" "map" ) ;
  sh:name "Operation"@en, "演算の種類"@ja ;
  sh:description "What the operator does."@en, "演算が行うこと。"@ja ;
  sh:message "\\"operation\\" of Operator: 1 of Operation."@en, "Operatorの「operation」: Operationが1個。"@ja .

jks:Operator-changes
  sh:path jk:changes ;
  sh:minCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "valueType" "quantity" "medium" "unit" "sign" "basis" "frame" "vertical" "support" "location" "resolution" "coverage" "timeMethod" "timePeriod" "timeScale" "calendar" "latency" "uncertainty" "range" "dynamics" ) ;
  sh:name "Changed facets"@en, "変える面"@ja ;
  sh:description "The facets of a field specification that differ between input and output."@en, "入力と出力で異なる、場の仕様の面。"@ja ;
  sh:message "\\"changes\\" of Operator: 1..* of Facet."@en, "Operatorの「changes」: Facetが1..*個。"@ja .

jks:Operator-method
  sh:path jk:method ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Method"@en, "方法"@ja ;
  sh:description "Name of the method, such as \`conservative1\` or \`nearest\`."@en, "方法の名前。\`conservative1\`、\`nearest\`など。"@ja ;
  sh:message "\\"method\\" of Operator: 0..1 of string."@en, "Operatorの「method」: stringが0..1個。"@ja .

jks:Operator-linear
  sh:path jk:linear ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean ;
  sh:name "Linear"@en, "線形"@ja ;
  sh:description "Whether the operator of a sum is the sum of the operators."@en, "和に対する演算が演算の和に等しいかどうか。"@ja ;
  sh:message "\\"linear\\" of Operator: 0..1 of boolean."@en, "Operatorの「linear」: booleanが0..1個。"@ja .

jks:Operator-exact
  sh:path jk:exact ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean ;
  sh:name "Exact"@en, "厳密"@ja ;
  sh:description "Whether nothing is lost. Absent means false."@en, "何も失われないかどうか。省略はfalseである。"@ja ;
  sh:message "\\"exact\\" of Operator: 0..1 of boolean."@en, "Operatorの「exact」: booleanが0..1個。"@ja .

jks:Operator-invertible
  sh:path jk:invertible ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean ;
  sh:name "Invertible"@en, "可逆"@ja ;
  sh:description "Whether the input can be had back from the output."@en, "出力から入力を復元できるかどうか。"@ja ;
  sh:message "\\"invertible\\" of Operator: 0..1 of boolean."@en, "Operatorの「invertible」: booleanが0..1個。"@ja .

jks:Operator-conserves
  sh:path jk:conserves ;
  sh:nodeKind sh:IRI ;
  sh:name "Conserves"@en, "保存量"@ja ;
  sh:description "Concepts whose total the operator keeps."@en, "演算が総量を保つ概念。"@ja ;
  sh:message "\\"conserves\\" of Operator: 0..* of Iri."@en, "Operatorの「conserves」: Iriが0..*個。"@ja .

jks:Operator-error
  sh:path jk:error ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Approximation ;
  sh:name "Error"@en, "誤差"@ja ;
  sh:description "The error that the operator brings in."@en, "演算がもたらす誤差。"@ja ;
  sh:message "\\"error\\" of Operator: 0..1 of Approximation."@en, "Operatorの「error」: Approximationが0..1個。"@ja .

jks:Operator-options
  sh:path jk:options ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Options"@en, "設定"@ja ;
  sh:description "Settings of the operator, as free JSON."@en, "演算の設定。自由なJSONである。"@ja ;
  sh:message "\\"options\\" of Operator: 0..1 of any."@en, "Operatorの「options」: anyが0..1個。"@ja .

jks:Operator-effectiveResolution
  sh:path jk:effectiveResolution ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Quantity ;
  sh:name "Effective resolution"@en, "実効解像度"@ja ;
  sh:description "The size of the smallest feature that survives the operator."@en, "演算の後に残る最小の構造の大きさ。"@ja ;
  sh:message "\\"effectiveResolution\\" of Operator: 0..1 of Quantity."@en, "Operatorの「effectiveResolution」: Quantityが0..1個。"@ja .

jks:Operator-assumes
  sh:path jk:assumes ;
  sh:datatype xsd:string ;
  sh:name "Assumes"@en, "前提"@ja ;
  sh:description "Short names of what the operator assumes, such as \`mean-field\`."@en, "演算の前提の短い名前。\`mean-field\`など。"@ja ;
  sh:message "\\"assumes\\" of Operator: 0..* of string."@en, "Operatorの「assumes」: stringが0..*個。"@ja .

jks:Port
  a sh:NodeShape ;
  sh:name "Port"@en, "端子"@ja ;
  sh:description "An input, output, parameter or state of a model."@en, "モデルの入力、出力、パラメータ、または状態。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Port-name, jks:Port-role, jks:Port-field, jks:Port-dynamics, jks:Port-phase, jks:Port-feedthrough, jks:Port-access, jks:Port-accepts, jks:Port-nativeKey, jks:Port-bundle, jks:Port-source, jks:Port-native .

jks:Port-name
  sh:path jk:name ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Name"@en, "名前"@ja ;
  sh:description "Name of the port, unique within the model."@en, "端子の名前。モデルの中で一意である。"@ja ;
  sh:message "\\"name\\" of Port: 1 of string."@en, "Portの「name」: stringが1個。"@ja .

jks:Port-role
  sh:path jk:role ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "input" "output" "parameter" "state" ) ;
  sh:name "Role"@en, "役割"@ja ;
  sh:description "Whether the port is an input, output, parameter or state."@en, "入力、出力、パラメータ、状態の別。"@ja ;
  sh:message "\\"role\\" of Port: 1 of PortRole."@en, "Portの「role」: PortRoleが1個。"@ja .

jks:Port-field
  sh:path jk:field ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:FieldSpec ;
  sh:name "Field specification"@en, "場の仕様"@ja ;
  sh:description "What the numbers of the port mean."@en, "端子の数値の意味。"@ja ;
  sh:message "\\"field\\" of Port: 1 of FieldSpec."@en, "Portの「field」: FieldSpecが1個。"@ja .

jks:Port-dynamics
  sh:path jk:dynamics ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "fixed" "tunable" "discrete" "continuous" ) ;
  sh:name "Dynamics"@en, "動特性"@ja ;
  sh:description "When the value of the port may change."@en, "端子の値が変わってよい時。"@ja ;
  sh:message "\\"dynamics\\" of Port: 0..1 of Dynamics."@en, "Portの「dynamics」: Dynamicsが0..1個。"@ja .

jks:Port-phase
  sh:path jk:phase ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "init" "observe" "update" "final" ) ;
  sh:name "Phase"@en, "段階"@ja ;
  sh:description "The phase of a run in which the port is read or written."@en, "端子を読み書きする実行の段階。"@ja ;
  sh:message "\\"phase\\" of Port: 0..1 of Phase."@en, "Portの「phase」: Phaseが0..1個。"@ja .

jks:Port-feedthrough
  sh:path jk:feedthrough ;
  sh:datatype xsd:string ;
  sh:name "Feedthrough"@en, "直達"@ja ;
  sh:description "Of an output: names of the inputs it depends on within one step. Absent means all inputs."@en, "出力について、1刻みのうちに依存する入力の名前。省略はすべての入力を表す。"@ja ;
  sh:message "\\"feedthrough\\" of Port: 0..* of string."@en, "Portの「feedthrough」: stringが0..*個。"@ja .

jks:Port-access
  sh:path jk:access ;
  sh:datatype xsd:string ;
  sh:in ( "get" "set" ) ;
  sh:name "Access"@en, "操作"@ja ;
  sh:description "Whether a state can be read and set from outside."@en, "状態を外から読み、設定できるかどうか。"@ja ;
  sh:message "\\"access\\" of Port: 0..* of PortAccess."@en, "Portの「access」: PortAccessが0..*個。"@ja .

jks:Port-accepts
  sh:path jk:accepts ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Accepts ;
  sh:name "Accepted treatment"@en, "受容する処理"@ja ;
  sh:description "What the port tolerates when values are late, many or missing."@en, "値の遅れ、重なり、欠けに対して端子が許す処理。"@ja ;
  sh:message "\\"accepts\\" of Port: 0..1 of Accepts."@en, "Portの「accepts」: Acceptsが0..1個。"@ja .

jks:Port-nativeKey
  sh:path jk:nativeKey ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Native key"@en, "固有の鍵"@ja ;
  sh:description "How the native interface names the port: FMI valueReference, ONNX tensor, BMI name, TD pointer."@en, "固有のインターフェースでの端子の名。FMIのvalueReference、ONNXのテンソル、BMIの名前、TDのポインタなど。"@ja ;
  sh:message "\\"nativeKey\\" of Port: 0..1 of string."@en, "Portの「nativeKey」: stringが0..1個。"@ja .

jks:Port-bundle
  sh:path jk:bundle ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Bundle"@en, "束"@ja ;
  sh:description "Name shared by the ports that are components of one vector."@en, "1つのベクトルの成分である端子が共有する名前。"@ja ;
  sh:message "\\"bundle\\" of Port: 0..1 of string."@en, "Portの「bundle」: stringが0..1個。"@ja .

jks:Port-source
  sh:path jk:source ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Source ;
  sh:name "Source"@en, "出所"@ja ;
  sh:description "Where the port was read from."@en, "端子を読み取った場所。"@ja ;
  sh:message "\\"source\\" of Port: 0..1 of Source."@en, "Portの「source」: Sourceが0..1個。"@ja .

jks:Port-native
  sh:path jk:native ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Native text"@en, "元の文字列"@ja ;
  sh:description "Members as they were written in the native file."@en, "元のファイルに書かれていたままの項目。"@ja ;
  sh:message "\\"native\\" of Port: 0..1 of NativeText."@en, "Portの「native」: NativeTextが0..1個。"@ja .

jks:ValidityDomain
  a sh:NodeShape ;
  sh:name "Validity domain"@en, "妥当領域"@ja ;
  sh:description "Where a model may be trusted, and what it does elsewhere."@en, "モデルを信頼できる領域と、その外での振る舞い。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:ValidityDomain-limits, jks:ValidityDomain-hullMethod, jks:ValidityDomain-hullArtifact, jks:ValidityDomain-hullArtifact-class, jks:ValidityDomain-hullCutoff, jks:ValidityDomain-region, jks:ValidityDomain-validTime, jks:ValidityDomain-outside, jks:ValidityDomain-fallback, jks:ValidityDomain-fallback-class, jks:ValidityDomain-monitor .

jks:ValidityDomain-limits
  sh:path jk:validityLimit ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:ValidityLimit ;
  sh:name "Limits"@en, "限界"@ja ;
  sh:description "Ranges of single ports."@en, "個々の端子の範囲。"@ja ;
  sh:message "\\"limits\\" of ValidityDomain: 0..* of ValidityLimit."@en, "ValidityDomainの「limits」: ValidityLimitが0..*個。"@ja .

jks:ValidityDomain-hullMethod
  sh:path jk:hullMethod ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "box" "convexHull" "density" "conformal" "physicsInvariant" "none" ) ;
  sh:name "Hull method"@en, "包の方法"@ja ;
  sh:description "How the domain over several ports together is told."@en, "複数の端子にわたる領域の表し方。"@ja ;
  sh:message "\\"hullMethod\\" of ValidityDomain: 0..1 of HullMethod."@en, "ValidityDomainの「hullMethod」: HullMethodが0..1個。"@ja .

jks:ValidityDomain-hullArtifact
  sh:path jk:asset ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Hull artefact"@en, "包の成果物"@ja ;
  sh:description "The Asset that holds the hull."@en, "包を収めたAsset。"@ja ;
  sh:message "\\"hullArtifact\\" of ValidityDomain: 0..1 of Ref."@en, "ValidityDomainの「hullArtifact」: Refが0..1個。"@ja .

jks:ValidityDomain-hullArtifact-class
  sh:path jk:asset ;
  sh:or ( [ sh:class dcat:Distribution ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:ValidityDomain-hullCutoff
  sh:path jk:hullCutoff ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Hull cut-off"@en, "包のしきい値"@ja ;
  sh:description "Value of the hull's measure beyond which a point is outside."@en, "この値を超えると領域の外とみなす、包の測度の値。"@ja ;
  sh:message "\\"hullCutoff\\" of ValidityDomain: 0..1 of number."@en, "ValidityDomainの「hullCutoff」: numberが0..1個。"@ja .

jks:ValidityDomain-region
  sh:path jk:region ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Geometry ;
  sh:name "Region"@en, "地域"@ja ;
  sh:description "Where on the ground the model may be trusted."@en, "モデルを信頼できる地域。"@ja ;
  sh:message "\\"region\\" of ValidityDomain: 0..1 of Geometry."@en, "ValidityDomainの「region」: Geometryが0..1個。"@ja .

jks:ValidityDomain-validTime
  sh:path jk:validTime ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Valid time"@en, "有効時間"@ja ;
  sh:description "When the model may be trusted."@en, "モデルを信頼できる期間。"@ja ;
  sh:message "\\"validTime\\" of ValidityDomain: 0..1 of TimeExtent."@en, "ValidityDomainの「validTime」: TimeExtentが0..1個。"@ja .

jks:ValidityDomain-outside
  sh:path jk:outside ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "reject" "fallback" "flag" "clip" ) ;
  sh:name "Outside"@en, "領域外"@ja ;
  sh:description "What the model does when it is asked outside its domain."@en, "領域の外で問われたときの振る舞い。"@ja ;
  sh:message "\\"outside\\" of ValidityDomain: 1 of Outside."@en, "ValidityDomainの「outside」: Outsideが1個。"@ja .

jks:ValidityDomain-fallback
  sh:path jk:fallback ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:node jks:PinnedRef ;
  sh:name "Fallback"@en, "代替"@ja ;
  sh:description "The model that answers outside the domain; needed with \`outside\` fallback."@en, "領域の外で答える別のモデル。\`outside\`がfallbackのとき必要である。"@ja ;
  sh:message "\\"fallback\\" of ValidityDomain: 0..1 of PinnedRef."@en, "ValidityDomainの「fallback」: PinnedRefが0..1個。"@ja .

jks:ValidityDomain-fallback-class
  sh:path jk:fallback ;
  sh:or ( [ sh:class jk:Model ] [ sh:class jk:Operator ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:ValidityDomain-monitor
  sh:path jk:monitor ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Monitor"@en, "監視"@ja ;
  sh:description "Name of the port that reports whether the model is within its domain."@en, "領域内かどうかを知らせる端子の名前。"@ja ;
  sh:message "\\"monitor\\" of ValidityDomain: 0..1 of string."@en, "ValidityDomainの「monitor」: stringが0..1個。"@ja .

jks:ValidityLimit
  a sh:NodeShape ;
  sh:name "Validity limit"@en, "妥当限界"@ja ;
  sh:description "The range of one port within which a model may be trusted."@en, "モデルを信頼できる、1つの端子の値の範囲。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:ValidityLimit-port, jks:ValidityLimit-min, jks:ValidityLimit-max, jks:ValidityLimit-unit, jks:ValidityLimit-distribution .

jks:ValidityLimit-port
  sh:path jk:port ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Port"@en, "端子"@ja ;
  sh:description "Name of the port that is limited."@en, "限界を定める端子の名前。"@ja ;
  sh:message "\\"port\\" of ValidityLimit: 1 of string."@en, "ValidityLimitの「port」: stringが1個。"@ja .

jks:ValidityLimit-min
  sh:path jk:min ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Minimum"@en, "最小"@ja ;
  sh:description "Least trusted value."@en, "信頼できる最小の値。"@ja ;
  sh:message "\\"min\\" of ValidityLimit: 0..1 of number."@en, "ValidityLimitの「min」: numberが0..1個。"@ja .

jks:ValidityLimit-max
  sh:path jk:max ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Maximum"@en, "最大"@ja ;
  sh:description "Greatest trusted value."@en, "信頼できる最大の値。"@ja ;
  sh:message "\\"max\\" of ValidityLimit: 0..1 of number."@en, "ValidityLimitの「max」: numberが0..1個。"@ja .

jks:ValidityLimit-unit
  sh:path jk:unitCode ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Unit"@en, "単位"@ja ;
  sh:description "Unit of the limits. Absent means the unit of the port."@en, "限界の単位。省略は端子の単位を表す。"@ja ;
  sh:message "\\"unit\\" of ValidityLimit: 0..1 of Ucum."@en, "ValidityLimitの「unit」: Ucumが0..1個。"@ja .

jks:ValidityLimit-distribution
  sh:path jk:family ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Distribution"@en, "分布"@ja ;
  sh:description "IRI of the distribution of the values that the model was made for."@en, "モデルが対象とした値の分布のIRI。"@ja ;
  sh:message "\\"distribution\\" of ValidityLimit: 0..1 of Iri."@en, "ValidityLimitの「distribution」: Iriが0..1個。"@ja .

jks:Component
  a sh:NodeShape ;
  sh:name "Component"@en, "構成要素"@ja ;
  sh:description "One model within a composition, under a name of its own."@en, "構成の中の1つのモデル。固有の名前を持つ。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Component-name, jks:Component-model, jks:Component-model-class, jks:Component-settings, jks:Component-multiplicity, jks:Component-disables, jks:Component-twin, jks:Component-twin-class .

jks:Component-name
  sh:path jk:name ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Name"@en, "名前"@ja ;
  sh:description "Name of the component, unique in the composition."@en, "構成要素の名前。構成の中で一意である。"@ja ;
  sh:message "\\"name\\" of Component: 1 of string."@en, "Componentの「name」: stringが1個。"@ja .

jks:Component-model
  sh:path jk:model ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:node jks:PinnedRef ;
  sh:name "Model"@en, "モデル"@ja ;
  sh:description "The model that the component runs."@en, "構成要素が動かすモデル。"@ja ;
  sh:message "\\"model\\" of Component: 1 of PinnedRef."@en, "Componentの「model」: PinnedRefが1個。"@ja .

jks:Component-model-class
  sh:path jk:model ;
  sh:or ( [ sh:class jk:Model ] [ sh:class jk:Operator ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Component-settings
  sh:path jk:settings ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Settings"@en, "設定"@ja ;
  sh:description "Settings of the model, as free JSON."@en, "モデルの設定。自由なJSONである。"@ja ;
  sh:message "\\"settings\\" of Component: 0..1 of any."@en, "Componentの「settings」: anyが0..1個。"@ja .

jks:Component-multiplicity
  sh:path jk:multiplicity ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Multiplicity"@en, "個数"@ja ;
  sh:description "How many instances run side by side. Absent means one."@en, "並んで動く実体の数。省略は1である。"@ja ;
  sh:message "\\"multiplicity\\" of Component: 0..1 of integer."@en, "Componentの「multiplicity」: integerが0..1個。"@ja .

jks:Component-disables
  sh:path jk:disables ;
  sh:nodeKind sh:IRI ;
  sh:name "Disabled processes"@en, "止める過程"@ja ;
  sh:description "Processes of the model that are switched off here."@en, "ここで止める、モデルの過程。"@ja ;
  sh:message "\\"disables\\" of Component: 0..* of Iri."@en, "Componentの「disables」: Iriが0..*個。"@ja .

jks:Component-twin
  sh:path jk:twin ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Twin"@en, "ツイン"@ja ;
  sh:description "The Entity that is the twin of this component."@en, "この構成要素に対応するツインのEntity。"@ja ;
  sh:message "\\"twin\\" of Component: 0..1 of Ref."@en, "Componentの「twin」: Refが0..1個。"@ja .

jks:Component-twin-class
  sh:path jk:twin ;
  sh:or ( [ sh:class jk:Entity ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Composition
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  sh:name "Composition"@en, "構成"@ja ;
  sh:description "Models joined by connections, that run together."@en, "接続でつながれ、ともに動くモデルの組。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Composition-components, jks:Composition-connections, jks:Composition-schedule, jks:Composition-conserves, jks:Composition-determinism, jks:Composition-exposes, jks:Composition-twin, jks:Composition-twin-class, jks:Composition-attestations, jks:Composition-attestations-class .

jks:Composition-components
  sh:path jk:component ;
  sh:minCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Component ;
  sh:name "Components"@en, "構成要素"@ja ;
  sh:description "The models that run together."@en, "ともに動くモデル。"@ja ;
  sh:message "\\"components\\" of Composition: 1..* of Component."@en, "Compositionの「components」: Componentが1..*個。"@ja .

jks:Composition-connections
  sh:path jk:connection ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Connection ;
  sh:name "Connections"@en, "接続"@ja ;
  sh:description "The ways of values between them."@en, "構成要素の間の値の流れ。"@ja ;
  sh:message "\\"connections\\" of Composition: 0..* of Connection."@en, "Compositionの「connections」: Connectionが0..*個。"@ja .

jks:Composition-schedule
  sh:path jk:schedule ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Schedule ;
  sh:name "Schedule"@en, "実行計画"@ja ;
  sh:description "In which order and rhythm they run."@en, "動かす順序と拍子。"@ja ;
  sh:message "\\"schedule\\" of Composition: 1 of Schedule."@en, "Compositionの「schedule」: Scheduleが1個。"@ja .

jks:Composition-conserves
  sh:path jk:conserves ;
  sh:nodeKind sh:IRI ;
  sh:name "Conserved concepts"@en, "保存する概念"@ja ;
  sh:description "Concepts whose total must be kept over all connections."@en, "すべての接続を通じて総量を保つべき概念。"@ja ;
  sh:message "\\"conserves\\" of Composition: 0..* of Iri."@en, "Compositionの「conserves」: Iriが0..*個。"@ja .

jks:Composition-determinism
  sh:path jk:determinism ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "none" "statistical" "seeded" "bitwise" ) ;
  sh:name "Determinism"@en, "再現性"@ja ;
  sh:description "How far two runs of the whole agree."@en, "全体を2回動かしたときにどこまで一致するか。"@ja ;
  sh:message "\\"determinism\\" of Composition: 0..1 of Determinism."@en, "Compositionの「determinism」: Determinismが0..1個。"@ja .

jks:Composition-exposes
  sh:path jk:exposes ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Exposure ;
  sh:name "Exposed ports"@en, "公開端子"@ja ;
  sh:description "Ports that the composition shows to the outside."@en, "構成が外に見せる端子。"@ja ;
  sh:message "\\"exposes\\" of Composition: 0..* of Exposure."@en, "Compositionの「exposes」: Exposureが0..*個。"@ja .

jks:Composition-twin
  sh:path jk:twin ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Twin"@en, "ツイン"@ja ;
  sh:description "The Entity that is the twin of the whole."@en, "全体に対応するツインのEntity。"@ja ;
  sh:message "\\"twin\\" of Composition: 0..1 of Ref."@en, "Compositionの「twin」: Refが0..1個。"@ja .

jks:Composition-twin-class
  sh:path jk:twin ;
  sh:or ( [ sh:class jk:Entity ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Composition-attestations
  sh:path jk:attestation ;
  sh:nodeKind sh:IRI ;
  sh:name "Attestations"@en, "証明"@ja ;
  sh:description "Signed statements about the composition."@en, "構成についての署名付きの言明。"@ja ;
  sh:message "\\"attestations\\" of Composition: 0..* of Ref."@en, "Compositionの「attestations」: Refが0..*個。"@ja .

jks:Composition-attestations-class
  sh:path jk:attestation ;
  sh:or ( [ sh:class jk:Attestation ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Connection
  a sh:NodeShape ;
  sh:name "Connection"@en, "接続"@ja ;
  sh:description "A way of values from a port of one component to a port of another."@en, "1つの構成要素の端子から別の構成要素の端子への値の流れ。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Connection-name, jks:Connection-from, jks:Connection-to, jks:Connection-via, jks:Connection-via-item, jks:Connection-via-class, jks:Connection-allow, jks:Connection-tolerance, jks:Connection-weight, jks:Connection-verdict .

jks:Connection-name
  sh:path jk:name ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Name"@en, "名前"@ja ;
  sh:description "Name of the connection, unique in the composition."@en, "接続の名前。構成の中で一意である。"@ja ;
  sh:message "\\"name\\" of Connection: 1 of string."@en, "Connectionの「name」: stringが1個。"@ja .

jks:Connection-from
  sh:path jk:from ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "From"@en, "出し側"@ja ;
  sh:description "The port that gives, as \`component.port\`."@en, "値を出す端子。\`component.port\`の形で書く。"@ja ;
  sh:message "\\"from\\" of Connection: 1 of string."@en, "Connectionの「from」: stringが1個。"@ja .

jks:Connection-to
  sh:path jk:to ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "To"@en, "受け側"@ja ;
  sh:description "The port that takes, as \`component.port\`."@en, "値を受ける端子。\`component.port\`の形で書く。"@ja ;
  sh:message "\\"to\\" of Connection: 1 of string."@en, "Connectionの「to」: stringが1個。"@ja .

jks:Connection-via
  sh:path jk:via ;
  sh:maxCount 1 ;
  sh:name "Via"@en, "経由"@ja ;
  sh:description "The operators on the way, in order."@en, "途中の演算。順に並べる。"@ja ;
  sh:message "\\"via\\" of Connection: 0..1 of PinnedRef."@en, "Connectionの「via」: PinnedRefが0..1個。"@ja .

jks:Connection-via-item
  sh:path ( jk:via [ sh:zeroOrMorePath rdf:rest ] rdf:first ) ;
  sh:nodeKind sh:IRI ;
  sh:node jks:PinnedRef ;
  sh:name "Via"@en, "経由"@ja ;
  sh:description "The operators on the way, in order."@en, "途中の演算。順に並べる。"@ja ;
  sh:message "\\"via\\" of Connection: 0..1 of PinnedRef."@en, "Connectionの「via」: PinnedRefが0..1個。"@ja .

jks:Connection-via-class
  sh:path ( jk:via [ sh:zeroOrMorePath rdf:rest ] rdf:first ) ;
  sh:or ( [ sh:class jk:Operator ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Connection-allow
  sh:path jk:allow ;
  sh:datatype xsd:string ;
  sh:in ( "lossy" "assume" "dropUncertainty" ) ;
  sh:name "Allowed"@en, "同意"@ja ;
  sh:description "What whoever joins the models agrees to."@en, "モデルをつなぐ者が同意すること。"@ja ;
  sh:message "\\"allow\\" of Connection: 0..* of Allow."@en, "Connectionの「allow」: Allowが0..*個。"@ja .

jks:Connection-tolerance
  sh:path jk:tolerance ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Quantity ;
  sh:name "Tolerance"@en, "許容差"@ja ;
  sh:description "The greatest difference of the balance between both ends."@en, "両端の収支の差の許容値。"@ja ;
  sh:message "\\"tolerance\\" of Connection: 0..1 of Quantity."@en, "Connectionの「tolerance」: Quantityが0..1個。"@ja .

jks:Connection-weight
  sh:path jk:weight ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Weight"@en, "重み"@ja ;
  sh:description "Weight of this connection, where the port takes a weighted sum."@en, "端子が重み付き合計を取るときの、この接続の重み。"@ja ;
  sh:message "\\"weight\\" of Connection: 0..1 of number."@en, "Connectionの「weight」: numberが0..1個。"@ja .

jks:Connection-verdict
  sh:path jk:verdict ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "compatible" "mediatedExact" "mediatedLossy" "undetermined" "incompatible" ) ;
  sh:name "Verdict"@en, "判定"@ja ;
  sh:description "The verdict as written down; it is computed again."@en, "記録された判定。検査のときに計算し直す。"@ja ;
  sh:message "\\"verdict\\" of Connection: 0..1 of Verdict."@en, "Connectionの「verdict」: Verdictが0..1個。"@ja .

jks:Exposure
  a sh:NodeShape ;
  sh:name "Exposure"@en, "公開端子"@ja ;
  sh:description "A port of a component that the composition shows to the outside."@en, "構成が外に見せる、構成要素の端子。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Exposure-name, jks:Exposure-port .

jks:Exposure-name
  sh:path jk:name ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Name"@en, "名前"@ja ;
  sh:description "Name under which the port is shown."@en, "公開する名前。"@ja ;
  sh:message "\\"name\\" of Exposure: 1 of string."@en, "Exposureの「name」: stringが1個。"@ja .

jks:Exposure-port
  sh:path jk:port ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Port"@en, "端子"@ja ;
  sh:description "The port that is shown, as \`component.port\`."@en, "公開する端子。\`component.port\`の形で書く。"@ja ;
  sh:message "\\"port\\" of Exposure: 1 of string."@en, "Exposureの「port」: stringが1個。"@ja .

jks:Iteration
  a sh:NodeShape ;
  sh:name "Iteration"@en, "反復"@ja ;
  sh:description "How an implicit schedule repeats a step until it holds."@en, "陰的な計画が、1刻みを収束するまで繰り返す方法。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Iteration-maxIterations, jks:Iteration-residualTolerance, jks:Iteration-norm, jks:Iteration-acceleration .

jks:Iteration-maxIterations
  sh:path jk:maxIterations ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Most iterations"@en, "最大反復数"@ja ;
  sh:description "Number of repetitions after which the step counts as failed."@en, "これを超えると失敗とみなす反復の回数。"@ja ;
  sh:message "\\"maxIterations\\" of Iteration: 1 of integer."@en, "Iterationの「maxIterations」: integerが1個。"@ja .

jks:Iteration-residualTolerance
  sh:path jk:residualTolerance ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Residual tolerance"@en, "残差の許容値"@ja ;
  sh:description "Residual below which the step holds."@en, "この値を下回れば収束とする残差。"@ja ;
  sh:message "\\"residualTolerance\\" of Iteration: 1 of number."@en, "Iterationの「residualTolerance」: numberが1個。"@ja .

jks:Iteration-norm
  sh:path jk:norm ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Norm"@en, "ノルム"@ja ;
  sh:description "The norm of the residual."@en, "残差のノルム。"@ja ;
  sh:message "\\"norm\\" of Iteration: 0..1 of string."@en, "Iterationの「norm」: stringが0..1個。"@ja .

jks:Iteration-acceleration
  sh:path jk:acceleration ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Acceleration"@en, "加速法"@ja ;
  sh:description "The method that speeds the iteration up."@en, "反復を速める方法。"@ja ;
  sh:message "\\"acceleration\\" of Iteration: 0..1 of string."@en, "Iterationの「acceleration」: stringが0..1個。"@ja .

jks:Schedule
  a sh:NodeShape ;
  sh:name "Schedule"@en, "実行計画"@ja ;
  sh:description "In which order and rhythm the components run."@en, "構成要素を動かす順序と拍子。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Schedule-strategy, jks:Schedule-macroStep, jks:Schedule-order, jks:Schedule-order-item, jks:Schedule-iteration, jks:Schedule-delays, jks:Schedule-deadline .

jks:Schedule-strategy
  sh:path jk:strategy ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "jacobi" "gaussSeidel" "implicit" "eventDriven" "callRelease" "dataflow" ) ;
  sh:name "Strategy"@en, "方式"@ja ;
  sh:description "How the components take turns."@en, "構成要素が順番に動く方式。"@ja ;
  sh:message "\\"strategy\\" of Schedule: 1 of Strategy."@en, "Scheduleの「strategy」: Strategyが1個。"@ja .

jks:Schedule-macroStep
  sh:path jk:macroStep ;
  sh:maxCount 1 ;
  sh:datatype xsd:duration ;
  sh:pattern "^P(?:(?:\\\\d+(?:\\\\.\\\\d+)?Y(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?D)(?:T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S))?|T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S)|\\\\d+(?:\\\\.\\\\d+)?W)$" ;
  sh:name "Exchange step"@en, "交換間隔"@ja ;
  sh:description "Time between two exchanges."@en, "値を交換する間隔。"@ja ;
  sh:message "\\"macroStep\\" of Schedule: 0..1 of Duration."@en, "Scheduleの「macroStep」: Durationが0..1個。"@ja .

jks:Schedule-order
  sh:path jk:order ;
  sh:maxCount 1 ;
  sh:name "Order"@en, "順序"@ja ;
  sh:description "Names of the components in the order in which they run."@en, "動かす順に並べた構成要素の名前。"@ja ;
  sh:message "\\"order\\" of Schedule: 0..1 of string."@en, "Scheduleの「order」: stringが0..1個。"@ja .

jks:Schedule-order-item
  sh:path ( jk:order [ sh:zeroOrMorePath rdf:rest ] rdf:first ) ;
  sh:datatype xsd:string ;
  sh:name "Order"@en, "順序"@ja ;
  sh:description "Names of the components in the order in which they run."@en, "動かす順に並べた構成要素の名前。"@ja ;
  sh:message "\\"order\\" of Schedule: 0..1 of string."@en, "Scheduleの「order」: stringが0..1個。"@ja .

jks:Schedule-iteration
  sh:path jk:iteration ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Iteration ;
  sh:name "Iteration"@en, "反復"@ja ;
  sh:description "How a step is repeated; needed with strategy implicit."@en, "1刻みの繰り返し方。方式がimplicitのとき必要である。"@ja ;
  sh:message "\\"iteration\\" of Schedule: 0..1 of Iteration."@en, "Scheduleの「iteration」: Iterationが0..1個。"@ja .

jks:Schedule-delays
  sh:path jk:delay ;
  sh:datatype xsd:string ;
  sh:name "Delayed connections"@en, "遅らせる接続"@ja ;
  sh:description "Names of the connections that carry the values of the step before."@en, "1刻み前の値を運ぶ接続の名前。"@ja ;
  sh:message "\\"delays\\" of Schedule: 0..* of string."@en, "Scheduleの「delays」: stringが0..*個。"@ja .

jks:Schedule-deadline
  sh:path jk:deadline ;
  sh:maxCount 1 ;
  sh:datatype xsd:duration ;
  sh:pattern "^P(?:(?:\\\\d+(?:\\\\.\\\\d+)?Y(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?D)(?:T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S))?|T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S)|\\\\d+(?:\\\\.\\\\d+)?W)$" ;
  sh:name "Deadline"@en, "期限"@ja ;
  sh:description "Time within which one exchange step must be computed."@en, "1回の交換間隔の計算を終えるべき時間。"@ja ;
  sh:message "\\"deadline\\" of Schedule: 0..1 of Duration."@en, "Scheduleの「deadline」: Durationが0..1個。"@ja .

jks:Action
  a sh:NodeShape ;
  sh:targetClass jk:Action ;
  sh:name "Action"@en, "行動"@ja ;
  sh:description "An observation plan, an intervention, a computation, a model update, or doing nothing."@en, "観測計画、働きかけ、計算、モデルの更新、または何もしないこと。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Action-actionKind, jks:Action-actsOn, jks:Action-affordance, jks:Action-parameters, jks:Action-window, jks:Action-status, jks:Action-executedAt, jks:Action-authorisedBy, jks:Action-authorisedBy-class, jks:Action-results, jks:Action-expectedGain, jks:Action-expectedEffect, jks:Action-expectedEffect-class, jks:Action-cost, jks:Action-risk, jks:Action-risk-class, jks:Action-safety .

jks:Action-actionKind
  sh:path jk:actionKind ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "observe" "actuate" "compute" "update" "none" ) ;
  sh:name "Kind of action"@en, "行動の種別"@ja ;
  sh:description "What the action does."@en, "行動が行うこと。"@ja ;
  sh:message "\\"actionKind\\" of Action: 1 of ActionKind."@en, "Actionの「actionKind」: ActionKindが1個。"@ja .

jks:Action-actsOn
  sh:path jk:actsOn ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Acts on"@en, "対象"@ja ;
  sh:description "What the action is done to."@en, "行動の対象。"@ja ;
  sh:message "\\"actsOn\\" of Action: 0..1 of Ref."@en, "Actionの「actsOn」: Refが0..1個。"@ja .

jks:Action-affordance
  sh:path jk:affordance ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Affordance"@en, "操作口"@ja ;
  sh:description "IRI of the WoT action that is invoked; needed with actionKind actuate."@en, "呼び出すWoTの操作のIRI。actionKindがactuateのとき必要である。"@ja ;
  sh:message "\\"affordance\\" of Action: 0..1 of Iri."@en, "Actionの「affordance」: Iriが0..1個。"@ja .

jks:Action-parameters
  sh:path jk:parameters ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Parameters"@en, "パラメータ"@ja ;
  sh:description "Arguments of the action, as free JSON."@en, "行動の引数。自由なJSONである。"@ja ;
  sh:message "\\"parameters\\" of Action: 0..1 of any."@en, "Actionの「parameters」: anyが0..1個。"@ja .

jks:Action-window
  sh:path jk:window ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Window"@en, "時間窓"@ja ;
  sh:description "Time in which the action may be done."@en, "行動を行ってよい期間。"@ja ;
  sh:message "\\"window\\" of Action: 0..1 of TimeExtent."@en, "Actionの「window」: TimeExtentが0..1個。"@ja .

jks:Action-status
  sh:path jk:status ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "proposed" "approved" "rejected" "executing" "done" "failed" "aborted" ) ;
  sh:name "Status"@en, "状態"@ja ;
  sh:description "How far the action is."@en, "行動の進み具合。"@ja ;
  sh:message "\\"status\\" of Action: 1 of ActionStatus."@en, "Actionの「status」: ActionStatusが1個。"@ja .

jks:Action-executedAt
  sh:path jk:executedAt ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Executed at"@en, "実行時刻"@ja ;
  sh:description "When the action was done."@en, "行動を行った時刻。"@ja ;
  sh:message "\\"executedAt\\" of Action: 0..1 of DateTime."@en, "Actionの「executedAt」: DateTimeが0..1個。"@ja .

jks:Action-authorisedBy
  sh:path jk:authorisedBy ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Authorised by"@en, "承認者"@ja ;
  sh:description "The Agent that allowed it."@en, "行動を許したAgent。"@ja ;
  sh:message "\\"authorisedBy\\" of Action: 0..1 of Ref."@en, "Actionの「authorisedBy」: Refが0..1個。"@ja .

jks:Action-authorisedBy-class
  sh:path jk:authorisedBy ;
  sh:or ( [ sh:class prov:Agent ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Action-results
  sh:path prov:generated ;
  sh:nodeKind sh:IRI ;
  sh:name "Results"@en, "結果"@ja ;
  sh:description "What the action brought forth."@en, "行動が生み出したもの。"@ja ;
  sh:message "\\"results\\" of Action: 0..* of Ref."@en, "Actionの「results」: Refが0..*個。"@ja .

jks:Action-expectedGain
  sh:path jk:expectedGain ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:InformationGain ;
  sh:name "Expected gain"@en, "期待する利得"@ja ;
  sh:description "Information that the action is expected to bring; needed with actionKind observe."@en, "行動がもたらすと見込まれる情報。actionKindがobserveのとき必要である。"@ja ;
  sh:message "\\"expectedGain\\" of Action: 0..1 of InformationGain."@en, "Actionの「expectedGain」: InformationGainが0..1個。"@ja .

jks:Action-expectedEffect
  sh:path jk:expectedEffect ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Expected effect"@en, "期待する効果"@ja ;
  sh:description "The Belief about the world after the action."@en, "行動の後の世界についてのBelief。"@ja ;
  sh:message "\\"expectedEffect\\" of Action: 0..1 of Ref."@en, "Actionの「expectedEffect」: Refが0..1個。"@ja .

jks:Action-expectedEffect-class
  sh:path jk:expectedEffect ;
  sh:or ( [ sh:class jk:Belief ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Action-cost
  sh:path jk:moneyCost ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Money ;
  sh:name "Cost"@en, "費用"@ja ;
  sh:description "What the action costs."@en, "行動に要する費用。"@ja ;
  sh:message "\\"cost\\" of Action: 0..1 of Money."@en, "Actionの「cost」: Moneyが0..1個。"@ja .

jks:Action-risk
  sh:path jk:risk ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Risk"@en, "リスク"@ja ;
  sh:description "The risk that the action carries."@en, "行動に伴うリスク。"@ja ;
  sh:message "\\"risk\\" of Action: 0..1 of Ref."@en, "Actionの「risk」: Refが0..1個。"@ja .

jks:Action-risk-class
  sh:path jk:risk ;
  sh:or ( [ sh:class jk:RiskStatement ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Action-safety
  sh:path jk:safety ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Safety ;
  sh:name "Safety"@en, "安全"@ja ;
  sh:description "What guards the action; needed with actionKind actuate."@en, "行動を守る仕組み。actionKindがactuateのとき必要である。"@ja ;
  sh:message "\\"safety\\" of Action: 0..1 of Safety."@en, "Actionの「safety」: Safetyが0..1個。"@ja .

jks:Assimilation
  a sh:NodeShape ;
  sh:name "Assimilation"@en, "同化"@ja ;
  sh:description "How observations were brought into a belief."@en, "観測を信念に取り込んだ方法。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Assimilation-background, jks:Assimilation-background-class, jks:Assimilation-observations, jks:Assimilation-observations-class, jks:Assimilation-observationOperator, jks:Assimilation-observationOperator-class, jks:Assimilation-observationError, jks:Assimilation-method, jks:Assimilation-window, jks:Assimilation-analysis, jks:Assimilation-analysis-class, jks:Assimilation-innovation, jks:Assimilation-inflation, jks:Assimilation-localisation, jks:Assimilation-realisedGain .

jks:Assimilation-background
  sh:path jk:background ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Background"@en, "背景"@ja ;
  sh:description "The Belief before the observations."@en, "観測を取り込む前のBelief。"@ja ;
  sh:message "\\"background\\" of Assimilation: 1 of Ref."@en, "Assimilationの「background」: Refが1個。"@ja .

jks:Assimilation-background-class
  sh:path jk:background ;
  sh:or ( [ sh:class jk:Belief ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Assimilation-observations
  sh:path jk:observations ;
  sh:minCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Observations"@en, "観測"@ja ;
  sh:description "Observations and fields that were offered."@en, "与えられた観測と場。"@ja ;
  sh:message "\\"observations\\" of Assimilation: 1..* of Ref."@en, "Assimilationの「observations」: Refが1..*個。"@ja .

jks:Assimilation-observations-class
  sh:path jk:observations ;
  sh:or ( [ sh:class sosa:Observation ] [ sh:class jk:Field ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Assimilation-observationOperator
  sh:path jk:observationOperator ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:node jks:PinnedRef ;
  sh:name "Observation operator"@en, "観測演算子"@ja ;
  sh:description "The Operator that tells what an observation should read in a given state."@en, "ある状態で観測値がいくらになるべきかを示すOperator。"@ja ;
  sh:message "\\"observationOperator\\" of Assimilation: 1 of PinnedRef."@en, "Assimilationの「observationOperator」: PinnedRefが1個。"@ja .

jks:Assimilation-observationOperator-class
  sh:path jk:observationOperator ;
  sh:or ( [ sh:class jk:Operator ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Assimilation-observationError
  sh:path jk:observationError ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Observation error"@en, "観測誤差"@ja ;
  sh:description "The resource that holds the errors assumed for the observations."@en, "観測に仮定した誤差を収めた資源。"@ja ;
  sh:message "\\"observationError\\" of Assimilation: 1 of Ref."@en, "Assimilationの「observationError」: Refが1個。"@ja .

jks:Assimilation-method
  sh:path jk:method ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "threeDVar" "fourDVar" "enkf" "letkf" "etkf" "particle" "kalman" "ensembleSmoother" "nudging" "bayes" "scoreBased" ) ;
  sh:name "Method"@en, "手法"@ja ;
  sh:description "The assimilation method."@en, "同化の手法。"@ja ;
  sh:message "\\"method\\" of Assimilation: 1 of AssimilationMethod."@en, "Assimilationの「method」: AssimilationMethodが1個。"@ja .

jks:Assimilation-window
  sh:path jk:window ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Window"@en, "時間窓"@ja ;
  sh:description "Time in which observations are taken in."@en, "観測を取り込む期間。"@ja ;
  sh:message "\\"window\\" of Assimilation: 0..1 of TimeExtent."@en, "Assimilationの「window」: TimeExtentが0..1個。"@ja .

jks:Assimilation-analysis
  sh:path jk:analysis ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Analysis"@en, "解析"@ja ;
  sh:description "The Belief after the observations."@en, "観測を取り込んだ後のBelief。"@ja ;
  sh:message "\\"analysis\\" of Assimilation: 1 of Ref."@en, "Assimilationの「analysis」: Refが1個。"@ja .

jks:Assimilation-analysis-class
  sh:path jk:analysis ;
  sh:or ( [ sh:class jk:Belief ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Assimilation-innovation
  sh:path jk:innovation ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Innovation ;
  sh:name "Innovation"@en, "イノベーション"@ja ;
  sh:description "Statistics of observations less background."@en, "観測と背景の差の統計。"@ja ;
  sh:message "\\"innovation\\" of Assimilation: 1 of Innovation."@en, "Assimilationの「innovation」: Innovationが1個。"@ja .

jks:Assimilation-inflation
  sh:path jk:inflation ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Inflation"@en, "膨張率"@ja ;
  sh:description "Factor by which the spread of the background was widened."@en, "背景の広がりを広げた係数。"@ja ;
  sh:message "\\"inflation\\" of Assimilation: 0..1 of number."@en, "Assimilationの「inflation」: numberが0..1個。"@ja .

jks:Assimilation-localisation
  sh:path jk:localisation ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Quantity ;
  sh:name "Localisation"@en, "局所化"@ja ;
  sh:description "Distance beyond which observations have no effect."@en, "観測が影響を及ぼさなくなる距離。"@ja ;
  sh:message "\\"localisation\\" of Assimilation: 0..1 of Quantity."@en, "Assimilationの「localisation」: Quantityが0..1個。"@ja .

jks:Assimilation-realisedGain
  sh:path jk:realisedGain ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:InformationGain ;
  sh:name "Realised gain"@en, "実現した利得"@ja ;
  sh:description "Information that the observations brought."@en, "観測がもたらした情報。"@ja ;
  sh:message "\\"realisedGain\\" of Assimilation: 0..1 of InformationGain."@en, "Assimilationの「realisedGain」: InformationGainが0..1個。"@ja .

jks:Belief
  a sh:NodeShape ;
  sh:targetClass jk:Belief ;
  sh:name "Belief"@en, "信念"@ja ;
  sh:description "A probabilistic statement: prior, background, forecast, analysis, posterior."@en, "確率的な言明。事前、背景、予報、解析、事後がある。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Belief-beliefRole, jks:Belief-about, jks:Belief-fields, jks:Belief-validTime, jks:Belief-issuedAt, jks:Belief-validUntil, jks:Belief-horizon, jks:Belief-data, jks:Belief-data-class .

jks:Belief-beliefRole
  sh:path jk:beliefRole ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "prior" "background" "forecast" "analysis" "posterior" "scenario" ) ;
  sh:name "Role of the belief"@en, "信念の役割"@ja ;
  sh:description "Which part the belief plays in a cycle."@en, "サイクルの中での信念の役割。"@ja ;
  sh:message "\\"beliefRole\\" of Belief: 1 of BeliefRole."@en, "Beliefの「beliefRole」: BeliefRoleが1個。"@ja .

jks:Belief-about
  sh:path jk:about ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "About"@en, "対象"@ja ;
  sh:description "What the belief is about."@en, "信念の対象。"@ja ;
  sh:message "\\"about\\" of Belief: 0..1 of Ref."@en, "Beliefの「about」: Refが0..1個。"@ja .

jks:Belief-fields
  sh:path jk:field ;
  sh:minCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:FieldSpec ;
  sh:name "Field specifications"@en, "場の仕様"@ja ;
  sh:description "What the numbers of the belief mean."@en, "信念の数値の意味。"@ja ;
  sh:message "\\"fields\\" of Belief: 1..* of FieldSpec."@en, "Beliefの「fields」: FieldSpecが1..*個。"@ja .

jks:Belief-validTime
  sh:path jk:validTime ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Valid time"@en, "有効時間"@ja ;
  sh:description "The time that the belief speaks of."@en, "信念が述べる時間。"@ja ;
  sh:message "\\"validTime\\" of Belief: 1 of TimeExtent."@en, "Beliefの「validTime」: TimeExtentが1個。"@ja .

jks:Belief-issuedAt
  sh:path jk:issuedAt ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Issued at"@en, "発表時刻"@ja ;
  sh:description "When the belief was issued."@en, "信念を発表した時刻。"@ja ;
  sh:message "\\"issuedAt\\" of Belief: 1 of DateTime."@en, "Beliefの「issuedAt」: DateTimeが1個。"@ja .

jks:Belief-validUntil
  sh:path jk:validUntil ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Valid until"@en, "有効期限"@ja ;
  sh:description "When the belief should no longer be acted upon."@en, "これより後は行動の根拠とすべきでない時刻。"@ja ;
  sh:message "\\"validUntil\\" of Belief: 0..1 of DateTime."@en, "Beliefの「validUntil」: DateTimeが0..1個。"@ja .

jks:Belief-horizon
  sh:path jk:horizon ;
  sh:maxCount 1 ;
  sh:datatype xsd:duration ;
  sh:pattern "^P(?:(?:\\\\d+(?:\\\\.\\\\d+)?Y(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?D)(?:T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S))?|T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S)|\\\\d+(?:\\\\.\\\\d+)?W)$" ;
  sh:name "Horizon"@en, "先行時間"@ja ;
  sh:description "How far ahead the belief looks."@en, "どれだけ先までを見るか。"@ja ;
  sh:message "\\"horizon\\" of Belief: 0..1 of Duration."@en, "Beliefの「horizon」: Durationが0..1個。"@ja .

jks:Belief-data
  sh:path jk:data ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Data"@en, "データ"@ja ;
  sh:description "The field, asset or dataset that holds the numbers."@en, "数値を収めた場、資産、データ集合。"@ja ;
  sh:message "\\"data\\" of Belief: 1 of Ref."@en, "Beliefの「data」: Refが1個。"@ja .

jks:Belief-data-class
  sh:path jk:data ;
  sh:or ( [ sh:class jk:Field ] [ sh:class dcat:Distribution ] [ sh:class dcat:Dataset ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Counterfactual
  a sh:NodeShape ;
  sh:name "Counterfactual"@en, "反実仮想"@ja ;
  sh:description "How it was found what would have happened otherwise."@en, "そうしなかった場合に何が起きたかを求めた方法。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Counterfactual-method, jks:Counterfactual-baseline .

jks:Counterfactual-method
  sh:path jk:method ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "dataDenial" "fsoi" "matchedControl" "modelCounterfactual" "randomised" "none" ) ;
  sh:name "Method"@en, "方法"@ja ;
  sh:description "How it was found what would have happened otherwise."@en, "そうしなかった場合を求めた方法。"@ja ;
  sh:message "\\"method\\" of Counterfactual: 1 of CounterfactualMethod."@en, "Counterfactualの「method」: CounterfactualMethodが1個。"@ja .

jks:Counterfactual-baseline
  sh:path jk:baseline ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Baseline"@en, "比較対象"@ja ;
  sh:description "The run or data without the action."@en, "行動のない実行またはデータ。"@ja ;
  sh:message "\\"baseline\\" of Counterfactual: 0..1 of Ref."@en, "Counterfactualの「baseline」: Refが0..1個。"@ja .

jks:Criterion
  a sh:NodeShape ;
  sh:name "Criterion"@en, "基準"@ja ;
  sh:description "By what alternatives are compared."@en, "選択肢を比べる基準。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Criterion-kind, jks:Criterion-utility, jks:Criterion-riskMeasure, jks:Criterion-weights .

jks:Criterion-kind
  sh:path jk:kind ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "expectedUtility" "maxInformation" "riskConstrained" "minimaxRegret" "rule" ) ;
  sh:name "Kind"@en, "種別"@ja ;
  sh:description "The kind of criterion."@en, "基準の種別。"@ja ;
  sh:message "\\"kind\\" of Criterion: 1 of CriterionKind."@en, "Criterionの「kind」: CriterionKindが1個。"@ja .

jks:Criterion-utility
  sh:path jk:utility ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Utility"@en, "効用"@ja ;
  sh:description "Name or formula of the utility."@en, "効用の名前または式。"@ja ;
  sh:message "\\"utility\\" of Criterion: 0..1 of string."@en, "Criterionの「utility」: stringが0..1個。"@ja .

jks:Criterion-riskMeasure
  sh:path jk:riskMeasure ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Risk measure"@en, "リスク尺度"@ja ;
  sh:description "Name of the measure of risk that is bounded."@en, "上限を課すリスク尺度の名前。"@ja ;
  sh:message "\\"riskMeasure\\" of Criterion: 0..1 of string."@en, "Criterionの「riskMeasure」: stringが0..1個。"@ja .

jks:Criterion-weights
  sh:path jk:weights ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Weights"@en, "重み"@ja ;
  sh:description "Weights of the parts of the utility."@en, "効用の各部分の重み。"@ja ;
  sh:message "\\"weights\\" of Criterion: 0..1 of number."@en, "Criterionの「weights」: numberが0..1個。"@ja .

jks:Cycle
  a sh:NodeShape ;
  sh:targetClass jk:Cycle ;
  sh:name "Cycle"@en, "サイクル"@ja ;
  sh:description "One turn observe, assimilate, predict, decide, intervene, evaluate."@en, "観測、同化、予測、決定、介入、評価の1巡。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Cycle-twin, jks:Cycle-twin-class, jks:Cycle-sequence, jks:Cycle-previous, jks:Cycle-previous-class, jks:Cycle-observe, jks:Cycle-observe-class, jks:Cycle-assimilate, jks:Cycle-assimilate-class, jks:Cycle-predict, jks:Cycle-predict-class, jks:Cycle-decide, jks:Cycle-decide-class, jks:Cycle-intervene, jks:Cycle-intervene-class, jks:Cycle-evaluations, jks:Cycle-evaluations-class, jks:Cycle-deadline, jks:Cycle-elapsed, jks:Cycle-status .

jks:Cycle-twin
  sh:path jk:twin ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Twin"@en, "ツイン"@ja ;
  sh:description "The Entity whose cycle this is."@en, "このサイクルの主体となるツインのEntity。"@ja ;
  sh:message "\\"twin\\" of Cycle: 1 of Ref."@en, "Cycleの「twin」: Refが1個。"@ja .

jks:Cycle-twin-class
  sh:path jk:twin ;
  sh:or ( [ sh:class jk:Entity ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Cycle-sequence
  sh:path jk:sequence ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Sequence number"@en, "通し番号"@ja ;
  sh:description "Number of the cycle; one more than the one before."@en, "サイクルの番号。前のサイクルより1大きい。"@ja ;
  sh:message "\\"sequence\\" of Cycle: 1 of integer."@en, "Cycleの「sequence」: integerが1個。"@ja .

jks:Cycle-previous
  sh:path jk:previous ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Previous"@en, "前のサイクル"@ja ;
  sh:description "The cycle before."@en, "1つ前のサイクル。"@ja ;
  sh:message "\\"previous\\" of Cycle: 0..1 of Ref."@en, "Cycleの「previous」: Refが0..1個。"@ja .

jks:Cycle-previous-class
  sh:path jk:previous ;
  sh:or ( [ sh:class jk:Cycle ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Cycle-observe
  sh:path jk:observe ;
  sh:nodeKind sh:IRI ;
  sh:name "Observe"@en, "観測"@ja ;
  sh:description "Observations and fields of this turn."@en, "この巡の観測と場。"@ja ;
  sh:message "\\"observe\\" of Cycle: 0..* of Ref."@en, "Cycleの「observe」: Refが0..*個。"@ja .

jks:Cycle-observe-class
  sh:path jk:observe ;
  sh:or ( [ sh:class sosa:Observation ] [ sh:class jk:Field ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Cycle-assimilate
  sh:path jk:assimilate ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Assimilate"@en, "同化"@ja ;
  sh:description "The Run that assimilated them."@en, "それらを同化したRun。"@ja ;
  sh:message "\\"assimilate\\" of Cycle: 0..1 of Ref."@en, "Cycleの「assimilate」: Refが0..1個。"@ja .

jks:Cycle-assimilate-class
  sh:path jk:assimilate ;
  sh:or ( [ sh:class jk:Run ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Cycle-predict
  sh:path jk:predict ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Predict"@en, "予測"@ja ;
  sh:description "The Run that predicted."@en, "予測したRun。"@ja ;
  sh:message "\\"predict\\" of Cycle: 0..1 of Ref."@en, "Cycleの「predict」: Refが0..1個。"@ja .

jks:Cycle-predict-class
  sh:path jk:predict ;
  sh:or ( [ sh:class jk:Run ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Cycle-decide
  sh:path jk:decide ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Decide"@en, "決定"@ja ;
  sh:description "The Decision."@en, "決定。"@ja ;
  sh:message "\\"decide\\" of Cycle: 0..1 of Ref."@en, "Cycleの「decide」: Refが0..1個。"@ja .

jks:Cycle-decide-class
  sh:path jk:decide ;
  sh:or ( [ sh:class jk:Decision ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Cycle-intervene
  sh:path jk:intervene ;
  sh:nodeKind sh:IRI ;
  sh:name "Intervene"@en, "介入"@ja ;
  sh:description "The actions taken."@en, "取った行動。"@ja ;
  sh:message "\\"intervene\\" of Cycle: 0..* of Ref."@en, "Cycleの「intervene」: Refが0..*個。"@ja .

jks:Cycle-intervene-class
  sh:path jk:intervene ;
  sh:or ( [ sh:class jk:Action ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Cycle-evaluations
  sh:path jk:evaluation ;
  sh:nodeKind sh:IRI ;
  sh:name "Evaluations"@en, "評価"@ja ;
  sh:description "Whether they helped."@en, "役に立ったかどうかの評価。"@ja ;
  sh:message "\\"evaluations\\" of Cycle: 0..* of Ref."@en, "Cycleの「evaluations」: Refが0..*個。"@ja .

jks:Cycle-evaluations-class
  sh:path jk:evaluation ;
  sh:or ( [ sh:class jk:Evaluation ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Cycle-deadline
  sh:path jk:deadline ;
  sh:maxCount 1 ;
  sh:datatype xsd:duration ;
  sh:pattern "^P(?:(?:\\\\d+(?:\\\\.\\\\d+)?Y(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?D)(?:T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S))?|T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S)|\\\\d+(?:\\\\.\\\\d+)?W)$" ;
  sh:name "Deadline"@en, "期限"@ja ;
  sh:description "Time within which the turn must be over."@en, "1巡を終えるべき時間。"@ja ;
  sh:message "\\"deadline\\" of Cycle: 0..1 of Duration."@en, "Cycleの「deadline」: Durationが0..1個。"@ja .

jks:Cycle-elapsed
  sh:path jk:elapsed ;
  sh:maxCount 1 ;
  sh:datatype xsd:duration ;
  sh:pattern "^P(?:(?:\\\\d+(?:\\\\.\\\\d+)?Y(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?D)(?:T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S))?|T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S)|\\\\d+(?:\\\\.\\\\d+)?W)$" ;
  sh:name "Elapsed time"@en, "経過時間"@ja ;
  sh:description "Time that the turn took."@en, "1巡に要した時間。"@ja ;
  sh:message "\\"elapsed\\" of Cycle: 0..1 of Duration."@en, "Cycleの「elapsed」: Durationが0..1個。"@ja .

jks:Cycle-status
  sh:path jk:status ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "open" "closed" "degraded" "aborted" ) ;
  sh:name "Status"@en, "状態"@ja ;
  sh:description "Whether the turn is closed."@en, "巡が閉じたかどうか。"@ja ;
  sh:message "\\"status\\" of Cycle: 1 of CycleStatus."@en, "Cycleの「status」: CycleStatusが1個。"@ja .

jks:Decision
  a sh:NodeShape ;
  sh:targetClass jk:Decision ;
  sh:name "Decision"@en, "決定"@ja ;
  sh:description "The choice of one action among alternatives, on stated grounds."@en, "述べられた根拠に基づき、選択肢から1つの行動を選ぶこと。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Decision-basedOn, jks:Decision-basedOn-class, jks:Decision-alternatives, jks:Decision-alternatives-class, jks:Decision-criterion, jks:Decision-chosen, jks:Decision-chosen-class, jks:Decision-decidedBy, jks:Decision-decidedBy-class, jks:Decision-mode, jks:Decision-decidedAt, jks:Decision-validUntil, jks:Decision-rationale .

jks:Decision-basedOn
  sh:path jk:basedOn ;
  sh:minCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Based on"@en, "根拠"@ja ;
  sh:description "Beliefs and risk statements that the decision rests on."@en, "決定の根拠となる信念とリスクの言明。"@ja ;
  sh:message "\\"basedOn\\" of Decision: 1..* of Ref."@en, "Decisionの「basedOn」: Refが1..*個。"@ja .

jks:Decision-basedOn-class
  sh:path jk:basedOn ;
  sh:or ( [ sh:class jk:Belief ] [ sh:class jk:RiskStatement ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Decision-alternatives
  sh:path jk:alternative ;
  sh:minCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Alternatives"@en, "選択肢"@ja ;
  sh:description "The actions that were weighed, two or more, one of them doing nothing."@en, "比べた行動。2つ以上で、その1つは何もしないことである。"@ja ;
  sh:message "\\"alternatives\\" of Decision: 1..* of Ref."@en, "Decisionの「alternatives」: Refが1..*個。"@ja .

jks:Decision-alternatives-class
  sh:path jk:alternative ;
  sh:or ( [ sh:class jk:Action ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Decision-criterion
  sh:path jk:criterion ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Criterion ;
  sh:name "Criterion"@en, "基準"@ja ;
  sh:description "By what they were compared."@en, "比べた基準。"@ja ;
  sh:message "\\"criterion\\" of Decision: 1 of Criterion."@en, "Decisionの「criterion」: Criterionが1個。"@ja .

jks:Decision-chosen
  sh:path jk:chosen ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Chosen"@en, "選択"@ja ;
  sh:description "The action that was chosen."@en, "選んだ行動。"@ja ;
  sh:message "\\"chosen\\" of Decision: 1 of Ref."@en, "Decisionの「chosen」: Refが1個。"@ja .

jks:Decision-chosen-class
  sh:path jk:chosen ;
  sh:or ( [ sh:class jk:Action ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Decision-decidedBy
  sh:path prov:wasAssociatedWith ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Decided by"@en, "決定者"@ja ;
  sh:description "The Agent that decided."@en, "決定したAgent。"@ja ;
  sh:message "\\"decidedBy\\" of Decision: 1 of Ref."@en, "Decisionの「decidedBy」: Refが1個。"@ja .

jks:Decision-decidedBy-class
  sh:path prov:wasAssociatedWith ;
  sh:or ( [ sh:class prov:Agent ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Decision-mode
  sh:path jk:mode ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "human" "humanApproved" "supervised" "automatic" ) ;
  sh:name "Mode"@en, "方式"@ja ;
  sh:description "How far a human took part."@en, "人がどこまで関わったか。"@ja ;
  sh:message "\\"mode\\" of Decision: 1 of DecisionMode."@en, "Decisionの「mode」: DecisionModeが1個。"@ja .

jks:Decision-decidedAt
  sh:path jk:decidedAt ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Decided at"@en, "決定時刻"@ja ;
  sh:description "When it was decided."@en, "決定した時刻。"@ja ;
  sh:message "\\"decidedAt\\" of Decision: 1 of DateTime."@en, "Decisionの「decidedAt」: DateTimeが1個。"@ja .

jks:Decision-validUntil
  sh:path jk:validUntil ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Valid until"@en, "有効期限"@ja ;
  sh:description "When the decision should no longer be carried out."@en, "これより後は実行すべきでない時刻。"@ja ;
  sh:message "\\"validUntil\\" of Decision: 0..1 of DateTime."@en, "Decisionの「validUntil」: DateTimeが0..1個。"@ja .

jks:Decision-rationale
  sh:path jk:rationale ;
  sh:or ( [ sh:datatype rdf:langString ] [ sh:datatype xsd:string ] ) ;
  sh:uniqueLang true ;
  sh:name "Rationale"@en, "理由"@ja ;
  sh:description "Why, in words, by language."@en, "理由の説明。言語別に書く。"@ja ;
  sh:message "\\"rationale\\" of Decision: 0..* of LangText."@en, "Decisionの「rationale」: LangTextが0..*個。"@ja .

jks:Effect
  a sh:NodeShape ;
  sh:name "Effect"@en, "効果"@ja ;
  sh:description "What an action changed, with its interval."@en, "行動が変えたものと、その区間。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Effect-measure, jks:Effect-value, jks:Effect-interval .

jks:Effect-measure
  sh:path jk:measure ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Measure"@en, "尺度"@ja ;
  sh:description "What is counted as the effect."@en, "効果として数えるもの。"@ja ;
  sh:message "\\"measure\\" of Effect: 1 of string."@en, "Effectの「measure」: stringが1個。"@ja .

jks:Effect-value
  sh:path qudt:numericValue ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Value"@en, "値"@ja ;
  sh:description "The effect."@en, "効果の値。"@ja ;
  sh:message "\\"value\\" of Effect: 1 of number."@en, "Effectの「value」: numberが1個。"@ja .

jks:Effect-interval
  sh:path jk:interval ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Interval"@en, "区間"@ja ;
  sh:description "Lower and upper bound of the effect."@en, "効果の下限と上限。"@ja ;
  sh:message "\\"interval\\" of Effect: 1 of number."@en, "Effectの「interval」: numberが1個。"@ja .

jks:Evaluation
  a sh:NodeShape ;
  sh:targetClass jk:Evaluation ;
  sh:name "Evaluation"@en, "評価"@ja ;
  sh:description "Whether a run, belief or action helped."@en, "実行、信念、行動が役に立ったかどうか。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Evaluation-evaluates, jks:Evaluation-verification, jks:Evaluation-verification-class, jks:Evaluation-independence, jks:Evaluation-scores, jks:Evaluation-expectedGain, jks:Evaluation-realisedGain, jks:Evaluation-counterfactual, jks:Evaluation-effect, jks:Evaluation-conclusion, jks:Evaluation-reason, jks:Evaluation-evaluatedAt, jks:Evaluation-evaluator, jks:Evaluation-evaluator-class .

jks:Evaluation-evaluates
  sh:path jk:evaluates ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Evaluates"@en, "評価対象"@ja ;
  sh:description "The run, belief or action that is evaluated."@en, "評価する実行、信念、行動。"@ja ;
  sh:message "\\"evaluates\\" of Evaluation: 1 of Ref."@en, "Evaluationの「evaluates」: Refが1個。"@ja .

jks:Evaluation-verification
  sh:path jk:verification ;
  sh:minCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Verification"@en, "検証データ"@ja ;
  sh:description "Data that it is held against."@en, "照らし合わせるデータ。"@ja ;
  sh:message "\\"verification\\" of Evaluation: 1..* of Ref."@en, "Evaluationの「verification」: Refが1..*個。"@ja .

jks:Evaluation-verification-class
  sh:path jk:verification ;
  sh:or ( [ sh:class sosa:Observation ] [ sh:class jk:Field ] [ sh:class dcat:Dataset ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Evaluation-independence
  sh:path jk:independence ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "independent" "shared" "unknown" ) ;
  sh:name "Independence"@en, "独立性"@ja ;
  sh:description "Whether the verification was kept apart from what is evaluated."@en, "検証データが評価対象から独立かどうか。"@ja ;
  sh:message "\\"independence\\" of Evaluation: 1 of Independence."@en, "Evaluationの「independence」: Independenceが1個。"@ja .

jks:Evaluation-scores
  sh:path jk:score ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Score ;
  sh:name "Scores"@en, "評点"@ja ;
  sh:description "The figures found."@en, "求めた数値。"@ja ;
  sh:message "\\"scores\\" of Evaluation: 0..* of Score."@en, "Evaluationの「scores」: Scoreが0..*個。"@ja .

jks:Evaluation-expectedGain
  sh:path jk:expectedGain ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:InformationGain ;
  sh:name "Expected gain"@en, "期待した利得"@ja ;
  sh:description "The gain that was expected before."@en, "事前に期待した利得。"@ja ;
  sh:message "\\"expectedGain\\" of Evaluation: 0..1 of InformationGain."@en, "Evaluationの「expectedGain」: InformationGainが0..1個。"@ja .

jks:Evaluation-realisedGain
  sh:path jk:realisedGain ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:InformationGain ;
  sh:name "Realised gain"@en, "実現した利得"@ja ;
  sh:description "The gain that came."@en, "実際に得た利得。"@ja ;
  sh:message "\\"realisedGain\\" of Evaluation: 0..1 of InformationGain."@en, "Evaluationの「realisedGain」: InformationGainが0..1個。"@ja .

jks:Evaluation-counterfactual
  sh:path jk:counterfactual ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Counterfactual ;
  sh:name "Counterfactual"@en, "反実仮想"@ja ;
  sh:description "How it was found what would have happened otherwise."@en, "そうしなかった場合を求めた方法。"@ja ;
  sh:message "\\"counterfactual\\" of Evaluation: 0..1 of Counterfactual."@en, "Evaluationの「counterfactual」: Counterfactualが0..1個。"@ja .

jks:Evaluation-effect
  sh:path jk:effect ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Effect ;
  sh:name "Effect"@en, "効果"@ja ;
  sh:description "What was changed."@en, "変わったもの。"@ja ;
  sh:message "\\"effect\\" of Evaluation: 0..1 of Effect."@en, "Evaluationの「effect」: Effectが0..1個。"@ja .

jks:Evaluation-conclusion
  sh:path jk:conclusion ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "contributed" "notContributed" "inconclusive" ) ;
  sh:name "Conclusion"@en, "結論"@ja ;
  sh:description "Whether it contributed."@en, "役に立ったかどうか。"@ja ;
  sh:message "\\"conclusion\\" of Evaluation: 1 of Conclusion."@en, "Evaluationの「conclusion」: Conclusionが1個。"@ja .

jks:Evaluation-reason
  sh:path jk:reason ;
  sh:or ( [ sh:datatype rdf:langString ] [ sh:datatype xsd:string ] ) ;
  sh:uniqueLang true ;
  sh:name "Reason"@en, "理由"@ja ;
  sh:description "Why the conclusion is what it is, by language."@en, "結論の理由。言語別に書く。"@ja ;
  sh:message "\\"reason\\" of Evaluation: 0..* of LangText."@en, "Evaluationの「reason」: LangTextが0..*個。"@ja .

jks:Evaluation-evaluatedAt
  sh:path jk:evaluatedAt ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Evaluated at"@en, "評価時刻"@ja ;
  sh:description "When it was evaluated."@en, "評価した時刻。"@ja ;
  sh:message "\\"evaluatedAt\\" of Evaluation: 0..1 of DateTime."@en, "Evaluationの「evaluatedAt」: DateTimeが0..1個。"@ja .

jks:Evaluation-evaluator
  sh:path prov:wasAssociatedWith ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Evaluator"@en, "評価者"@ja ;
  sh:description "The Agent that evaluated."@en, "評価したAgent。"@ja ;
  sh:message "\\"evaluator\\" of Evaluation: 0..1 of Ref."@en, "Evaluationの「evaluator」: Refが0..1個。"@ja .

jks:Evaluation-evaluator-class
  sh:path prov:wasAssociatedWith ;
  sh:or ( [ sh:class prov:Agent ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:InformationGain
  a sh:NodeShape ;
  sh:name "Information gain"@en, "情報利得"@ja ;
  sh:description "How much an observation or action told, or is expected to tell, about a quantity of interest."@en, "観測または行動が、関心のある量について与えた、または与えると見込まれる情報の量。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:InformationGain-measure, jks:InformationGain-gainUnit, jks:InformationGain-currency, jks:InformationGain-about, jks:InformationGain-value, jks:InformationGain-interval, jks:InformationGain-estimator, jks:InformationGain-samples, jks:InformationGain-prior, jks:InformationGain-prior-class .

jks:InformationGain-measure
  sh:path jk:measure ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "kl" "entropyReduction" "mutualInformation" "dfs" "varianceReduction" "evoi" ) ;
  sh:name "Measure"@en, "尺度"@ja ;
  sh:description "The measure of information."@en, "情報の尺度。"@ja ;
  sh:message "\\"measure\\" of InformationGain: 1 of GainMeasure."@en, "InformationGainの「measure」: GainMeasureが1個。"@ja .

jks:InformationGain-gainUnit
  sh:path jk:gainUnit ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "nat" "bit" "one" "currency" ) ;
  sh:name "Unit of gain"@en, "利得の単位"@ja ;
  sh:description "The unit of the measure."@en, "尺度の単位。"@ja ;
  sh:message "\\"gainUnit\\" of InformationGain: 1 of GainUnit."@en, "InformationGainの「gainUnit」: GainUnitが1個。"@ja .

jks:InformationGain-currency
  sh:path jk:currency ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Currency"@en, "通貨"@ja ;
  sh:description "ISO 4217 code, with \`gainUnit\` currency."@en, "ISO 4217の通貨コード。\`gainUnit\`がcurrencyのときに書く。"@ja ;
  sh:message "\\"currency\\" of InformationGain: 0..1 of string."@en, "InformationGainの「currency」: stringが0..1個。"@ja .

jks:InformationGain-about
  sh:path jk:about ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "About"@en, "対象"@ja ;
  sh:description "The quantity of interest that the gain is about."@en, "利得の対象となる、関心のある量。"@ja ;
  sh:message "\\"about\\" of InformationGain: 1 of Ref."@en, "InformationGainの「about」: Refが1個。"@ja .

jks:InformationGain-value
  sh:path qudt:numericValue ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Value"@en, "値"@ja ;
  sh:description "The gain."@en, "利得の値。"@ja ;
  sh:message "\\"value\\" of InformationGain: 1 of number."@en, "InformationGainの「value」: numberが1個。"@ja .

jks:InformationGain-interval
  sh:path jk:interval ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Interval"@en, "区間"@ja ;
  sh:description "Lower and upper bound of the gain."@en, "利得の下限と上限。"@ja ;
  sh:message "\\"interval\\" of InformationGain: 0..1 of number."@en, "InformationGainの「interval」: numberが0..1個。"@ja .

jks:InformationGain-estimator
  sh:path jk:estimator ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "gaussian" "ensembleGaussian" "knn" "nestedMonteCarlo" "variational" "grid" ) ;
  sh:name "Estimator"@en, "推定法"@ja ;
  sh:description "How the gain was computed."@en, "利得の計算法。"@ja ;
  sh:message "\\"estimator\\" of InformationGain: 1 of Estimator."@en, "InformationGainの「estimator」: Estimatorが1個。"@ja .

jks:InformationGain-samples
  sh:path jk:samples ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Samples"@en, "標本数"@ja ;
  sh:description "Number of samples; ensembleGaussian, knn and nestedMonteCarlo need it."@en, "標本の数。ensembleGaussian、knn、nestedMonteCarloでは必要である。"@ja ;
  sh:message "\\"samples\\" of InformationGain: 0..1 of integer."@en, "InformationGainの「samples」: integerが0..1個。"@ja .

jks:InformationGain-prior
  sh:path jk:prior ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Prior"@en, "事前の信念"@ja ;
  sh:description "The Belief before."@en, "前のBelief。"@ja ;
  sh:message "\\"prior\\" of InformationGain: 0..1 of Ref."@en, "InformationGainの「prior」: Refが0..1個。"@ja .

jks:InformationGain-prior-class
  sh:path jk:prior ;
  sh:or ( [ sh:class jk:Belief ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Innovation
  a sh:NodeShape ;
  sh:name "Innovation"@en, "イノベーション"@ja ;
  sh:description "Statistics of the differences between observations and their background values."@en, "観測値と背景値の差の統計。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Innovation-count, jks:Innovation-usedCount, jks:Innovation-rejectedCount, jks:Innovation-mean, jks:Innovation-variance, jks:Innovation-expectedVariance, jks:Innovation-artifact, jks:Innovation-artifact-class .

jks:Innovation-count
  sh:path jk:count ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Count"@en, "件数"@ja ;
  sh:description "Number of observations offered."@en, "与えられた観測の件数。"@ja ;
  sh:message "\\"count\\" of Innovation: 1 of integer."@en, "Innovationの「count」: integerが1個。"@ja .

jks:Innovation-usedCount
  sh:path jk:usedCount ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Used"@en, "使用件数"@ja ;
  sh:description "Number of observations used."@en, "使った観測の件数。"@ja ;
  sh:message "\\"usedCount\\" of Innovation: 0..1 of integer."@en, "Innovationの「usedCount」: integerが0..1個。"@ja .

jks:Innovation-rejectedCount
  sh:path jk:rejectedCount ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Rejected"@en, "棄却件数"@ja ;
  sh:description "Number of observations rejected."@en, "棄却した観測の件数。"@ja ;
  sh:message "\\"rejectedCount\\" of Innovation: 0..1 of integer."@en, "Innovationの「rejectedCount」: integerが0..1個。"@ja .

jks:Innovation-mean
  sh:path jk:mean ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Mean"@en, "平均"@ja ;
  sh:description "Mean of the differences."@en, "差の平均。"@ja ;
  sh:message "\\"mean\\" of Innovation: 0..1 of number."@en, "Innovationの「mean」: numberが0..1個。"@ja .

jks:Innovation-variance
  sh:path jk:variance ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Variance"@en, "分散"@ja ;
  sh:description "Variance of the differences."@en, "差の分散。"@ja ;
  sh:message "\\"variance\\" of Innovation: 0..1 of number."@en, "Innovationの「variance」: numberが0..1個。"@ja .

jks:Innovation-expectedVariance
  sh:path jk:expectedVariance ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Expected variance"@en, "期待される分散"@ja ;
  sh:description "Variance that the stated errors lead one to expect, HBH' + R."@en, "述べられた誤差から期待される分散、HBH' + R。"@ja ;
  sh:message "\\"expectedVariance\\" of Innovation: 0..1 of number."@en, "Innovationの「expectedVariance」: numberが0..1個。"@ja .

jks:Innovation-artifact
  sh:path jk:asset ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Artefact"@en, "成果物"@ja ;
  sh:description "The Asset that holds the single differences."@en, "個々の差を収めたAsset。"@ja ;
  sh:message "\\"artifact\\" of Innovation: 0..1 of Ref."@en, "Innovationの「artifact」: Refが0..1個。"@ja .

jks:Innovation-artifact-class
  sh:path jk:asset ;
  sh:or ( [ sh:class dcat:Distribution ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Money
  a sh:NodeShape ;
  sh:name "Amount of money"@en, "金額"@ja ;
  sh:description "A number of units of a currency."@en, "通貨単位で数えた額。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Money-amount, jks:Money-currency .

jks:Money-amount
  sh:path jk:amount ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Amount"@en, "額"@ja ;
  sh:description "Number of units of the currency."@en, "通貨単位の数。"@ja ;
  sh:message "\\"amount\\" of Money: 1 of number."@en, "Moneyの「amount」: numberが1個。"@ja .

jks:Money-currency
  sh:path jk:currency ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Currency"@en, "通貨"@ja ;
  sh:description "ISO 4217 code."@en, "ISO 4217の通貨コード。"@ja ;
  sh:message "\\"currency\\" of Money: 1 of string."@en, "Moneyの「currency」: stringが1個。"@ja .

jks:Outliers
  a sh:NodeShape ;
  sh:name "Outliers"@en, "外れ値"@ja ;
  sh:description "Which cases were left out of a score, and by what criterion."@en, "評価から除いた事例と、その基準。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Outliers-removedBy, jks:Outliers-removed .

jks:Outliers-removedBy
  sh:path jk:removedBy ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "none" "qcFlag" "outcomeValue" ) ;
  sh:name "Removed by"@en, "除外の基準"@ja ;
  sh:description "The criterion by which cases were left out."@en, "事例を除いた基準。"@ja ;
  sh:message "\\"removedBy\\" of Outliers: 1 of OutlierCriterion."@en, "Outliersの「removedBy」: OutlierCriterionが1個。"@ja .

jks:Outliers-removed
  sh:path jk:removed ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Removed"@en, "除外件数"@ja ;
  sh:description "Number of cases left out."@en, "除いた事例の件数。"@ja ;
  sh:message "\\"removed\\" of Outliers: 0..1 of integer."@en, "Outliersの「removed」: integerが0..1個。"@ja .

jks:Run
  a sh:NodeShape ;
  sh:targetClass jk:Run ;
  sh:name "Run"@en, "実行"@ja ;
  sh:description "An execution of a model or composition: an Activity with a kind."@en, "モデルまたは構成の実行。種別を持つ活動である。"@ja ;
  sh:property jks:Activity-startedAt, jks:Activity-endedAt, jks:Activity-used, jks:Activity-generated, jks:Activity-associatedWith, jks:Activity-associatedWith-class, jks:Activity-procedure, jks:Activity-procedure-class, jks:Activity-informedBy, jks:Activity-informedBy-class, jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Run-runKind, jks:Run-simulated, jks:Run-settingsDigest, jks:Run-seed, jks:Run-environment, jks:Run-domainStatus, jks:Run-assimilation .

jks:Run-runKind
  sh:path jk:runKind ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "forecast" "hindcast" "nowcast" "assimilation" "calibration" "training" "whatIf" "evaluation" ) ;
  sh:name "Kind of run"@en, "実行の種別"@ja ;
  sh:description "What the run is for."@en, "実行の目的。"@ja ;
  sh:message "\\"runKind\\" of Run: 1 of RunKind."@en, "Runの「runKind」: RunKindが1個。"@ja .

jks:Run-simulated
  sh:path jk:simulated ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Simulated time"@en, "計算対象の期間"@ja ;
  sh:description "The span computed, in model or civil time."@en, "計算した期間。モデル時間または暦の時刻で示す。"@ja ;
  sh:message "\\"simulated\\" of Run: 0..1 of TimeExtent."@en, "Runの「simulated」: TimeExtentが0..1個。"@ja .

jks:Run-settingsDigest
  sh:path jk:settingsDigest ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:pattern "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|sha3-256:[0-9a-f]{64})$" ;
  sh:name "Digest of settings"@en, "設定の要約値"@ja ;
  sh:description "Digest of all settings of the run."@en, "実行のすべての設定の要約値。"@ja ;
  sh:message "\\"settingsDigest\\" of Run: 0..1 of Digest."@en, "Runの「settingsDigest」: Digestが0..1個。"@ja .

jks:Run-seed
  sh:path jk:seed ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Seed"@en, "乱数の種"@ja ;
  sh:description "Seed of the random numbers."@en, "乱数の種。"@ja ;
  sh:message "\\"seed\\" of Run: 0..1 of integer."@en, "Runの「seed」: integerが0..1個。"@ja .

jks:Run-environment
  sh:path jk:environment ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Environment"@en, "環境"@ja ;
  sh:description "Where and for which use the run was made."@en, "実行した環境と用途。"@ja ;
  sh:message "\\"environment\\" of Run: 0..1 of string."@en, "Runの「environment」: stringが0..1個。"@ja .

jks:Run-domainStatus
  sh:path jk:domainStatus ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "inside" "extrapolating" "fallbackUsed" "unknown" ) ;
  sh:name "Domain status"@en, "領域の状態"@ja ;
  sh:description "Whether the model was asked within its validity domain."@en, "妥当領域の中で問われたかどうか。"@ja ;
  sh:message "\\"domainStatus\\" of Run: 0..1 of DomainStatus."@en, "Runの「domainStatus」: DomainStatusが0..1個。"@ja .

jks:Run-assimilation
  sh:path jk:assimilation ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Assimilation ;
  sh:name "Assimilation"@en, "同化"@ja ;
  sh:description "How observations were brought in; needed with runKind assimilation."@en, "観測を取り込んだ方法。runKindがassimilationのとき必要である。"@ja ;
  sh:message "\\"assimilation\\" of Run: 0..1 of Assimilation."@en, "Runの「assimilation」: Assimilationが0..1個。"@ja .

jks:Safety
  a sh:NodeShape ;
  sh:name "Safety"@en, "安全"@ja ;
  sh:description "What guards an intervention in the world."@en, "現実への働きかけを守る仕組み。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Safety-reversible, jks:Safety-interlock, jks:Safety-envelope, jks:Safety-failSafe .

jks:Safety-reversible
  sh:path jk:reversible ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean ;
  sh:name "Reversible"@en, "可逆"@ja ;
  sh:description "Whether the intervention can be undone."@en, "働きかけを元に戻せるかどうか。"@ja ;
  sh:message "\\"reversible\\" of Safety: 1 of boolean."@en, "Safetyの「reversible」: booleanが1個。"@ja .

jks:Safety-interlock
  sh:path jk:interlock ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean ;
  sh:name "Interlock"@en, "インターロック"@ja ;
  sh:description "Whether a device prevents a dangerous state."@en, "危険な状態を防ぐ装置があるかどうか。"@ja ;
  sh:message "\\"interlock\\" of Safety: 1 of boolean."@en, "Safetyの「interlock」: booleanが1個。"@ja .

jks:Safety-envelope
  sh:path jk:envelope ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Envelope"@en, "許容範囲"@ja ;
  sh:description "The resource that bounds the parameters of the action."@en, "行動のパラメータの範囲を定める資源。"@ja ;
  sh:message "\\"envelope\\" of Safety: 0..1 of Ref."@en, "Safetyの「envelope」: Refが0..1個。"@ja .

jks:Safety-failSafe
  sh:path jk:failSafe ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Fail-safe state"@en, "安全側の状態"@ja ;
  sh:description "The state that is taken when control is lost."@en, "制御を失ったときに取る状態。"@ja ;
  sh:message "\\"failSafe\\" of Safety: 0..1 of string."@en, "Safetyの「failSafe」: stringが0..1個。"@ja .

jks:Score
  a sh:NodeShape ;
  sh:name "Score"@en, "評点"@ja ;
  sh:description "One figure of how well forecasts met what came."@en, "予測がどれほど当たったかを示す1つの数値。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Score-measure, jks:Score-orientation, jks:Score-value, jks:Score-unit, jks:Score-interval, jks:Score-sampleSize, jks:Score-weighting, jks:Score-outliers, jks:Score-baseline .

jks:Score-measure
  sh:path jk:measure ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "crps" "twcrps" "energy" "logarithmic" "brier" "quantile" "interval" "rmse" "mae" "bias" "csi" "spreadSkill" "custom" ) ;
  sh:name "Measure"@en, "尺度"@ja ;
  sh:description "The scoring rule."@en, "評点の規則。"@ja ;
  sh:message "\\"measure\\" of Score: 1 of ScoreMetric."@en, "Scoreの「measure」: ScoreMetricが1個。"@ja .

jks:Score-orientation
  sh:path jk:orientation ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "lower" "higher" "zero" ) ;
  sh:name "Orientation"@en, "向き"@ja ;
  sh:description "Which values are better."@en, "どの値が良いか。"@ja ;
  sh:message "\\"orientation\\" of Score: 1 of Orientation."@en, "Scoreの「orientation」: Orientationが1個。"@ja .

jks:Score-value
  sh:path qudt:numericValue ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Value"@en, "値"@ja ;
  sh:description "The score."@en, "評点の値。"@ja ;
  sh:message "\\"value\\" of Score: 1 of number."@en, "Scoreの「value」: numberが1個。"@ja .

jks:Score-unit
  sh:path jk:unitCode ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Unit"@en, "単位"@ja ;
  sh:description "Unit of the score."@en, "評点の単位。"@ja ;
  sh:message "\\"unit\\" of Score: 0..1 of Ucum."@en, "Scoreの「unit」: Ucumが0..1個。"@ja .

jks:Score-interval
  sh:path jk:interval ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Interval"@en, "区間"@ja ;
  sh:description "Lower and upper bound of the score."@en, "評点の下限と上限。"@ja ;
  sh:message "\\"interval\\" of Score: 0..1 of number."@en, "Scoreの「interval」: numberが0..1個。"@ja .

jks:Score-sampleSize
  sh:path jk:sampleSize ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Sample size"@en, "標本数"@ja ;
  sh:description "Number of cases behind the score."@en, "評点の根拠となる事例の数。"@ja ;
  sh:message "\\"sampleSize\\" of Score: 1 of integer."@en, "Scoreの「sampleSize」: integerが1個。"@ja .

jks:Score-weighting
  sh:path jk:weighting ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:ScoreWeighting ;
  sh:name "Weighting"@en, "重み"@ja ;
  sh:description "Which outcomes the score looks at."@en, "評点が重視する結果。"@ja ;
  sh:message "\\"weighting\\" of Score: 0..1 of ScoreWeighting."@en, "Scoreの「weighting」: ScoreWeightingが0..1個。"@ja .

jks:Score-outliers
  sh:path jk:outliers ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Outliers ;
  sh:name "Outliers"@en, "外れ値"@ja ;
  sh:description "Which cases were left out."@en, "除いた事例。"@ja ;
  sh:message "\\"outliers\\" of Score: 0..1 of Outliers."@en, "Scoreの「outliers」: Outliersが0..1個。"@ja .

jks:Score-baseline
  sh:path jk:baseline ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Baseline"@en, "比較対象"@ja ;
  sh:description "What the score is compared with."@en, "評点を比べる相手。"@ja ;
  sh:message "\\"baseline\\" of Score: 0..1 of Ref."@en, "Scoreの「baseline」: Refが0..1個。"@ja .

jks:ScoreWeighting
  a sh:NodeShape ;
  sh:name "Score weighting"@en, "評価の重み"@ja ;
  sh:description "Which outcomes a score looks at, fixed before they are known."@en, "評価が重視する結果。結果が分かる前に定める。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:ScoreWeighting-kind, jks:ScoreWeighting-threshold, jks:ScoreWeighting-declaredAt .

jks:ScoreWeighting-kind
  sh:path jk:kind ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "none" "threshold" "quantile" "outcomeConditional" ) ;
  sh:name "Kind"@en, "種別"@ja ;
  sh:description "What the weight follows."@en, "重みの付け方。"@ja ;
  sh:message "\\"kind\\" of ScoreWeighting: 1 of WeightingKind."@en, "ScoreWeightingの「kind」: WeightingKindが1個。"@ja .

jks:ScoreWeighting-threshold
  sh:path jk:threshold ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Quantity ;
  sh:name "Threshold"@en, "しきい値"@ja ;
  sh:description "Value from which outcomes count."@en, "この値以上の結果を重視する。"@ja ;
  sh:message "\\"threshold\\" of ScoreWeighting: 0..1 of Quantity."@en, "ScoreWeightingの「threshold」: Quantityが0..1個。"@ja .

jks:ScoreWeighting-declaredAt
  sh:path jk:declaredAt ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Declared at"@en, "宣言時刻"@ja ;
  sh:description "When the weighting was fixed."@en, "重みを定めた時刻。"@ja ;
  sh:message "\\"declaredAt\\" of ScoreWeighting: 0..1 of DateTime."@en, "ScoreWeightingの「declaredAt」: DateTimeが0..1個。"@ja .

jks:Attestation
  a sh:NodeShape ;
  sh:targetClass jk:Attestation ;
  sh:name "Attestation"@en, "証明"@ja ;
  sh:description "A signed statement of an agent about resources."@en, "資源についての主体の署名付きの言明。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Attestation-subjects, jks:Attestation-claimType, jks:Attestation-claim, jks:Attestation-issuer, jks:Attestation-issuer-class, jks:Attestation-issuedAt, jks:Attestation-validUntil, jks:Attestation-revokedAt, jks:Attestation-proof .

jks:Attestation-subjects
  sh:path jk:subject ;
  sh:minCount 1 ;
  sh:nodeKind sh:BlankNodeOrIRI ;
  sh:node jks:AttestedSubject ;
  sh:name "Subjects"@en, "対象"@ja ;
  sh:description "What the statement is about."@en, "言明の対象。"@ja ;
  sh:message "\\"subjects\\" of Attestation: 1..* of AttestedSubject."@en, "Attestationの「subjects」: AttestedSubjectが1..*個。"@ja .

jks:Attestation-claimType
  sh:path jk:claimType ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Type of claim"@en, "主張の型"@ja ;
  sh:description "IRI of the kind of claim (in-toto predicateType)."@en, "主張の種類のIRI(in-totoのpredicateType)。"@ja ;
  sh:message "\\"claimType\\" of Attestation: 1 of Iri."@en, "Attestationの「claimType」: Iriが1個。"@ja .

jks:Attestation-claim
  sh:path jk:claim ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON ;
  sh:name "Claim"@en, "主張"@ja ;
  sh:description "The claim, as free JSON."@en, "主張。自由なJSONである。"@ja ;
  sh:message "\\"claim\\" of Attestation: 0..1 of any."@en, "Attestationの「claim」: anyが0..1個。"@ja .

jks:Attestation-issuer
  sh:path jk:issuer ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Issuer"@en, "発行者"@ja ;
  sh:description "The Agent that states it."@en, "言明したAgent。"@ja ;
  sh:message "\\"issuer\\" of Attestation: 1 of Ref."@en, "Attestationの「issuer」: Refが1個。"@ja .

jks:Attestation-issuer-class
  sh:path jk:issuer ;
  sh:or ( [ sh:class prov:Agent ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Attestation-issuedAt
  sh:path jk:issuedAt ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Issued at"@en, "発行時刻"@ja ;
  sh:description "When it was issued."@en, "発行した時刻。"@ja ;
  sh:message "\\"issuedAt\\" of Attestation: 1 of DateTime."@en, "Attestationの「issuedAt」: DateTimeが1個。"@ja .

jks:Attestation-validUntil
  sh:path jk:validUntil ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Valid until"@en, "有効期限"@ja ;
  sh:description "When it runs out."@en, "効力を失う時刻。"@ja ;
  sh:message "\\"validUntil\\" of Attestation: 0..1 of DateTime."@en, "Attestationの「validUntil」: DateTimeが0..1個。"@ja .

jks:Attestation-revokedAt
  sh:path jk:revokedAt ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Revoked at"@en, "失効時刻"@ja ;
  sh:description "When it was taken back."@en, "取り消した時刻。"@ja ;
  sh:message "\\"revokedAt\\" of Attestation: 0..1 of DateTime."@en, "Attestationの「revokedAt」: DateTimeが0..1個。"@ja .

jks:Attestation-proof
  sh:path sec:proof ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Proof ;
  sh:name "Proof"@en, "証明値"@ja ;
  sh:description "The signature."@en, "署名。"@ja ;
  sh:message "\\"proof\\" of Attestation: 1 of Proof."@en, "Attestationの「proof」: Proofが1個。"@ja .

jks:AttestedSubject
  a sh:NodeShape ;
  sh:name "Attested subject"@en, "証明対象"@ja ;
  sh:description "What an attestation speaks of, by its digest."@en, "証明が述べる対象。要約値で示す。"@ja ;
  sh:property jks:AttestedSubject-digest .

jks:AttestedSubject-digest
  sh:path jk:digest ;
  sh:minCount 1 ;
  sh:datatype xsd:string ;
  sh:pattern "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|sha3-256:[0-9a-f]{64})$" ;
  sh:name "Digest"@en, "要約値"@ja ;
  sh:description "Digest of its bytes."@en, "対象のバイト列の要約値。"@ja ;
  sh:message "\\"digest\\" of AttestedSubject: 1..* of Digest."@en, "AttestedSubjectの「digest」: Digestが1..*個。"@ja .

jks:Card
  a sh:NodeShape ;
  sh:targetClass jk:Card ;
  sh:name "Card"@en, "カード"@ja ;
  sh:description "What people must know before they use a model or twin."@en, "モデルまたはツインを使う前に人が知るべきこと。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:Card-about, jks:Card-intendedUses, jks:Card-outOfScope, jks:Card-limitations, jks:Card-affected, jks:Card-oversight, jks:Card-riskClass, jks:Card-evaluations, jks:Card-evaluations-class, jks:Card-logging, jks:Card-contact, jks:Card-contact-class, jks:Card-reviewBy .

jks:Card-about
  sh:path jk:about ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:node jks:PinnedRef ;
  sh:name "About"@en, "対象"@ja ;
  sh:description "The model or twin, pinned."@en, "対象のモデルまたはツイン。版を固定する。"@ja ;
  sh:message "\\"about\\" of Card: 1 of PinnedRef."@en, "Cardの「about」: PinnedRefが1個。"@ja .

jks:Card-intendedUses
  sh:path jk:intendedUse ;
  sh:minCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Intended uses"@en, "想定用途"@ja ;
  sh:description "What it is made for."@en, "作られた目的。"@ja ;
  sh:message "\\"intendedUses\\" of Card: 1..* of string."@en, "Cardの「intendedUses」: stringが1..*個。"@ja .

jks:Card-outOfScope
  sh:path jk:outOfScope ;
  sh:minCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Out of scope"@en, "対象外の用途"@ja ;
  sh:description "What it is not made for."@en, "目的に含まれない用途。"@ja ;
  sh:message "\\"outOfScope\\" of Card: 1..* of string."@en, "Cardの「outOfScope」: stringが1..*個。"@ja .

jks:Card-limitations
  sh:path jk:limitation ;
  sh:minCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Limitations"@en, "限界"@ja ;
  sh:description "What it cannot do."@en, "できないこと。"@ja ;
  sh:message "\\"limitations\\" of Card: 1..* of string."@en, "Cardの「limitations」: stringが1..*個。"@ja .

jks:Card-affected
  sh:path jk:affected ;
  sh:datatype xsd:string ;
  sh:name "Affected"@en, "影響を受ける者"@ja ;
  sh:description "Who is touched by its use."@en, "使用の影響を受ける者。"@ja ;
  sh:message "\\"affected\\" of Card: 0..* of string."@en, "Cardの「affected」: stringが0..*個。"@ja .

jks:Card-oversight
  sh:path jk:oversight ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Oversight ;
  sh:name "Oversight"@en, "監督"@ja ;
  sh:description "How people keep watch and can stop it."@en, "人が見守り、止められる仕組み。"@ja ;
  sh:message "\\"oversight\\" of Card: 0..1 of Oversight."@en, "Cardの「oversight」: Oversightが0..1個。"@ja .

jks:Card-riskClass
  sh:path jk:riskClass ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:RiskClass ;
  sh:name "Class of risk"@en, "リスク区分"@ja ;
  sh:description "The class that a scheme puts it into."@en, "体系が与える区分。"@ja ;
  sh:message "\\"riskClass\\" of Card: 0..1 of RiskClass."@en, "Cardの「riskClass」: RiskClassが0..1個。"@ja .

jks:Card-evaluations
  sh:path jk:evaluation ;
  sh:nodeKind sh:IRI ;
  sh:name "Evaluations"@en, "評価"@ja ;
  sh:description "How well it did."@en, "どれほど役立ったかの評価。"@ja ;
  sh:message "\\"evaluations\\" of Card: 0..* of Ref."@en, "Cardの「evaluations」: Refが0..*個。"@ja .

jks:Card-evaluations-class
  sh:path jk:evaluation ;
  sh:or ( [ sh:class jk:Evaluation ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Card-logging
  sh:path jk:logging ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Logging"@en, "記録"@ja ;
  sh:description "What is recorded while it runs."@en, "実行中に記録すること。"@ja ;
  sh:message "\\"logging\\" of Card: 0..1 of string."@en, "Cardの「logging」: stringが0..1個。"@ja .

jks:Card-contact
  sh:path dcat:contactPoint ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Contact"@en, "連絡先"@ja ;
  sh:description "The Agent to ask."@en, "問い合わせ先のAgent。"@ja ;
  sh:message "\\"contact\\" of Card: 0..1 of Ref."@en, "Cardの「contact」: Refが0..1個。"@ja .

jks:Card-contact-class
  sh:path dcat:contactPoint ;
  sh:or ( [ sh:class prov:Agent ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:Card-reviewBy
  sh:path jk:reviewBy ;
  sh:maxCount 1 ;
  sh:datatype xsd:date ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])$" ;
  sh:name "Review by"@en, "見直し期限"@ja ;
  sh:description "The date by which the card is to be looked at again."@en, "カードを見直すべき日。"@ja ;
  sh:message "\\"reviewBy\\" of Card: 0..1 of Date."@en, "Cardの「reviewBy」: Dateが0..1個。"@ja .

jks:Dependence
  a sh:NodeShape ;
  sh:name "Dependence"@en, "依存"@ja ;
  sh:description "How the parts of a risk depend on each other."@en, "リスクの各部分がどう依存し合うか。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Dependence-kind, jks:Dependence-correlationRef .

jks:Dependence-kind
  sh:path jk:kind ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "independent" "comonotonic" "copula" "jointSamples" "unknown" ) ;
  sh:name "Kind"@en, "種別"@ja ;
  sh:description "What is known or assumed of the dependence."@en, "依存について分かっていること、または仮定。"@ja ;
  sh:message "\\"kind\\" of Dependence: 1 of DependenceKind."@en, "Dependenceの「kind」: DependenceKindが1個。"@ja .

jks:Dependence-correlationRef
  sh:path jk:correlationRef ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Correlation"@en, "相関"@ja ;
  sh:description "The resource that holds the correlation."@en, "相関を収めた資源。"@ja ;
  sh:message "\\"correlationRef\\" of Dependence: 0..1 of Ref."@en, "Dependenceの「correlationRef」: Refが0..1個。"@ja .

jks:Oversight
  a sh:NodeShape ;
  sh:name "Oversight"@en, "監督"@ja ;
  sh:description "How people keep watch over a model and can stop it."@en, "人がモデルを見守り、止められる仕組み。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Oversight-safeguards, jks:Oversight-stop .

jks:Oversight-safeguards
  sh:path jk:safeguard ;
  sh:minCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Safeguards"@en, "安全策"@ja ;
  sh:description "What people do to keep watch."@en, "見守るための手段。"@ja ;
  sh:message "\\"safeguards\\" of Oversight: 1..* of string."@en, "Oversightの「safeguards」: stringが1..*個。"@ja .

jks:Oversight-stop
  sh:path jk:stop ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Stop"@en, "停止操作"@ja ;
  sh:description "IRI of the operation that stops the model."@en, "モデルを止める操作のIRI。"@ja ;
  sh:message "\\"stop\\" of Oversight: 0..1 of Iri."@en, "Oversightの「stop」: Iriが0..1個。"@ja .

jks:ProbabilityBounds
  a sh:NodeShape ;
  sh:name "Bounds of a probability"@en, "確率の限界"@ja ;
  sh:description "A probability, bounded from below and above."@en, "下限と上限で示した確率。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:ProbabilityBounds-lower, jks:ProbabilityBounds-upper, jks:ProbabilityBounds-value .

jks:ProbabilityBounds-lower
  sh:path jk:lower ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Lower bound"@en, "下限"@ja ;
  sh:description "Least probability, 0 to 1."@en, "最小の確率。0から1である。"@ja ;
  sh:message "\\"lower\\" of ProbabilityBounds: 1 of number."@en, "ProbabilityBoundsの「lower」: numberが1個。"@ja .

jks:ProbabilityBounds-upper
  sh:path jk:upper ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Upper bound"@en, "上限"@ja ;
  sh:description "Greatest probability, 0 to 1."@en, "最大の確率。0から1である。"@ja ;
  sh:message "\\"upper\\" of ProbabilityBounds: 1 of number."@en, "ProbabilityBoundsの「upper」: numberが1個。"@ja .

jks:ProbabilityBounds-value
  sh:path qudt:numericValue ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Value"@en, "値"@ja ;
  sh:description "The probability held most likely."@en, "最も確からしい確率。"@ja ;
  sh:message "\\"value\\" of ProbabilityBounds: 0..1 of number."@en, "ProbabilityBoundsの「value」: numberが0..1個。"@ja .

jks:Proof
  a sh:NodeShape ;
  sh:name "Proof"@en, "証明値"@ja ;
  sh:description "The signature of an attestation (W3C Data Integrity)."@en, "証明の署名(W3C Data Integrity)。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Proof-cryptosuite, jks:Proof-created, jks:Proof-verificationMethod, jks:Proof-proofPurpose, jks:Proof-proofValue .

jks:Proof-cryptosuite
  sh:path sec:cryptosuite ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "eddsa-jcs-2022" "eddsa-rdfc-2022" "ecdsa-jcs-2019" "ecdsa-rdfc-2019" ) ;
  sh:name "Cryptosuite"@en, "暗号方式"@ja ;
  sh:description "How the bytes are made and signed."@en, "バイト列の作り方と署名の方式。"@ja ;
  sh:message "\\"cryptosuite\\" of Proof: 1 of Cryptosuite."@en, "Proofの「cryptosuite」: Cryptosuiteが1個。"@ja .

jks:Proof-created
  sh:path dcterms:created ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Created"@en, "作成時刻"@ja ;
  sh:description "When it was signed."@en, "署名した時刻。"@ja ;
  sh:message "\\"created\\" of Proof: 0..1 of DateTime."@en, "Proofの「created」: DateTimeが0..1個。"@ja .

jks:Proof-verificationMethod
  sh:path sec:verificationMethod ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Verification method"@en, "検証方法"@ja ;
  sh:description "IRI of the public key."@en, "公開鍵のIRI。"@ja ;
  sh:message "\\"verificationMethod\\" of Proof: 1 of Iri."@en, "Proofの「verificationMethod」: Iriが1個。"@ja .

jks:Proof-proofPurpose
  sh:path sec:proofPurpose ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "assertionMethod" "authentication" ) ;
  sh:name "Purpose"@en, "目的"@ja ;
  sh:description "What the signature is for."@en, "署名の目的。"@ja ;
  sh:message "\\"proofPurpose\\" of Proof: 1 of ProofPurpose."@en, "Proofの「proofPurpose」: ProofPurposeが1個。"@ja .

jks:Proof-proofValue
  sh:path sec:proofValue ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Value"@en, "値"@ja ;
  sh:description "The signature, multibase."@en, "署名の値。multibaseの形である。"@ja ;
  sh:message "\\"proofValue\\" of Proof: 1 of string."@en, "Proofの「proofValue」: stringが1個。"@ja .

jks:RiskClass
  a sh:NodeShape ;
  sh:name "Class of risk"@en, "リスク区分"@ja ;
  sh:description "The class that a scheme puts a model into."@en, "ある体系がモデルに与える区分。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:RiskClass-scheme, jks:RiskClass-riskGrade .

jks:RiskClass-scheme
  sh:path dcterms:conformsTo ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Scheme"@en, "体系"@ja ;
  sh:description "IRI of the scheme that defines the classes."@en, "区分を定める体系のIRI。"@ja ;
  sh:message "\\"scheme\\" of RiskClass: 1 of Iri."@en, "RiskClassの「scheme」: Iriが1個。"@ja .

jks:RiskClass-riskGrade
  sh:path jk:riskGrade ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Grade"@en, "区分"@ja ;
  sh:description "The class; \`high\` asks for oversight."@en, "区分。\`high\`では監督が求められる。"@ja ;
  sh:message "\\"riskGrade\\" of RiskClass: 1 of string."@en, "RiskClassの「riskGrade」: stringが1個。"@ja .

jks:RiskContributor
  a sh:NodeShape ;
  sh:name "Contributor to risk"@en, "リスクの寄与"@ja ;
  sh:description "A belief that the risk rests on, with its own probability."@en, "リスクの根拠となる信念と、その確率。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:RiskContributor-belief, jks:RiskContributor-belief-class, jks:RiskContributor-twin, jks:RiskContributor-twin-class, jks:RiskContributor-eventProbability .

jks:RiskContributor-belief
  sh:path jk:belief ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Belief"@en, "信念"@ja ;
  sh:description "The Belief that contributes."@en, "寄与するBelief。"@ja ;
  sh:message "\\"belief\\" of RiskContributor: 1 of Ref."@en, "RiskContributorの「belief」: Refが1個。"@ja .

jks:RiskContributor-belief-class
  sh:path jk:belief ;
  sh:or ( [ sh:class jk:Belief ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:RiskContributor-twin
  sh:path jk:twin ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Twin"@en, "ツイン"@ja ;
  sh:description "The twin that holds it."@en, "その信念を持つツイン。"@ja ;
  sh:message "\\"twin\\" of RiskContributor: 0..1 of Ref."@en, "RiskContributorの「twin」: Refが0..1個。"@ja .

jks:RiskContributor-twin-class
  sh:path jk:twin ;
  sh:or ( [ sh:class jk:Entity ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:RiskContributor-eventProbability
  sh:path jk:eventProbability ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Probability of the event"@en, "事象の確率"@ja ;
  sh:description "Probability of the event by this belief alone."@en, "この信念だけによる事象の確率。"@ja ;
  sh:message "\\"eventProbability\\" of RiskContributor: 0..1 of number."@en, "RiskContributorの「eventProbability」: numberが0..1個。"@ja .

jks:RiskEvent
  a sh:NodeShape ;
  sh:name "Risk event"@en, "リスク事象"@ja ;
  sh:description "The event whose probability is stated."@en, "確率を述べる対象となる事象。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:RiskEvent-field, jks:RiskEvent-comparison, jks:RiskEvent-threshold, jks:RiskEvent-region, jks:RiskEvent-region-class, jks:RiskEvent-window, jks:RiskEvent-combine .

jks:RiskEvent-field
  sh:path jk:field ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:FieldSpec ;
  sh:name "Field specification"@en, "場の仕様"@ja ;
  sh:description "What is compared with the threshold."@en, "しきい値と比べる量の仕様。"@ja ;
  sh:message "\\"field\\" of RiskEvent: 0..1 of FieldSpec."@en, "RiskEventの「field」: FieldSpecが0..1個。"@ja .

jks:RiskEvent-comparison
  sh:path jk:comparison ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( ">" ">=" "<" "<=" ) ;
  sh:name "Comparison"@en, "比較"@ja ;
  sh:description "How it is compared."@en, "比べ方。"@ja ;
  sh:message "\\"comparison\\" of RiskEvent: 0..1 of Comparison."@en, "RiskEventの「comparison」: Comparisonが0..1個。"@ja .

jks:RiskEvent-threshold
  sh:path jk:threshold ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Quantity ;
  sh:name "Threshold"@en, "しきい値"@ja ;
  sh:description "The value from which the event counts."@en, "事象とみなす境の値。"@ja ;
  sh:message "\\"threshold\\" of RiskEvent: 0..1 of Quantity."@en, "RiskEventの「threshold」: Quantityが0..1個。"@ja .

jks:RiskEvent-region
  sh:path jk:region ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:name "Region"@en, "地域"@ja ;
  sh:description "The Entity in which it counts."@en, "対象とする地域のEntity。"@ja ;
  sh:message "\\"region\\" of RiskEvent: 0..1 of Ref."@en, "RiskEventの「region」: Refが0..1個。"@ja .

jks:RiskEvent-region-class
  sh:path jk:region ;
  sh:or ( [ sh:class jk:Entity ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
  sh:severity sh:Violation ;
  sh:message "A reference or pinned reference that resolves MUST lead to a resource of a class that its member allows, subclasses included."@en, "見つかった参照先は、その項目が認めるクラス(下位クラスを含む)の資源でなければならない。固定参照も同じである。"@ja ;
  jks:ruleCode "ID-06" .

jks:RiskEvent-window
  sh:path jk:window ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:TimeExtent ;
  sh:name "Window"@en, "期間"@ja ;
  sh:description "The time in which it counts."@en, "対象とする期間。"@ja ;
  sh:message "\\"window\\" of RiskEvent: 1 of TimeExtent."@en, "RiskEventの「window」: TimeExtentが1個。"@ja .

jks:RiskEvent-combine
  sh:path jk:combine ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "single" "any" "all" "count" ) ;
  sh:name "Combination"@en, "合成"@ja ;
  sh:description "How several events make one. Absent means \`single\`."@en, "複数の事象を1つにまとめる方法。省略は\`single\`である。"@ja ;
  sh:message "\\"combine\\" of RiskEvent: 0..1 of Combine."@en, "RiskEventの「combine」: Combineが0..1個。"@ja .

jks:RiskMeasure
  a sh:NodeShape ;
  sh:name "Measure of risk"@en, "リスク量"@ja ;
  sh:description "One figure of risk, such as a value at risk."@en, "VaRなど、リスクを示す1つの数値。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:RiskMeasure-measure, jks:RiskMeasure-level, jks:RiskMeasure-value, jks:RiskMeasure-unit, jks:RiskMeasure-currency .

jks:RiskMeasure-measure
  sh:path jk:measure ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "VaR" "CVaR" "expectedLoss" "returnLevel" "exceedance" ) ;
  sh:name "Measure"@en, "尺度"@ja ;
  sh:description "The measure of risk."@en, "リスクの尺度。"@ja ;
  sh:message "\\"measure\\" of RiskMeasure: 1 of RiskMeasureName."@en, "RiskMeasureの「measure」: RiskMeasureNameが1個。"@ja .

jks:RiskMeasure-level
  sh:path jk:level ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Level"@en, "水準"@ja ;
  sh:description "The level of the measure, such as 0.95."@en, "尺度の水準。0.95など。"@ja ;
  sh:message "\\"level\\" of RiskMeasure: 0..1 of number."@en, "RiskMeasureの「level」: numberが0..1個。"@ja .

jks:RiskMeasure-value
  sh:path qudt:numericValue ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] ) ;
  sh:name "Value"@en, "値"@ja ;
  sh:description "The figure."@en, "数値。"@ja ;
  sh:message "\\"value\\" of RiskMeasure: 1 of number."@en, "RiskMeasureの「value」: numberが1個。"@ja .

jks:RiskMeasure-unit
  sh:path jk:unitCode ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:name "Unit"@en, "単位"@ja ;
  sh:description "Unit of the figure."@en, "数値の単位。"@ja ;
  sh:message "\\"unit\\" of RiskMeasure: 0..1 of Ucum."@en, "RiskMeasureの「unit」: Ucumが0..1個。"@ja .

jks:RiskMeasure-currency
  sh:path jk:currency ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:name "Currency"@en, "通貨"@ja ;
  sh:description "ISO 4217 code, where the figure is money."@en, "数値が金額のときのISO 4217通貨コード。"@ja ;
  sh:message "\\"currency\\" of RiskMeasure: 0..1 of string."@en, "RiskMeasureの「currency」: stringが0..1個。"@ja .

jks:RiskStatement
  a sh:NodeShape ;
  sh:targetClass jk:RiskStatement ;
  sh:name "Risk statement"@en, "リスクの言明"@ja ;
  sh:description "The probability of an event, with its bounds and the dependence of its parts."@en, "事象の確率と、その限界、部分どうしの依存。"@ja ;
  sh:property jks:Resource-label, jks:Resource-description, jks:Resource-identifiers, jks:Resource-sameAs, jks:Resource-correspondsTo, jks:Resource-version, jks:Resource-versionOf, jks:Resource-previousVersion, jks:Resource-recordedFrom, jks:Resource-recordedUntil, jks:Resource-generatedBy, jks:Resource-generatedBy-class, jks:Resource-derivedFrom, jks:Resource-policy, jks:Resource-policy-class, jks:Resource-conformsTo, jks:Resource-source, jks:Resource-native, jks:RiskStatement-event, jks:RiskStatement-probability, jks:RiskStatement-measures, jks:RiskStatement-contributions, jks:RiskStatement-dependence, jks:RiskStatement-tail, jks:RiskStatement-issuedAt, jks:RiskStatement-validUntil .

jks:RiskStatement-event
  sh:path jk:event ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:RiskEvent ;
  sh:name "Event"@en, "事象"@ja ;
  sh:description "The event."@en, "事象。"@ja ;
  sh:message "\\"event\\" of RiskStatement: 1 of RiskEvent."@en, "RiskStatementの「event」: RiskEventが1個。"@ja .

jks:RiskStatement-probability
  sh:path jk:probabilityBounds ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:ProbabilityBounds ;
  sh:name "Probability"@en, "確率"@ja ;
  sh:description "Its probability, bounded."@en, "限界を付けた確率。"@ja ;
  sh:message "\\"probability\\" of RiskStatement: 1 of ProbabilityBounds."@en, "RiskStatementの「probability」: ProbabilityBoundsが1個。"@ja .

jks:RiskStatement-measures
  sh:path jk:riskMeasureValue ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:RiskMeasure ;
  sh:name "Measures"@en, "リスク量"@ja ;
  sh:description "Figures of risk."@en, "リスクの数値。"@ja ;
  sh:message "\\"measures\\" of RiskStatement: 0..* of RiskMeasure."@en, "RiskStatementの「measures」: RiskMeasureが0..*個。"@ja .

jks:RiskStatement-contributions
  sh:path jk:contribution ;
  sh:minCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:RiskContributor ;
  sh:name "Contributions"@en, "寄与"@ja ;
  sh:description "The beliefs that it rests on."@en, "根拠となる信念。"@ja ;
  sh:message "\\"contributions\\" of RiskStatement: 1..* of RiskContributor."@en, "RiskStatementの「contributions」: RiskContributorが1..*個。"@ja .

jks:RiskStatement-dependence
  sh:path jk:dependence ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Dependence ;
  sh:name "Dependence"@en, "依存"@ja ;
  sh:description "How these depend on each other."@en, "それらがどう依存し合うか。"@ja ;
  sh:message "\\"dependence\\" of RiskStatement: 1 of Dependence."@en, "RiskStatementの「dependence」: Dependenceが1個。"@ja .

jks:RiskStatement-tail
  sh:path jk:tail ;
  sh:maxCount 1 ;
  sh:nodeKind sh:BlankNode ;
  sh:node jks:Tail ;
  sh:name "Tail"@en, "裾"@ja ;
  sh:description "How rare values were reached."@en, "まれな値の推定のしかた。"@ja ;
  sh:message "\\"tail\\" of RiskStatement: 0..1 of Tail."@en, "RiskStatementの「tail」: Tailが0..1個。"@ja .

jks:RiskStatement-issuedAt
  sh:path jk:issuedAt ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Issued at"@en, "発表時刻"@ja ;
  sh:description "When it was issued."@en, "発表した時刻。"@ja ;
  sh:message "\\"issuedAt\\" of RiskStatement: 1 of DateTime."@en, "RiskStatementの「issuedAt」: DateTimeが1個。"@ja .

jks:RiskStatement-validUntil
  sh:path jk:validUntil ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:pattern "^\\\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\\d|3[01])T(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:(?:[0-5]\\\\d|60)(?:\\\\.\\\\d+)?(?:Z|[+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)$" ;
  sh:name "Valid until"@en, "有効期限"@ja ;
  sh:description "When it should no longer be acted upon."@en, "これより後は行動の根拠とすべきでない時刻。"@ja ;
  sh:message "\\"validUntil\\" of RiskStatement: 0..1 of DateTime."@en, "RiskStatementの「validUntil」: DateTimeが0..1個。"@ja .

jks:Tail
  a sh:NodeShape ;
  sh:name "Tail"@en, "裾"@ja ;
  sh:description "How rare values were reached."@en, "まれな値をどのように推定したか。"@ja ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type jk:key ) ;
  sh:property jks:Tail-method, jks:Tail-sampleSize, jks:Tail-exceedances, jks:Tail-returnPeriod .

jks:Tail-method
  sh:path jk:method ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "empirical" "gpd" "gev" "importanceSampling" "bounds" ) ;
  sh:name "Method"@en, "方法"@ja ;
  sh:description "How the tail was reached."@en, "裾の推定法。"@ja ;
  sh:message "\\"method\\" of Tail: 1 of TailMethod."@en, "Tailの「method」: TailMethodが1個。"@ja .

jks:Tail-sampleSize
  sh:path jk:sampleSize ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Sample size"@en, "標本数"@ja ;
  sh:description "Number of values."@en, "値の数。"@ja ;
  sh:message "\\"sampleSize\\" of Tail: 0..1 of integer."@en, "Tailの「sampleSize」: integerが0..1個。"@ja .

jks:Tail-exceedances
  sh:path jk:exceedances ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:name "Exceedances"@en, "超過数"@ja ;
  sh:description "Number of values beyond the threshold."@en, "しきい値を超えた値の数。"@ja ;
  sh:message "\\"exceedances\\" of Tail: 0..1 of integer."@en, "Tailの「exceedances」: integerが0..1個。"@ja .

jks:Tail-returnPeriod
  sh:path jk:returnPeriod ;
  sh:maxCount 1 ;
  sh:datatype xsd:duration ;
  sh:pattern "^P(?:(?:\\\\d+(?:\\\\.\\\\d+)?Y(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?D)?|\\\\d+(?:\\\\.\\\\d+)?D)(?:T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S))?|T(?:\\\\d+(?:\\\\.\\\\d+)?H(?:\\\\d+(?:\\\\.\\\\d+)?M)?(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?M(?:\\\\d+(?:\\\\.\\\\d+)?S)?|\\\\d+(?:\\\\.\\\\d+)?S)|\\\\d+(?:\\\\.\\\\d+)?W)$" ;
  sh:name "Return period"@en, "再現期間"@ja ;
  sh:description "Mean time between two such events."@en, "同じ規模の事象が起きる平均の間隔。"@ja ;
  sh:message "\\"returnPeriod\\" of Tail: 0..1 of Duration."@en, "Tailの「returnPeriod」: Durationが0..1個。"@ja .

jks:QU-04
  a sh:NodeShape ;
  sh:targetObjectsOf jk:uncertainty, jk:variable ;
  jks:ruleCode "QU-04" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/quantity/difference-unit> ;
  sh:name "Uncertainty as a difference"@en, "差としての不確かさ"@ja ;
  sh:description "An uncertainty of 0.5 Cel converted as a temperature becomes 273.65 K."@en, "0.5 Celの不確かさを温度として換算すると273.65 Kになる。"@ja ;
  sh:message "A standard, expanded or covariance uncertainty of a value in an interval-scale unit (Cel, [degF], [degRe]) MUST state a unit that has no shifted zero; likewise a Variable of role standardUncertainty when both its own unit and that of its companion are such units."@en, "零点のずれた単位(Cel、[degF]、[degRe])の値に付く標準不確かさ、拡張不確かさ、共分散は、零点のずれない単位を書かなければならない。役割がstandardUncertaintyのVariableも、自身と付随先の単位がともにそうした単位であってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  {
    $this jk:kind ?kind . ?carrier jk:uncertainty $this ; jk:unitCode ?unit .
    FILTER(?kind IN ("standard", "expanded", "covariance") && ?unit IN ("Cel", "[degF]", "[degRe]"))
    FILTER NOT EXISTS { ?holder jk:variable|jk:field ?carrier }
    FILTER NOT EXISTS { $this jk:unitCode ?own . FILTER(?own NOT IN ("Cel", "[degF]", "[degRe]")) }
  } UNION {
    $this jk:role "standardUncertainty" ; jk:unitCode ?unit ; jk:companionOf ?name .
    ?field jk:variable $this, ?other . ?other jk:key ?name ; jk:unitCode ?base .
    FILTER(?unit IN ("Cel", "[degF]", "[degRe]") && ?base IN ("Cel", "[degF]", "[degRe]"))
  }
}""" ] .

jks:QU-06
  a sh:NodeShape ;
  sh:targetObjectsOf jk:uncertainty ;
  jks:ruleCode "QU-06" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/quantity/uncertainty-consistent> ;
  sh:name "Consistent uncertainty"@en, "整合した不確かさ"@ja ;
  sh:description "An interval that misses its own value, or a half-width without a factor, cannot be combined with any other uncertainty."@en, "値を含まない区間や、係数のない半幅は、他の不確かさと合成できない。"@ja ;
  sh:message "The value of a standard or expanded uncertainty MUST NOT be negative, and an expanded one MUST state its coverageFactor or its level; lower MUST NOT exceed upper and the value of the carrier MUST lie within them; a level MUST be greater than 0 and at most 1."@en, "標準不確かさと拡張不確かさの値は負であってはならず、拡張不確かさは包含係数(coverageFactor)か包含確率(level)を持たなければならない。lowerはupperを超えず、持ち主の値はその間になければならない。levelは0より大きく1以下でなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  { $this jk:kind ?kind ; qudt:numericValue ?size . FILTER(?kind IN ("standard", "expanded") && ?size < 0) }
  UNION { $this jk:kind "expanded" ; qudt:numericValue ?size .
    FILTER NOT EXISTS { $this jk:coverageFactor ?factor } FILTER NOT EXISTS { $this jk:level ?factor } }
  UNION { $this jk:kind ?kind ; jk:level ?level . FILTER(?kind IN ("expanded", "interval") && (?level <= 0 || ?level > 1))
    FILTER NOT EXISTS { ?field jk:variable/jk:uncertainty $this } }
  UNION { $this jk:lower ?lower ; jk:upper ?upper . FILTER(?lower > ?upper) }
  UNION { $this jk:lower ?lower ; jk:upper ?upper . ?carrier jk:uncertainty $this ; qudt:numericValue|jk:count ?held .
    FILTER(?held < ?lower || ?held > ?upper)
    FILTER NOT EXISTS { $this jk:unitCode ?own . FILTER NOT EXISTS { ?carrier jk:unitCode ?own } } }
}""" ] .

jks:QU-07
  a sh:NodeShape ;
  sh:targetObjectsOf jk:uncertainty ;
  jks:ruleCode "QU-07" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/quantity/quantiles-ordered> ;
  sh:name "Ordered quantiles"@en, "順序どおりの分位点"@ja ;
  sh:description "Quantiles out of order describe no distribution, and an interpolation between them gives impossible values."@en, "順序の乱れた分位点はどの分布も表さず、その補間はあり得ない値を与える。"@ja ;
  sh:message "The levels of quantiles MUST be as many as the values, strictly increasing and within 0 to 1, and the values MUST NOT decrease."@en, "分位点のlevelsは、valuesと同じ個数で、0から1の範囲で真に増加しなければならず、valuesは減少してはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:kind "quantiles" ; jk:levels ?levels ; jk:values ?numbers .
  FILTER(STRLEN(REPLACE(STR(?levels), "[^,]", "")) != STRLEN(REPLACE(STR(?numbers), "[^,]", "")))
}""" ] .

jks:QU-10
  a sh:NodeShape ;
  sh:targetObjectsOf jk:uncertainty ;
  jks:ruleCode "QU-10" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/quantity/ensemble-size> ;
  sh:name "An ensemble of two or more"@en, "2つ以上のアンサンブル"@ja ;
  sh:description "One member has no spread, so it says nothing about uncertainty."@en, "1つの要素には散らばりがなく、不確かさについて何も示さない。"@ja ;
  sh:message "An ensemble MUST have at least 2 values, and the memberCount of an UncertaintySpec MUST be at least 2."@en, "アンサンブルは2つ以上の値を持ち、UncertaintySpecのmemberCountは2以上でなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:property [ sh:path jk:memberCount ; sh:minInclusive 2 ] ;
    sh:or (
      [ sh:not [ sh:property [ sh:path jk:kind ; sh:hasValue "ensemble" ] ] ]
      [ sh:property [ sh:path jk:values ; sh:pattern "," ] ]
    )
  ] .

jks:QU-11
  a sh:NodeShape ;
  sh:targetClass jk:Property ;
  sh:targetObjectsOf jk:inlineProperty, sosa:hasResult, jk:variable ;
  jks:ruleCode "QU-11" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/quantity/category-no-unit> ;
  sh:name "No unit on a category"@en, "区分に単位なし"@ja ;
  sh:description "A class or a name that carries a unit will be averaged and converted as if it were a number."@en, "単位の付いた区分や名前は、数として平均され換算されてしまう。"@ja ;
  sh:message "A property of valueType category, text or boolean MUST NOT have a unit or a quantityKind, nor may a result or a Variable of such a property have a unit."@en, "valueTypeがcategory、text、booleanの特性は、単位もquantityKindも持ってはならない。その特性の結果やVariableも単位を持たない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  { $this jk:valueType ?type ; jk:unitCode|qudt:hasQuantityKind ?extra . FILTER(?type IN ("category", "text", "boolean")) }
  UNION {
    $this jk:unitCode ?unit .
    { ?observation sosa:hasResult $this ; sosa:observedProperty ?property }
    UNION { ?field jk:variable $this . $this jk:property|jk:inlineProperty ?property
      FILTER NOT EXISTS { $this jk:role ?role . FILTER(?role IN ("flag", "missingReason", "weight", "count")) } }
    { ?property jk:valueType ?type . FILTER(?type IN ("category", "text", "boolean")) }
    UNION { ?property jk:categories ?categories
      FILTER NOT EXISTS { ?property jk:valueType ?other } FILTER NOT EXISTS { ?property jk:unitCode ?other } FILTER NOT EXISTS { ?property qudt:hasQuantityKind ?other } }
  }
}""" ] .

jks:QU-12
  a sh:NodeShape ;
  sh:targetObjectsOf jk:precision, jk:resolution, jk:characteristic, jk:supportSize, jk:extent, jk:quantity, jk:size, jk:effectiveResolution, jk:tolerance, jk:localisation, jk:threshold, sosa:hasResult ;
  jks:ruleCode "QU-12" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/quantity/value-xor-missing> ;
  sh:name "A value or a reason"@en, "値か欠測理由"@ja ;
  sh:description "Without either nobody knows whether a value was lost or never taken; with both nobody knows which holds."@en, "両方なければ失われたのか測らなかったのか分からず、両方あればどちらが正しいか分からない。"@ja ;
  sh:message "A Quantity, and a Result of any kind but field, MUST have exactly one of its value member and missing."@en, "Quantityと、種類がfield以外のResultは、値の項目とmissingのちょうど一方を持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:property [ sh:path jk:kind ; sh:minCount 1 ; sh:hasValue "field" ] ]
      [ sh:property [ sh:path jk:min ; sh:minCount 1 ] ]
      [ sh:xone (
          [ sh:property [ sh:path [ sh:alternativePath ( qudt:numericValue jk:values jk:count jk:category jk:truth jk:text ) ] ; sh:minCount 1 ] ]
          [ sh:property [ sh:path jk:missing ; sh:minCount 1 ] ]
        ) ]
    )
  ] .

jks:QU-15
  a sh:NodeShape ;
  sh:targetObjectsOf jk:precision, jk:resolution, jk:characteristic, jk:supportSize, jk:extent, jk:quantity, jk:size, jk:effectiveResolution, jk:tolerance, jk:localisation, jk:threshold, sosa:hasResult, jk:variable, jk:field ;
  jks:ruleCode "QU-15" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/quantity/unit-declared> ;
  sh:name "Declared unit"@en, "単位の宣言"@ja ;
  sh:description "A number without a unit takes part in no comparison and no coupling; a guessed unit is worse."@en, "単位のない数は比較にも結合にも使えない。推測した単位はさらに悪い。"@ja ;
  sh:message "Every number MUST have a unit: a Quantity with a value, a Result of kind quantity or vector with a value, and a Variable or FieldSpec of valueType real, integer or complex. Roles flag, missingReason and count, and integer counts of the kind Count, are exempt."@en, "数には単位がなければならない。値を持つQuantity、値を持つ種類quantityとvectorのResult、valueTypeがreal、integer、complexのVariableとFieldSpecがこれに当たる。役割flag、missingReason、countと、種類Countの整数の計数を除く。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  {
    $this qudt:numericValue|jk:values ?held . FILTER NOT EXISTS { $this jk:unitCode ?unit }
    FILTER NOT EXISTS { $this jk:kind ?kind . FILTER(?kind NOT IN ("quantity", "vector")) }
    FILTER NOT EXISTS {
      { ?condition jk:quantity $this ; jk:property ?property } UNION { ?observation sosa:hasResult $this ; sosa:observedProperty ?property }
      ?property jk:valueType "integer" ; qudt:hasQuantityKind quantitykind:Count
    }
  } UNION {
    ?holder jk:variable|jk:field $this . FILTER NOT EXISTS { $this jk:unitCode ?unit }
    FILTER NOT EXISTS { $this jk:role ?role . FILTER(?role IN ("flag", "missingReason", "count")) }
    OPTIONAL { $this jk:valueType ?own } OPTIONAL { $this (jk:property|jk:inlineProperty)/jk:valueType ?theirs }
    OPTIONAL { $this (jk:property|jk:inlineProperty)/(qudt:hasQuantityKind|jk:unitCode) ?numeric }
    BIND(COALESCE(?own, ?theirs, IF(BOUND(?numeric), "real", "")) AS ?type)
    FILTER(?type IN ("real", "integer", "complex"))
    FILTER NOT EXISTS { $this jk:property|jk:inlineProperty ?count . ?count jk:valueType "integer" ; qudt:hasQuantityKind quantitykind:Count }
  }
}""" ] .

jks:QU-16
  a sh:NodeShape ;
  sh:targetClass jk:Property ;
  sh:targetObjectsOf jk:inlineProperty ;
  jks:ruleCode "QU-16" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/quantity/quantity-kind-declared> ;
  sh:name "Declared quantity kind"@en, "量の種類の宣言"@ja ;
  sh:description "A unit alone does not tell a depth from a distance, and a coupling compares the kind before the unit."@en, "単位だけでは深さと距離を区別できず、結合では単位より先に種類を比べる。"@ja ;
  sh:message "A numeric Property or inlineProperty SHOULD state its quantityKind or its concept."@en, "数値のPropertyとインラインの特性は、quantityKindかconceptを書くことが望ましい。"@ja ;
  sh:severity sh:Info ;
  sh:node [
    sh:or (
      [ sh:property [ sh:path [ sh:alternativePath ( qudt:hasQuantityKind jk:concept ) ] ; sh:minCount 1 ] ]
      [ sh:property [ sh:path jk:valueType ; sh:minCount 1 ; sh:in ( "boolean" "category" "text" "binary" ) ] ]
      [ sh:property [ sh:path [ sh:alternativePath ( jk:valueType jk:unitCode ) ] ; sh:maxCount 0 ] ]
    )
  ] .

jks:QU-17
  a sh:NodeShape ;
  sh:targetObjectsOf jk:variable ;
  jks:ruleCode "QU-17" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/quantity/spec-complete> ;
  sh:name "Complete form of uncertainty"@en, "揃った不確かさの形式"@ja ;
  sh:description "A port that only says \\"interval\\" cannot tell whether the other side speaks of 68 or of 95 percent."@en, "「区間」とだけ述べる接続口では、相手が68パーセントと95パーセントのどちらを指すか分からない。"@ja ;
  sh:message "An UncertaintySpec MUST state what its kind needs: ensemble its memberCount, expanded its coverageFactor, interval its level; and correlation declared its correlationRef."@en, "UncertaintySpecは、種類が要するものを書かなければならない。ensembleはmemberCount、expandedはcoverageFactor、intervalはlevel、correlationがdeclaredならcorrelationRefである。"@ja ;
  sh:severity sh:Warning ;
  sh:node [
    sh:property [ sh:path jk:uncertainty ; sh:and (
      [ sh:or ( [ sh:not [ sh:property [ sh:path jk:kind ; sh:hasValue "ensemble" ] ] ] [ sh:property [ sh:path jk:memberCount ; sh:minCount 1 ] ] ) ]
      [ sh:or ( [ sh:not [ sh:property [ sh:path jk:kind ; sh:hasValue "expanded" ] ] ] [ sh:property [ sh:path jk:coverageFactor ; sh:minCount 1 ] ] ) ]
      [ sh:or ( [ sh:not [ sh:property [ sh:path jk:kind ; sh:hasValue "interval" ] ] ] [ sh:property [ sh:path jk:level ; sh:minCount 1 ] ] ) ]
      [ sh:or ( [ sh:not [ sh:property [ sh:path jk:correlation ; sh:hasValue "declared" ] ] ] [ sh:property [ sh:path jk:correlationRef ; sh:minCount 1 ] ] ) ]
    ) ]
  ] .

jks:QU-18
  a sh:NodeShape ;
  sh:targetObjectsOf jk:precision, jk:resolution, jk:characteristic, jk:supportSize, jk:extent, jk:quantity, jk:size, jk:effectiveResolution, jk:tolerance, jk:localisation, jk:threshold, sosa:hasResult ;
  jks:ruleCode "QU-18" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/quantity/limit-with-reason> ;
  sh:name "A limit with its reason"@en, "理由を伴う検出限界"@ja ;
  sh:description "Without the reason the limit is read as a value, or nobody knows to which side the quantity lies."@en, "理由がなければ限界が値と読まれるか、どちら側にあるのか分からない。"@ja ;
  sh:message "A detection limit MUST stand beside missing with the reason belowDetection or aboveDetection."@en, "検出限界(limit)は、理由がbelowDetectionかaboveDetectionのmissingと並べて書かなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:property [ sh:path jk:detectionLimit ; sh:maxCount 0 ] ]
      [ sh:property [ sh:path jk:missing ; sh:minCount 1 ; sh:in ( "belowDetection" "aboveDetection" ) ] ]
    )
  ] .

jks:QU-19
  a sh:NodeShape ;
  sh:targetObjectsOf jk:range, jk:resolution ;
  jks:ruleCode "QU-19" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/quantity/range-order> ;
  sh:name "Order of a range"@en, "範囲の順序"@ja ;
  sh:description "A range that runs backwards holds no number, so every value would count as outside."@en, "逆向きの範囲は数を1つも含まず、すべての値が範囲外になる。"@ja ;
  sh:message "The min of a NumberRange or MeasuredRange MUST NOT exceed its max."@en, "NumberRangeとMeasuredRangeのminは、maxを超えてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:property [ sh:path jk:min ; sh:lessThanOrEquals jk:max ]
  ] .

jks:TM-01
  a sh:NodeShape ;
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal, jk:window, jk:simulated ;
  jks:ruleCode "TM-01" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/interval-order> ;
  sh:name "Order of an interval"@en, "期間の順序"@ja ;
  sh:description "An interval that runs backwards has no duration, matches no query and turns every average over it into nonsense."@en, "逆向きの期間には長さがなく、どの検索にも当たらず、それに基づく平均も意味を失う。"@ja ;
  sh:message "The end of a TimeExtent MUST NOT come before its start, wherever both are positions that can be ordered (neither \\"..\\", nor named in unknown, nor of an ordinal reference system, which TM-21 judges)."@en, "TimeExtentのendは、startより前であってはならない。これは両方が順序を比較できる時間位置であるときに適用し、「..」、unknownに挙げた端、TM-21が判定する順序参照系の端には適用しない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:start ?start ; jk:end ?end . FILTER NOT EXISTS { $this time:hasTRS ?trs }
  FILTER(((REGEX(?end, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?start, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?end) < STR(?start)) || (REGEX(?end, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?start, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?end) < xsd:dateTime(?start))))
}""" ] .

jks:TM-02
  a sh:NodeShape ;
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal, jk:window, jk:simulated ;
  jks:ruleCode "TM-02" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/empty-interval> ;
  sh:name "No empty interval"@en, "空でない期間"@ja ;
  sh:description "With any other bounds the interval holds no instant at all, although an instant was meant."@en, "他のboundsでは、時点を表すつもりの期間が、1つの時点も含まなくなる。"@ja ;
  sh:message "A TimeExtent whose start and end are equal MUST have the bounds \\"[]\\"; absent bounds mean \\"[)\\"."@en, "startとendが等しいTimeExtentは、boundsを「[]」としなければならない。boundsがないときは「[)」を意味する。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:start ?start ; jk:end ?end . FILTER NOT EXISTS { $this time:hasTRS ?trs }
  FILTER NOT EXISTS { $this jk:bounds "[]" }
  FILTER(?start = ?end && (REGEX(?start, "^(-?[0-9]{4}|[+-][0-9]{6,})(-(0[1-9]|1[0-2]))?$|^[+-]?[0-9]*([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)(T.*)?$")))
}""" ] .

jks:TM-03
  a sh:NodeShape ;
  sh:targetClass sosa:Observation, jk:Field ;
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal, jk:window, jk:simulated ;
  jks:ruleCode "TM-03" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/date-in-calendar> ;
  sh:name "A date of its calendar"@en, "暦にある日付"@ja ;
  sh:description "Model years have 360 or 365 days; a date read in the wrong calendar is lost or lands on another day."@en, "モデルの1年は360日や365日のことがある。暦を取り違えると、日付は失われるか別の日になる。"@ja ;
  sh:message "The date of a time position MUST exist in the calendar of its temporal reference system, or in the proleptic Gregorian calendar of ISO 8601 when it names no trs: month and day within the calendar, no day from 5 to 14 October 1582 in standard, no date before 1972-01-01 in utc nor before 1958-01-01 in tai, only zone Z or none in both, and no date at all in none."@en, "時間位置の日付は、その時間参照系の暦に存在しなければならない。trsがなければISO 8601の先発グレゴリオ暦に存在しなければならない。月と日は暦の範囲にあり、standardは1582年10月5日から14日を持たず、utcは1972-01-01より前、taiは1958-01-01より前の日付を持たず、この2つの時間帯はZか無しに限り、noneは日付を持たない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  { $this jk:at|jk:start|jk:end ?text . FILTER NOT EXISTS { $this time:hasTRS ?trs } }
  UNION { $this jk:resultTime|jk:referenceTime ?text }
  FILTER(REGEX(?text, "^(-?[0-9]{4}|[+-][0-9]{6,})(-[0-9]{2}(-[0-9]{2}(T([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)([.][0-9]+)?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?)?)?$") && !REGEX(?text, "^(-?[0-9]{4}|[+-][0-9]{6,})(-(0[1-9]|1[0-2]))?$|^[+-]?[0-9]*([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)(T.*)?$"))
}""" ] .

jks:TM-05
  a sh:NodeShape ;
  sh:targetClass jk:ReferenceSystem ;
  jks:ruleCode "TM-05" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/numeric-time-complete> ;
  sh:name "Numeric time is complete"@en, "数値時刻の完備"@ja ;
  sh:description "A number of days means nothing without the day it counts from and the calendar; years and months have several lengths."@en, "日数は、数え始めの日と暦がなければ意味を持たない。年と月には長さがいくつもある。"@ja ;
  sh:message "A temporal reference system with unit MUST declare timeOrigin and calendar (timeOrigin may be absent when timeScale is geologic, logical or model), and its unit MUST NOT be a year or month (a, a_j, a_g, a_t, mo, mo_j, mo_g, mo_s) unless timeScale is geologic."@en, "unitを持つ時間参照系は、timeOriginとcalendarを宣言しなければならない(timeScaleがgeologic、logicalまたはmodelならtimeOriginはなくてよい)。unitは、timeScaleがgeologicのときを除き、年や月(a、a_j、a_g、a_t、mo、mo_j、mo_g、mo_s)であってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:kind "temporal" ; jk:unitCode ?unit .
  OPTIONAL { $this jk:timeScale ?declared } BIND(COALESCE(?declared, "") AS ?scale)
  FILTER((?scale NOT IN ("geologic", "logical", "model") && NOT EXISTS { $this jk:timeOrigin ?origin })
    || (?scale != "logical" && NOT EXISTS { $this jk:calendar ?calendar })
    || (?scale != "geologic" && ?unit IN ("a", "a_j", "a_g", "a_t", "mo", "mo_j", "mo_g", "mo_s")))
}""" ] .

jks:TM-06
  a sh:NodeShape ;
  sh:targetClass sosa:Observation ;
  jks:ruleCode "TM-06" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/result-after-phenomenon> ;
  sh:name "Result after phenomenon"@en, "現象の後の結果"@ja ;
  sh:description "A measurement cannot be complete before what it measures has happened; such a record leaks the future into training and evaluation."@en, "測る対象が起こる前に測定は終わらない。そのような記録は、学習や評価に未来の情報を混ぜる。"@ja ;
  sh:message "The resultTime of a resource of origin measured MUST NOT come before the end (or at) of its phenomenonTime."@en, "originがmeasuredの資源のresultTimeは、phenomenonTimeの終わり(またはat)より前であってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:origin "measured" ; jk:resultTime ?result ; sosa:phenomenonTime ?extent . ?extent jk:at|jk:end ?end .
  FILTER NOT EXISTS { ?extent time:hasTRS ?trs }
  FILTER(((REGEX(?result, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?end, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?result) < STR(?end)) || (REGEX(?result, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?end, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?result) < xsd:dateTime(?end))))
}""" ] .

jks:TM-07
  a sh:NodeShape ;
  sh:targetClass sosa:Observation, jk:Field ;
  jks:ruleCode "TM-07" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/forecast-reference> ;
  sh:name "Reference time of a forecast"@en, "予報の基準時刻"@ja ;
  sh:description "Without the reference time no lead time can be computed, and a forecast cannot be told from a hindcast."@en, "基準時刻がなければ予報の先行時間を求められず、予報と再現計算を見分けられない。"@ja ;
  sh:message "A resource of origin forecast MUST have a referenceTime, and the start of its phenomenonTime (of a Field: its first time coordinate) MUST NOT come before that referenceTime."@en, "originがforecastの資源はreferenceTimeを持たなければならず、phenomenonTimeの始まり(Fieldでは最初の時間座標)はそのreferenceTimeより前であってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:origin "forecast" .
  OPTIONAL { $this jk:referenceTime ?reference }
  OPTIONAL { $this sosa:phenomenonTime ?extent . ?extent jk:at|jk:start ?start . FILTER NOT EXISTS { ?extent time:hasTRS ?trs } }
  FILTER(!BOUND(?reference) || ((REGEX(?start, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?reference, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?start) < STR(?reference)) || (REGEX(?start, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?reference, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?start) < xsd:dateTime(?reference))))
}""" ] .

jks:TM-08
  a sh:NodeShape ;
  sh:targetClass sosa:Observation ;
  jks:ruleCode "TM-08" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/bitemporal-disjoint> ;
  sh:name "One statement at a time"@en, "同時に1つの記述"@ja ;
  sh:description "Otherwise the question what was held true, on a given day about a given day, has two answers."@en, "重なると、ある日の時点で、ある日について何を正しいとしていたかの答えが2つになる。"@ja ;
  sh:message "Two records with the same versionOf, or with the same id, MUST NOT overlap both in [recordedFrom, recordedUntil) and in validTime."@en, "versionOfまたはidが同じ2つの記録は、[recordedFrom, recordedUntil)とvalidTimeの両方で重なってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:recordedFrom ?from ; jk:validTime ?valid . ?other jk:recordedFrom ?otherFrom ; jk:validTime ?otherValid .
  FILTER($this != ?other)
  OPTIONAL { $this dcat:isVersionOf ?original } OPTIONAL { ?other dcat:isVersionOf ?otherOriginal }
  FILTER(COALESCE(?original, $this) = COALESCE(?otherOriginal, ?other))
  FILTER NOT EXISTS { $this jk:recordedUntil ?until . FILTER(?until <= ?otherFrom) }
  FILTER NOT EXISTS { ?other jk:recordedUntil ?otherUntil . FILTER(?otherUntil <= ?from) }
  ?valid jk:start|jk:at ?start ; jk:end|jk:at ?end . ?otherValid jk:start|jk:at ?otherStart ; jk:end|jk:at ?otherEnd .
  FILTER NOT EXISTS { ?valid time:hasTRS ?trs } FILTER NOT EXISTS { ?otherValid time:hasTRS ?otherTrs }
  FILTER(?end = ".." || ?otherStart = ".." || ((REGEX(?otherStart, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?end, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?otherStart) < STR(?end)) || (REGEX(?otherStart, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?end, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?otherStart) < xsd:dateTime(?end))))
  FILTER(?otherEnd = ".." || ?start = ".." || ((REGEX(?start, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?otherEnd, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?start) < STR(?otherEnd)) || (REGEX(?start, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?otherEnd, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?start) < xsd:dateTime(?otherEnd))))
}""" ] .

jks:TM-09
  a sh:NodeShape ;
  sh:targetClass sosa:Observation ;
  jks:ruleCode "TM-09" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/recorded-after-phenomenon> ;
  sh:name "Recorded after the phenomenon"@en, "現象の後の記録"@ja ;
  sh:description "A measurement stored before it happened usually means a wrong clock or zone."@en, "起こる前に保存された測定は、多くの場合、時計か時間帯の誤りを示す。"@ja ;
  sh:message "The recordedFrom of a resource of origin measured SHOULD NOT come before the end of its phenomenonTime."@en, "originがmeasuredの資源のrecordedFromは、phenomenonTimeの終わりより前でないことが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:origin "measured" ; jk:recordedFrom ?recorded ; sosa:phenomenonTime ?extent . ?extent jk:at|jk:end ?end .
  FILTER NOT EXISTS { ?extent time:hasTRS ?trs }
  FILTER(REGEX(?end, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && ?recorded < xsd:dateTime(?end))
}""" ] .

jks:TM-11
  a sh:NodeShape ;
  sh:targetObjectsOf jk:recurrence ;
  jks:ruleCode "TM-11" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/recurrence-zone> ;
  sh:name "Zone of a recurrence"@en, "反復の時間帯"@ja ;
  sh:description "\\"Every day at nine\\" is another instant in each zone, and moves by an hour where summer time is kept."@en, "「毎日9時」は時間帯ごとに別の時点であり、夏時間のある地域では1時間ずれる。"@ja ;
  sh:message "A Recurrence SHOULD have a timeZone."@en, "RecurrenceはtimeZoneを持つことが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:node [
    sh:property [ sh:path jk:timeZone ; sh:minCount 1 ]
  ] .

jks:TM-12
  a sh:NodeShape ;
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal, jk:window, jk:simulated ;
  jks:ruleCode "TM-12" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/precision-honest> ;
  sh:name "Honest precision"@en, "正直な精度"@ja ;
  sh:description "A reader who trusts the precision places the event at midnight, which nobody measured."@en, "精度を信じた読み手は、誰も測っていない午前0時に出来事を置くことになる。"@ja ;
  sh:message "The precision of a TimeExtent SHOULD NOT be finer than the last written unit of its positions, such as 1 s on a bare date."@en, "TimeExtentのprecisionは、書かれた時間位置の最後の単位より細かくないことが望ましい。日付だけの位置に1 sと書くのがその例である。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:precision ?precision ; jk:at|jk:start|jk:end ?text . ?precision qudt:numericValue ?size ; jk:unitCode ?unit .
  BIND(IF(?unit = "ms", 0.001, IF(?unit = "s", 1, IF(?unit = "min", 60, IF(?unit = "h", 3600, IF(?unit = "d", 86400, ?none))))) AS ?factor)
  BIND(IF(REGEX(?text, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$"), 86400, IF(REGEX(?text, "T[0-9]{2}:[0-9]{2}(Z|[+-].*)?$"), 60, IF(REGEX(?text, "T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-].*)?$"), 1, ?none))) AS ?written)
  FILTER(?size * ?factor < ?written * 0.999999999)
}""" ] .

jks:TM-13
  a sh:NodeShape ;
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal, jk:window, jk:simulated ;
  jks:ruleCode "TM-13" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/extent-form> ;
  sh:name "Form of a time extent"@en, "時間範囲の形"@ja ;
  sh:description "An extent that says nothing, or two things at once, is read differently by every program."@en, "何も言わない範囲や、2つのことを同時に言う範囲は、処理系ごとに読み方が変わる。"@ja ;
  sh:message "A TimeExtent MUST have at least one of at, start, end, unknown and recurrence; it MUST NOT have at together with start or end; and a name in unknown MUST NOT be given as a member too."@en, "TimeExtentは、at、start、end、unknown、recurrenceの少なくとも1つを持たなければならない。atをstartやendと共に持ってはならず、unknownに挙げた名の項目を同時に持ってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:property [ sh:path [ sh:alternativePath ( jk:at jk:start jk:end jk:unknownBound jk:recurrence ) ] ; sh:minCount 1 ] ;
    sh:and (
      [ sh:or ( [ sh:property [ sh:path jk:at ; sh:maxCount 0 ] ] [ sh:property [ sh:path [ sh:alternativePath ( jk:start jk:end ) ] ; sh:maxCount 0 ] ] ) ]
      [ sh:or ( [ sh:property [ sh:path jk:start ; sh:maxCount 0 ] ] [ sh:not [ sh:property [ sh:path jk:unknownBound ; sh:hasValue "start" ] ] ] ) ]
      [ sh:or ( [ sh:property [ sh:path jk:end ; sh:maxCount 0 ] ] [ sh:not [ sh:property [ sh:path jk:unknownBound ; sh:hasValue "end" ] ] ] ) ]
    )
  ] .

jks:TM-14
  a sh:NodeShape ;
  sh:targetClass jk:ReferenceSystem ;
  jks:ruleCode "TM-14" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/calendar-declared> ;
  sh:name "Calendar declared"@en, "暦の宣言"@ja ;
  sh:description "The same date or number of days is another instant in another calendar; a default would decide in silence."@en, "同じ日付や日数でも、暦が違えば別の時点になる。既定値は黙ってそれを決めてしまう。"@ja ;
  sh:message "A temporal reference system MUST declare its calendar, unless its timeScale is logical."@en, "時間参照系は、timeScaleがlogicalのときを除き、calendarを宣言しなければならない。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:kind "temporal" .
  FILTER NOT EXISTS { $this jk:timeScale "logical" } FILTER NOT EXISTS { $this jk:calendar ?calendar }
  FILTER(NOT EXISTS { $this jk:definition ?definition } || EXISTS { $this jk:unitCode ?unit })
}""" ] .

jks:TM-15
  a sh:NodeShape ;
  sh:targetClass sosa:Observation, jk:Field ;
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal, jk:window, jk:simulated ;
  jks:ruleCode "TM-15" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/zone-declared> ;
  sh:name "Zone declared"@en, "時間帯の宣言"@ja ;
  sh:description "A local time without zone may be meant anywhere; joined with other data it is off by up to 14 hours."@en, "時間帯のない時刻はどの土地の時刻か分からず、他のデータと合わせると最大14時間ずれる。"@ja ;
  sh:message "A position with a time of day MUST carry a zone designator, or have a trs with a timeZone or with a timeScale other than UTC; the positions of one text time axis count once."@en, "時刻を含む時間位置は、時間帯を付けるか、timeZoneまたはUTC以外のtimeScaleを持つtrsに属さなければならない。文字列の時間軸の位置は、軸ごとに1度数える。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  { $this jk:at|jk:start|jk:end ?text . FILTER NOT EXISTS { $this time:hasTRS ?none } }
  UNION { $this jk:resultTime|jk:referenceTime ?text }
  UNION { $this time:hasTRS ?trs ; jk:at|jk:start|jk:end ?text . ?trs jk:kind "temporal" ; jk:calendar ?calendar .
    FILTER(?calendar IN ("standard", "proleptic_gregorian", "utc", "tai"))
    FILTER NOT EXISTS { ?trs jk:timeZone ?zone } FILTER NOT EXISTS { ?trs jk:unitCode ?zone } FILTER NOT EXISTS { ?trs jk:timeScale ?scale . FILTER(?scale != "UTC") } }
  FILTER(REGEX(?text, "^(-?[0-9]{4}|[+-][0-9]{6,})(-(0[1-9]|1[0-2]))?$|^[+-]?[0-9]*([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)(T.*)?$") && REGEX(?text, "T[0-9]{2}:[0-9]{2}(:[0-5][0-9]([.][0-9]+)?)?$"))
}""" ] .

jks:TM-16
  a sh:NodeShape ;
  sh:targetClass jk:ReferenceSystem ;
  jks:ruleCode "TM-16" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/time-scale-declared> ;
  sh:name "Time scale declared"@en, "時刻系の宣言"@ja ;
  sh:description "UTC, TAI and GPS differ by many seconds, and model time by years; undeclared they are never compared."@en, "UTC、TAI、GPSは何秒も、モデル時間は何年もずれる。宣言がなければ比較できない。"@ja ;
  sh:message "A temporal reference system SHOULD declare its timeScale."@en, "時間参照系はtimeScaleを宣言することが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:kind "temporal" . FILTER NOT EXISTS { $this jk:timeScale ?scale }
  FILTER(NOT EXISTS { $this jk:definition ?definition } || (EXISTS { $this jk:calendar ?own } || EXISTS { $this jk:unitCode ?own }))
}""" ] .

jks:TM-17
  a sh:NodeShape ;
  sh:targetObjectsOf jk:temporalSupport ;
  jks:ruleCode "TM-17" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/interval-support-complete> ;
  sh:name "Interval support is complete"@en, "区間の支持の完備"@ja ;
  sh:description "A 10-minute sum and an hourly mean stamped 09:00 cannot be told apart, nor whether the hour before or after is meant."@en, "9時とだけ記された値は、10分積算か1時間平均か、前の1時間か後の1時間かを区別できない。"@ja ;
  sh:message "A TemporalSupport of kind interval MUST have method, period and intervalLabel."@en, "kindがintervalのTemporalSupportは、method、period、intervalLabelを持たなければならない。"@ja ;
  sh:severity sh:Warning ;
  sh:node [
    sh:or (
      [ sh:not [ sh:property [ sh:path jk:kind ; sh:hasValue "interval" ] ] ]
      [ sh:property [ sh:path jk:method ; sh:minCount 1 ] , [ sh:path jk:period ; sh:minCount 1 ] , [ sh:path jk:intervalLabel ; sh:minCount 1 ] ]
    )
  ] .

jks:TM-18
  a sh:NodeShape ;
  sh:targetObjectsOf jk:temporalSupport ;
  jks:ruleCode "TM-18" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/support-agrees-with-trs> ;
  sh:name "Support agrees with its system"@en, "支持と参照系の一致"@ja ;
  sh:description "Two statements about one clock cannot both hold, and couplings would trust the wrong one."@en, "1つの時計についての2つの宣言は両立せず、連成は誤った方を信じることになる。"@ja ;
  sh:message "The timeScale and the calendar of a TemporalSupport MUST equal those of its trs, where both are declared."@en, "TemporalSupportのtimeScaleとcalendarは、trsのものと、両方が宣言されているかぎり、等しくなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this time:hasTRS ?trs . ?trs jk:kind ?kind . FILTER(?kind IN ("temporal", "ordinal"))
  { $this jk:timeScale ?own . ?trs jk:timeScale ?scale . FILTER(?own != ?scale) }
  UNION { $this jk:calendar ?own . ?trs jk:calendar ?calendar . FILTER(?own != ?calendar) }
}""" ] .

jks:TM-19
  a sh:NodeShape ;
  sh:targetClass sosa:Observation, jk:Field, jk:ReferenceSystem ;
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal, jk:window, jk:simulated ;
  jks:ruleCode "TM-19" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/position-lexical> ;
  sh:name "Form of a time position"@en, "時間位置の字句"@ja ;
  sh:description "A position that has to be guessed is guessed differently; a date in place of a number shifts a series by decades."@en, "推測の要る時間位置は、人により違う読み方をされる。数の代わりの日付は、系列を何十年もずらす。"@ja ;
  sh:message "A time position MUST have the one form that its reference system demands: a decimal number where the trs has a unit, one of its eras where the trs is ordinal, and otherwise an ISO 8601 date, with time and zone where known, whose hour, minute and second exist; \\"..\\" MUST stand in start and end only."@en, "時間位置は、参照系が求めるただ1つの形でなければならない。trsがunitを持てば10進数、trsがordinalならerasの1つ、他はISO 8601の日付であり、分かるかぎり時刻と時間帯を付け、その時、分、秒は実在しなければならない。「..」はstartとendにだけ書ける。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  {
    { $this jk:start|jk:end ?text . FILTER(?text != "..") } UNION { $this jk:at ?text }
    OPTIONAL { $this time:hasTRS ?trs }
    OPTIONAL { $this time:hasTRS ?temporal . ?temporal jk:kind "temporal" . OPTIONAL { ?temporal jk:unitCode ?unit } }
    OPTIONAL { $this time:hasTRS ?ordinal . ?ordinal jk:kind "ordinal" ; jk:eras ?eras }
    FILTER((!BOUND(?trs) && !REGEX(?text, "^(-?[0-9]{4}|[+-][0-9]{6,})(-[0-9]{2}(-[0-9]{2}(T([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)([.][0-9]+)?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?)?)?$"))
      || (BOUND(?unit) && !REGEX(?text, "^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?$"))
      || (BOUND(?ordinal) && NOT EXISTS { ?eras rdf:rest*/rdf:first ?text })
      || ?text = "..")
  } UNION {
    $this jk:resultTime|jk:referenceTime|jk:timeOrigin ?text . FILTER(!REGEX(?text, "^(-?[0-9]{4}|[+-][0-9]{6,})(-[0-9]{2}(-[0-9]{2}(T([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)([.][0-9]+)?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?)?)?$"))
  }
}""" ] .

jks:TM-20
  a sh:NodeShape ;
  sh:targetClass sosa:Observation, jk:Field ;
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal, jk:window, jk:simulated ;
  jks:ruleCode "TM-20" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/sentinel-time> ;
  sh:name "No sentinel dates"@en, "番兵の日付の禁止"@ja ;
  sh:description "City models and databases write these dates for \\"unknown\\"; read as dates they make buildings 2000 years old."@en, "都市モデルやデータベースは「不明」をこの日付で表す。日付として読むと、築2000年の建物ができる。"@ja ;
  sh:message "A position in a civil calendar SHOULD NOT have the date 0001-01-01 or 9999-12-31, with or without time; an unknown bound SHOULD be named in unknown and an unbounded one written \\"..\\"."@en, "常用暦の時間位置は、時刻の有無によらず、0001-01-01や9999-12-31の日付を持たないことが望ましい。分からない端はunknownに挙げ、限りのない端は「..」と書くことが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  { $this jk:at|jk:start|jk:end ?text }
  UNION { $this jk:resultTime|jk:referenceTime ?text }
  FILTER(REGEX(?text, "^(0001-01-01|9999-12-31)(T.*)?$"))
  FILTER NOT EXISTS { $this time:hasTRS ?trs . FILTER NOT EXISTS { ?trs jk:kind "temporal" } }
  FILTER NOT EXISTS { $this time:hasTRS/jk:unitCode ?unit }
  FILTER NOT EXISTS { $this time:hasTRS/jk:timeScale ?scale . FILTER(?scale IN ("model", "logical", "geologic")) }
  FILTER NOT EXISTS { $this time:hasTRS/jk:calendar ?calendar .
    FILTER(?calendar NOT IN ("standard", "proleptic_gregorian", "julian", "utc", "tai")) }
}""" ] .

jks:TM-21
  a sh:NodeShape ;
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal, jk:window, jk:simulated ;
  jks:ruleCode "TM-21" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/time/era-order> ;
  sh:name "Order of eras"@en, "時代の順序"@ja ;
  sh:description "Eras are ordered by their list alone; reversed ends make a layer younger than the one above it."@en, "時代の順序は一覧だけが決める。両端が逆だと、下の地層が上の地層より新しくなる。"@ja ;
  sh:message "In an ordinal reference system the start of a TimeExtent MUST NOT stand after its end in the list of eras, which runs from the oldest."@en, "順序参照系では、TimeExtentのstartは、古い順に並ぶerasの中でendより後にあってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this time:hasTRS ?trs ; jk:start ?start ; jk:end ?end . ?trs jk:kind "ordinal" ; jk:eras/rdf:rest* ?tail .
  ?tail rdf:first ?end ; rdf:rest/rdf:rest*/rdf:first ?start . FILTER(?start != ?end)
}""" ] .

jks:SP-06
  a sh:NodeShape ;
  sh:targetObjectsOf geo:hasGeometry, dcterms:spatial, jk:region ;
  jks:ruleCode "SP-06" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/space/prism-order> ;
  sh:name "Order of a prism"@en, "角柱の上下"@ja ;
  sh:description "A prism turned upside down has negative height and volume."@en, "上下の逆転した角柱は、高さと体積が負になる。"@ja ;
  sh:message "The lower of a Prism MUST NOT be greater than its upper."@en, "Prismのlowerは、upperより大きくてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:property [ sh:path jk:lower ; sh:lessThanOrEquals jk:upper ]
  ] .

jks:SP-08
  a sh:NodeShape ;
  sh:targetClass jk:Transform ;
  jks:ruleCode "SP-08" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/space/frame-tree> ;
  sh:name "Frames form a tree"@en, "座標系の木"@ja ;
  sh:description "With two ways from one frame to another, the place of a thing depends on which way a program took."@en, "座標系の間に道が2つあると、処理系がどちらを通るかで物の位置が変わる。"@ja ;
  sh:message "A Transform MUST NOT lead from a system to itself, the graph from sourceRs to targetRs MUST NOT have a cycle, and two transforms whose validTime overlaps (absent meaning always) MUST NOT share their sourceRs."@en, "Transformは参照系からそれ自身に至ってはならず、sourceRsからtargetRsへのグラフは循環を持ってはならない。validTimeが重なる(なければ常時とみなす)2つの変換は、sourceRsを共有してはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:sourceRs ?source ; jk:targetRs ?target .
  { FILTER(?source = ?target) }
  UNION { ?target (^jk:sourceRs/jk:targetRs)+ ?source }
  UNION { ?other jk:sourceRs ?source ; jk:targetRs ?parent . FILTER(?other != $this && ?source != ?target && ?source != ?parent)
    FILTER(NOT EXISTS { $this jk:validTime ?valid } || NOT EXISTS { ?other jk:validTime ?otherValid }) }
  UNION { ?other jk:sourceRs ?source ; jk:targetRs ?parent . FILTER(?other != $this && ?source != ?target && ?source != ?parent)
    $this jk:validTime ?valid . ?other jk:validTime ?otherValid .
    FILTER NOT EXISTS { ?valid time:hasTRS ?trs } FILTER NOT EXISTS { ?otherValid time:hasTRS ?trs }
    ?valid jk:start|jk:at ?start ; jk:end|jk:at ?end . ?otherValid jk:start|jk:at ?otherStart ; jk:end|jk:at ?otherEnd .
    FILTER(?end = ".." || ?otherStart = ".." || ((REGEX(?otherStart, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?end, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?otherStart) < STR(?end)) || (REGEX(?otherStart, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?end, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?otherStart) < xsd:dateTime(?end))))
    FILTER(?otherEnd = ".." || ?start = ".." || ((REGEX(?start, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?otherEnd, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?start) < STR(?otherEnd)) || (REGEX(?start, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?otherEnd, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?start) < xsd:dateTime(?otherEnd)))) }
}""" ] .

jks:SP-09
  a sh:NodeShape ;
  sh:targetObjectsOf geo:hasGeometry, dcterms:spatial, jk:region, jk:spatialSupport ;
  jks:ruleCode "SP-09" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/space/frame-connected> ;
  sh:name "Local frames are connected"@en, "局所座標系の接続"@ja ;
  sh:description "A frame that is tied to nothing floats; its data can be joined with no other."@en, "何にも結ばれない座標系は宙に浮き、そのデータを他と合わせられない。"@ja ;
  sh:message "An engineering, anatomical or lattice system that a geometry or support uses SHOULD be an end of at least one Transform."@en, "幾何または支持が使うengineering、anatomical、latticeの参照系は、少なくとも1つのTransformの端であることが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  { $this jk:referenceSystem ?rs . FILTER NOT EXISTS { $this jk:pose ?pose } } UNION { $this jk:verticalRs ?rs }
  ?rs jk:kind ?kind . FILTER(?kind IN ("engineering", "anatomical", "lattice"))
  FILTER NOT EXISTS { ?transform jk:sourceRs ?rs } FILTER NOT EXISTS { ?transform jk:targetRs ?rs }
}""" ] .

jks:SP-10
  a sh:NodeShape ;
  sh:targetObjectsOf rdf:first, jk:rotation ;
  jks:ruleCode "SP-10" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/space/quaternion-unit> ;
  sh:name "Unit quaternion"@en, "単位四元数"@ja ;
  sh:description "Any other quaternion scales what it should only turn."@en, "それ以外の四元数は、回すだけのはずの物を拡大縮小する。"@ja ;
  sh:message "The norm of a Quaternion MUST differ from 1 by no more than 1e-6."@en, "Quaternionのノルムと1との差は、1e-6を超えてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:qx ?x ; jk:qy ?y ; jk:qz ?z ; jk:qw ?w .
  BIND(?x * ?x + ?y * ?y + ?z * ?z + ?w * ?w AS ?square)
  FILTER(?square < 0.999998000001 || ?square > 1.000002000001)
}""" ] .

jks:SP-11
  a sh:NodeShape ;
  sh:targetClass jk:ReferenceSystem ;
  jks:ruleCode "SP-11" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/space/lattice-basis> ;
  sh:name "Basis of a lattice"@en, "格子の基底"@ja ;
  sh:description "Without a basis of full rank fractional coordinates name no place, and without unit no length."@en, "階数の足りた基底がなければ分率座標は場所を定めず、単位がなければ長さを定めない。"@ja ;
  sh:message "A reference system of kind lattice MUST have latticeBasis and unit; latticeBasis MUST be square, and the absolute value of its determinant MUST NOT be less than 1e-12 times the product of the norms of its rows."@en, "kindがlatticeの参照系は、latticeBasisとunitを持たなければならない。latticeBasisは正方でなければならず、行列式の絶対値は、各行のノルムの積の1e-12倍より小さくてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:not [ sh:property [ sh:path jk:kind ; sh:hasValue "lattice" ] ] ]
      [ sh:property [ sh:path jk:latticeBasis ; sh:minCount 1 ] , [ sh:path jk:unitCode ; sh:minCount 1 ] ]
    )
  ] .

jks:SP-13
  a sh:NodeShape ;
  sh:targetClass jk:ReferenceSystem ;
  jks:ruleCode "SP-13" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/space/dynamic-needs-epoch> ;
  sh:name "Epoch of a dynamic system"@en, "動的参照系の元期"@ja ;
  sh:description "Plates move by centimetres a year; without the epoch two surveys of one point differ by decimetres."@en, "プレートは年に何cmも動く。元期がないと、同じ点の2つの測量が何十cmもずれる。"@ja ;
  sh:message "A reference system with dynamic true MUST declare epoch."@en, "dynamicがtrueの参照系は、epochを宣言しなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:not [ sh:property [ sh:path jk:dynamic ; sh:hasValue true ] ] ]
      [ sh:property [ sh:path jk:epoch ; sh:minCount 1 ] ]
    )
  ] .

jks:SP-15
  a sh:NodeShape ;
  sh:targetObjectsOf geo:hasGeometry, dcterms:spatial, jk:region ;
  jks:ruleCode "SP-15" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/space/cell-valid> ;
  sh:name "Legal cells"@en, "正しいセル"@ja ;
  sh:description "An illegal cell lies nowhere, or, read by truncation, in the wrong place."@en, "不正なセルはどこも指さないか、切り捨てて読まれて誤った場所を指す。"@ja ;
  sh:message "Each cell of a CellSet MUST be legal in the gridSystem of its rs, and that rs MUST be of kind dggs: ZFXY z/f/x/y with z from 0 to 35, x and y from 0 to below 2^z, f from -2^z to below 2^z; HEALPix order 0 to 29 and index below 12 times 4^order; JIS X 0410 of 4 digits, 2 more from 0 to 7, 2 more from 0 to 9, then up to 3 from 1 to 4; other systems are not judged without their plug-in."@en, "CellSetの各セルは、rsのgridSystemで正しくなければならず、そのrsのkindはdggsでなければならない。ZFXYはz/f/x/yの形で、zは0から35、xとyは0以上2^z未満、fは-2^z以上2^z未満である。HEALPixの段階は0から29、番号は12×4^段階 未満である。JIS X 0410は4桁、0から7の2桁、0から9の2桁、1から4の最大3桁と続く。他の体系は、専用の拡張がなければ判定しない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:cell ?cell ; jk:referenceSystem ?rs . ?rs jk:kind ?kind .
  FILTER(?kind != "dggs" || EXISTS { ?rs jk:gridSystem jk:ZFXY . FILTER(!REGEX(?cell, "^/?[0-9]+/-?[0-9]+/[0-9]+/[0-9]+$")) })
}""" ] .

jks:SP-19
  a sh:NodeShape ;
  sh:targetClass jk:ReferenceSystem ;
  jks:ruleCode "SP-19" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/space/vertical-datum-declared> ;
  sh:name "Vertical datum declared"@en, "鉛直原子の宣言"@ja ;
  sh:description "Ellipsoidal height and height above sea level differ by tens of metres in Japan; a flood map cannot bear that."@en, "楕円体高と標高は日本で数十m違う。浸水図はその差に耐えられない。"@ja ;
  sh:message "A geodetic, compound or vertical system with an axis of direction up or down SHOULD have a definition, a projjson or a verticalDatum."@en, "directionがupまたはdownの軸を持つgeodetic、compound、verticalの参照系は、definition、projjson、verticalDatumのいずれかを持つことが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:kind ?kind ; jk:axis/rdf:rest*/rdf:first/jk:direction ?direction .
  FILTER(?kind IN ("geodetic", "compound", "vertical") && ?direction IN ("up", "down"))
  FILTER NOT EXISTS { $this jk:definition ?datum } FILTER NOT EXISTS { $this jk:projjson ?datum } FILTER NOT EXISTS { $this jk:verticalDatum ?datum }
  FILTER NOT EXISTS { $this jk:componentSystem/rdf:rest*/rdf:first ?part . FILTER NOT EXISTS { ?part jk:kind ?any } }
  FILTER NOT EXISTS { $this jk:componentSystem/rdf:rest*/rdf:first ?part .
    FILTER(EXISTS { ?part jk:definition ?a } || EXISTS { ?part jk:projjson ?b } || EXISTS { ?part jk:verticalDatum ?c })
    FILTER(NOT EXISTS { ?part jk:axis ?axes } || EXISTS { ?part jk:axis/rdf:rest*/rdf:first/jk:direction ?up . FILTER(?up IN ("up", "down")) }) }
}""" ] .

jks:SP-20
  a sh:NodeShape ;
  sh:targetObjectsOf geo:hasGeometry, dcterms:spatial, jk:region, jk:spatialSupport ;
  jks:ruleCode "SP-20" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/space/crs-declared> ;
  sh:name "Reference system declared"@en, "参照系の宣言"@ja ;
  sh:description "Longitude and latitude are the usual guess, and are wrong for plans, cells, organs and half of all city data."@en, "経度緯度と推測されがちだが、図面、セル、臓器、そして多くの都市データでは誤りである。"@ja ;
  sh:message "A Geometry MUST name its rs, so MUST a SpatialSupport of any kind but none, and each coordinate of a Field MUST be named in a referencing entry, unless its values are of a text axis used as row keys of a Table."@en, "Geometryはrsを持たなければならず、kindがnone以外のSpatialSupportもrsを持たなければならない。Fieldの各座標は、Tableの行の鍵とする文字列軸を除き、referencingの項に挙げなければならない。"@ja ;
  sh:severity sh:Warning ;
  sh:node [
    sh:or (
      [ sh:nodeKind sh:IRI ]
      [ sh:property [ sh:path jk:kind ; sh:hasValue "none" ] ]
      [ sh:property [ sh:path jk:referenceSystem ; sh:minCount 1 ] ]
    )
  ] .

jks:SP-21
  a sh:NodeShape ;
  sh:targetObjectsOf geo:hasGeometry, dcterms:spatial, jk:region ;
  jks:ruleCode "SP-21" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/space/box-order> ;
  sh:name "Order of a box"@en, "範囲の順序"@ja ;
  sh:description "A box turned around holds nothing, so every search in it comes back empty."@en, "逆転した範囲は何も含まず、その中の検索は常に空になる。"@ja ;
  sh:message "The bbox of a Box MUST have an even number of entries, and a minimum MUST NOT exceed its maximum, except on an axis known to be periodic."@en, "Boxのbboxの個数は偶数でなければならず、周期を持つと分かっている軸を除き、最小値は最大値を超えてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:property [ sh:path jk:bbox ; sh:pattern "^[^,]+,[^,]+(,[^,]+,[^,]+)*$" ]
  ] .

jks:SP-23
  a sh:NodeShape ;
  sh:targetClass jk:Transform ;
  jks:ruleCode "SP-23" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/space/transform-complete> ;
  sh:name "Transform is complete"@en, "変換の完備"@ja ;
  sh:description "A missing part is taken for zero, one or nothing, each time by another program."@en, "欠けた項目は、処理系により0とも1とも無しともみなされる。"@ja ;
  sh:message "A Transform MUST have what its method needs: rigid both translation and rotation, similarity scaleFactor, affine matrix (unless its source is a lattice), field field, pipeline pipeline."@en, "Transformは、methodが要する項目を持たなければならない。rigidはtranslationとrotationの両方、similarityはscaleFactor、affineはmatrix(変換元がlatticeのときを除く)、fieldはfield、pipelineはpipelineである。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:method ?method . FILTER NOT EXISTS { $this jk:series ?series }
  FILTER((?method = "rigid" && (NOT EXISTS { $this jk:translation ?translation } || NOT EXISTS { $this jk:rotation ?rotation }))
    || (?method = "similarity" && NOT EXISTS { $this jk:scaleFactor ?factor })
    || (?method = "field" && NOT EXISTS { $this jk:field ?field })
    || (?method = "pipeline" && NOT EXISTS { $this jk:pipeline ?pipeline })
    || (?method = "affine" && NOT EXISTS { $this jk:matrix ?matrix }
      && EXISTS { $this jk:sourceRs/jk:kind ?kind . FILTER(?kind != "lattice") }))
}""" ] .

jks:SC-01
  a sh:NodeShape ;
  sh:targetObjectsOf jk:scale ;
  jks:ruleCode "SC-01" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/space/scale-order> ;
  sh:name "Order of a scale"@en, "尺度の順序"@ja ;
  sh:description "A whole smaller than its own detail shows a wrong unit or swapped members, and misleads every choice of model."@en, "細部より小さい全体は、単位の誤りや項目の取り違えを示し、モデルの選択を誤らせる。"@ja ;
  sh:message "In SI units, the resolution of a Scale MUST NOT exceed its characteristic, nor the characteristic its extent, nor the resolution its extent, for every pair that is declared."@en, "Scaleでは、SI単位で比べて、resolutionはcharacteristicを、characteristicはextentを、resolutionはextentを超えてはならない。これは宣言されたすべての組に適用する。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:resolution|jk:characteristic|jk:extent ?small, ?large .
  FILTER((EXISTS { $this jk:resolution ?small } && (EXISTS { $this jk:characteristic ?large } || EXISTS { $this jk:extent ?large }))
    || (EXISTS { $this jk:characteristic ?small } && EXISTS { $this jk:extent ?large }))
  ?small qudt:numericValue ?a ; jk:unitCode ?unit . ?large qudt:numericValue ?b ; jk:unitCode ?unit .
  FILTER(?a > ?b)
}""" ] .

jks:SC-03
  a sh:NodeShape ;
  sh:targetClass jk:Entity ;
  jks:ruleCode "SC-03" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/space/operator-direction> ;
  sh:name "Direction of an operation"@en, "演算の向き"@ja ;
  sh:description "To average from the large to the small creates detail out of nothing."@en, "大きい側から小さい側へ平均すると、ない細部を作り出すことになる。"@ja ;
  sh:message "Along a relation with the operation aggregate, average, homogenise or coarseGrain the extent of the subject MUST NOT exceed that of the object; with interpolate or downscale it MUST NOT be smaller; not judged where EN-02 fires."@en, "operationがaggregate、average、homogenise、coarseGrainの関係では、主語のextentは目的語のextentを超えてはならない。interpolate、downscaleでは、それより小さくてはならない。EN-02があるときは判定しない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:relation ?relation ; jk:scale ?scale . ?relation rdf:predicate ?predicate ; rdf:object ?other .
  ?scale jk:dimension "space" ; jk:extent ?extent . ?extent qudt:numericValue ?own ; jk:unitCode ?unit .
  ?other jk:scale ?otherScale . ?otherScale jk:dimension "space" ; jk:extent ?otherExtent .
  ?otherExtent qudt:numericValue ?theirs ; jk:unitCode ?unit .
  FILTER NOT EXISTS { $this jk:scale ?second . FILTER(?second != ?scale) ?second jk:dimension "space" ; jk:extent ?e }
  FILTER NOT EXISTS { ?other jk:scale ?second . FILTER(?second != ?otherScale) ?second jk:dimension "space" ; jk:extent ?e }
  ?relation jk:scaleRelation/jk:operation ?operation .
  FILTER((?operation IN ("aggregate", "average", "homogenise", "coarseGrain") && ?own > ?theirs && ?predicate != obo:BFO_0000050)
    || (?operation IN ("interpolate", "downscale") && ?own < ?theirs))
}""" ] .

jks:ID-03
  a sh:NodeShape ;
  sh:targetClass jk:ReferenceSystem, jk:Transform, jk:Entity, sosa:Observation, sosa:Procedure, jk:Property, sosa:Sample, sosa:System, jk:Field, prov:Activity, prov:Agent, dcat:Distribution, dcat:Dataset, odrl:Policy, jk:Model, jk:Operator, jk:Composition, jk:Action, jk:Belief, jk:Cycle, jk:Decision, jk:Evaluation, jk:Run, jk:Attestation, jk:Card, jk:RiskStatement ;
  jks:ruleCode "ID-03" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/entity/same-as-same-class> ;
  sh:name "Same thing, same class"@en, "同一物の同じ型"@ja ;
  sh:description "sameAs merges all statements of both; a pump and its sensor become one impossible thing."@en, "sameAsは両者の記述をすべて1つにする。ポンプとその計器は、ありえない1つの物になる。"@ja ;
  sh:message "A target of sameAs that resolves MUST have the type of the resource that names it."@en, "sameAsの参照先が見つかるとき、その型は、参照する資源の型と同じでなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this rdf:type ?type ; owl:sameAs ?other . ?other rdf:type ?otherType .
  FILTER NOT EXISTS { ?other rdf:type ?type }
}""" ] .

jks:ID-04
  a sh:NodeShape ;
  sh:targetClass jk:ReferenceSystem, jk:Transform, jk:Entity, sosa:Observation, sosa:Procedure, jk:Property, sosa:Sample, sosa:System, jk:Field, prov:Activity, prov:Agent, dcat:Distribution, dcat:Dataset, odrl:Policy, jk:Model, jk:Operator, jk:Composition, jk:Action, jk:Belief, jk:Cycle, jk:Decision, jk:Evaluation, jk:Run, jk:Attestation, jk:Card, jk:RiskStatement ;
  jks:ruleCode "ID-04" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/entity/version-chain-acyclic> ;
  sh:name "Version chain ends"@en, "版の連鎖"@ja ;
  sh:description "A history that runs in a circle has no first and no current version."@en, "輪になった履歴には、最初の版も現在の版もない。"@ja ;
  sh:message "previousVersion MUST NOT lead back to the resource itself."@en, "previousVersionをたどって、その資源自身に戻ってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this dcat:previousVersion+ $this
}""" ] .

jks:ID-08
  a sh:NodeShape ;
  sh:targetClass jk:ReferenceSystem, jk:Transform, jk:Entity, sosa:Observation, sosa:Procedure, jk:Property, sosa:Sample, sosa:System, jk:Field, prov:Activity, prov:Agent, dcat:Distribution, dcat:Dataset, odrl:Policy, jk:Model, jk:Operator, jk:Composition, jk:Action, jk:Belief, jk:Cycle, jk:Decision, jk:Evaluation, jk:Run, jk:Attestation, jk:Card, jk:RiskStatement ;
  jks:ruleCode "ID-08" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/entity/recorded-order> ;
  sh:name "Order of recording"@en, "記録期間の順序"@ja ;
  sh:description "A record that was never current answers no question about what was known when."@en, "一度も有効でなかった記録は、いつ何が知られていたかの問いに答えられない。"@ja ;
  sh:message "recordedUntil MUST come after recordedFrom."@en, "recordedUntilは、recordedFromより後でなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:property [ sh:path jk:recordedFrom ; sh:lessThan jk:recordedUntil ]
  ] .

jks:ID-09
  a sh:NodeShape ;
  sh:targetClass dcat:Distribution ;
  jks:ruleCode "ID-09" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/entity/asset-digest-declared> ;
  sh:name "Digest of an asset declared"@en, "資産の要約値の宣言"@ja ;
  sh:description "Without it nobody sees that the bytes behind the address were exchanged or cut short."@en, "digestがないと、番地の先のバイト列が差し替えられ、途中で切れても分からない。"@ja ;
  sh:message "An Asset SHOULD have a digest."@en, "Assetはdigestを持つことが望ましい。"@ja ;
  sh:severity sh:Info ;
  sh:node [
    sh:property [ sh:path jk:digest ; sh:minCount 1 ]
  ] .

jks:ID-12
  a sh:NodeShape ;
  sh:targetClass jk:ReferenceSystem, jk:Transform, jk:Entity, sosa:Observation, sosa:Procedure, jk:Property, sosa:Sample, sosa:System, jk:Field, prov:Activity, prov:Agent, dcat:Distribution, dcat:Dataset, odrl:Policy, jk:Model, jk:Operator, jk:Composition, jk:Action, jk:Belief, jk:Cycle, jk:Decision, jk:Evaluation, jk:Run, jk:Attestation, jk:Card, jk:RiskStatement ;
  jks:ruleCode "ID-12" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/entity/version-label-kept> ;
  sh:name "Version label kept"@en, "版の名札"@ja ;
  sh:description "People cite versions by their label; a chain of unlabelled ones can only be told apart by machine."@en, "人は版を名札で引用する。名札のない版の連鎖は、機械にしか見分けられない。"@ja ;
  sh:message "A resource with versionOf or previousVersion SHOULD have a version."@en, "versionOfまたはpreviousVersionを持つ資源は、versionを持つことが望ましい。"@ja ;
  sh:severity sh:Info ;
  sh:node [
    sh:or (
      [ sh:property [ sh:path dcat:version ; sh:minCount 1 ] ]
      [ sh:property [ sh:path [ sh:alternativePath ( dcat:isVersionOf dcat:previousVersion ) ] ; sh:maxCount 0 ] ]
    )
  ] .

jks:EN-01
  a sh:NodeShape ;
  sh:targetClass jk:Entity, dcat:Dataset ;
  jks:ruleCode "EN-01" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/entity/part-of-acyclic> ;
  sh:name "No thing is part of its part"@en, "部分と全体の循環の禁止"@ja ;
  sh:description "Sums over parts then never end, and no entity is the whole."@en, "循環があると部分にわたる合計が終わらず、全体となる実体もなくなる。"@ja ;
  sh:message "The relations obo:BFO_0000050 (part of) MUST NOT form a cycle of two or more entities."@en, "関係obo:BFO_0000050(部分)は、2つ以上の実体からなる循環を作ってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:relation ?r1 . ?r1 rdf:predicate obo:BFO_0000050 ; rdf:object ?second .
  ?second jk:relation ?r2 . ?r2 rdf:predicate obo:BFO_0000050 ; rdf:object ?third . FILTER($this != ?second && ?second != ?third)
  FILTER(?third = $this || EXISTS {
    ?third jk:relation ?r3 . ?r3 rdf:predicate obo:BFO_0000050 ; rdf:object ?fourth .
    FILTER(?fourth = $this || EXISTS { ?fourth jk:relation ?r4 . ?r4 rdf:predicate obo:BFO_0000050 ; rdf:object $this }) })
}""" ] .

jks:EN-02
  a sh:NodeShape ;
  sh:targetClass jk:Entity ;
  jks:ruleCode "EN-02" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/entity/part-not-larger> ;
  sh:name "A part is not larger"@en, "部分の大きさ"@ja ;
  sh:description "A part that outgrows its whole shows a wrong unit or a relation turned around."@en, "全体より大きい部分は、単位の誤りか、逆向きの関係を示す。"@ja ;
  sh:message "Where part and whole both have a Scale of dimension space with extent, the extent of the part MUST NOT exceed that of the whole, in SI units."@en, "部分と全体の両方が、extentのある空間のScaleを持つとき、部分のextentは、SI単位で比べて全体のextentを超えてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:relation ?relation ; jk:scale ?scale . ?relation rdf:predicate obo:BFO_0000050 ; rdf:object ?other .
  ?scale jk:dimension "space" ; jk:extent ?extent . ?extent qudt:numericValue ?own ; jk:unitCode ?unit .
  ?other jk:scale ?otherScale . ?otherScale jk:dimension "space" ; jk:extent ?otherExtent .
  ?otherExtent qudt:numericValue ?theirs ; jk:unitCode ?unit .
  FILTER NOT EXISTS { $this jk:scale ?second . FILTER(?second != ?scale) ?second jk:dimension "space" ; jk:extent ?e }
  FILTER NOT EXISTS { ?other jk:scale ?second . FILTER(?second != ?otherScale) ?second jk:dimension "space" ; jk:extent ?e }
  FILTER(?own > ?theirs)
}""" ] .

jks:EN-03
  a sh:NodeShape ;
  sh:targetClass jk:Entity ;
  jks:ruleCode "EN-03" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/entity/relation-within-existence> ;
  sh:name "Relations within existence"@en, "存在期間の中の関係"@ja ;
  sh:description "Nothing can be part of a building that does not stand yet, or no longer."@en, "まだ建たない建物や、もうない建物の部分であることはできない。"@ja ;
  sh:message "The validTime of a Relation MUST NOT start before, nor end after, the existence of its subject or object, where both bounds are declared and comparable."@en, "RelationのvalidTimeは、比べられる端が両方とも宣言されているかぎり、主語または目的語のexistenceより前に始まってはならず、後に終わってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:relation ?relation . ?relation rdf:object ?object ; jk:validTime ?valid .
  { $this jk:existence ?existence } UNION { ?object jk:existence ?existence }
  FILTER NOT EXISTS { ?valid time:hasTRS ?trs } FILTER NOT EXISTS { ?existence time:hasTRS ?trs }
  { ?valid jk:start|jk:at ?from . ?existence jk:start ?born
    FILTER((?from = ".." && ?born != "..") || ((REGEX(?from, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?born, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?from) < STR(?born)) || (REGEX(?from, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?born, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?from) < xsd:dateTime(?born)))) }
  UNION { ?valid jk:end|jk:at ?to . ?existence jk:end ?gone
    FILTER((?to = ".." && ?gone != "..") || ((REGEX(?gone, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?to, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?gone) < STR(?to)) || (REGEX(?gone, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?to, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?gone) < xsd:dateTime(?to)))) }
}""" ] .

jks:EN-04
  a sh:NodeShape ;
  sh:targetClass jk:Entity, dcat:Dataset ;
  jks:ruleCode "EN-04" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/entity/no-self-relation> ;
  sh:name "No relation to itself"@en, "自己への関係の禁止"@ja ;
  sh:description "Such an edge says nothing and sends programs that follow relations into a loop."@en, "そのような辺は何も述べず、関係をたどる処理系を輪に入れてしまう。"@ja ;
  sh:message "The object of a Relation MUST NOT be the entity that holds it."@en, "Relationのobjectは、それを持つ実体自身であってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:relation/rdf:object $this
}""" ] .

jks:EN-07
  a sh:NodeShape ;
  sh:targetObjectsOf jk:relation ;
  jks:ruleCode "EN-07" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/entity/confidence-in-unit-interval> ;
  sh:name "Confidence between 0 and 1"@en, "確信度の範囲"@ja ;
  sh:description "A percentage read as a share outweighs every honest value."@en, "百分率を割合として読むと、正しい値がすべて埋もれる。"@ja ;
  sh:message "The confidence of a Relation MUST lie in [0, 1]."@en, "Relationのconfidenceは、[0, 1]になければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:property [ sh:path jk:confidence ; sh:minInclusive 0 ; sh:maxInclusive 1 ]
  ] .

jks:OB-01
  a sh:NodeShape ;
  sh:targetClass sosa:Observation ;
  jks:ruleCode "OB-01" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/observation/observation-complete> ;
  sh:name "What and when"@en, "何をいつ観測したか"@ja ;
  sh:description "A value of nothing, or at no time, can be placed neither on a map nor on a timeline and is compared with nothing."@en, "何のいつの値か分からなければ、地図にも時間軸にも置けず、何とも比べられない。"@ja ;
  sh:message "An Observation MUST state its featureOfInterest and its phenomenonTime."@en, "ObservationはfeatureOfInterestとphenomenonTimeを書かなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:property [ sh:path sosa:hasFeatureOfInterest ; sh:minCount 1 ] , [ sh:path sosa:phenomenonTime ; sh:minCount 1 ]
  ] .

jks:OB-02
  a sh:NodeShape ;
  sh:targetClass sosa:Observation ;
  sh:targetObjectsOf jk:condition ;
  jks:ruleCode "OB-02" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/observation/result-fits-property> ;
  sh:name "Result of its property"@en, "特性に合う結果"@ja ;
  sh:description "A reader picks the arithmetic by the kind; a class code taken for a number is averaged, a number taken for a class is not."@en, "読み手は種類で計算を選ぶ。数と見なされた区分は平均され、区分と見なされた数は計算されない。"@ja ;
  sh:message "The kind of a result MUST fit the valueType of its property: quantity for real or complex of rank 0; vector, with one value for each of componentNames, for rank 1 or 2; count or quantity for integer; category, with a code of categories where these are given, for category; truth for boolean; text for text; field for any. A Condition MUST have exactly one of quantity, category and text."@en, "結果の種類は、特性のvalueTypeに合わなければならない。rank 0のrealとcomplexはquantity、rankが1か2ならcomponentNamesと同数の値を持つvector、integerはcountまたはquantity、categoryはcategory(categoriesがあればその符号)、booleanはtruth、textはtext、fieldはどれにも使える。Conditionはquantity、category、textのちょうど1つを持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  {
    $this sosa:observedProperty ?property ; sosa:hasResult/jk:kind ?kind . ?property rdf:type jk:Property .
    OPTIONAL { ?property jk:valueType ?declared } OPTIONAL { ?property jk:rank ?someRank } BIND(COALESCE(?someRank, 0) AS ?rank)
    BIND(IF(BOUND(?declared), ?declared, IF((EXISTS { ?property qudt:hasQuantityKind ?numeric } || EXISTS { ?property jk:unitCode ?numeric }), "real",
      IF(EXISTS { ?property jk:categories ?categories }, "category", ""))) AS ?type)
    FILTER(?kind != "field")
    FILTER((?type IN ("real", "integer", "complex") && ?rank > 0 && ?kind != "vector")
      || (?type IN ("real", "complex") && ?rank = 0 && ?kind != "quantity")
      || (?type = "integer" && ?rank = 0 && ?kind NOT IN ("count", "quantity"))
      || (?type = "category" && ?kind != "category") || (?type = "boolean" && ?kind != "truth") || (?type = "text" && ?kind != "text"))
  } UNION {
    ?holder jk:condition $this .
    { $this jk:quantity ?quantity ; jk:category|jk:text ?other } UNION { $this jk:category ?category ; jk:text ?text }
    UNION { FILTER NOT EXISTS { $this jk:quantity ?any } FILTER NOT EXISTS { $this jk:category ?any } FILTER NOT EXISTS { $this jk:text ?any } }
  }
}""" ] .

jks:OB-03
  a sh:NodeShape ;
  sh:targetClass sosa:Observation, sosa:Sample ;
  jks:ruleCode "OB-03" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/observation/sample-chain> ;
  sh:name "Chain of samples"@en, "試料の連鎖"@ja ;
  sh:description "A result of a sample says something about the whole only along an unbroken chain."@en, "試料の結果が全体について語るのは、連鎖が途切れないときだけである。"@ja ;
  sh:message "The chain of sampleOf MUST NOT lead back to a sample, and the ultimateFeatureOfInterest of an Observation of a Sample MUST be reached from that Sample along sampleOf."@en, "sampleOfの連鎖は元の試料に戻ってはならない。Sampleの観測のultimateFeatureOfInterestは、そのSampleからsampleOfをたどって着く先でなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  { $this sosa:isSampleOf+ $this }
  UNION {
    $this sosa:hasFeatureOfInterest ?sample ; sosa:hasUltimateFeatureOfInterest ?ultimate . ?sample rdf:type sosa:Sample .
    FILTER NOT EXISTS { ?sample sosa:isSampleOf+ ?ultimate }
    FILTER NOT EXISTS { ?sample sosa:isSampleOf+ ?link . FILTER NOT EXISTS { ?link rdf:type ?class } }
  }
}""" ] .

jks:OB-04
  a sh:NodeShape ;
  sh:targetClass sosa:Observation, jk:Field ;
  jks:ruleCode "OB-04" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/observation/origin-needs-maker> ;
  sh:name "Maker of a computed value"@en, "計算値を作ったもの"@ja ;
  sh:description "A computed value is worth as much as its model; without it nobody can judge, repeat or correct it."@en, "計算値の価値はモデルで決まる。それが分からなければ、評価も再現も訂正もできない。"@ja ;
  sh:message "An Observation or Field of origin simulated, assimilated, forecast or inferred MUST state usedProcedure or generatedBy."@en, "由来がsimulated、assimilated、forecast、inferredのObservationとFieldは、usedProcedureまたはgeneratedByを書かなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:not [ sh:property [ sh:path jk:origin ; sh:minCount 1 ; sh:in ( "simulated" "assimilated" "forecast" "inferred" ) ] ] ]
      [ sh:property [ sh:path [ sh:alternativePath ( sosa:usedProcedure prov:wasGeneratedBy ) ] ; sh:minCount 1 ] ]
    )
  ] .

jks:OB-05
  a sh:NodeShape ;
  sh:targetClass sosa:Observation, jk:Field ;
  jks:ruleCode "OB-05" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/observation/system-observes> ;
  sh:name "A system that observes it"@en, "その特性を観測するシステム"@ja ;
  sh:description "A thermometer that reports a humidity points to a wrong system or a mistaken column."@en, "湿度を報告する温度計は、システムの取り違えか列の誤りを示す。"@ja ;
  sh:message "A System that states what it observes SHOULD name the property of every Observation, and of every Variable of role value of a Field, that it made."@en, "観測する特性を挙げたSystemは、自身が作ったObservationの特性と、Fieldの役割valueの各Variableの特性を、すべて挙げるのが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this sosa:madeBySystem ?system . ?system sosa:observes ?any .
  { $this sosa:observedProperty ?property }
  UNION { $this jk:variable ?variable . ?variable jk:property ?property
    FILTER NOT EXISTS { ?variable jk:role ?role . FILTER(?role != "value") } }
  FILTER NOT EXISTS { ?system sosa:observes ?property }
}""" ] .

jks:OB-06
  a sh:NodeShape ;
  sh:targetClass sosa:Observation ;
  jks:ruleCode "OB-06" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/observation/deployed-then> ;
  sh:name "Deployed at that time"@en, "その時の配備"@ja ;
  sh:description "A reading from before the installation or after the removal belongs to another instrument or another place."@en, "設置前や撤去後の値は、別の機器か別の場所のものである。"@ja ;
  sh:message "One of the deployments of the System that made an Observation SHOULD cover its phenomenonTime, and for a Field overlap its time axis, where the system states deployments."@en, "Observationを作ったSystemに配備の記載があれば、そのどれかが現象時間を覆い、Fieldではその時間軸と重なることが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this sosa:madeBySystem/sosa:hasDeployment ?one ; sosa:phenomenonTime ?extent . ?extent jk:start|jk:at ?from ; jk:end|jk:at ?to .
  FILTER NOT EXISTS { ?extent time:hasTRS ?trs }
  FILTER NOT EXISTS {
    $this sosa:madeBySystem/sosa:hasDeployment/jk:during ?during .
    FILTER NOT EXISTS { ?during jk:start ?start . FILTER(((REGEX(?from, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?start, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?from) < STR(?start)) || (REGEX(?from, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?start, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?from) < xsd:dateTime(?start)))) }
    FILTER NOT EXISTS { ?during jk:end ?end . FILTER(((REGEX(?end, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?to, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?end) < STR(?to)) || (REGEX(?end, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?to, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?end) < xsd:dateTime(?to)))) }
  }
  FILTER NOT EXISTS { $this sosa:madeBySystem/sosa:hasDeployment/jk:during/time:hasTRS ?other }
}""" ] .

jks:OB-07
  a sh:NodeShape ;
  sh:targetClass sosa:Observation, jk:Field ;
  jks:ruleCode "OB-07" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/observation/procedure-fits> ;
  sh:name "A model that gives it"@en, "その特性を出力するモデル"@ja ;
  sh:description "A value that the model cannot give was made by something else, and the trace to its maker is false."@en, "モデルが出力し得ない値は別のものが作ったのであり、作り手への来歴が誤っている。"@ja ;
  sh:message "A Model that is named as usedProcedure MUST have an output or state port of the observed property, by the same id or by the same quantityKind and concept; for a Field, of each of its Variables of role value."@en, "usedProcedureに書くModelは、観測した特性(同じid、または同じquantityKindとconcept)の出力または状態の接続口を持たなければならない。Fieldでは、役割valueの各Variableについて同じである。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this sosa:usedProcedure ?model ; sosa:observedProperty|(jk:variable/(jk:property|jk:inlineProperty)) ?wanted . ?model jk:modelKind ?kind .
  FILTER NOT EXISTS { $this jk:variable ?variable . ?variable jk:property|jk:inlineProperty ?wanted ; jk:role ?other . FILTER(?other != "value") }
  FILTER NOT EXISTS { ?model jk:modelPort ?open . ?open jk:role ?way . FILTER(?way IN ("output", "state"))
    FILTER NOT EXISTS { ?open jk:field/(jk:property|jk:inlineProperty) ?stated . FILTER(isBlank(?stated) || EXISTS { ?stated rdf:type jk:Property }) } }
  FILTER NOT EXISTS {
    ?model jk:modelPort ?port . ?port jk:role ?role . FILTER(?role IN ("output", "state")) ?port jk:field/(jk:property|jk:inlineProperty) ?given .
    FILTER(?given = ?wanted || (isIRI(?wanted) && NOT EXISTS { ?wanted rdf:type jk:Property })
      || (EXISTS { ?given qudt:hasQuantityKind|jk:concept ?some }
        && NOT EXISTS { ?given qudt:hasQuantityKind ?x . FILTER NOT EXISTS { ?wanted qudt:hasQuantityKind ?x } }
        && NOT EXISTS { ?wanted qudt:hasQuantityKind ?x . FILTER NOT EXISTS { ?given qudt:hasQuantityKind ?x } }
        && NOT EXISTS { ?given jk:concept ?x . FILTER NOT EXISTS { ?wanted jk:concept ?x } }
        && NOT EXISTS { ?wanted jk:concept ?x . FILTER NOT EXISTS { ?given jk:concept ?x } }))
  }
}""" ] .

jks:OB-08
  a sh:NodeShape ;
  sh:targetClass sosa:System ;
  jks:ruleCode "OB-08" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/observation/subsystem-acyclic> ;
  sh:name "No system inside itself"@en, "自身を含まないシステム"@ja ;
  sh:description "Whoever walks from a part to the whole would never arrive."@en, "部分から全体へたどる処理が終わらなくなる。"@ja ;
  sh:message "The chain of subSystemOf MUST NOT lead back to the system."@en, "subSystemOfの連鎖は、元のシステムに戻ってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this sosa:isSubSystemOf+ $this
}""" ] .

jks:OB-09
  a sh:NodeShape ;
  sh:targetClass sosa:Observation ;
  jks:ruleCode "OB-09" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/observation/statistic-needs-interval> ;
  sh:name "A statistic over an interval"@en, "期間にわたる統計量"@ja ;
  sh:description "A sum or mean stamped with one instant does not say over what time it was taken."@en, "1つの瞬間だけを付けた合計や平均は、どの期間のものか分からない。"@ja ;
  sh:message "An Observation whose temporal support is of kind interval MUST have an interval, not an instant, as its phenomenonTime."@en, "時間の支持域の種類がintervalのObservationは、瞬間ではなく期間を現象時間としなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:not [
      sh:property [ sh:path ( jk:support jk:temporalSupport jk:kind ) ; sh:hasValue "interval" ] ,
        [ sh:path ( sosa:phenomenonTime jk:at ) ; sh:minCount 1 ]
    ]
  ] .

jks:OB-10
  a sh:NodeShape ;
  sh:targetClass sosa:Observation, jk:Field ;
  jks:ruleCode "OB-10" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/observation/measured-is-measured> ;
  sh:name "Measured means measured"@en, "測定値は測定したもの"@ja ;
  sh:description "A model output that passes for a measurement will be used to confirm the very model it came from."@en, "測定値を装ったモデル出力は、そのもととなったモデルの検証に使われてしまう。"@ja ;
  sh:message "The chain of generatedBy and used of an Observation or Field of origin measured MUST NOT reach a Run, nor an Activity whose procedure is a Model other than an Operator or is of procedureType simulation, assimilation or inference."@en, "由来がmeasuredのObservationとFieldのgeneratedByとusedの連鎖は、Runに達してはならない。手順がOperator以外のModelか、procedureTypeがsimulation、assimilation、inferenceであるActivityにも達してはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:origin "measured" ; prov:wasGeneratedBy/(prov:used/prov:wasGeneratedBy?)* ?activity .
  FILTER(EXISTS { ?activity rdf:type jk:Run } || EXISTS { ?activity jk:procedure ?model . ?model rdf:type jk:Model }
    || EXISTS { ?activity jk:procedure/jk:procedureType ?type . FILTER(?type IN ("simulation", "assimilation", "inference")) })
}""" ] .

jks:OB-11
  a sh:NodeShape ;
  sh:targetClass sosa:Observation, jk:Field ;
  jks:ruleCode "OB-11" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/observation/origin-declared> ;
  sh:name "Declared origin"@en, "由来の宣言"@ja ;
  sh:description "What was measured and what was computed must not be mixed unknowingly in a twin."@en, "測定したものと計算したものが、デジタルツインの中で知らずに混ざってはならない。"@ja ;
  sh:message "An Observation and a Field SHOULD state their origin."@en, "ObservationとFieldは由来(origin)を書くことが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:node [
    sh:property [ sh:path jk:origin ; sh:minCount 1 ]
  ] .

jks:OB-12
  a sh:NodeShape ;
  sh:targetClass sosa:Observation ;
  jks:ruleCode "OB-12" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/observation/statistic-declared> ;
  sh:name "Declared statistic"@en, "統計量の宣言"@ja ;
  sh:description "An hourly mean and a reading on the hour have equal units and must not be exchanged."@en, "1時間の平均と正時の値は単位が同じだが、取り替えてはならない。"@ja ;
  sh:message "A numeric Observation SHOULD state its support.time, and so SHOULD each Variable of role value of a Field with a time coordinate."@en, "数値のObservationは、support.timeを書くことが望ましい。時間の座標を持つFieldの役割valueの各Variableも同じである。"@ja ;
  sh:severity sh:Info ;
  sh:node [
    sh:or (
      [ sh:property [ sh:path ( jk:support jk:temporalSupport ) ; sh:minCount 1 ] ]
      [ sh:not [ sh:property [ sh:path ( sosa:hasResult jk:kind ) ; sh:minCount 1 ; sh:in ( "quantity" "vector" "count" ) ] ] ]
    )
  ] .

jks:OB-13
  a sh:NodeShape ;
  sh:targetClass sosa:Observation, jk:Field ;
  jks:ruleCode "OB-13" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/observation/maker-declared> ;
  sh:name "Declared instrument"@en, "測定手段の宣言"@ja ;
  sh:description "Errors of an instrument are found, and corrected, through all values it gave."@en, "機器の誤差は、その機器が出したすべての値を通して見つかり、直される。"@ja ;
  sh:message "An Observation or Field of origin measured SHOULD state madeBySystem or usedProcedure."@en, "由来がmeasuredのObservationとFieldは、madeBySystemまたはusedProcedureを書くことが望ましい。"@ja ;
  sh:severity sh:Info ;
  sh:node [
    sh:or (
      [ sh:not [ sh:property [ sh:path jk:origin ; sh:hasValue "measured" ] ] ]
      [ sh:property [ sh:path [ sh:alternativePath ( sosa:madeBySystem sosa:usedProcedure ) ] ; sh:minCount 1 ] ]
    )
  ] .

jks:OB-14
  a sh:NodeShape ;
  sh:targetClass jk:Property ;
  sh:targetObjectsOf jk:inlineProperty ;
  jks:ruleCode "OB-14" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/observation/vector-components> ;
  sh:name "Named components"@en, "名前のある成分"@ja ;
  sh:description "Nothing else tells which of two numbers is the eastward one."@en, "2つの数のどちらが東向きかを示すものは、ほかにない。"@ja ;
  sh:message "A property of rank 1 or 2 MUST name its components, and a property of rank 0 MUST NOT name any."@en, "rankが1か2の特性はcomponentNamesを書かなければならず、rankが0の特性は書いてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:property [ sh:path jk:rank ; sh:minCount 1 ; sh:minInclusive 1 ] , [ sh:path jk:componentNames ; sh:minCount 1 ] ]
      [ sh:property [ sh:path jk:rank ; sh:maxInclusive 0 ] , [ sh:path jk:componentNames ; sh:maxCount 0 ] ]
    )
  ] .

jks:OB-15
  a sh:NodeShape ;
  sh:targetClass sosa:Observation, jk:Field ;
  jks:ruleCode "OB-15" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/observation/computed-conditions> ;
  sh:name "Conditions of a computation"@en, "計算の条件"@ja ;
  sh:description "Two computed values of one property differ by the approximation that was made, and are comparable only when it is known."@en, "同じ特性の計算値は近似によって異なり、近似が分かって初めて比較できる。"@ja ;
  sh:message "An Observation or Field of origin simulated SHOULD state conditions, unless its procedure is a Model or states its levelOfTheory."@en, "由来がsimulatedのObservationとFieldは、手順がModelであるかlevelOfTheoryを書いている場合を除き、条件(conditions)を書くことが望ましい。"@ja ;
  sh:severity sh:Info ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:origin "simulated" . FILTER NOT EXISTS { $this jk:condition ?condition }
  OPTIONAL { $this sosa:usedProcedure ?used } OPTIONAL { $this prov:wasGeneratedBy ?activity }
  OPTIONAL { $this prov:wasGeneratedBy ?known . ?known rdf:type prov:Activity . OPTIONAL { ?known jk:procedure ?planned } }
  BIND(COALESCE(?used, ?planned) AS ?procedure)
  FILTER((!BOUND(?procedure) && (!BOUND(?activity) || BOUND(?known)))
    || EXISTS { ?procedure rdf:type sosa:Procedure . FILTER NOT EXISTS { ?procedure jk:levelOfTheory ?level } })
}""" ] .

jks:FD-12
  a sh:NodeShape ;
  sh:targetObjectsOf jk:variable ;
  jks:ruleCode "FD-12" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/field/flags-known> ;
  sh:name "Flags with a meaning"@en, "意味のある品質標識"@ja ;
  sh:description "A flag nobody can read is taken for good or for bad by accident."@en, "読めない品質標識は、偶然に良とも不良とも見なされる。"@ja ;
  sh:message "A Variable of role flag MUST have flagMeanings, and each of its inline values that is not null MUST be a key of it."@en, "役割flagのVariableはflagMeaningsを持たなければならず、直接書いた値は、nullでなければその鍵でなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:not [ sh:property [ sh:path jk:role ; sh:hasValue "flag" ] ] ]
      [ sh:property [ sh:path jk:flagMeanings ; sh:minCount 1 ] ]
    )
  ] .

jks:FD-13
  a sh:NodeShape ;
  sh:targetObjectsOf jk:variable ;
  jks:ruleCode "FD-13" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/field/companion-valid> ;
  sh:name "Valid companion"@en, "正しい付随変数"@ja ;
  sh:description "An uncertainty or a flag is read beside its value, index by index, and in its unit."@en, "不確かさや品質標識は、値の隣で番号ごとに、その単位で読む。"@ja ;
  sh:message "companionOf MUST name another variable of the Field and MUST NOT lead back to the variable itself; the two MUST have the same axisNames and shape, and commensurable units unless the role is flag, missingReason, weight or count. A standardUncertainty in an interval-scale unit is judged by QU-04."@en, "companionOfはFieldの別の変数を指し、自身に戻ってはならない。両者はaxisNamesとshapeが同じで、役割がflag、missingReason、weight、count以外なら、単位が互いに換算できなければならない。零点のずれた単位のstandardUncertaintyはQU-04で判定する。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  ?field jk:variable $this . $this jk:companionOf ?name ; jk:key ?own .
  FILTER(NOT EXISTS { ?field jk:variable ?other . ?other jk:key ?name } || ?name = ?own
    || EXISTS { ?field jk:variable ?other . ?other jk:key ?name ; jk:companionOf ?own })
}""" ] .

jks:FD-17
  a sh:NodeShape ;
  sh:targetObjectsOf jk:variable ;
  jks:ruleCode "FD-17" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/field/packing-integers> ;
  sh:name "Packing into integers"@en, "整数への圧縮"@ja ;
  sh:description "A factor beside unpacked numbers gets applied a second time."@en, "圧縮していない数の隣に係数があると、もう一度掛けられてしまう。"@ja ;
  sh:message "scaleFactor and addOffset MUST NOT stand beside a dataType that is not an integer type (int8 to int64, uint8 to uint64)."@en, "scaleFactorとaddOffsetは、整数型(int8からint64、uint8からuint64)以外のdataTypeと並べてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:property [ sh:path jk:dataType ; sh:pattern "^u?int(8|16|32|64)$" ] ]
      [ sh:property [ sh:path [ sh:alternativePath ( jk:scaleFactor jk:addOffset ) ] ; sh:maxCount 0 ] ]
    )
  ] .

jks:FD-19
  a sh:NodeShape ;
  sh:targetObjectsOf jk:variable ;
  jks:ruleCode "FD-19" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/field/one-property> ;
  sh:name "One property"@en, "1つの特性"@ja ;
  sh:description "Two descriptions of one number drift apart, and nobody knows which one holds."@en, "1つの数に2つの記述があると食い違い、どちらが正しいか分からなくなる。"@ja ;
  sh:message "A Variable and a FieldSpec MUST NOT have both property and inlineProperty."@en, "VariableとFieldSpecは、propertyとinlinePropertyの両方を持ってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:property [ sh:path jk:property ; sh:maxCount 0 ] ]
      [ sh:property [ sh:path jk:inlineProperty ; sh:maxCount 0 ] ]
    )
  ] .

jks:FD-20
  a sh:NodeShape ;
  sh:targetObjectsOf jk:variable ;
  jks:ruleCode "FD-20" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/field/property-declared> ;
  sh:name "Declared property"@en, "特性の宣言"@ja ;
  sh:description "A column of numbers named \\"T\\" may be a temperature, a time or a transmission."@en, "「T」という数の列は、温度、時間、透過率のどれでもあり得る。"@ja ;
  sh:message "A Variable of role value, and a FieldSpec, MUST have property or inlineProperty."@en, "役割valueのVariableとFieldSpecは、propertyまたはinlinePropertyを持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:property [ sh:path [ sh:alternativePath ( jk:property jk:inlineProperty ) ] ; sh:minCount 1 ] ]
      [ sh:property [ sh:path jk:role ; sh:minCount 1 ] ; sh:not [ sh:property [ sh:path jk:role ; sh:hasValue "value" ] ] ]
    )
  ] .

jks:PV-01
  a sh:NodeShape ;
  sh:targetClass prov:Activity, jk:Run ;
  jks:ruleCode "PV-01" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/metadata/activity-order> ;
  sh:name "Order of an activity"@en, "活動の順序"@ja ;
  sh:description "An activity that ends before it starts puts everything it made into a wrong order."@en, "始まる前に終わる活動は、作ったものすべての順序を狂わせる。"@ja ;
  sh:message "The startedAt of an Activity MUST NOT be later than its endedAt."@en, "ActivityのstartedAtは、endedAtより後であってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:property [ sh:path prov:startedAtTime ; sh:lessThanOrEquals prov:endedAtTime ]
  ] .

jks:PV-02
  a sh:NodeShape ;
  sh:targetClass jk:ReferenceSystem, jk:Transform, jk:Entity, sosa:Observation, sosa:Procedure, jk:Property, sosa:Sample, sosa:System, jk:Field, prov:Activity, prov:Agent, dcat:Distribution, dcat:Dataset, odrl:Policy, jk:Model, jk:Operator, jk:Composition, jk:Action, jk:Belief, jk:Cycle, jk:Decision, jk:Evaluation, jk:Run, jk:Attestation, jk:Card, jk:RiskStatement ;
  jks:ruleCode "PV-02" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/metadata/derivation-acyclic> ;
  sh:name "Provenance without a cycle"@en, "循環のない来歴"@ja ;
  sh:description "Nothing can be made from itself or from what did not yet exist, so one of the links is false."@en, "自分自身や、まだないものから作ることはできないので、どれかの結び付きが誤っている。"@ja ;
  sh:message "The graph of derivedFrom, of generatedBy with used, and of informedBy MUST NOT have a cycle, and a resource that an Activity used MUST NOT have been generated by an Activity that started after the using one had ended."@en, "derivedFrom、generatedByとused、informedByがなすグラフは循環を持ってはならない。Activityが使った資源は、そのActivityの終了後に始まったActivityが生成したものであってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  { $this prov:wasDerivedFrom|prov:wasGeneratedBy|prov:used|prov:wasInformedBy ?next .
    ?next (prov:wasDerivedFrom|prov:wasGeneratedBy|prov:used|prov:wasInformedBy)* $this }
  UNION { $this prov:used/prov:wasGeneratedBy/prov:startedAtTime ?started ; prov:endedAtTime ?ended . FILTER(?ended < ?started) }
}""" ] .

jks:PO-01
  a sh:NodeShape ;
  sh:targetClass odrl:Policy ;
  jks:ruleCode "PO-01" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/metadata/personal-data-basis> ;
  sh:name "Legal basis of personal data"@en, "個人データの法的根拠"@ja ;
  sh:description "Personal data may be processed only on a ground in law, and whoever receives them must know it."@en, "個人データは法的根拠があって初めて扱え、受け手もそれを知る必要がある。"@ja ;
  sh:message "A Policy with personalData true MUST state its legalBasis."@en, "personalDataがtrueのPolicyはlegalBasisを書かなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:not [ sh:property [ sh:path jk:personalData ; sh:hasValue true ] ] ]
      [ sh:property [ sh:path dpv:hasLegalBasis ; sh:minCount 1 ] ]
    )
  ] .

jks:PO-02
  a sh:NodeShape ;
  sh:targetClass odrl:Policy ;
  jks:ruleCode "PO-02" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/metadata/policy-target> ;
  sh:name "A rule has a target"@en, "対象のある規則"@ja ;
  sh:description "A rule about nothing in particular can neither be kept nor broken."@en, "何についてか分からない規則は、守ることも破ることもできない。"@ja ;
  sh:message "Every permission, prohibition and obligation of a Policy MUST have a target of its own, unless the Policy has targets or a resource of the document names the Policy as its policy."@en, "Policyの許諾、禁止、義務は、それぞれtargetを持たなければならない。Policyがtargetsを持つか、文書中の資源がpolicyとしてそのPolicyを指す場合はこの限りでない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this odrl:permission|odrl:prohibition|odrl:obligation ?rule .
  FILTER NOT EXISTS { ?rule odrl:target ?own } FILTER NOT EXISTS { $this odrl:target ?all }
  FILTER NOT EXISTS { ?resource odrl:hasPolicy $this }
}""" ] .

jks:PO-03
  a sh:NodeShape ;
  sh:targetClass odrl:Policy ;
  jks:ruleCode "PO-03" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/metadata/policy-conflict> ;
  sh:name "No unresolved conflict"@en, "解決できる競合"@ja ;
  sh:description "Two readers would come to opposite answers, each with good reason."@en, "2人の読み手が、それぞれもっともな理由で正反対の結論に達する。"@ja ;
  sh:message "A Policy without a conflict strategy MUST NOT both permit and prohibit the same action on the same target and the same modelParts when neither rule has constraints; target and modelParts that a rule leaves out are those of the Policy."@en, "競合時の扱い(conflict)のないPolicyは、制約のない規則で、同じ対象と同じmodelPartsについて同じ行為を許諾しかつ禁止してはならない。規則にない対象とmodelPartsはPolicyのものとする。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this odrl:permission ?may ; odrl:prohibition ?not . ?may odrl:action ?action . ?not odrl:action ?action .
  FILTER NOT EXISTS { $this jk:conflict ?strategy }
  FILTER NOT EXISTS { ?may odrl:constraint ?a } FILTER NOT EXISTS { ?not odrl:constraint ?b }
  FILTER NOT EXISTS { ?may odrl:assignee ?x . ?not odrl:assignee ?any . FILTER NOT EXISTS { ?not odrl:assignee ?x } }
  FILTER(EXISTS { ?may odrl:target ?t . ?not odrl:target ?t }
    || EXISTS { ?may odrl:target ?t . $this odrl:target ?t . FILTER NOT EXISTS { ?not odrl:target ?n } }
    || EXISTS { ?not odrl:target ?t . $this odrl:target ?t . FILTER NOT EXISTS { ?may odrl:target ?m } }
    || (NOT EXISTS { ?may odrl:target ?m } && NOT EXISTS { ?not odrl:target ?n }))
  OPTIONAL { ?may jk:modelPart ?p1 } OPTIONAL { ?not jk:modelPart ?q1 }
  FILTER((!BOUND(?p1) && NOT EXISTS { $this jk:modelPart ?all }) || (!BOUND(?q1) && NOT EXISTS { $this jk:modelPart ?all })
    || (BOUND(?p1) && BOUND(?q1) && ?p1 = ?q1)
    || (BOUND(?p1) && !BOUND(?q1) && EXISTS { $this jk:modelPart ?p1 })
    || (!BOUND(?p1) && BOUND(?q1) && EXISTS { $this jk:modelPart ?q1 })
    || (!BOUND(?p1) && !BOUND(?q1)))
}""" ] .

jks:PO-04
  a sh:NodeShape ;
  sh:targetClass jk:ReferenceSystem, jk:Transform, jk:Entity, sosa:Observation, sosa:Procedure, jk:Property, sosa:Sample, sosa:System, jk:Field, prov:Activity, prov:Agent, dcat:Distribution, dcat:Dataset, odrl:Policy, jk:Model, jk:Operator, jk:Composition, jk:Action, jk:Belief, jk:Cycle, jk:Decision, jk:Evaluation, jk:Run, jk:Attestation, jk:Card, jk:RiskStatement ;
  jks:ruleCode "PO-04" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/metadata/policy-inherited> ;
  sh:name "Inherited terms"@en, "引き継ぐ利用条件"@ja ;
  sh:description "Terms that end at the first processing step protect nobody."@en, "最初の処理で途切れる条件は、誰も守らない。"@ja ;
  sh:message "A resource that is derived, through derivedFrom or through what its generating Activity used, from a resource whose policy has prohibitions, obligations or residency MUST have a policy with each of these prohibitions and obligations, by action and modelParts, and with a residency that is no wider."@en, "利用条件に禁止、義務、所在国の制限がある資源から、derivedFromまたは生成したActivityのusedを通じて作られた資源は、行為とmodelPartsが同じ禁止と義務をすべて持ち、所在国の制限がそれより広くないpolicyを持たなければならない。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  { $this prov:wasDerivedFrom ?source } UNION { $this prov:wasGeneratedBy/prov:used ?source }
  ?source odrl:hasPolicy ?theirs . ?theirs rdf:type odrl:Policy ; odrl:prohibition|odrl:obligation|jk:residency ?restriction .
  OPTIONAL { $this odrl:hasPolicy ?own }
  FILTER(!BOUND(?own) || (?own != ?theirs && EXISTS { ?own rdf:type odrl:Policy } && (
    EXISTS { ?theirs odrl:prohibition/odrl:action ?act . FILTER NOT EXISTS { ?own odrl:prohibition/odrl:action ?act } }
    || EXISTS { ?theirs odrl:obligation/odrl:action ?duty . FILTER NOT EXISTS { ?own odrl:obligation/odrl:action ?duty } }
    || (EXISTS { ?theirs jk:residency ?region } && (NOT EXISTS { ?own jk:residency ?any }
      || EXISTS { ?own jk:residency ?wider . FILTER NOT EXISTS { ?theirs jk:residency ?wider } })))))
}""" ] .

jks:PO-05
  a sh:NodeShape ;
  sh:targetObjectsOf odrl:constraint ;
  jks:ruleCode "PO-05" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/metadata/constraint-operand> ;
  sh:name "One right operand"@en, "1つの右辺"@ja ;
  sh:description "A comparison needs one thing to compare with."@en, "比較には相手が1つ要る。"@ja ;
  sh:message "A PolicyConstraint MUST have exactly one of rightOperand and rightValue."@en, "PolicyConstraintはrightOperandとrightValueのちょうど一方を持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:property [ sh:path odrl:rightOperand ; sh:minCount 1 ; sh:maxCount 1 ]
  ] .

jks:PO-06
  a sh:NodeShape ;
  sh:targetClass dcat:Distribution ;
  jks:ruleCode "PO-06" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/metadata/storage-in-residency> ;
  sh:name "Stored where allowed"@en, "許された国での保管"@ja ;
  sh:description "A limit on where bytes may lie is broken by the copy nobody thought of."@en, "置き場所の制限は、誰も気に留めない複製によって破られる。"@ja ;
  sh:message "Every storageRegions of an Asset MUST lie within the residency of the policy of the Asset itself and of every resource that has the Asset among its distributions or data."@en, "AssetのstorageRegionsは、Asset自身の利用条件と、そのAssetをdistributionsやdataに持つ資源の利用条件の所在国の制限に、すべて収まらなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:storageRegion ?region . { $this odrl:hasPolicy ?policy } UNION { ?dataset dcat:distribution $this ; odrl:hasPolicy ?policy }
  ?policy jk:residency ?allowed . FILTER NOT EXISTS { ?policy jk:residency ?region }
}""" ] .

jks:DS-02
  a sh:NodeShape ;
  sh:targetClass dcat:Dataset ;
  jks:ruleCode "DS-02" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/metadata/splits-disjoint> ;
  sh:name "Separate splits"@en, "重ならない分割"@ja ;
  sh:description "Test data that the model has seen, or that adjoin what it has seen, make every score too good."@en, "学習に使ったデータやその隣のデータで試験すると、どの評点も良すぎる値になる。"@ja ;
  sh:message "No two splits of a Dataset MUST share a member, and their during intervals MUST NOT overlap nor lie less than splitGap apart; the gap is counted once between two splits, not on each side."@en, "Datasetの2つの分割は構成要素を共有してはならず、duringの期間が重なってはならず、その間隔がsplitGapより短くてはならない。間隔は分割の間で1度だけ数え、両側では数えない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:split ?a, ?b . FILTER(?a != ?b)
  { ?a dcterms:hasPart ?member . ?b dcterms:hasPart ?member }
  UNION { ?a jk:during ?d . ?b jk:during ?e . ?d jk:start ?ds ; jk:end ?de . ?e jk:start ?es ; jk:end ?ee .
    FILTER NOT EXISTS { ?d time:hasTRS ?trs } FILTER NOT EXISTS { ?e time:hasTRS ?trs }
    FILTER(((REGEX(?ds, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?ee, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?ds) < STR(?ee)) || (REGEX(?ds, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?ee, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?ds) < xsd:dateTime(?ee)))) FILTER(((REGEX(?es, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?de, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?es) < STR(?de)) || (REGEX(?es, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?de, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?es) < xsd:dateTime(?de)))) }
}""" ] .

jks:DS-03
  a sh:NodeShape ;
  sh:targetClass dcat:Dataset ;
  jks:ruleCode "DS-03" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/metadata/license-declared> ;
  sh:name "Declared licence"@en, "使用許諾の宣言"@ja ;
  sh:description "Without a licence nobody may use the data, whatever was intended."@en, "使用許諾がなければ、意図がどうであれ、誰もデータを使えない。"@ja ;
  sh:message "A Dataset MUST have a license, or a policy that has one."@en, "Datasetはlicenseを持つか、licenseのあるpolicyを持たなければならない。"@ja ;
  sh:severity sh:Warning ;
  sh:node [
    sh:property [ sh:path [ sh:alternativePath ( dcterms:license odrl:hasPolicy ) ] ; sh:minCount 1 ]
  ] .

jks:DS-04
  a sh:NodeShape ;
  sh:targetClass dcat:Dataset ;
  jks:ruleCode "DS-04" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/metadata/publisher-declared> ;
  sh:name "Declared publisher"@en, "公開者の宣言"@ja ;
  sh:description "Questions, corrections and withdrawals need an address."@en, "問い合わせ、訂正、取り下げには宛先が要る。"@ja ;
  sh:message "A Dataset SHOULD have a publisher."@en, "Datasetはpublisherを持つことが望ましい。"@ja ;
  sh:severity sh:Info ;
  sh:node [
    sh:property [ sh:path dcterms:publisher ; sh:minCount 1 ]
  ] .

jks:DS-05
  a sh:NodeShape ;
  sh:targetClass dcat:Dataset ;
  jks:ruleCode "DS-05" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/metadata/title-declared> ;
  sh:name "Declared title"@en, "題名の宣言"@ja ;
  sh:description "In a catalogue a dataset without a title is a bare address that nobody opens."@en, "目録では、題名のないデータ集合はただのアドレスであり、誰も開かない。"@ja ;
  sh:message "A Dataset MUST have a title or a label."@en, "Datasetはtitleまたはlabelを持たなければならない。"@ja ;
  sh:severity sh:Warning ;
  sh:node [
    sh:property [ sh:path [ sh:alternativePath ( dcterms:title rdfs:label ) ] ; sh:minCount 1 ]
  ] .

jks:DS-06
  a sh:NodeShape ;
  sh:targetClass dcat:Distribution ;
  jks:ruleCode "DS-06" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/metadata/media-type-form> ;
  sh:name "Form of a media type"@en, "媒体型の形"@ja ;
  sh:description "Programs choose their reader by the media type; a file extension means nothing to them."@en, "プログラムは媒体型で読み取り器を選ぶ。拡張子では選べない。"@ja ;
  sh:message "A mediaType MUST be a type and a subtype joined by one slash, in the characters that RFC 6838 allows; parameters may follow after a semicolon."@en, "mediaTypeは、RFC 6838が許す文字の型と副型を1つの斜線でつないだものでなければならない。セミコロンの後に引数を続けてよい。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:property [ sh:path dcat:mediaType ; sh:pattern "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*(\\\\s*;.*)?$" ]
  ] .

jks:LG-01
  a sh:NodeShape ;
  sh:targetClass jk:ReferenceSystem, jk:Transform, jk:Entity, sosa:Observation, sosa:Procedure, jk:Property, sosa:Sample, sosa:System, jk:Field, prov:Activity, prov:Agent, dcat:Distribution, dcat:Dataset, odrl:Policy, jk:Model, jk:Operator, jk:Composition, jk:Action, jk:Belief, jk:Cycle, jk:Decision, jk:Evaluation, jk:Run, jk:Attestation, jk:Card, jk:RiskStatement ;
  jks:ruleCode "LG-01" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/metadata/ja-or-en> ;
  sh:name "Japanese or English"@en, "日本語か英語"@ja ;
  sh:description "Reports and pages are in these two languages, and would show an address instead of a name."@en, "報告とページはこの2つの言語であり、名前の代わりにアドレスを示すことになる。"@ja ;
  sh:message "A label, title or description SHOULD have a text in ja, en, one of their subtags such as en-GB, or und."@en, "名称(label)、題名(title)、説明(description)は、ja、en、en-GBなどその下位の言語タグ、またはundの文を持つことが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this rdfs:label|dcterms:title|dcterms:description ?some .
  { $this rdfs:label ?text . FILTER NOT EXISTS { $this rdfs:label ?good . FILTER(LANG(?good) = "" || LANGMATCHES(LANG(?good), "en") || LANGMATCHES(LANG(?good), "ja")) } }
  UNION { $this dcterms:title ?text . FILTER NOT EXISTS { $this dcterms:title ?good . FILTER(LANG(?good) = "" || LANGMATCHES(LANG(?good), "en") || LANGMATCHES(LANG(?good), "ja")) } }
  UNION { $this dcterms:description ?text . FILTER NOT EXISTS { $this dcterms:description ?good . FILTER(LANG(?good) = "" || LANGMATCHES(LANG(?good), "en") || LANGMATCHES(LANG(?good), "ja")) } }
}""" ] .

jks:LG-02
  a sh:NodeShape ;
  sh:targetClass dcat:Dataset, jk:Property ;
  jks:ruleCode "LG-02" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/metadata/ja-and-en> ;
  sh:name "Japanese and English"@en, "日本語と英語"@ja ;
  sh:description "What is published is read by people of both languages, and names are what they search by."@en, "公開したものは両方の言語の人が読み、名前で検索する。"@ja ;
  sh:message "The label and title of a Dataset, Model, Composition or Property SHOULD each have a text in Japanese and one in English."@en, "Dataset、Model、Composition、Propertyの名称と題名は、それぞれ日本語と英語の文を持つことが望ましい。"@ja ;
  sh:severity sh:Info ;
  sh:deactivated true ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  { $this rdfs:label ?text
    FILTER(NOT EXISTS { $this rdfs:label ?en . FILTER(LANGMATCHES(LANG(?en), "en")) } || NOT EXISTS { $this rdfs:label ?ja . FILTER(LANGMATCHES(LANG(?ja), "ja")) }) }
  UNION { $this dcterms:title ?text
    FILTER(NOT EXISTS { $this dcterms:title ?en . FILTER(LANGMATCHES(LANG(?en), "en")) } || NOT EXISTS { $this dcterms:title ?ja . FILTER(LANGMATCHES(LANG(?ja), "ja")) }) }
}""" ] .

jks:CPL-001
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-001" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/port-direction> ;
  sh:name "Direction of a port"@en, "端子の向き"@ja ;
  sh:description "Values cannot leave an input or enter an output."@en, "値は入力から出ることも、出力に入ることもできない。"@ja ;
  sh:message "A Connection MUST lead from an output, or a state that can be read, to an input, a parameter or a state that can be set."@en, "Connectionは、出力または読める状態から、入力、パラメータまたは設定できる状態へ向かわなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER((NOT EXISTS { ?sourcePort jk:role "output" } && NOT EXISTS { ?sourcePort jk:role "state" ; jk:access "get" })
    || (NOT EXISTS { ?targetPort jk:role ?role . FILTER(?role IN ("input", "parameter")) }
      && NOT EXISTS { ?targetPort jk:role "state" ; jk:access "set" }))
}""" ] .

jks:CPL-002
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-002" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/single-writer> ;
  sh:name "One writer a port"@en, "端子の書き手は1つ"@ja ;
  sh:description "Which value wins would depend on the order of execution."@en, "どの値が残るかが実行の順に左右される。"@ja ;
  sh:message "A port MUST be written by one connection, unless its \`merge\` says how several are put together."@en, "端子に書き込む接続は、\`merge\`が合わせ方を定めない限り、1つでなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link, ?other . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  $this jk:component ?otherSource . ?other jk:from ?other_from .
  ?otherSource jk:name ?otherSource_name ; jk:model ?otherModel . ?otherModel jk:modelPort ?otherPort . ?otherPort jk:name ?otherPort_name .
  FILTER(STRBEFORE(?other_from, ".") = ?otherSource_name && STRAFTER(?other_from, ".") = ?otherPort_name) ?link jk:to ?to . ?other jk:to ?to . FILTER(?link != ?other)
  FILTER(NOT EXISTS { ?targetPort jk:accepts/jk:merge ?merge . FILTER(?merge != "none") }
    || (EXISTS { ?targetPort jk:accepts/jk:merge "weightedSum" } && NOT EXISTS { ?other jk:weight ?weight }))
}""" ] .

jks:CPL-004
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-004" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/dynamics> ;
  sh:name "When values change"@en, "値の変わる時"@ja ;
  sh:description "A value that is fixed after initialization ignores what comes later."@en, "初期化後に固定される値は、後から来る値を無視する。"@ja ;
  sh:message "The target MUST be able to take values as often as the source changes them."@en, "受け側は、出し側が値を変える頻度で値を受けられなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator }
  ?targetPort jk:dynamics ?to . OPTIONAL { ?sourcePort jk:dynamics ?declared } BIND(COALESCE(?declared, "") AS ?from)
  FILTER((?to = "fixed" && ?from != "fixed" && NOT EXISTS { ?sourcePort jk:phase "init" })
    || (?to IN ("tunable", "continuous") && ?from = "") || (?to = "tunable" && ?from = "continuous")
    || (?to = "continuous" && ?from = "discrete" && NOT EXISTS { ?targetPort jk:accepts/jk:extrapolationOrder 0 }))
}""" ] .

jks:CPL-006
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-006" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/endpoint-exists> ;
  sh:name "Ends of a connection"@en, "接続の端"@ja ;
  sh:description "A connection that leads nowhere feeds nothing."@en, "行き先のない接続は何も伝えない。"@ja ;
  sh:message "\`from\` and \`to\` MUST name a component of the composition and a port of its model."@en, "\`from\`と\`to\`は、構成の構成要素と、そのモデルの端子を指さなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection/(jk:from|jk:to) ?end .
  FILTER NOT EXISTS {
    $this jk:component ?component . ?component jk:name ?name ; jk:model/jk:modelPort/jk:name ?port .
    FILTER(STRBEFORE(?end, ".") = ?name && STRAFTER(?end, ".") = ?port)
  }
}""" ] .

jks:CPL-007
  a sh:NodeShape ;
  sh:targetClass jk:Model, jk:Operator ;
  jks:ruleCode "CPL-007" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/model-has-port> ;
  sh:name "Ports of a model"@en, "モデルの端子"@ja ;
  sh:description "A model without ports cannot be joined; one name for two ports cannot be resolved."@en, "端子のないモデルは結合できず、同じ名前の端子は区別できない。"@ja ;
  sh:message "A Model MUST have at least one port, and the names of its ports MUST differ. An Operator may have none."@en, "Modelは端子を1つ以上持ち、端子の名前は互いに異ならなければならない。Operatorは持たなくてもよい。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  { $this jk:modelKind ?kind . FILTER NOT EXISTS { $this jk:modelPort ?port } FILTER NOT EXISTS { $this rdf:type jk:Operator } }
  UNION { $this jk:modelPort ?first, ?second . ?first jk:name ?name . ?second jk:name ?name . FILTER(?first != ?second) }
}""" ] .

jks:CPL-010
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-010" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/property> ;
  sh:name "Concept"@en, "概念"@ja ;
  sh:description "Equal units do not make equal quantities."@en, "単位が同じでも、同じ量とは限らない。"@ja ;
  sh:message "The concept of the source MUST be that of the target, or narrower."@en, "出し側の概念は、受け側の概念と同じか、それより狭くなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator }
  ?targetPort jk:field/(jk:property|jk:inlineProperty)/jk:concept ?concept .
  FILTER NOT EXISTS { ?sourcePort jk:field/(jk:property|jk:inlineProperty)/jk:concept ?concept }
}""" ] .

jks:CPL-011
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-011" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/medium> ;
  sh:name "Medium"@en, "媒質"@ja ;
  sh:description "The temperature of the air is not that of the water."@en, "気温は水温でない。"@ja ;
  sh:message "Medium, constituent and class of feature that the target states MUST be those of the source."@en, "受け側が定める媒質、成分、対象の類は、出し側のものと等しくなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator }
  FILTER(EXISTS { ?targetPort jk:field/(jk:property|jk:inlineProperty)/iop:hasMatrix ?medium . FILTER NOT EXISTS { ?sourcePort jk:field/(jk:property|jk:inlineProperty)/iop:hasMatrix ?medium } }
    || EXISTS { ?targetPort jk:field/(jk:property|jk:inlineProperty)/iop:hasObjectOfInterest ?constituent . FILTER NOT EXISTS { ?sourcePort jk:field/(jk:property|jk:inlineProperty)/iop:hasObjectOfInterest ?constituent } }
    || EXISTS { ?targetPort jk:field/(jk:property|jk:inlineProperty)/jk:featureClass ?class . FILTER NOT EXISTS { ?sourcePort jk:field/(jk:property|jk:inlineProperty)/jk:featureClass ?class } })
}""" ] .

jks:CPL-013
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-013" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/unit> ;
  sh:name "Unit"@en, "単位"@ja ;
  sh:description "A number without its unit is taken for another."@en, "単位のない数は別の数と取り違えられる。"@ja ;
  sh:message "The units of source and target MUST be declared and convertible."@en, "出し側と受け側の単位は、宣言され、換算できなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator }
  ?sourcePort jk:field/(jk:property|jk:inlineProperty) ?from . ?targetPort jk:field/(jk:property|jk:inlineProperty) ?to . ?from qudt:hasQuantityKind ?kind . ?to qudt:hasQuantityKind ?kind .
  FILTER NOT EXISTS { ?sourcePort jk:field ?spec . ?spec jk:unitCode ?sourceUnit . ?targetPort jk:field ?other . ?other jk:unitCode ?targetUnit }
  FILTER NOT EXISTS { ?sourcePort jk:field/jk:valueType|jk:field/(jk:property|jk:inlineProperty)/jk:valueType ?given . FILTER(?given NOT IN ("real", "integer", "complex")) }
  FILTER NOT EXISTS { ?targetPort jk:field/jk:valueType|jk:field/(jk:property|jk:inlineProperty)/jk:valueType ?wanted . FILTER(?wanted NOT IN ("real", "integer", "complex")) }
}""" ] .

jks:CPL-014
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-014" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/difference> ;
  sh:name "Difference or value"@en, "差か値か"@ja ;
  sh:description "A change of 5 degrees is no temperature of 5 degrees."@en, "5度の変化は、5度という温度でない。"@ja ;
  sh:message "Source and target MUST both be differences, or neither."@en, "出し側と受け側は、ともに差であるか、ともに差でないかでなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator }
  OPTIONAL { ?sourcePort jk:field/(jk:property|jk:inlineProperty)/jk:difference ?from } OPTIONAL { ?targetPort jk:field/(jk:property|jk:inlineProperty)/jk:difference ?to }
  FILTER(COALESCE(?from, false) != COALESCE(?to, false))
}""" ] .

jks:CPL-016
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-016" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/rank-basis> ;
  sh:name "Rank and basis"@en, "階数と基底"@ja ;
  sh:description "East and north of one grid are not those of another."@en, "ある格子の東と北は、別の格子の東と北でない。"@ja ;
  sh:message "Source and target MUST have the same rank, and components a declared basis."@en, "出し側と受け側は階数が等しく、成分を持つときは基底を宣言しなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator }
  OPTIONAL { ?sourcePort jk:field/(jk:property|jk:inlineProperty)/jk:rank ?from } OPTIONAL { ?targetPort jk:field/(jk:property|jk:inlineProperty)/jk:rank ?to }
  FILTER(COALESCE(?from, 0) != COALESCE(?to, 0))
}""" ] .

jks:CPL-021
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-021" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/vertical> ;
  sh:name "Vertical reference"@en, "鉛直の基準"@ja ;
  sh:description "A height over the ellipsoid is tens of metres from one over the sea."@en, "楕円体高と標高は数十メートル違う。"@ja ;
  sh:message "Coordinates of height or depth MUST have one vertical reference."@en, "高さや深さの座標は、同じ鉛直の基準を持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator }
  ?sourcePort jk:field/jk:spatialSupport ?from . ?targetPort jk:field/jk:spatialSupport ?to .
  FILTER(EXISTS { ?sourcePort jk:field/(jk:property|jk:inlineProperty)/jk:nature "coordinate" } || EXISTS { ?targetPort jk:field/(jk:property|jk:inlineProperty)/jk:nature "coordinate" })
  FILTER(EXISTS { ?from jk:verticalRs ?rs . FILTER NOT EXISTS { ?to jk:verticalRs ?rs } }
    || EXISTS { ?to jk:verticalRs ?rs . FILTER NOT EXISTS { ?from jk:verticalRs ?rs } })
}""" ] .

jks:CPL-022
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-022" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/grid> ;
  sh:name "Grid and place"@en, "格子と位置"@ja ;
  sh:description "Values joined by index are those of another place."@en, "番号でつないだ値は、別の場所の値である。"@ja ;
  sh:message "The supports of source and target MUST be the same, or be joined by a regridding that fits the quantity."@en, "出し側と受け側の支持域は、等しいか、量に適した格子変換でつながれなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator } FILTER NOT EXISTS { ?link jk:allow "lossy" }
  ?targetPort jk:field/jk:spatialSupport ?to . ?to jk:kind ?toKind .
  OPTIONAL { ?sourcePort jk:field/jk:spatialSupport ?from . ?from jk:kind ?fromKind }
  FILTER(!BOUND(?from) || (!(?fromKind = "none" && ?toKind = "none")
    && !(?fromKind != ?toKind && (?fromKind = "particles" || ?toKind = "particles"))
    && NOT EXISTS { ?to jk:dims ?dims . FILTER NOT EXISTS { ?from jk:dims ?dims } }
    && (IF(?fromKind = "mesh", "grid", ?fromKind) != IF(?toKind = "mesh", "grid", ?toKind)
      || EXISTS { ?to jk:grid ?grid . FILTER NOT EXISTS { ?from jk:grid ?grid } }
      || EXISTS { ?to jk:location ?location . FILTER NOT EXISTS { ?from jk:location ?location } })))
}""" ] .

jks:CPL-024
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-024" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/mask> ;
  sh:name "Mask"@en, "マスク"@ja ;
  sh:description "A cell of sea without a value of sea takes one of land."@en, "海の格子が陸の値を受け取る。"@ja ;
  sh:message "The masks of source and target MUST be the same, or the port say what to do elsewhere."@en, "出し側と受け側のマスクは、等しいか、端子が異なる所の扱いを定めなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator } FILTER NOT EXISTS { ?link jk:allow "lossy" }
  ?sourcePort jk:field/jk:spatialSupport ?from . ?targetPort jk:field/jk:spatialSupport ?to . ?from jk:kind ?fromKind . ?to jk:kind ?toKind .
  ?to jk:mask ?mask . FILTER NOT EXISTS { ?from jk:mask ?mask } FILTER(?fromKind != "none" || ?toKind != "none")
}""" ] .

jks:CPL-025
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-025" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/dims> ;
  sh:name "Dimensions"@en, "次元"@ja ;
  sh:description "A column is no surface."@en, "鉛直の柱は面でない。"@ja ;
  sh:message "Source and target MUST have the same number of spatial dimensions."@en, "出し側と受け側の空間の次元数は等しくなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator }
  ?sourcePort jk:field/jk:spatialSupport ?from . ?targetPort jk:field/jk:spatialSupport ?to . ?from jk:kind ?fromKind . ?to jk:kind ?toKind .
  ?to jk:dims ?dims . FILTER NOT EXISTS { ?from jk:dims ?dims } FILTER(?fromKind != "none" || ?toKind != "none")
}""" ] .

jks:CPL-026
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-026" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/particles> ;
  sh:name "Particles"@en, "粒子"@ja ;
  sh:description "A particle has no cell."@en, "粒子に格子はない。"@ja ;
  sh:message "Particles MUST NOT be joined with a support of another kind without an operator."@en, "粒子は、演算なしに別の種類の支持域とつないではならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator }
  ?sourcePort jk:field/jk:spatialSupport ?from . ?targetPort jk:field/jk:spatialSupport ?to . ?from jk:kind ?fromKind . ?to jk:kind ?toKind .
  FILTER(?fromKind != ?toKind && (?fromKind = "particles" || ?toKind = "particles"))
  FILTER NOT EXISTS { ?to jk:dims ?dims . FILTER NOT EXISTS { ?from jk:dims ?dims } }
}""" ] .

jks:CPL-031
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-031" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/scale-separation> ;
  sh:name "Separation of scales"@en, "尺度の分離"@ja ;
  sh:description "Homogenisation holds only where its assumptions do."@en, "均質化は、その前提が成り立つ所でしか成り立たない。"@ja ;
  sh:message "A bridge between scales MUST state its assumptions and its error, and processes far apart in time MUST NOT be stepped together."@en, "尺度の橋渡しは前提と誤差を述べ、時間の離れた過程を同じ刻みで進めてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  ?link jk:via/rdf:rest*/rdf:first ?operator . ?operator rdf:type jk:Operator ; jk:operation ?operation .
  FILTER(?operation IN ("homogenise", "localise"))
  FILTER(NOT EXISTS { ?operator jk:error ?error }
    || NOT EXISTS { ?operator jk:assumes ?one, ?two, ?three . FILTER(?one != ?two && ?two != ?three && ?one != ?three) })
}""" ] .

jks:CPL-032
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-032" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/non-commuting> ;
  sh:name "Order of mean and function"@en, "平均と関数の順"@ja ;
  sh:description "The mean of a nonlinear function is not the function of the mean."@en, "非線形関数の平均は、平均の関数でない。"@ja ;
  sh:message "A nonlinear operator MUST NOT follow an aggregation, unless it assumes a mean field."@en, "非線形の演算は、平均場を前提としない限り、集計の後に置いてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  ?link jk:via/rdf:rest* ?step . ?step rdf:first ?mean ; rdf:rest+/rdf:first ?bent .
  ?mean rdf:type jk:Operator ; jk:operation "aggregate" . ?bent rdf:type jk:Operator ; jk:linear false .
  FILTER NOT EXISTS { ?bent jk:assumes "mean-field" }
}""" ] .

jks:CPL-042
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-042" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/steps> ;
  sh:name "Steps"@en, "刻み"@ja ;
  sh:description "Between two values something must be made up."@en, "2つの値の間は作り出すほかない。"@ja ;
  sh:message "The step of the target MUST be a multiple of that of the source, or be interpolated."@en, "受け側の刻みは、出し側の整数倍か、内挿されるものでなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator } FILTER NOT EXISTS { ?link jk:allow "lossy" }
  ?sourcePort jk:field/jk:temporalSupport ?from . ?targetPort jk:field/jk:temporalSupport ?to .
  ?from jk:kind "instant" . ?to jk:kind "instant" ; jk:step ?wanted . OPTIONAL { ?from jk:step ?given }
  FILTER(!BOUND(?given) || (REGEX(STR(?given), "^P([0-9.]+W|([0-9.]+D)?(T([0-9.]+H)?([0-9.]+M)?([0-9.]+S)?)?)$") && REGEX(STR(?wanted), "^P([0-9.]+W|([0-9.]+D)?(T([0-9.]+H)?([0-9.]+M)?([0-9.]+S)?)?)$")
    && ((COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1) < (COALESCE(xsd:decimal(REPLACE(STR(?given), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1) || FLOOR((COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1) / (COALESCE(xsd:decimal(REPLACE(STR(?given), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1)) != (COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1) / (COALESCE(xsd:decimal(REPLACE(STR(?given), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1))))
}""" ] .

jks:CPL-043
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-043" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/latency> ;
  sh:name "Latency"@en, "遅れ"@ja ;
  sh:description "A forecast that comes late is history."@en, "遅れて届く予報は記録にすぎない。"@ja ;
  sh:message "The source MUST be there as early as the target asks."@en, "出し側は、受け側の求める時までに届かなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator } FILTER NOT EXISTS { ?link jk:allow "lossy" }
  ?sourcePort jk:field/jk:temporalSupport ?from . ?targetPort jk:field/jk:temporalSupport ?to .
  ?from jk:kind ?fromKind . ?to jk:kind ?toKind ; jk:latency ?wanted . OPTIONAL { ?from jk:latency ?given }
  FILTER(?fromKind != "static" && ?toKind != "static")
  FILTER(!BOUND(?given) || (REGEX(STR(?given), "^P([0-9.]+W|([0-9.]+D)?(T([0-9.]+H)?([0-9.]+M)?([0-9.]+S)?)?)$") && REGEX(STR(?wanted), "^P([0-9.]+W|([0-9.]+D)?(T([0-9.]+H)?([0-9.]+M)?([0-9.]+S)?)?)$") && (COALESCE(xsd:decimal(REPLACE(STR(?given), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?given), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1) > (COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?wanted), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1)))
}""" ] .

jks:CPL-044
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-044" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/interval-label> ;
  sh:name "Label of an interval"@en, "期間の印"@ja ;
  sh:description "Start taken for end is off by a whole period."@en, "始点と終点を取り違えると1期間ずれる。"@ja ;
  sh:message "The labels of the intervals of source and target MUST be declared."@en, "出し側と受け側の期間の印の位置は、宣言されなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator }
  ?sourcePort jk:field/jk:temporalSupport ?from . ?targetPort jk:field/jk:temporalSupport ?to .
  ?from jk:kind "interval" . ?to jk:kind "interval" .
  FILTER(NOT EXISTS { ?from jk:intervalLabel ?label } || NOT EXISTS { ?to jk:intervalLabel ?label })
}""" ] .

jks:CPL-045
  a sh:NodeShape ;
  sh:targetClass jk:Run ;
  jks:ruleCode "CPL-045" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/issue-times> ;
  sh:name "Times of issue"@en, "発表時刻"@ja ;
  sh:description "Forecasts of two times of issue know different things."@en, "発表時刻の違う予報は、知っていることが違う。"@ja ;
  sh:message "A Run MUST use beliefs of one time of issue, and a forecast MUST state when it was issued and what time it speaks of."@en, "Runは同じ発表時刻の信念を使い、予報は発表時刻と有効時間を述べなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this prov:used ?first, ?second . ?first rdf:type jk:Belief ; jk:issuedAt ?earlier . ?second rdf:type jk:Belief ; jk:issuedAt ?later .
  FILTER(?earlier < ?later)
  FILTER(NOT EXISTS { $this jk:procedure ?whole . ?whole rdf:type jk:Composition ; jk:component ?one, ?two . FILTER(?one != ?two) }
    || EXISTS {
      $this jk:procedure/jk:component/jk:model ?model . ?model jk:modelPort ?a, ?b .
      ?a jk:field/jk:property ?property . ?b jk:field/jk:property ?otherProperty .
      FILTER NOT EXISTS { ?a jk:role "output" } FILTER NOT EXISTS { ?b jk:role "output" }
      ?first jk:field/jk:property ?property . ?second jk:field/jk:property ?otherProperty
    })
}""" ] .

jks:CPL-050
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-050" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/uncertainty> ;
  sh:name "Form of uncertainty"@en, "不確かさの形"@ja ;
  sh:description "A spread that is dropped looks like certainty."@en, "落とした広がりは確かさに見える。"@ja ;
  sh:message "The uncertainty of the source MUST be had in the form that the target asks for."@en, "出し側の不確かさは、受け側の求める形で得られなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator }
  ?targetPort jk:field/jk:uncertainty ?to .
  FILTER NOT EXISTS { ?sourcePort jk:field/jk:uncertainty/jk:kind ?kind . FILTER(?kind NOT IN ("none", "unknown")) }
  FILTER(EXISTS { ?to jk:required true } || NOT EXISTS { ?to jk:kind ?kind . FILTER(?kind IN ("none", "unknown")) })
}""" ] .

jks:CPL-051
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-051" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/members> ;
  sh:name "Members of an ensemble"@en, "アンサンブルの構成員"@ja ;
  sh:description "Member 7 of one ensemble is not member 7 of another."@en, "別のアンサンブルの7番は、同じ7番でない。"@ja ;
  sh:message "An ensemble MUST have the members that the target pins."@en, "アンサンブルは、受け側が定める構成員でなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator } FILTER NOT EXISTS { ?link jk:allow "lossy" }
  ?sourcePort jk:field/jk:uncertainty ?from . ?targetPort jk:field/jk:uncertainty ?to .
  ?from jk:kind "ensemble" . ?to jk:kind "ensemble" ; jk:memberIdentity ?members .
  FILTER NOT EXISTS { ?from jk:memberIdentity ?members }
}""" ] .

jks:CPL-052
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-052" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/factor-level> ;
  sh:name "Coverage factor and level"@en, "包含係数と水準"@ja ;
  sh:description "Twice the standard uncertainty is not once."@en, "標準不確かさの2倍は1倍でない。"@ja ;
  sh:message "Coverage factors and levels of source and target MUST be declared and convertible."@en, "出し側と受け側の包含係数と水準は、宣言され、換算できなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER NOT EXISTS { ?link jk:via ?operator }
  ?sourcePort jk:field/jk:uncertainty ?from . ?targetPort jk:field/jk:uncertainty ?to .
  ?from jk:kind ?kind . ?to jk:kind ?kind .
  OPTIONAL { ?from jk:level ?given } OPTIONAL { ?to jk:level ?wanted }
  OPTIONAL { ?from jk:coverageFactor ?givenFactor } OPTIONAL { ?to jk:coverageFactor ?wantedFactor }
  FILTER((?kind = "expanded" && BOUND(?givenFactor) != BOUND(?wantedFactor))
    || (?kind = "interval" && COALESCE(?given, -1) != COALESCE(?wanted, -1) && NOT EXISTS { ?from jk:family ?family }))
}""" ] .

jks:CPL-053
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-053" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/correlated-sum> ;
  sh:name "Sum of correlated values"@en, "相関のある値の和"@ja ;
  sh:description "Without correlation the uncertainty of a sum is anything between two bounds."@en, "相関がなければ、和の不確かさは決まらない。"@ja ;
  sh:message "Values whose uncertainty matters MUST NOT be summed without a stated correlation."@en, "不確かさを求められる値は、相関を述べずに合計してはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  ?sourcePort jk:field/jk:uncertainty ?from . ?targetPort jk:field/jk:uncertainty ?to .
  ?link jk:via/rdf:rest*/rdf:first ?operator . ?operator rdf:type jk:Operator ; jk:operation ?operation .
  ?from jk:kind ?fromKind . ?to jk:kind ?toKind . FILTER(?fromKind != "none" && ?toKind != "none")
  FILTER(?operation IN ("timeAggregate", "aggregate", "merge"))
  FILTER NOT EXISTS { ?from jk:correlation ?correlation . FILTER(?correlation != "unknown") }
}""" ] .

jks:CPL-054
  a sh:NodeShape ;
  sh:targetClass jk:Operator ;
  jks:ruleCode "CPL-054" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/correlation-kept> ;
  sh:name "Correlation after regridding"@en, "格子変換後の相関"@ja ;
  sh:description "Regridding makes neighbours depend on each other."@en, "格子変換は隣どうしを依存させる。"@ja ;
  sh:message "An operator that regrids or aggregates SHOULD state the correlation of its output."@en, "格子変換または集計をする演算は、出力の相関を述べるべきである。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:operation ?operation ; jk:modelPort ?port . ?port jk:role "output" ; jk:field/jk:uncertainty ?uncertainty .
  FILTER(?operation IN ("regrid", "aggregate")) FILTER NOT EXISTS { ?uncertainty jk:kind "none" }
  FILTER NOT EXISTS { ?uncertainty jk:correlation ?correlation . FILTER(?correlation != "unknown") }
}""" ] .

jks:CPL-061
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-061" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/assumptions> ;
  sh:name "Assumptions"@en, "仮定"@ja ;
  sh:description "A dry and a wet soil cannot be one soil."@en, "乾いた土と湿った土は同じ土でない。"@ja ;
  sh:message "Two joined models MUST NOT assume different things on one topic, unless this is agreed to."@en, "つないだモデルは、同意がない限り、同じ主題について異なる仮定をしてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  ?sourceModel jk:assumption ?first . ?targetModel jk:assumption ?second .
  ?first jk:topic ?topic ; jk:setting ?from . ?second jk:topic ?topic ; jk:setting ?to . FILTER(?from != ?to)
  FILTER NOT EXISTS { ?link jk:allow "assume" }
}""" ] .

jks:CPL-064
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-064" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/double-counting> ;
  sh:name "Double counting"@en, "二重計上"@ja ;
  sh:description "Rain that two models remove is removed twice."@en, "2つのモデルが除いた水は二重に失われる。"@ja ;
  sh:message "A process that both models represent MUST be switched off in one of them."@en, "両方のモデルが表す過程は、どちらかで止めなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  FILTER(?source != ?target)
  ?sourceModel jk:represents ?process . ?targetModel jk:represents ?process .
  FILTER NOT EXISTS { ?source jk:disables ?process } FILTER NOT EXISTS { ?target jk:disables ?process }
}""" ] .

jks:CPL-065
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-065" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/flux-ownership> ;
  sh:name "Owner of a flux"@en, "流束の持ち主"@ja ;
  sh:description "The same flux from two sides is counted twice."@en, "同じ流束が2か所から届けば二重に数えられる。"@ja ;
  sh:message "One conserved flux MUST reach a component from one component only."@en, "保存される1つの流束は、1つの構成要素だけから届かなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link, ?other . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  $this jk:component ?otherSource . ?other jk:from ?other_from .
  ?otherSource jk:name ?otherSource_name ; jk:model ?otherModel . ?otherModel jk:modelPort ?otherPort . ?otherPort jk:name ?otherPort_name .
  FILTER(STRBEFORE(?other_from, ".") = ?otherSource_name && STRAFTER(?other_from, ".") = ?otherPort_name) $this jk:component ?target . ?other jk:to ?other_to .
  ?target jk:name ?target_name ; jk:model ?againModel . ?againModel jk:modelPort ?againPort . ?againPort jk:name ?againPort_name .
  FILTER(STRBEFORE(?other_to, ".") = ?target_name && STRAFTER(?other_to, ".") = ?againPort_name) FILTER(?source != ?otherSource)
  ?sourcePort jk:field/(jk:property|jk:inlineProperty) ?flux . ?flux jk:conserved true ; jk:nature "flux" ; jk:concept ?concept .
  ?otherPort jk:field/(jk:property|jk:inlineProperty) ?otherFlux . ?otherFlux jk:conserved true ; jk:nature "flux" ; jk:concept ?concept .
}""" ] .

jks:CPL-072
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-072" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/rollback> ;
  sh:name "Going back a step"@en, "刻みのやり直し"@ja ;
  sh:description "A step that cannot be undone cannot be repeated."@en, "戻せない刻みは繰り返せない。"@ja ;
  sh:message "An implicit schedule MUST state its iteration, and the components on its loop MUST be able to go back."@en, "陰的な計画は反復を定め、循環上の構成要素は刻みをやり直せなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:not [ sh:property [ sh:path ( jk:schedule jk:strategy ) ; sh:hasValue "implicit" ] ] ]
      [ sh:property [ sh:path ( jk:schedule jk:iteration ) ; sh:minCount 1 ] ]
    )
  ] .

jks:CPL-073
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-073" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/determinism> ;
  sh:name "Reproducibility of the whole"@en, "全体の再現性"@ja ;
  sh:description "One random part makes the whole random."@en, "1つでも乱数に頼れば全体がそうなる。"@ja ;
  sh:message "A composition MUST NOT claim more reproducibility than the least of its models has."@en, "構成は、最も低いモデルより高い再現性を主張してはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:determinism ?claimed ; jk:component/jk:model ?model . ?model jk:modelKind ?kind . OPTIONAL { ?model jk:determinism ?own }
  FILTER(?claimed != "none" && COALESCE(?own, "none") != ?claimed && ((!BOUND(?own) || ?own = "none") || ?claimed = "bitwise"
    || (?claimed = "seeded" && ?own = "statistical")))
}""" ] .

jks:CPL-074
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-074" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/single-instance> ;
  sh:name "Number of instances"@en, "実体の数"@ja ;
  sh:description "The second instance overwrites the first."@en, "2つ目の実体が1つ目を壊す。"@ja ;
  sh:message "A model of which one instance can live MUST NOT be run several times side by side."@en, "実体が1つしか存在できないモデルを、並べて複数動かしてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:component ?component . ?component jk:multiplicity ?count ; jk:model ?model . ?model jk:binding ?any .
  FILTER(?count > 1) FILTER NOT EXISTS { ?model jk:binding ?binding . FILTER NOT EXISTS { ?binding jk:capability "singleInstance" } }
}""" ] .

jks:CPL-076
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-076" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/step-multiple> ;
  sh:name "Exchange step and own step"@en, "交換間隔と自身の刻み"@ja ;
  sh:description "A component that cannot stop at the exchange is late or early."@en, "交換の時に止まれない構成要素は、早すぎるか遅すぎる。"@ja ;
  sh:message "The exchange step MUST be a whole number of the fixed steps of each component."@en, "交換間隔は、各構成要素の固定刻みの整数倍でなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:schedule/jk:macroStep ?whole ; jk:component/jk:model ?model . ?model jk:numerics ?numerics .
  ?numerics jk:stepping "fixed" ; jk:step ?step . FILTER NOT EXISTS { ?model jk:binding/jk:capability "variableStep" }
  FILTER(REGEX(STR(?whole), "^P([0-9.]+W|([0-9.]+D)?(T([0-9.]+H)?([0-9.]+M)?([0-9.]+S)?)?)$") && REGEX(STR(?step), "^P([0-9.]+W|([0-9.]+D)?(T([0-9.]+H)?([0-9.]+M)?([0-9.]+S)?)?)$")
    && ((COALESCE(xsd:decimal(REPLACE(STR(?whole), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?whole), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?whole), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?whole), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?whole), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1) < (COALESCE(xsd:decimal(REPLACE(STR(?step), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?step), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?step), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?step), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?step), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1) || FLOOR((COALESCE(xsd:decimal(REPLACE(STR(?whole), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?whole), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?whole), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?whole), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?whole), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1) / (COALESCE(xsd:decimal(REPLACE(STR(?step), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?step), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?step), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?step), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?step), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1)) != (COALESCE(xsd:decimal(REPLACE(STR(?whole), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?whole), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?whole), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?whole), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?whole), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1) / (COALESCE(xsd:decimal(REPLACE(STR(?step), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?step), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?step), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?step), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?step), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1)))
}""" ] .

jks:CPL-080
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-080" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/conserving-operator> ;
  sh:name "Conserving operator"@en, "保存する演算"@ja ;
  sh:description "Interpolation makes water appear."@en, "内挿は水を生み出す。"@ja ;
  sh:message "What must be conserved MUST go through operators that conserve it."@en, "保存すべき量は、それを保存する演算を通らなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  ?link jk:via/rdf:rest*/rdf:first ?operator . ?operator rdf:type jk:Operator ; jk:changes ?facet ; jk:operation ?operation .
  FILTER(?facet IN ("support", "resolution") && ?operation IN ("regrid", "aggregate"))
  ?sourcePort jk:field/(jk:property|jk:inlineProperty) ?quantity . ?quantity jk:conserved true . FILTER NOT EXISTS { ?quantity jk:rank ?rank . FILTER(?rank > 0) }
  FILTER NOT EXISTS { ?quantity jk:concept ?concept . ?operator jk:conserves ?concept }
}""" ] .

jks:CPL-081
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-081" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/conserved-needs-interval> ;
  sh:name "Balance over intervals"@en, "期間の収支"@ja ;
  sh:description "Values at instants do not add up to a total."@en, "瞬間の値を足しても総量にならない。"@ja ;
  sh:message "A conserved concept MUST be exchanged as a mean or sum over an interval."@en, "保存する概念は、期間の平均または合計として交換しなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  ?sourcePort jk:field/(jk:property|jk:inlineProperty)/jk:concept ?concept . $this jk:conserves ?concept .
  FILTER NOT EXISTS { ?sourcePort jk:field/jk:temporalSupport ?time . ?time jk:kind "interval" ; jk:method ?method . FILTER(?method IN ("mean", "sum")) }
}""" ] .

jks:CPL-082
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-082" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/closing-check> ;
  sh:name "Tolerance of the balance"@en, "収支の許容差"@ja ;
  sh:description "What is not measured leaks."@en, "測らない収支は漏れる。"@ja ;
  sh:message "A connection of a conserved concept MUST state a tolerance, and at run time the balance MUST hold within it."@en, "保存する概念の接続は許容差を定め、実行時の収支はその中に収まらなければならない。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  ?sourcePort jk:field/(jk:property|jk:inlineProperty)/jk:concept ?concept . $this jk:conserves ?concept .
  FILTER NOT EXISTS { ?link jk:tolerance ?tolerance }
}""" ] .

jks:CPL-090
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-090" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/policy-permits> ;
  sh:name "Policy of a model"@en, "モデルの利用条件"@ja ;
  sh:description "A model may be closed to some uses."@en, "モデルには許されない使い方がある。"@ja ;
  sh:message "The policies of both models MUST permit the connection."@en, "両方のモデルの利用条件は、接続を許していなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:connection ?link . $this jk:component ?source . ?link jk:from ?link_from .
  ?source jk:name ?source_name ; jk:model ?sourceModel . ?sourceModel jk:modelPort ?sourcePort . ?sourcePort jk:name ?sourcePort_name .
  FILTER(STRBEFORE(?link_from, ".") = ?source_name && STRAFTER(?link_from, ".") = ?sourcePort_name) $this jk:component ?target . ?link jk:to ?link_to .
  ?target jk:name ?target_name ; jk:model ?targetModel . ?targetModel jk:modelPort ?targetPort . ?targetPort jk:name ?targetPort_name .
  FILTER(STRBEFORE(?link_to, ".") = ?target_name && STRAFTER(?link_to, ".") = ?targetPort_name)
  { ?sourceModel odrl:hasPolicy ?policy } UNION { ?targetModel odrl:hasPolicy ?policy }
  FILTER(NOT EXISTS { ?policy rdf:type odrl:Policy } || EXISTS {
    ?policy odrl:prohibition ?rule .
    FILTER((EXISTS { ?sourceModel odrl:hasPolicy ?policy } && (EXISTS { ?rule jk:modelPart "output" } || (NOT EXISTS { ?rule jk:modelPart ?any } && EXISTS { ?policy jk:modelPart "output" })))
      || (EXISTS { ?targetModel odrl:hasPolicy ?policy } && ((EXISTS { ?rule jk:modelPart "actuation" } || (NOT EXISTS { ?rule jk:modelPart ?any } && EXISTS { ?policy jk:modelPart "actuation" }))
        || (EXISTS { ?targetPort jk:role "state" } && (EXISTS { ?rule jk:modelPart "state" } || (NOT EXISTS { ?rule jk:modelPart ?any } && EXISTS { ?policy jk:modelPart "state" })))))
      || (NOT EXISTS { ?rule jk:modelPart ?part } && NOT EXISTS { ?policy jk:modelPart ?part } && EXISTS { ?rule odrl:action odrl:use }))
  })
}""" ] .

jks:CPL-092
  a sh:NodeShape ;
  sh:targetClass jk:Composition ;
  jks:ruleCode "CPL-092" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/coupling/policy-intersection> ;
  sh:name "Policy of the whole"@en, "全体の利用条件"@ja ;
  sh:description "The whole is as closed as its most closed part."@en, "全体は、最も閉じた部分と同じだけ閉じている。"@ja ;
  sh:message "The policy of a composition MUST NOT permit what a part prohibits, nor drop an obligation of a part."@en, "構成の利用条件は、部分が禁じることを許したり、部分の義務を落としたりしてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this odrl:hasPolicy ?own ; jk:component/jk:model ?model . ?model jk:modelKind ?kind ; odrl:hasPolicy ?other .
  ?own rdf:type odrl:Policy . ?other rdf:type odrl:Policy .
  FILTER(EXISTS {
    ?own odrl:permission ?permission . ?other odrl:prohibition ?prohibition . ?permission odrl:action ?action . ?prohibition odrl:action ?action
    FILTER(((NOT EXISTS { ?permission jk:modelPart ?any } && NOT EXISTS { ?own jk:modelPart ?any }) || (NOT EXISTS { ?prohibition jk:modelPart ?any } && NOT EXISTS { ?other jk:modelPart ?any }) || EXISTS { ?permission jk:modelPart ?part . ?prohibition jk:modelPart ?part } || (NOT EXISTS { ?permission jk:modelPart ?any } && EXISTS { ?own jk:modelPart ?part . ?prohibition jk:modelPart ?part }) || (NOT EXISTS { ?prohibition jk:modelPart ?any } && EXISTS { ?permission jk:modelPart ?part . ?other jk:modelPart ?part }) || (NOT EXISTS { ?permission jk:modelPart ?any } && NOT EXISTS { ?prohibition jk:modelPart ?any } && EXISTS { ?own jk:modelPart ?part . ?other jk:modelPart ?part })))
  } || EXISTS {
    ?other odrl:obligation ?duty .
    FILTER NOT EXISTS { ?own odrl:obligation ?kept . ?kept odrl:action ?action . ?duty odrl:action ?action FILTER(((NOT EXISTS { ?kept jk:modelPart ?any } && NOT EXISTS { ?own jk:modelPart ?any }) || (NOT EXISTS { ?duty jk:modelPart ?any } && NOT EXISTS { ?other jk:modelPart ?any }) || EXISTS { ?kept jk:modelPart ?part . ?duty jk:modelPart ?part } || (NOT EXISTS { ?kept jk:modelPart ?any } && EXISTS { ?own jk:modelPart ?part . ?duty jk:modelPart ?part }) || (NOT EXISTS { ?duty jk:modelPart ?any } && EXISTS { ?kept jk:modelPart ?part . ?other jk:modelPart ?part }) || (NOT EXISTS { ?kept jk:modelPart ?any } && NOT EXISTS { ?duty jk:modelPart ?any } && EXISTS { ?own jk:modelPart ?part . ?other jk:modelPart ?part }))) }
  })
}""" ] .

jks:FBK-001
  a sh:NodeShape ;
  sh:targetClass jk:Run ;
  jks:ruleCode "FBK-001" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/obs-error-and-qc> ;
  sh:name "Error and quality of what is assimilated"@en, "同化する観測の誤差と品質"@ja ;
  sh:description "An observation without error and without quality is weighed by guesswork, and one bad value spoils the analysis."@en, "誤差も品質も分からない観測は重みが勘になり、1つの悪い値が解析を壊す。"@ja ;
  sh:message "Every Observation or Field among the observations of an Assimilation MUST have an uncertainty (of its result, of a variable or as a companion variable) or quality flags (of its own or as a companion variable)."@en, "Assimilationのobservationsに挙げた観測と場は、不確かさ(結果、変数、または付随変数のもの)か品質標識(自身または付随変数のもの)を持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:assimilation/jk:observations ?data .
  FILTER(EXISTS { ?data rdf:type jk:Field }
    || EXISTS { ?data rdf:type sosa:Observation ; sosa:hasResult/jk:kind ?kind . FILTER(?kind != "field") }
    || EXISTS { ?data rdf:type sosa:Observation ; sosa:hasResult/jk:field ?held . ?held rdf:type jk:Field })
  FILTER NOT EXISTS { ?data jk:flag ?flag } FILTER NOT EXISTS { ?data sosa:hasResult/jk:uncertainty ?told }
  FILTER NOT EXISTS { ?data jk:variable|(sosa:hasResult/jk:field/jk:variable) ?certain . ?certain jk:uncertainty ?stated }
  FILTER NOT EXISTS { ?data jk:variable|(sosa:hasResult/jk:field/jk:variable) ?variable . ?variable jk:role ?role
    FILTER(?role IN ("standardUncertainty", "lower", "upper", "quantile", "ensembleMember", "flag")) }
}""" ] .

jks:FBK-003
  a sh:NodeShape ;
  sh:targetClass jk:Run ;
  jks:ruleCode "FBK-003" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/background-analysis-time> ;
  sh:name "One time for background and analysis"@en, "背景と解析の時刻"@ja ;
  sh:description "An increment between two times mixes the correction with the motion of the system."@en, "時刻の違う2つの差は、修正と系の変化を混ぜてしまう。"@ja ;
  sh:message "The background and the analysis of an Assimilation MUST have the same validTime, unless both lie in its window."@en, "Assimilationの背景と解析は、ともに時間窓(window)に収まる場合を除き、validTimeが等しくなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:assimilation ?step . ?step jk:background ?before ; jk:analysis ?after .
  ?before rdf:type jk:Belief ; jk:validTime ?one . ?after rdf:type jk:Belief ; jk:validTime ?two .
  FILTER NOT EXISTS { ?one time:hasTRS ?trs } FILTER NOT EXISTS { ?two time:hasTRS ?trs }
  { ?one jk:at|jk:start ?a . ?two jk:at|jk:start ?b } UNION { ?one jk:at|jk:end ?a . ?two jk:at|jk:end ?b }
  FILTER(((REGEX(?a, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?b, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?a) < STR(?b)) || (REGEX(?a, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?b, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?a) < xsd:dateTime(?b))) || ((REGEX(?b, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?a, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?b) < STR(?a)) || (REGEX(?b, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?a, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?b) < xsd:dateTime(?a))))
  FILTER(NOT EXISTS { ?step jk:window ?window } || EXISTS {
    ?step jk:window ?window ; (jk:background|jk:analysis)/jk:validTime ?valid . FILTER NOT EXISTS { ?window time:hasTRS ?trs }
    { ?window jk:start ?open . ?valid jk:at|jk:start ?from . FILTER(((REGEX(?from, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?open, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?from) < STR(?open)) || (REGEX(?from, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?open, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?from) < xsd:dateTime(?open)))) }
    UNION { ?window jk:end ?close . ?valid jk:at|jk:end ?to . FILTER(((REGEX(?close, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?to, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?close) < STR(?to)) || (REGEX(?close, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?to, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?close) < xsd:dateTime(?to)))) }
  })
}""" ] .

jks:FBK-004
  a sh:NodeShape ;
  sh:targetClass jk:Run ;
  jks:ruleCode "FBK-004" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/analysis-generated> ;
  sh:name "The run made its analysis"@en, "解析を作った実行"@ja ;
  sh:description "A belief that names another maker leads whoever traces it to the wrong run."@en, "別の作り手を名乗る信念をたどると、誤った実行に行き着く。"@ja ;
  sh:message "The analysis of an Assimilation MUST have the Run that holds the Assimilation as its generatedBy."@en, "Assimilationの解析は、そのAssimilationを持つRunをgeneratedByとしなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:assimilation/jk:analysis ?belief . ?belief rdf:type jk:Belief .
  FILTER NOT EXISTS { ?belief prov:wasGeneratedBy $this }
  FILTER(EXISTS { ?belief prov:wasGeneratedBy ?other } || NOT EXISTS { $this prov:generated ?belief })
}""" ] .

jks:FBK-005
  a sh:NodeShape ;
  sh:targetClass jk:Run ;
  jks:ruleCode "FBK-005" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/observe-operator> ;
  sh:name "An operator that observes"@en, "観測を模す演算"@ja ;
  sh:description "Only an operator that maps a state to what an instrument would read can be compared with observations."@en, "状態を測器の読みに写す演算だけが、観測と比べられる。"@ja ;
  sh:message "The observationOperator of an Assimilation MUST be an Operator whose operation is observe."@en, "AssimilationのobservationOperatorは、operationがobserveのOperatorでなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:assimilation/jk:observationOperator ?operator . ?operator rdf:type ?class .
  FILTER NOT EXISTS { ?operator rdf:type jk:Operator ; jk:operation "observe" }
}""" ] .

jks:FBK-006
  a sh:NodeShape ;
  sh:targetClass jk:Run ;
  jks:ruleCode "FBK-006" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/innovation-consistent> ;
  sh:name "Consistent innovations"@en, "整合したイノベーション"@ja ;
  sh:description "Where the innovations vary more or less than the errors say, the errors are wrong and the weights with them."@en, "イノベーションの変動が誤差の示す大きさと違えば、誤差も重みも誤っている。"@ja ;
  sh:message "The ratio of variance to expectedVariance of an Innovation SHOULD lie in [0.25, 4]; it MUST NOT lie outside in 5 successive cycles of one twin."@en, "InnovationのvarianceとexpectedVarianceの比は[0.25, 4]に収まることが望ましく、同じツインの5サイクルにわたって続けて外れてはならない。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:assimilation/jk:innovation ?innovation . ?innovation jk:variance ?found ; jk:expectedVariance ?expected .
  FILTER(?expected != 0 && (?found / ?expected < 0.25 || ?found / ?expected > 4))
}""" ] .

jks:FBK-007
  a sh:NodeShape ;
  sh:targetObjectsOf jk:innovation ;
  jks:ruleCode "FBK-007" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/innovation-count> ;
  sh:name "Counts add up"@en, "合う件数"@ja ;
  sh:description "Observations that were neither used nor rejected were lost, and nobody knows which."@en, "使いも棄てもしていない観測は失われており、どれか分からない。"@ja ;
  sh:message "The usedCount and rejectedCount of an Innovation MUST add up to its count."@en, "InnovationのusedCountとrejectedCountの和はcountに等しくなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:count ?count ; jk:usedCount ?used ; jk:rejectedCount ?rejected . FILTER(?used + ?rejected != ?count)
}""" ] .

jks:FBK-009
  a sh:NodeShape ;
  sh:targetClass jk:Run ;
  jks:ruleCode "FBK-009" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/observation-once> ;
  sh:name "Each observation once"@en, "1度だけ使う観測"@ja ;
  sh:description "Counted twice, an observation makes the analysis surer than it may be."@en, "2度数えた観測は、解析を実際より確からしく見せる。"@ja ;
  sh:message "No Observation or Field MUST be assimilated by two Runs of the same twin whose windows overlap."@en, "同じ観測または場を、時間窓の重なる同じツインの2つのRunで同化してはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:assimilation ?step . ?other jk:assimilation ?otherStep . FILTER($this != ?other)
  ?step jk:observations ?data ; jk:window ?window . ?otherStep jk:observations ?data ; jk:window ?otherWindow .
  { ?cycle jk:assimilate $this ; jk:twin ?twin }
  UNION { $this jk:procedure/jk:twin ?twin . FILTER NOT EXISTS { ?any jk:assimilate $this } }
  { ?otherCycle jk:assimilate ?other ; jk:twin ?twin }
  UNION { ?other jk:procedure/jk:twin ?twin . FILTER NOT EXISTS { ?any jk:assimilate ?other } }
  FILTER NOT EXISTS { ?window time:hasTRS ?trs } FILTER NOT EXISTS { ?otherWindow time:hasTRS ?trs }
  ?window jk:at|jk:start ?start ; jk:at|jk:end ?end . ?otherWindow jk:at|jk:start ?otherStart ; jk:at|jk:end ?otherEnd .
  FILTER(((REGEX(?start, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?otherEnd, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?start) < STR(?otherEnd)) || (REGEX(?start, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?otherEnd, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?start) < xsd:dateTime(?otherEnd))) && ((REGEX(?otherStart, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && REGEX(?end, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$") && STR(?otherStart) < STR(?end)) || (REGEX(?otherStart, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && REGEX(?end, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?otherStart) < xsd:dateTime(?end))))
}""" ] .

jks:FBK-010
  a sh:NodeShape ;
  sh:targetObjectsOf jk:expectedGain, jk:realisedGain ;
  jks:ruleCode "FBK-010" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/gain-complete> ;
  sh:name "Complete information gain"@en, "完全な情報利得"@ja ;
  sh:description "A gain without its sample size or in the wrong unit can be compared with no other."@en, "標本数がない利得や単位の違う利得は、ほかと比べられない。"@ja ;
  sh:message "An InformationGain with the estimator ensembleGaussian, knn or nestedMonteCarlo MUST have samples, one with the gainUnit currency MUST have currency, the measures dfs and varianceReduction MUST have the gainUnit one, and evoi the gainUnit currency."@en, "InformationGainは、estimatorがensembleGaussian、knn、nestedMonteCarloのときsamplesを、gainUnitがcurrencyのときcurrencyを持たなければならない。尺度dfsとvarianceReductionのgainUnitはone、evoiのgainUnitはcurrencyでなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:measure ?measure ; jk:gainUnit ?unit ; jk:estimator ?estimator .
  FILTER((?estimator IN ("ensembleGaussian", "knn", "nestedMonteCarlo") && NOT EXISTS { $this jk:samples ?samples })
    || (?unit = "currency" && NOT EXISTS { $this jk:currency ?currency })
    || (?measure IN ("dfs", "varianceReduction") && ?unit != "one") || (?measure = "evoi" && ?unit != "currency"))
}""" ] .

jks:FBK-011
  a sh:NodeShape ;
  sh:targetObjectsOf jk:expectedGain, jk:realisedGain ;
  jks:ruleCode "FBK-011" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/gain-sign> ;
  sh:name "Sign of a gain"@en, "利得の符号"@ja ;
  sh:description "These measures cannot be negative, so a negative value is an error of estimation or of sign."@en, "これらの尺度は負になり得ず、負の値は推定か符号の誤りである。"@ja ;
  sh:message "The value of an InformationGain of measure kl, mutualInformation, dfs or evoi MUST NOT be negative; entropyReduction and varianceReduction may be."@en, "尺度がkl、mutualInformation、dfs、evoiのInformationGainの値は負であってはならない。entropyReductionとvarianceReductionは負でもよい。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:gainUnit ?unit ; jk:measure ?measure ; qudt:numericValue ?value .
  FILTER(?value < 0 && ?measure IN ("kl", "mutualInformation", "dfs", "evoi"))
}""" ] .

jks:FBK-012
  a sh:NodeShape ;
  sh:targetObjectsOf jk:expectedGain, jk:realisedGain ;
  jks:ruleCode "FBK-012" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/dfs-bound> ;
  sh:name "No more signal than data"@en, "観測数を超えない信号自由度"@ja ;
  sh:description "Each observation can tell at most one independent thing."@en, "1つの観測から独立に分かることは、多くても1つである。"@ja ;
  sh:message "The value of an InformationGain of measure dfs MUST NOT exceed the number of observations that were used."@en, "尺度がdfsのInformationGainの値は、使った観測の件数を超えてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  ?holder jk:realisedGain $this . $this jk:measure "dfs" ; qudt:numericValue ?value .
  { ?holder jk:innovation ?innovation } UNION { ?holder jk:evaluates ?run . ?run rdf:type jk:Run ; jk:assimilation/jk:innovation ?innovation }
  ?innovation jk:count ?count . OPTIONAL { ?innovation jk:usedCount ?used } OPTIONAL { ?innovation jk:rejectedCount ?rejected }
  FILTER(?value > COALESCE(?used, ?count - COALESCE(?rejected, 0)))
}""" ] .

jks:FBK-014
  a sh:NodeShape ;
  sh:targetClass jk:Run ;
  jks:ruleCode "FBK-014" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/assimilation-given> ;
  sh:name "Assimilation is described"@en, "記述のある同化"@ja ;
  sh:description "Without background, observations and analysis nobody can tell what was assimilated into what."@en, "背景、観測、解析がなければ、何を何に同化したか分からない。"@ja ;
  sh:message "A Run MUST have assimilation exactly when its runKind is assimilation."@en, "Runは、runKindがassimilationのとき、かつそのときに限りassimilationを持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:runKind ?kind .
  FILTER((?kind = "assimilation" && NOT EXISTS { $this jk:assimilation ?any }) || (?kind != "assimilation" && EXISTS { $this jk:assimilation ?any }))
}""" ] .

jks:FBK-015
  a sh:NodeShape ;
  sh:targetClass jk:Action ;
  jks:ruleCode "FBK-015" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/actuation-given> ;
  sh:name "Actuation is described"@en, "記述のある働きかけ"@ja ;
  sh:description "What acts on the world must be known by its handle, its guard, its time and who allowed it."@en, "現実に働きかけるものは、操作、守り、時刻、許可した人が分からなければならない。"@ja ;
  sh:message "An Action of kind actuate MUST have affordance and safety, and an Action whose status is executing, done, failed or aborted MUST have executedAt and authorisedBy."@en, "actionKindがactuateのActionはaffordanceとsafetyを、statusがexecuting、done、failed、abortedのActionはexecutedAtとauthorisedByを持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:actionKind ?kind ; jk:status ?status .
  FILTER((?kind = "actuate" && (NOT EXISTS { $this jk:affordance ?any } || NOT EXISTS { $this jk:safety ?any }))
    || (?status IN ("executing", "done", "failed", "aborted")
      && (NOT EXISTS { $this jk:executedAt ?any } || NOT EXISTS { $this jk:authorisedBy ?any })))
}""" ] .

jks:FBK-020
  a sh:NodeShape ;
  sh:targetClass jk:Decision ;
  jks:ruleCode "FBK-020" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/chosen-in-alternatives> ;
  sh:name "The chosen was an alternative"@en, "選択肢からの選択"@ja ;
  sh:description "What was never compared was not chosen for its merits."@en, "比べていないものは、良さによって選ばれたとはいえない。"@ja ;
  sh:message "The chosen Action of a Decision MUST be one of its alternatives."@en, "Decisionのchosenは、そのalternativesの1つでなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:chosen ?chosen . FILTER NOT EXISTS { $this jk:alternative ?chosen }
}""" ] .

jks:FBK-021
  a sh:NodeShape ;
  sh:targetClass jk:Decision ;
  jks:ruleCode "FBK-021" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/do-nothing-considered> ;
  sh:name "Doing nothing was considered"@en, "何もしない選択肢"@ja ;
  sh:description "Whether an action helps is seen only against doing nothing."@en, "行動が役立つかどうかは、何もしない場合と比べて初めて分かる。"@ja ;
  sh:message "A Decision MUST have two or more alternatives, one of them an Action of kind none."@en, "Decisionは2つ以上の選択肢を持ち、その1つはactionKindがnoneのActionでなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:chosen ?chosen .
  FILTER(NOT EXISTS { $this jk:alternative ?first, ?second . FILTER(?first != ?second) }
    || NOT EXISTS { $this jk:alternative ?action . FILTER NOT EXISTS { ?action rdf:type jk:Action ; jk:actionKind ?kind . FILTER(?kind != "none") } })
}""" ] .

jks:FBK-022
  a sh:NodeShape ;
  sh:targetClass jk:Decision ;
  jks:ruleCode "FBK-022" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/basis-before-decision> ;
  sh:name "The basis came first"@en, "決定に先立つ根拠"@ja ;
  sh:description "What was not yet known cannot have been a reason."@en, "まだ分かっていないことは、決定の理由になり得ない。"@ja ;
  sh:message "No Belief or RiskStatement in basedOn of a Decision MUST be issued after decidedAt."@en, "DecisionのbasedOnにある信念とリスクの言明は、decidedAtより後に発行されたものであってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:decidedAt ?decided ; jk:basedOn/jk:issuedAt ?issued . FILTER(?decided < ?issued)
}""" ] .

jks:FBK-023
  a sh:NodeShape ;
  sh:targetClass jk:Decision ;
  jks:ruleCode "FBK-023" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/basis-has-uncertainty> ;
  sh:name "The basis tells its uncertainty"@en, "不確かさのある根拠"@ja ;
  sh:description "A decision under risk needs to know how sure its basis is."@en, "リスクの下での決定には、根拠がどれほど確かかが要る。"@ja ;
  sh:message "A Belief in basedOn of a Decision MUST have a field whose uncertainty is declared and is neither none nor unknown."@en, "DecisionのbasedOnにある信念は、不確かさが宣言されnoneでもunknownでもない場を持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:basedOn ?belief . ?belief rdf:type jk:Belief .
  FILTER NOT EXISTS { ?belief jk:field/jk:uncertainty/jk:kind ?kind . FILTER(?kind NOT IN ("none", "unknown")) }
}""" ] .

jks:FBK-024
  a sh:NodeShape ;
  sh:targetClass jk:Decision ;
  jks:ruleCode "FBK-024" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/basis-not-stale> ;
  sh:name "The basis is still valid"@en, "有効な根拠"@ja ;
  sh:description "A decision on an outdated forecast may meet a world that has moved on."@en, "古い予報による決定は、変わった現実に合わないことがある。"@ja ;
  sh:message "A Belief in basedOn of a Decision SHOULD NOT have a validUntil before decidedAt."@en, "DecisionのbasedOnにある信念のvalidUntilは、decidedAtより前でないことが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:decidedAt ?decided ; jk:basedOn ?belief . ?belief rdf:type jk:Belief ; jk:validUntil ?until . FILTER(?until < ?decided)
}""" ] .

jks:FBK-025
  a sh:NodeShape ;
  sh:targetClass jk:Action ;
  jks:ruleCode "FBK-025" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/act-after-decision> ;
  sh:name "First decided, then done"@en, "決定の後の実行"@ja ;
  sh:description "An action that ran before it was chosen was not authorised by that choice."@en, "選ばれる前に行った行動は、その選択によって許されたものではない。"@ja ;
  sh:message "An Action MUST NOT be executed before the Decision that chose it."@en, "Actionは、それを選んだDecisionより前に実行してはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:executedAt ?executed . ?any jk:chosen $this .
  FILTER NOT EXISTS { ?decision jk:chosen $this ; jk:decidedAt ?decided . FILTER(!(?executed < ?decided)) }
}""" ] .

jks:FBK-026
  a sh:NodeShape ;
  sh:targetClass jk:Action ;
  jks:ruleCode "FBK-026" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/act-in-time> ;
  sh:name "Done while the decision holds"@en, "決定の有効な間の実行"@ja ;
  sh:description "A late action answers a situation that is over."@en, "遅れた行動は、過ぎた状況への対応になる。"@ja ;
  sh:message "An Action MUST NOT be executed after validUntil of the Decision that chose it."@en, "Actionは、それを選んだDecisionのvalidUntilより後に実行してはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:executedAt ?executed . ?any jk:chosen $this .
  FILTER NOT EXISTS { ?decision jk:chosen $this . FILTER NOT EXISTS { ?decision jk:validUntil ?until . FILTER(?until < ?executed) } }
}""" ] .

jks:FBK-028
  a sh:NodeShape ;
  sh:targetClass jk:Action ;
  jks:ruleCode "FBK-028" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/effect-predicted-before> ;
  sh:name "The effect was predicted before"@en, "事前に予測した効果"@ja ;
  sh:description "A prediction made afterwards always comes true."@en, "後から作った予測は必ず当たる。"@ja ;
  sh:message "The expectedEffect of an Action MUST NOT be issued after executedAt, and MUST be generated by a Run of runKind whatIf."@en, "ActionのexpectedEffectは、executedAtより後に発行されたものであってはならず、runKindがwhatIfのRunが生成したものでなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:expectedEffect ?belief . ?belief rdf:type jk:Belief ; jk:issuedAt ?issued .
  FILTER(EXISTS { $this jk:executedAt ?executed . FILTER(?executed < ?issued) }
    || NOT EXISTS { ?belief prov:wasGeneratedBy ?maker }
    || EXISTS { ?belief prov:wasGeneratedBy ?maker . ?maker rdf:type ?class . FILTER NOT EXISTS { ?maker rdf:type jk:Run ; jk:runKind "whatIf" } })
}""" ] .

jks:FBK-029
  a sh:NodeShape ;
  sh:targetClass jk:Action ;
  jks:ruleCode "FBK-029" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/observe-has-gain> ;
  sh:name "Observing for information"@en, "情報を得る観測"@ja ;
  sh:description "Observing costs, and only the expected gain says whether it is worth it."@en, "観測には費用がかかり、見合うかどうかは見込みの利得でしか分からない。"@ja ;
  sh:message "An Action of kind observe MUST have expectedGain."@en, "actionKindがobserveのActionはexpectedGainを持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:not [ sh:property [ sh:path jk:actionKind ; sh:hasValue "observe" ] ] ]
      [ sh:property [ sh:path jk:expectedGain ; sh:minCount 1 ] ]
    )
  ] .

jks:FBK-030
  a sh:NodeShape ;
  sh:targetClass jk:Cycle ;
  jks:ruleCode "FBK-030" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/closed-cycle-evaluated> ;
  sh:name "What was done is evaluated"@en, "行ったことの評価"@ja ;
  sh:description "A cycle that does not ask whether it helped learns nothing."@en, "役に立ったかを問わないサイクルからは何も学べない。"@ja ;
  sh:message "Every executed Action in intervene of a closed Cycle MUST be evaluated by one of its evaluations."@en, "完了(closed)したCycleのinterveneにある実行済みのActionは、そのevaluationsのどれかで評価されなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:status "closed" ; jk:intervene ?action . ?action rdf:type jk:Action ; jk:status ?status .
  FILTER(?status IN ("executing", "done", "failed", "aborted") || EXISTS { ?action jk:executedAt ?time })
  FILTER NOT EXISTS { $this jk:evaluation/jk:evaluates ?action }
  FILTER NOT EXISTS { $this jk:evaluation ?evaluation . FILTER NOT EXISTS { ?evaluation rdf:type jk:Evaluation } }
}""" ] .

jks:FBK-031
  a sh:NodeShape ;
  sh:targetClass jk:Evaluation ;
  jks:ruleCode "FBK-031" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/gains-comparable> ;
  sh:name "Gains of one kind"@en, "比べられる利得"@ja ;
  sh:description "Two gains of different measure cannot say whether the plan was good."@en, "尺度の違う2つの利得からは、計画の良し悪しは分からない。"@ja ;
  sh:message "The expectedGain and the realisedGain of an Evaluation MUST agree in measure, gainUnit and about, and SHOULD agree in estimator."@en, "EvaluationのexpectedGainとrealisedGainは、measure、gainUnit、aboutが一致しなければならず、estimatorも一致することが望ましい。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:expectedGain ?expected ; jk:realisedGain ?realised .
  ?expected jk:measure ?measure ; jk:gainUnit ?unit ; jk:about ?about .
  FILTER NOT EXISTS { ?realised jk:measure ?measure ; jk:gainUnit ?unit ; jk:about ?about }
}""" ] .

jks:FBK-032
  a sh:NodeShape ;
  sh:targetClass jk:Evaluation ;
  jks:ruleCode "FBK-032" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/contribution-counterfactual> ;
  sh:name "Contribution against a counterfactual"@en, "反実仮想に対する寄与"@ja ;
  sh:description "That something helped means that without it things would have been worse."@en, "役に立ったとは、なければ悪くなっていたということである。"@ja ;
  sh:message "An Evaluation with the conclusion contributed MUST have a counterfactual whose method is not none."@en, "conclusionがcontributedのEvaluationは、methodがnone以外のcounterfactualを持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:conclusion "contributed" .
  FILTER NOT EXISTS { $this jk:counterfactual/jk:method ?method . FILTER(?method != "none") }
}""" ] .

jks:FBK-033
  a sh:NodeShape ;
  sh:targetClass jk:Evaluation ;
  jks:ruleCode "FBK-033" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/contribution-effect> ;
  sh:name "Contribution has an effect"@en, "効果のある寄与"@ja ;
  sh:description "An effect that may be nothing is no contribution."@en, "0かもしれない効果は寄与とはいえない。"@ja ;
  sh:message "An Evaluation with the conclusion contributed MUST have an effect whose interval does not contain 0."@en, "conclusionがcontributedのEvaluationは、区間が0を含まないeffectを持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:not [ sh:property [ sh:path jk:conclusion ; sh:hasValue "contributed" ] ] ]
      [ sh:property [ sh:path jk:effect ; sh:minCount 1 ] ]
    )
  ] .

jks:FBK-034
  a sh:NodeShape ;
  sh:targetClass jk:Evaluation ;
  jks:ruleCode "FBK-034" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/contribution-independent> ;
  sh:name "Contribution on independent data"@en, "独立なデータによる寄与"@ja ;
  sh:description "Data that took part in the result confirm whatever was done."@en, "結果に加わったデータは、何をしても良かったと示してしまう。"@ja ;
  sh:message "An Evaluation with the conclusion contributed MUST have the independence independent."@en, "conclusionがcontributedのEvaluationは、independenceがindependentでなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:not [ sh:property [ sh:path jk:conclusion ; sh:hasValue "contributed" ] ] ]
      [ sh:property [ sh:path jk:independence ; sh:hasValue "independent" ] ]
    )
  ] .

jks:FBK-035
  a sh:NodeShape ;
  sh:targetClass jk:Evaluation ;
  jks:ruleCode "FBK-035" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/not-self-verified> ;
  sh:name "Not verified by itself"@en, "自身によらない検証"@ja ;
  sh:description "An action that is judged by its own results passes every test."@en, "自分の結果で判定される行動は、どの試験にも通る。"@ja ;
  sh:message "The verification of an Evaluation MUST NOT include a result of the Action that it evaluates."@en, "Evaluationのverificationは、評価対象のActionの結果を含んではならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:evaluates ?action ; jk:verification ?data . ?action rdf:type jk:Action ; prov:generated ?data .
}""" ] .

jks:FBK-038
  a sh:NodeShape ;
  sh:targetClass jk:Action ;
  jks:ruleCode "FBK-038" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/update-makes-version> ;
  sh:name "An update makes a version"@en, "版を作る更新"@ja ;
  sh:description "A model that changes in place makes every earlier evaluation of it void without notice."@en, "その場で変わるモデルは、以前の評価を知らぬ間に無効にする。"@ja ;
  sh:message "An Action of kind update that was done MUST have a Model among its results with digest, trainedOn and approximates."@en, "完了したactionKindがupdateのActionは、digest、trainedOn、approximatesを持つModelをresultsに持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:actionKind "update" ; jk:status "done" .
  FILTER NOT EXISTS { $this prov:generated ?result . FILTER(NOT EXISTS { ?result rdf:type ?class }
    || EXISTS { ?result jk:modelKind ?kind ; jk:digest ?digest ; fair4ml:trainedOn ?data ; jk:approximates ?error }) }
}""" ] .

jks:FBK-039
  a sh:NodeShape ;
  sh:targetClass jk:Evaluation ;
  jks:ruleCode "FBK-039" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/inconclusive-reason> ;
  sh:name "Why nothing can be told"@en, "判断できない理由"@ja ;
  sh:description "Whoever repeats the evaluation needs to know what was lacking."@en, "評価をやり直す人は、何が足りなかったかを知る必要がある。"@ja ;
  sh:message "An Evaluation with the conclusion inconclusive SHOULD have a reason."@en, "conclusionがinconclusiveのEvaluationはreasonを持つことが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:node [
    sh:or (
      [ sh:not [ sh:property [ sh:path jk:conclusion ; sh:hasValue "inconclusive" ] ] ]
      [ sh:property [ sh:path jk:reason ; sh:minCount 1 ] ]
    )
  ] .

jks:FBK-040
  a sh:NodeShape ;
  sh:targetClass jk:Cycle ;
  jks:ruleCode "FBK-040" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/sequence> ;
  sh:name "Cycles are counted"@en, "数えたサイクル"@ja ;
  sh:description "A gap in the count hides a cycle that was lost."@en, "番号の抜けは、失われたサイクルを隠す。"@ja ;
  sh:message "The sequence of a Cycle with previous MUST be the sequence of that Cycle plus 1."@en, "previousを持つCycleのsequenceは、そのCycleのsequenceに1を足した数でなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:sequence ?number ; jk:previous ?previous . FILTER($this != ?previous)
  ?previous rdf:type jk:Cycle ; jk:sequence ?before . FILTER(?number != ?before + 1)
}""" ] .

jks:FBK-041
  a sh:NodeShape ;
  sh:targetClass jk:Cycle ;
  jks:ruleCode "FBK-041" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/late-not-closed> ;
  sh:name "Late is not closed"@en, "遅れたサイクルの状態"@ja ;
  sh:description "A late cycle acted on an old state, and whoever counts closed cycles must see that."@en, "遅れたサイクルは古い状態に基づいており、それが見えなければならない。"@ja ;
  sh:message "A Cycle whose elapsed is longer than its deadline MUST NOT have the status closed."@en, "elapsedがdeadlineより長いCycleのstatusはclosedであってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:status "closed" ; jk:elapsed ?elapsed ; jk:deadline ?deadline .
  FILTER(REGEX(STR(?elapsed), "^P([0-9.]+W|([0-9.]+D)?(T([0-9.]+H)?([0-9.]+M)?([0-9.]+S)?)?)$") && REGEX(STR(?deadline), "^P([0-9.]+W|([0-9.]+D)?(T([0-9.]+H)?([0-9.]+M)?([0-9.]+S)?)?)$") && (COALESCE(xsd:decimal(REPLACE(STR(?elapsed), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?elapsed), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?elapsed), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?elapsed), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?elapsed), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1) > (COALESCE(xsd:decimal(REPLACE(STR(?deadline), "^P([0-9.]+)W$", "$1")), 0) * 604800 + COALESCE(xsd:decimal(REPLACE(STR(?deadline), "^P([0-9.]+)D.*$", "$1")), 0) * 86400 + COALESCE(xsd:decimal(REPLACE(STR(?deadline), "^P.*T([0-9.]+)H.*$", "$1")), 0) * 3600 + COALESCE(xsd:decimal(REPLACE(STR(?deadline), "^P.*T(.*H)?([0-9.]+)M.*$", "$2")), 0) * 60 + COALESCE(xsd:decimal(REPLACE(STR(?deadline), "^P.*T(.*[HM])?([0-9.]+)S$", "$2")), 0) * 1))
}""" ] .

jks:FBK-042
  a sh:NodeShape ;
  sh:targetClass jk:Cycle ;
  jks:ruleCode "FBK-042" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/cycle-not-self> ;
  sh:name "No cycle before itself"@en, "自分に先立たないサイクル"@ja ;
  sh:description "A chain that ends in itself has no beginning."@en, "自分で終わる鎖には始まりがない。"@ja ;
  sh:message "The previous of a Cycle MUST NOT be the Cycle itself."@en, "Cycleのpreviousは、そのCycle自身であってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:previous $this .
}""" ] .

jks:FBK-043
  a sh:NodeShape ;
  sh:targetClass jk:Run ;
  jks:ruleCode "FBK-043" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/sim-to-real> ;
  sh:name "From simulation to reality"@en, "模擬から現実へ"@ja ;
  sh:description "What was learned from a simulator may hold for the simulator only."@en, "シミュレータから学んだことは、シミュレータの中でしか成り立たないことがある。"@ja ;
  sh:message "A Model that was trained on simulated data only SHOULD have an Evaluation against measured data before a Run uses it with measured observations."@en, "模擬データだけで学習したModelは、実測の観測とともにRunで使う前に、実測データによるEvaluationを持つことが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:procedure ?model ; prov:used|(jk:assimilation/jk:observations) ?data . ?data jk:origin "measured" .
  ?model jk:modelKind ?kind ; fair4ml:trainedOn ?any .
  FILTER NOT EXISTS { ?model fair4ml:trainedOn ?training . FILTER(NOT EXISTS { ?training jk:origin "simulated" } && NOT EXISTS {
    ?training rdf:type dcat:Dataset ; dcterms:hasPart ?member .
    FILTER NOT EXISTS { ?training dcterms:hasPart ?part . FILTER NOT EXISTS { ?part jk:origin "simulated" } }
  }) }
  FILTER NOT EXISTS {
    ?evaluation jk:verification/jk:origin "measured" ; jk:evaluates ?subject .
    FILTER(?subject = ?model || EXISTS { ?subject rdf:type jk:Run ; jk:procedure ?model }
      || EXISTS { ?subject rdf:type jk:Belief ; prov:wasGeneratedBy ?run . ?run rdf:type jk:Run ; jk:procedure ?model })
  }
}""" ] .

jks:FBK-044
  a sh:NodeShape ;
  sh:targetClass jk:Cycle ;
  jks:ruleCode "FBK-044" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/feedback/closed-complete> ;
  sh:name "A closed cycle is whole"@en, "欠けのない完了"@ja ;
  sh:description "A loop with a part missing did not close, and its score says nothing."@en, "一部を欠く循環は閉じておらず、評点に意味がない。"@ja ;
  sh:message "A Cycle with the status closed MUST have observe, assimilate, predict, decide and evaluations."@en, "statusがclosedのCycleは、observe、assimilate、predict、decide、evaluationsをすべて持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:not [ sh:property [ sh:path jk:status ; sh:hasValue "closed" ] ] ]
      [ sh:property [ sh:path jk:observe ; sh:minCount 1 ] , [ sh:path jk:assimilate ; sh:minCount 1 ] , [ sh:path jk:predict ; sh:minCount 1 ] ,
          [ sh:path jk:decide ; sh:minCount 1 ] , [ sh:path jk:evaluation ; sh:minCount 1 ] ]
    )
  ] .

jks:TRU-001
  a sh:NodeShape ;
  sh:targetObjectsOf jk:approximates, jk:error ;
  jks:ruleCode "TRU-001" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/bound-has-test> ;
  sh:name "A bound rests on a test"@en, "試験に基づく誤差"@ja ;
  sh:description "An error that was found by testing means nothing without the test."@en, "試験で求めた誤差は、その試験が分からなければ意味がない。"@ja ;
  sh:message "An Approximation of kind statistical or empirical MUST have testedOn, and one of kind statistical MUST have sampleSize."@en, "種別がstatisticalまたはempiricalのApproximationはtestedOnを、statisticalのものはsampleSizeも持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:property [ sh:path jk:kind ; sh:hasValue "proven" ] ]
      [ sh:property [ sh:path fair4ml:testedOn ; sh:minCount 1 ] , [ sh:path jk:sampleSize ; sh:minCount 1 ] ]
      [ sh:property [ sh:path fair4ml:testedOn ; sh:minCount 1 ] , [ sh:path jk:kind ; sh:hasValue "empirical" ] ]
    )
  ] .

jks:TRU-002
  a sh:NodeShape ;
  sh:targetObjectsOf jk:approximates, jk:error ;
  jks:ruleCode "TRU-002" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/test-disjoint> ;
  sh:name "Tested on other data"@en, "学習に使わないデータでの試験"@ja ;
  sh:description "A test on what was learned measures memory, not skill."@en, "学習したものでの試験は、技量ではなく記憶を測る。"@ja ;
  sh:message "No resource in testedOn of an Approximation MUST be in its trainedOn or, when it has none, in that of the model, nor be derived from a resource there, nor be one that such a resource is derived from."@en, "ApproximationのtestedOnにある資源は、そのtrainedOn(なければモデルのtrainedOn)にあってはならず、そこにある資源から派生したものでも、その派生元でもあってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  ?holder jk:approximates|jk:error $this . $this fair4ml:testedOn ?test .
  { $this fair4ml:trainedOn ?train }
  UNION { ?model jk:approximates|jk:error $this ; fair4ml:trainedOn ?train . FILTER NOT EXISTS { $this fair4ml:trainedOn ?own } }
  FILTER(?test = ?train || EXISTS { ?test prov:wasDerivedFrom+ ?train } || EXISTS { ?train prov:wasDerivedFrom+ ?test })
}""" ] .

jks:TRU-003
  a sh:NodeShape ;
  sh:targetClass jk:Run, jk:Decision ;
  jks:ruleCode "TRU-003" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/extrapolation-not-automatic> ;
  sh:name "No automatic extrapolation"@en, "外挿によらない自動決定"@ja ;
  sh:description "Outside its training a model answers with the same confidence and without ground."@en, "学習の外でも、モデルは根拠のないまま同じ自信で答える。"@ja ;
  sh:message "A Run of a dataDriven or hybrid model MUST have domainStatus, and a Belief that was generated by a Run with the domainStatus extrapolating MUST NOT be a basis of a Decision of mode automatic."@en, "modelKindがdataDrivenまたはhybridのモデルのRunはdomainStatusを持たなければならない。domainStatusがextrapolatingのRunが生成した信念を、modeがautomaticのDecisionの根拠としてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  { $this jk:procedure ?model . ?model jk:modelKind ?kind . FILTER(?kind IN ("dataDriven", "hybrid"))
    FILTER NOT EXISTS { $this jk:domainStatus ?status } }
  UNION { $this jk:mode "automatic" ; jk:basedOn ?belief . ?belief rdf:type jk:Belief ; prov:wasGeneratedBy ?run .
    ?run rdf:type jk:Run ; jk:domainStatus "extrapolating" }
}""" ] .

jks:TRU-004
  a sh:NodeShape ;
  sh:targetObjectsOf jk:validity ;
  jks:ruleCode "TRU-004" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/fallback-other> ;
  sh:name "A fallback that is another model"@en, "別のモデルによる代替"@ja ;
  sh:description "A model that falls back on itself answers where it must not."@en, "自分自身に代わるモデルは、答えてはならない所で答える。"@ja ;
  sh:message "A ValidityDomain whose outside is fallback MUST have a fallback that is not the model itself."@en, "outsideがfallbackのValidityDomainは、そのモデル自身でないfallbackを持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  { $this jk:outside "fallback" . FILTER NOT EXISTS { $this jk:fallback ?other } }
  UNION { ?model jk:validity $this . $this jk:fallback ?model }
}""" ] .

jks:TRU-005
  a sh:NodeShape ;
  sh:targetClass jk:Model, jk:Operator ;
  jks:ruleCode "TRU-005" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/surrogate-spread> ;
  sh:name "No surer than its reference"@en, "基準より確かでない代理"@ja ;
  sh:description "An imitation cannot know more than what it imitates."@en, "模したものが、模された元より多くを知ることはできない。"@ja ;
  sh:message "The declared standard uncertainty of an output port of a surrogate MUST NOT be below that of the port of the same name of the model it approximates; a port of uncertainty none has the standard uncertainty 0."@en, "代理モデルの出力の端子に宣言した標準不確かさは、近似元のモデルの同名の端子のものより小さくてはならない。不確かさがnoneの端子の標準不確かさは0とする。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:modelPort ?port ; jk:approximates ?approximation . ?approximation jk:reference/jk:modelPort ?other .
  ?port jk:role "output" ; jk:name ?name ; jk:field/jk:uncertainty/jk:kind "none" .
  ?other jk:role "output" ; jk:name ?name ; jk:field/jk:uncertainty/jk:kind ?kind . FILTER(?kind NOT IN ("none", "unknown"))
  FILTER(NOT EXISTS { ?approximation jk:onPort ?any } || EXISTS { ?approximation jk:onPort ?name })
}""" ] .

jks:TRU-007
  a sh:NodeShape ;
  sh:targetClass jk:Model, jk:Operator ;
  jks:ruleCode "TRU-007" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/surrogate-cheaper> ;
  sh:name "Cheaper than its reference"@en, "近似元より安い代理"@ja ;
  sh:description "A surrogate that costs as much gives up accuracy for nothing."@en, "費用の変わらない代理は、見返りなしに精度を失う。"@ja ;
  sh:message "A model that approximates another SHOULD have a cost below that of the other, for the same measure and the same unit of work."@en, "別のモデルを近似するモデルの計算費用は、尺度と基準(per)が同じとき、近似元より小さいことが望ましい。"@ja ;
  sh:severity sh:Info ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:cost ?own ; jk:approximates/jk:reference/jk:cost ?other .
  ?own jk:measure ?measure ; jk:per ?per ; jk:unitCode ?unit ; qudt:numericValue ?cost .
  ?other jk:measure ?measure ; jk:per ?per ; jk:unitCode ?unit ; qudt:numericValue ?expected . FILTER(?cost >= ?expected)
}""" ] .

jks:TRU-011
  a sh:NodeShape ;
  sh:targetClass jk:Decision ;
  jks:ruleCode "TRU-011" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/risk-not-expired> ;
  sh:name "The risk is current"@en, "期限内のリスク"@ja ;
  sh:description "A risk that has expired may be far too small or too great by now."@en, "期限の切れたリスクは、今では小さすぎるか大きすぎることがある。"@ja ;
  sh:message "A RiskStatement in basedOn of a Decision MUST NOT have a validUntil before decidedAt."@en, "DecisionのbasedOnにあるRiskStatementのvalidUntilは、decidedAtより前であってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:decidedAt ?decided ; jk:basedOn ?risk . ?risk rdf:type jk:RiskStatement ; jk:validUntil ?until . FILTER(?until < ?decided)
}""" ] .

jks:TRU-012
  a sh:NodeShape ;
  sh:targetClass jk:Card, jk:Decision ;
  jks:ruleCode "TRU-012" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/high-risk-oversight> ;
  sh:name "Oversight of high risk"@en, "高リスクの監督"@ja ;
  sh:description "Where harm may be great a human must be able to stop it."@en, "大きな害があり得るものは、人が止められなければならない。"@ja ;
  sh:message "A Card whose riskGrade is high MUST have oversight with stop, and a Decision of mode automatic MUST NOT choose an actuation of a resource whose policy has no permission that covers the model part actuation."@en, "riskGradeがhighのCardはstopのあるoversightを持たなければならない。modeがautomaticのDecisionは、利用条件にactuationへの許諾がない資源への働きかけを選んではならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  { $this jk:riskClass/jk:riskGrade "high" . FILTER NOT EXISTS { $this jk:oversight/jk:stop ?stop } }
  UNION {
    $this jk:mode "automatic" ; jk:chosen ?action . ?action jk:actionKind "actuate" ; jk:actsOn/odrl:hasPolicy ?policy . ?policy rdf:type odrl:Policy .
    FILTER NOT EXISTS { ?policy odrl:permission ?rule . FILTER(((EXISTS { ?rule jk:modelPart "actuation" } || (NOT EXISTS { ?rule jk:modelPart ?any } && EXISTS { ?policy jk:modelPart "actuation" })) || (NOT EXISTS { ?rule jk:modelPart ?any } && NOT EXISTS { ?policy jk:modelPart ?any }))) }
  }
}""" ] .

jks:TRU-013
  a sh:NodeShape ;
  sh:targetClass jk:Action ;
  jks:ruleCode "TRU-013" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/override-logged> ;
  sh:name "An override is on record"@en, "記録のある中止"@ja ;
  sh:description "Who stopped it and why is the best lesson the machine can get."@en, "誰がなぜ止めたかは、機械にとって最良の教訓である。"@ja ;
  sh:message "An Action of status aborted SHOULD be among the alternatives of a Decision of mode human."@en, "statusがabortedのActionは、modeがhumanのDecisionの選択肢にあることが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:status "aborted" . FILTER NOT EXISTS { ?decision jk:mode "human" ; jk:alternative $this }
}""" ] .

jks:TRU-014
  a sh:NodeShape ;
  sh:targetClass jk:Decision ;
  jks:ruleCode "TRU-014" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/irreversible-envelope> ;
  sh:name "Irreversible only within an envelope"@en, "許容範囲のある不可逆"@ja ;
  sh:description "What cannot be undone must not be left to a machine without limits."@en, "取り消せないことを、限界なしに機械に任せてはならない。"@ja ;
  sh:message "A Decision of mode automatic MUST NOT choose an actuation whose safety is not reversible and has no envelope."@en, "modeがautomaticのDecisionは、safetyが可逆でなく許容範囲(envelope)もない働きかけを選んではならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:mode "automatic" ; jk:chosen ?action . ?action rdf:type jk:Action ; jk:actionKind "actuate" ; jk:safety ?safety .
  ?safety jk:reversible false . FILTER NOT EXISTS { ?safety jk:envelope ?envelope }
}""" ] .

jks:TRU-020
  a sh:NodeShape ;
  sh:targetClass jk:Evaluation ;
  jks:ruleCode "TRU-020" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/proper-score> ;
  sh:name "A proper score"@en, "適正な評点"@ja ;
  sh:description "Only a proper score is best for who states what they believe."@en, "信じるとおりに述べた者が最良となるのは、適正な評点だけである。"@ja ;
  sh:message "An Evaluation with the conclusion contributed and with scores SHOULD have a score of crps, twcrps, energy, logarithmic, brier, quantile or interval."@en, "conclusionがcontributedで評点のあるEvaluationは、crps、twcrps、energy、logarithmic、brier、quantile、intervalのどれかの評点を持つことが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:conclusion "contributed" ; jk:score ?any .
  FILTER NOT EXISTS { $this jk:score/jk:measure ?measure
    FILTER(?measure IN ("crps", "twcrps", "energy", "logarithmic", "brier", "quantile", "interval")) }
}""" ] .

jks:TRU-021
  a sh:NodeShape ;
  sh:targetClass jk:Evaluation ;
  jks:ruleCode "TRU-021" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/no-outcome-conditioning> ;
  sh:name "Not scored by outcome"@en, "結果で選ばない評価"@ja ;
  sh:description "Scored on extreme outcomes only, whoever always warns wins."@en, "極端な結果だけで評価すると、いつも警告する者が勝つ。"@ja ;
  sh:message "A Score of an Evaluation whose conclusion is not inconclusive MUST NOT have a weighting of kind outcomeConditional."@en, "conclusionがinconclusive以外のEvaluationの評点は、種別がoutcomeConditionalの重みを持ってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:conclusion ?conclusion ; jk:score/jk:weighting/jk:kind "outcomeConditional" . FILTER(?conclusion != "inconclusive")
}""" ] .

jks:TRU-022
  a sh:NodeShape ;
  sh:targetObjectsOf jk:outliers ;
  jks:ruleCode "TRU-022" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/no-outcome-outliers> ;
  sh:name "No outlier by outcome"@en, "結果で除かない外れ値"@ja ;
  sh:description "Whoever removes the cases that went badly removes the proof."@en, "悪い結果の事例を除くと、証拠も除かれる。"@ja ;
  sh:message "The outliers of a Score MUST NOT be removed by outcomeValue."@en, "評点の外れ値を、結果の値(outcomeValue)によって除いてはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:not [ sh:property [ sh:path jk:removedBy ; sh:hasValue "outcomeValue" ] ]
  ] .

jks:TRU-023
  a sh:NodeShape ;
  sh:targetObjectsOf jk:score ;
  jks:ruleCode "TRU-023" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/twcrps-threshold> ;
  sh:name "The threshold of a weighted score"@en, "重み付き評点のしきい値"@ja ;
  sh:description "Without its threshold the score can be neither repeated nor compared."@en, "しきい値がなければ、評点を再現することも比べることもできない。"@ja ;
  sh:message "A Score of measure twcrps MUST have a weighting of kind threshold with a threshold."@en, "尺度がtwcrpsの評点は、種別がthresholdでthresholdのある重みを持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:measure "twcrps" . FILTER NOT EXISTS { $this jk:weighting ?weighting . ?weighting jk:kind "threshold" ; jk:threshold ?threshold }
}""" ] .

jks:TRU-024
  a sh:NodeShape ;
  sh:targetClass jk:Evaluation ;
  jks:ruleCode "TRU-024" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/threshold-before> ;
  sh:name "The threshold came first"@en, "先に定めたしきい値"@ja ;
  sh:description "A threshold chosen after the outcome can make any forecast win."@en, "結果を見て選んだしきい値は、どの予報も勝たせられる。"@ja ;
  sh:message "A ScoreWeighting of kind threshold or quantile MUST have a declaredAt that is not after the start of the phenomenonTime of any verification."@en, "種別がthresholdまたはquantileのScoreWeightingは、どの検証データのphenomenonTimeの始まりよりも後でないdeclaredAtを持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  {
    $this jk:score/jk:weighting ?weighting . ?weighting jk:kind ?kind . FILTER(?kind IN ("threshold", "quantile"))
    FILTER NOT EXISTS { ?weighting jk:declaredAt ?declared }
  } UNION {
    $this jk:score/jk:weighting ?weighting . ?weighting jk:kind ?kind . FILTER(?kind IN ("threshold", "quantile"))
    ?weighting jk:declaredAt ?declared . $this jk:verification/(sosa:phenomenonTime|dcterms:temporal) ?extent .
    FILTER NOT EXISTS { ?extent time:hasTRS ?trs }
    ?extent jk:at|jk:start ?start . FILTER(REGEX(?start, "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$") && xsd:dateTime(?start) < ?declared)
  }
}""" ] .

jks:TRU-025
  a sh:NodeShape ;
  sh:targetClass jk:Evaluation ;
  jks:ruleCode "TRU-025" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/tail-skill> ;
  sh:name "Skill in the tail"@en, "裾の技量"@ja ;
  sh:description "One number for the tail cannot tell a good forecast from a lucky one."@en, "裾についての1つの数では、良い予報とまぐれを見分けられない。"@ja ;
  sh:message "An Evaluation with a score of twcrps or with a threshold weighting SHOULD have a score of spreadSkill, quantile or csi beside it."@en, "twcrpsまたはしきい値による重みの評点を持つEvaluationは、spreadSkill、quantile、csiのどれかの評点も持つことが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:score ?score . FILTER(EXISTS { ?score jk:measure "twcrps" } || EXISTS { ?score jk:weighting/jk:kind "threshold" })
  FILTER NOT EXISTS { $this jk:score/jk:measure ?measure . FILTER(?measure IN ("spreadSkill", "quantile", "csi")) }
}""" ] .

jks:TRU-030
  a sh:NodeShape ;
  sh:targetObjectsOf jk:probabilityBounds ;
  jks:ruleCode "TRU-030" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/probability-order> ;
  sh:name "Order of probabilities"@en, "確率の順序"@ja ;
  sh:description "A probability outside its bounds, or outside 0 to 1, is none."@en, "限界や0から1の外にある数は確率ではない。"@ja ;
  sh:message "ProbabilityBounds MUST satisfy 0 <= lower <= value <= upper <= 1, value where it is given."@en, "ProbabilityBoundsは0 <= lower <= value <= upper <= 1を満たさなければならない。valueはある場合に限る。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:lower ?lower ; jk:upper ?upper . OPTIONAL { $this qudt:numericValue ?value }
  FILTER(?lower < 0 || ?lower > ?upper || ?upper > 1 || ?value < ?lower || ?value > ?upper)
}""" ] .

jks:TRU-031
  a sh:NodeShape ;
  sh:targetClass jk:RiskStatement ;
  jks:ruleCode "TRU-031" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/frechet> ;
  sh:name "Bounds under unknown dependence"@en, "依存が不明なときの限界"@ja ;
  sh:description "Narrower bounds claim a knowledge of dependence that nobody stated."@en, "それより狭い限界は、誰も示していない依存の知識を前提とする。"@ja ;
  sh:message "The bounds of a RiskStatement of unknown dependence, whose two or more contributions all have an eventProbability and combine by any or all, MUST contain the Frechet bounds."@en, "依存が不明で、すべてにeventProbabilityのある2つ以上の寄与をanyまたはallで合成するRiskStatementの限界は、フレシェの限界を含まなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:dependence/jk:kind "unknown" ; jk:event/jk:combine ?combine ; jk:probabilityBounds ?bounds . ?bounds jk:lower ?lower ; jk:upper ?upper .
  FILTER NOT EXISTS { $this jk:contribution ?silent . FILTER NOT EXISTS { ?silent jk:eventProbability ?p . FILTER(?p >= 0 && ?p <= 1) } }
  $this jk:contribution ?first, ?second . ?first jk:eventProbability ?one . ?second jk:eventProbability ?two . FILTER(?first != ?second)
  FILTER((?combine = "any" && (?upper < IF(?one + ?two < 1, ?one + ?two, 1) - 1e-9
      || NOT EXISTS { $this jk:contribution/jk:eventProbability ?any . FILTER(?lower <= ?any + 1e-9) }))
    || (?combine = "all" && (?lower > IF(?one + ?two > 1, ?one + ?two - 1, 0) + 1e-9
      || NOT EXISTS { $this jk:contribution/jk:eventProbability ?any . FILTER(?upper >= ?any - 1e-9) })))
}""" ] .

jks:TRU-032
  a sh:NodeShape ;
  sh:targetClass jk:RiskStatement ;
  jks:ruleCode "TRU-032" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/independence-refuted> ;
  sh:name "Independent by provenance too"@en, "来歴でも独立"@ja ;
  sh:description "Forecasts that share a model or data fail together, and the risk is then underestimated."@en, "モデルやデータを共有する予報はともに外れ、リスクは過小に見積もられる。"@ja ;
  sh:message "The provenance closures (generatedBy, data, used, procedure, assimilation, derivedFrom) of two contributing beliefs of a RiskStatement of independent dependence MUST NOT share a resource."@en, "依存がindependentのRiskStatementの寄与となる2つの信念の来歴(generatedBy、data、used、procedure、assimilation、derivedFromをたどったもの)は、資源を共有してはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:dependence/jk:kind "independent" ; jk:contribution ?first, ?second . FILTER(?first != ?second)
  ?first jk:belief/(prov:wasGeneratedBy|jk:data|prov:used|jk:procedure|prov:wasDerivedFrom|jk:assimilation/(
    jk:background|jk:observations|jk:observationOperator|jk:observationError|jk:analysis))* ?shared .
  ?second jk:belief/(prov:wasGeneratedBy|jk:data|prov:used|jk:procedure|prov:wasDerivedFrom|jk:assimilation/(
    jk:background|jk:observations|jk:observationOperator|jk:observationError|jk:analysis))* ?shared .
}""" ] .

jks:TRU-033
  a sh:NodeShape ;
  sh:targetObjectsOf jk:tail ;
  jks:ruleCode "TRU-033" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/tail-exceedances> ;
  sh:name "Enough exceedances"@en, "十分な超過数"@ja ;
  sh:description "A tail that is counted from a few cases is mostly chance."@en, "数件から数えた裾は、ほとんど偶然である。"@ja ;
  sh:message "A Tail of method empirical MUST have 10 or more exceedances."@en, "方法がempiricalのTailの超過数は10以上でなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:or (
      [ sh:not [ sh:property [ sh:path jk:method ; sh:hasValue "empirical" ] ] ]
      [ sh:property [ sh:path jk:exceedances ; sh:minCount 1 ; sh:minInclusive 10 ] ]
    )
  ] .

jks:TRU-034
  a sh:NodeShape ;
  sh:targetClass jk:RiskStatement ;
  jks:ruleCode "TRU-034" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/var-with-cvar> ;
  sh:name "Beyond the value at risk"@en, "VaRの先"@ja ;
  sh:description "The value at risk says where the worst begins, not how bad it is."@en, "VaRは最悪がどこから始まるかを示すだけで、どれほど悪いかは示さない。"@ja ;
  sh:message "A RiskStatement with the measure VaR SHOULD have CVaR too."@en, "尺度VaRのあるRiskStatementはCVaRも持つことが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:node [
    sh:or (
      [ sh:not [ sh:property [ sh:path ( jk:riskMeasureValue jk:measure ) ; sh:hasValue "VaR" ] ] ]
      [ sh:property [ sh:path ( jk:riskMeasureValue jk:measure ) ; sh:hasValue "CVaR" ] ]
    )
  ] .

jks:TRU-040
  a sh:NodeShape ;
  sh:targetClass jk:Card ;
  jks:ruleCode "TRU-040" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/card-complete> ;
  sh:name "A card with evaluations"@en, "評価のあるカード"@ja ;
  sh:description "Promises on a card that nobody tested are advertising."@en, "誰も試していない約束は広告にすぎない。"@ja ;
  sh:message "A Card MUST have evaluations."@en, "Cardはevaluationsを持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:node [
    sh:property [ sh:path jk:evaluation ; sh:minCount 1 ]
  ] .

jks:TRU-041
  a sh:NodeShape ;
  sh:targetClass jk:Run ;
  jks:ruleCode "TRU-041" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/intended-use> ;
  sh:name "Used as intended"@en, "想定どおりの使用"@ja ;
  sh:description "Outside its scope nobody has looked at how the model fails."@en, "想定外の用途でモデルがどう誤るかは、誰も調べていない。"@ja ;
  sh:message "A Run of a model that has a card SHOULD NOT state a use, by environment or twin, that the card lists in outOfScope."@en, "カードのあるモデルのRunは、そのカードのoutOfScopeにある用途を、environmentやツインによって述べないことが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:procedure ?model . { ?card jk:about ?model } UNION { ?model jk:card ?card } ?card jk:outOfScope ?scope .
  { $this jk:environment ?use }
  UNION { ?cycle jk:assimilate|jk:predict $this ; jk:twin ?use }
  UNION { ?cycle jk:assimilate|jk:predict $this ; jk:twin/rdfs:label ?use }
  FILTER(LCASE(REPLACE(REPLACE(STR(?use), "[ \\\\t\\\\r\\\\n]+", " "), "^ | $", "")) = LCASE(REPLACE(REPLACE(?scope, "[ \\\\t\\\\r\\\\n]+", " "), "^ | $", "")))
}""" ] .

jks:TRU-053
  a sh:NodeShape ;
  sh:targetClass jk:Model, jk:Operator ;
  jks:ruleCode "TRU-053" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/authenticated-actuation> ;
  sh:name "Authenticated actuation"@en, "認証のある働きかけ"@ja ;
  sh:description "An actuator that anyone may call is a danger to all."@en, "誰でも呼べる作動器は、皆にとって危険である。"@ja ;
  sh:message "Every binding of a model with an input port that an executed actuation names, by its affordance or by a parameter, MUST have security."@en, "実行済みの働きかけが操作(affordance)または引数で名指す入力の端子を持つモデルのbindingは、すべてsecurityを持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:binding ?open ; jk:modelPort ?port . FILTER NOT EXISTS { ?open jk:security ?scheme }
  ?port jk:role "input" ; jk:nativeKey ?key .
  ?action rdf:type jk:Action ; jk:actionKind "actuate" ; jk:status ?status ; jk:affordance ?affordance .
  FILTER(?status IN ("executing", "done", "failed", "aborted") || EXISTS { ?action jk:executedAt ?time })
  FILTER(STR(?affordance) = ?key || (REPLACE(?key, "^(#/|#|/)", "") = REPLACE(STRAFTER(STR(?affordance), "#"), "^/", "")
    && (EXISTS { ?action jk:actsOn $this } || EXISTS { ?action jk:actsOn ?subject . $this dcterms:subject ?subject }
      || EXISTS { $this jk:binding/dcat:endpointURL ?endpoint . FILTER(?endpoint = ?affordance || STR(?endpoint) = STRBEFORE(STR(?affordance), "#")) })))
}""" ] .

jks:TRU-054
  a sh:NodeShape ;
  sh:targetClass jk:Run, jk:Model, jk:Operator, jk:Composition ;
  jks:ruleCode "TRU-054" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/part-permission> ;
  sh:name "Permission for the part"@en, "部分ごとの許諾"@ja ;
  sh:description "A licence to ask a model is no licence to copy what it knows."@en, "モデルに問う許諾は、その知識を写す許諾ではない。"@ja ;
  sh:message "What uses the weights, code or state of a model (trainedOn, a training Run that uses the model, a connection to a state port) MUST NOT rest on a policy that permits its output and not that part."@en, "モデルの重み、コード、状態の利用(trainedOn、モデルを使う学習のRun、状態の端子への接続)は、出力を許してその部分を許さない利用条件の下で行ってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  { $this jk:runKind "training" ; prov:used ?model . BIND("weights" AS ?part) }
  UNION { $this fair4ml:trainedOn ?model . BIND("weights" AS ?part) }
  UNION { $this jk:component ?component ; jk:connection/(jk:from|jk:to) ?end . ?component jk:name ?name ; jk:model ?model .
    ?model jk:modelPort ?port . ?port jk:role "state" ; jk:name ?state . FILTER(?end = CONCAT(?name, ".", ?state)) BIND("state" AS ?part) }
  ?model jk:modelKind ?kind ; odrl:hasPolicy ?policy . ?policy rdf:type odrl:Policy ; odrl:permission ?permission .
  FILTER(((EXISTS { ?permission jk:modelPart "output" } || (NOT EXISTS { ?permission jk:modelPart ?any } && EXISTS { ?policy jk:modelPart "output" })) || (NOT EXISTS { ?permission jk:modelPart ?any } && NOT EXISTS { ?policy jk:modelPart ?any })))
  FILTER NOT EXISTS { ?policy odrl:prohibition ?ban . FILTER NOT EXISTS { ?ban odrl:constraint ?some } FILTER((EXISTS { ?ban jk:modelPart "output" } || (NOT EXISTS { ?ban jk:modelPart ?any } && EXISTS { ?policy jk:modelPart "output" }))) }
  FILTER(NOT EXISTS { ?policy odrl:permission ?other . FILTER(((EXISTS { ?other jk:modelPart ?part } || (NOT EXISTS { ?other jk:modelPart ?any } && EXISTS { ?policy jk:modelPart ?part })) || (NOT EXISTS { ?other jk:modelPart ?any } && NOT EXISTS { ?policy jk:modelPart ?any }))) } || EXISTS {
    ?policy odrl:prohibition ?bar . FILTER NOT EXISTS { ?bar odrl:constraint ?some } FILTER((EXISTS { ?bar jk:modelPart ?part } || (NOT EXISTS { ?bar jk:modelPart ?any } && EXISTS { ?policy jk:modelPart ?part }))) })
}""" ] .

jks:TRU-055
  a sh:NodeShape ;
  sh:targetClass odrl:Policy ;
  jks:ruleCode "TRU-055" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/query-budget> ;
  sh:name "A limit on queries"@en, "問い合わせの上限"@ja ;
  sh:description "With queries enough the weights can be rebuilt from the output."@en, "問い合わせが十分あれば、出力から重みを復元できる。"@ja ;
  sh:message "A permission that covers output SHOULD have a constraint on odrl:count when the Policy prohibits weights."@en, "Policyが重みを禁止するとき、出力に及ぶ許諾はodrl:countの制約を持つことが望ましい。"@ja ;
  sh:severity sh:Warning ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this odrl:prohibition ?prohibition ; odrl:permission ?permission .
  FILTER((EXISTS { ?prohibition jk:modelPart "weights" } || (NOT EXISTS { ?prohibition jk:modelPart ?any } && EXISTS { $this jk:modelPart "weights" }))) FILTER(((EXISTS { ?permission jk:modelPart "output" } || (NOT EXISTS { ?permission jk:modelPart ?any } && EXISTS { $this jk:modelPart "output" })) || (NOT EXISTS { ?permission jk:modelPart ?any } && NOT EXISTS { $this jk:modelPart ?any })))
  FILTER NOT EXISTS { ?permission odrl:constraint/odrl:leftOperand odrl:count }
}""" ] .

jks:TRU-056
  a sh:NodeShape ;
  sh:targetClass jk:Model, jk:Operator, jk:Composition ;
  jks:ruleCode "TRU-056" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/revoked-attestation> ;
  sh:name "Attestations in force"@en, "有効な証明"@ja ;
  sh:description "A revoked attestation says that the issuer no longer stands by it."@en, "取り消された証明は、発行者がもはや保証しないことを示す。"@ja ;
  sh:message "No attestation of a resource MUST be revoked, or have a validUntil before the date of validation that the caller gives; without such a date the second half is not checked."@en, "資源のattestationsは、取り消されたものや、validUntilが検査者の示す検査日より前のものであってはならない。検査日がなければ後半は検査しない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:attestation ?attestation . ?attestation rdf:type jk:Attestation ; jk:revokedAt ?time .
}""" ] .

jks:TRU-057
  a sh:NodeShape ;
  sh:targetClass jk:Model, jk:Operator ;
  jks:ruleCode "TRU-057" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/training-attested> ;
  sh:name "Attested training data"@en, "証明された学習データ"@ja ;
  sh:description "A model can be no more trustworthy than what it learned from."@en, "モデルは、学習したデータより信頼できるものにはならない。"@ja ;
  sh:message "A dataDriven model with attestations SHOULD have one whose subjects include data that it was trained on."@en, "証明のあるdataDrivenのモデルは、学習データを対象に含む証明を持つことが望ましい。"@ja ;
  sh:severity sh:Info ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:modelKind "dataDriven" ; jk:attestation ?any ; fair4ml:trainedOn ?training .
  FILTER NOT EXISTS { $this jk:attestation ?attestation . FILTER NOT EXISTS { ?attestation rdf:type jk:Attestation } }
  FILTER NOT EXISTS { $this jk:attestation/jk:subject ?data ; fair4ml:trainedOn ?data }
}""" ] .

jks:TRU-058
  a sh:NodeShape ;
  sh:targetClass jk:Model, jk:Operator ;
  jks:ruleCode "TRU-058" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/model-grounded> ;
  sh:name "A model has a ground"@en, "根拠のあるモデル"@ja ;
  sh:description "What a model rests on decides where it may be trusted."@en, "モデルが何に基づくかで、どこまで信頼できるかが決まる。"@ja ;
  sh:message "A mechanistic Model MUST have represents or equations, a dataDriven or hybrid one validity, a dataDriven one trainedOn or approximates, and a hybrid one hybrid with two or more parts."@en, "Modelは、mechanisticならrepresentsまたはequationsを、dataDrivenまたはhybridならvalidityを、dataDrivenならさらにtrainedOnまたはapproximatesを、hybridなら2つ以上の部分からなるhybridを持たなければならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:modelKind ?kind .
  FILTER((?kind = "mechanistic" && NOT EXISTS { $this jk:represents ?process } && NOT EXISTS { $this jk:equation ?equation })
    || (?kind IN ("dataDriven", "hybrid") && NOT EXISTS { $this jk:validity ?domain })
    || (?kind = "dataDriven" && NOT EXISTS { $this fair4ml:trainedOn ?data } && NOT EXISTS { $this jk:approximates ?other })
    || (?kind = "hybrid" && NOT EXISTS { $this jk:hybrid ?hybrid . ?hybrid jk:part ?one, ?two . FILTER(?one != ?two) }))
}""" ] .

jks:TRU-059
  a sh:NodeShape ;
  sh:targetClass jk:Attestation ;
  jks:ruleCode "TRU-059" ;
  rdfs:seeAlso <https://w3id.org/jiku/req/trust/attestation-order> ;
  sh:name "Order of an attestation"@en, "証明の順序"@ja ;
  sh:description "What ended before it began was never in force, so one of the times is wrong."@en, "始まる前に終わった証明は一度も効力がなく、どれかの時刻が誤っている。"@ja ;
  sh:message "Neither validUntil nor revokedAt of an Attestation MUST lie before its issuedAt."@en, "AttestationのvalidUntilとrevokedAtは、issuedAtより前であってはならない。"@ja ;
  sh:severity sh:Violation ;
  sh:sparql [ a sh:SPARQLConstraint ; sh:prefixes <https://w3id.org/jiku/shapes> ; sh:select """SELECT DISTINCT $this WHERE {
  $this jk:issuedAt ?issued ; jk:validUntil|jk:revokedAt ?time . FILTER(?time < ?issued)
}""" ] .
`;
