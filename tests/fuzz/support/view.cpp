#include "fuzz/support/view.h"

#include <algorithm>
#include <set>

#include "fuzz/support/lines.h"
#include "fuzz/support/markup.h"
#include "output/output.h"

namespace fuzz {
namespace {

bool has_control(const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7F; });
}

std::string control_fault(const form::Control& one) {
    const std::string* const texts[] = {&one.id,    &one.label, &one.value, &one.placeholder, &one.help,
                                        &one.error, &one.href,  &one.icon,  &one.display};
    for (const std::string* const text : texts)
        if (!well_formed(*text)) return "not UTF-8 in " + one.id;
    for (const form::Option& option : one.options)
        if (!well_formed(option.value + option.label + option.hint)) return "not UTF-8 in an option of " + one.id;
    const auto odd = [](char c) { return c <= ' ' || c == 0x7F || c == '"' || c == '<' || c == '>'; };
    if (std::any_of(one.href.begin(), one.href.end(), odd)) return "no link: " + one.href;
    return {};
}

std::string focus_fault(const form::FormView& view, const std::set<std::string>& ids) {
    const std::vector<std::string> order = form::focus_order(view);
    for (const std::string& stop : order)
        if (ids.count(stop) == 0 && ids.count(stop.substr(0, stop.find(':'))) == 0)
            return "focus on what is not shown: " + stop;
    if (std::set<std::string>(order.begin(), order.end()).size() != order.size()) return "one stop twice";
    if (!view.focus.empty() && std::find(order.begin(), order.end(), view.focus) == order.end())
        return "lost focus: " + view.focus;
    return {};
}

}  // namespace

std::string letter_fault(const letter::Letter& letter) {
    const std::string plain = output::plain(letter);
    if (!well_formed(plain) || !well_formed(letter.subject)) return "a letter that is not UTF-8";
    if (has_control(letter.subject)) return "a subject with a control character: " + letter.subject;
    for (const letter::Paragraph& paragraph : letter.paragraphs)
        if (has_control(paragraph.heading) || has_control(letter::join(paragraph)))
            return "a paragraph with a control character: " + letter::join(paragraph);
    if (has_control(letter.salutation) || has_control(letter.close)) return "a control character before or after";
    std::string seen;
    return read_fragment(output::html(letter), seen);
}

std::string view_fault(const form::FormView& view) {
    std::set<std::string> ids;
    for (const form::Section& section : view.sections)
        for (const form::Control& control : section.controls) {
            if (!ids.insert(control.id).second) return "twice there: " + control.id;
            if (std::string fault = control_fault(control); !fault.empty()) return fault;
        }
    if (std::string fault = focus_fault(view, ids); !fault.empty()) return fault;
    if (!well_formed(view.status) || !well_formed(view.focus) || !well_formed(view.way)) return "not UTF-8";
    if (view.advice.verdict.empty()) return "no advice";
    return letter_fault(view.letter);
}

}  // namespace fuzz
