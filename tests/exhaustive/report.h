// Counts what went wrong in one locale, by kind, with a few examples of each.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace exhaustive {

class Report {
public:
    explicit Report(std::size_t examples = 3) : examples_(examples) {}

    /// A check that is made; each counts as one, passed or failed.
    void expect(const std::string& kind);

    /// Counts a failure; `show` gives the whole example and is asked only if this is kept: few, each about something
    /// else.
    template <class Show>
    void fail(const std::string& kind, const std::string& what, Show show) {
        Kind& one = kinds_[kind];
        ++one.failures;
        if (one.examples.size() < examples_ && one.seen.emplace(what, 0).second)
            one.examples.push_back(what + "\n" + show());
    }
    void fail(const std::string& kind, const std::string& what) {
        fail(kind, what, [] { return std::string(); });
    }

    std::size_t passed() const;
    std::size_t failed() const;
    /// Every kind that failed, with its examples.
    std::string text(const std::string& locale) const;

private:
    struct Kind {
        std::size_t failures = 0;
        std::map<std::string, int> seen;
        std::vector<std::string> examples;
    };
    std::size_t examples_;  ///< how many to keep of each kind
    std::map<std::string, Kind> kinds_;
};

}  // namespace exhaustive
