// Medians, in microseconds, of what happens at a keystroke: composing, the form's view, drawing. One line each.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include "letter/compose.h"
#include "unit/gui/support_gui.h"

namespace {

template <class Work>
void measure(const char* name, Work work) {
    constexpr int rounds = 2000;
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work(i);
        times.push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count());
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    std::printf("%s %.2f\n", name, times[rounds / 2]);
}

}  // namespace

int main() {
    support::Screen screen;
    for (const auto& [id, value] : {std::pair("position", "Data Analyst"),
                                    {"company", "Northwind Labs"},
                                    {"date", "2026-11-26"},
                                    {"time", "14:30"},
                                    {"recipients", "Ms. Dana Lee, Sam Ortiz"},
                                    {"name", "Jordan Smith"}})
        screen.set(id, value);
    letter::Request request = form::request(support::catalog(), screen.state);
    std::size_t letters = 0;
    measure("compose", [&](int i) {
        request.seed = static_cast<std::uint32_t>(i);
        letters += letter::compose(support::catalog(), request).paragraphs.size();
    });
    measure("view", [&](int) { letters += form::view(support::catalog(), screen.state).sections.size(); });
    measure("draw", [&](int) { letters += screen.draw().placements.size(); });
    return letters == 0 ? 1 : 0;
}
