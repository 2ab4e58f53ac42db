// SPDX-License-Identifier: Apache-2.0
// A decoder of the gauge log (conformance/controls/gauge/FORMAT.md): bytes in, events out.
#pragma once
#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "forms.hpp"
#include "json.hpp"
#include "times.hpp"

namespace gauge {

enum class Form { id, iri, text, language, number, notBelowZero, unit, origin, time, position, date, value };

struct Field {
  const char* name;
  Form form;
  bool mayBeEmpty;
};

inline const std::map<std::string, std::vector<Field>>& kinds() {
  static const Field id{"id", Form::id, false}, station{"station id", Form::id, false}, unit{"unit", Form::unit, true};
  static const std::map<std::string, std::vector<Field>> all = {
      {"source", {id, {"licence", Form::iri, true}, {"version", Form::text, true}, {"issued", Form::date, true}}},
      {"station", {id, {"reference system", Form::iri, true}, {"first coordinate", Form::number, true}, {"second coordinate", Form::number, true}, {"third coordinate", Form::number, true}}},
      {"type", {station, {"class", Form::iri, false}}},
      {"alias", {station, {"scheme", Form::iri, false}, {"notation", Form::text, false}}},
      {"property", {id, {"quantity kind", Form::iri, true}, unit}},
      {"label", {id, {"language", Form::language, false}, {"text", Form::text, false}}},
      {"value", {id, station, {"property id", Form::id, false}, {"origin", Form::origin, true}, {"time", Form::time, true}, {"result time", Form::position, true}, {"value", Form::value, false}, unit, {"standard uncertainty", Form::notBelowZero, true}}}};
  return all;
}

inline bool fits(std::string_view text, Form form) {
  switch (form) {
    case Form::id: return forms::isId(text);
    case Form::iri: return forms::isIri(text);
    case Form::text: return true;
    case Form::language: return forms::isLanguage(text);
    case Form::number: return forms::isNumber(text);
    case Form::notBelowZero: return forms::isNumber(text) && (text[0] != '-' || forms::decimalOf(text).digits.empty());
    case Form::unit: return forms::isUnit(text);
    case Form::origin: return forms::isOrigin(text);
    case Form::time: return !times::readExtent(text).empty();
    case Form::position: return times::isPosition(text);
    case Form::date: return times::isDate(text);
    case Form::value: return text[0] == '?' ? forms::isReason(text.substr(1)) : forms::isNumber(text);
  }
  return false;
}

/// A line whose fields are right.
struct Record {
  std::string kind, id;
  std::vector<std::string> fields;   // behind the first
  std::vector<std::size_t> columns;  // of these
  std::size_t line;
};

using Declared = std::vector<std::pair<std::string, std::string>>;

class Decoder {
 public:
  Decoder(std::string base, Declared declared, std::function<void(const std::string&)> tell)
      : base_(std::move(base)), declared_(std::move(declared)), tell_(std::move(tell)) {}

  /// Takes bytes in any partition.
  void push(std::string_view bytes) {
    while (!isStopped_) {
      const std::size_t feed = bytes.find('\n');
      rest_ += bytes.substr(0, feed);
      if (feed == std::string_view::npos) return;
      readLine(std::exchange(rest_, ""), true);
      bytes.remove_prefix(feed + 1);
    }
  }

  /// @return the members of the `end` line
  std::string finish(const std::string& sidecar, const std::string& sidecarPath) {
    if (!isStopped_ && !rest_.empty()) readLine(std::exchange(rest_, ""), false);
    if (!isStopped_ && line_ == 0) find("AD-122", 1);
    else if (!isStopped_ && !isEnded_) find("AD-103", line_ + (isCut_ ? 0 : 1));
    if (outcome_ != "refused") giveResources(sidecar, sidecarPath);
    return jsonObject({{"outcome", quoted(outcome_)}, {"resources", std::to_string(count_)}});
  }

 private:
  using Params = std::vector<std::pair<std::string, std::string>>;
  std::string base_;
  Declared declared_;
  std::function<void(const std::string&)> tell_;
  std::string rest_, outcome_ = "complete";
  std::size_t line_ = 0, offset_ = 0, count_ = 0;
  bool isEnded_ = false, isStopped_ = false, isCut_ = false;
  std::vector<Record> holders_, attached_;
  std::map<std::string, std::size_t> holderOf_;

  static std::string at(std::size_t line, std::size_t column = 0) {
    return jsonObject({{"kind", "\"text\""}, {"line", std::to_string(line)}, {"column", column == 0 ? "" : std::to_string(column)}});
  }

  /// Texts come from the manifest and the catalogue.
  void find(const std::string& code, std::size_t line, std::size_t column = 0, const Params& params = {}, const std::string& wording = "") {
    if (code == "AD-106") outcome_ = "refused";
    else if (code != "AD-109" && outcome_ == "complete") outcome_ = "invalid";
    const std::string finding = jsonObject({{"code", quoted(code)}, {"location", jsonObject({{"native", at(line, column)}})}, {"params", jsonObject(params)}, {"case", wording.empty() ? "" : quoted(wording)}});
    tell_(jsonObject({{"kind", "\"finding\""}, {"finding", finding}}));
  }

  void stop(const std::string& code, const Params& params = {}, const std::string& wording = "") {
    find(code, line_, 0, params, wording);
    isStopped_ = true;
  }

  // Lines ------------------------------------------------------------------------------------------------------------

  void readLine(const std::string& line, bool isWhole) {
    line_++;
    const std::size_t begin = std::exchange(offset_, offset_ + line.size() + 1);
    if (isEnded_) return stop("AD-102", {}, "trailing");
    const std::size_t bad = forms::badByte(line);
    if (line_ == 1) return readFirst(line, isWhole, bad);
    isCut_ = !isWhole;
    if (isCut_) return;
    if (bad != std::string_view::npos) return find("AD-114", line_, 0, {{"offset", std::to_string(begin + bad)}});
    std::vector<std::string> cells(1);
    for (const char one : line) one == '\t' ? cells.emplace_back() : cells.back() += one;
    if (cells[0] == "end") return readLast(line.size() > 4 ? line.substr(4) : "");
    readRecord(cells);
  }

  void readFirst(const std::string& line, bool isWhole, std::size_t bad) {
    if (line.rfind("\xef\xbb\xbf", 0) == 0) return stop("AD-114", {{"offset", "0"}}, "mark");
    if (bad != std::string_view::npos) return stop("AD-114", {{"offset", std::to_string(bad)}});
    isCut_ = !isWhole;
    if (isCut_ && std::string_view("gauge\t1").substr(0, line.size()) == line) return;
    const std::size_t tab = std::min(line.find('\t'), line.size());
    if (line.substr(0, tab) != "gauge") return stop("AD-101", {{"format", "\"gauge\""}}, "unknown");
    if (line != "gauge\t1")
      stop("AD-106", {{"format", "\"gauge\""}, {"version", quoted(tab < line.size() ? line.substr(tab + 1) : "")}, {"known", "\"1\""}});
  }

  void readLast(const std::string& stated) {
    isEnded_ = true;
    const bool isCount = !stated.empty() && std::all_of(stated.begin(), stated.end(), forms::isDigit) && (stated == "0" || stated[0] != '0');
    if (!isCount) find("GLG-003", line_, 5, {{"field", "\"count\""}, {"value", quoted(stated)}, {"expected", "\"number of lines\""}});
    else if (stated != std::to_string(line_ - 2)) find("GLG-004", line_, 0, {{"stated", quoted(stated)}, {"count", std::to_string(line_ - 2)}});
  }

  void readRecord(const std::vector<std::string>& cells) {
    const auto found = kinds().find(cells[0]);
    if (found == kinds().end()) return find("GLG-001", line_, 0, {{"kind", quoted(cells[0])}});
    const std::vector<Field>& specs = found->second;
    if (cells.size() != specs.size() + 1)
      return find("GLG-002", line_, 0, {{"kind", quoted(cells[0])}, {"count", std::to_string(cells.size() - 1)}, {"expected", std::to_string(specs.size())}});
    Record record{cells[0], "", {}, {}, line_};
    std::size_t column = forms::utf16Length(cells[0]) + 2;
    bool isSound = true;
    for (std::size_t n = 0; n < specs.size(); n++) {
      record.fields.emplace_back();
      record.columns.push_back(column);
      isSound = readField(cells[n + 1], specs[n], column, record.fields.back()) && isSound;
      column += forms::utf16Length(cells[n + 1]) + 1;
    }
    if (!isSound || (record.kind == "station" && hasGap(record))) return;
    record.id = iriOf(record.fields[0]);
    keep(std::move(record));
  }

  bool readField(const std::string& cell, const Field& spec, std::size_t column, std::string& text) {
    static constexpr std::string_view kLetters = "\\tnr", kMeant = "\\\t\n\r";
    for (std::size_t n = 0; n < cell.size(); n++) {
      const bool isEscape = cell[n] == '\\';
      const std::size_t letter = isEscape && n + 1 < cell.size() ? kLetters.find(cell[n + 1]) : std::string_view::npos;
      if (forms::hasControl(cell.substr(n, 1)) || (isEscape && letter == std::string_view::npos)) {
        const bool isInId = spec.form == Form::id && !isEscape;
        find(isInId ? "AD-116" : "AD-102", line_, column + forms::utf16Length(cell.substr(0, n)), isInId ? Params{{"member", quoted(spec.name)}} : Params{});
        return false;
      }
      text += isEscape ? kMeant[letter] : cell[n];
      n += isEscape ? 1 : 0;
    }
    if (text.empty() && spec.mayBeEmpty) return true;
    if (spec.form == Form::id && forms::hasControl(text)) return find("AD-116", line_, column, {{"member", quoted(spec.name)}}), false;
    if (text.empty() || !fits(text, spec.form)) {
      find("GLG-003", line_, column, {{"field", quoted(spec.name)}, {"value", quoted(text)}, {"expected", "\"of the form of its kind\""}});
      return false;
    }
    const bool isNumber = spec.form == Form::number || spec.form == Form::notBelowZero || (spec.form == Form::value && text[0] != '?');
    if (isNumber && !forms::isExact(text)) return find("AD-107", line_, column, {{"token", quoted(text)}}), false;
    return true;
  }

  bool hasGap(const Record& record) {
    const auto& fields = record.fields;
    const std::size_t wrong = !fields[3].empty() && fields[2].empty() ? 3 : !fields[4].empty() && fields[3].empty() ? 4 : !fields[1].empty() && fields[2].empty() ? 1 : 0;
    if (wrong == 0) return false;
    find("GLG-003", line_, record.columns[wrong], {{"field", quoted(kinds().at("station")[wrong].name)}, {"value", quoted(fields[wrong])}, {"expected", "\"empty\""}});
    return true;
  }

  void keep(Record record) {
    if (record.kind == "label" || record.kind == "alias" || record.kind == "type") return attached_.push_back(std::move(record));
    const auto [first, isNew] = holderOf_.emplace(record.id, holders_.size());
    if (isNew) return holders_.push_back(std::move(record));
    find("AD-113", record.line, record.columns[0], {{"id", quoted(record.fields[0])}, {"line", std::to_string(holders_[first->second].line)}});
  }

  std::string iriOf(const std::string& id) const {
    if (id.find(':') != std::string::npos) return id;
    static constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string iri = base_;
    for (const char one : id) {
      const auto byte = static_cast<unsigned char>(one);
      const bool isPlain = forms::isLetter(one) || forms::isDigit(one) || std::string_view("-._~").find(one) != std::string_view::npos;
      if (isPlain) iri += one;
      else ((iri += '%') += kHex[byte >> 4]) += kHex[byte & 15];
    }
    return iri;
  }

  // Resources --------------------------------------------------------------------------------------------------------

  struct Made {
    Params members;
    std::vector<std::string> places;
  };

  void giveResources(const std::string& sidecar, const std::string& sidecarPath) {
    std::map<std::string, std::vector<const Record*>> own;
    std::set<std::pair<std::string, std::string>> languages;
    for (const Record& record : attached_) {
      const auto holder = holderOf_.find(record.id);
      const bool isHeld = holder != holderOf_.end() && (record.kind == "label" || holders_[holder->second].kind == "station");
      if (!isHeld) find("GLG-006", record.line, record.columns[0], {{"id", quoted(record.fields[0])}});
      else if (record.kind == "label" && !languages.emplace(record.id, record.fields[1]).second)
        find("GLG-007", record.line, record.columns[1], {{"id", quoted(record.fields[0])}, {"language", quoted(record.fields[1])}});
      else own[record.id].push_back(&record);
    }
    std::vector<std::pair<std::string, std::string>> others = readSidecar(sidecar, sidecarPath);
    for (const Record& record : holders_) {
      const auto& parts = own[record.id];
      const bool isTyped = std::any_of(parts.begin(), parts.end(), [](const Record* one) { return one->kind == "type"; });
      if (record.kind == "station" && !isTyped) {
        find("GLG-008", record.line, record.columns[0], {{"id", quoted(record.fields[0])}});
        continue;
      }
      const auto other = std::find_if(others.begin(), others.end(), [&](const auto& one) { return one.first == record.id; });
      if (other == others.end()) give(record, parts);
      else {
        giveEvent(other->second);
        others.erase(other);
      }
    }
    for (const auto& other : others) giveEvent(other.second);
  }

  void giveEvent(const std::string& event) {
    count_++;
    tell_(event);
  }

  void put(Made& made, Params& into, const Record& record, const std::string& name, std::size_t field, const std::string& pointer, const std::string& value) {
    if (record.fields[field].empty()) return;
    into.emplace_back(name, value);
    made.places.push_back("[" + quoted(pointer) + "," + at(record.line, record.columns[field]) + "]");
  }

  void put(Made& made, Params& into, const Record& record, const std::string& name, std::size_t field, const std::string& holder = "") {
    put(made, into, record, name, field, holder + "/" + name, quoted(record.fields[field]));
  }

  /// What the user states where the file does not, and the finding that says so.
  void fill(Params& into, const Record& record, const std::string& name, std::size_t field, const std::string& concept_) {
    if (!record.fields[field].empty()) return;
    for (const auto& [key, value] : declared_) {
      if (key != concept_) continue;
      into.emplace_back(name, quoted(value));
      find("AD-109", record.line, 0, {{"concept", quoted(concept_)}, {"value", quoted(value)}});
    }
  }

  void give(const Record& record, const std::vector<const Record*>& parts) {
    static const std::map<std::string, std::string> classes = {{"source", "Dataset"}, {"station", "Entity"}, {"property", "Property"}, {"value", "Observation"}};
    Made made;
    made.members = {{"id", quoted(record.id)}, {"type", quoted(classes.at(record.kind))}};
    if (record.kind == "source") {
      put(made, made.members, record, "license", 1);
      put(made, made.members, record, "version", 2);
      put(made, made.members, record, "issued", 3);
    } else if (record.kind == "property") {
      put(made, made.members, record, "quantityKind", 1);
      put(made, made.members, record, "unit", 2);
      fill(made.members, record, "unit", 2, "unit");
    } else if (record.kind == "station") giveStation(made, record, parts);
    else giveValue(made, record);
    Params texts;
    const std::string name = record.kind == "source" ? "title" : "label";
    for (const Record* part : parts)
      if (part->kind == "label") put(made, texts, *part, part->fields[1], 2, "/" + name + "/" + part->fields[1], quoted(part->fields[2]));
    if (!texts.empty()) made.members.emplace_back(name, jsonObject(texts));
    giveEvent(jsonObject({{"kind", "\"resource\""}, {"resource", jsonObject(made.members)}, {"source", at(record.line)}, {"places", jsonArray(made.places)}}));
  }

  void giveStation(Made& made, const Record& record, const std::vector<const Record*>& parts) {
    if (!record.fields[2].empty()) {
      Params point = {{"type", "\"Point\""}};
      put(made, point, record, "rs", 1, "/geometries/0");
      fill(point, record, "rs", 1, "crs");
      std::vector<std::string> coordinates;
      for (std::size_t n = 2; n < 5; n++)
        if (!record.fields[n].empty()) coordinates.push_back(forms::numberText(*forms::doubleOf(record.fields[n])));
      put(made, point, record, "coordinates", 2, "/geometries/0/coordinates", jsonArray(coordinates));
      made.members.emplace_back("geometries", jsonArray({jsonObject(point)}));
    }
    std::vector<std::string> types, aliases;
    Params unused;
    for (const Record* part : parts) {
      if (part->kind == "type") {
        put(made, unused, *part, "", 1, "/entityTypes/" + std::to_string(types.size()), "");
        types.push_back(quoted(part->fields[1]));
      } else if (part->kind == "alias") {
        put(made, unused, *part, "", 1, "/identifiers/" + std::to_string(aliases.size()), "");
        aliases.push_back(jsonObject({{"scheme", quoted(part->fields[1])}, {"notation", quoted(part->fields[2])}}));
      }
    }
    made.members.emplace_back("entityTypes", jsonArray(types));
    if (!aliases.empty()) made.members.emplace_back("identifiers", jsonArray(aliases));
  }

  void giveValue(Made& made, const Record& record) {
    put(made, made.members, record, "origin", 3);
    put(made, made.members, record, "featureOfInterest", 1, "/featureOfInterest", quoted(iriOf(record.fields[1])));
    put(made, made.members, record, "observedProperty", 2, "/observedProperty", quoted(iriOf(record.fields[2])));
    put(made, made.members, record, "phenomenonTime", 4, "/phenomenonTime", times::readExtent(record.fields[4]));
    put(made, made.members, record, "resultTime", 5);
    const std::string& text = record.fields[6];
    const bool isMissing = text[0] == '?';
    Params result = {{"kind", "\"quantity\""}};
    if (isMissing) put(made, result, record, "missing", 6, "/result/missing", quoted(text.substr(1)));
    else put(made, result, record, "value", 6, "/result/value", forms::numberText(*forms::doubleOf(text)));
    put(made, result, record, "unit", 7, "/result");
    if (!isMissing) fill(result, record, "unit", 7, "unit");
    if (!record.fields[8].empty()) {
      const std::string value = forms::numberText(*forms::doubleOf(record.fields[8]));
      put(made, result, record, "uncertainty", 8, "/result/uncertainty/value", jsonObject({{"kind", "\"standard\""}, {"value", value}}));
    }
    if (!isMissing && forms::numberText(*forms::doubleOf(text)) != text) result.emplace_back("native", jsonObject({{"value", quoted(text)}}));
    made.members.emplace_back("result", jsonObject(result));
  }

  /// Events of the resources in the package beside the file, by id.
  std::vector<std::pair<std::string, std::string>> readSidecar(const std::string& text, const std::string& path) {
    std::vector<std::pair<std::string, std::string>> events;
    if (text.empty()) return events;
    try {
      const Json package = JsonReader(text).read();
      const Json* graph = package.find("graph");
      if (graph == nullptr || graph->kind != Json::array) throw std::runtime_error("no package");
      for (const auto& member : graph->members) {
        const std::string pointer = "/graph/" + std::to_string(events.size());
        const std::string source = jsonObject({{"kind", "\"json\""}, {"file", quoted(path)}, {"pointer", quoted(pointer)}});
        std::string raw(member.second.raw);
        std::replace(raw.begin(), raw.end(), '\n', ' ');
        events.emplace_back(member.second.textOf("id"), jsonObject({{"kind", "\"resource\""}, {"resource", raw}, {"source", source}}));
      }
    } catch (const std::exception&) {
      find("AD-102", 1);
      return {};
    }
    return events;
  }
};

}  // namespace gauge
