// The people a letter is to: how they are greeted, and what they are called inside a sentence.
#include <algorithm>

#include "letter/catalog_data.h"
#include "letter/phrases.h"
#include "letter/text.h"

namespace letter {
namespace {

constexpr std::size_t longest_name = 160;

struct Person {
    std::string full, first, last, surname, name, honorific, kind;
};

bool lower(char c) {
    return c >= 'a' && c <= 'z';
}

/// Where the last name begins: with its particles, "von der Leyen", "de la Cruz"; a name all in small letters has none.
std::size_t last_name_start(std::string_view full) {
    const std::size_t space = full.rfind(' ');
    if (space == std::string_view::npos) return 0;
    std::size_t start = space + 1;
    if (start >= full.size() || lower(full[start])) return start;
    while (start > 0) {
        const std::size_t before = start < 2 ? std::string_view::npos : full.rfind(' ', start - 2);
        const std::size_t word = before == std::string_view::npos ? 0 : before + 1;
        if (!lower(full[word])) break;
        start = word;
    }
    return start;
}

Person person(const Recipient& recipient) {
    Person one;
    one.full = clean_name(recipient.name);
    const std::size_t start = last_name_start(one.full);
    one.first = one.full.substr(0, one.full.find(' '));
    one.last = one.full.substr(start);
    const bool two_names = start <= one.first.size() + 1;
    one.surname = two_names ? one.last : one.full;
    one.honorific = recipient.honorific;
    one.name = one.honorific.empty() ? one.full : one.honorific + " " + one.last;
    one.kind = recipient.kind;
    return one;
}

/// Fills a greeting in one pass: a name that holds a brace is never expanded.
std::string fill(std::string_view pattern, const Person& one, const std::string& names) {
    const std::pair<std::string_view, const std::string*> marks[] = {
        {"{honorific}", &one.honorific}, {"{full}", &one.full}, {"{first}", &one.first}, {"{last}", &one.last},
        {"{surname}", &one.surname},     {"{name}", &one.name}, {"{names}", &names}};
    std::string result;
    while (!pattern.empty()) {
        bool found = false;
        for (const auto& [mark, value] : marks) {
            if (pattern.substr(0, mark.size()) != mark) continue;
            result += *value;
            pattern.remove_prefix(mark.size());
            found = true;
            break;
        }
        if (found) continue;
        result += pattern[0];
        pattern.remove_prefix(1);
    }
    return result;
}

const std::string* find(const std::vector<Greeting>& greetings, std::string_view kind) {
    for (const Greeting& one : greetings)
        if (one.kind == kind) return &one.pattern;
    return nullptr;
}

/// The pattern for this kind, else for its title, else for its gender, else for anybody.
const std::string* pattern_for(const std::vector<Greeting>& greetings, std::string_view kind) {
    const std::size_t dot = kind.find('.');
    const std::string_view gender = kind.substr(0, dot);
    const std::string_view title = dot == std::string_view::npos ? kind : kind.substr(dot + 1);
    for (const std::string_view one : {kind, title, gender, std::string_view()})
        if (const std::string* found = find(greetings, one)) return found;
    return nullptr;
}

const std::vector<Greeting>* greetings_of(const CatalogData& data, std::string_view tone) {
    for (const Greetings& one : data.greetings)
        if (one.tone == tone) return &one.greetings;
    return nullptr;
}

/// The pattern that greets all of them at once: "Mesdames" where all are of one kind that has such a form; else the
/// form for anybody, "+", where one of them has no greeting of their own kind.
const std::string* pattern_together(const std::vector<Greeting>& table, const std::vector<Person>& people) {
    if (people.size() < 2) return nullptr;
    const std::string& kind = people[0].kind;
    if (std::all_of(people.begin(), people.end(), [&](const Person& p) { return p.kind == kind; }))
        if (const std::string* together = find(table, kind + "+")) return together;
    const std::string* anybody = find(table, "");
    const bool unknown = std::any_of(people.begin(), people.end(),
                                     [&](const Person& p) { return pattern_for(table, p.kind) == anybody; });
    return unknown ? find(table, "+") : nullptr;
}

/// Everybody by this table.
std::string greet(const CatalogData& data, const std::vector<Greeting>& table, const std::vector<Person>& people,
                  const std::string& names) {
    if (people.empty()) return {};
    if (const std::string* together = pattern_together(table, people)) return fill(*together, people[0], names);
    std::vector<std::string> said;
    for (const Person& one : people)
        if (const std::string* pattern = pattern_for(table, one.kind)) {
            std::string text = fill(*pattern, one, names);
            if (std::find(said.begin(), said.end(), text) == said.end()) said.push_back(std::move(text));
        }
    return join_list(said, data.greetings_list.separator, data.greetings_list.two, data.greetings_list.last);
}

}  // namespace

std::string clean_name(std::string_view typed) {
    std::string text = one_line(typed, longest_name);
    while (!text.empty() && std::string_view(" ,;:").find(text.back()) != std::string_view::npos) text.pop_back();
    return text;
}

void fill_people(const Catalog& catalog, const Request& request, Details& details) {
    const CatalogData& data = catalog.data();
    std::vector<Person> people;
    std::vector<std::string> full;
    std::vector<std::string> first;
    for (const Recipient& recipient : request.recipients) {
        people.push_back(person(recipient));
        const Person& one = people.back();
        full.push_back(one.name);
        first.push_back(one.honorific.empty() ? one.first : one.name);
    }
    const ListWords& words = data.names_list;
    details[Detail::names] = join_list(full, words.separator, words.two, words.last);
    details[Detail::first_names] = join_list(first, words.separator, words.two, words.last);
    constexpr std::array<std::string_view, 3> tones = {"warm", "neutral", "formal"};
    const std::vector<Greeting>* table = greetings_of(data, tones[static_cast<std::size_t>(request.tone)]);
    if (!table) table = greetings_of(data, "*");
    if (table) details[Detail::greetings] = greet(data, *table, people, details[Detail::names]);
    if (const std::vector<Greeting>* address = greetings_of(data, "address"))
        details[Detail::address] = greet(data, *address, people, details[Detail::names]);
}

}  // namespace letter
