#include "letter/template.h"

#include <algorithm>

namespace letter {
namespace {

constexpr std::array<std::string_view, detail_count> names = {"position", "company",     "place", "topic", "own",
                                                              "name",     "phone",       "names", "first_names",
                                                              "on",       "when",        "time",  "slots", "about"};

}  // namespace

std::optional<Detail> detail_named(std::string_view name) {
    const auto* const found = std::find(names.begin(), names.end(), name);
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

std::optional<std::string> Template::fill(const Details& details) const {
    struct Group {
        std::size_t start;
        bool missing;
    };
    std::vector<Group> groups = {{0, false}};
    std::string result;
    for (const Piece& piece : pieces_) {
        switch (piece.kind) {
            case Kind::text: result += piece.text; break;
            case Kind::detail:
                if (details[piece.detail].empty()) groups.back().missing = true;
                result += details[piece.detail];
                break;
            case Kind::open: groups.push_back({result.size(), false}); break;
            case Kind::close:
                if (groups.back().missing) result.resize(groups.back().start);
                groups.pop_back();
                break;
        }
    }
    if (groups.front().missing) return std::nullopt;
    return result;
}

}  // namespace letter
