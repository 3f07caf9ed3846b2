#include "exhaustive/wordings.h"

#include <nlohmann/json.hpp>

#include "exhaustive/characters.h"
#include "exhaustive/combinations.h"
#include "letter/compose.h"

namespace exhaustive {
namespace {

using Json = nlohmann::ordered_json;

constexpr char32_t first_tag = 0xE000;  // the private use area: 6,400 wordings
constexpr std::uint32_t seeds = 12;     // each of two, three, four and six wordings gets its turn
constexpr std::uint32_t some = 4;       // of them for each request
constexpr std::size_t enough = 48;      // below this, chance
constexpr std::size_t least = 900;      // requests for each task

std::string utf8(char32_t c) {
    return {static_cast<char>(0xE0U | c >> 12U), static_cast<char>(0x80U | (c >> 6U & 0x3FU)),
            static_cast<char>(0x80U | (c & 0x3FU))};
}

struct Tagged {
    std::vector<Shares> rules;
    std::vector<std::pair<std::size_t, std::size_t>> wordings;  ///< by tag: rule, and wording in it
};

/// Adds a tag to every wording that says something.
void tag_rule(Json& say, const std::string& where, Tagged& tagged) {
    if (!say.is_array()) say = Json::array({say});
    Shares shares{where, {}, {}};
    for (Json& wording : say) {
        const std::string text = wording.get<std::string>();
        if (text.empty()) continue;
        wording = text + utf8(first_tag + static_cast<char32_t>(tagged.wordings.size()));
        tagged.wordings.emplace_back(tagged.rules.size(), shares.texts.size());
        shares.texts.push_back(text);
    }
    shares.used.resize(shares.texts.size());
    tagged.rules.push_back(std::move(shares));
}

Tagged tag_all(Json& locale) {
    Tagged tagged;
    for (auto& [move, rules] : locale["moves"].items())
        for (std::size_t i = 0; i < rules.size(); ++i)
            tag_rule(rules[i]["say"], "/moves/" + move + "/" + std::to_string(i), tagged);
    return tagged;
}

void count(const std::string& text, Tagged& tagged) {
    for (const char32_t c : code_points(text)) {
        if (c < first_tag || c >= first_tag + tagged.wordings.size()) continue;
        const auto [rule, wording] = tagged.wordings[c - first_tag];
        ++tagged.rules[rule].used[wording];
    }
}

void count(const letter::Letter& letter, Tagged& tagged) {
    count(letter.subject + letter.salutation + letter.close, tagged);
    for (const letter::Paragraph& paragraph : letter.paragraphs)
        for (const letter::Sentence& sentence : paragraph.sentences) count(sentence.text, tagged);
}

std::size_t count_all(const World& world, Tagged& tagged) {
    std::size_t letters = 0;
    letter::Request request;
    support::Dice dice(7);
    for (const Task& task : tasks_of(world.catalog())) {
        const Combinations combinations(world, task, Combinations::Scope::wordings);
        const std::size_t all = combinations.size() * combinations.turns(least);
        for (std::size_t i = 0; i < all; ++i) {
            combinations.fill(i % combinations.size(), static_cast<std::uint32_t>(i / combinations.size()), request);
            request.seed = dice.roll(seeds / some) * some;
            for (std::uint32_t j = 0; j < some; ++j, ++request.seed, ++letters)
                count(letter::compose(world.catalog(), request), tagged);
        }
    }
    return letters;
}

}  // namespace

std::string unbalanced(const Shares& shares) {
    std::size_t all = 0;
    for (const std::size_t one : shares.used) all += one;
    if (all < enough) return {};
    for (std::size_t i = 0; i < shares.used.size(); ++i) {
        const std::size_t percent = shares.used[i] * 100 / all;
        const std::string where = shares.where + "/say/" + std::to_string(i) + ": ";
        if (shares.used[i] == 0) return where + "never used: " + shares.texts[i];
        if (shares.used.size() > 2 && percent * shares.used.size() > 220)
            return where + "used in " + std::to_string(percent) + " % of the letters: " + shares.texts[i];
    }
    return {};
}

std::size_t check_balance(const std::string& structure, const std::string& words, Report& report) {
    const std::string used = "each wording has its share";
    const std::string reached = "each rule is reached";
    report.expect(used);
    report.expect(reached);
    Json locale = Json::parse(words);
    Tagged tagged = tag_all(locale);
    letter::LoadResult loaded = letter::load_catalog(structure, locale.dump());
    if (!loaded.catalog) return report.fail(used, "the tagged locale cannot be loaded"), 0;
    const World world(std::move(*loaded.catalog));
    const std::size_t letters = count_all(world, tagged);
    for (const Shares& rule : tagged.rules) {
        const std::string wrong = unbalanced(rule);
        if (!wrong.empty()) report.fail(used, wrong);
        bool any = rule.used.empty();
        for (const std::size_t one : rule.used) any = any || one > 0;
        if (!any) report.fail(reached, rule.where + ": " + rule.texts.front());
    }
    return letters;
}

}  // namespace exhaustive
