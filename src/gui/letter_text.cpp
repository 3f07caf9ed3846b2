// The letter as text: blocks of lines. Each sentence lights up under the pointer, and can be chosen.
#include <algorithm>
#include <cmath>

#include "gui/widgets.h"

namespace gui {
namespace {

/// A sentence's part of a block: where in the block's words it stands.
struct Stretch {
    std::string key;
    std::size_t start = 0;
    std::size_t end = 0;
};

/// A stretch's part of one drawn line.
struct Fragment {
    const Stretch* stretch = nullptr;
    Rect rect;
};

/// The letter's blocks, numbered as gui.h says.
class Body {
public:
    Body(Pen& pen, std::string id, float x, float y, float width)
        : pen_(pen), id_(std::move(id)), x_(x), y_(y), width_(width) {}

    float y() const { return y_; }
    void space(float pixels) { y_ += pixels; }

    void add(const Type& type, const std::string& words, Color color, const std::vector<Stretch>& stretches = {}) {
        if (!words.empty()) {
            light(type, words, stretches);
            y_ += pen_.lines(id_, block_, type, x_, y_, width_, words, color);
        }
        ++block_;
    }

    /// A block that is one sentence.
    void add(const Type& type, const std::string& words, Color color, std::string_view key) {
        add(type, words, color, std::vector<Stretch>{{std::string(key), 0, words.size()}});
    }

private:
    std::vector<Fragment> fragments(const Type& type, const std::string& words, const std::vector<Stretch>& all) const {
        std::vector<Fragment> result;
        float y = y_;
        for (const std::string_view line : pen_.fonts().wrap(type, words, width_)) {
            const auto from = static_cast<std::size_t>(line.data() - words.data());
            for (const Stretch& one : all) {
                const std::size_t start = std::max(one.start, from);
                const std::size_t end = std::min(one.end, from + line.size());
                if (start >= end) continue;
                const float left = pen_.fonts().width(type, line.substr(0, start - from));
                const float wide = pen_.fonts().width(type, line.substr(start - from, end - start));
                result.push_back({&one, {x_ + left - 2, y + 1, wide + 4, type.line - 2}});
            }
            y += type.line;
        }
        return result;
    }

    /// The pointer's sentence and the chosen one, tinted.
    void light(const Type& type, const std::string& words, const std::vector<Stretch>& stretches) {
        const std::vector<Fragment> all = fragments(type, words, stretches);
        const Stretch* under = nullptr;
        float glow = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::string id = "s" + std::to_string(block_) + "." + std::to_string(i);
            const Touch touch = pen_.touch(id, all[i].rect);
            if (touch.pressed) pen_.send(form::Event::Kind::set, "sentence", all[i].stretch->key);
            if (touch.glow <= glow) continue;
            under = all[i].stretch;
            glow = touch.glow;
        }
        for (const Fragment& one : all) {
            const bool chosen = one.stretch->key == pen_.view.sentence;
            if (!chosen && one.stretch != under) continue;
            const Theme& theme = pen_.theme();
            pen_.painter.fill(one.rect, mix(theme.paper, theme.accent_soft, chosen ? 1.0F : glow), 4);
        }
    }

    Pen& pen_;
    std::string id_;
    float x_;
    float y_;
    float width_;
    int block_ = 0;
};

std::vector<Stretch> stretches(const letter::Paragraph& paragraph) {
    std::vector<Stretch> result;
    std::size_t at = 0;
    for (const letter::Sentence& sentence : paragraph.sentences) {
        result.push_back({sentence.key, at, at + sentence.text.size()});
        at += sentence.text.size() + 1;
    }
    return result;
}

void subject(Pen& pen, Body& body, const std::string& words, float x, float width) {
    const bool shown = !words.empty();
    if (shown) {
        pen.painter.text(type::small, x, body.y(), pen.view.subject_label, pen.theme().muted);
        body.space(type::small.line + 2);
    }
    body.add(type::subject, words, pen.theme().text, "subject");
    if (!shown) return;
    body.space(16);
    pen.painter.rule(x, body.y(), width);
    body.space(20);
}

}  // namespace

float letter_text(Pen& pen, const std::string& id, float x, float top, float width) {
    const Theme& theme = pen.theme();
    const letter::Letter& letter = pen.view.letter;
    Body body(pen, id, x, top, width);
    subject(pen, body, letter.subject, x, width);
    const bool email = letter.channel == letter::Channel::email;
    body.add(type::body, letter.salutation, theme.text, email ? "salutation" : "message-hello");
    for (const letter::Paragraph& paragraph : letter.paragraphs) {
        body.space(paragraph.heading.empty() ? 14 : 8);
        if (!paragraph.heading.empty()) body.add(type::label, paragraph.heading, theme.note_mark);
        body.add(type::body, letter::join(paragraph), theme.text, stretches(paragraph));
        if (!paragraph.heading.empty()) body.space(12);
    }
    body.space(14);
    body.add(type::body, letter.close, theme.text, "close");
    for (const std::string& line : letter.signature) body.add(type::body, line, theme.text);
    return body.y() - top;
}

}  // namespace gui
