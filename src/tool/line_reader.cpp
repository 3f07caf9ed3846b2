#include "tool/line_reader.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace tool {
namespace {

constexpr std::size_t block = 1U << 16U;

}  // namespace

LineReader::LineReader(int file, std::size_t longest, std::function<void()> before_waiting)
    : file_(file), longest_(longest), before_waiting_(std::move(before_waiting)), buffer_(block, '\0') {}

bool LineReader::fill() {
    before_waiting_();
    ssize_t size = -1;
    do size = read(file_, buffer_.data(), buffer_.size());
    while (size < 0 && errno == EINTR);
    if (size < 0) error_ = errno;
    rest_ = std::string_view(buffer_).substr(0, static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
    return size > 0;
}

std::optional<LineReader::Line> LineReader::next() {
    line_.clear();
    while (!rest_.empty() || fill()) {
        const std::size_t end = std::min(rest_.find('\n'), rest_.size());
        // One byte more than is allowed tells that there was more.
        line_.append(rest_.substr(0, std::min(end, longest_ + 1 - line_.size())));
        const bool whole = end < rest_.size();
        rest_.remove_prefix(whole ? end + 1 : end);
        if (whole) return Line{line_, line_.size() > longest_};
    }
    if (line_.empty()) return std::nullopt;
    return Line{line_, line_.size() > longest_};
}

}  // namespace tool
