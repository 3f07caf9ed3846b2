// A request as a JSON file: read or refused with a place, and every letter that is composed from it is clean.
#include "letter/request_json.h"

#include "fuzz/support/assets.h"
#include "fuzz/support/input.h"
#include "fuzz/support/lines.h"
#include "fuzz/support/require.h"
#include "fuzz/support/view.h"
#include "letter/check.h"
#include "letter/compose.h"

namespace {

void check_people(const letter::Catalog& catalog, const std::string& text) {
    for (const letter::Recipient& one : letter::parse_recipients(catalog, text)) {
        fuzz::require(!one.name.empty(), "a recipient has a name");
        fuzz::require(fuzz::well_formed(one.name + one.honorific), "a name is UTF-8");
        fuzz::require(one.name.find_first_of("\r\n") == std::string::npos, "a name is one line");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const char* const locales[] = {"en-US", "de", "fr", "es", "en-GB"};
    const letter::Catalog& catalog = fuzz::catalog(locales[input.below(5)]);
    const std::string text = input.rest();
    check_people(catalog, text);
    std::vector<letter::Problem> problems;
    const auto request = letter::read_request(catalog, text, "request", problems);
    fuzz::require(request.has_value() == problems.empty(), "either a request or a reason");
    if (!request) return 0;
    const letter::Letter letter = letter::compose(catalog, *request);
    fuzz::sound(fuzz::letter_fault(letter));
    const std::size_t limit = letter::message_limit(letter.channel);
    fuzz::require(limit == 0 || !letter.paragraphs.empty(), "a message says something");
    for (const letter::Finding& finding : letter::check(catalog, *request, letter))
        fuzz::require(fuzz::well_formed(finding.text + finding.target), "a finding is UTF-8");
    fuzz::require(!letter::advise(catalog, *request).verdict.empty(), "there is advice");
    return 0;
}
