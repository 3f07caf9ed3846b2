#include "output/links.h"

#include "output/line_text.h"
#include "output/output.h"
#include "output/percent.h"

namespace output {
namespace {

/// A compose address: where it is, how its fields are named, what it takes. The limits are encoded characters of the
/// whole address. Gmail: about 4,096 were seen to work. Outlook: IIS takes 2,048 in a query unless told otherwise, and
/// signing in first hands the address on. Yahoo says nothing: the same, to be careful.
struct Service {
    const char* id;
    const char* base;
    const char* to;
    const char* subject;
    const char* body;
    std::size_t limit;
};
constexpr Service services[] = {
    {"gmail", "https://mail.google.com/mail/?view=cm&fs=1", "&to=", "&su=", "&body=", 4000},
    {"outlook_live", "https://outlook.live.com/mail/0/deeplink/compose", "?to=", "&subject=", "&body=", 2000},
    {"outlook_office", "https://outlook.office.com/mail/deeplink/compose", "?to=", "&subject=", "&body=", 2000},
    {"yahoo", "https://compose.mail.yahoo.com/", "?to=", "&subject=", "&body=", 2000},
};

Link compose_link(const Service& service, const letter::Letter& letter, const std::vector<std::string>& to) {
    Link link = {service.id, service.base, {}, service.limit};
    link.url += service.to;
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (i > 0) link.url += ',';
        percent_encode(link.url, header_text(to[i]), "@");
    }
    link.url += service.subject;
    percent_encode(link.url, header_text(letter.subject));
    link.bare = link.url;
    link.url += service.body;
    percent_encode(link.url, body_text(plain(letter)));
    return link;
}

Link mailto_link(const letter::Letter& letter, const std::vector<std::string>& to) {
    Link link = {"mailto", mailto(letter, to), {}, mailto_limit};
    link.bare = link.url.substr(0, link.url.find("&body="));
    return link;
}

/// The number as it is dialled.
std::string dialled(std::string_view number) {
    std::string result;
    for (const char c : number)
        if ((c >= '0' && c <= '9') || (c == '+' && result.empty())) result += c;
    return result == "+" ? std::string() : result;
}

}  // namespace

std::vector<Link> links(const letter::Letter& letter, const std::vector<std::string>& to) {
    std::vector<Link> result = {mailto_link(letter, to)};
    for (const Service& service : services) result.push_back(compose_link(service, letter, to));
    return result;
}

std::string sms(const letter::Letter& letter, const std::vector<std::string>& numbers) {
    std::string link = "sms:";
    for (const std::string& number : numbers) {
        const std::string digits = dialled(number);
        if (digits.empty()) continue;
        if (link.back() != ':') link += ',';
        link += digits;
    }
    link += "?body=";
    // A message's line break is LF; %0D%0A shows as two on some telephones.
    percent_encode(link, body_text(plain(letter)), {}, "%0A");
    return link;
}

}  // namespace output
