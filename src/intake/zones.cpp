#include <algorithm>

#include "intake/times.h"

namespace intake {
namespace {

void collect(const std::vector<ZoneWords>& zones, std::string_view text, std::size_t at, ZoneHit& hit) {
    for (const ZoneWords& zone : zones) {
        const std::optional<std::size_t> end = match(text, at, zone.phrases);
        if (!end || *end < hit.range.to) continue;
        if (*end > hit.range.to) hit = {{at, *end}, {}};
        if (std::find(hit.ids.begin(), hit.ids.end(), zone.id) == hit.ids.end()) hit.ids.push_back(zone.id);
    }
}

/// "UTC+2", "GMT-05:00": read, but which of the form's zones it is depends on the day, and on summer time.
std::optional<std::size_t> offset_end(std::string_view written, std::size_t at) {
    for (const std::string_view name : {"UTC", "GMT"}) {
        if (written.substr(at, name.size()) != name) continue;
        std::size_t end = at + name.size();
        if (end < written.size() && written[end] == ' ') ++end;
        if (end + 1 >= written.size() || std::string_view("+-").find(written[end]) == std::string_view::npos ||
            !is_digit(written[end + 1]))
            return std::nullopt;
        do ++end;
        while (end < written.size() && (is_digit(written[end]) || written[end] == ':'));
        return end;
    }
    return std::nullopt;
}

}  // namespace

std::optional<ZoneHit> find_zone(const Words& words, const Language& language, const Text& text, std::size_t from,
                                 std::size_t to) {
    std::optional<ZoneHit> offset;
    for (std::size_t at = from; at < std::min(to, text.folded.size()); ++at) {
        if (!word_after(text.folded, at) || word_before(text.folded, at)) continue;
        ZoneHit hit{{at, at}, {}};
        const std::optional<std::size_t> end = offset_end(text.written, at);
        // A name after the offset, "(GMT+01:00) Central European Time", says more.
        if (end && !offset) offset = ZoneHit{{at, *end}, {}};
        if (end) {
            at = *end - 1;
            continue;
        }
        collect(words.zones, text.written, at, hit);  // abbreviations as they are written: "ET" is no "et"
        collect(language.zones, text.folded, at, hit);
        if (!hit.range.empty()) return hit;
    }
    return offset;
}

std::vector<std::string> zones_named(const Words& words, const Language& language, const std::string& name) {
    const Text text(clean(name));
    const std::optional<ZoneHit> hit = find_zone(words, language, text, 0, text.folded.size());
    return hit ? hit->ids : std::vector<std::string>();
}

}  // namespace intake
