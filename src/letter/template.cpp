#include "letter/template.h"

#include <algorithm>

namespace letter {
namespace {

constexpr std::array<std::string_view, detail_count> names = {
    "position", "company", "place", "topic", "own",        "name",  "phone", "names",    "first_names", "on",
    "when",     "time",    "slots", "about", "place_only", "delay", "wish",  "deadline", "greetings",   "address"};

constexpr int deepest = 3;  ///< groups within groups

/// Adds the template's own words: their full stop gives way to one that a value brought.
void append(std::string& result, std::string_view words) {
    const bool ended = !result.empty() && std::string_view(".!?").find(result.back()) != std::string_view::npos;
    if (ended && !words.empty() && words[0] == '.') words.remove_prefix(1);
    result += words;
}

}  // namespace

std::optional<Detail> detail_named(std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Detail>(found - names.begin());
}

std::optional<Template> Template::parse(std::string_view text, std::string& error) {
    Template result;
    int depth = 0;
    while (!text.empty()) {
        const std::size_t stop = text.find_first_of("{}[]");
        if (stop != 0) {
            result.pieces_.push_back({Kind::text, Detail::position, std::string(text.substr(0, stop))});
            text.remove_prefix(std::min(stop, text.size()));
            continue;
        }
        const char mark = text[0];
        text.remove_prefix(1);
        if (mark == '[' || mark == ']') {
            depth += mark == '[' ? 1 : -1;
            if (depth < 0) return error = "a ']' closes nothing; write '[' before it", std::nullopt;
            if (depth > deepest) return error = "too many groups within groups; three are allowed", std::nullopt;
            result.pieces_.push_back({mark == '[' ? Kind::open : Kind::close, Detail::position, {}});
            continue;
        }
        const std::size_t end = mark == '{' ? text.find('}') : std::string_view::npos;
        if (end == std::string_view::npos) return error = "a brace has no partner; write {name}", std::nullopt;
        const std::optional<Detail> detail = detail_named(text.substr(0, end));
        if (!detail) {
            error = "there is no detail {" + std::string(text.substr(0, end)) + "}; the details are";
            for (const std::string_view name : names) (error += " ") += name;
            return std::nullopt;
        }
        result.pieces_.push_back({Kind::detail, *detail, {}});
        text.remove_prefix(end + 1);
    }
    if (depth > 0) return error = "a '[' is never closed; write ']' where the optional part ends", std::nullopt;
    return result;
}

std::optional<std::string> Template::fill(const Details& details, std::uint32_t* used) const {
    struct Group {
        std::size_t start = 0;
        std::uint32_t said = 0;
        bool missing = false;
    };
    std::array<Group, deepest + 1> groups;
    Group* group = groups.data();
    std::uint32_t said = 0;
    std::string result;
    for (const Piece& piece : pieces_) {
        switch (piece.kind) {
            case Kind::text:
                append(result, piece.text);
                break;
            case Kind::detail:
                if (details[piece.detail].empty()) group->missing = true;
                result += details[piece.detail];
                said |= bit(piece.detail);
                break;
            case Kind::open:
                *++group = {result.size(), said, false};
                break;
            case Kind::close:
                if (group->missing) {
                    result.resize(group->start);
                    said = group->said;
                }
                --group;
                break;
        }
    }
    if (groups.front().missing) return std::nullopt;
    if (used) *used = said;
    return result;
}

}  // namespace letter
