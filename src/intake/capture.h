// Words after a cue or a label: "position of …", "Ort: …".
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/intake.h"
#include "intake/scan.h"

namespace intake {

struct Capture {
    std::string value;
    Range range;  ///< of the value in the text
    Place place = Place::text;
    bool sure = false;
};

/// What is captured by these cues, cut at punctuation and at the language's stop words, without articles and quotes.
/// `commas`: a comma ends the value only if a small letter follows ("8 rue des Lilas, 69003 Lyon").
std::vector<Capture> captures(const Language& language, const std::vector<Cue>& cues, const Text& text, Place place,
                              bool commas = false);

/// The rest of each line that begins with one of the labels and a colon; or the next line, if the label stands alone.
std::vector<Capture> labelled(const Language& language, Label label, const Text& text, Place place);

/// One field's value out of what was captured: the certain ones count first; two different ones are "several".
/// Captures of which one is part of the other are the same thing; the shorter, or the longer, is taken.
std::optional<Found> choose(const std::string& field, const std::vector<Capture>& captures, const Text& text,
                            const Text& subject);

/// Without quotes, articles and what stands in brackets.
std::string trimmed_value(const Language& language, std::string_view value);

}  // namespace intake
