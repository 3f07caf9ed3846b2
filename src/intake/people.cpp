// Who wrote, who will be there, and how to reach them.
#include <algorithm>

#include "intake/reader.h"
#include "letter/text.h"

namespace intake {
namespace {

constexpr std::size_t most_people = 12;
constexpr std::size_t longest_name = 100;
const Phrases particles = {"von", "van", "de", "der", "den", "del", "la", "las", "los", "di",
                           "da",  "dos", "du", "le",  "zu",  "y",   "e",  "i",   "ter"};

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words = split(text, ' ');
    words.erase(std::remove(words.begin(), words.end(), ""), words.end());
    return words;
}

/// Where the name begins after titles: "Frau Dr. Weber" -> 9.
std::size_t after_titles(const Language& language, std::string_view text) {
    const std::string folded = fold(text);
    std::size_t at = 0;
    while (const auto end = match(folded, at, language.honorifics)) {
        at = *end;
        if (at < folded.size() && folded[at] == '.') ++at;
        at = skip_spaces(folded, at);
    }
    return std::min(at, text.size());
}

/// As a letter would write it: "Lee, Dana" turned around, without what stands in brackets or after a bar.
std::string plain_name(const Context& context, const std::string& written) {
    std::string name = letter::one_line(written, longest_name);
    for (const std::string_view mark :
         {" (", " | ", " via ", " at ", " @ ", " - ", " \xE2\x80\x93 ", " von ", " bei ", " chez "})
        if (const std::size_t at = name.find(mark); at != std::string::npos && is_name(context, name.substr(0, at)))
            name.resize(at);
    name.erase(std::remove(name.begin(), name.end(), '"'), name.end());
    const std::size_t comma = name.find(',');
    if (comma == std::string::npos) return std::string(letter::trim(name));
    const std::string last(letter::trim(name.substr(0, comma)));
    const std::string first(letter::trim(name.substr(comma + 1)));
    return words_of(last).size() > 1 && is_name(context, last) ? last : first + " " + last;
}

/// The title that the text gives to somebody of this last name, if it is always the same one.
std::string title_of(const Context& context, const std::string& name) {
    const std::vector<std::string_view> words = words_of(name);
    if (words.empty() || after_titles(context.language, name) > 0) return {};
    const std::string last = fold(words.back());
    const Text& text = context.text;
    std::string title;
    for (auto hit = find_phrase(text.folded, last); hit; hit = find_phrase(text.folded, last, hit->to)) {
        const Range line = line_at(text.folded, hit->from);
        for (std::size_t at = std::max(line.from, hit->from > 40 ? hit->from - 40 : 0); at < hit->from; ++at) {
            if (!match(text.folded, at, context.language.honorifics)) continue;
            const std::string_view both = text.of({at, hit->from});
            const std::size_t end = after_titles(context.language, both);
            const std::string_view between = letter::trim(both.substr(end));
            if (!between.empty() && between != name.substr(0, name.rfind(' '))) continue;
            const std::string one(letter::trim(both.substr(0, end)));
            if (!title.empty() && title != one) return {};
            title = one;
            break;
        }
    }
    return title;
}

std::string with_title(const Context& context, const std::string& name) {
    const std::string title = title_of(context, name);
    return title.empty() ? name : title + " " + name;
}

/// The longest name that begins at `at`: titles, then words with capitals and particles.
std::string name_at(const Context& context, const Text& text, std::size_t at, std::size_t to) {
    const std::string_view rest = text.of({at, std::min(to, at + longest_name)});
    const std::size_t start = after_titles(context.language, rest);
    std::size_t end = start;
    for (std::size_t from = start; from < rest.size();) {
        std::size_t stop = from;
        while (stop < rest.size() && !is_space(rest[stop]) &&
               std::string_view(",;:()<>|/").find(rest[stop]) == std::string_view::npos)
            ++stop;
        const std::string_view word = rest.substr(from, stop - from);
        const bool particle = std::find(particles.begin(), particles.end(), word) != particles.end();
        if (word.empty() || (!particle && !is_capital(word, 0))) break;
        // The end of a sentence is the end of the name; "J. Smith" goes on.
        const bool full_stop = word.back() == '.' && word.size() > 2;
        if (!particle) end = full_stop ? stop - 1 : stop;
        if (stop >= rest.size() || rest[stop] != ' ' || full_stop) break;
        from = stop + 1;
    }
    const std::string name(letter::trim(rest.substr(0, end)));
    const bool titled = start > 0 && end > start;
    return titled || is_name(context, name) ? name : std::string();
}

bool known(const Intake& intake, const std::string& name) {
    return std::any_of(intake.people.begin(), intake.people.end(),
                       [&](const Participant& one) { return find_phrase(fold(one.name), fold(name)); });
}

/// "Dr. Sam Ortiz, Head of Data, and Ms. Priya Raman": every name up to `to`; what is none is skipped.
void names_in(const Context& context, const Text& text, Range range, Intake& intake) {
    std::size_t misses = 0;
    for (std::size_t at = range.from; at < range.to && misses < 3 && intake.people.size() < most_people;) {
        at = skip_spaces(text.written, at);
        if (const auto end = match(text.folded, at, context.language.conjunctions))
            at = skip_spaces(text.written, *end);
        if (const auto end = match(text.folded, at, context.language.articles)) at = skip_spaces(text.written, *end);
        const std::string name = name_at(context, text, at, range.to);
        if (!name.empty() && !known(intake, name)) intake.people.push_back({name, {}, name});
        misses = name.empty() ? misses + 1 : 0;
        at += name.size();
        // On to the next comma, or to an "and" with a name after it.
        for (; at < range.to; ++at) {
            if (std::string_view(",;\n").find(text.written[at]) != std::string_view::npos) {
                ++at;
                break;
            }
            const auto end = at > 0 && is_space(text.written[at - 1])
                                 ? match(text.folded, at, context.language.conjunctions)
                                 : std::nullopt;
            if (end && !name_at(context, text, skip_spaces(text.written, *end), range.to).empty()) break;
            if (name.empty() && misses == 1 && match(text.folded, at, context.language.stops)) break;
        }
    }
}

void read_interviewers(const Context& context, Intake& intake) {
    for (const Capture& line : labelled(context.language, Label::people, context.text, Place::text)) {
        // A label may stand above a list: the lines until the next empty one.
        const std::size_t end =
            std::min(context.text.written.find("\n\n", line.range.from), context.text.written.size());
        Range range = line.range;
        for (std::size_t next = range.to + 1; next < end; next = line_at(context.text.written, next).to + 1) {
            if (name_at(context, context.text, next, end).empty()) break;
            range.to = line_at(context.text.written, next).to;
        }
        names_in(context, context.text, range, intake);
    }
    for (const Text* text : {&context.text, &context.subject})
        for (const Cue& cue : context.language.people)
            for (auto hit = find_phrase(text->folded, cue.before); hit;
                 hit = find_phrase(text->folded, cue.before, hit->to)) {
                std::size_t start = skip_spaces(text->folded, hit->to);
                if (const auto end = match(text->folded, start, context.language.articles))
                    start = skip_spaces(text->folded, *end);
                const std::size_t to = sentence_at(text->folded, start).to;
                if (!name_at(context, *text, start, to).empty()) names_in(context, *text, {start, to}, intake);
            }
}

bool own(const Context& context, const std::string& email) {
    const std::vector<std::string>& all = context.source.own;
    return std::find(all.begin(), all.end(), fold(email)) != all.end();
}

bool robot(const Context& context, const std::string& email) {
    const std::string local = fold(email.substr(0, email.find('@')));
    return std::any_of(context.words.robots.begin(), context.words.robots.end(),
                       [&](const std::string& one) { return local.compare(0, one.size(), one) == 0; });
}

bool address(const std::string& text) {
    const std::size_t at = text.find('@');
    return at != std::string::npos && at > 0 && text.find('.', at) != std::string::npos && text.size() <= 254 &&
           text.find_first_of(" ,;<>\"\\()[]\r\n\t") == std::string::npos &&
           text.find('@', at + 1) == std::string::npos && text.back() != '.' &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return static_cast<unsigned char>(c) > ' ' && static_cast<unsigned char>(c) < 0x7F;
           });
}

void read_attendees(const Context& context, Intake& intake) {
    for (const Event& event : context.source.events) {
        std::vector<Person> all = event.attendees;
        all.insert(all.begin(), event.organizer);
        for (const Person& one : all) {
            const std::string name = plain_name(context, one.name);
            if (own(context, one.email) || robot(context, one.email) || !is_name(context, name)) continue;
            const auto same = std::find_if(intake.people.begin(), intake.people.end(),
                                           [&](const Participant& p) { return find_phrase(fold(p.name), fold(name)); });
            if (same != intake.people.end() && same->email.empty()) same->email = address(one.email) ? one.email : "";
            if (same == intake.people.end() && intake.people.size() < most_people)
                intake.people.push_back({with_title(context, name), address(one.email) ? one.email : "", one.name});
        }
    }
}

/// Two names of one person: "Dana Lee" and "Dana M. Lee".
bool same_person(const std::string& a, const std::string& b) {
    const auto last = [](const std::string& name) {
        return fold(name.substr(name.rfind(' ') == std::string::npos ? 0 : name.rfind(' ') + 1));
    };
    return last(a) == last(b);
}

std::optional<Found> recipients(const Context& context, const Intake& intake) {
    const std::string sender = plain_name(context, context.sender.name);
    const std::string& signed_by = context.signed_name;
    if (is_name(context, sender) && !own(context, context.sender.email)) {
        Found found{"recipients", {with_title(context, sender)}, context.sender.name, context.sender_from, Doubt::none};
        if (!signed_by.empty() && !same_person(sender, signed_by)) {
            found.values.push_back(with_title(context, signed_by));
            found.doubt = Doubt::several;
        }
        return found;
    }
    if (!signed_by.empty())
        return Found{"recipients", {with_title(context, signed_by)}, signed_by, Place::text, Doubt::none};
    if (intake.people.empty()) return std::nullopt;
    std::string all;
    for (const Participant& one : intake.people) (all += all.empty() ? "" : ", ") += one.name;
    return Found{"recipients", {all}, all, Place::text, Doubt::weak};
}

std::optional<Found> email(const Context& context) {
    const Source& source = context.source;
    const auto usable = [&](const Person& one) {
        return address(one.email) && !own(context, one.email) && !robot(context, one.email);
    };
    for (const Person& one : {source.reply_to, source.from})
        if (usable(one)) return Found{"email", {one.email}, one.email, Place::sender, Doubt::none};
    if (!source.events.empty() && usable(source.events[0].organizer)) {
        const std::string& mail = source.events[0].organizer.email;
        return Found{"email", {mail}, mail, Place::event, Doubt::none};
    }
    std::vector<std::string> all = addresses_in(context, context.signature);
    if (all.size() != 1) all = addresses_in(context, context.text.written);
    if (all.empty()) return std::nullopt;
    return Found{"email", all, all[0], Place::text, all.size() == 1 ? Doubt::none : Doubt::several};
}

/// Somebody of the same name as the company, and no title, is the company.
void drop_company(Intake& intake) {
    const auto company = std::find_if(intake.found.begin(), intake.found.end(), [](const Found& one) {
        return one.field == "company" && one.doubt == Doubt::none;
    });
    if (company == intake.found.end()) return;
    const std::string name = fold(company->values[0]);
    const auto same = [&](const Participant& one) {
        return find_phrase(name, fold(one.name)) || find_phrase(fold(one.name), name);
    };
    intake.people.erase(std::remove_if(intake.people.begin(), intake.people.end(), same), intake.people.end());
}

}  // namespace

std::vector<std::string> addresses_in(const Context& context, const std::string& text) {
    std::vector<std::string> all;
    for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
        const auto outside = [](char c) {
            return is_space(c) || std::string_view("<>()[]\",;:|'").find(c) != std::string_view::npos;
        };
        std::size_t from = at;
        while (from > 0 && at - from < 64 && !outside(text[from - 1])) --from;
        std::size_t to = at + 1;
        while (to < text.size() && to - at < 190 && !outside(text[to])) ++to;
        while (to > at && std::string_view(".!?").find(text[to - 1]) != std::string_view::npos) --to;
        const std::string one = text.substr(from, to - from);
        if (address(one) && !own(context, one) && !robot(context, one) &&
            std::find(all.begin(), all.end(), one) == all.end() && all.size() < most_people)
            all.push_back(one);
    }
    return all;
}

bool is_name(const Context& context, std::string_view text) {
    const std::string_view bare = letter::trim(text);
    const std::size_t start = after_titles(context.language, bare);
    const std::vector<std::string_view> words = words_of(bare.substr(start));
    if (words.empty() || words.size() > 6 || (words.size() < 2 && start == 0)) return false;
    for (const std::string_view word : words) {
        const std::string folded = fold(word);
        const bool particle = std::find(particles.begin(), particles.end(), word) != particles.end();
        if (!particle && !is_capital(word, 0)) return false;
        if (word.find_first_of("0123456789@:/&()") != std::string_view::npos) return false;
        for (const Phrases& phrases : {context.language.teams, context.language.not_names, context.words.company_forms})
            if (match(folded, 0, phrases)) return false;
        if (match_group(folded, 0, context.language.weekdays)) return false;
    }
    return is_capital(words.back(), 0);
}

void read_people(const Context& context, Intake& intake) {
    read_interviewers(context, intake);
    drop_company(intake);
    read_attendees(context, intake);
    if (auto found = recipients(context, intake)) intake.found.push_back(std::move(*found));
    if (auto found = email(context)) intake.found.push_back(std::move(*found));
}

}  // namespace intake
