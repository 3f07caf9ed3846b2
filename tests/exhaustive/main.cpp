// Composes every combination in every locale that ships, or in those that are named, and holds each letter to the
// rules.
//     exhaustive [--examples N] [LOCALE…]      the last line is "N passed, N failed": checks, by kind and locale
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "exhaustive/run.h"
#include "exhaustive/self_test.h"
#include "unit/support.h"

namespace {

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

struct Count {
    std::size_t passed = 0, failed = 0;

    void add(const std::string& name, const exhaustive::Report& report) {
        std::printf("%s", report.text(name).c_str());
        std::printf("%s: %zu checks passed, %zu failed\n", name.c_str(), report.passed(), report.failed());
        passed += report.passed();
        failed += report.failed();
    }
};

/// The checks themselves; and which locales there are, unless they are named.
std::vector<std::string> begin(Count& total, std::vector<std::string> named) {
    letter::LoadResult loaded = letter::load_catalog(support::structure_text(), support::locale_text());
    if (!loaded.catalog) {
        exhaustive::Report report;
        for (const letter::Problem& problem : loaded.problems) report.fail("loads", letter::describe(problem));
        total.add("en-US", report);
        return named;
    }
    const exhaustive::World world(std::move(*loaded.catalog));
    total.add("self-test", exhaustive::self_test(world));
    if (named.empty())
        for (const letter::Language& language : world.catalog().languages()) named.push_back(language.locale);
    return named;
}

}  // namespace

int main(int count, char** arguments) {
    Count total;
    std::vector<std::string> named(arguments + 1, arguments + count);
    std::size_t examples = 3;
    if (named.size() > 1 && named[0] == "--examples") {
        examples = std::strtoul(named[1].c_str(), nullptr, 10);
        named.erase(named.begin(), named.begin() + 2);
    }
    for (const std::string& locale : begin(total, std::move(named))) {
        const auto start = std::chrono::steady_clock::now();
        const std::string file = "assets/locales/" + locale + ".json";
        const exhaustive::Run run =
            exhaustive::run_locale(support::structure_text(), support::file(file), file, examples);
        total.add(locale, run.report);
        std::printf("%s: %zu letters, %.1f s, hash %016llx\n", locale.c_str(), run.letters, seconds_since(start),
                    static_cast<unsigned long long>(run.bytes));
    }
    std::printf("%zu passed, %zu failed\n", total.passed, total.failed);
    return total.failed == 0 ? 0 : 1;
}
