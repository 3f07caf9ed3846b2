#include "letter/validate.h"

#include <cstdio>

#include "overlay/overlay.h"
#include "tool/tool.h"

namespace tool {
namespace {

using letter::Problem;

int tell(const std::vector<Problem>& problems, const std::string& file) {
    print(problems);
    if (problems.empty()) std::printf("%s is complete.\n", file.c_str());
    return problems.empty() ? 0 : 1;
}

bool known(const std::vector<Problem>& problems, const Problem& one) {
    for (const Problem& other : problems)
        if (other.pointer == one.pointer && other.message == one.message) return true;
    return false;
}

/// In every locale that can be offered with it; what is wrong in all of them is said once.
std::vector<Problem> overlay_problems(const Arguments& arguments, const std::string& file) {
    const std::string catalog = read_file(catalog_file(arguments));
    const std::string text = read_file(file);
    std::vector<std::string> locales = overlay::locales(catalog, text);
    if (locales.empty()) locales.push_back(option(arguments, "locale", "en-US"));
    std::vector<Problem> problems;
    for (const std::string& locale : locales)
        for (const Problem& one : overlay::lay(catalog, read_file(locale_file(arguments, locale)), text, file).problems)
            if (!known(problems, one)) problems.push_back(one);
    return problems;
}

}  // namespace

int validate(const Arguments& arguments) {
    const std::string overlay = option(arguments, "overlay", "");
    if (!overlay.empty()) return tell(overlay_problems(arguments, overlay), overlay);
    if (arguments.size() < 2)
        return std::fputs(
                   "Name the file: letter validate assets/locales/en-US.json, or letter validate --overlay FILE\n",
                   stderr),
               2;
    const std::string structure = catalog_file(arguments);
    const std::string& locale = arguments[1];
    return tell(letter::validate_catalog(read_file(structure), read_file(locale), structure, locale), locale);
}

}  // namespace tool
