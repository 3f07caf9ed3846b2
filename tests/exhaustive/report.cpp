#include "exhaustive/report.h"

#include <algorithm>

namespace exhaustive {

void Report::expect(const std::string& kind) {
    kinds_[kind];
}

std::size_t Report::failed() const {
    return static_cast<std::size_t>(
        std::count_if(kinds_.begin(), kinds_.end(), [](const auto& kind) { return kind.second.failures > 0; }));
}

std::size_t Report::passed() const {
    return kinds_.size() - failed();
}

std::string Report::text(const std::string& locale) const {
    std::string all;
    for (const auto& [name, kind] : kinds_) {
        if (kind.failures == 0) continue;
        all += "FAIL " + locale + ": " + name + ", " + std::to_string(kind.failures) + " times\n";
        for (const std::string& example : kind.examples) {
            all += "  - ";
            for (const char c : example) (all += c) += c == '\n' ? "    " : "";
            all += "\n";
        }
    }
    return all;
}

}  // namespace exhaustive
