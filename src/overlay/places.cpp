#include "overlay/places.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "letter/text.h"
#include "overlay/merge.h"
#include "overlay/shape.h"

namespace overlay {
namespace {

using letter::Value;

std::vector<std::string> tokens(std::string_view pointer) {
    std::vector<std::string> result;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const std::size_t end = std::min(pointer.find('/'), pointer.size());
        std::string token(pointer.substr(0, end));
        letter::replace_all(token, "~1", "/");
        letter::replace_all(token, "~0", "~");
        result.push_back(std::move(token));
        pointer.remove_prefix(end);
    }
    return result;
}

/// What of the pointer comes after its first `count` tokens.
std::string rest(std::string_view pointer, std::size_t count) {
    for (; count > 0 && !pointer.empty(); --count) {
        pointer.remove_prefix(1);
        pointer.remove_prefix(std::min(pointer.find('/'), pointer.size()));
    }
    return std::string(pointer);
}

std::size_t index_of(const std::string& token) {
    std::size_t index = 0;
    std::from_chars(token.data(), token.data() + token.size(), index);
    return index;
}

/// The place of the overlay's situation with the id of the merged one.
std::optional<std::size_t> situation_index(const Value& overlay, const Value& merged, std::size_t index) {
    const auto& all = merged.find("situations")->children;
    if (index >= all.size()) return std::nullopt;
    return place_of(overlay.find("situations"), id_of(all[index].second));
}

}  // namespace

std::optional<std::string> place_in_catalog(const std::string& pointer, const Value& overlay, const Value& merged) {
    const std::vector<std::string> path = tokens(pointer);
    if (path.size() < 2) return pointer;
    const Value* const moves = overlay.find("moves");
    if (path[0] == "moves" && !(moves && moves->find(path[1]))) return std::nullopt;
    if (path[0] != "situations") return pointer;
    const std::optional<std::size_t> index = situation_index(overlay, merged, index_of(path[1]));
    if (!index) return std::nullopt;
    return "/situations/" + std::to_string(*index) + rest(pointer, 2);
}

std::optional<std::string> place_in_locale(const std::string& pointer, const Value& overlay, std::string_view locale) {
    const std::string here = "/locales/" + std::string(locale);
    const std::vector<std::string> path = tokens(pointer);
    if (path.size() < 2) return here + pointer;
    const Value* const words = words_in(overlay, locale);
    const Value* const part = words ? words->find(path[0]) : nullptr;
    const Value* const entry = part ? part->find(path[1]) : nullptr;
    if (path[0] != "ui" && !entry) return std::nullopt;
    if (!entry || (path[0] != "moves" && path[0] != "advice")) return here + pointer;
    const std::string rules = here + pointer.substr(0, pointer.size() - rest(pointer, 2).size());
    if (entry->kind == Value::Kind::object) return rules + "/instead" + rest(pointer, 2);
    if (path.size() > 2 && index_of(path[2]) >= entry->children.size()) return std::nullopt;
    return here + pointer;
}

}  // namespace overlay
