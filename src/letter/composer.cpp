#include "letter/composer.h"

#include <algorithm>

#include "letter/text.h"
#include "letter/typeset.h"

namespace letter {
namespace {

constexpr std::size_t longest_sentence = 1000;

/// The sentence's first word, for comparing two sentences' beginnings without regard to a capital.
std::string opening_word(std::string_view sentence) {
    constexpr std::string_view inverted = "\xC2\xBF";  // Spanish questions begin with it
    if (sentence.substr(0, 2) == inverted) sentence.remove_prefix(2);
    std::string word(sentence.substr(0, sentence.find_first_of(" ,’'")));
    capitalize(word);
    return word;
}

std::uint32_t choices_of(const Rule& rule) {
    std::uint32_t set = 0;
    for (const Condition& condition : rule.when) set |= 1U << static_cast<unsigned>(condition.fact);
    return set;
}

}  // namespace

Composer::Composer(const Catalog& catalog, const Request& request, Economy economy)
    : data_(catalog.data()),
      edits_(request.edits),
      facts_(facts_of(catalog, request)),
      length_(request.length),
      seed_(request.seed),
      economy_(economy) {
    for (std::size_t i = 0; i < detail_count; ++i)
        if (economy_.drops(static_cast<Detail>(i))) facts_.details.values[i].clear();
    all_details_ = facts_.details;
}

Letter Composer::compose() {
    Letter letter;
    letter.channel = facts_.channel;
    if (letter.channel == Channel::email)
        write_email(letter);
    else if (letter.channel == Channel::phone)
        add_all(letter, facts_.goal->phone);
    else
        write_message(letter);
    return letter;
}

void Composer::write_email(Letter& letter) {
    letter.subject = frame(letter, "subject");
    letter.salutation = frame(letter, "salutation");
    previous_.clear();
    after_salutation_ = data_.start_as_written;
    add_all(letter, facts_.goal->email);
    letter.close = frame(letter, "close");
    sign(letter, {Detail::name, Detail::phone});
}

/// A message is one run of sentences.
void Composer::write_message(Letter& letter) {
    length_ = Length::brief;
    letter.salutation = frame(letter, "message-hello");
    previous_.clear();
    after_salutation_ = data_.start_as_written;
    add_all(letter, facts_.goal->email);
    for (std::size_t i = 1; i < letter.paragraphs.size(); ++i)
        for (Sentence& sentence : letter.paragraphs[i].sentences)
            letter.paragraphs.front().sentences.push_back(std::move(sentence));
    if (letter.paragraphs.size() > 1) letter.paragraphs.resize(1);
    sign(letter, {Detail::name});
}

void Composer::add_all(Letter& letter, const std::vector<PlanParagraph>& plan) {
    for (const PlanParagraph& paragraph : plan) add(letter, paragraph);
}

void Composer::sign(Letter& letter, std::initializer_list<Detail> with) const {
    for (const Detail detail : with)
        if (!all_details_[detail].empty()) letter.signature.push_back(all_details_[detail]);
}

void Composer::add(Letter& letter, const PlanParagraph& plan) {
    Paragraph paragraph;
    if (!plan.heading.empty()) start_over();
    for (const Step& step : plan.steps) {
        const Move& move = data_.moves[step.move];
        const bool wanted = length_ >= step.from && !already_said(move) && !economy_.drops(move);
        if (account(letter, move, wanted, Place::body).empty()) continue;
        paragraph.sentences.push_back(letter.account.back());
        after_salutation_ = false;
    }
    if (paragraph.sentences.empty()) return;
    if (!plan.heading.empty()) paragraph.heading = heading(plan.heading);
    letter.paragraphs.push_back(std::move(paragraph));
}

std::string Composer::account(Letter& letter, const Move& move, bool wanted, Place place) {
    std::string key = key_of(letter, move);
    const Edit* edit = edit_of(key);
    const std::string before = previous_;
    Sentence sentence;
    if (wanted) sentence = say(move, edit ? edit->turn : 0);
    const bool composed = !sentence.text.empty();
    const bool omitted = edit && edit->omit;
    if (!composed && (omitted || !edit || !edit->text)) return {};
    sentence.move = move.id;
    sentence.key = std::move(key);
    if (omitted) {
        sentence.origin = Origin::omitted;
        previous_ = before;
        letter.account.push_back(std::move(sentence));
        return {};
    }
    if (composed && place == Place::body) remember(move);
    if (edit && edit->text) {
        sentence.origin = Origin::edited;
        sentence.fresh = std::move(sentence.text);
        sentence.text = one_line(*edit->text, longest_sentence);
        if (!sentence.text.empty()) previous_ = sentence.text;
    }
    letter.account.push_back(std::move(sentence));
    return letter.account.back().text;
}

std::string Composer::frame(Letter& letter, std::string_view id) {
    const Move* move = find_move(data_, id);
    return move ? account(letter, *move, true, Place::frame) : std::string();
}

void Composer::remember(const Move& move) {
    said_.insert(said_.end(), move.says.begin(), move.says.end());
    forget_what_was_named();
    ++said_count_;
}

/// Each part of a phone script is spoken by itself.
void Composer::start_over() {
    said_.clear();
    facts_.details = all_details_;
}

/// The position, the company and the date are named once; after that they are "the position" or nothing.
void Composer::forget_what_was_named() {
    constexpr std::uint32_t moment = bit(Detail::on) | bit(Detail::when) | bit(Detail::time);
    for (const std::uint32_t set : {bit(Detail::position), bit(Detail::company), moment}) {
        if ((used_ & set) == 0) continue;
        for (std::size_t i = 0; i < detail_count; ++i)
            if ((set >> i & 1U) != 0) facts_.details.values[i].clear();
    }
}

bool Composer::already_said(const Move& move) const {
    return std::any_of(move.says.begin(), move.says.end(), [&](const std::string& marker) {
        return std::find(said_.begin(), said_.end(), marker) != said_.end();
    });
}

/// The first rule that holds and can be filled speaks. An empty wording is silence.
Sentence Composer::say(const Move& move, std::uint32_t turn) {
    Sentence result;
    for (const Rule& rule : move.rules) {
        if (!facts_.hold(rule)) continue;
        const std::vector<Filled> wordings = fill(rule);
        if (wordings.empty()) continue;
        const Filled& chosen = wordings[(choose(wordings) + turn) % wordings.size()];
        result.text = chosen.text;
        typeset_sentence(data_, result.text);
        if (!after_salutation_) capitalize(result.text);
        if (!result.text.empty()) previous_ = result.text;
        used_ = result.details = chosen.used;
        result.choices = choices_of(rule);
        result.wordings = wordings.size();
        break;
    }
    return result;
}

/// The rule's wordings that can be filled, the one that the seed prefers first.
std::vector<Composer::Filled> Composer::fill(const Rule& rule) const {
    std::vector<Filled> result;
    const std::size_t count = rule.say.size();
    const std::size_t first = first_wording(count);
    for (std::size_t i = 0; i < count; ++i) {
        Filled one;
        std::optional<std::string> text = rule.say[(i + first) % count].fill(facts_.details, &one.used);
        if (!text) continue;
        one.text = std::move(*text);
        result.push_back(std::move(one));
    }
    return result;
}

/// The first that does not open like the sentence before it; the first of all if there is none.
std::size_t Composer::choose(const std::vector<Filled>& wordings) const {
    const std::string before = opening_word(previous_);
    for (std::size_t i = 0; i < wordings.size(); ++i)
        if (opening_word(wordings[i].text) != before) return i;
    return 0;
}

/// Which of the equal wordings is tried first. The seeds 0 to 3 differ from each other in at least every other
/// sentence, also where there are only two wordings of each, and in every sentence that has four; further seeds bring
/// other combinations.
std::size_t Composer::first_wording(std::size_t wordings) const {
    if (wordings > 3) return (seed_ + seed_ / 4) % wordings;
    const std::uint32_t turn = seed_ / 2 * (said_count_ & 1U);
    return (seed_ % 2 + turn + (wordings > 2 ? seed_ / 2 : 0)) % wordings;
}

std::string Composer::key_of(const Letter& letter, const Move& move) const {
    const auto before = std::count_if(letter.account.begin(), letter.account.end(),
                                      [&](const Sentence& one) { return one.move == move.id; });
    return before == 0 ? move.id : move.id + "#" + std::to_string(before + 1);
}

const Edit* Composer::edit_of(std::string_view key) const {
    const auto found = std::find_if(edits_.begin(), edits_.end(), [&](const Edit& edit) { return edit.key == key; });
    return found == edits_.end() ? nullptr : &*found;
}

std::string Composer::heading(const std::string& id) const {
    for (const auto& [key, text] : data_.ui)
        if (key == "script." + id) return text;
    return id;
}

}  // namespace letter
