// SPDX-License-Identifier: Apache-2.0
// Positions and extents of time (FORMAT.md, 2).
#pragma once
#include <string>
#include <string_view>

#include "forms.hpp"
#include "json.hpp"

namespace times {

/// Reads a position piece by piece.
struct Scan {
  std::string_view text;
  std::size_t at = 0;

  bool done() const { return at == text.size(); }
  bool take(char one) { return !done() && text[at] == one && ++at; }
  /// Two digits from low to high.
  bool pair(int low, int high) {
    if (at + 2 > text.size() || !forms::isDigit(text[at]) || !forms::isDigit(text[at + 1])) return false;
    const int value = (text[at] - '0') * 10 + (text[at + 1] - '0');
    at += 2;
    return value >= low && value <= high;
  }
  std::size_t digits() {
    const std::size_t begin = at;
    while (!done() && forms::isDigit(text[at])) at++;
    return at - begin;
  }
};

inline int daysIn(std::string_view year, int month) {
  static constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  // Ten thousand years hold whole cycles of 400, so the last four digits tell.
  const int last = std::stoi(std::string(year.substr(year.size() - 4)));
  const bool isLeap = (last % 4 == 0 && last % 100 != 0) || last % 400 == 0;
  return month == 2 && isLeap ? 29 : kDays[month - 1];
}

inline bool isPosition(std::string_view text) {
  Scan scan{text};
  const bool plus = scan.take('+'), minus = !plus && scan.take('-');
  const std::size_t begin = scan.at, length = scan.digits();
  if (!(length >= 6 && (plus || minus)) && !(length == 4 && !plus)) return false;
  const std::string_view year = text.substr(begin, length);
  if (scan.done()) return true;
  if (!scan.take('-') || !scan.pair(1, 12)) return false;
  const int month = std::stoi(std::string(text.substr(scan.at - 2, 2)));
  if (scan.done()) return true;
  if (!scan.take('-') || !scan.pair(1, daysIn(year, month))) return false;
  if (scan.done()) return true;
  if (!scan.take('T') || !scan.pair(0, 23) || !scan.take(':') || !scan.pair(0, 59)) return false;
  if (scan.take(':') && (!scan.pair(0, 60) || (scan.take('.') && scan.digits() == 0))) return false;
  if (scan.done() || scan.take('Z')) return scan.done();
  return (scan.take('+') || scan.take('-')) && scan.pair(0, 14) && scan.take(':') && scan.pair(0, 59) && scan.done();
}

inline bool isDate(std::string_view text) { return text.size() == 10 && forms::isDigit(text[0]) && isPosition(text); }

/// The TimeExtent of a field, as JSON; "" when it has another form.
inline std::string readExtent(std::string_view text) {
  std::string bounds;
  for (const std::string_view one : {"[]", "[)", "(]", "()"})
    if (text.size() >= 2 && text.substr(text.size() - 2) == one) bounds = one;
  const std::string_view body = text.substr(0, text.size() - bounds.size());
  const std::string inclusion = bounds.empty() ? "" : quoted(bounds);
  const std::size_t slash = body.find('/');
  if (slash == std::string_view::npos)
    return isPosition(body) ? jsonObject({{"at", quoted(body)}, {"bounds", inclusion}}) : "";
  const std::string_view start = body.substr(0, slash), end = body.substr(slash + 1);
  const auto isEnd = [](std::string_view one) { return one.empty() || one == "?" || one == ".." || isPosition(one); };
  if (!isEnd(start) || !isEnd(end) || (start.empty() && end.empty())) return "";
  const auto stated = [](std::string_view one) { return one.empty() || one == "?" ? "" : quoted(one); };
  std::vector<std::string> unknown;
  if (start == "?") unknown.push_back("\"start\"");
  if (end == "?") unknown.push_back("\"end\"");
  return jsonObject({{"start", stated(start)}, {"end", stated(end)}, {"bounds", inclusion}, {"unknown", unknown.empty() ? "" : jsonArray(unknown)}});
}

}  // namespace times
