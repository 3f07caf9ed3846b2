// Values as people really end them: with a comma, a full stop, an exclamation mark.
#include <doctest/doctest.h>

#include "letter/compose.h"
#include "output/output.h"
#include "unit/support.h"

using namespace letter;

namespace {

void check_marks(const Request& one) {
    const Letter letter = compose(support::catalog(), one);
    const std::string text = letter.subject + "\n" + output::plain(letter);
    for (const std::string wrong :
         {",.", ",,", ", ,", "..", ";.", ":.", " .", " ,", "!.", "?.", "!,", "?,", ",)", ";)"})
        if (support::contains(text, wrong))
            FAIL_CHECK(one.situation << "/" << one.goal << " holds " << wrong << "\n" << text);
}

template <class Visit>
void every_goal(Visit visit) {
    for (const Situation& situation : support::catalog().situations())
        for (const Choice& goal : situation.goals)
            for (const Tone tone : {Tone::warm, Tone::neutral, Tone::formal})
                for (const std::uint32_t seed : {0U, 1U}) {
                    Request one;
                    one.situation = situation.id;
                    one.goal = goal.id;
                    one.tone = tone;
                    one.seed = seed;
                    one.reason = "own";
                    one.length = Length::full;
                    visit(one);
                }
}

}  // namespace

TEST_CASE("a mark at the end of a value does not meet one of the sentence") {
    for (const std::string end : {",", ";", ":", " ,", ", ", ",,"})
        every_goal([&](Request one) {
            one.position = "Data Analyst" + end;
            one.company = "Northwind Labs" + end;
            one.place = "Zoom" + end;
            one.topic = "the platform" + end;
            one.own_reason = "I am moving" + end;
            one.candidate = {"Jordan Smith" + end, "555 0142" + end};
            one.recipients = parse_recipients(support::catalog(), "Dana Lee" + end);
            check_marks(one);
        });
    for (const std::string end : {".", "!", "?", "...", "!!"})
        every_goal([&](Request one) {
            one.topic = "the platform" + end;
            one.own_reason = "I am moving" + end;
            check_marks(one);
        });
}

TEST_CASE("a name that ends with a mark of its own keeps it") {
    Request one;
    one.situation = "cancel";
    one.company = "Acme Inc.";
    CHECK(support::contains(output::plain(compose(support::catalog(), one)), "at Acme Inc."));
    one.company = "Yahoo!";
    CHECK(support::contains(output::plain(compose(support::catalog(), one)), "at Yahoo!"));
    one.position = "Engineer, Sr.";
    CHECK(support::contains(output::plain(compose(support::catalog(), one)), "Engineer, Sr. position"));
}

TEST_CASE("marks alone are nobody, and the salutation stands") {
    for (const char* const typed : {":", ",:", " : ; ", "::", "\n"}) {
        Request one;
        one.situation = "cancel";
        one.recipients = parse_recipients(support::catalog(), typed);
        CHECK(one.recipients.empty());
        CHECK(compose(support::catalog(), one).salutation == "Dear Hiring Manager,");
    }
    CHECK(parse_recipients(support::catalog(), "Dana Lee:").at(0).name == "Dana Lee");
}
