#include <cstdio>
#include <fstream>
#include <iterator>

#include "tool/tool.h"

namespace tool {

std::string option(const Arguments& arguments, const std::string& name, const std::string& fallback) {
    for (std::size_t i = 0; i + 1 < arguments.size(); ++i)
        if (arguments[i] == "--" + name) return arguments[i + 1];
    return fallback;
}

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        std::fprintf(stderr, "%s cannot be read; run this in the project's folder or mend the path.\n", path.c_str());
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string locale_file(const Arguments& arguments) {
    return "assets/locales/" + option(arguments, "locale", "en-US") + ".json";
}

letter::LoadResult load(const std::string& catalog_file, const std::string& locale_file) {
    letter::LoadResult result =
        letter::load_catalog(read_file(catalog_file), read_file(locale_file), catalog_file, locale_file);
    for (const letter::Problem& problem : result.problems)
        std::fprintf(stderr, "%s\n", letter::describe(problem).c_str());
    return result;
}

}  // namespace tool

int main(int count, char** values) {
    const tool::Arguments arguments(values + 1, values + count);
    const std::string command = arguments.empty() ? "" : arguments[0];
    if (command == "compose") return tool::compose(arguments);
    if (command == "sample") return tool::sample(arguments);
    if (command == "validate") return tool::validate(arguments);
    if (command == "output") return tool::output(arguments);
    if (command == "prerender") return tool::prerender(arguments);
    std::fputs(
        "letter compose [--request FILE]                          write one letter; FILE has the form's fields as "
        "JSON\n"
        "letter sample [--count N] [--seed S] [--situation ID] [--goal ID] [--locale L]   letters to read\n"
        "letter validate assets/locales/xx.json                   say what is wrong in a locale file\n"
        "letter output [--kind OP] [--locale L] FILE              one output of the call in FILE "
        "(src/engine/engine.h)\n"
        "letter output --each FILE                                the same for each line of FILE\n"
        "letter prerender                                         print the static page's texts as JSON\n",
        command == "--help" ? stdout : stderr);
    return command == "--help" ? 0 : 2;
}
