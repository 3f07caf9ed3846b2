// A request as JSON: what is wrong is said with its place, and never quietly becomes another letter.
#include "letter/request_json.h"

#include <doctest/doctest.h>

#include "unit/support.h"

using namespace letter;

namespace {

/// The problems, a line each.
std::string told(const std::string& json) {
    std::vector<Problem> problems;
    const std::optional<Request> request = read_request(support::catalog(), json, "request", problems);
    CHECK(request.has_value() == problems.empty());
    std::string all;
    for (const Problem& problem : problems) all += describe(problem) + "\n";
    return all;
}

bool names(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a misspelled choice is told, with its place and with what there is") {
    CHECK(told(R"({"situation":"reschedule","goal":"again","reason":"illness","zone":"UTC"})").empty());
    CHECK(told(R"({"situation":"reschedule","reason":"own"})").empty());
    CHECK(told("{}").empty());
    for (const char* const field : {"situation", "goal", "reason", "zone"}) {
        const std::string all = told(std::string(R"({")") + field + R"(":"nonsense"})");
        CHECK_MESSAGE(names(all, std::string("request at /") + field), all);
        CHECK_MESSAGE(names(all, "nonsense"), all);
    }
    CHECK(names(told(R"({"situation":"reschedul"})"), "reschedule"));
    CHECK(names(told(R"({"situation":"late","goal":"cancel"})"), "/goal"));
    CHECK(names(told(R"({"situation":"ask","reason":"illness"})"), "/reason"));
}

TEST_CASE("dates and times that are none are told") {
    CHECK(names(told(R"({"date":"2026-02-30"})"), "/date"));
    CHECK(names(told(R"({"time":"24:00"})"), "/time"));
    CHECK(names(told(R"({"slots":[{"date":"tomorrow"}]})"), "/slots/0/date"));
    CHECK(names(told(R"({"nonsense":"1"})"), "nonsense"));
}
