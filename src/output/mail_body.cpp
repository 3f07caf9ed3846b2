#include "output/mail_body.h"

#include <algorithm>

#include "output/line_text.h"

namespace output {
namespace {

constexpr std::size_t line_limit = 76;

/// Quoted-printable (RFC 2045, 6.7) of one line: soft line breaks, and nothing at its start that mailboxes or SMTP
/// servers treat as theirs ("From ", ".").
class QuotedLine {
public:
    explicit QuotedLine(std::string& out) : out_(out) {}

    void put(std::string_view line) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            const char c = line[i];
            const bool last = i + 1 == line.size();
            const bool space = c == ' ' || c == '\t';
            const bool encode = c == '=' || (space && last) || (!space && (c <= ' ' || c >= 0x7F));
            make_room(encode ? 3 : 1, last);
            const bool taken = length_ == 0 && (c == '.' || line.substr(i, 5) == "From ");
            if (encode || taken)
                put_encoded(static_cast<unsigned char>(c));
            else
                put_plain(c);
        }
    }

private:
    void make_room(std::size_t size, bool last) {
        if (length_ + size <= line_limit - (last ? 0 : 1)) return;
        out_ += "=\r\n";
        length_ = 0;
    }
    void put_plain(char c) {
        out_ += c;
        ++length_;
    }
    void put_encoded(unsigned char byte) {
        constexpr std::string_view hex = "0123456789ABCDEF";
        out_ += {'=', hex[byte >> 4U], hex[byte & 15U]};
        length_ += 3;
    }

    std::string& out_;
    std::size_t length_ = 0;
};

std::string quoted_printable(std::string_view text) {
    std::string result;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find('\n', from), text.size());
        if (from > 0) result += "\r\n";
        QuotedLine(result).put(text.substr(from, to - from));
        from = to + 1;
    }
    return result;
}

std::string base64_lines(std::string_view bytes) {
    const std::string all = base64(bytes);
    std::string result;
    for (std::size_t from = 0; from < all.size(); from += line_limit)
        (result += from ? "\r\n" : "") += all.substr(from, line_limit);
    return result;
}

}  // namespace

std::string base64(std::string_view bytes) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string result;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto at = [&](std::size_t k) {
            return i + k < bytes.size() ? static_cast<unsigned>(static_cast<unsigned char>(bytes[i + k])) : 0U;
        };
        const unsigned group = at(0) << 16U | at(1) << 8U | at(2);
        const std::size_t used = std::min<std::size_t>(bytes.size() - i, 3) + 1;
        for (unsigned k = 0; k < 4; ++k) result += k < used ? digits[group >> (18 - 6 * k) & 63U] : '=';
    }
    return result;
}

std::string text_part(std::string_view type, std::string_view text) {
    // A byte beyond ASCII takes three characters in the one, every byte takes four thirds in the other.
    const auto beyond = static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
    const bool as_base64 = beyond * 6 > text.size();
    return "Content-Type: " + std::string(type) +
           "\r\nContent-Transfer-Encoding: " + (as_base64 ? "base64" : "quoted-printable") + "\r\n\r\n" +
           (as_base64 ? base64_lines(with_crlf(text)) : quoted_printable(text)) + "\r\n";
}

}  // namespace output
