// E-mail addresses that an answer can go to.
#include "intake/addresses.h"

#include <algorithm>

#include "letter/text.h"

namespace intake {
namespace {

constexpr std::size_t most_addresses = 12;

}  // namespace

bool is_own(const Context& context, const std::string& email) {
    const std::vector<std::string>& all = context.source.own;
    return std::find(all.begin(), all.end(), fold(email)) != all.end();
}

bool is_robot(const Context& context, const std::string& email) {
    const std::string local = fold(email.substr(0, email.find('@')));
    return std::any_of(context.words.robots.begin(), context.words.robots.end(),
                       [&](const std::string& one) { return local.compare(0, one.size(), one) == 0; });
}

bool is_address(const std::string& text) {
    const std::size_t at = text.find('@');
    return at != std::string::npos && at > 0 && text.find('.', at) != std::string::npos && text.size() <= 254 &&
           text.find_first_of(" ,;<>\"\\()[]\r\n\t") == std::string::npos &&
           text.find('@', at + 1) == std::string::npos && text.back() != '.' &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return static_cast<unsigned char>(c) > ' ' && static_cast<unsigned char>(c) < 0x7F;
           });
}

std::vector<std::string> addresses_in(const Context& context, const std::string& text) {
    std::vector<std::string> all;
    for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
        const auto outside = [](char c) {
            return is_space(c) || std::string_view("<>()[]\",;:|'").find(c) != std::string_view::npos;
        };
        std::size_t from = at;
        while (from > 0 && at - from < 64 && !outside(text[from - 1])) --from;
        std::size_t to = at + 1;
        while (to < text.size() && to - at < 190 && !outside(text[to])) ++to;
        while (to > at && std::string_view(".!?").find(text[to - 1]) != std::string_view::npos) --to;
        const std::string one = text.substr(from, to - from);
        if (is_address(one) && !is_own(context, one) && !is_robot(context, one) &&
            std::find(all.begin(), all.end(), one) == all.end() && all.size() < most_addresses)
            all.push_back(one);
    }
    return all;
}

}  // namespace intake
