#include <doctest/doctest.h>

#include "intake/dates.h"
#include "unit/intake/support_intake.h"

namespace {

std::string show(const letter::Date& date) {
    const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return std::to_string(date.year) + "-" + two(date.month) + "-" + two(date.day);
}

/// All dates of a text that was written on that day (or on an unknown one): "2026-11-30; order 2027-04-03 2027-03-04".
std::string dates(const std::string& language, const std::string& text, const char* sent = "2026-11-24",
                  const char* today = "2026-11-24") {
    const intake::Text prepared(intake::clean(text));
    std::string result;
    for (const intake::DateHit& hit : intake::find_dates(support::language(language), prepared,
                                                         {letter::parse_date(sent), letter::parse_date(today)})) {
        if (!result.empty()) result += "; ";
        if (hit.doubt != intake::Doubt::none)
            result += std::string(intake::name(hit.doubt)) + (hit.readings.empty() ? "" : " ");
        for (std::size_t i = 0; i < hit.readings.size(); ++i) result += (i ? " " : "") + show(hit.readings[i]);
    }
    return result;
}

}  // namespace

TEST_CASE("dates with the month's name, in every language") {
    for (const char* text :
         {"Monday, November 30, 2026", "Mon, Nov 30, 2026", "November 30th, 2026", "30 November 2026",
          "Monday 30th of November 2026", "Nov. 30 2026", "on 30 NOVEMBER, 2026."})
        CHECK_MESSAGE(dates("en", text) == "2026-11-30", std::string(text));
    for (const char* text : {"Montag, 30. November 2026", "Montag, den 30. November 2026", "30. Nov. 2026",
                             "Mo., 30.11.2026", "30.11.26", "30. 11. 2026", "am 30.November 2026"})
        CHECK_MESSAGE(dates("de", text) == "2026-11-30", std::string(text));
    for (const char* text : {"lundi 30 novembre 2026", "le 30 nov. 2026", "30/11/2026", "LUNDI 30 NOVEMBRE 2026"})
        CHECK_MESSAGE(dates("fr", text) == "2026-11-30", std::string(text));
    for (const char* text : {"lunes 30 de noviembre de 2026", "lunes, 30 de noviembre del 2026", "30 de nov. de 2026",
                             "el día 30 de noviembre de 2026"})
        CHECK_MESSAGE(dates("es", text) == "2026-11-30", std::string(text));
    CHECK(dates("fr", "mardi 1er décembre 2026") == "2026-12-01");
    CHECK(dates("de", "3. März 2027") == "2027-03-03");
    CHECK(dates("es", "miércoles 2 de diciembre") == "2026-12-02");
}

TEST_CASE("numbers alone are certain only if one reading is left") {
    CHECK(dates("en", "2026-11-30") == "2026-11-30");
    CHECK(dates("en", "2026/11/30 and 2026.11.30") == "2026-11-30; 2026-11-30");
    CHECK(dates("en", "11/30/2026") == "2026-11-30");
    CHECK(dates("en", "30/11/2026") == "2026-11-30");
    CHECK(dates("en", "05/05/2027") == "2027-05-05");
    CHECK(dates("en", "03/04/2027") == "order 2027-03-04 2027-04-03");
    CHECK(dates("fr", "03/04/2027") == "order 2027-04-03 2027-03-04");
    CHECK(dates("es", "03-04-2027") == "order 2027-04-03 2027-03-04");
    CHECK(dates("de", "03.04.2027") == "2027-04-03");
    SUBCASE("a weekday leaves one of them, or none") {
        CHECK(dates("en", "Tuesday 08/12/2026") == "2026-12-08");
        CHECK(dates("en", "08/12/2026 (Tuesday)") == "2026-12-08");
        CHECK(dates("en", "Wednesday 08/12/2026") == "2026-08-12");
        CHECK(dates("en", "Monday 03/04/2027") == "weekday 2027-03-04 2027-04-03");
        CHECK(dates("en", "Monday 1 December 2026") == "weekday 2026-12-01");
    }
}

TEST_CASE("what is no date is none") {
    for (const char* text :
         {"version 3.11.2", "call 06.12.34.56.78", "+49 30 11 20", "1.5 million", "November is cold",
          "31 November 2026", "30/02/2027", "99/99/2026", "room 12/4", "24/7 support", "192.168.1.12",
          "may be 12 people", "$10.11", "2026", "ID 123-45-6789", "0/0/2026", "1/2 day"})
        CHECK_MESSAGE(dates("en", text).empty(), std::string(text));
    CHECK(dates("de", "Guten Morgen, Frau Weber").empty());
    CHECK(dates("es", "a las 10 de la mañana").empty());
}

TEST_CASE("a year that is not named is the only one that would do") {
    CHECK(dates("en", "November 30") == "2026-11-30");
    CHECK(dates("en", "January 13") == "2027-01-13");
    CHECK(dates("en", "October 30") == "year");             // long ago or far ahead
    CHECK(dates("en", "November 20", "") == "2026-11-20");  // read today: it may be past
    CHECK(dates("en", "November 30", "", "") == "year");
    CHECK(dates("de", "Freitag, 27.11. um 16 Uhr") == "2026-11-27");
    CHECK(dates("en", "Wednesday, November 25") == "2026-11-25");
    CHECK(dates("en", "Wednesday, November 26") == "weekday 2026-11-26");
}

TEST_CASE("words for days count from the day of writing, and only from that") {
    CHECK(dates("en", "see you tomorrow") == "2026-11-25");
    CHECK(dates("en", "see you tomorrow", "") == "relative");
    CHECK(dates("de", "bis morgen") == "2026-11-25");
    CHECK(dates("fr", "à demain, aujourd’hui, après-demain") == "2026-11-25; 2026-11-24; 2026-11-26");
    CHECK(dates("es", "pasado mañana") == "2026-11-26");
    CHECK(dates("en", "tomorrow", "2026-12-31") == "2027-01-01");
    CHECK(dates("en", "tomorrow", "2028-02-28") == "2028-02-29");
    SUBCASE("next Tuesday may be two days; this Friday is one") {
        CHECK(dates("en", "next Thursday") == "relative 2026-12-03 2026-11-26");  // written on a Tuesday
        CHECK(dates("en", "next Monday") == "2026-11-30");
        CHECK(dates("en", "next Tuesday") == "2026-12-01");
        CHECK(dates("en", "this Friday") == "2026-11-27");
        CHECK(dates("de", "kommenden Freitag") == "2026-11-27");
        CHECK(dates("fr", "lundi prochain") == "2026-11-30");
        CHECK(dates("es", "el próximo lunes") == "2026-11-30");
        CHECK(dates("en", "next Monday", "") == "relative");
    }
}
