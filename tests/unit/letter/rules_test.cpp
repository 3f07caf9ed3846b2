// What a reader would object to, looked for in the words themselves and not only in the catalog's markers.
#include <doctest/doctest.h>

#include <algorithm>

#include "letter/compose.h"
#include "letter/phrases.h"
#include "output/output.h"
#include "unit/letter/samples.h"

using namespace letter;
using support::every_letter;

namespace {

const char* const weekday_dates[] = {"Monday, November 30", "Tuesday, December 1", "Wednesday, December 2",
                                     "Friday, December 18"};

/// What the first two sentences of a letter must say, any of it, and its subject.
struct Decision {
    const char* situation;
    const char* goal;
    std::initializer_list<const char*> says;
    const char* subject;
};

const Decision decisions[] = {
    {"", "again", {"second time", "second such request", "second request"}, "once more"},
    {"", "late", {"late"}, "late"},
    {"", "absent", {"missed each other", "did not connect"}, "new time"},
    {"no-show", "moved", {"move again", "moved again"}, "new time"},
    {"ask", "details", {"could you", "would you mind", "would be grateful"}, "Question"},
    {"ask", "format", {"hold it", "hold the", "held", "talk by"}, "format"},
    {"ask", "accommodation", {"adjustment"}, "adjustment"},
    {"", "before", {"withdraw"}, "ithdraw"},
    {"", "second", {"not to continue", "decline"}, "eclin"},
    {"", "agency", {"withdraw"}, "ithdraw"},
    {"", "referrer", {"withdraw"}, "news"},
    {"", "internal", {"withdraw"}, "ithdraw"},
    {"cancel", "decline", {"decline", "not to take part", "not to go ahead"}, "eclin"},
    {"offer", "decline", {"decline", "not to accept"}, "eclin"},
    {"", "time", {"my answer"}, "time to decide"},
    {"", "rescind", {"withdraw"}, "acceptance"},
    {"", "stay", {"present employer"}, "eclin"},
};

bool holds_any(const std::string& text, std::initializer_list<const char*> parts) {
    return std::any_of(parts.begin(), parts.end(), [&](const char* part) { return support::contains(text, part); });
}

std::vector<std::string> sentences(const Letter& letter) {
    std::vector<std::string> all;
    for (const Paragraph& paragraph : letter.paragraphs)
        for (const Sentence& sentence : paragraph.sentences) all.push_back(sentence.text);
    return all;
}

std::string show(const Request& one, const Letter& letter) {
    return one.situation + "/" + one.goal + "/" + one.reason + "\n" + letter.subject + "\n" + output::plain(letter);
}

}  // namespace

TEST_CASE("the sample is large") {
    std::size_t letters = 0;
    every_letter(Channel::email, [&](const Situation&, const Request&, const Letter&) { ++letters; });
    CHECK(letters > 1500);
}

TEST_CASE("one thanks and one apology, in whatever words") {
    every_letter(Channel::email, [](const Situation&, const Request& one, const Letter& letter) {
        std::size_t thanks = 0;
        std::size_t apologies = 0;
        for (const std::string& text : sentences(letter)) {
            if (holds_any(text, {"hank you", "ppreciate", "kind of you"})) ++thanks;
            if (holds_any(text, {"sorry", "pology", "pologize", "excuse", "orgive"})) ++apologies;
        }
        if (thanks > 1 || apologies > 1) FAIL_CHECK(show(one, letter));
    });
}

TEST_CASE("the decision is plain within the first two sentences, and in the subject") {
    every_letter(Channel::email, [](const Situation&, const Request& one, const Letter& letter) {
        const std::vector<std::string> all = sentences(letter);
        REQUIRE(all.size() >= 2);
        const std::string start = all[0] + " " + all[1];
        bool plain = false;
        if (one.goal == "cancel") plain = holds_any(start, {"cancel"}) && holds_any(letter.subject, {"ancel"});
        if (one.goal == "withdraw") plain = holds_any(start, {"withdraw"}) && holds_any(letter.subject, {"ithdraw"});
        if (one.goal == "decline")
            plain = holds_any(start, {"decline", "not to go ahead"}) && holds_any(letter.subject, {"eclin"});
        if (one.goal == "move")
            plain = holds_any(start, {"move", "moved"}) && holds_any(letter.subject, {"reschedule", "move"});
        if (one.goal == "reschedule") plain = holds_any(start, {"miss"}) && holds_any(letter.subject, {"miss"});
        if (one.goal == "accept") plain = holds_any(start, {"confirm"}) && holds_any(letter.subject, {"confirm"});
        if (one.goal == "ask") plain = holds_any(start, {"who will"}) && holds_any(letter.subject, {"Question"});
        for (const Decision& decision : decisions)
            if (one.goal == decision.goal && (!*decision.situation || one.situation == decision.situation))
                plain = holds_any(start, decision.says) && support::contains(letter.subject, decision.subject);
        if (!plain) FAIL_CHECK(show(one, letter));
    });
}

TEST_CASE("no letter is longer or shorter than its length says") {
    every_letter(Channel::email, [](const Situation&, const Request& one, const Letter& letter) {
        const std::size_t least[] = {2, 3, 3};
        const std::size_t most[] = {4, 6, 8};
        const auto length = static_cast<std::size_t>(one.length);
        const std::size_t size = sentences(letter).size();
        if (size < least[length] || size > most[length]) FAIL_CHECK(size << " sentences\n" << show(one, letter));
    });
}

TEST_CASE("every sentence is one: a capital, an end, no word twice, no hole") {
    for (const Channel channel : {Channel::email, Channel::phone})
        every_letter(channel, [](const Situation&, const Request& one, const Letter& letter) {
            for (const std::string& text : sentences(letter)) {
                const bool whole =
                    text[0] >= 'A' && text[0] <= 'Z' && holds_any(text.substr(text.size() - 1), {".", "?"});
                const bool wrong =
                    holds_any(text, {"{", "[", "  ", " ,", " .", "..", " the the ", " a a ", "position position",
                                     "role role", " at at ", " on today", " on tomorrow", " on yesterday", "()"});
                if (!whole || wrong) FAIL_CHECK(text << "\n" << show(one, letter));
            }
        });
}

TEST_CASE("only a warm letter has contractions") {
    every_letter(Channel::email, [](const Situation&, const Request& one, const Letter& letter) {
        const std::string text = letter.subject + output::plain(letter);
        const bool contracted =
            holds_any(text, {"’m ", "’ll ", "’ve ", "’d ", "n’t ", "’re ", "It’s", "that’s", "there’s"});
        if (contracted && one.tone != Tone::warm) FAIL_CHECK(show(one, letter));
    });
}

TEST_CASE("a date keeps its weekday") {
    std::size_t seen = 0;
    every_letter(Channel::email, [&](const Situation&, const Request& one, const Letter& letter) {
        const std::string text = output::plain(letter);
        for (const std::string dated : weekday_dates) {
            const std::string day = dated.substr(dated.find(',') + 2);
            if (support::count(text, day + ",") != support::count(text, dated + ",")) FAIL_CHECK(show(one, letter));
            seen += support::count(text, dated);
        }
    });
    CHECK(seen > 500);
}

TEST_CASE("what was filled in is in the letter") {
    every_letter(Channel::email, [](const Situation& situation, const Request& one, const Letter& letter) {
        const std::string text = letter.subject + "\n" + output::plain(letter);
        const auto uses = [&](const char* field) { return support::uses(situation, one.goal, field); };
        const auto said = [&](const char* field, const std::string& value) {
            if (uses(field) && !value.empty() && !support::contains(text, value))
                FAIL_CHECK(field << ": " << value << "\n" << show(one, letter));
        };
        said("position", one.position);
        said("company", one.company);
        said("place", one.place);
        if (one.goal == "withdraw" || one.goal == "second") said("topic", one.topic);
        said("name", one.candidate.name);
        said("phone", one.candidate.phone);
        said("time", one.time ? "2:30" : "");
        if (one.time) said("zone", one.zone.empty() ? "" : "Eastern Time");
        if (one.date && one.situation != "late") said("date", moment_phrase(support::catalog(), one).on.substr(0, 5));
        if (one.goal == "move" || one.goal == "reschedule")
            for (const Slot& slot : one.slots) said("slots", slot_phrase(support::catalog(), slot, one.now));
    });
}

TEST_CASE("a chosen reason is given, and none is invented") {
    every_letter(Channel::email, [](const Situation& situation, const Request& one, const Letter& letter) {
        bool given = false;
        for (const Paragraph& paragraph : letter.paragraphs)
            for (const Sentence& sentence : paragraph.sentences) given = given || sentence.move == "reason";
        const bool explains = support::uses(situation, one.goal, "reason");
        const bool private_one = one.reason == "none" || one.reason == "unsure" || one.reason == "nervous";
        const bool contrary =
            one.goal == "move" && !support::listed({"work", "illness", "travel", "strike", "technical", "family",
                                                    "health", "circumstances", "own", "relocation", "studies"},
                                                   one.reason);
        if (given != (explains && !private_one && !contrary)) FAIL_CHECK(show(one, letter));
        if (given && one.reason == "own" &&
            !support::contains(output::plain(letter), "my visa will not be ready in time."))
            FAIL_CHECK(show(one, letter));
    });
}

TEST_CASE("moving an interview or making up for one says that the interest stays") {
    every_letter(Channel::email, [](const Situation&, const Request& one, const Letter& letter) {
        if (one.goal != "move" && one.goal != "reschedule" && one.goal != "again") return;
        const std::string text = output::plain(letter);
        if (!holds_any(text, {"interest", "look forward", "looking forward"})) FAIL_CHECK(show(one, letter));
    });
}
