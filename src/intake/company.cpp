// The employer: named after "at" or "bei", by its legal form, in the sender's name, in the signature, in the address.
#include <algorithm>

#include "intake/firms.h"
#include "letter/text.h"

namespace intake {
namespace {

constexpr std::size_t most_words = 6;
constexpr std::size_t most_candidates = 100;

/// "Nordwind Logistik GmbH": the words with capitals before a legal form.
void by_form(const Context& context, std::vector<Capture>& all) {
    const Text& text = context.text;
    for (const std::string& form : context.words.company_forms)
        for (auto hit = find_phrase(text.folded, form); hit && all.size() < most_candidates;
             hit = find_phrase(text.folded, form, hit->to)) {
            std::size_t from = hit->from;
            for (std::size_t words = 0; words < most_words && from > 1 && text.written[from - 1] == ' '; ++words) {
                std::size_t start = from - 1;
                while (start > 0 && !is_space(text.written[start - 1])) --start;
                const std::string_view word = text.of({start, from - 1});
                // "Biotec Sur, S.A.": a comma may stand before the form itself.
                const bool comma = words == 0 && word.size() > 1 && word.back() == ',';
                const bool ends =
                    word.empty() || (!comma && std::string_view(",;:.)").find(word.back()) != std::string_view::npos);
                if (ends || !(is_capital(word, 0) || (connects(context, word) && words > 0))) break;
                if (match(fold(word), 0, context.language.not_names)) break;
                from = start;
            }
            while (from < hit->from &&
                   connects(context, text.of({from, std::min(text.written.find(' ', from), hit->from)})))
                from = skip_spaces(text.written, text.written.find(' ', from));
            if (from == hit->from) continue;
            all.push_back({std::string(text.of({from, hit->to})), {from, hit->to}, Place::text, true});
        }
}

/// "Dana Lee (Northwind)", "Dana Lee | Northwind", "Northwind Recruiting Team".
std::string in_sender(const Context& context) {
    const std::string& name = context.sender.name;
    for (const std::string& mark : context.words.sender_marks) {
        const std::size_t at = name.find(mark);
        if (at == std::string::npos) continue;
        std::string rest = name.substr(at + mark.size());
        rest.resize(std::min(rest.find(')'), rest.size()));
        if (!refused(context, rest) && !has_any(fold(rest), context.language.teams)) return rest;
    }
    const std::string folded = fold(name);
    for (const std::string& team : context.language.teams) {
        const auto hit = find_phrase(folded, team);
        if (!hit || hit->from < 3) continue;
        std::string start(letter::trim(name.substr(0, hit->from)));
        std::string run = name_run(context, start);
        if (run == start && !refused(context, run) && !has_any(fold(run), context.language.teams)) return run;
    }
    return {};
}

void by_cues(const Context& context, std::vector<Capture>& all) {
    const Language& language = context.language;
    for (const auto& [text, place] : {std::pair{&context.text, Place::text}, {&context.subject, Place::subject}})
        for (Capture& one : captures(language, language.company, *text, place)) {
            one.value = name_run(context, one.value);
            one.range.to = one.range.from + one.value.size();
            if (one.value.empty() || refused(context, one.value)) continue;
            const bool backed = confirmed(context, one.value);
            // "with Dana Lee", "bei Fragen", "à Lyon": only what something else says is a firm.
            if (!one.sure && !backed) continue;
            one.sure = true;
            all.push_back(std::move(one));
        }
}

/// The last line of the signature that may be a firm's name: "Talent Partner, Northwind Traders".
void by_signature(const Context& context, std::vector<Capture>& all) {
    for (const std::string_view line : split(context.signature, '\n')) {
        std::string name(letter::trim(line));
        const std::size_t bar = name.find(" | ");
        const std::size_t comma = name.rfind(", ");
        if (comma == std::string::npos && bar == std::string::npos) name = trimmed_value(context.language, name);
        if (bar != std::string::npos)
            name.erase(0, bar + 3);
        else if (comma != std::string::npos)
            name.erase(0, comma + 2);
        if (name.empty() || name == context.signed_name || name_run(context, name) != name || refused(context, name))
            continue;
        if (has_any(fold(name), context.language.teams) || name.find_first_of("0123456789:/") != std::string::npos)
            continue;
        const std::size_t at = context.text.written.rfind(name);
        if (at == std::string::npos || (name.find(' ') == std::string::npos && bar == comma)) continue;
        all.push_back({name, {at, at + name.size()}, Place::text, in_domain(context, name)});
    }
    // The firm stands below the person's title.
    if (std::none_of(all.begin(), all.end(), [](const Capture& one) { return one.sure; }))
        std::reverse(all.begin(), all.end());
    if (all.size() > 1 && !all[0].sure) all.resize(1);
}

/// A name of the domain with a capital: only a hint.
std::optional<Found> by_address(const Context& context) {
    const std::vector<std::string> names = domain_names(context);
    if (names.empty() || names.back().size() < 3) return std::nullopt;
    std::string name = names.back();
    letter::capitalize(name);
    return Found{"company", {name}, context.sender.email, context.sender_from, Doubt::weak};
}

/// "for the Marketing Manager role" names no firm.
void drop_position(const Found& position, std::vector<Capture>& all) {
    const auto same = [&](const Capture& one) {
        return std::any_of(position.values.begin(), position.values.end(),
                           [&](const std::string& value) { return find_phrase(fold(value), fold(one.value)); });
    };
    all.erase(std::remove_if(all.begin(), all.end(), same), all.end());
}

}  // namespace

void read_company(const Context& context, Intake& intake) {
    std::vector<Capture> all = labelled(context.language, Label::company, context.text, Place::text);
    by_cues(context, all);
    by_form(context, all);
    for (const Found& one : intake.found)
        if (one.field == "position") drop_position(one, all);
    std::optional<Found> found = choose("company", all, context.text, context.subject);
    const std::string sender = in_sender(context);
    if (!sender.empty() && (!found || found->doubt != Doubt::none))
        found = Found{"company", {sender}, context.sender.name, context.sender_from, Doubt::none};
    if (!found) {
        by_signature(context, all);
        found = choose("company", all, context.text, context.subject);
    }
    if (!found) found = by_address(context);
    if (found) intake.found.push_back(std::move(*found));
}

}  // namespace intake
