// What people type, and how it stands in a sentence.
#include <doctest/doctest.h>

#include "letter/phrases.h"
#include "unit/support.h"

using namespace letter;

namespace {

std::string detail(Detail which, std::string Request::*field, const char* typed) {
    Request request;
    request.*field = typed;
    return details_of(support::catalog(), request)[which];
}

}  // namespace

TEST_CASE("a position typed in full does not double the sentence's own words") {
    for (const char* typed : {"Data Analyst", "Data Analyst position", "the Data Analyst role",
                              "  A Data Analyst Position ", "Position of Data Analyst"})
        CHECK_MESSAGE(detail(Detail::position, &Request::position, typed) == "Data Analyst", typed);
    CHECK(detail(Detail::position, &Request::position, "position") == "position");
    CHECK(detail(Detail::position, &Request::position, "Theater Director") == "Theater Director");
}

TEST_CASE("a reason in own words fits after a colon, whatever its form") {
    const auto own = [](const char* typed) { return detail(Detail::own, &Request::own_reason, typed); };
    CHECK(own("Because my visa will not be ready in time.") == "my visa will not be ready in time");
    CHECK(own("My visa will not be ready in time...") == "my visa will not be ready in time");
    CHECK(own("due to a family event") == "a family event");
    CHECK(own("since I am moving abroad") == "I am moving abroad");
    CHECK(own("since March I have been abroad") == "since March I have been abroad");
    CHECK(own("I am moving. My lease ends soon.") == "I am moving. My lease ends soon");
    CHECK(own("because ") == "because");
    CHECK(own("...").empty());
}

TEST_CASE("a topic completes our conversation about") {
    const auto topic = [](const char* typed) { return detail(Detail::topic, &Request::topic, typed); };
    CHECK(topic("We talked about the new platform.") == "the new platform");
    CHECK(topic("About your plans") == "your plans");
    CHECK(topic("Kubernetes") == "Kubernetes");
}
