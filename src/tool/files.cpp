#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "overlay/overlay.h"
#include "tool/tool.h"

namespace tool {
namespace {

/// <prefix>/share/letter-assistant for a program in <prefix>/bin; empty where that cannot be told.
std::string installed() {
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? "" : (program.parent_path().parent_path() / "share" / "letter-assistant").string();
}

bool has_catalog(const std::string& folder) {
    std::error_code error;
    return std::filesystem::exists(folder + "/catalog.json", error);
}

}  // namespace

std::string assets(const Arguments& arguments) {
    std::string folder = option(arguments, "assets", "");
    if (!folder.empty()) return folder;
    folder = installed();
    return has_catalog("assets") || !has_catalog(folder) ? "assets" : folder;
}

std::string catalog_file(const Arguments& arguments) {
    return assets(arguments) + "/catalog.json";
}

std::string locale_file(const Arguments& arguments, const std::string& locale) {
    return assets(arguments) + "/locales/" + locale + ".json";
}

std::string locale_file(const Arguments& arguments) {
    return locale_file(arguments, option(arguments, "locale", "en-US"));
}

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        std::fprintf(stderr,
                     "%s cannot be read; mend the path, or run this in the project's folder or with --assets DIR.\n",
                     path.c_str());
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

letter::LoadResult load(const Arguments& arguments, const std::string& locale) {
    const std::string catalog_name = catalog_file(arguments);
    const std::string locale_name = locale_file(arguments, locale);
    const std::string overlay = option(arguments, "overlay", "");
    overlay::Laid texts = {read_file(catalog_name), read_file(locale_name), {}};
    if (!overlay.empty()) texts = overlay::lay(texts.catalog, texts.locale, read_file(overlay), overlay);
    letter::LoadResult result;
    if (texts.problems.empty())
        result = letter::load_catalog(texts.catalog, texts.locale, catalog_name, locale_name);
    else
        result.problems = std::move(texts.problems);
    print(result.problems);
    return result;
}

letter::LoadResult load(const Arguments& arguments) {
    return load(arguments, option(arguments, "locale", "en-US"));
}

void print(const std::vector<letter::Problem>& problems) {
    for (const letter::Problem& problem : problems) std::fprintf(stderr, "%s\n", letter::describe(problem).c_str());
}

}  // namespace tool
