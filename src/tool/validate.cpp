#include "letter/validate.h"

#include <cstdio>

#include "tool/tool.h"

namespace tool {

int validate(const Arguments& arguments) {
    if (arguments.size() < 2)
        return std::fputs("Name the locale file: letter validate assets/locales/en-US.json\n", stderr), 2;
    const std::string structure = catalog_file(arguments);
    const std::string& locale = arguments[1];
    const std::vector<letter::Problem> problems =
        letter::validate_catalog(read_file(structure), read_file(locale), structure, locale);
    for (const letter::Problem& problem : problems) std::fprintf(stderr, "%s\n", letter::describe(problem).c_str());
    if (problems.empty()) std::printf("%s is complete.\n", locale.c_str());
    return problems.empty() ? 0 : 1;
}

}  // namespace tool
