#include <cstdio>

#include "letter/compose.h"
#include "letter/request_json.h"
#include "output/output.h"
#include "tool/tool.h"

namespace tool {

int compose(const Arguments& arguments) {
    const letter::LoadResult loaded = load("assets/catalog.json", locale_file(arguments));
    if (!loaded.catalog) return 1;
    const std::string file = option(arguments, "request", "");
    std::vector<letter::Problem> problems;
    const std::optional<letter::Request> request =
        letter::read_request(*loaded.catalog, file.empty() ? "{}" : read_file(file), file, problems);
    for (const letter::Problem& problem : problems) std::fprintf(stderr, "%s\n", letter::describe(problem).c_str());
    if (!request) return 1;
    const letter::Letter letter = letter::compose(*loaded.catalog, *request);
    if (!letter.subject.empty())
        std::printf("%s: %s\n\n", loaded.catalog->ui("letter.subject").c_str(), letter.subject.c_str());
    std::puts(output::plain(letter).c_str());
    return 0;
}

}  // namespace tool
