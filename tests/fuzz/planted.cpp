// A fault on purpose, of the kind that the fuzzers are there for: a writer that lets a line break through.
// tests/fuzz/run expects that it is found, and fails where it is not.
#include "fuzz/support/input.h"
#include "fuzz/support/mail.h"
#include "fuzz/support/require.h"
#include "output/eml.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    std::vector<letter::Problem> problems;
    std::string message = *output::eml({}, {}, problems);
    message.replace(message.find("\r\n") + 2, 0, "Subject: x" + input.text() + "\r\n");
    fuzz::Mail mail;
    fuzz::sound(read_mail(message, mail));
    return 0;
}
