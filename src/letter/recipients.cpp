// People's names as typed -> recipients.
#include <algorithm>

#include "letter/catalog_data.h"
#include "letter/request.h"
#include "letter/text.h"

namespace letter {
namespace {

constexpr std::size_t most_recipients = 20;
constexpr std::size_t longest_name = 120;

bool is(std::string_view typed, std::string_view honorific) {
    return equal_ignoring_case(typed, honorific) ||
           equal_ignoring_case(typed, honorific.substr(0, honorific.find('.')));
}

/// The kind of the first word and how this locale writes it; nothing if it is no honorific.
const HonorificKind* read(const CatalogData& data, std::string_view word, std::string& written) {
    for (const HonorificKind& kind : data.honorifics)
        for (const std::string& one : kind.words)
            if (is(word, one)) return written = one, &kind;
    for (const HonorificKind& foreign : data.foreign_honorifics)
        for (const std::string& one : foreign.words) {
            if (!is(word, one)) continue;
            for (const HonorificKind& kind : data.honorifics)
                if (kind.kind == foreign.kind) return written = kind.words.front(), &kind;
            return written.clear(), &foreign;
        }
    return nullptr;
}

/// "Hiring Manager", "Recruiting Team": nobody's first and last name.
bool is_role(const CatalogData& data, std::string_view name) {
    for (std::size_t from = 0; from < name.size();) {
        const std::size_t to = std::min(name.find(' ', from), name.size());
        for (const std::string& word : data.roles)
            if (equal_ignoring_case(name.substr(from, to - from), word)) return true;
        from = to + 1;
    }
    return false;
}

Recipient recipient(const CatalogData& data, std::string_view text) {
    Recipient result;
    std::string gender;
    std::string title;
    for (std::size_t space = text.find(' '); space != std::string_view::npos; space = text.find(' ')) {
        std::string written;
        const HonorificKind* kind = read(data, text.substr(0, space), written);
        if (!kind) break;
        std::string& known = kind->kind.size() == 1 ? gender : title;
        if (known.empty()) known = kind->kind;
        if (!written.empty()) (result.honorific += result.honorific.empty() ? "" : " ") += written;
        text = trim(text.substr(space));
    }
    result.kind = gender + (!gender.empty() && !title.empty() ? "." : "") + title;
    result.name = std::string(text);
    // Its words are not parted: a greeting by first or last name says all of them.
    if (result.kind.empty() && is_role(data, text)) replace_all(result.name, " ", "\xC2\xA0");
    return result;
}

}  // namespace

std::vector<Recipient> parse_recipients(const Catalog& catalog, const std::string& text) {
    const CatalogData& data = catalog.data();
    std::string marked = text;
    for (char& c : marked)
        if (c == ';' || c == '\n' || c == '\r' || c == '&') c = ',';
    for (const std::string& word : data.conjunctions) replace_all(marked, " " + word + " ", ",");
    std::vector<Recipient> result;
    for (std::size_t from = 0; from <= marked.size() && result.size() < most_recipients;) {
        const std::size_t to = std::min(marked.find(',', from), marked.size());
        std::string name = one_line(std::string_view(marked).substr(from, to - from), longest_name);
        while (!name.empty() && (name.back() == ':' || name.back() == ' ')) name.pop_back();  // "Dear Dana:"
        if (!name.empty()) result.push_back(recipient(data, name));
        from = to + 1;
    }
    return result;
}

}  // namespace letter
