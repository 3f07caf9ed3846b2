// How far ahead the message is sent.
#include "letter/request.h"

namespace letter {
namespace {

/// An interview this near is a matter for the telephone.
constexpr int minutes_ahead = 90;
constexpr int week = 7;

int minute_of_day(const Time& time) {
    return time.hour * 60 + time.minute;
}

Notice on_the_day(const Request& request) {
    if (!request.time) return Notice::same_day;
    const int left = minute_of_day(*request.time) - minute_of_day(request.now->time);
    if (left < 0) return Notice::past;
    return left <= minutes_ahead ? Notice::minutes : Notice::same_day;
}

}  // namespace

std::optional<Notice> effective_notice(const Request& request) {
    if (!request.date || !request.now) return request.notice;
    const long days = days_from_epoch(*request.date) - days_from_epoch(request.now->date);
    if (days < 0) return Notice::past;
    if (days == 0) return on_the_day(request);
    if (days == 1) return Notice::day_before;
    return days < week ? Notice::days : Notice::weeks;
}

}  // namespace letter
