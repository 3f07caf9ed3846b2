#include <doctest/doctest.h>

#include "intake/times.h"
#include "unit/intake/support_intake.h"

namespace {

std::string times(const std::string& language, const std::string& text) {
    const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    std::string result;
    for (const intake::TimeHit& hit :
         intake::find_times(support::language(language), intake::Text(intake::clean(text)), {})) {
        if (!result.empty()) result += "; ";
        for (std::size_t i = 0; i < hit.readings.size(); ++i)
            result += (i ? " or " : "") + two(hit.readings[i].hour) + ":" + two(hit.readings[i].minute);
    }
    return result;
}

std::string zone(const std::string& language, const std::string& text) {
    const auto hit =
        intake::find_zone(support::words(), support::language(language), intake::Text(intake::clean(text)), 0, 999);
    if (!hit) return {};
    std::string result = hit->ids.empty() ? "unknown" : "";
    for (const std::string& id : hit->ids) result += (result.empty() ? "" : " ") + id;
    return result;
}

}  // namespace

TEST_CASE("times as each language writes them") {
    for (const char* text :
         {"2:30 PM", "2:30pm", "2.30 pm", "2:30 p.m.", "14:30", "at 2:30 in the afternoon", "14:30:00"})
        CHECK_MESSAGE(times("en", text) == "14:30", std::string(text));
    for (const char* text : {"14:30 Uhr", "14.30 Uhr", "um 14:30", "14 Uhr 30", "14h30"})
        CHECK_MESSAGE(times("de", text) == "14:30", std::string(text));
    for (const char* text : {"14 h 30", "14h30", "à 14:30",
                             "14\xC2\xA0h\xC2\xA0"
                             "30",
                             "2 h 30 de l'après-midi"})
        CHECK_MESSAGE(times("fr", text) == "14:30", std::string(text));
    for (const char* text : {"14:30 h", "a las 14:30", "2:30 de la tarde", "14.30 h"})
        CHECK_MESSAGE(times("es", text) == "14:30", std::string(text));
    CHECK(times("en", "noon") == "12:00");
    CHECK(times("fr", "à midi") == "12:00");
    CHECK(times("en", "12:00 am") == "00:00");
    CHECK(times("en", "12 pm") == "12:00");
    CHECK(times("de", "um 9 Uhr") == "09:00");
    CHECK(times("es", "a las 10") == "10:00");
}

TEST_CASE("half a day is left open only where nothing says which") {
    CHECK(times("en", "at 2:30") == "14:30 or 02:30");
    CHECK(times("es", "a las 4:30") == "16:30 or 04:30");
    CHECK(times("en", "at 9:30") == "09:30");
    CHECK(times("de", "um 5:30 Uhr") == "05:30");
}

TEST_CASE("a range is its start") {
    CHECK(times("en", "2:30 - 3:30 PM") == "14:30");
    CHECK(times("en", "11:30–12:30 PM") == "11:30");
    CHECK(times("en", "9 to 10 am") == "09:00");
    CHECK(times("en", "10.00–10.45") == "10:00");
    CHECK(times("de", "von 14 bis 15 Uhr") == "14:00");
    CHECK(times("fr", "de 9h à 10h30") == "09:00");
    CHECK(times("es", "de 9:00 a 10:00 h") == "09:00");
}

TEST_CASE("what is no time is none") {
    for (const char* text :
         {"45 minutes", "at 5 Mill Lane", "10:75", "25:00", "1:1", "$2.30", "+1 (555) 010-0199", "3.5 hours",
          "ratio 16:9", "10:30:45:12", "UTC+01:00", "room 2.14", "https://x.example/a:10:30"})
        CHECK_MESSAGE(times("en", text).empty(), std::string(text));
    for (const char* text : {"durée : 1 h", "environ 1h30", "2 h de trajet"})
        CHECK_MESSAGE(times("fr", text).empty(), std::string(text));
}

TEST_CASE("zones by what they are called") {
    CHECK(zone("en", "2:30 PM ET") == "America/New_York");
    CHECK(zone("en", "(Eastern Time - US & Canada)") == "America/New_York");
    CHECK(zone("en", "(GMT+01:00) Central European Time - Berlin") == "Europe/Berlin");
    CHECK(zone("de", "10 Uhr (MEZ)") == "Europe/Berlin");
    CHECK(zone("fr", "10 h (heure de Paris)") == "Europe/Berlin");
    CHECK(zone("es", "hora peninsular") == "Europe/Berlin");
    CHECK(zone("fr", "et vous").empty());  // not ET
    CHECK(zone("en", "GMT+5") == "unknown");
    CHECK(zone("en", "3 pm CST") == "America/Chicago Asia/Shanghai");
    CHECK(zone("en", "3 pm IST") == "Europe/London Asia/Kolkata");
    CHECK(intake::zones_named(support::words(), support::language("en"), "(UTC-06:00) Central Time (US & Canada)") ==
          std::vector<std::string>{"America/Chicago"});
}
