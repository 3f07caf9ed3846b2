#include <doctest/doctest.h>

#include "letter/compose.h"
#include "unit/support.h"

using namespace letter;

namespace {

std::vector<Recipient> people(const std::string& text) {
    return parse_recipients(support::catalog(), text);
}

std::string salutation(const std::string& typed, Tone tone, const char* situation = "cancel") {
    Request request;
    request.situation = situation;
    request.tone = tone;
    request.recipients = people(typed);
    return compose(support::catalog(), request).salutation;
}

}  // namespace

TEST_CASE("the salutation never guesses a gender") {
    CHECK(salutation("Dana Lee", Tone::neutral) == "Dear Dana Lee,");
    CHECK(salutation("Dana Lee", Tone::formal) == "Dear Dana Lee:");
    CHECK(salutation("Dana Lee", Tone::warm) == "Dear Dana,");
    CHECK(salutation("Ms. Dana Lee", Tone::neutral) == "Dear Ms. Lee,");
    CHECK(salutation("Dr. Ortiz", Tone::formal) == "Dear Dr. Ortiz:");
    CHECK(salutation("", Tone::neutral) == "Dear Hiring Manager,");
    CHECK(salutation("", Tone::formal) == "Dear Hiring Manager:");
}

TEST_CASE("a role is greeted with all of its words, in every tone") {
    for (const Tone tone : {Tone::warm, Tone::neutral}) {
        CHECK(salutation("Hiring Manager", tone) == "Dear Hiring\u00A0Manager,");
    }
    CHECK(salutation("Hiring Manager", Tone::formal) == "Dear Hiring\u00A0Manager:");
    CHECK(salutation("Dana Managerson", Tone::warm) == "Dear Dana,");
    CHECK(salutation("Ms. Dana Manager", Tone::neutral) == "Dear Ms. Manager,");
}

TEST_CASE("several people, and too many to name") {
    CHECK(salutation("Dana Lee, Sam Ortiz, Kim Park", Tone::neutral) == "Dear Dana Lee, Sam Ortiz, and Kim Park,");
    CHECK(salutation("Dana Lee and Sam Ortiz", Tone::warm) == "Dear Dana and Sam,");
    CHECK(salutation("A B, C D, E F, G H, I J", Tone::neutral) == "Dear hiring team,");
    Request request;
    request.situation = "panel";
    request.goal = "decline";
    CHECK(compose(support::catalog(), request).salutation == "Dear members of the interview panel,");
    request.goal = "ask";
    CHECK(compose(support::catalog(), request).salutation == "Dear Hiring Manager,");
}
