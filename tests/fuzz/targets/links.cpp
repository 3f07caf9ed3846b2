// mailto, webmail and sms: only what a link may have, each value in its own place, and all of it decodes to what it
// was.
#include "output/links.h"

#include <algorithm>

#include "fuzz/support/input.h"
#include "fuzz/support/lines.h"
#include "fuzz/support/require.h"
#include "letter/text.h"
#include "output/line_text.h"
#include "output/output.h"

namespace {

/// What a link says, decoded and parted.
struct Said {
    std::string start, to, subject, body;
};

/// Takes a link apart at `before_to`, and at the names of its subject and body.
Said read(const std::string& link, const std::string& start, const std::string& before_to, const std::string& subject) {
    fuzz::require(link.compare(0, start.size() + before_to.size(), start + before_to) == 0, "where it leads: " + link);
    const std::string rest = link.substr(start.size() + before_to.size());
    const std::size_t at_subject = rest.find(subject);
    const std::size_t at_body = rest.find("&body=");
    fuzz::require(at_subject < at_body && at_body != std::string::npos, "to, subject, body: " + link);
    const auto to = fuzz::percent_decoded(rest.substr(0, at_subject), "@,");
    const auto about =
        fuzz::percent_decoded(rest.substr(at_subject + subject.size(), at_body - at_subject - subject.size()));
    const auto body = fuzz::percent_decoded(rest.substr(at_body + 6));
    fuzz::require(to && about && body, "only what a link may have: " + link);
    return {start, *to, *about, *body};
}

std::string joined(const std::vector<std::string>& all, std::string (*clean)(std::string)) {
    std::string text;
    for (std::size_t i = 0; i < all.size(); ++i) text += (i > 0 ? "," : "") + clean(all[i]);
    return text;
}

std::string spaced(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n'; }, ' ');
    return text;
}

std::string in_header(std::string text) {
    return fuzz::on_one_line(text);
}

std::string with_crlf(const std::string& text) {
    return output::with_crlf(fuzz::with_line_feeds(text));
}

void check_mailto(const letter::Letter& letter, const std::vector<std::string>& to, const std::string& link) {
    const Said said = read(link, "mailto:", "", "?subject=");
    fuzz::same(said.to, joined(to, spaced), "to");
    fuzz::same(said.subject, spaced(letter.subject), "the subject");
    fuzz::same(said.body, with_crlf(output::plain(letter)), "the body");
}

void check_webmail(const letter::Letter& letter, const std::vector<std::string>& to, const output::Link& link) {
    const bool gmail = link.id == "gmail";
    const std::string start = link.url.substr(0, link.url.find(gmail ? "&to=" : "?to="));
    fuzz::require(start.find_first_of(gmail ? "#" : "?#") == std::string::npos, "where it leads: " + link.url);
    fuzz::require(start.substr(0, 8) == "https://", "https");
    const Said said = read(link.url, start, gmail ? "&to=" : "?to=", gmail ? "&su=" : "&subject=");
    fuzz::same(said.to, joined(to, in_header), "to");
    fuzz::same(said.subject, in_header(letter.subject), "the subject");
    fuzz::same(said.body, with_crlf(letter::repair_utf8(output::plain(letter))), "the body");
    fuzz::same(link.bare, link.url.substr(0, link.url.find("&body=")), "without the body");
    fuzz::require(link.fits() == (link.url.size() <= link.limit), "whether it fits");
}

void check_sms(const letter::Letter& letter, const std::string& link) {
    const std::size_t body = link.find("?body=");
    fuzz::require(link.compare(0, 4, "sms:") == 0 && body != std::string::npos, "a link for a message: " + link);
    const std::string numbers = link.substr(4, body - 4);
    fuzz::require(numbers.find_first_not_of("0123456789+,") == std::string::npos, "digits: " + numbers);
    for (std::size_t at = numbers.find('+'); at != std::string::npos; at = numbers.find('+', at + 1))
        fuzz::require(at == 0 || numbers[at - 1] == ',', "a plus only in front: " + numbers);
    const auto text = fuzz::percent_decoded(link.substr(body + 6));
    fuzz::require(text.has_value(), "only what a link may have: " + link);
    fuzz::same(*text, output::body_text(output::plain(letter)), "the body");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const letter::Letter letter = any_letter(input);
    const std::vector<std::string> to = input.texts(3);
    const std::vector<output::Link> all = output::links(letter, to);
    fuzz::require(all.size() == 5 && all[0].id == "mailto", "mailto and four services");
    check_mailto(letter, to, all[0].url);
    check_mailto(letter, to, output::mailto(letter, to));
    for (std::size_t i = 1; i < all.size(); ++i) check_webmail(letter, to, all[i]);
    check_sms(letter, output::sms(letter, to));
    return 0;
}
