#include "fuzz/support/mail.h"

#include <algorithm>

#include "fuzz/support/lines.h"

namespace fuzz {
namespace {

using Lines = std::vector<std::string>;

constexpr std::size_t longest_line = 76;
constexpr std::size_t hard_limit = 998;  ///< RFC 5322, 2.1.1

constexpr std::string_view known[] = {"X-Unsent",    "From",       "To",          "Subject",          "Date",
                                      "Message-ID",  "References", "In-Reply-To", "Content-Language", "MIME-Version",
                                      "Content-Type"};

bool has_control(std::string_view line) {
    return std::any_of(line.begin(), line.end(), [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7F; });
}

/// Longer than 76 only where a single word stands on it: an address or an id, after the field's name.
bool too_long(const std::string& line) {
    if (line.size() > hard_limit) return true;
    if (line.size() <= longest_line) return false;
    const std::size_t from = line[0] == ' ' ? 1 : std::min(line.find(": "), line.size() - 2) + 2;
    return line.find(' ', from) != std::string::npos;
}

std::string read_fields(const Lines& lines, std::size_t& at, Mail& mail) {
    for (; at < lines.size() && !lines[at].empty(); ++at) {
        const std::string& line = lines[at];
        if (has_control(line) || !well_formed(line)) return "a header line has what no header may have: " + line;
        if (too_long(line)) return "a header line is too long: " + line;
        if (line[0] == ' ' || line[0] == '\t') {
            if (mail.fields.empty() || line.find_first_not_of(" \t") == std::string::npos) return "an empty fold";
            mail.fields.back().second += line;
            continue;
        }
        const std::string name = line.substr(0, line.find(':'));
        if (std::find(std::begin(known), std::end(known), name) == std::end(known)) return "an unknown field: " + line;
        if (!mail.field(name).empty()) return "a field twice: " + name;
        if (line.size() < name.size() + 3) return "a field without a value: " + name;
        mail.fields.emplace_back(name, line.substr(name.size() + 2));
    }
    return at++ < lines.size() ? "" : "the header does not end";
}

std::string read_part(const Lines& lines, std::size_t from, std::size_t to, Mail& mail) {
    constexpr std::string_view type = "Content-Type: ";
    constexpr std::string_view encoding = "Content-Transfer-Encoding: ";
    if (to < from + 3 || lines[from].substr(0, type.size()) != type || !lines[from + 2].empty() ||
        lines[from + 1].substr(0, encoding.size()) != encoding)
        return "a part's header is not as it is written";
    const Lines body(lines.begin() + static_cast<std::ptrdiff_t>(from) + 3,
                     lines.begin() + static_cast<std::ptrdiff_t>(to));
    std::string all;
    for (const std::string& line : body) all += line;
    const bool base64 = lines[from + 1].substr(encoding.size()) == "base64";
    const auto long_line = [](const std::string& line) { return line.size() > longest_line; };
    if (std::any_of(body.begin(), body.end(), long_line)) return "a body's line is too long";
    const std::optional<std::string> text = base64 ? base64_decoded(all) : quoted_printable_decoded(body);
    if (!text) return "a part cannot be decoded";
    mail.parts.push_back({lines[from].substr(type.size()), *text});
    return {};
}

std::string read_parts(const Lines& lines, std::size_t at, const std::string& boundary, Mail& mail) {
    const std::string open = "--" + boundary;
    const auto next = [&](std::size_t from) {
        const auto found = std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(from), lines.end(),
                                        [&](const std::string& line) { return line.substr(0, open.size()) == open; });
        return static_cast<std::size_t>(found - lines.begin());
    };
    if (next(at) != at) return "something stands before the first part";
    while (at < lines.size() && lines[at] == open) {
        const std::size_t end = next(at + 1);
        if (end == lines.size()) return "the last part does not end";
        if (std::string fault = read_part(lines, at + 1, end, mail); !fault.empty()) return fault;
        at = end;
    }
    return lines[at] == open + "--" && at + 1 == lines.size() ? "" : "something stands after the last part";
}

}  // namespace

std::string Mail::field(std::string_view name) const {
    for (const auto& [key, value] : fields)
        if (key == name) return value;
    return {};
}

std::string read_mail(std::string_view message, Mail& mail) {
    const std::optional<Lines> lines = crlf_lines(message);
    if (!lines) return "a bare CR or LF, or no end";
    std::size_t at = 0;
    if (std::string fault = read_fields(*lines, at, mail); !fault.empty()) return fault;
    constexpr std::string_view type = "multipart/alternative; boundary=\"";
    const std::string content = mail.field("Content-Type");
    if (content.substr(0, type.size()) != type || content.back() != '"') return "not a message of alternatives";
    return read_parts(*lines, at, content.substr(type.size(), content.size() - type.size() - 1), mail);
}

}  // namespace fuzz
