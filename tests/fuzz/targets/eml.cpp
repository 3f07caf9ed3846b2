// Whatever is in a letter and its envelope, the message has only our fields and parts, and says what was put into it.
#include "output/eml.h"

#include "fuzz/support/calendar.h"
#include "fuzz/support/input.h"
#include "fuzz/support/lines.h"
#include "fuzz/support/mail.h"
#include "fuzz/support/require.h"
#include "output/line_text.h"
#include "output/output.h"

namespace {

using Problems = std::vector<letter::Problem>;

/// An answer to an invitation as a third part, where there can be one.
void add_calendar(fuzz::Input& input, output::Envelope& envelope) {
    Problems problems;
    const auto answer =
        output::reply(any_invitation(input), output::Participation::declined, any_stamp(input), input.text(), problems);
    if (!answer) return;
    envelope.calendar = *answer;
    envelope.calendar_method = "REPLY";
}

void check_people(const fuzz::Mail& mail, const char* field, const std::vector<output::Address>& people) {
    const auto read = fuzz::read_addresses(mail.field(field));
    fuzz::require(read.size() == people.size(), std::string("as many people as there are in ") + field);
    for (std::size_t i = 0; i < people.size(); ++i) {
        fuzz::same(read[i].second, people[i].address, "an address");
        fuzz::same(read[i].first, fuzz::on_one_line(people[i].name), "a person's name");
    }
}

void check_parts(const fuzz::Mail& mail, const letter::Letter& letter, const output::Envelope& envelope) {
    fuzz::require(mail.parts.size() == (envelope.calendar.empty() ? 2U : 3U), "only our parts");
    fuzz::same(mail.parts[0].type, "text/plain; charset=utf-8", "the first part");
    fuzz::same(mail.parts[1].type, "text/html; charset=utf-8", "the second part");
    for (const fuzz::MailPart& part : mail.parts) fuzz::require(fuzz::well_formed(part.text), "UTF-8 in a part");
    fuzz::same(fuzz::with_line_feeds(mail.parts[0].text), output::body_text(output::plain(letter)), "the plain text");
    const std::string html = output::body_text(output::html(letter));
    fuzz::require(fuzz::with_line_feeds(mail.parts[1].text).find("<body>\n" + html + "</body>") != std::string::npos,
                  "the HTML");
    if (envelope.calendar.empty()) return;
    fuzz::same(mail.parts[2].type, "text/calendar; charset=utf-8; method=REPLY", "the third part");
    fuzz::same(mail.parts[2].text, envelope.calendar, "the calendar");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const letter::Letter letter = any_letter(input);
    output::Envelope envelope = any_envelope(input);
    if (input.flip()) add_calendar(input, envelope);
    Problems problems;
    const std::optional<std::string> message = output::eml(letter, envelope, problems);
    fuzz::require(message.has_value() == problems.empty(), "either a message or a reason");
    if (!message) return 0;
    fuzz::Mail mail;
    fuzz::sound(read_mail(*message, mail));
    fuzz::same(fuzz::decoded_words(mail.field("Subject")), fuzz::on_one_line(letter.subject), "the subject");
    if (envelope.from) check_people(mail, "From", {*envelope.from});
    check_people(mail, "To", envelope.to);
    check_parts(mail, letter, envelope);
    return 0;
}
