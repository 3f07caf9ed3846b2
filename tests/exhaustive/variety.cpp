#include "exhaustive/variety.h"

#include <algorithm>
#include <array>

#include "exhaustive/combinations.h"
#include "letter/compose.h"
#include "output/output.h"

namespace exhaustive {
namespace {

const std::string four = "four wordings";
const std::string half = "half of the sentences differ";

std::vector<std::string> texts(const letter::Letter& letter) {
    std::vector<std::string> all;
    for (const letter::Paragraph& paragraph : letter.paragraphs)
        for (const letter::Sentence& sentence : paragraph.sentences) all.push_back(sentence.text);
    return all;
}

void compare(const letter::Request& request, const std::array<letter::Letter, 4>& letters, Report& report) {
    for (std::size_t i = 0; i < letters.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const Difference found = difference(letters[j], letters[i]);
            const auto show = [&] {
                return in_words(request) + ", seeds " + std::to_string(j) + " and " + std::to_string(i) + "\n" +
                       output::plain(letters[j]) + "\n--\n" + output::plain(letters[i]);
            };
            const std::string what = request.situation + "/" + request.goal;
            if (found.sentences == 0) report.fail(four, what, show);
            if (found.sentences * 2 < found.of)
                report.fail(half, what + ": " + std::to_string(found.sentences) + " of " + std::to_string(found.of),
                            show);
        }
}

}  // namespace

Difference difference(const letter::Letter& a, const letter::Letter& b) {
    std::vector<std::string> longer = texts(a);
    std::vector<std::string> other = texts(b);
    if (longer.size() < other.size()) std::swap(longer, other);
    const auto missing = std::count_if(longer.begin(), longer.end(), [&](const std::string& text) {
        return std::find(other.begin(), other.end(), text) == other.end();
    });
    return {static_cast<std::size_t>(missing), longer.size()};
}

std::size_t check_variety(const World& world, Report& report) {
    report.expect(four);
    report.expect(half);
    std::size_t count = 0;
    letter::Request request;
    for (const Task& task : tasks_of(world.catalog())) {
        if (task.channel != letter::Channel::email) continue;
        const Combinations combinations(world, task, Combinations::Scope::wordings);
        for (std::size_t i = 0; i < combinations.size(); ++i) {
            combinations.fill(i, 2, request);
            if (request.length != letter::Length::standard || !request.door) continue;
            support::Dice dice(static_cast<std::uint32_t>(i));
            give(world, task.uses, Given::all, dice, request);
            std::array<letter::Letter, 4> letters;
            for (request.seed = 0; request.seed < letters.size(); ++request.seed, ++count)
                letters[request.seed] = letter::compose(world.catalog(), request);
            compare(request, letters, report);
        }
    }
    return count;
}

}  // namespace exhaustive
