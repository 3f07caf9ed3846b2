#include "letter/compose.h"

#include <algorithm>

#include "letter/facts.h"
#include "letter/text.h"

namespace letter {
namespace {

std::string_view opening_word(std::string_view sentence) {
    return sentence.substr(0, sentence.find_first_of(" ,’'"));
}

class Composer {
public:
    Composer(const Catalog& catalog, const Request& request)
        : data_(catalog.data()), facts_(facts_of(catalog, request)), length_(request.length), seed_(request.seed) {
        all_details_ = facts_.details;
    }

    Letter compose() {
        Letter letter;
        const bool phone = facts_.values[static_cast<std::size_t>(Fact::channel)] == "phone";
        letter.channel = phone ? Channel::phone : Channel::email;
        if (!phone) {
            letter.subject = say_named("subject");
            letter.salutation = say_named("salutation");
            previous_.clear();
        }
        for (const PlanParagraph& plan : phone ? facts_.goal->phone : facts_.goal->email) add(letter, plan);
        if (phone) return letter;
        letter.close = say_named("close");
        for (const Detail detail : {Detail::name, Detail::phone})
            if (!all_details_[detail].empty()) letter.signature.push_back(all_details_[detail]);
        return letter;
    }

private:
    void add(Letter& letter, const PlanParagraph& plan) {
        Paragraph paragraph;
        if (!plan.heading.empty()) start_over();
        for (const Step& step : plan.steps) {
            const Move& move = data_.moves[step.move];
            if (length_ < step.from || already_said(move)) continue;
            std::string text = say(move);
            if (text.empty()) continue;
            said_.insert(said_.end(), move.says.begin(), move.says.end());
            forget_what_was_named();
            paragraph.sentences.push_back({std::move(text), move.id});
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
                std::optional<std::string> text = rule.say[(i + seed_) % rule.say.size()].fill(facts_.details, &used);
                if (!text) continue;
                const bool fresh = opening_word(*text) != opening_word(previous_);
                if (chosen && !fresh) continue;
                chosen = std::move(text);
                used_ = used;
                if (fresh) break;
            }
            if (!chosen) continue;
            capitalize(*chosen);
            if (!chosen->empty()) previous_ = *chosen;
            return std::move(*chosen);
        }
        return {};
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
};

}  // namespace

Letter compose(const Catalog& catalog, const Request& request) {
    return Composer(catalog, request).compose();
}

std::string join(const Paragraph& paragraph) {
    std::string text;
    for (const Sentence& sentence : paragraph.sentences) (text += text.empty() ? "" : " ") += sentence.text;
    return text;
}

}  // namespace letter
