// Where: a room, a street, or the service by which to meet. A link is kept apart: a letter names the service.
#include <algorithm>

#include "intake/reader.h"
#include "letter/text.h"

namespace intake {
namespace {

constexpr std::size_t longest = 120;
constexpr std::size_t longest_link = 2000;

std::size_t link_end(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && !is_space(text[end]) &&
           std::string_view("<>\"'()[]{}|\\^`").find(text[end]) == std::string_view::npos)
        ++end;
    while (end > at && std::string_view(".,;:!?").find(text[end - 1]) != std::string_view::npos) --end;
    return end;
}

std::string_view host_of(std::string_view link) {
    const std::size_t from = link.find("://") + 3;
    const std::string_view host = link.substr(from, link.find_first_of("/?#", from) - from);
    return host.substr(host.rfind('@') == std::string_view::npos ? 0 : host.rfind('@') + 1);
}

/// The service whose host it is, or one below it; not one that merely looks like it.
const Service* service_of(const Words& words, std::string_view link) {
    if (link.find("://") == std::string_view::npos) return nullptr;
    const std::string host = fold(host_of(link));
    for (const Service& service : words.services)
        for (const std::string& one : service.hosts)
            if (host == one || (host.size() > one.size() &&
                                host.compare(host.size() - one.size() - 1, std::string::npos, "." + one) == 0))
                return &service;
    return nullptr;
}

struct Link {
    Range range;
    const Service* service = nullptr;
};

std::vector<Link> links(const Words& words, const Text& text) {
    std::vector<Link> all;
    constexpr std::size_t most_links = 100;
    for (std::size_t at = text.folded.find("https://"); at != std::string::npos && all.size() < most_links;
         at = text.folded.find("https://", at + 8)) {
        const Range range{at, link_end(text.written, at)};
        all.push_back({range, service_of(words, text.of(range))});
    }
    return all;
}

/// A place as it was written down, as a letter would say it: a link or "Microsoft Teams Meeting" is the service.
std::string place_value(const Context& context, const std::string& written, Intake& intake) {
    const Text text(clean(written));
    const std::vector<Link> found = links(context.words, text);
    if (!found.empty() && intake.link.empty())
        intake.link = std::string(letter::cut(text.of(found[0].range), longest_link));
    for (const Link& link : found)
        if (link.service) return link.service->name;
    std::string rest = found.empty() ? text.written : text.written.substr(0, found[0].range.from);
    rest = trimmed_value(context.language, rest);
    // "Google Meet (instructions in description)"
    const std::string folded = fold(rest);
    for (const Service& service : context.words.services)
        if (match(folded, 0, service.phrases)) return service.name;
    return std::string(letter::trim(letter::cut(rest, longest)));
}

std::optional<Found> by_event(const Context& context, Intake& intake) {
    if (context.source.events.empty()) return std::nullopt;
    const Event& event = context.source.events[0];
    if (!event.link.empty())
        intake.link = std::string(letter::cut(letter::one_line(event.link, longest_link), longest_link));
    for (const std::string& written : {event.location, event.link}) {
        if (written.empty()) continue;
        const std::string value = place_value(context, written, intake);
        if (!value.empty())
            return Found{"place", {value}, letter::one_line(written, longest), Place::event, Doubt::none};
    }
    return std::nullopt;
}

std::optional<Found> by_label(const Context& context, Intake& intake) {
    for (const Capture& one : labelled(context.language, Label::place, context.text, Place::text)) {
        const std::string value = place_value(context, one.value, intake);
        if (!value.empty())
            return Found{"place",
                         {value},
                         std::string(letter::cut(context.text.of(one.range), longest)),
                         Place::text,
                         Doubt::none};
    }
    return std::nullopt;
}

/// "via Zoom", "par Teams".
std::optional<Found> by_service(const Context& context) {
    for (const auto& [text, place] : {std::pair{&context.text, Place::text}, {&context.subject, Place::subject}})
        for (const std::string& via : context.language.via)
            for (auto hit = find_phrase(text->folded, via); hit; hit = find_phrase(text->folded, via, hit->to)) {
                const std::size_t at = skip_spaces(text->folded, hit->to);
                for (const Service& service : context.words.services)
                    if (const auto end = match(text->folded, at, service.phrases))
                        return Found{
                            "place", {service.name}, std::string(text->of({hit->from, *end})), place, Doubt::none};
            }
    return std::nullopt;
}

std::optional<Found> by_link(const Context& context, Intake& intake) {
    std::optional<Found> found;
    for (const Link& link : links(context.words, context.text)) {
        if (!link.service) continue;
        const std::string words(letter::cut(context.text.of(link.range), longest_link));
        if (intake.link.empty()) intake.link = words;
        if (!found)
            found = Found{"place", {link.service->name}, words, Place::text, Doubt::none};
        else if (found->values[0] != link.service->name)
            found->doubt = Doubt::several, found->values.push_back(link.service->name);
    }
    return found;
}

}  // namespace

void read_place(const Context& context, Intake& intake) {
    std::optional<Found> found = by_event(context, intake);
    if (!found) found = by_label(context, intake);
    const std::optional<Found> link = by_link(context, intake);
    if (!found) found = link;
    if (!found) found = by_service(context);
    if (!found) {
        std::vector<Capture> all = captures(context.language, context.language.place, context.text, Place::text, true);
        const auto wrong = [&](const Capture& one) {
            if (one.value.size() < 3 || match(fold(one.value), 0, context.language.not_names)) return true;
            // "at 5 Mill Lane, Bath": after a loose cue only what begins with a house number, and goes on with a name.
            return !one.sure && !(is_digit(one.value[0]) &&
                                  is_capital(one.value, std::min(one.value.find(' '), one.value.size() - 1) + 1));
        };
        all.erase(std::remove_if(all.begin(), all.end(), wrong), all.end());
        for (Capture& one : all) one.sure = true;
        found = choose("place", all, context.text, context.subject);
    }
    if (found) intake.found.push_back(std::move(*found));
}

}  // namespace intake
