#include <cstdio>

#include "tool/tool.h"

namespace tool {

int validate(const Arguments& arguments) {
    if (arguments.size() < 2) return std::fputs("Name the locale file: letter validate assets/locales/en-US.json\n", stderr), 2;
    const letter::LoadResult result = load("assets/catalog.json", arguments[1]);
    if (result.catalog) std::printf("%s is complete.\n", arguments[1].c_str());
    return result.catalog ? 0 : 1;
}

}  // namespace tool
