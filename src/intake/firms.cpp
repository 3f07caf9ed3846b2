// What firms are called, and what confirms that a name is one.
#include "intake/firms.h"

#include <algorithm>

#include "letter/text.h"

namespace intake {
namespace {

constexpr std::size_t most_words = 6;

bool starts_name(std::string_view word) {
    return is_capital(word, 0) || (word.size() > 1 && is_digit(word[0]) && is_capital(word, 1));  // "3M"
}

bool has_form(const Context& context, const std::string& value) {
    return has_any(fold(value), context.words.company_forms);
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

}  // namespace

bool connects(const Context& context, std::string_view word) {
    return std::find(context.words.firm_connectors.begin(), context.words.firm_connectors.end(), word) !=
           context.words.firm_connectors.end();
}

std::string name_run(const Context& context, const std::string& value) {
    std::string result;
    std::string waiting;
    std::size_t count = 0;
    for (const std::string_view word : split(value, ' ')) {
        if (word.empty()) continue;
        if (++count > most_words) break;
        const bool begins = starts_name(word);
        if (!begins && (result.empty() || !connects(context, word))) break;
        waiting += (result.empty() && waiting.empty() ? "" : " ") + std::string(word);
        if (!begins) continue;
        result += waiting;
        waiting.clear();
    }
    return result;
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

}  // namespace intake
