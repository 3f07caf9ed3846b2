#include "overlay/trial.h"

#include <algorithm>

#include "letter/compose.h"
#include "letter/text.h"
#include "letter/validate_parts.h"
#include "overlay/limits.h"
#include "overlay/shape.h"

namespace overlay {
namespace {

using letter::Channel;
using letter::Letter;
using letter::Request;

enum class Care { none, brief, full };

constexpr letter::Moment now = {{2026, 11, 24}, {9, 0}};

struct Person {
    const char* recipients;
    const char* to;
    const char* stage;
};
const Person people[] = {
    {"", "", ""},
    {"Ms. Dana Whitfield-Castellanos", "manager", "first"},
    {"Dana Lee, Sam Ortiz", "recruiter", "later"},
    {"", "agency", ""},
    {"Ms. Dana Lee, Mr. Sam Ortiz, Kim Park, Lou Bell", "panel", "later"},
    {"Sam Ortiz", "referrer", "first"},
};

Channel channel_named(const std::string& name) {
    return name == "phone"     ? Channel::phone
           : name == "text"    ? Channel::text
           : name == "network" ? Channel::network
                               : Channel::email;
}

void give_details(const letter::Catalog& catalog, Request& request) {
    request.position = "Regional Sales Operations Coordinator";
    request.company = "Northwind International Logistics Ltd.";
    request.place = "your office at 200 Congress Avenue";
    request.topic = "the migration of the reporting platform";
    request.delay = "about twenty minutes";
    request.wish = "a quiet room and a little more time for the written part";
    request.own_reason = "a family matter that I have to look after myself";
    request.date = letter::Date{2026, 12, 1};
    request.time = letter::Time{14, 30};
    request.deadline = letter::Date{2026, 12, 4};
    request.slots = {{letter::Date{2026, 12, 2}, letter::Time{10, 0}},
                     {letter::Date{2026, 12, 3}, letter::Time{15, 30}}};
    request.candidate = {"Jordan Alexandra Rivera", "+1 (512) 555-0142"};
    if (!catalog.zones().empty()) request.zone = catalog.zones().front().id;
}

/// The moves that state what a letter is for.
std::vector<std::string> decisions_of(const letter::Value& structure) {
    std::vector<std::string> result;
    for (const auto& [id, markers] : structure.find("moves")->children) {
        if (letter::contains(names_of(markers), "decision")) result.push_back(id);
    }
    return result;
}

/// How closely to look: a plan with a move of the overlay's in it may go wrong in more ways than a new close.
Care care_for(const letter::Value& situation, std::size_t goal, const Touched& touched) {
    if (letter::contains(touched.situations, id_of(situation))) return Care::full;
    const letter::Value& plans = situation.find("goals")->children[goal].second;
    for (const char* plan : {"email", "phone"})
        if (const letter::Value* const paragraphs = plans.find(plan))
            for (const auto& [at, paragraph] : paragraphs->children)
                for (const std::string& step : names_of(*paragraph.find("moves")))
                    if (letter::contains(touched.moves, step.substr(0, step.find('@')))) return Care::full;
    for (const char* frame : {"subject", "salutation", "close", "message-hello"})
        if (letter::contains(touched.moves, frame)) return Care::brief;
    return Care::none;
}

class Trial {
public:
    Trial(const letter::Catalog& catalog, const letter::Value& structure)
        : catalog_(catalog), decisions_(decisions_of(structure)) {}

    /// The first fault of the goal's letters, or empty.
    std::string of(const letter::Situation& situation, const letter::Choice& goal, Care care) const {
        for (const std::string& channel : situation.channels) {
            if (channel == "phone" && letter::contains(goal.without, "script")) continue;
            std::string fault = in(situation, goal, channel_named(channel), care);
            if (!fault.empty()) return fault;
        }
        return {};
    }

private:
    std::string in(const letter::Situation& situation, const letter::Choice& goal, Channel channel, Care care) const {
        const std::size_t reasons = care == Care::full ? situation.reasons.size() + 2 : 1;
        const int lengths = channel == Channel::email ? 3 : 1;
        std::size_t turn = 0;
        for (int tone = 0; tone < 3; ++tone)
            for (int length = 0; length < lengths; ++length)
                for (std::size_t reason = 0; reason < reasons; ++reason)
                    for (const bool detailed : {true, false}) {
                        Request one = request(situation, goal, reason, turn++);
                        one.channel = channel;
                        one.tone = static_cast<letter::Tone>(tone);
                        one.length = static_cast<letter::Length>(length);
                        if (detailed) give_details(catalog_, one);
                        std::string fault = fault_of(letter::compose(catalog_, one));
                        if (!fault.empty()) return fault;
                    }
        return {};
    }

    /// The other choices take turns.
    Request request(const letter::Situation& situation, const letter::Choice& goal, std::size_t reason,
                    std::size_t turn) const {
        const std::size_t listed = situation.reasons.size();
        const Person& person = people[turn % std::size(people)];
        Request one;
        one.situation = situation.id;
        one.goal = goal.id;
        one.reason = reason < listed ? situation.reasons[reason].id : reason == listed ? "none" : "own";
        if (turn % 7 > 0) one.notice = static_cast<letter::Notice>(turn % 7 - 1);
        one.recipients = letter::parse_recipients(catalog_, person.recipients);
        one.to = person.to;
        one.stage = person.stage;
        one.door = turn % 2 == 0;
        one.seed = static_cast<std::uint32_t>(turn);
        one.now = now;
        return one;
    }

    std::string fault_of(const Letter& letter) const {
        const std::string name = letter.channel == Channel::email   ? "the e-mail"
                                 : letter.channel == Channel::phone ? "the phone script"
                                 : letter.channel == Channel::text  ? "the text message"
                                                                    : "the network message";
        const auto decides = [&](const letter::Sentence& one) { return letter::contains(decisions_, one.move); };
        if (std::none_of(letter.account.begin(), letter.account.end(), decides))
            return name + " never says what it is for; give it a move with the marker \"decision\" that always speaks";
        const std::size_t limit =
            letter.channel == Channel::email ? limits::letter : letter::message_limit(letter.channel);
        const std::size_t length = letter::message_length(letter);
        if (limit > 0 && length > limit)
            return name + " has " + std::to_string(length) + " characters, at most " + std::to_string(limit) +
                   " are possible; shorten its sentences";
        if (letter.channel == Channel::email &&
            (letter.subject.empty() || letter.salutation.empty() || letter.close.empty()))
            return name + " lacks its subject, salutation or close; let one rule of each always speak";
        return {};
    }

    const letter::Catalog& catalog_;
    std::vector<std::string> decisions_;
};

}  // namespace

std::vector<Fault> try_letters(const letter::Catalog& catalog, const letter::Value& structure, const Touched& touched) {
    const Trial trial(catalog, structure);
    std::vector<Fault> faults;
    for (std::size_t i = 0; i < catalog.situations().size(); ++i) {
        const letter::Situation& situation = catalog.situations()[i];
        for (std::size_t goal = 0; goal < situation.goals.size(); ++goal) {
            const Care care = care_for(structure.find("situations")->children[i].second, goal, touched);
            if (care == Care::none) continue;
            std::string message = trial.of(situation, situation.goals[goal], care);
            if (!message.empty()) faults.push_back({situation.id, situation.goals[goal].id, std::move(message)});
        }
    }
    return faults;
}

}  // namespace overlay
