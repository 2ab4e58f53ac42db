// SPDX-License-Identifier: Apache-2.0
// The forms of fields of the gauge log (FORMAT.md, 2). Nothing here looks at the locale.
#pragma once
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace forms {

inline bool isDigit(char one) { return one >= '0' && one <= '9'; }
inline bool isLetter(char one) { return (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z'); }

/// Bytes of UTF-8 up to the first that is none; npos when all are.
inline std::size_t badByte(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = [&](std::size_t n) { return at + n < text.size() ? static_cast<unsigned char>(text[at + n]) : 0u; };
    const unsigned first = byte(0);
    if (first < 0x80) {
      at++;
      continue;
    }
    const std::size_t length = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
    if (length == 0) return at;
    const unsigned low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    const unsigned high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    if (byte(1) < low || byte(1) > high) return at;
    for (std::size_t n = 2; n < length; n++)
      if (byte(n) < 0x80 || byte(n) > 0xbf) return at;
    at += length;
  }
  return std::string_view::npos;
}

/// Length in UTF-16 units of a UTF-8 text.
inline std::size_t utf16Length(std::string_view text) {
  std::size_t units = 0;
  for (const char one : text) {
    const auto byte = static_cast<unsigned char>(one);
    units += (byte & 0xc0) != 0x80 ? (byte >= 0xf0 ? 2 : 1) : 0;
  }
  return units;
}

/// White space as \s of ECMAScript.
inline bool hasWhite(std::string_view text) {
  static constexpr std::array<std::string_view, 24> kWhite = {
      "\t", "\n", "\v", "\f", "\r", " ", "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003",
      "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000"};
  return text.find("\ufeff") != std::string_view::npos ||
         std::any_of(kWhite.begin(), kWhite.end(), [&](auto one) { return text.find(one) != std::string_view::npos; });
}

inline bool hasControl(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char one) { return static_cast<unsigned char>(one) < 0x20 || one == 0x7f; });
}

inline bool isIri(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon + 1 == text.size() || !isLetter(text[0])) return false;
  const std::string_view scheme = text.substr(0, colon), rest = text.substr(colon + 1);
  const auto isScheme = [](char one) { return isLetter(one) || isDigit(one) || one == '+' || one == '.' || one == '-'; };
  return std::all_of(scheme.begin(), scheme.end(), isScheme) && !hasWhite(rest) &&
         rest.find_first_of("<>\"{}|\\^`") == std::string_view::npos;
}

inline bool isId(std::string_view text) {
  return !hasWhite(text) && (text.find(':') == std::string_view::npos || isIri(text));
}

inline bool isUnit(std::string_view text) {
  return text.size() <= 40 && std::all_of(text.begin(), text.end(), [](char one) { return one >= '!' && one <= '~'; });
}

inline bool isLanguage(std::string_view text) {
  for (std::size_t at = 0, part = 0;; part++) {
    const std::size_t dash = std::min(text.find('-', at), text.size());
    const std::string_view tag = text.substr(at, dash - at);
    const auto fits = [&](char one) { return isLetter(one) || (part > 0 && isDigit(one)); };
    if (tag.size() < (part == 0 ? 2u : 1u) || tag.size() > 8 || !std::all_of(tag.begin(), tag.end(), fits)) return false;
    if (dash == text.size()) return true;
    at = dash + 1;
  }
}

template <std::size_t Count>
bool isOneOf(std::string_view text, const std::array<std::string_view, Count>& all) {
  return std::find(all.begin(), all.end(), text) != all.end();
}

inline bool isOrigin(std::string_view text) {
  static constexpr std::array<std::string_view, 7> kOrigins = {"measured", "simulated", "assimilated", "forecast", "derived", "asserted", "inferred"};
  return isOneOf(text, kOrigins);
}

inline bool isReason(std::string_view text) {
  static constexpr std::array<std::string_view, 12> kReasons = {
      "notApplicable", "notObserved", "belowDetection", "aboveDetection", "withheld", "sensorFailure",
      "communicationFailure", "qualityRejected", "outOfDomain", "masked", "notYetAvailable", "unknown"};
  return isOneOf(text, kReasons);
}

// Numbers ------------------------------------------------------------------------------------------------------------

inline bool isNumber(std::string_view text) {
  std::size_t at = 0;
  const auto digits = [&] {
    const std::size_t begin = at;
    while (at < text.size() && isDigit(text[at])) at++;
    return at - begin;
  };
  const auto take = [&](std::string_view any) { return at < text.size() && any.find(text[at]) != std::string_view::npos && ++at; };
  take("-");
  const std::size_t whole = at, length = digits();
  if (length == 0 || (length > 1 && text[whole] == '0')) return false;
  if (take(".") && digits() == 0) return false;
  if (take("eE")) {
    take("+-");
    if (digits() == 0) return false;
  }
  return at == text.size();
}

/// Significant digits without zeros at either end, and the power of ten of the last one.
struct Decimal {
  std::string digits;
  long long power;
  bool operator==(const Decimal& other) const { return digits == other.digits && power == other.power; }
};

inline Decimal decimalOf(std::string_view text) {
  const std::size_t e = std::min(text.find_first_of("eE"), text.size());
  const std::string_view mantissa = text.substr(0, e);
  long long power = 0;
  if (e < text.size()) {
    const bool isNegative = text[e + 1] == '-';
    for (const char one : text.substr(e + 1))
      if (isDigit(one) && power < 1'000'000'000) power = power * 10 + (one - '0');
    if (isNegative) power = -power;
  }
  std::string digits;
  bool isFraction = false;
  for (const char one : mantissa) {
    if (one == '.') isFraction = true;
    if (!isDigit(one)) continue;
    digits += one;
    power -= isFraction ? 1 : 0;
  }
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  while (!digits.empty() && digits.back() == '0') digits.pop_back(), power++;
  return {digits, power};
}

/// The double of a number; nothing when it is out of range.
inline std::optional<double> doubleOf(std::string_view text) {
  if (decimalOf(text).digits.empty()) return text[0] == '-' ? -0.0 : 0.0;
  double value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  return fault == std::errc() && value != 0 ? std::optional<double>(value) : std::nullopt;
}

/// The shortest text of a double, as ECMAScript writes it (Number::toString).
inline std::string numberText(double value) {
  if (value == 0) return "0";
  char buffer[40];
  const auto written = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific);
  const auto [digits, power] = decimalOf(std::string_view(buffer, static_cast<std::size_t>(written.ptr - buffer)));
  const std::string minus = value < 0 ? "-" : "";
  const long long size = static_cast<long long>(digits.size()), point = size + power;
  const auto zeros = [](long long count) { return std::string(static_cast<std::size_t>(count), '0'); };
  if (size <= point && point <= 21) return minus + digits + zeros(point - size);
  if (0 < point && point <= 21) return minus + digits.substr(0, static_cast<std::size_t>(point)) + "." + digits.substr(static_cast<std::size_t>(point));
  if (-6 < point && point <= 0) return minus + "0." + zeros(-point) + digits;
  const std::string fraction = size > 1 ? "." + digits.substr(1) : "";
  return minus + digits[0] + fraction + "e" + (point > 0 ? "+" : "-") + std::to_string(point > 0 ? point - 1 : 1 - point);
}

/// Whether a double holds what a number says.
inline bool isExact(std::string_view text) {
  const Decimal decimal = decimalOf(text);
  if (decimal.digits.empty()) return true;
  const std::optional<double> value = doubleOf(text);
  if (!value || decimal.digits.size() > 17) return false;
  if (decimal.power < 0 || (*value < 9007199254740992.0 && *value > -9007199254740992.0)) return true;
  char buffer[40];
  const auto written = std::to_chars(buffer, buffer + sizeof buffer, *value, std::chars_format::scientific, 16);
  return decimal == decimalOf(numberText(*value)) || decimal == decimalOf(std::string_view(buffer, static_cast<std::size_t>(written.ptr - buffer)));
}

}  // namespace forms
