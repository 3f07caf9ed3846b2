#include "output/time_zones.h"

#include <algorithm>

#include "letter/text.h"
#include "output/calendar_line.h"
#include "output/clock.h"
#include "output/line_text.h"

namespace output {
namespace {

constexpr std::size_t longest = 65536;  ///< bytes; the longest real definitions have some 20,000

using letter::equal_ignoring_case;

/// Logical lines, unfolded (RFC 5545, 3.1), without empty ones.
std::vector<std::string> unfolded_lines(std::string_view file) {
    const std::string text = body_text(file);
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find('\n', from), text.size());
        const bool folded = text[from] == ' ' || text[from] == '\t';
        if (folded && !lines.empty())
            lines.back().append(text, from + 1, to - from - 1);
        else if (to > from)
            lines.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return lines;
}

std::string_view name_of(std::string_view line) {
    return line.substr(0, line.find_first_of(":;"));
}

std::string_view value_of(std::string_view line) {
    const std::size_t colon = line.find(':');
    return colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
}

bool one_of(std::string_view name, std::initializer_list<const char*> names) {
    return std::any_of(names.begin(), names.end(), [&](const char* one) { return equal_ignoring_case(name, one); });
}

/// A property of a zone or of its parts, without control characters.
bool known(std::string_view line) {
    const std::string_view name = name_of(line);
    const bool extension =
        name.size() > 2 && equal_ignoring_case(name.substr(0, 2), "X-") &&
        std::all_of(name.begin(), name.end(), [](char c) {
            return c == '-' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        });
    return line.find(':') != std::string_view::npos && one_clean_line(line) &&
           (extension || one_of(name, {"TZID", "LAST-MODIFIED", "TZURL", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO",
                                       "TZNAME", "RRULE", "RDATE", "EXDATE", "COMMENT", "SEQUENCE"}));
}

/// "+0100" or "+010000" (RFC 5545, 3.3.14).
bool good_offset(std::string_view value) {
    return (value.size() == 5 || value.size() == 7) && (value[0] == '+' || value[0] == '-') &&
           value.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

/// Whether a known property says what it should: a reader that stumbles over a zone refuses the whole answer.
bool sensible(std::string_view name, std::string_view value) {
    if (one_of(name, {"TZOFFSETFROM", "TZOFFSETTO"})) return good_offset(value);
    if (one_of(name, {"DTSTART", "LAST-MODIFIED"})) {
        const std::optional<CalendarClock> clock = parse_calendar_clock(value);
        return clock && !clock->date_only;
    }
    if (one_of(name, {"RRULE"}))
        return value.substr(0, 5) == "FREQ=" &&
               value.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789=;,+-") == std::string_view::npos;
    if (one_of(name, {"RDATE", "EXDATE"})) return value.find_first_not_of("0123456789TZ,") == std::string_view::npos;
    return true;
}

/// The bit of a property that each part of a zone must have; 0 for the others.
unsigned needed(std::string_view name) {
    return one_of(name, {"DTSTART"})        ? 1U
           : one_of(name, {"TZOFFSETFROM"}) ? 2U
           : one_of(name, {"TZOFFSETTO"})   ? 4U
                                            : 0U;
}

/// One component being read.
struct Zone {
    std::vector<std::string> lines;
    std::string id;
    std::string part;  ///< "STANDARD" or "DAYLIGHT" while inside one
    std::size_t parts = 0;
    unsigned missing = 0;  ///< of this part's DTSTART, TZOFFSETFROM and TZOFFSETTO: bits of those that are to come
    bool sound = true;

    void take(const std::string& line) {
        const std::string_view name = name_of(line);
        if (equal_ignoring_case(name, "BEGIN")) {
            if (!part.empty() || !one_of(value_of(line), {"STANDARD", "DAYLIGHT"})) sound = false;
            part = value_of(line);
            ++parts;
            missing = 7;
        } else if (equal_ignoring_case(name, "END")) {
            if (part.empty() || !equal_ignoring_case(value_of(line), part) || missing != 0) sound = false;
            part.clear();
        } else if (!known(line)) {
            return;
        } else if (equal_ignoring_case(name, "TZID")) {
            if (!part.empty() || !id.empty()) sound = false;
            id = calendar_unescaped(value_of(line));
        } else {
            if (!sensible(name, value_of(line))) sound = false;
            missing &= ~needed(name);
        }
        lines.push_back(line);
    }
    bool complete() const { return sound && part.empty() && parts > 0 && !id.empty(); }
};

}  // namespace

std::string zones_used(std::string_view timezones, const std::vector<std::string>& ids) {
    CalendarLines result;
    if (timezones.size() > longest) return {};
    std::vector<std::string> written;
    bool inside = false;
    Zone zone;
    for (const std::string& line : unfolded_lines(timezones)) {
        if (!inside) {
            inside = equal_ignoring_case(line, "BEGIN:VTIMEZONE");
            zone = {};
        } else if (equal_ignoring_case(line, "END:VTIMEZONE")) {
            inside = false;
            const bool again = std::find(written.begin(), written.end(), zone.id) != written.end();
            if (!zone.complete() || again || std::find(ids.begin(), ids.end(), zone.id) == ids.end()) continue;
            written.push_back(zone.id);
            result.line("BEGIN:VTIMEZONE");
            for (const std::string& one : zone.lines) result.line(one);
            result.line("END:VTIMEZONE");
        } else {
            zone.take(line);
        }
    }
    return result.take();
}

}  // namespace output
