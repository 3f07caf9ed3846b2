#include "letter/explain.h"

#include <algorithm>

#include "letter/catalog_data.h"
#include "letter/text.h"

namespace letter {
namespace {

struct Cause {
    std::uint32_t choices;
    std::uint32_t details;
    const char* label;  ///< ui key of the field's name
};

constexpr std::uint32_t of(Fact fact) {
    return 1U << static_cast<unsigned>(fact);
}

constexpr std::uint32_t moment = bit(Detail::on) | bit(Detail::when);

constexpr Cause causes[] = {
    {0, bit(Detail::position) | bit(Detail::about), "field.position.label"},
    {0, bit(Detail::company), "field.company.label"},
    {0, moment, "field.date.label"},
    {0, bit(Detail::time), "field.time.label"},
    {0, bit(Detail::place) | bit(Detail::place_only), "field.place.label"},
    {0, bit(Detail::topic), "field.topic.label"},
    {0, bit(Detail::delay), "field.delay.label"},
    {0, bit(Detail::wish), "field.wish.label"},
    {0, bit(Detail::deadline), "field.deadline.label"},
    {of(Fact::recipients),
     bit(Detail::names) | bit(Detail::first_names) | bit(Detail::greetings) | bit(Detail::address),
     "field.recipients.label"},
    {of(Fact::to), 0, "field.to.label"},
    {of(Fact::reason), bit(Detail::own), "field.reason.label"},
    {of(Fact::has) | of(Fact::lacks), bit(Detail::slots), "section.slots.heading"},
    {of(Fact::notice), 0, "field.notice.label"},
    {of(Fact::stage), 0, "field.stage.label"},
    {0, bit(Detail::phone), "field.phone.label"},
    {of(Fact::tone), 0, "field.tone.label"},
    {of(Fact::length), 0, "field.length.label"},
    {of(Fact::door), 0, "field.door.label"},
};

/// The purpose of the move: its own text, or that of its first marker that has one.
std::string purpose(const Catalog& page, const std::string& id) {
    if (const std::string* own = page.find_ui("why." + (id == "message-hello" ? "salutation" : id))) return *own;
    if (const Move* move = find_move(page.data(), id))
        for (const std::string& marker : move->says)
            if (const std::string* text = page.find_ui("why." + marker)) return *text;
    return page.ui("why.other");
}

}  // namespace

std::string explain(const Catalog& page, const Sentence& sentence) {
    std::vector<std::string> fields;
    for (const Cause& cause : causes)
        if ((cause.choices & sentence.choices) != 0 || (cause.details & sentence.details) != 0)
            fields.push_back(page.ui(cause.label));
    std::string text = purpose(page, sentence.move);
    if (!fields.empty()) (text += ' ') += page.ui("why.from", "fields", join_list(fields, ", ", ", ", ", "));
    return text;
}

}  // namespace letter
