#include "exhaustive/run.h"

#include "exhaustive/rules.h"
#include "exhaustive/texts.h"
#include "exhaustive/variety.h"
#include "exhaustive/wordings.h"
#include "letter/compose.h"
#include "output/output.h"

namespace exhaustive {
namespace {

const std::string determinism = "the same letter again";
constexpr std::size_t again = 5;        ///< each fifth letter is composed twice
constexpr std::size_t least = 3000;     ///< letters for each task
constexpr std::size_t enough = 500000;  ///< fewer, and some axis is no longer crossed

class Examiner {
public:
    Examiner(const World& world, Run& run) : world_(world), texts_(world.style()), run_(run) {
        for (const TextCheck& check : text_checks()) run_.report.expect(check.kind);
        for (const LetterCheck& check : form_checks()) run_.report.expect(check.kind);
        for (const LetterCheck& check : content_checks()) run_.report.expect(check.kind);
        run_.report.expect(determinism);
    }

    void examine(const Task& task) {
        const Combinations combinations(world_, task, Combinations::Scope::all);
        letter::Request request;
        const std::size_t all = combinations.size() * combinations.turns(least);
        for (std::size_t i = 0; i < all; ++i) {
            combinations.fill(i % combinations.size(), static_cast<std::uint32_t>(i / combinations.size()), request);
            const letter::Letter letter = letter::compose(world_.catalog(), request);
            ++run_.letters;
            look(request, letter);
            const Sample sample(world_, task, request, letter);
            for (const LetterCheck& check : form_checks()) report(check, sample);
            for (const LetterCheck& check : content_checks()) report(check, sample);
            if (i % again != 0) continue;
            ++run_.letters;
            if (!same(letter, letter::compose(world_.catalog(), request)))
                run_.report.fail(determinism, in_words(request));
        }
    }

private:
    static std::string show(const letter::Request& request, const letter::Letter& letter) {
        return in_words(request) + "\n" + letter.subject + "\n" + output::plain(letter);
    }

    void report(const LetterCheck& check, const Sample& sample) {
        const std::string wrong = check.wrong(sample);
        if (!wrong.empty()) run_.report.fail(check.kind, wrong, [&] { return show(sample.request, sample.letter); });
    }

    /// Each of the letter's texts by itself.
    void look(const letter::Request& request, const letter::Letter& letter) {
        const auto one = [&](Role role, const std::string& text) {
            const TextFacts& facts = texts_.of(role, text);
            run_.bytes = (run_.bytes ^ facts.hash) * 1099511628211U;
            for (std::size_t i = 0; facts.broken >> i != 0; ++i)
                if ((facts.broken >> i & 1U) != 0)
                    run_.report.fail(text_checks()[i].kind, text, [&] { return show(request, letter); });
        };
        if (!letter.subject.empty()) one(Role::subject, letter.subject);
        if (!letter.salutation.empty()) one(Role::salutation, letter.salutation);
        Role next = letter.salutation.empty() ? Role::sentence : Role::opening;
        for (const letter::Paragraph& paragraph : letter.paragraphs) {
            if (!paragraph.heading.empty()) one(Role::heading, paragraph.heading);
            for (const letter::Sentence& sentence : paragraph.sentences) {
                one(next, sentence.text);
                next = Role::sentence;
            }
        }
        if (!letter.close.empty()) one(Role::close, letter.close);
    }

    const World& world_;
    Texts texts_;
    Run& run_;
};

}  // namespace

Run run_locale(const std::string& structure, const std::string& words, const std::string& file, std::size_t examples) {
    Run run{Report(examples)};
    run.report.expect("loads");
    letter::LoadResult loaded = letter::load_catalog(structure, words, "assets/catalog.json", file);
    for (const letter::Problem& problem : loaded.problems) run.report.fail("loads", letter::describe(problem));
    if (!loaded.catalog) return run;
    const World world(std::move(*loaded.catalog));
    Examiner examiner(world, run);
    for (const Task& task : tasks_of(world.catalog())) examiner.examine(task);
    run.report.expect("enough letters");
    if (run.letters < enough) run.report.fail("enough letters", std::to_string(run.letters));
    run.letters += check_variety(world, run.report);
    run.letters += check_balance(structure, words, run.report);
    return run;
}

}  // namespace exhaustive
