#include <cstdio>

#include "tool/tool.h"

namespace tool {
namespace {

constexpr const char* help =
    "letter compose [FILE|-]           one letter; FILE (or -, what is piped in) has the form's fields as JSON\n"
    "letter compose --lines [FILE|-]   of each line a letter: JSON Lines in, JSON Lines out, see docs/engine.md\n"
    "    --first-line N                the number of the first line, where FILE is a part of a longer one\n"
    "letter sample [--count N] [--seed S] [--situation ID] [--goal ID]   letters to read\n"
    "letter validate LOCALE_FILE       say what is wrong in a locale file\n"
    "letter validate --overlay FILE    say what is wrong in a portal's own wording, see docs/overlay.md\n"
    "letter overlay FILE DIR           writes the assets with the overlay laid over them into the folder DIR\n"
    "letter output [--kind OP] FILE    one output of the call in FILE (src/engine/engine.h)\n"
    "letter output --each FILE         the same for each line of FILE\n"
    "letter prerender                  print the static page's texts as JSON\n"
    "\n"
    "    --locale L                    the language of letters, en-US without it\n"
    "    --assets DIR                  where catalog.json and locales/ are; without it assets/ here, or else\n"
    "                                  ../share/letter-assistant beside the program\n"
    "    --overlay FILE                compose and sample with a portal's own wording\n"
    "\n"
    "Ends with 0, with 1 if something in a file is wrong, with 2 if it was called wrongly.\n";

}  // namespace

std::string option(const Arguments& arguments, const std::string& name, const std::string& fallback) {
    for (std::size_t i = 0; i + 1 < arguments.size(); ++i)
        if (arguments[i] == "--" + name) return arguments[i + 1];
    return fallback;
}

}  // namespace tool

int main(int count, char** values) {
    const tool::Arguments arguments(values + 1, values + count);
    const std::string command = arguments.empty() ? "" : arguments[0];
    if (command == "compose") return tool::compose(arguments);
    if (command == "sample") return tool::sample(arguments);
    if (command == "validate") return tool::validate(arguments);
    if (command == "overlay") return tool::overlay(arguments);
    if (command == "output") return tool::output(arguments);
    if (command == "prerender") return tool::prerender(arguments);
    std::fputs(tool::help, command == "--help" ? stdout : stderr);
    return command == "--help" ? 0 : 2;
}
