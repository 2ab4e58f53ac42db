// @generated from schemas (sha256:1f5bb76facb6c7a2) by tools/src/generate.ts. Do not edit; run npm run generate.
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
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:pattern "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|sha3-256:[0-9a-f]{64})$" ;
  sh:name "Digest"@en, "要約値"@ja ;
  sh:description "Digest of the referred document (its JCS bytes) or artefact, as \`sha256:\`, \`sha512:\` or \`sha3-256:\` and lower-case hexadecimal digits. Absent means undeclared."@en, "参照先の文書(JCSで正規化したバイト列)または成果物の要約値。「sha256:」「sha512:」「sha3-256:」のいずれかに小文字の16進数を続ける。省略は未宣言を表す。"@ja ;
  sh:message "\\"digest\\" of PinnedRef: 0..1 of Digest."@en, "PinnedRefの「digest」: Digestが0..1個。"@ja .

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
  sh:or ( [ sh:class prov:Activity ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
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
  sh:or ( [ sh:class sosa:Procedure ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
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
  sh:or ( [ sh:class sosa:Procedure ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
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
  sh:or ( [ sh:class sosa:Procedure ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
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
  sh:or ( [ sh:class sosa:Procedure ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
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
  sh:or ( [ sh:class sosa:Procedure ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
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
  sh:or ( [ sh:class sosa:Procedure ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
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
  sh:or ( [ sh:class prov:Activity ] [ sh:not [ sh:property [ sh:path rdf:type ; sh:minCount 1 ] ] ] ) ;
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
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:pattern "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|sha3-256:[0-9a-f]{64})$" ;
  sh:name "Digest"@en, "要約値"@ja ;
  sh:description "Cryptographic digest of the bytes of the asset, written as algorithm, colon and lower-case hexadecimal digits. Absent means undeclared."@en, "資産のバイト列の暗号学的な要約値を、算法、コロン、小文字の16進数字の順に書く。省略時は未宣言とする。"@ja ;
  sh:message "\\"digest\\" of Asset: 0..1 of Digest."@en, "Assetの「digest」: Digestが0..1個。"@ja .

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
    FILTER NOT EXISTS { ?field jk:variable ?carrier }
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
  sh:targetObjectsOf jk:precision, jk:resolution, jk:characteristic, jk:supportSize, jk:extent, jk:quantity, jk:size, sosa:hasResult ;
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
  sh:targetObjectsOf jk:precision, jk:resolution, jk:characteristic, jk:supportSize, jk:extent, jk:quantity, jk:size, sosa:hasResult, jk:variable ;
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
    ?field jk:variable $this . FILTER NOT EXISTS { $this jk:unitCode ?unit }
    FILTER NOT EXISTS { $this jk:role ?role . FILTER(?role IN ("flag", "missingReason", "count")) }
    $this jk:property|jk:inlineProperty ?property .
    { ?property jk:valueType ?type . FILTER(?type IN ("real", "integer", "complex")) }
    UNION { ?property qudt:hasQuantityKind|jk:unitCode ?numeric . FILTER NOT EXISTS { ?property jk:valueType ?type } }
    FILTER NOT EXISTS { ?property jk:valueType "integer" ; qudt:hasQuantityKind quantitykind:Count }
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
  sh:targetObjectsOf jk:precision, jk:resolution, jk:characteristic, jk:supportSize, jk:extent, jk:quantity, jk:size, sosa:hasResult ;
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
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal ;
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
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal ;
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
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal ;
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
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal ;
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
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal ;
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
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal ;
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
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal ;
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
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal ;
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
  sh:targetObjectsOf jk:validTime, jk:existence, jk:during, sosa:phenomenonTime, jk:sampledAt, dcterms:temporal ;
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
  sh:targetClass jk:ReferenceSystem, jk:Transform, jk:Entity, sosa:Observation, sosa:Procedure, jk:Property, sosa:Sample, sosa:System, jk:Field, prov:Activity, prov:Agent, dcat:Distribution, dcat:Dataset, odrl:Policy ;
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
  sh:targetClass jk:ReferenceSystem, jk:Transform, jk:Entity, sosa:Observation, sosa:Procedure, jk:Property, sosa:Sample, sosa:System, jk:Field, prov:Activity, prov:Agent, dcat:Distribution, dcat:Dataset, odrl:Policy ;
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
  sh:targetClass jk:ReferenceSystem, jk:Transform, jk:Entity, sosa:Observation, sosa:Procedure, jk:Property, sosa:Sample, sosa:System, jk:Field, prov:Activity, prov:Agent, dcat:Distribution, dcat:Dataset, odrl:Policy ;
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
  sh:targetClass jk:ReferenceSystem, jk:Transform, jk:Entity, sosa:Observation, sosa:Procedure, jk:Property, sosa:Sample, sosa:System, jk:Field, prov:Activity, prov:Agent, dcat:Distribution, dcat:Dataset, odrl:Policy ;
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
  $this jk:origin "measured" ; prov:wasGeneratedBy/(prov:used/prov:wasGeneratedBy?)*/jk:procedure/jk:procedureType ?type .
  FILTER(?type IN ("simulation", "assimilation", "inference"))
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
  sh:targetClass prov:Activity ;
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
  sh:targetClass jk:ReferenceSystem, jk:Transform, jk:Entity, sosa:Observation, sosa:Procedure, jk:Property, sosa:Sample, sosa:System, jk:Field, prov:Activity, prov:Agent, dcat:Distribution, dcat:Dataset, odrl:Policy ;
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
  sh:targetClass jk:ReferenceSystem, jk:Transform, jk:Entity, sosa:Observation, sosa:Procedure, jk:Property, sosa:Sample, sosa:System, jk:Field, prov:Activity, prov:Agent, dcat:Distribution, dcat:Dataset, odrl:Policy ;
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
  sh:targetClass jk:ReferenceSystem, jk:Transform, jk:Entity, sosa:Observation, sosa:Procedure, jk:Property, sosa:Sample, sosa:System, jk:Field, prov:Activity, prov:Agent, dcat:Distribution, dcat:Dataset, odrl:Policy ;
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
`;
