// The two sections under the letter: what the linter found, and the sentences one by one.
#include <algorithm>

#include "form/model.h"
#include "form/sentences.h"
#include "letter/explain.h"
#include "letter/text.h"

namespace form {
namespace {

constexpr std::size_t most_findings = 4;
constexpr std::size_t label_limit = 90;

Control make(const letter::Catalog& page, const char* id, Role role, const std::string& label) {
    Control control;
    control.id = id;
    control.role = role;
    control.label = page.ui(label);
    return control;
}

std::string replaced(std::string text, const char* mark, const std::string& value) {
    const std::size_t at = text.find(mark);
    if (at != std::string::npos) text.replace(at, std::string_view(mark).size(), value);
    return text;
}

/// The weekday's mark comes after the quoted words': what was typed is never expanded.
std::string message(const letter::Catalog& page, const letter::Finding& finding) {
    if (finding.id == "stale")
        return finding.text.empty() ? page.ui("sentence.gone") : page.ui("sentence.stale", "text", finding.text);
    const std::string words = page.ui("check." + finding.id);
    return replaced(replaced(words, "{weekday}", finding.weekday), "{text}", letter::one_line(finding.text, 80));
}

std::string mend_label(const letter::Catalog& page, letter::Mend mend) {
    using letter::Mend;
    switch (mend) {
        case Mend::omit:
            return page.ui("action.mend_omit");
        case Mend::fresh:
            return page.ui("action.sentence_fresh");
        case Mend::field:
            return page.ui("action.mend_field");
        case Mend::reason:
            return page.ui("action.mend_reason");
        case Mend::replace:
            return page.ui("action.mend_fix");
        default:
            return {};
    }
}

/// The start of the sentence, as a list shows it.
std::string short_label(const letter::Catalog& page, const letter::Sentence& sentence) {
    std::string text(letter::cut(sentence.text, label_limit));
    if (text.size() < sentence.text.size()) text += "\xE2\x80\xA6";
    if (sentence.origin == letter::Origin::composed) return text;
    const bool omitted = sentence.origin == letter::Origin::omitted;
    return page.ui(omitted ? "sentence.omitted" : "sentence.edited") + ": " + text;
}

void add_actions(const letter::Catalog& page, const letter::Sentence& sentence, bool differs, Section& section) {
    const auto button = [&](const char* id, const char* label, const char* icon) {
        Control control = make(page, id, Role::button, label);
        control.icon = icon;
        control.span = Span::half;
        section.controls.push_back(std::move(control));
    };
    if (sentence.origin == letter::Origin::omitted)
        return button("sentence_restore", "action.sentence_restore", "refresh");
    const bool edited = sentence.origin == letter::Origin::edited;
    if (edited) button("sentence_fresh", "action.sentence_fresh", "refresh");
    if (differs) button("sentence_keep", "action.sentence_keep", "");
    if (!edited && sentence.wordings > 1) button("sentence_other", "action.sentence_other", "refresh");
    button("sentence_omit", "action.sentence_omit", "avoid");
}

}  // namespace

Section check_section(const Writing& writing, const std::vector<letter::Finding>& findings) {
    const letter::Catalog& page = writing.page;
    Section section{"check", Pane::letter, page.ui("check.label"), {}, {}};
    for (std::size_t i = 0; i < std::min(findings.size(), most_findings); ++i) {
        Control control;
        control.id = "mend." + std::to_string(i);
        control.role = Role::finding;
        control.label = message(page, findings[i]);
        control.value = mend_label(page, findings[i].mend);
        section.controls.push_back(std::move(control));
    }
    if (findings.empty()) section.note = page.ui("check.good");
    return section;
}

Section sentences_section(const Writing& writing, const letter::Letter& letter) {
    const letter::Catalog& page = writing.page;
    Section section{
        "sentences", Pane::letter, page.ui("section.sentences.heading"), page.ui("section.sentences.note"), {}};
    Control list = make(page, "sentence", Role::select, "field.sentence.label");
    list.value = "none";
    list.options.push_back({"none", page.ui("sentence.none"), {}, {}});
    for (const letter::Sentence& one : letter.account)
        list.options.push_back({one.key, short_label(page, one), letter::explain(page, one), {}});
    const letter::Sentence* chosen = chosen_sentence(writing.state, letter);
    if (chosen) {
        list.value = chosen->key;
        list.help = letter::explain(page, *chosen);
    }
    section.controls.push_back(std::move(list));
    if (!chosen) return section;
    const std::vector<const letter::Sentence*> stale = stale_sentences(writing, letter);
    const bool differs = std::find(stale.begin(), stale.end(), chosen) != stale.end();
    if (chosen->origin != letter::Origin::omitted) {
        Control text = make(page, "sentence_text", Role::multiline, "field.sentence_text.label");
        text.value = chosen->text;
        const bool silent = chosen->fresh.empty();
        text.help = !differs ? page.ui("field.sentence_text.help")
                    : silent ? page.ui("sentence.gone")
                             : page.ui("sentence.stale", "text", chosen->fresh);
        section.controls.push_back(std::move(text));
    }
    add_actions(page, *chosen, differs, section);
    return section;
}

}  // namespace form
