#include "letter/compose.h"

#include <algorithm>

#include "letter/economy.h"
#include "letter/facts.h"
#include "letter/text.h"
#include "letter/typeset.h"

namespace letter {
namespace {

/// The sentence's first word, for comparing two sentences' beginnings without regard to a capital.
std::string opening_word(std::string_view sentence) {
    std::string word(sentence.substr(0, sentence.find_first_of(" ,’'")));
    capitalize(word);
    return word;
}

class Composer {
public:
    Composer(const Catalog& catalog, const Request& request, Economy economy = {})
        : data_(catalog.data()),
          facts_(facts_of(catalog, request)),
          length_(request.length),
          seed_(request.seed),
          economy_(economy) {
        for (std::size_t i = 0; i < detail_count; ++i)
            if (economy_.drops(static_cast<Detail>(i))) facts_.details.values[i].clear();
        all_details_ = facts_.details;
    }

    Letter compose() {
        Letter letter;
        letter.channel = facts_.channel;
        switch (letter.channel) {
            case Channel::email:
                letter.subject = say_named("subject");
                letter.salutation = say_named("salutation");
                previous_.clear();
                after_salutation_ = data_.start_as_written;
                add_all(letter, facts_.goal->email);
                letter.close = say_named("close");
                sign(letter, {Detail::name, Detail::phone});
                break;
            case Channel::phone:
                add_all(letter, facts_.goal->phone);
                break;
            case Channel::text:
            case Channel::network:
                length_ = Length::brief;
                letter.salutation = say_named("message-hello");
                previous_.clear();
                after_salutation_ = data_.start_as_written;
                add_all(letter, facts_.goal->email);
                join_paragraphs(letter);
                sign(letter, {Detail::name});
                break;
        }
        return letter;
    }

private:
    void add_all(Letter& letter, const std::vector<PlanParagraph>& plan) {
        for (const PlanParagraph& paragraph : plan) add(letter, paragraph);
    }

    void sign(Letter& letter, std::initializer_list<Detail> with) const {
        for (const Detail detail : with)
            if (!all_details_[detail].empty()) letter.signature.push_back(all_details_[detail]);
    }

    /// A message is one run of sentences.
    static void join_paragraphs(Letter& letter) {
        for (std::size_t i = 1; i < letter.paragraphs.size(); ++i)
            for (Sentence& sentence : letter.paragraphs[i].sentences)
                letter.paragraphs.front().sentences.push_back(std::move(sentence));
        if (letter.paragraphs.size() > 1) letter.paragraphs.resize(1);
    }

    void add(Letter& letter, const PlanParagraph& plan) {
        Paragraph paragraph;
        if (!plan.heading.empty()) start_over();
        for (const Step& step : plan.steps) {
            const Move& move = data_.moves[step.move];
            if (length_ < step.from || already_said(move) || economy_.drops(move)) continue;
            std::string text = say(move);
            if (text.empty()) continue;
            said_.insert(said_.end(), move.says.begin(), move.says.end());
            forget_what_was_named();
            paragraph.sentences.push_back({std::move(text), move.id});
            after_salutation_ = false;
            ++said_count_;
        }
        if (paragraph.sentences.empty()) return;
        if (!plan.heading.empty()) paragraph.heading = heading(plan.heading);
        letter.paragraphs.push_back(std::move(paragraph));
    }

    /// Each part of a phone script is spoken by itself.
    void start_over() {
        said_.clear();
        facts_.details = all_details_;
    }

    /// The position, the company and the date are named once; after that they are "the position" or nothing.
    void forget_what_was_named() {
        constexpr std::uint32_t moment = bit(Detail::on) | bit(Detail::when) | bit(Detail::time);
        for (const std::uint32_t set : {bit(Detail::position), bit(Detail::company), moment}) {
            if ((used_ & set) == 0) continue;
            for (std::size_t i = 0; i < detail_count; ++i)
                if ((set >> i & 1U) != 0) facts_.details.values[i].clear();
        }
    }

    bool already_said(const Move& move) const {
        return std::any_of(move.says.begin(), move.says.end(), [&](const std::string& marker) {
            return std::find(said_.begin(), said_.end(), marker) != said_.end();
        });
    }

    std::string say_named(std::string_view id) {
        const Move* move = find_move(data_, id);
        return move ? say(*move) : std::string();
    }

    /// The first rule that holds and can be filled speaks. Among its wordings the seed picks the first to be tried; one
    /// that opens like the sentence before it is taken only if there is no other. An empty wording is silence.
    std::string say(const Move& move) {
        for (const Rule& rule : move.rules) {
            if (!facts_.hold(rule)) continue;
            std::optional<std::string> chosen;
            for (std::size_t i = 0; i < rule.say.size(); ++i) {
                std::uint32_t used = 0;
                std::optional<std::string> text =
                    rule.say[(i + first_wording(rule.say.size())) % rule.say.size()].fill(facts_.details, &used);
                if (!text) continue;
                const bool fresh = opening_word(*text) != opening_word(previous_);
                if (chosen && !fresh) continue;
                chosen = std::move(text);
                used_ = used;
                if (fresh) break;
            }
            if (!chosen) continue;
            typeset_sentence(data_, *chosen);
            if (!after_salutation_) capitalize(*chosen);
            if (!chosen->empty()) previous_ = *chosen;
            return std::move(*chosen);
        }
        return {};
    }

    /// Which of the equal wordings is tried first. The seeds 0 to 3 differ from each other in at least every other
    /// sentence, also where there are only two wordings of each.
    std::size_t first_wording(std::size_t wordings) const {
        const std::uint32_t turn = seed_ / 2 * (said_count_ & 1U);
        return (seed_ % 2 + turn + (wordings > 2 ? seed_ / 2 : 0)) % wordings;
    }

    std::string heading(const std::string& id) const {
        for (const auto& [key, text] : data_.ui)
            if (key == "script." + id) return text;
        return id;
    }

    const CatalogData& data_;
    Facts facts_;
    Details all_details_;
    Length length_;
    std::uint32_t seed_;
    std::vector<std::string> said_;
    std::string previous_;
    std::uint32_t used_ = 0;  ///< details that the last sentence named
    std::uint32_t said_count_ = 0;
    bool after_salutation_ = false;  ///< the next sentence keeps its small letter
    Economy economy_;
};

}  // namespace

std::size_t message_limit(Channel channel) {
    return channel == Channel::text ? 320 : channel == Channel::network ? 300 : 0;
}

std::size_t message_length(const Letter& letter) {
    std::size_t count = characters(letter.salutation);
    for (const Paragraph& paragraph : letter.paragraphs) count += characters(join(paragraph)) + 1;
    for (const std::string& line : letter.signature) count += characters(line) + 1;
    return count;
}

Letter compose(const Catalog& catalog, const Request& request) {
    Letter letter = Composer(catalog, request).compose();
    const std::size_t limit = message_limit(letter.channel);
    for (Economy economy; limit > 0 && message_length(letter) > limit && economy.level < Economy::most;) {
        ++economy.level;
        letter = Composer(catalog, request, economy).compose();
    }
    return letter;
}

std::string join(const Paragraph& paragraph) {
    std::string text;
    for (const Sentence& sentence : paragraph.sentences) (text += text.empty() ? "" : " ") += sentence.text;
    return text;
}

}  // namespace letter
