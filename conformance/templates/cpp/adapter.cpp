// SPDX-License-Identifier: Apache-2.0
// The subject's side of the line protocol jiku-conf/1 for a decoder: hello, detect, decode from a file or by feed, bye.
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>

#include "gauge.hpp"
#include "json.hpp"

namespace {

std::optional<std::string> contentOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// The manifest on one line; a text of JSON holds no line feed itself.
std::string manifest() {
  std::string text = contentOf("jiku-adapter.json").value();
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

void reply(const std::string& id, const char* name, const std::string& value) {
  std::cout << jsonObject({{"id", quoted(id)}, {name, value}}) << '\n';
}

std::string detect(const Json& request) {
  const std::string head = fromBase64(request.textOf("head"));
  const Json* hint = request.find("hint");
  const std::string name = hint == nullptr ? "" : hint->textOf("name"), extension = ".gauge";
  if (head.substr(0, head.find('\n')) == "gauge\t1") return R"({"format":"gauge","version":"1","confidence":3})";
  if (head.rfind("gauge\t", 0) == 0) return R"({"format":"gauge","confidence":2})";
  const bool isNamed = name.size() >= extension.size() && name.compare(name.size() - extension.size(), extension.size(), extension) == 0;
  return head.empty() && isNamed ? R"({"format":"gauge","confidence":1})" : R"({"confidence":0})";
}

class Server {
 public:
  /// Answers one request. @return whether another one may follow
  bool answer(const std::string& line) {
    const Json request = JsonReader(line).read();
    id_ = request.textOf("id");
    const std::string op = request.textOf("op");
    try {
      reply(id_, "end", endOf(op, request));
    } catch (const std::exception& fault) {
      decoder_.reset();
      reply(id_, "end", jsonObject({{"threw", quoted(fault.what())}}));
    }
    std::cout.flush();
    return op != "bye";
  }

 private:
  std::string id_;
  std::unique_ptr<gauge::Decoder> decoder_;

  std::string endOf(const std::string& op, const Json& request) {
    if (op == "hello")
      return jsonObject({{"protocol", "1"}, {"manifest", manifest()}, {"runtime", R"({"language":"cpp","version":"17","os":"any"})"}});
    if (op == "detect") return jsonObject({{"detection", detect(request)}});
    if (op == "decode") return decode(request);
    if (op == "feed" && decoder_ != nullptr) return feed(request);
    return op == "bye" ? "{}" : R"({"outcome":"unsupported"})";
  }

  std::string decode(const Json& request) {
    gauge::Declared declared;
    const Json* options = request.find("options");
    const Json* stated = options == nullptr ? nullptr : options->find("declared");
    if (stated != nullptr)
      for (const auto& [name, value] : stated->members) declared.emplace_back(name, value.text);
    decoder_ = std::make_unique<gauge::Decoder>(request.textOf("base"), declared, [this](const std::string& event) { reply(id_, "event", event); });
    const Json* input = request.find("input");
    const std::string file = input == nullptr ? "" : input->textOf("file");
    if (file.empty()) return "{}";
    decoder_->push(contentOf(file).value());
    const std::string sidecar = file + ".jiku.json";
    return finish(contentOf(sidecar).value_or(""), sidecar.substr(sidecar.find_last_of("/\\") + 1));
  }

  std::string feed(const Json& request) {
    if (request.find("last") != nullptr) return finish("", "");
    decoder_->push(fromBase64(request.textOf("b64")));
    return "{}";
  }

  std::string finish(const std::string& sidecar, const std::string& path) {
    const std::string end = decoder_->finish(sidecar, path);
    decoder_.reset();
    return end;
  }
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  Server server;
  for (std::string line; std::getline(std::cin, line);)
    if (!server.answer(line)) break;
}
