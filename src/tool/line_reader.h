// Lines of any number in constant memory, each of a bounded length.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tool {

class LineReader {
public:
    struct Line {
        std::string_view text;  ///< without its line break; good until the next call
        bool too_long;          ///< then `text` is its beginning
    };

    /// `file` is an open file descriptor. `before_waiting` is called whenever more has to be read, which may take long.
    LineReader(int file, std::size_t longest, std::function<void()> before_waiting);

    std::optional<Line> next();

    /// Of the read that failed; 0: none, the end was reached.
    int error() const { return error_; }

private:
    bool fill();

    int file_;
    std::size_t longest_;
    std::function<void()> before_waiting_;
    std::string buffer_;
    std::string_view rest_;  ///< what of the buffer is not used yet
    std::string line_;
    int error_ = 0;
};

}  // namespace tool
