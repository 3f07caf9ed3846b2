// A letter with all that its checks need to know.
#pragma once

#include <string>
#include <vector>

#include "exhaustive/combinations.h"
#include "letter/letter.h"

namespace exhaustive {

/// Sentences that are heard together: a whole letter, or one part of a phone script.
struct Part {
    std::size_t from, to;
};

class Sample {
public:
    Sample(const World& world, const Task& task, const letter::Request& request, const letter::Letter& letter);

    bool email() const { return letter.channel == letter::Channel::email; }
    bool phone() const { return letter.channel == letter::Channel::phone; }

    /// Whether the plan has a move with this marker at the letter's length.
    bool plans(unsigned marker) const;
    bool says(unsigned marker) const;
    /// In the sentences only.
    bool holds(const std::string& text) const;

    const World& world;
    const Task& task;
    const letter::Request& request;
    const letter::Letter& letter;
    std::vector<const letter::Sentence*> sentences;
    std::vector<unsigned> markers;  ///< of each sentence
    std::vector<Part> parts;
};

/// Equal in every text and in where it comes from.
bool same(const letter::Letter& a, const letter::Letter& b);

}  // namespace exhaustive
