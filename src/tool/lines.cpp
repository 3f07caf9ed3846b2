#include "tool/lines.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "letter/json_writer.h"
#include "letter/text.h"
#include "output/letter_json.h"
#include "output/output.h"
#include "tool/line_reader.h"

namespace tool {
namespace {

std::string good_line(const letter::Letter& letter) {
    letter::JsonWriter json;
    json.open('{');
    output::write_letter(json, letter);
    json.key("plain").string(output::plain(letter)).key("html").string(output::html(letter));
    return json.close('}').take() + "\n";
}

std::string bad_line(std::uint64_t line, const std::vector<letter::Problem>& problems) {
    letter::JsonWriter json;
    json.open('{').key("problems").open('[');
    for (const letter::Problem& one : problems) {
        std::string message = one.message;
        // A document that is one line has no other.
        if (one.pointer.empty()) letter::replace_all(message, "line 1, column", "column");
        json.open('{').key("at").string(one.pointer).key("message").string(message).close('}');
    }
    // A JsonWriter's numbers end at 2^31, a stream of lines does not.
    return "{\"line\":" + std::to_string(line) + "," + json.close(']').close('}').take().substr(1) + "\n";
}

/// Standard output; once a write has failed, nothing more is tried.
class Output {
public:
    void write(const std::string& text) {
        if (error_ == 0 && std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) error_ = errno;
    }
    void flush() {
        if (error_ == 0 && std::fflush(stdout) != 0) error_ = errno;
    }
    int error() const { return error_; }

private:
    int error_ = 0;
};

struct Count {
    std::uint64_t lines = 0;
    std::uint64_t wrong = 0;
    std::uint64_t first_wrong = 0;
};

/// Composes until the end of the input or of the output.
Count run(Catalogs& catalogs, LineReader& reader, Output& output, std::uint64_t first_line) {
    Count count;
    while (const std::optional<LineReader::Line> line = reader.next()) {
        const std::uint64_t number = first_line + count.lines++;
        std::vector<letter::Problem> problems;
        std::optional<Composed> composed;
        if (line->too_long)
            problems.push_back({"", "", too_long});
        else if (letter::trim(line->text).empty())
            problems.push_back({"", "", "this line is empty; write a request into it, or take it out"});
        else
            composed = compose_json(catalogs, line->text, "", problems);
        output.write(composed ? good_line(composed->letter) : bad_line(number, problems));
        if (!composed && count.wrong++ == 0) count.first_wrong = number;
        if (output.error() != 0) break;
    }
    output.flush();
    return count;
}

/// Says on stderr what a person has to know; gives the exit code.
int close_up(const std::string& name, const Count& count, int read_error, int write_error) {
    // Whoever read the output has enough of it, as "head" has: no reason for a word.
    if (write_error != 0 && write_error != EPIPE)
        std::fprintf(stderr, "The output cannot be written: %s.\n", std::strerror(write_error));
    if (read_error != 0) std::fprintf(stderr, "%s cannot be read: %s.\n", name.c_str(), std::strerror(read_error));
    if (count.wrong > 0 && write_error == 0)
        std::fprintf(stderr, "%s: %llu of %llu lines have problems, the first is line %llu; the output tells them.\n",
                     name.c_str(), static_cast<unsigned long long>(count.wrong),
                     static_cast<unsigned long long>(count.lines), static_cast<unsigned long long>(count.first_wrong));
    return count.wrong > 0 || read_error != 0 || write_error != 0 ? 1 : 0;
}

}  // namespace

int compose_lines(Catalogs& catalogs, const std::string& file, std::uint64_t first_line) {
    const bool piped = file == "-";
    const std::string name = piped ? "standard input" : file;
    const int input = piped ? STDIN_FILENO : open(file.c_str(), O_RDONLY | O_CLOEXEC);  // NOLINT(*-vararg)
    if (input < 0) return close_up(name, {}, errno, 0);
    Output output;
    // Whoever sends one request and waits for its letter must get it before the next is waited for.
    LineReader reader(input, longest_request, [&] { output.flush(); });
    const Count count = run(catalogs, reader, output, first_line);
    if (!piped) close(input);
    return close_up(name, count, reader.error(), output.error());
}

}  // namespace tool
