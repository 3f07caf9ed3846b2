#include "exhaustive/self_test.h"

#include "exhaustive/bad_letters.h"
#include "exhaustive/rules.h"
#include "exhaustive/variety.h"
#include "exhaustive/wordings.h"

namespace exhaustive {
namespace {

struct BadText {
    const char* kind;
    const char* locale;
    Role role;
    const char* text;
};

constexpr BadText bad_texts[] = {
    {"no empty text", "en-US", Role::sentence, ""},
    {"no bracket", "en-US", Role::sentence, "I am free on [date]."},
    {"no bracket", "en-US", Role::subject, "Interview {position"},
    {"single spaces", "de", Role::sentence, "Leider  muss ich absagen."},
    {"single spaces", "fr", Role::sentence, "À 14\u00A0 h."},
    {"no and/or, no (s)", "es", Role::sentence, "Puedo el lunes y/o el martes."},
    {"no and/or, no (s)", "en-US", Role::sentence, "I could offer the following time(s)."},
    {"space before a mark", "en-US", Role::sentence, "Thank you , and goodbye."},
    {"space before a mark", "de", Role::sentence, "Ginge es auch später ?"},
    {"space before a mark", "fr", Role::sentence, "Serait-ce possible ?"},
    {"space before a mark", "fr", Role::sentence, "Serait-ce possible?"},
    {"space after a mark", "en-US", Role::sentence, "Thank you,and goodbye."},
    {"space after a mark", "es", Role::sentence, "¿ Sería posible?"},
    {"no two marks meet", "en-US", Role::sentence, "I worked at Acme Inc.."},
    {"no two marks meet", "en-US", Role::sentence, "The interview, set for 2:30 p.m.,, is off."},
    {"parentheses", "es", Role::sentence, "A las 14:30 (hora central (Madrid))."},
    {"parentheses", "en-US", Role::sentence, "At 2:30 (Eastern Time) (Zoom)."},
    {"no straight quote", "en-US", Role::sentence, "I don't know."},
    {"no straight quote", "en-US", Role::sentence, "We spoke of \"data\"."},
    {"quotes", "de", Role::sentence, "Unser Gespräch “Daten” war gut."},
    {"quotes", "fr", Role::sentence, "Notre échange «\u00A0données."},
    {"quotes", "fr", Role::sentence, "Notre échange «données»."},
    {"quotes", "es", Role::sentence, "Nuestra charla “datos”."},
    {"quotes", "en-US", Role::sentence, "Our talk “data."},
    {"quotes", "en-GB", Role::sentence, "Our talk ‘data."},
    {"question marks", "es", Role::sentence, "Sería posible?"},
    {"question marks", "es", Role::sentence, "¿Sería posible."},
    {"question marks", "en-US", Role::sentence, "¿Could we move it?"},
    {"question marks", "en-US", Role::sentence, "Thank you!"},
    {"how texts end", "en-US", Role::sentence, "I must cancel it"},
    {"how texts end", "en-US", Role::sentence, "I must cancel it:"},
    {"how texts end", "es", Role::salutation, "Estimada Sra. Lee,"},
    {"how texts end", "de", Role::close, "Mit freundlichen Grüßen,"},
    {"how texts end", "fr", Role::subject, "Annulation de l’entretien."},
    {"how texts begin", "en-US", Role::sentence, "i must cancel it."},
    {"how texts begin", "de", Role::sentence, "leider muss ich absagen."},
    {"how texts begin", "fr", Role::opening, "je dois annuler."},
    {"how texts begin", "es", Role::sentence, "¿sería posible?"},
    {"capital after a question", "en-US", Role::sentence, "Could we talk? it would help."},
    {"subject is one line", "en-US", Role::subject, "Interview\nBcc: somebody"},
    {"elision", "fr", Role::sentence, "Le poste de analyste."},
    {"elision", "en-US", Role::sentence, "I applied as a analyst."},
    {"elision", "es", Role::sentence, "Saludos a Ana y Irene."},
};

constexpr BadText good_texts[] = {
    {"", "en-US", Role::sentence,
     "I can’t come to today’s interview (your Austin office), set for 2:30 p.m., after all."},
    {"", "en-US", Role::salutation, "Dear Ms. Lee:"},
    {"", "en-US", Role::subject, "Running late for our interview at 2:30 p.m."},
    {"", "en-GB", Role::sentence, "Our talk (‘the panel’s data’) was good."},
    {"", "de", Role::opening, "vielen Dank für das Gespräch („Daten“) um 14:30 Uhr."},
    {"", "de", Role::close, "Mit freundlichen Grüßen"},
    {"", "fr", Role::sentence,
     "Notre échange («\u00A0données\u00A0»)\u00A0: pourrions-nous le déplacer à 14\u00A0h\u00A030\u202F?"},
    {"", "fr", Role::close, "Veuillez agréer, Madame, mes salutations distinguées."},
    {"", "es", Role::sentence, "Tengo una petición: ¿podríamos cambiarla a otro momento («datos»)?"},
    {"", "es", Role::salutation, "Estimada Sra. Lee:"},
};

std::uint32_t broken(const BadText& one) {
    return broken_checks(style_of(one.locale, std::string_view(one.locale) == "de"), one.role, one.text);
}

void test_texts(Report& report) {
    for (std::size_t i = 0; i < text_checks().size(); ++i) {
        const std::string kind = text_checks()[i].kind;
        bool tried = false;
        report.expect(kind);
        for (const BadText& one : bad_texts) {
            if (one.kind != kind) continue;
            tried = true;
            if ((broken(one) >> i & 1U) == 0) report.fail(kind, std::string("lets pass: ") + one.text);
        }
        if (!tried) report.fail(kind, "has no bad text to find");
        for (const BadText& one : good_texts)
            if ((broken(one) >> i & 1U) != 0) report.fail(kind, std::string("finds fault with: ") + one.text);
    }
}

void test_letters(const World& world, std::span<const LetterCheck> checks, Report& report) {
    for (const LetterCheck& check : checks) {
        report.expect(check.kind);
        bool tried = false;
        each_bad_letter(world, [&](const std::string& kind, const Sample& sample) {
            const std::string wrong = check.wrong(sample);
            if (kind.empty() && !wrong.empty()) report.fail(check.kind, "finds fault with a good letter: " + wrong);
            if (kind != check.kind) return;
            tried = true;
            if (wrong.empty()) report.fail(kind, "lets a bad letter pass");
        });
        if (!tried) report.fail(check.kind, "has no bad letter to find");
    }
}

letter::Letter said(std::initializer_list<const char*> sentences) {
    letter::Letter letter;
    letter.paragraphs.resize(1);
    for (const char* text : sentences) letter.paragraphs[0].sentences.emplace_back().text = text;
    return letter;
}

void test_comparisons(Report& report) {
    const auto expect = [&](const std::string& kind, bool holds) {
        report.expect(kind);
        if (!holds) report.fail(kind, "is not seen");
    };
    expect("the same letter again", !same(said({"A."}), said({"B."})) && same(said({"A."}), said({"A."})));
    expect("four wordings", difference(said({"A.", "B."}), said({"A.", "B."})).sentences == 0);
    const Difference third = difference(said({"A.", "B.", "C."}), said({"A.", "B.", "D."}));
    expect("half of the sentences differ", third.sentences == 1 && third.of == 3);
    expect("a wording is never used", !unbalanced({"/moves/x/0", {"A.", "B."}, {90, 0}}).empty());
    expect("a wording dominates", !unbalanced({"/moves/x/0", {"A.", "B.", "C.", "D."}, {70, 10, 10, 10}}).empty());
    expect("a balance", unbalanced({"/moves/x/0", {"A.", "B.", "C.", "D."}, {40, 20, 20, 20}}).empty());
}

}  // namespace

Report self_test(const World& world) {
    Report report;
    test_texts(report);
    test_letters(world, form_checks(), report);
    test_letters(world, content_checks(), report);
    test_comparisons(report);
    return report;
}

}  // namespace exhaustive
