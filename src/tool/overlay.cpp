#include "overlay/overlay.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "tool/tool.h"

namespace tool {
namespace {

bool write(const std::filesystem::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    if (file << text << std::flush) return true;
    std::fprintf(stderr, "%s cannot be written; mend the path or its rights.\n", path.c_str());
    return false;
}

}  // namespace

int overlay(const Arguments& arguments) {
    if (arguments.size() < 3) {
        std::fputs("Name the overlay and a folder: letter overlay FILE DIR\n", stderr);
        return 2;
    }
    const std::string& file = arguments[1];
    const std::filesystem::path folder = arguments[2];
    const std::string catalog = read_file(catalog_file(arguments));
    const std::string text = read_file(file);
    std::error_code error;
    std::filesystem::create_directories(folder / "locales", error);
    for (const std::string& locale : overlay::locales(catalog, text)) {
        const overlay::Laid laid = overlay::lay(catalog, read_file(locale_file(arguments, locale)), text, file);
        print(laid.problems);
        if (!laid.problems.empty() || !write(folder / "catalog.json", laid.catalog + "\n") ||
            !write(folder / "locales" / (locale + ".json"), laid.locale + "\n"))
            return 1;
        std::printf("%s\n", (folder / "locales" / (locale + ".json")).c_str());
    }
    return 0;
}

}  // namespace tool
