// Who wrote, who will be there, and how to reach them.
#include <algorithm>

#include "intake/addresses.h"
#include "intake/names.h"
#include "letter/text.h"

namespace intake {
namespace {

constexpr std::size_t most_people = 12;

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

void read_attendees(const Context& context, Intake& intake) {
    for (const Event& event : context.source.events) {
        std::vector<Person> all = event.attendees;
        all.insert(all.begin(), event.organizer);
        for (const Person& one : all) {
            const std::string name = plain_name(context, one.name);
            if (is_own(context, one.email) || is_robot(context, one.email) || !is_name(context, name)) continue;
            const auto same = std::find_if(intake.people.begin(), intake.people.end(),
                                           [&](const Participant& p) { return find_phrase(fold(p.name), fold(name)); });
            if (same != intake.people.end() && same->email.empty())
                same->email = is_address(one.email) ? one.email : "";
            if (same == intake.people.end() && intake.people.size() < most_people)
                intake.people.push_back({with_title(context, name), is_address(one.email) ? one.email : "", one.name});
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
    if (is_name(context, sender) && !is_own(context, context.sender.email)) {
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
        return is_address(one.email) && !is_own(context, one.email) && !is_robot(context, one.email);
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

void read_people(const Context& context, Intake& intake) {
    read_interviewers(context, intake);
    drop_company(intake);
    read_attendees(context, intake);
    if (auto found = recipients(context, intake)) intake.found.push_back(std::move(*found));
    if (auto found = email(context)) intake.found.push_back(std::move(*found));
}

}  // namespace intake
