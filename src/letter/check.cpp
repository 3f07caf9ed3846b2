#include "letter/check.h"

#include "letter/check_parts.h"
#include "letter/text.h"

namespace letter {

bool own_words(const Sentence& sentence) {
    constexpr std::uint32_t typed = bit(Detail::own) | bit(Detail::topic) | bit(Detail::wish) | bit(Detail::delay);
    return sentence.origin == Origin::edited || (sentence.details & typed) != 0;
}

std::string_view field_of(const Checked& checked, const Sentence& sentence, std::string_view words) {
    if (sentence.origin == Origin::edited) return {};
    const Request& r = checked.request;
    struct Typed {
        std::string_view field;
        const std::string& value;
    };
    const Typed all[] = {{"own_reason", r.own_reason}, {"topic", r.topic},        {"wish", r.wish},
                         {"position", r.position},     {"company", r.company},    {"place", r.place},
                         {"delay", r.delay},           {"name", r.candidate.name}};
    const std::string wanted = folded(straight(words));
    for (const Typed& one : all)
        if (!one.value.empty() && folded(straight(one.value)).find(wanted) != std::string::npos) return one.field;
    return {};
}

void Checked::add(std::string_view id, const Sentence& sentence, std::string_view text) const {
    Finding finding{std::string(id), std::string(text), {}, sentence.key, Mend::omit, {}};
    if (sentence.origin == Origin::edited && !sentence.fresh.empty()) finding.mend = Mend::fresh;
    if (const std::string_view field = field_of(*this, sentence, text); !field.empty()) {
        finding.mend = field == "own_reason" ? Mend::reason : Mend::field;
        finding.target = field;
    }
    findings.push_back(std::move(finding));
}

void Checked::add_mended(std::string_view id, const Sentence& sentence, std::string_view text,
                         std::string mended) const {
    add(id, sentence, text);
    Finding& finding = findings.back();
    if (finding.mend == Mend::field) return;
    if (finding.mend == Mend::reason) finding.mend = Mend::field;
    if (sentence.origin != Origin::edited) return;
    finding.mend = Mend::replace;
    finding.target = std::move(mended);
}

std::vector<Finding> check(const Catalog& words, const Request& request, const Letter& letter) {
    std::vector<Finding> findings;
    const Checked checked{words, words.data(), request, letter, findings};
    check_meaning(checked);
    check_phrases(checked);
    check_dates(checked);
    check_style(checked);
    check_names(checked);
    check_details(checked);
    return findings;
}

}  // namespace letter
