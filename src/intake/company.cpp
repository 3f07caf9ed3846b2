// The employer: named after "at" or "bei", by its legal form, in the sender's name, in the signature, in the address.
#include <algorithm>

#include "intake/reader.h"
#include "letter/text.h"

namespace intake {
namespace {

/// Words with capitals, and small ones between them: "Northwind & Sons", "Banco de Ejemplo".
constexpr std::size_t most_words = 6;
constexpr std::size_t most_candidates = 100;
const Phrases connectors = {"&",   "and", "und", "et", "y", "of",         "de", "del",
                            "der", "du",  "des", "la", "+", "f\xC3\xBCr", "von"};

bool starts_name(std::string_view word) {
    return is_capital(word, 0) || (word.size() > 1 && is_digit(word[0]) && is_capital(word, 1));  // "3M"
}

bool connects(std::string_view word) {
    return std::find(connectors.begin(), connectors.end(), word) != connectors.end();
}

/// The run of such words that the value begins with.
std::string name_run(const std::string& value) {
    std::string result;
    std::string waiting;
    std::size_t count = 0;
    for (const std::string_view word : split(value, ' ')) {
        if (word.empty()) continue;
        if (++count > most_words) break;
        const bool begins = starts_name(word);
        if (!begins && (result.empty() || !connects(word))) break;
        waiting += (result.empty() && waiting.empty() ? "" : " ") + std::string(word);
        if (!begins) continue;
        result += waiting;
        waiting.clear();
    }
    return result;
}

bool has_form(const Context& context, const std::string& value) {
    return has_any(fold(value), context.words.company_forms);
}

bool refused(const Context& context, const std::string& value) {
    const std::string folded = fold(value);
    if (value.size() < 2 || value.size() > 80 || value.find('@') != std::string::npos) return true;
    if (match(folded, 0, context.language.teams)) return true;
    for (const Phrases& phrases : {context.language.not_names, context.language.honorifics})
        if (match(folded, 0, phrases)) return true;
    for (const auto& groups : {context.language.months, context.language.weekdays})
        if (match_group(folded, 0, groups)) return true;
    return std::any_of(context.words.services.begin(), context.words.services.end(),
                       [&](const Service& service) { return has_any(folded, service.phrases); });
}

/// Letters without accents and digits only, for comparing with a domain.
std::string condensed(std::string_view text) {
    // U+00E0 to U+00FF.
    constexpr std::string_view plain = "aaaaaaaceeeeiiiidnooooo/ouuuuypy";
    std::string result;
    const std::string folded = fold(text);
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const auto next = static_cast<unsigned char>(i + 1 < folded.size() ? folded[i + 1] : 0);
        if (folded[i] == '\xC3' && next >= 0xA0 && next <= 0xBF)
            result += plain[next - 0xA0U], ++i;
        else if (is_word(folded[i]))
            result += folded[i];
    }
    return result;
}

/// The parts of the sender's domain that may be a company's name.
std::vector<std::string> domain_names(const Context& context) {
    const std::string& address = context.sender.email;
    const std::size_t at = address.find('@');
    if (at == std::string::npos) return {};
    const std::string domain = fold(std::string_view(address).substr(at + 1));
    for (const std::string& one : context.words.public_domains)
        if (domain == one || (domain.size() > one.size() &&
                              domain.compare(domain.size() - one.size() - 1, std::string::npos, "." + one) == 0)) {
            // "northwind.example.com" is not the public domain itself, but the one before it may be a mere host.
            return {};
        }
    std::vector<std::string> names;
    for (const std::string_view part : split(domain, '.')) names.emplace_back(part);
    names.pop_back();  // com, de
    return names;
}

bool in_domain(const Context& context, const std::string& value) {
    const std::string all = condensed(value);
    for (const std::string& name : domain_names(context)) {
        const std::string part = condensed(name);
        if (part.size() >= 3 && part == all) return true;
        for (const std::string_view word : split(value, ' ')) {
            const std::string one = condensed(word);
            constexpr std::size_t telling = 4;
            if (one.size() >= telling && part.compare(0, one.size(), one) == 0) return true;
        }
    }
    return false;
}

bool confirmed(const Context& context, const std::string& value) {
    if (has_form(context, value) || in_domain(context, value)) return true;
    if (is_name(context, value)) return false;
    const std::string folded = fold(value);
    if (find_phrase(fold(context.signature), folded) || find_phrase(fold(context.sender.name), folded)) return true;
    // Named in the title and in the text.
    return find_phrase(context.subject.folded, folded) && find_phrase(context.text.folded, folded);
}

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
                if (ends || !(is_capital(word, 0) || (connects(word) && words > 0))) break;
                if (match(fold(word), 0, context.language.not_names)) break;
                from = start;
            }
            while (from < hit->from && connects(text.of({from, std::min(text.written.find(' ', from), hit->from)})))
                from = skip_spaces(text.written, text.written.find(' ', from));
            if (from == hit->from) continue;
            all.push_back({std::string(text.of({from, hit->to})), {from, hit->to}, Place::text, true});
        }
}

/// "Dana Lee (Northwind)", "Dana Lee | Northwind", "Northwind Recruiting Team".
std::string in_sender(const Context& context) {
    const std::string& name = context.sender.name;
    for (const std::string_view mark :
         {" (", " | ", " at ", " @ ", " - ", " \xE2\x80\x93 ", " bei ", " chez ", " von "}) {
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
        const std::string run = name_run(start);
        if (run == start && !refused(context, run) && !has_any(fold(run), context.language.teams)) return run;
    }
    return {};
}

void by_cues(const Context& context, std::vector<Capture>& all) {
    const Language& language = context.language;
    for (const auto& [text, place] : {std::pair{&context.text, Place::text}, {&context.subject, Place::subject}})
        for (Capture& one : captures(language, language.company, *text, place)) {
            one.value = name_run(one.value);
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
        if (name.empty() || name == context.signed_name || name_run(name) != name || refused(context, name)) continue;
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
