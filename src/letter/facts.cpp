#include "letter/facts.h"

#include <algorithm>

namespace letter {
namespace {

constexpr std::array<std::string_view, 3> tones = {"warm", "neutral", "formal"};
constexpr std::array<std::string_view, 3> lengths = {"short", "standard", "full"};
constexpr std::array<std::string_view, 6> notices = {"weeks", "days", "day-before", "same-day", "minutes", "past"};
constexpr std::array<std::string_view, 4> channels = {"email", "phone", "text", "network"};
constexpr std::size_t most_named = 4;

template <std::size_t N, class Enum>
std::string_view name_of(const std::array<std::string_view, N>& names, Enum value) {
    return names[static_cast<std::size_t>(value)];
}

/// The notice that holds. A situation's own stands in for an unknown one; what is missed is past, whatever the date.
std::string_view notice_of(const Situation& situation, const Request& request) {
    const std::optional<Notice> notice = effective_notice(request);
    if (situation.notice && (!notice || *situation.notice == "past")) return *situation.notice;
    return notice ? name_of(notices, *notice) : std::string_view("unknown");
}

std::string_view reason_of(const Situation& situation, const Request& request, const Details& details) {
    if (request.reason == "own") return details[Detail::own].empty() ? "none" : "own";
    for (const Choice& reason : situation.reasons)
        if (reason.id == request.reason) return reason.id;
    return "none";
}

std::string_view recipients_of(const Request& request) {
    const std::size_t count = request.recipients.size();
    return count == 0 ? "none" : count == 1 ? "one" : count <= most_named ? "several" : "many";
}

}  // namespace

bool Facts::holds(const Condition& condition) const {
    if (condition.fact == Fact::has || condition.fact == Fact::lacks) {
        const bool wanted = condition.fact == Fact::has;
        return std::all_of(condition.details.begin(), condition.details.end(),
                           [&](Detail detail) { return details[detail].empty() != wanted; });
    }
    const std::string_view value = values[static_cast<std::size_t>(condition.fact)];
    bool negative = false;
    for (const std::string& wanted : condition.values) {
        if (wanted == value) return true;
        if (!wanted.empty() && wanted[0] == '!') {
            negative = true;
            if (std::string_view(wanted).substr(1) == value) return false;
        }
    }
    return negative;
}

bool Facts::hold(const Rule& rule) const {
    return std::all_of(rule.when.begin(), rule.when.end(), [&](const Condition& one) { return holds(one); });
}

Facts facts_of(const Catalog& catalog, const Request& request) {
    Facts facts;
    facts.details = details_of(catalog, request);
    const std::vector<Situation>& all = catalog.situations();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].id == request.situation) facts.situation = i;
    const std::vector<Goal>& goals = catalog.data().plans[facts.situation].goals;
    facts.goal = &goals.front();
    for (const Goal& goal : goals)
        if (goal.id == request.goal) facts.goal = &goal;
    const auto put = [&](Fact fact, std::string_view value) { facts.values[static_cast<std::size_t>(fact)] = value; };
    const bool scripted = request.channel != Channel::phone || !facts.goal->phone.empty();
    const Channel channel = scripted ? request.channel : Channel::email;
    const bool message = channel == Channel::text || channel == Channel::network;
    put(Fact::situation, all[facts.situation].id);
    put(Fact::goal, facts.goal->id);
    facts.channel = channel;
    put(Fact::channel, name_of(channels, channel));
    put(Fact::tone, name_of(tones, request.tone));
    put(Fact::length, name_of(lengths, message ? Length::brief : request.length));
    put(Fact::notice, notice_of(all[facts.situation], request));
    put(Fact::reason, reason_of(all[facts.situation], request, facts.details));
    put(Fact::recipients, recipients_of(request));
    put(Fact::to, request.to.empty() ? std::string_view("unknown") : std::string_view(request.to));
    put(Fact::stage, request.stage == "later" ? "later" : "first");
    put(Fact::door, request.door ? "open" : "closed");
    return facts;
}

}  // namespace letter
