#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <iterator>

#include "output/output.h"
#include "tool/lines.h"
#include "tool/requests.h"
#include "tool/tool.h"

namespace tool {
namespace {

struct Order {
    std::string file;  ///< "-": standard input; empty: an empty request, or standard input for lines
    bool lines = false;
    std::uint64_t first_line = 1;
};

/// True if the option is one of compose's that has a value.
bool has_value(const std::string& argument) {
    return argument == "--request" || argument == "--locale" || argument == "--assets" || argument == "--overlay" ||
           argument == "--first-line";
}

/// Nothing, and why on stderr, for what is no order.
std::optional<Order> read_order(const Arguments& arguments) {
    Order order{option(arguments, "request", ""), false, 1};
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string& one = arguments[i];
        if (has_value(one) && i + 1 < arguments.size()) {
            ++i;
        } else if (one == "--lines") {
            order.lines = true;
        } else if (one == "-" || (one[0] != '-' && order.file.empty())) {
            order.file = one;
        } else {
            std::fprintf(stderr, "letter compose does not know what to do with \"%s\"; see letter --help\n",
                         one.c_str());
            return std::nullopt;
        }
    }
    const std::string first = option(arguments, "first-line", "1");
    order.first_line = std::strtoull(first.c_str(), nullptr, 10);
    if (order.first_line > 0) return order;
    std::fprintf(stderr, "--first-line wants a number from 1 on, not \"%s\"\n", first.c_str());
    return std::nullopt;
}

std::string read_request_file(const std::string& file) {
    if (file.empty()) return "{}";
    if (file != "-") return read_file(file);
    return {std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
}

int compose_one(Catalogs& catalogs, const std::string& file) {
    std::vector<letter::Problem> problems;
    const std::string name = file == "-" ? "standard input" : file;
    const std::optional<Composed> composed = compose_json(catalogs, read_request_file(file), name, problems);
    print(problems);
    if (!composed) return 1;
    if (!composed->letter.subject.empty())
        std::printf("%s: %s\n\n", composed->catalog->ui("letter.subject").c_str(), composed->letter.subject.c_str());
    std::puts(output::plain(composed->letter).c_str());
    return 0;
}

}  // namespace

int compose(const Arguments& arguments) {
    const std::optional<Order> order = read_order(arguments);
    if (!order) return 2;
    Catalogs catalogs(arguments);
    if (!catalogs.start()) return 1;
    return order->lines ? compose_lines(catalogs, order->file.empty() ? "-" : order->file, order->first_line)
                        : compose_one(catalogs, order->file);
}

}  // namespace tool
