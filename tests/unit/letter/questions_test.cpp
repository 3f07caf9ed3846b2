// The six questions of the source document, and the other things that advice must never say.
#include <doctest/doctest.h>

#include <algorithm>

#include "letter/compose.h"
#include "unit/support.h"

using namespace letter;

namespace {

std::string advice(const std::string& situation, const std::string& goal, const std::string& reason,
                   std::optional<Notice> notice) {
    Request one;
    one.situation = situation;
    one.goal = goal;
    one.reason = reason;
    one.notice = notice;
    const Advice result = advise(support::catalog(), one);
    std::string text = result.verdict;
    for (const AdvicePoint& point : result.points) text += "\n" + point.text;
    return text;
}

bool says(const std::string& text, std::initializer_list<const char*> any) {
    return std::any_of(any.begin(), any.end(), [&](const char* part) { return support::contains(text, part); });
}

template <class Visit>
void every_advice(Visit visit) {
    for (const Situation& situation : support::catalog().situations())
        for (const Choice& goal : situation.goals)
            for (std::size_t i = 0; i <= situation.reasons.size() + 1; ++i)
                for (int notice = -1; notice < 6; ++notice) {
                    Request one;
                    one.situation = situation.id;
                    one.goal = goal.id;
                    one.own_reason = "x";
                    const std::size_t listed = situation.reasons.size();
                    one.reason = i < listed ? situation.reasons[i].id : i == listed ? "own" : "";
                    if (notice >= 0) one.notice = static_cast<Notice>(notice);
                    visit(one, advise(support::catalog(), one));
                }
}

}  // namespace

TEST_CASE("whatever is chosen, the advice is whole: a verdict, one to five points, each said once") {
    every_advice([](const Request& one, const Advice& result) {
        INFO(one.situation << "/" << one.goal << "/" << one.reason);
        CHECK_FALSE(result.verdict.empty());
        CHECK(!result.points.empty());
        CHECK(result.points.size() <= 5);
        std::vector<std::string> all = {result.verdict};
        for (const AdvicePoint& point : result.points) {
            CHECK(point.text.find_first_of("{}[]") == std::string::npos);
            CHECK(std::find(all.begin(), all.end(), point.text) == all.end());
            all.push_back(point.text);
        }
    });
}

TEST_CASE("what to do now stands first") {
    every_advice([](const Request& one, const Advice& result) {
        bool other = false;
        for (const AdvicePoint& point : result.points) {
            if (point.kind == AdviceKind::now)
                CHECK_MESSAGE(!other, one.situation);
            else
                other = true;
        }
    });
}

TEST_CASE("1: who is unsure or nervous is told not to cancel, whatever the timing") {
    for (const char* const reason : {"unsure", "nervous"})
        for (const Notice notice : {Notice::weeks, Notice::days, Notice::day_before, Notice::same_day, Notice::minutes})
            CHECK(says(advice("back-out", "cancel", reason, notice), {"do not cancel"}));
    CHECK(says(advice("back-out", "cancel", "work", Notice::days), {"move an interview"}));
    CHECK(says(advice("back-out", "cancel", "other-offer", Notice::days), {"professional"}));
    CHECK(says(advice("back-out", "cancel", "family", Notice::days), {"good reason"}));
}

TEST_CASE("2: who missed it is told to call as soon as possible, to apologize once and to be brief") {
    for (const char* const reason : {"", "mix-up", "illness", "travel", "technical", "family"}) {
        const std::string text = advice("missed", "reschedule", reason, std::nullopt);
        CHECK(says(text, {"Call as soon as"}));
        CHECK(says(text, {"Apologize once"}));
        CHECK(says(text, {"one sentence"}));
    }
}

TEST_CASE("3: who cancels on the day is told to call first and to make it final") {
    const std::string text = advice("cancel-today", "cancel", "", std::nullopt);
    CHECK(says(text, {"Call first"}));
    CHECK(says(text, {"canceling, not moving"}));
}

TEST_CASE("4: who faces a panel learns what it is, why it is hard and how to prepare") {
    for (const char* const goal : {"ask", "accept"}) {
        const std::string text = advice("panel", goal, "", std::nullopt);
        CHECK(says(text, {"Several people"}));
        CHECK(says(text, {"harder"}));
        CHECK(says(text, {"prepare", "Look up"}));
    }
}

TEST_CASE("5 and 6: withdrawing names what was discussed, cancelling names the slot") {
    CHECK(says(advice("withdraw", "withdraw", "", std::nullopt), {"talked about"}));
    CHECK(says(advice("cancel", "cancel", "", Notice::weeks), {"position and the time"}));
}

TEST_CASE("close to the time everybody who still can is told to call") {
    every_advice([](const Request& one, const Advice& result) {
        if (one.notice != Notice::same_day && one.notice != Notice::minutes) return;
        if (!support::uses(*support::catalog().find(one.situation), one.goal, "notice") &&
            one.situation != "cancel-today")
            return;
        std::string text = result.verdict;
        for (const AdvicePoint& point : result.points) text += " " + point.text;
        CHECK_MESSAGE(says(text, {"Call", "call"}), one.situation);
    });
}
