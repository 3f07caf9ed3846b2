// Whether the message still says what the person wants, thanks and apologizes once, and can be placed.
#include <algorithm>

#include "letter/check_parts.h"

namespace letter {
namespace {

bool says(const Checked& checked, const Sentence& sentence, std::string_view marker) {
    const Move* move = find_move(checked.data, sentence.move);
    return move && std::find(move->says.begin(), move->says.end(), marker) != move->says.end();
}

/// The sentence that states the decision, if it says this too.
const Sentence* decision(const Checked& checked, std::string_view also) {
    for (const Sentence& sentence : checked.letter.account)
        if (says(checked, sentence, "decision") && says(checked, sentence, also)) return &sentence;
    return nullptr;
}

bool holds(const Checked& checked, const Sentence& sentence, std::string_view kind) {
    return static_cast<bool>(find_phrase(folded(straight(sentence.text)), phrases(checked.data, kind)));
}

bool standing(const Sentence& sentence) {
    return sentence.origin != Origin::omitted && !sentence.text.empty();
}

/// One meaning is stated; the other must not be there as well, and the stated one must not have been lost.
void check_decision(const Checked& checked, std::string_view marker, std::string_view kind, std::string_view other) {
    const Sentence* stated = decision(checked, marker);
    if (!stated) return;
    bool said = false;
    for (const Sentence& sentence : checked.letter.account) {
        if (!standing(sentence)) continue;
        if (sentence.origin == Origin::edited && holds(checked, sentence, other)) {
            checked.add("unclear", sentence, {});
            return;
        }
        const bool form = sentence.origin == Origin::composed && says(checked, sentence, marker);
        said = said || form || (sentence.move != "subject" && holds(checked, sentence, kind));
    }
    if (said) return;
    checked.findings.push_back({"decision", {}, {}, stated->key, Mend::fresh, {}});
}

/// Thanks, or an apology, once: the second one is found. The parts of a phone script are spoken each by itself.
void check_once(const Checked& checked, std::string_view kind) {
    bool said = false;
    for (const Sentence& sentence : checked.letter.account) {
        if (!standing(sentence) || sentence.move == "subject" || !holds(checked, sentence, kind)) continue;
        if (said) {
            checked.add(kind, sentence, {});
            return;
        }
        said = true;
    }
}

bool uses(const Checked& checked, std::string_view field) {
    const Situation* situation = checked.catalog.find(checked.request.situation);
    if (!situation) return false;
    const auto listed = [&](const std::vector<std::string>& all) {
        return std::find(all.begin(), all.end(), field) != all.end();
    };
    const std::vector<Choice>& goals = situation->goals;
    auto goal = std::find_if(goals.begin(), goals.end(), [&](const Choice& g) { return g.id == checked.request.goal; });
    if (goal == goals.end()) goal = goals.begin();
    return listed(situation->fields) && !listed(goal->without);
}

}  // namespace

void check_meaning(const Checked& checked) {
    check_decision(checked, "cancelled", "cancel", "move");
    check_decision(checked, "moved", "move", "cancel");
    if (checked.letter.channel != Channel::phone)
        for (const char* const kind : {"thanks", "apology"}) check_once(checked, kind);
}

void check_details(const Checked& checked) {
    if (uses(checked, "position") && checked.request.position.empty())
        checked.findings.push_back({"position", {}, {}, {}, Mend::field, "position"});
    if (uses(checked, "date") && !checked.request.date && !checked.request.time)
        checked.findings.push_back({"date", {}, {}, {}, Mend::field, "date"});
}

}  // namespace letter
