// A composed message, in parts, before any output format.
#pragma once

#include <string>
#include <vector>

#include "letter/request.h"

namespace letter {

/// One sentence with its origin, so that the page can say why it is there.
struct Sentence {
    std::string text;
    std::string move;  ///< id of the move that said it
};

struct Paragraph {
    std::string heading;  ///< only in a phone script: "If it goes to voicemail"
    std::vector<Sentence> sentences;
};

struct Letter {
    Channel channel = Channel::email;
    std::string subject;     ///< empty in a phone script
    std::string salutation;  ///< with its punctuation; empty in a phone script
    std::vector<Paragraph> paragraphs;
    std::string close;                   ///< "Sincerely,"
    std::vector<std::string> signature;  ///< name, telephone
};

enum class AdviceKind { verdict, now, better, avoid, know };

struct AdvicePoint {
    AdviceKind kind = AdviceKind::know;
    std::string text;
};

/// Advice for this person's reason and timing. `verdict` is one sentence; the points say what to do and in which order.
struct Advice {
    std::string verdict;
    std::vector<AdvicePoint> points;
};

/// The paragraph's sentences joined by single spaces.
std::string join(const Paragraph& paragraph);

}  // namespace letter
