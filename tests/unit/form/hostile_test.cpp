// Whatever is typed, wherever, comes out as harmless text.
#include <doctest/doctest.h>

#include <set>

#include "letter/text.h"
#include "output/output.h"
#include "unit/form/support_form.h"

using support::contains;
using support::Form;

namespace {

const char* const texts[] = {"position",   "company", "place", "topic", "recipients",
                             "own_reason", "name",    "phone", "email"};
const char* const choices[] = {"date",    "time",   "zone",   "slot1_date", "slot1_time", "situation", "goal",
                               "channel", "reason", "notice", "tone",       "length",     "theme"};

std::vector<std::string> attacks() {
    std::vector<std::string> result(std::begin(support::hostile), std::end(support::hostile));
    result.push_back(std::string("nul\0inside", 10));
    result.push_back("\xE2\x80\x8F\xE2\x81\xA6isolates\xE2\x81\xA9\xE2\x80\xAC");
    result.push_back("\xC2\x85\xE2\x80\xA8\xE2\x80\xA9 other line ends");
    for (const std::string part : {"a", "{{name}}", "<b>", "\xF0\x9F\x98\x80", "\r\n", "\xED\xBF\xBF", "[x]", ", "}) {
        std::string lots;
        while (lots.size() < 10000) lots += part;
        result.push_back(lots);
    }
    return result;
}

/// What is in the view as text, control values and all.
std::vector<std::string> every_text(const form::FormView& view) {
    std::vector<std::string> result = {view.title, view.tagline,        view.status,
                                       view.focus, view.letter.subject, view.advice.verdict};
    for (const letter::AdvicePoint& point : view.advice.points) result.push_back(point.text);
    for (const form::Section& section : view.sections)
        for (const form::Control& one : section.controls)
            result.insert(result.end(),
                          {one.value, one.display, one.error, one.help, one.label, one.href, one.placeholder});
    result.push_back(output::plain(view.letter));
    result.push_back(output::html(view.letter));
    return result;
}

void check_letter(const form::FormView& view) {
    const std::string plain = output::plain(view.letter);
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const auto byte = static_cast<unsigned char>(plain[i]);
        REQUIRE((byte >= ' ' || byte == '\n'));
        REQUIRE(byte != 0x7F);
    }
    for (const char* steering : {"\xE2\x80\xAE", "\xE2\x80\x8F", "\xE2\x81\xA6", "\xE2\x80\xA8", "\xC2\x85"})
        CHECK_FALSE(contains(plain, steering));
    CHECK_FALSE(contains(view.letter.subject, "\n"));
    std::string html = output::html(view.letter);
    for (const char* own : {"<p>", "</p>", "<br>", "<strong>", "</strong>"}) letter::replace_all(html, own, "");
    CHECK_FALSE(contains(html, "<"));
    CHECK_FALSE(contains(html, ">"));
    CHECK(plain.size() < 10000);
}

void check_link(const form::FormView& view) {
    const form::Control* mail = form::find(view, "mail");
    if (!mail) return;
    for (const char c : mail->href) REQUIRE((c > ' ' && c < 0x7F && c != '"' && c != '<' && c != '\''));
    CHECK(support::count(mail->href, "?") == 1);
    CHECK(support::count(mail->href, "&") == 1);
    CHECK_FALSE(contains(mail->href.substr(0, mail->href.find("&body=")), "%0A"));
    CHECK_FALSE(contains(mail->href.substr(0, mail->href.find("&body=")), "%0D"));
}

}  // namespace

TEST_CASE("hostile text in each field and in all of them") {
    for (const std::string& attack : attacks())
        for (const letter::Situation& situation : support::catalog().situations()) {
            Form form;
            form.set("situation", situation.id);
            form.set("reason", "own");
            for (const char* id : texts) form.enter(id, attack);
            for (const char* id : choices) form.enter(id, attack);
            CHECK(form.request().situation == situation.id);
            const form::FormView view = form.view();
            for (const std::string& text : every_text(view)) CHECK(letter::repair_utf8(text) == text);
            check_letter(view);
            check_link(view);
        }
}

TEST_CASE("a placeholder that was typed is a text like any other") {
    Form form;
    form.set("company", "{position} [x] {{name}}");
    form.set("position", "Analyst");
    form.set("name", "Jo {company}");
    const std::string plain = output::plain(form.view().letter);
    CHECK(contains(plain, "{position} [x] {{name}}"));
    CHECK(contains(plain, "Jo {company}"));
}

TEST_CASE("a value that quotes a message's own mark is not filled again") {
    Form form;
    form.enter("email", "{value}{value}");
    CHECK(contains(form.error("email"), "“{value}{value}”"));
}

TEST_CASE("an address cannot bring a header or a second recipient") {
    Form form;
    for (const char* attack : {"a@b.co?bcc=evil@example.com", "a@b.co&bcc=evil@example.com",
                               "a@b.co%0D%0ABcc:evil@example.com", "a@b.co\r\nBcc: evil@example.com"}) {
        form.enter("email", attack);
        const std::string href = form.control("mail").href;
        CHECK_MESSAGE(!form.error("email").empty(), attack);
        CHECK_MESSAGE(href.rfind("mailto:?subject=", 0) == 0, attack);
    }
}
