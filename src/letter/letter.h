// A composed message, in parts, before any output format.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "letter/request.h"

namespace letter {

/// Where a sentence comes from.
enum class Origin : std::uint8_t {
    composed,
    edited,   ///< the person's own wording stands instead
    omitted,  ///< the person left it out; it is in the account only
};

/// One sentence with its origin, so that the page can say why it is there.
struct Sentence {
    std::string text;
    std::string move;           ///< id of the move that said it
    std::string key = {};       ///< names it in this letter: the move's id, "move#2" where it speaks once more
    std::uint32_t choices = 0;  ///< the facts that its rule asked about, as bits of catalog_data.h's Fact
    std::uint32_t details = 0;  ///< the details that it names, as bits of template.h's Detail
    std::size_t wordings = 0;   ///< how many equal wordings there are
    Origin origin = Origin::composed;
    std::string fresh = {};  ///< of an edited one: what the form would say now; empty: nothing
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
    std::vector<Sentence> account;  ///< all of it in order: subject, salutation, sentences, close; omitted ones too
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
