#include <doctest/doctest.h>

#include "letter/compose.h"
#include "unit/support.h"

using namespace letter;

namespace {

std::string advice(const char* situation, const char* goal, const char* reason,
                   std::optional<Notice> notice = std::nullopt) {
    Request request;
    request.situation = situation;
    request.goal = goal;
    request.reason = reason;
    request.notice = notice;
    const Advice result = advise(support::catalog(), request);
    std::string text = result.verdict;
    for (const AdvicePoint& point : result.points) text += "\n" + point.text;
    return text;
}

}  // namespace

TEST_CASE("there is advice for every situation, reason and notice") {
    for (const Situation& situation : support::catalog().situations())
        for (const Choice& goal : situation.goals)
            for (const Choice& reason : situation.reasons)
                for (int notice = 0; notice < 6; ++notice) {
                    Request request;
                    request.situation = situation.id;
                    request.goal = goal.id;
                    request.reason = reason.id;
                    request.notice = static_cast<Notice>(notice);
                    const Advice result = advise(support::catalog(), request);
                    CHECK_FALSE(result.verdict.empty());
                    CHECK(result.points.size() <= 5);
                    CHECK(!result.points.empty());
                    for (const AdvicePoint& point : result.points) CHECK_FALSE(point.text.empty());
                }
}

TEST_CASE("the questions of the source document are answered") {
    CHECK(support::contains(advice("back-out", "cancel", "unsure"), "do not cancel"));
    CHECK(support::contains(advice("back-out", "cancel", "none"), "look unreliable"));
    CHECK(support::contains(advice("missed", "reschedule", "none"), "Call as soon as you can"));
    CHECK(support::contains(advice("cancel-today", "cancel", "none"), "canceling, not moving"));
    CHECK(support::contains(advice("panel", "ask", "none"), "less confident"));
    CHECK(support::contains(advice("withdraw", "withdraw", "none"), "one thing that you talked about"));
    CHECK(support::contains(advice("cancel", "cancel", "none"), "Name the position and the time"));
}

TEST_CASE("timing changes the advice") {
    CHECK(support::contains(advice("cancel", "cancel", "none", Notice::same_day), "call first"));
    CHECK(support::contains(advice("cancel", "cancel", "none", Notice::minutes), "call them now"));
    CHECK_FALSE(support::contains(advice("cancel", "cancel", "none", Notice::days), "call first"));
}
