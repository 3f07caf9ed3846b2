#include <algorithm>
#include <array>

#include "exhaustive/rules.h"

namespace exhaustive {
namespace {

using letter::Request;

bool any(const std::string& text, std::initializer_list<const char*> all) {
    return std::any_of(all.begin(), all.end(), [&](const char* one) { return text == one; });
}

std::string first_sentences(const Sample& sample, std::size_t from) {
    std::string text = sample.request.situation + "/" + sample.request.goal + ":";
    for (std::size_t i = from; i < sample.sentences.size() && i < from + 2; ++i)
        text += " " + sample.sentences[i]->text;
    return text;
}

/// Rule 3. A phone script decides in what is said to the person and again to the machine: its first and last part.
std::string decided(const Sample& sample) {
    if (sample.parts.empty()) return "says nothing";
    for (const Part* part : {&sample.parts.front(), &sample.parts.back()}) {
        bool found = false;
        for (std::size_t i = part->from; i < part->to && i < part->from + 2; ++i)
            found = found || (sample.markers[i] & decision) != 0;
        if (!found) return first_sentences(sample, part->from);
    }
    return {};
}

std::string more_than_once(const Sample& sample, unsigned marker) {
    for (const Part& part : sample.parts) {
        std::string text;
        for (std::size_t i = part.from; i < part.to; ++i) {
            if ((sample.markers[i] & marker) == 0) continue;
            if (!text.empty()) return text + " | " + sample.sentences[i]->text;
            text = sample.sentences[i]->text;
        }
    }
    return {};
}

std::string thanked(const Sample& sample) {
    return more_than_once(sample, thanks);
}

std::string apologized(const Sample& sample) {
    return more_than_once(sample, apology);
}

/// Rule 5. Reasons that nobody tells, and those that speak against a new date.
bool silent(const Request& request) {
    if (any(request.reason, {"", "none", "unsure", "nervous"})) return true;
    return any(request.goal, {"move", "again"}) && any(request.reason, {"other-offer", "fit", "stay"});
}

/// In a letter: exactly where one was chosen. A message may leave it out for want of room; and who withdraws from an
/// internal post stays, which may be the decision's own words.
std::string reason_given(const Sample& sample) {
    if (sample.phone()) return {};
    const bool wanted = sample.task.uses.reason && sample.plans(reason) && !silent(sample.request);
    const bool given = sample.says(reason);
    if (given && !wanted) return "out of place: " + sample.request.goal + "/" + sample.request.reason;
    if (!sample.email() || (sample.request.goal == "internal" && sample.request.reason == "stay")) return {};
    if (wanted && !given) return "not given: " + sample.request.goal + "/" + sample.request.reason;
    if (given && sample.request.reason == "own" && !sample.holds(sample.request.own_reason)) return "not the own words";
    return {};
}

/// Rule 6: each new date that was given, where the plan has a place for it.
std::string slots_given(const Sample& sample) {
    if (!sample.email() && !sample.phone()) return {};
    const bool wanted = sample.plans(slots);
    for (const letter::Slot& slot : sample.request.slots) {
        const std::string& phrase = sample.world.slot(slot);
        if (sample.holds(phrase) != wanted) return (wanted ? "lost: " : "unwanted: ") + phrase;
    }
    return {};
}

std::string door_open(const Sample& sample) {
    if (!sample.email() || !sample.task.uses.door || !sample.plans(door)) return {};
    return sample.says(door) == sample.request.door ? std::string() : sample.request.door ? "not said" : "said";
}

/// Who moves an interview, or missed one, says that the interest stays: by a sentence of its own from standard on.
std::string interested(const Sample& sample) {
    if (!sample.email() || !any(sample.request.goal, {"move", "again", "reschedule"})) return {};
    return sample.request.length == letter::Length::brief || sample.says(interest) ? std::string() : "not said";
}

/// Rules 2 and 12: whatever the form asked for is somewhere in the letter.
std::string told(const Sample& sample) {
    if (!sample.email()) return {};
    const Request& one = sample.request;
    const auto lost = [&](const std::string& value) {
        return !value.empty() && sample.letter.subject.find(value) == std::string::npos && !sample.holds(value);
    };
    for (const std::string* value : {&one.position, &one.company, &one.place, &one.wish, &one.delay})
        if (lost(*value)) return one.situation + "/" + one.goal + ": " + *value;
    if (any(one.goal, {"withdraw", "second"}) && lost(one.topic)) return one.topic;
    if (one.time && lost(sample.world.clock(*one.time))) return one.situation + "/" + one.goal + ": the time";
    if (one.time && !one.zone.empty() && lost(sample.world.zone())) return one.goal + ": the time zone";
    if (one.date && lost(sample.world.short_date(*one.date))) return one.goal + ": the date";
    if (one.deadline && lost(sample.world.day(*one.deadline))) return one.goal + ": the deadline";
    for (const std::string* value : {&one.candidate.name, &one.candidate.phone})
        if (!value->empty() && !support::listed(sample.letter.signature, *value)) return "not signed: " + *value;
    return {};
}

constexpr std::array checks = {LetterCheck{"decision in two sentences", decided},
                               LetterCheck{"one thanks", thanked},
                               LetterCheck{"one apology", apologized},
                               LetterCheck{"the chosen reason", reason_given},
                               LetterCheck{"the given slots", slots_given},
                               LetterCheck{"the door", door_open},
                               LetterCheck{"interest stays", interested},
                               LetterCheck{"nothing given is lost", told}};

}  // namespace

std::span<const LetterCheck> content_checks() {
    return checks;
}

}  // namespace exhaustive
