// SPDX-License-Identifier: Apache-2.0
// JSON read into values that remember their text, JSON written as text, and base64. Standard library only.
#pragma once
#include <cstdint>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct Json {
  enum Kind { null, boolean, number, string, array, object } kind = null;
  std::string text;                                    // of a string, unescaped; of true and false
  std::vector<std::pair<std::string, Json>> members;   // of an object; the names of an array's items are empty
  std::string_view raw;                                // as it stands in the source, which must outlive this

  const Json* find(std::string_view name) const {
    for (const auto& [key, value] : members)
      if (key == name) return &value;
    return nullptr;
  }
  std::string textOf(std::string_view name, std::string otherwise = "") const {
    const Json* found = find(name);
    return found != nullptr && found->kind == string ? found->text : otherwise;
  }
};

class JsonReader {
 public:
  explicit JsonReader(std::string_view source) : source_(source) {}

  Json read() {
    Json value = readValue(0);
    skipSpace();
    if (at_ != source_.size()) fail();
    return value;
  }

 private:
  static constexpr int kDeepest = 200;
  std::string_view source_;
  std::size_t at_ = 0;

  [[noreturn]] static void fail() { throw std::runtime_error("no JSON"); }
  char peek() const { return at_ < source_.size() ? source_[at_] : '\0'; }
  void skipSpace() {
    while (at_ < source_.size() && std::string_view(" \t\r\n").find(source_[at_]) != std::string_view::npos) at_++;
  }
  void expect(char one) {
    if (peek() != one) fail();
    at_++;
  }

  Json readValue(int depth) {
    if (depth > kDeepest) fail();
    skipSpace();
    const std::size_t begin = at_;
    Json value;
    if (peek() == '{' || peek() == '[') readMembers(value, depth);
    else if (peek() == '"') {
      value.kind = Json::string;
      value.text = readString();
    } else readPlain(value);
    value.raw = source_.substr(begin, at_ - begin);
    return value;
  }

  void readMembers(Json& value, int depth) {
    const bool isObject = peek() == '{';
    const char close = isObject ? '}' : ']';
    value.kind = isObject ? Json::object : Json::array;
    at_++;
    skipSpace();
    if (peek() == close) {
      at_++;
      return;
    }
    for (;;) {
      std::string name;
      skipSpace();
      if (isObject) {
        name = readString();
        skipSpace();
        expect(':');
      }
      value.members.emplace_back(std::move(name), readValue(depth + 1));
      skipSpace();
      if (peek() == close) break;
      expect(',');
    }
    at_++;
  }

  void readPlain(Json& value) {
    const std::size_t begin = at_;
    while (at_ < source_.size() && std::string_view(",]} \t\r\n").find(source_[at_]) == std::string_view::npos) at_++;
    value.text = std::string(source_.substr(begin, at_ - begin));
    if (value.text == "null") value.kind = Json::null;
    else if (value.text == "true" || value.text == "false") value.kind = Json::boolean;
    else if (!value.text.empty() && (value.text[0] == '-' || (value.text[0] >= '0' && value.text[0] <= '9')))
      value.kind = Json::number;
    else fail();
  }

  std::string readString() {
    expect('"');
    std::string out;
    while (peek() != '"') {
      if (at_ >= source_.size() || static_cast<unsigned char>(peek()) < 0x20) fail();
      if (peek() != '\\') {
        out += source_[at_++];
        continue;
      }
      at_++;
      const char letter = peek();
      at_++;
      static constexpr std::string_view kLetters = "\"\\/bfnrt", kMeant = "\"\\/\b\f\n\r\t";
      const std::size_t n = kLetters.find(letter);
      if (letter == 'u') appendUtf8(out, readEscape());
      else if (n != std::string_view::npos) out += kMeant[n];
      else fail();
    }
    at_++;
    return out;
  }

  std::uint32_t readHex() {
    if (at_ + 4 > source_.size()) fail();
    const std::uint32_t code = static_cast<std::uint32_t>(std::stoul(std::string(source_.substr(at_, 4)), nullptr, 16));
    at_ += 4;
    return code;
  }
  std::uint32_t readEscape() {
    const std::uint32_t high = readHex();
    if (high < 0xd800 || high > 0xdbff || source_.substr(at_, 2) != "\\u") return high;
    at_ += 2;
    return 0x10000 + ((high - 0xd800) << 10) + (readHex() - 0xdc00);
  }
  static void appendUtf8(std::string& out, std::uint32_t code) {
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((code >> shift) & 0x3f)); };
    if (code < 0x80) out += static_cast<char>(code);
    else if (code < 0x800) out += static_cast<char>(0xc0 | (code >> 6)), tail(0);
    else if (code < 0x10000) out += static_cast<char>(0xe0 | (code >> 12)), tail(6), tail(0);
    else out += static_cast<char>(0xf0 | (code >> 18)), tail(12), tail(6), tail(0);
  }
};

/// A text as a JSON string; it must be UTF-8.
inline std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char one : text) {
    if (one == '"' || one == '\\') (out += '\\') += one;
    else if (static_cast<unsigned char>(one) < 0x20) {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(one));
      out += escape;
    } else out += one;
  }
  return out + '"';
}

/// An object out of names and values that are JSON already; a value without text is left out.
inline std::string jsonObject(const std::vector<std::pair<std::string, std::string>>& members) {
  std::string out = "{";
  for (const auto& [name, value] : members)
    if (!value.empty()) out += (out.size() > 1 ? "," : "") + quoted(name) + ":" + value;
  return out + "}";
}

inline std::string jsonArray(const std::vector<std::string>& items) {
  std::string out = "[";
  for (const std::string& item : items) out += (out.size() > 1 ? "," : "") + item;
  return out + "]";
}

/// Bytes of base64 (RFC 4648, 4).
inline std::string fromBase64(std::string_view text) {
  static constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char one : text) {
    const std::size_t digit = kDigits.find(one);
    if (one == '=') break;
    if (digit == std::string_view::npos) throw std::runtime_error("no base64");
    bits = (bits << 6) | static_cast<std::uint32_t>(digit);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += static_cast<char>((bits >> count) & 0xff);
  }
  return out;
}
