#include "form/sentences.h"

#include <algorithm>

#include "form/model.h"
#include "letter/compose.h"
#include "letter/text.h"

namespace form {
namespace {

constexpr std::size_t longest_sentence = 1000;

/// Where the edits of the letter that is shown now are kept: this, and then the sentence's key.
std::string place(const letter::Catalog& page, const letter::Catalog& words, const State& state) {
    std::string result = situation(page, state).id;
    for (const std::string& part : {goal(page, state), channel(page, state), words.locale()}) (result += '/') += part;
    return result += '/';
}

letter::Letter letter_of(const letter::Catalog& page, const letter::Catalog& words, const State& state) {
    return letter::compose(words, request(page, state, words));
}

const letter::Sentence* find(const letter::Letter& letter, std::string_view key) {
    const auto found = std::find_if(letter.account.begin(), letter.account.end(),
                                    [&](const letter::Sentence& one) { return one.key == key; });
    return found == letter.account.end() ? nullptr : &*found;
}

/// What the form itself would say there.
const std::string& composed(const letter::Sentence& sentence) {
    return sentence.origin == letter::Origin::edited ? sentence.fresh : sentence.text;
}

/// Keeps the person's wording; typing the form's own sentence is no edit.
void reword(SentenceEdit& edit, const letter::Sentence& sentence, const std::string& text) {
    edit.omit = false;
    if (text == composed(sentence)) {
        edit.text.reset();
        return;
    }
    if (!edit.text) edit.base = composed(sentence);
    edit.text = text;
}

class Hand {
public:
    Hand(const letter::Catalog& page, const letter::Catalog& words, State& state)
        : page_(page), words_(words), state_(state), letter_(letter_of(page, words, state)) {}

    bool set(const Event& event) {
        if (event.id == "sentence") {
            if (event.value == "none" || find(letter_, event.value)) state_.values["sentence"] = event.value;
            return true;
        }
        if (event.id != "sentence_text") return false;
        if (const letter::Sentence* chosen = chosen_sentence(state_, letter_))
            reword(edit(chosen->key), *chosen,
                   std::string(letter::cut(letter::repair_utf8(event.value), longest_sentence)));
        return true;
    }

    bool press(const std::string& id) {
        if (id.compare(0, 5, "mend.") == 0) return mend(id), true;
        const bool ours = id.compare(0, 9, "sentence_") == 0;
        const letter::Sentence* chosen = ours ? chosen_sentence(state_, letter_) : nullptr;
        if (!chosen) return ours;
        SentenceEdit& one = edit(chosen->key);
        if (id == "sentence_other") ++one.turn;
        if (id == "sentence_keep") one.base = composed(*chosen);
        if (id == "sentence_fresh") one.text.reset();
        if (id == "sentence_omit" || id == "sentence_restore") one.omit = id == "sentence_omit";
        // The pressed button gives way to its opposite: the focus goes there, not into nothing.
        if (id == "sentence_omit") state_.focus = "sentence_restore";
        if (id == "sentence_restore") state_.focus = "sentence_omit";
        if (id == "sentence_fresh" || id == "sentence_keep") state_.focus = "sentence_text";
        return true;
    }

private:
    SentenceEdit& edit(const std::string& key) { return state_.edits[place(page_, words_, state_) + key]; }

    void mend(const std::string& id) {
        const std::vector<letter::Finding> all =
            findings({page_, words_, state_}, request(page_, state_, words_), letter_);
        for (std::size_t i = 0; i < all.size(); ++i)
            if (id == "mend." + std::to_string(i)) mend(all[i]);
    }

    void mend(const letter::Finding& finding) {
        using letter::Mend;
        state_.focus = "sentence";
        if (finding.mend == Mend::field) state_.focus = finding.target;
        if (finding.mend == Mend::reason) state_.values["reason"] = "none";
        if (finding.sentence.empty()) return;
        SentenceEdit& one = edit(finding.sentence);
        if (finding.mend == Mend::omit) one.omit = true;
        if (finding.mend == Mend::replace) one.text = finding.target;
        if (finding.mend != Mend::fresh) return;
        one.text.reset();
        one.omit = false;
    }

    const letter::Catalog& page_;
    const letter::Catalog& words_;
    State& state_;
    letter::Letter letter_;
};

}  // namespace

std::vector<letter::Edit> edits(const Writing& writing) {
    std::vector<letter::Edit> result;
    const std::string here = place(writing.page, writing.words, writing.state);
    for (const auto& [key, edit] : writing.state.edits)
        if (key.compare(0, here.size(), here) == 0)
            result.push_back({key.substr(here.size()), edit.omit, edit.text, edit.turn});
    return result;
}

bool apply_to_sentence(const letter::Catalog& page, const letter::Catalog& words, State& state, const Event& event) {
    const bool ours = event.id.compare(0, 8, "sentence") == 0 || event.id.compare(0, 5, "mend.") == 0;
    if (!ours) return false;
    if (event.kind == Event::Kind::set) return Hand(page, words, state).set(event);
    if (event.kind == Event::Kind::press) return Hand(page, words, state).press(event.id);
    return false;
}

std::vector<const letter::Sentence*> stale_sentences(const Writing& writing, const letter::Letter& letter) {
    std::vector<const letter::Sentence*> result;
    const std::string here = place(writing.page, writing.words, writing.state);
    for (const letter::Sentence& sentence : letter.account) {
        if (sentence.origin != letter::Origin::edited) continue;
        const auto found = writing.state.edits.find(here + sentence.key);
        if (found != writing.state.edits.end() && found->second.base != sentence.fresh) result.push_back(&sentence);
    }
    return result;
}

std::vector<letter::Finding> findings(const Writing& writing, const letter::Request& request,
                                      const letter::Letter& letter) {
    std::vector<letter::Finding> result;
    for (const letter::Sentence* sentence : stale_sentences(writing, letter))
        result.push_back({"stale", sentence->fresh, {}, sentence->key, letter::Mend::fresh, {}});
    for (letter::Finding& one : letter::check(writing.words, request, letter)) result.push_back(std::move(one));
    return result;
}

const letter::Sentence* chosen_sentence(const State& state, const letter::Letter& letter) {
    return find(letter, value(state, "sentence"));
}

}  // namespace form
