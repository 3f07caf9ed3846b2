#include "exhaustive/sample.h"

#include <algorithm>

namespace exhaustive {

Sample::Sample(const World& in, const Task& of, const letter::Request& asked, const letter::Letter& made)
    : world(in), task(of), request(asked), letter(made) {
    for (const letter::Paragraph& paragraph : made.paragraphs) {
        const std::size_t from = sentences.size();
        for (const letter::Sentence& sentence : paragraph.sentences) {
            sentences.push_back(&sentence);
            markers.push_back(world.says(sentence.move));
        }
        if (phone() || parts.empty())
            parts.push_back({from, sentences.size()});
        else
            parts.back().to = sentences.size();
    }
}

bool Sample::plans(unsigned marker) const {
    const bool message = !email() && !phone();
    const letter::Length length = message ? letter::Length::brief : request.length;
    const std::vector<letter::Move>& moves = world.catalog().data().moves;
    for (const letter::PlanParagraph& paragraph : phone() ? task.goal->phone : task.goal->email)
        for (const letter::Step& step : paragraph.steps)
            if (step.from <= length && (world.says(moves[step.move]) & marker) != 0) return true;
    return false;
}

bool Sample::says(unsigned marker) const {
    return std::any_of(markers.begin(), markers.end(), [&](unsigned one) { return (one & marker) != 0; });
}

bool Sample::holds(const std::string& text) const {
    return std::any_of(sentences.begin(), sentences.end(), [&](const letter::Sentence* sentence) {
        return sentence->text.find(text) != std::string::npos;
    });
}

bool same(const letter::Letter& a, const letter::Letter& b) {
    const auto sentence = [](const letter::Sentence& x, const letter::Sentence& y) {
        return x.text == y.text && x.move == y.move;
    };
    const auto paragraph = [&](const letter::Paragraph& x, const letter::Paragraph& y) {
        return x.heading == y.heading &&
               std::equal(x.sentences.begin(), x.sentences.end(), y.sentences.begin(), y.sentences.end(), sentence);
    };
    return a.channel == b.channel && a.subject == b.subject && a.salutation == b.salutation && a.close == b.close &&
           a.signature == b.signature &&
           std::equal(a.paragraphs.begin(), a.paragraphs.end(), b.paragraphs.begin(), b.paragraphs.end(), paragraph);
}

}  // namespace exhaustive
