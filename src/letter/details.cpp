// Request -> the values that a template can mention.
#include <algorithm>

#include "letter/catalog_data.h"
#include "letter/format_date.h"
#include "letter/phrases.h"
#include "letter/text.h"

namespace letter {
namespace {

constexpr std::size_t long_value = 500;

bool ends_with_word(std::string_view text, std::string_view word) {
    if (text.size() <= word.size() + 1 || text[text.size() - word.size() - 1] != ' ') return false;
    return equal_ignoring_case(text.substr(text.size() - word.size()), word);
}

/// Takes listed beginnings off, as often as they come: "because ", or "since |I " (cut before the bar, if what follows
/// it comes next).
std::string cut_start(std::string text, const std::vector<std::string>& beginnings) {
    for (std::size_t i = 0; i < beginnings.size(); ++i) {
        const std::string_view one = beginnings[i];
        const std::size_t size = std::min(one.find('|'), one.size());
        const std::string_view rest = one.substr(std::min(size + 1, one.size()));
        if (size == 0 || text.size() <= size ||
            !equal_ignoring_case(std::string_view(text).substr(0, size), one.substr(0, size)))
            continue;
        if (!equal_ignoring_case(std::string_view(text).substr(size, rest.size()), rest)) continue;
        text.erase(0, size);
        i = static_cast<std::size_t>(-1);
    }
    return text;
}

std::string without_end(std::string text, std::string_view marks) {
    while (!text.empty() && marks.find(text.back()) != std::string_view::npos) text.pop_back();
    return text;
}

/// "Data Analyst position" -> "Data Analyst": the sentences bring the word themselves.
std::string position_of(const CatalogData& data, std::string_view typed) {
    std::string text = cut_start(clean_name(typed), data.position_prefixes);
    for (const std::string& suffix : data.position_suffixes)
        if (ends_with_word(text, suffix))
            text = std::string(trim(std::string_view(text).substr(0, text.size() - suffix.size())));
    return text;
}

/// The person's own words, fit to stand inside a sentence: no "because", no full stop, "my" for "My".
std::string own_of(const CatalogData& data, std::string_view typed, const std::vector<std::string>& beginnings) {
    std::string text = without_end(cut_start(one_line(typed, long_value), beginnings), " .,;:!?");
    const std::string first = text.substr(0, text.find(' '));
    for (const std::string& word : data.small_openers)
        if (equal_ignoring_case(first, word)) text.replace(0, word.size(), word);
    return text;
}

bool earlier(const Slot& a, const Slot& b) {
    return a.date != b.date ? a.date < b.date : a.time < b.time;
}

/// The earliest slot after `last`, or null.
const Slot* next_slot(const std::vector<Slot>& slots, const Slot* last) {
    const Slot* next = nullptr;
    for (const Slot& slot : slots)
        if (slot.date && (!last || earlier(*last, slot)) && (!next || earlier(slot, *next))) next = &slot;
    return next;
}

/// Earliest first, each once.
std::string slots_of(const Catalog& catalog, const Request& request) {
    std::vector<std::string> slots;
    bool timed = false;
    for (const Slot* slot = next_slot(request.slots, nullptr); slot; slot = next_slot(request.slots, slot)) {
        timed = timed || slot->time.has_value();
        slots.push_back(slot_phrase(catalog, *slot, request.now));
    }
    const ListWords& words = catalog.data().slots_list;
    std::string text = join_list(slots, words.separator, words.two, words.last);
    const std::string zone = zone_name(catalog, request.zone);
    if (timed && !zone.empty()) text += " (" + zone + ")";
    return text;
}

/// Who and what, for the subject: "Jordan Smith, Data Analyst, November 26".
std::string about_of(const Catalog& catalog, const Request& request, const Details& details) {
    std::vector<std::string> parts;
    for (const Detail detail : {Detail::name, Detail::position})
        if (!details[detail].empty()) parts.push_back(details[detail]);
    if (request.date) parts.push_back(short_date(catalog, *request.date));
    return join_list(parts, ", ", ", ", ", ");
}

}  // namespace

Details details_of(const Catalog& catalog, const Request& request) {
    const CatalogData& data = catalog.data();
    Details details;
    details[Detail::position] = position_of(data, request.position);
    details[Detail::company] = clean_name(request.company);
    details[Detail::place] = clean_name(request.place);
    details[Detail::topic] = own_of(data, request.topic, data.topic_prefixes);
    details[Detail::own] = own_of(data, request.own_reason, data.own_prefixes);
    details[Detail::name] = clean_name(request.candidate.name);
    details[Detail::phone] = clean_name(request.candidate.phone);
    details[Detail::delay] = clean_name(request.delay);
    details[Detail::wish] = own_of(data, request.wish, data.own_prefixes);
    if (request.deadline) details[Detail::deadline] = day_phrase(catalog, *request.deadline, request.now);
    fill_people(catalog, request, details);
    const MomentPhrase moment = moment_phrase(catalog, request);
    const std::string& place = details[Detail::place];
    if (moment.on.empty()) details[Detail::place_only] = place;
    details[Detail::on] = placed_phrase(catalog, moment.on, place);
    details[Detail::when] = placed_phrase(catalog, moment.when, place);
    if (request.time) details[Detail::time] = clock_phrase(catalog, *request.time, request.zone);
    details[Detail::slots] = slots_of(catalog, request);
    details[Detail::about] = about_of(catalog, request, details);
    return details;
}

}  // namespace letter
