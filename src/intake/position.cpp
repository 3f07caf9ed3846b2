#include <algorithm>

#include "intake/reader.h"

namespace intake {
namespace {

constexpr std::size_t most_words = 9;
constexpr std::size_t longest = 80;

/// "Data Analyst (m/w/d), Berlin" -> "Data Analyst": brackets and what follows are no part of the title.
std::string title(std::string value) {
    value.resize(std::min(value.find(" ("), value.size()));
    while (!value.empty() && (value.back() == ' ' || value.back() == '.')) value.pop_back();
    return value;
}

bool plausible(const Language& language, const std::string& value) {
    if (value.size() < 2 || value.size() > longest) return false;
    const auto spaces = static_cast<std::size_t>(std::count(value.begin(), value.end(), ' '));
    if (spaces >= most_words || value.find_first_of("@<>{}") != std::string::npos) return false;
    if (value.find("://") != std::string::npos) return false;
    if (std::none_of(value.begin(), value.end(), [](char c) { return is_word(c) && !is_digit(c); })) return false;
    return !has_any(fold(value), language.not_positions);
}

/// "Interview tomorrow - Data Analyst at Northwind": a part of such a title that speaks of something else.
void by_title(const Context& context, std::vector<Capture>& all) {
    const Text& title = context.subject;
    if (!has_any(title.folded, context.language.interview)) return;
    std::size_t from = 0;
    while (from < title.written.size()) {
        std::size_t to = title.written.size();
        std::size_t next = to;
        for (const std::string_view mark : {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " | ", ": "})
            if (const std::size_t at = title.written.find(mark, from); at < to) {
                to = at;
                next = at + mark.size();
            }
        Range range{from, to};
        from = next;
        for (std::size_t at = range.from + 1; at < range.to; ++at)
            if (match(title.folded, at, context.language.stops)) range.to = at;
        const std::string value = trimmed_value(context.language, title.of(range));
        const std::string folded = fold(value);
        const bool other = has_any(folded, context.language.interview) || is_name(context, value) ||
                           match(folded, 0, context.language.not_names) || !is_capital(value, 0) ||
                           value.find_first_of("0123456789") != std::string::npos;
        if (!other) all.push_back({value, range, Place::subject, false});
    }
}

}  // namespace

void read_position(const Context& context, Intake& intake) {
    const Language& language = context.language;
    std::vector<Capture> all = labelled(language, Label::position, context.text, Place::text);
    for (const auto& [text, place] : {std::pair{&context.text, Place::text}, {&context.subject, Place::subject}})
        for (Capture& one : captures(language, language.position, *text, place)) all.push_back(std::move(one));
    if (all.empty()) by_title(context, all);
    for (Capture& one : all) one.value = title(one.value);
    const auto wrong = [&](const Capture& one) { return !plausible(language, one.value); };
    all.erase(std::remove_if(all.begin(), all.end(), wrong), all.end());
    if (auto found = choose("position", all, context.text, context.subject)) intake.found.push_back(std::move(*found));
}

}  // namespace intake
