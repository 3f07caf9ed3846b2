// The text file, and the letter's way through JSON and back.
#include "letter/text.h"
#include "fuzz/support/input.h"
#include "fuzz/support/lines.h"
#include "fuzz/support/require.h"
#include "output/letter_json.h"
#include "output/line_text.h"
#include "output/output.h"

namespace {

void check_file(const letter::Letter& letter, const std::string& label) {
    const std::string file = output::txt(letter, label);
    const auto lines = fuzz::crlf_lines(file);
    fuzz::require(lines && !lines->empty(), "CRLF at the end of every line");
    fuzz::require(fuzz::well_formed(file), "UTF-8");
    const std::string subject = fuzz::on_one_line(letter.subject);
    const std::string named = fuzz::on_one_line(label);
    const std::string body = output::body_text(output::plain(letter)) + "\n";
    const std::string first = subject.empty() ? "" : (named.empty() ? "" : named + ": ") + subject + "\n\n";
    fuzz::same(fuzz::with_line_feeds(file), first + body, "the file");
}

/// What is written is well-formed: so are the view's texts.
void repair(letter::Letter& letter) {
    std::vector<std::string*> all = {&letter.subject, &letter.salutation, &letter.close};
    for (std::string& line : letter.signature) all.push_back(&line);
    for (letter::Paragraph& paragraph : letter.paragraphs) {
        all.push_back(&paragraph.heading);
        for (letter::Sentence& sentence : paragraph.sentences) all.push_back(&sentence.text);
    }
    for (std::string* const text : all) *text = letter::repair_utf8(*text);
}

void check_json(const letter::Letter& letter) {
    letter::JsonWriter json;
    json.open('{');
    output::write_letter(json, letter);
    std::vector<letter::Problem> problems;
    const std::string file = "letter";
    const auto value = letter::parse_json(json.close('}').take(), file, problems);
    fuzz::require(value.has_value(), "JSON");
    const letter::Letter read = output::read_letter(letter::Node(*value, file, problems).at("letter"));
    fuzz::require(problems.empty(), "no problem with what we wrote");
    fuzz::same(read.subject, letter.subject, "the subject");
    fuzz::require(read.channel == letter.channel && read.signature == letter.signature, "channel and signature");
    fuzz::same(output::plain(read), output::plain(letter), "the letter");
    fuzz::same(output::html(read), output::html(letter), "the letter as HTML");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    letter::Letter letter = any_letter(input);
    check_file(letter, input.text());
    repair(letter);
    check_json(letter);
    return 0;
}
