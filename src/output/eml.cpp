#include "output/eml.h"

#include <algorithm>

#include "output/clock.h"
#include "output/line_text.h"
#include "output/mail_body.h"
#include "output/output.h"

namespace output {
namespace {

void problem(std::vector<letter::Problem>& problems, const std::string& place, const std::string& message) {
    problems.push_back({"request", "/envelope/" + place, message});
}

void check_address(const Address& one, const std::string& place, std::vector<letter::Problem>& problems) {
    if (!good_address(one.address))
        problem(problems, place + "/address", "this is not an e-mail address; write it like name@example.com");
}

/// A language tag by its characters (RFC 5646, 2.1).
bool good_language(const std::string& tag) {
    constexpr std::size_t longest = 35;
    return !tag.empty() && tag.size() <= longest && std::all_of(tag.begin(), tag.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

void check(const Envelope& envelope, std::vector<letter::Problem>& problems) {
    if (envelope.from) check_address(*envelope.from, "from", problems);
    for (std::size_t i = 0; i < envelope.to.size(); ++i)
        check_address(envelope.to[i], "to/" + std::to_string(i), problems);
    if (!envelope.date.empty() && !parse_stamp(envelope.date))
        problem(problems, "date", "write the date as 2026-11-24T09:00:00+01:00");
    if (!envelope.message_id.empty() && !good_message_id(envelope.message_id))
        problem(problems, "messageId", "write the id as <id@host>");
    if (!envelope.language.empty() && !good_language(envelope.language))
        problem(problems, "language", "write the language as a tag, such as de or en-GB");
}

/// RFC 5322, 3.6.4: the parent's references and the parent itself; of a long thread its start and its end.
std::vector<std::string> thread(const Envelope& envelope) {
    constexpr std::size_t most = 20;
    std::vector<std::string> ids = envelope.references;
    if (!envelope.in_reply_to.empty() && (ids.empty() || ids.back() != envelope.in_reply_to))
        ids.push_back(envelope.in_reply_to);
    if (ids.size() > most) ids.erase(ids.begin() + 1, ids.end() - (most - 1));
    return ids;
}

std::string html_document(const letter::Letter& letter, const std::string& language) {
    return "<!DOCTYPE html>\n<html" + (language.empty() ? std::string() : " lang=\"" + language + "\"") +
           "><head><meta charset=\"utf-8\"></head><body>\n" + body_text(html(letter)) + "</body></html>";
}

std::string headers(const letter::Letter& letter, const Envelope& envelope) {
    std::string text = "X-Unsent: 1\r\n";
    if (envelope.from) text += address_field("From", {*envelope.from});
    text += address_field("To", envelope.to);
    text += text_field("Subject", letter.subject);
    if (const std::optional<Stamp> stamp = parse_stamp(envelope.date)) text += "Date: " + mail_date(*stamp) + "\r\n";
    text += id_field("Message-ID", {envelope.message_id});
    text += id_field("In-Reply-To", {envelope.in_reply_to});
    text += id_field("References", thread(envelope));
    if (!envelope.language.empty()) text += "Content-Language: " + envelope.language + "\r\n";
    return text + "MIME-Version: 1.0\r\n";
}

}  // namespace

std::optional<std::string> eml(const letter::Letter& letter, const Envelope& envelope,
                               std::vector<letter::Problem>& problems) {
    const std::size_t before = problems.size();
    check(envelope, problems);
    if (problems.size() > before) return std::nullopt;
    std::vector<std::string> parts = {text_part("text/plain; charset=utf-8", body_text(plain(letter))),
                                      text_part("text/html; charset=utf-8", html_document(letter, envelope.language))};
    if (!envelope.calendar.empty())
        parts.push_back(text_part("text/calendar; charset=utf-8; method=" + envelope.calendar_method,
                                  body_text(envelope.calendar)));
    std::string message = headers(letter, envelope);
    std::string content = message;
    for (const std::string& part : parts) content += part;
    // "=_" stands in neither encoding, so the boundary cannot be in a part (RFC 2045, 6.7).
    const std::string boundary = "=_" + content_name(content);
    message += "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    for (const std::string& part : parts) (message += "--" + boundary + "\r\n") += part;
    return message + "--" + boundary + "--\r\n";
}

}  // namespace output
