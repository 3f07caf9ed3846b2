#include "exhaustive/combinations.h"

#include <algorithm>

namespace exhaustive {
namespace {

using letter::Channel;
using letter::Fact;

constexpr std::array<const char*, 4> channels = {"email", "phone", "text", "network"};
constexpr std::array<const char*, 6> tos = {"", "manager", "recruiter", "agency", "panel", "referrer"};

constexpr std::size_t most = 60000;  ///< where there are more, which details are given is drawn

bool message(Channel channel) {
    return channel == Channel::text || channel == Channel::network;
}

/// Whether any rule that this task's letters are made of asks about the fact.
bool asked(const letter::CatalogData& data, const Task& task, Fact fact) {
    const auto asks = [&](const letter::Move* move) {
        return move && std::any_of(move->rules.begin(), move->rules.end(), [&](const letter::Rule& rule) {
                   return std::any_of(rule.when.begin(), rule.when.end(),
                                      [&](const letter::Condition& one) { return one.fact == fact; });
               });
    };
    const bool spoken = task.channel == Channel::phone;
    for (const letter::PlanParagraph& paragraph : spoken ? task.goal->phone : task.goal->email)
        for (const letter::Step& step : paragraph.steps)
            if (asks(&data.moves[step.move])) return true;
    if (spoken) return false;
    if (message(task.channel)) return asks(letter::find_move(data, "message-hello"));
    return asks(letter::find_move(data, "subject")) || asks(letter::find_move(data, "salutation")) ||
           asks(letter::find_move(data, "close"));
}

std::size_t notice_values(const Task& task) {
    if (!task.uses.notice && !task.uses.date) return 1;
    return task.situation->notice == "past" ? 2 : notices;
}

/// The last value is the unknown notice; of two, the first is the past.
std::size_t notice_at(const Task& task, std::size_t value) {
    const std::size_t values = notice_values(task);
    return values == notices     ? value
           : value + 1 == values ? notices - 1
                                 : static_cast<std::size_t>(letter::Notice::past);
}

std::string reason_at(const letter::Situation& situation, std::size_t value) {
    const std::size_t listed = situation.reasons.size();
    return value < listed ? situation.reasons[value].id : value == listed ? "own" : "none";
}

}  // namespace

std::vector<Task> tasks_of(const letter::Catalog& catalog) {
    std::vector<Task> tasks;
    for (std::size_t i = 0; i < catalog.situations().size(); ++i) {
        const letter::Situation& situation = catalog.situations()[i];
        for (std::size_t j = 0; j < situation.goals.size(); ++j)
            for (std::size_t k = 0; k < channels.size(); ++k) {
                const letter::Choice& choice = situation.goals[j];
                if (!support::offers(situation, choice.id, channels[k])) continue;
                tasks.push_back({&situation, &choice, &catalog.data().plans[i].goals[j], static_cast<Channel>(k),
                                 uses_of(situation, choice)});
            }
    }
    return tasks;
}

Combinations::Combinations(const World& world, const Task& task, Scope scope) : world_(world), task_(task) {
    const Uses& uses = task.uses;
    sizes_[tone].values = 3;
    sizes_[length].values = message(task.channel) ? 1 : 3;
    sizes_[notice].values = notice_values(task);
    sizes_[reason].values = uses.reason ? task.situation->reasons.size() + 2 : 1;
    sizes_[to].values = uses.to ? tos.size() : 1;
    sizes_[people].values = uses.recipients ? 5 : 1;
    sizes_[stage].values = uses.stage ? 2 : 1;
    sizes_[door].values = uses.door ? 2 : 1;
    sizes_[given].values = 3;
    narrow(scope);
}

void Combinations::narrow(Scope scope) {
    constexpr std::pair<Axis, Fact> facts[] = {
        {to, Fact::to}, {people, Fact::recipients}, {stage, Fact::stage}, {door, Fact::door}};
    for (const auto& [axis, fact] : facts) sizes_[axis].crossed = asked(world_.catalog().data(), task_, fact);
    if (scope == Scope::wordings)
        for (const Axis axis : {to, people}) sizes_[axis].crossed = false;
    if (scope == Scope::wordings || size() > most) sizes_[given].crossed = false;
}

std::size_t Combinations::size() const {
    std::size_t product = 1;
    for (const Size& one : sizes_) product *= one.crossed ? one.values : 1;
    return product;
}

void Combinations::fill(std::size_t index, std::uint32_t turn, letter::Request& request) const {
    support::Dice dice((static_cast<std::uint32_t>(index) + 1) * 2654435761U + turn * 40503U);
    std::array<std::size_t, axes> value{};
    for (std::size_t i = 0; i < axes; ++i) {
        const Size& one = sizes_[i];
        value[i] = one.crossed ? index % one.values : dice.roll(one.values);
        if (one.crossed) index /= one.values;
    }
    request.now = now;
    request.situation = task_.situation->id;
    request.goal = task_.choice->id;
    request.channel = task_.channel;
    request.tone = static_cast<letter::Tone>(value[tone]);
    request.length = static_cast<letter::Length>(value[length]);
    request.reason = task_.uses.reason ? reason_at(*task_.situation, value[reason]) : "none";
    request.own_reason = request.reason == "own" ? world_.values().own[dice.roll(2)] : "";
    request.to = tos[value[to]];
    request.recipients = world_.people(value[people], dice.roll(2));
    request.stage = value[stage] == 1 ? "later" : dice.roll(2) == 0 || !task_.uses.stage ? "" : "first";
    request.door = value[door] == 0;
    request.seed = dice.roll(12);
    const auto how = static_cast<Given>(value[given]);
    schedule(task_.uses, notice_at(task_, value[notice]), how, dice, request);
    give(world_, task_.uses, how, dice, request);
}

std::uint32_t Combinations::turns(std::size_t at_least) const {
    return static_cast<std::uint32_t>((at_least + size() - 1) / size());
}

std::string in_words(const letter::Request& one) {
    constexpr std::array<const char*, 3> tones = {"warm", "neutral", "formal"};
    constexpr std::array<const char*, 3> lengths = {"short", "standard", "full"};
    std::string text = one.situation + "/" + one.goal + " by " + channels[static_cast<std::size_t>(one.channel)] +
                       ", " + tones[static_cast<std::size_t>(one.tone)] + ", " +
                       lengths[static_cast<std::size_t>(one.length)] + ", reason " + one.reason;
    constexpr std::array<const char*, 6> names = {"weeks", "days", "day-before", "same-day", "minutes", "past"};
    const std::optional<letter::Notice> notice = letter::effective_notice(one);
    text += std::string(", notice ") + (notice ? names[static_cast<std::size_t>(*notice)] : "unknown");
    text += ", to " + (one.to.empty() ? "?" : one.to) + ", " + std::to_string(one.recipients.size()) + " people";
    if (!one.stage.empty()) text += ", stage " + one.stage;
    if (!one.door) text += ", door closed";
    return text + ", seed " + std::to_string(one.seed);
}

}  // namespace exhaustive
