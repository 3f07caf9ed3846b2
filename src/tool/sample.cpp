#include <cstdio>
#include <cstdlib>

#include "letter/compose.h"
#include "output/output.h"
#include "tool/tool.h"

namespace tool {
namespace {

/// A small linear congruential generator (Numerical Recipes): the same sheet for the same seed on every machine.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : state_(seed) {}
    std::uint32_t roll(std::uint32_t sides) {
        state_ = state_ * 1664525U + 1013904223U;
        return (state_ >> 8U) % sides;
    }
    std::string maybe(const char* text) { return roll(3) != 0 ? text : ""; }

private:
    std::uint32_t state_;
};

letter::Request random_request(const letter::Catalog& catalog, Dice& dice, const std::string& only,
                               const std::string& goal) {
    letter::Request request;
    const letter::Situation* chosen = catalog.find(only);
    if (!chosen) chosen = &catalog.situations()[dice.roll(static_cast<std::uint32_t>(catalog.situations().size()))];
    request.situation = chosen->id;
    request.goal = chosen->goals[dice.roll(static_cast<std::uint32_t>(chosen->goals.size()))].id;
    if (!goal.empty()) request.goal = goal;
    const std::string& channel = chosen->channels[dice.roll(static_cast<std::uint32_t>(chosen->channels.size()))];
    request.channel = channel == "phone"     ? letter::Channel::phone
                      : channel == "text"    ? letter::Channel::text
                      : channel == "network" ? letter::Channel::network
                                             : letter::Channel::email;
    request.tone = static_cast<letter::Tone>(dice.roll(3));
    request.length = static_cast<letter::Length>(dice.roll(3));
    const std::uint32_t reason = dice.roll(static_cast<std::uint32_t>(chosen->reasons.size()) + 2);
    request.reason = reason < chosen->reasons.size()    ? chosen->reasons[reason].id
                     : reason == chosen->reasons.size() ? "own"
                                                        : "none";
    request.own_reason = catalog.ui("field.own_reason.placeholder");
    const char* names[] = {"", "Dana Lee", "Ms. Dana Lee", "Dana Lee, Sam Ortiz", "Dr. Sam Ortiz, Dana Lee, Kim Park"};
    request.recipients = letter::parse_recipients(catalog, names[dice.roll(5)]);
    request.company = dice.maybe(catalog.ui("field.company.placeholder").c_str());
    request.position = dice.maybe(catalog.ui("field.position.placeholder").c_str());
    request.place = dice.maybe("Zoom");
    request.topic = dice.maybe(catalog.ui("field.topic.placeholder").c_str());
    request.now = letter::Moment{{2026, 11, 24}, {9, 0}};
    const int days[] = {24, 25, 26, 30, 23};
    if (dice.roll(4) != 0)
        request.date = letter::Date{2026, 11, chosen->notice == "past" ? 23 : chosen->notice ? 24 : days[dice.roll(5)]};
    if (dice.roll(3) != 0) request.time = letter::Time{14, 30};
    if (request.time && dice.roll(2) == 0) request.zone = "America/New_York";
    for (std::uint32_t i = dice.roll(4); i > 0; --i)
        request.slots.push_back({letter::Date{2026, 12, static_cast<int>(i)}, letter::Time{10, 0}});
    request.candidate = {dice.maybe(catalog.ui("field.name.placeholder").c_str()),
                         dice.maybe(catalog.ui("field.phone.placeholder").c_str())};
    request.seed = dice.roll(4);
    request.delay = dice.maybe(catalog.ui("field.delay.placeholder").c_str());
    request.wish = dice.maybe(catalog.ui("wish." + request.goal + ".placeholder").c_str());
    if (dice.roll(2) == 0) request.deadline = letter::Date{2026, 12, 4};
    const char* const roles[] = {"", "manager", "recruiter", "agency", "panel", "referrer"};
    request.to = roles[dice.roll(6)];
    request.stage = dice.roll(3) == 0 ? "later" : "";
    request.door = dice.roll(3) != 0;
    return request;
}

}  // namespace

int sample(const Arguments& arguments) {
    const letter::LoadResult loaded = load(arguments);
    if (!loaded.catalog) return 1;
    Dice dice(static_cast<std::uint32_t>(std::atoi(option(arguments, "seed", "1").c_str())));
    const int count = std::atoi(option(arguments, "count", "10").c_str());
    for (int i = 0; i < count; ++i) {
        const letter::Request request =
            random_request(*loaded.catalog, dice, option(arguments, "situation", ""), option(arguments, "goal", ""));
        const letter::Letter letter = letter::compose(*loaded.catalog, request);
        const letter::Advice advice = letter::advise(*loaded.catalog, request);
        const char* const tones[] = {"warm", "neutral", "formal"};
        std::printf("──── %s/%s reason=%s %s\n", request.situation.c_str(), request.goal.c_str(),
                    request.reason.c_str(), tones[static_cast<std::size_t>(request.tone)]);
        std::printf("Advice: %s\n", advice.verdict.c_str());
        for (const letter::AdvicePoint& point : advice.points) std::printf("  - %s\n", point.text.c_str());
        if (!letter.subject.empty()) std::printf("Subject: %s\n", letter.subject.c_str());
        std::printf("\n%s\n\n", output::plain(letter).c_str());
    }
    return 0;
}

}  // namespace tool
