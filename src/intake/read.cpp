#include <algorithm>

#include "intake/reader.h"
#include "letter/text.h"

namespace intake {
namespace {

constexpr std::size_t longest_words = 240;
constexpr std::size_t longest_value = 160;
constexpr std::size_t longest_signature = 600;

/// The lines after "Best regards" in the last third of the letter.
std::string signature_of(const Language& language, const Text& text) {
    std::optional<Range> last;
    for (const std::string& phrase : language.sign_off)
        for (auto hit = find_phrase(text.folded, phrase); hit; hit = find_phrase(text.folded, phrase, hit->to)) {
            const Range line = line_at(text.folded, hit->from);
            constexpr std::size_t longest_closing = 70;
            if (hit->from == line.from && line.to - line.from <= longest_closing && (!last || hit->from > last->from))
                last = hit;
        }
    if (!last) return {};
    const std::size_t end = std::min(text.written.find('\n', last->to), text.written.size());
    // A line is drawn below it, or another thing begins.
    const std::size_t rule =
        std::min({text.written.find("__", end), text.written.find("--", end), end + longest_signature});
    return text.written.substr(end, rule - end);
}

std::string signed_name(const Context& context) {
    for (const std::string_view line : split(context.signature, '\n')) {
        std::string name(letter::trim(line));
        name.resize(std::min({name.find(','), name.find(" | "), name.find(" ("), name.size()}));
        if (!name.empty()) return is_name(context, name) ? name : std::string();
    }
    return {};
}

/// What is read as text: the mail's own, then what the calendar entry says.
std::string all_text(const Source& source) {
    std::string text = source.text;
    for (const Event& event : source.events)
        if (!event.description.empty() && event.description != source.text) text += "\n" + event.description;
    return text;
}

Person sender_of(const Source& source, Place& place) {
    place = Place::sender;
    if (!source.from.name.empty() || !source.from.email.empty()) return source.from;
    if (source.events.empty()) return {};
    place = Place::event;
    return source.events[0].organizer;
}

void tidy(Found& found) {
    found.words = letter::one_line(found.words, longest_words);
    for (std::string& value : found.values) value = letter::one_line(value, longest_value);
    found.values.erase(std::remove(found.values.begin(), found.values.end(), ""), found.values.end());
    if (found.doubt == Doubt::none && found.values.size() > 1) found.doubt = Doubt::several;
    if (found.doubt == Doubt::none && found.values.empty()) found.doubt = Doubt::unknown;
}

void finish(Intake& intake) {
    for (Found& found : intake.found) tidy(found);
    for (Participant& one : intake.people)
        one = {letter::one_line(one.name, longest_value), one.email, letter::one_line(one.words, longest_words)};
    std::vector<Found> ordered;
    for (const std::string& field : intake_fields) {
        const auto found = std::find_if(intake.found.begin(), intake.found.end(),
                                        [&](const Found& one) { return one.field == field; });
        if (found == intake.found.end())
            intake.missing.push_back(field);
        else
            ordered.push_back(*found);
    }
    intake.found = std::move(ordered);
}

}  // namespace

const std::vector<std::string> intake_fields = {"position", "company", "date",       "time",
                                                "zone",     "place",   "recipients", "email"};

const char* name(Doubt doubt) {
    constexpr const char* names[] = {"none",     "order",   "weekday", "year",   "relative",
                                     "half-day", "several", "weak",    "unknown"};
    return names[static_cast<std::size_t>(doubt)];
}

const char* name(Place place) {
    constexpr const char* names[] = {"subject", "text", "sender", "event"};
    return names[static_cast<std::size_t>(place)];
}

Intake read(const Words& words, const Source& given) {
    Source source = given;
    const Language& language = language_of(words, fold(clean(all_text(source) + "\n" + source.subject)), source.locale);
    take_headers(words, language, source);
    if (source.subject.empty() && !source.events.empty()) source.subject = source.events[0].summary;
    Context context{words,
                    language,
                    source,
                    Text(clean(all_text(source))),
                    Text(clean(source.subject)),
                    {letter::parse_date(source.sent), letter::parse_date(source.today)},
                    {},
                    Place::sender,
                    {},
                    {}};
    context.sender = sender_of(source, context.sender_from);
    context.signature = signature_of(language, context.text);
    context.signed_name = signed_name(context);
    // Pasted text has no header that says who wrote it.
    if (context.sender.email.empty())
        if (const std::vector<std::string> all = addresses_in(context, context.signature); all.size() == 1) {
            context.sender.email = all[0];
            context.sender_from = Place::text;
        }
    Intake intake;
    intake.language = language.id;
    read_position(context, intake);
    read_company(context, intake);
    read_when(context, intake);
    read_place(context, intake);
    read_people(context, intake);
    finish(intake);
    return intake;
}

}  // namespace intake
