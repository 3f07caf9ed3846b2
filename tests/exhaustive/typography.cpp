#include "exhaustive/typography.h"

#include <array>

#include "exhaustive/characters.h"
#include "exhaustive/elision.h"

namespace exhaustive {
namespace {

using Text = std::u32string_view;

char32_t at(Text text, std::size_t i) {
    return i < text.size() ? text[i] : U'\0';
}

bool sentence(Role role) {
    return role == Role::opening || role == Role::sentence;
}

bool empty(const Style&, Role, Text text) {
    return text.find_first_not_of(U" \u00A0\u202F\n\t") == Text::npos;
}

bool brackets(const Style&, Role, Text text) {
    return text.find_first_of(U"{}[]") != Text::npos;
}

bool spaces(const Style&, Role, Text text) {
    if (!text.empty() && (is_space(text.front()) || is_space(text.back()))) return true;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (is_space(text[i]) && (is_space(at(text, i + 1)) || text[i] < ' ')) return true;
    return false;
}

/// "and/or", "(s)", "Kolleg*innen", "intéressé·e".
bool alternatives(const Style&, Role, Text text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (one_of(U"/*·_|", text[i])) return true;
        if (text[i] == '(' && i > 0 && is_letter(text[i - 1])) return true;
    }
    return false;
}

/// French sets a no-break space before "?" and its like; no other language sets any space there.
bool space_before(const Style& style, Role, Text text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t before = i > 0 ? text[i - 1] : U'\0';
        const bool spaced = is_space(before);
        const bool clock = text[i] == ':' && is_digit(before) && is_digit(at(text, i + 1));
        if (one_of(U".,)”’", text[i]) && spaced) return true;
        if (!one_of(U";:?!", text[i]) || clock) continue;
        const char32_t wanted = style.language != "fr" ? U'\0' : text[i] == ':' ? no_break : narrow_no_break;
        if (wanted ? before != wanted : spaced) return true;
    }
    return false;
}

bool space_after(const Style& style, Role, Text text) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const char32_t next = text[i + 1];
        if (one_of(U",;?!)", text[i]) && (is_letter(next) || one_of(U"(«“„‘¿", next))) return true;
        if (text[i] == ':' && is_letter(next)) return true;
        const bool opens = one_of(U"(¿¡", text[i]) || (text[i] == style.open_quote && style.language != "fr");
        if (opens && is_space(next)) return true;
    }
    return false;
}

/// Marks that meet: ",," ";." "..".
bool marks_meet(const Style&, Role, Text text) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const bool soft = one_of(U",;:", text[i]) && one_of(U",;:.?!)", text[i + 1]);
        const bool hard = one_of(U".?!(", text[i]) && one_of(U".!", text[i + 1]);
        if (soft || hard || (text[i] == '(' && one_of(U",;:?)", text[i + 1]))) return true;
    }
    return false;
}

/// Paired, never one in another, never one right after another.
bool parentheses(const Style&, Role, Text text) {
    int depth = 0;
    for (const char32_t c : text) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth < 0 || depth > 1) return true;
    }
    return depth != 0 || text.find(U") (") != Text::npos;
}

bool straight(const Style&, Role, Text text) {
    return text.find_first_of(U"'\"`´") != Text::npos;
}

/// Paired and of this language; "’" between letters is an apostrophe. French has a no-break space inside.
bool quotes(const Style& style, Role, Text text) {
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (c == style.open_quote) {
            if (depth++ != 0 || (style.language == "fr" && at(text, i + 1) != no_break)) return true;
        } else if (c == style.close_quote && !(c == U'’' && (depth == 0 || is_letter(at(text, i + 1))))) {
            if (depth-- != 1 || (style.language == "fr" && text[i - 1] != no_break)) return true;
        } else if (one_of(U"“”„‟‘‚«»‹›", c)) {
            return true;
        }
    }
    return depth != 0;
}

/// Spanish opens each question; nobody else does. Nobody exclaims.
bool question_marks(const Style& style, Role, Text text) {
    bool open = style.language != "es";
    for (const char32_t c : text) {
        if (one_of(U"!¡", c) || (c == U'¿' && open) || (c == '?' && !open)) return true;
        if (style.language == "es" && one_of(U"¿?", c)) open = !open;
    }
    return style.language == "es" && open;
}

bool ends(const Style& style, Role role, Text text) {
    const char32_t last = text.empty() ? U'\0' : text.back();
    const auto any = [&](std::string_view marks) { return marks.find(static_cast<char>(last)) != marks.npos; };
    if (role == Role::salutation) return last > 0x7F || !any(style.salutation_ends);
    if (role == Role::close && style.close_ends == " ") return !is_letter(last);
    if (role == Role::close) return last > 0x7F || !any(style.close_ends);
    if (sentence(role)) return !one_of(U".?", last);
    const bool abbreviation = last == '.' && text.size() > 3 && text[text.size() - 3] == '.';  // "p.m."
    return role == Role::subject && one_of(U".,;:", last) && !abbreviation;
}

bool begins(const Style& style, Role role, Text text) {
    if (role == Role::opening && style.small_opening) return text.empty() || !is_letter(text[0]);
    return !is_capital(at(text, at(text, 0) == U'¿' ? 1 : 0));
}

/// A question that is followed by more begins it with a capital.
bool after_question(const Style&, Role, Text text) {
    for (std::size_t i = text.find(U"? "); i != Text::npos; i = text.find(U"? ", i + 1))
        if (!is_capital(at(text, i + (at(text, i + 2) == U'¿' ? 3 : 2)))) return true;
    return false;
}

bool subject_line(const Style&, Role role, Text text) {
    return role == Role::subject && text.find_first_of(U"\r\n\u2028") != Text::npos;
}

constexpr std::array checks = {TextCheck{"no empty text", empty},
                               TextCheck{"no bracket", brackets},
                               TextCheck{"single spaces", spaces},
                               TextCheck{"no and/or, no (s)", alternatives},
                               TextCheck{"space before a mark", space_before},
                               TextCheck{"space after a mark", space_after},
                               TextCheck{"no two marks meet", marks_meet},
                               TextCheck{"parentheses", parentheses},
                               TextCheck{"no straight quote", straight},
                               TextCheck{"quotes", quotes},
                               TextCheck{"question marks", question_marks},
                               TextCheck{"how texts end", ends},
                               TextCheck{"how texts begin", begins},
                               TextCheck{"capital after a question", after_question},
                               TextCheck{"subject is one line", subject_line},
                               TextCheck{"elision", elision}};

}  // namespace

Style style_of(std::string_view locale, bool small_opening) {
    const std::string_view language = locale.substr(0, locale.find('-'));
    if (language == "de") return {"de", U'„', U'“', ",", " ", small_opening};
    if (language == "fr") return {"fr", U'«', U'»', ",", ",.", small_opening};
    if (language == "es") return {"es", U'«', U'»', ":", ",", small_opening};
    if (locale == "en-GB") return {"en", U'‘', U'’', ",", ",", small_opening};
    return {"en", U'“', U'”', ",:", ",", small_opening};
}

std::span<const TextCheck> text_checks() {
    return checks;
}

std::uint32_t broken_checks(const Style& style, Role role, std::string_view utf8) {
    const std::u32string text = code_points(utf8);
    std::uint32_t broken = 0;
    for (std::size_t i = 0; i < checks.size(); ++i)
        if (checks[i].broken(style, role, text)) broken |= 1U << i;
    return broken;
}

}  // namespace exhaustive
