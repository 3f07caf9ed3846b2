// Filling the form in from what was read, and taking it out again.
#include <algorithm>

#include "form/draft.h"
#include "form/fields.h"
#include "form/import.h"
#include "form/json_tree.h"
#include "form/model.h"
#include "letter/civil.h"
#include "letter/json_reader.h"
#include "letter/text.h"

namespace form {
namespace {

using letter::Value;

constexpr std::size_t longest_invite = 20000;

/// Of what was there when a link begins a new letter: the person, the manner, and what is of the page.
constexpr const char* lasting_fields[] = {"name", "phone", "tone",     "length", "letter_language",
                                          "keep", "theme", "language", "way"};

bool of_the_letter(std::string_view id) {
    if (id == "situation" || id == "goal" || id == "channel") return true;
    return find_field(id) && id != "keep" && id != "language" && id != "theme";
}

/// Whether the field takes the value as it is: no date that is none, nothing that its list does not have.
bool takes(const letter::Catalog& catalog, const State& state, const std::string& id, const std::string& value) {
    if (value.empty() || !of_the_letter(id) || !acceptable(catalog, state, id, value)) return false;
    if (id == "zone") {
        for (const letter::Zone& zone : catalog.zones())
            if (zone.id == value) return true;
        return false;
    }
    const Field* field = find_field(id);
    if (!field) return true;
    if (field->role == Role::date) return letter::parse_date(value).has_value();
    if (field->role == Role::time) return letter::parse_time(value).has_value();
    return field->limit == 0 || value.size() <= field->limit;
}

class Filling {
public:
    Filling(const letter::Catalog& catalog, State& state, Value& import)
        : catalog_(catalog), state_(state), import_(import) {}

    /// False if there is nothing in it for the form.
    bool perform() {
        Value wanted = std::move(member(import_, "filled", Value::Kind::object));
        filled_ = {};
        filled_.kind = Value::Kind::object;
        // What happened, and what is wanted, decide what the others can be.
        for (const int pass : {0, 1, 2})
            for (const Value::Member& one : wanted.children)
                if (pass == (one.first == "situation" ? 0 : one.first == "goal" ? 1 : 2)) put(one);
        keep_possible(member(import_, "unsure", Value::Kind::list).children);
        const bool found = !filled_.children.empty() || !children_of(import_, "unsure").empty();
        member(import_, "filled", Value::Kind::object) = std::move(filled_);
        return found || !text_of(import_, "method").empty();
    }

private:
    void put(const Value::Member& one) {
        const std::string value(text_of(one.second, "value"));
        if (!takes(catalog_, state_, one.first, value)) {
            Value& unknown = member(import_, "unknown", Value::Kind::list);
            unknown.children.push_back({{}, text_value(one.first)});
            return;
        }
        const std::string key = one.first == "goal" ? goal_key(situation(catalog_, state_)) : one.first;
        Value& entry = member(filled_, key, Value::Kind::object);
        entry = one.second;
        member(entry, "before", Value::Kind::text).text = form::value(state_, key);
        state_.values[key] = value;
        state_.left.erase(key);
    }

    /// Which of several readings is meant is asked only where the form has the field, and each could be filled in.
    void keep_possible(std::vector<Value::Member>& unsure) const {
        const auto foreign = [](const Value::Member& one) { return !of_the_letter(text_of(one.second, "field")); };
        unsure.erase(std::remove_if(unsure.begin(), unsure.end(), foreign), unsure.end());
        for (Value::Member& one : unsure) {
            const std::string field(text_of(one.second, "field"));
            std::vector<Value::Member>& values = member(one.second, "values", Value::Kind::list).children;
            const auto bad = [&](const Value::Member& value) {
                return !takes(catalog_, state_, field, value.second.text);
            };
            values.erase(std::remove_if(values.begin(), values.end(), bad), values.end());
        }
    }

    const letter::Catalog& catalog_;
    State& state_;
    Value& import_;
    Value filled_;
};

/// A link is about another interview than the one that was written about before.
void begin_anew(const letter::Catalog& catalog, State& state) {
    Draft fresh = initial(catalog);
    for (const char* const id : lasting_fields)
        if (!value(state, id).empty()) fresh.values[id] = value(state, id);
    put_draft(state, fresh);
    state.left.clear();
}

/// Which reading is meant; any other value means none of them.
void choose(State& state, const Value& unsure, const std::string& chosen) {
    const std::string field(text_of(unsure, "field"));
    const std::vector<Value::Member>& values = children_of(unsure, "values");
    if (lists(values, chosen))
        state.values[field] = chosen;
    else if (lists(values, value(state, field)))
        state.values.erase(field);
}

/// What was read for the field, if that is still its value.
const Value* words_of(const State& state, std::string_view field) {
    if (!state.import) return nullptr;
    const std::string& now = value(state, field);
    for (const Value::Member& one : children_of(*state.import, "filled"))
        if (one.first == field && text_of(one.second, "value") == now) return &one.second;
    for (const Value::Member& one : children_of(*state.import, "unsure"))
        if (text_of(one.second, "field") == field && lists(children_of(one.second, "values"), now)) return &one.second;
    return nullptr;
}

}  // namespace

void fill(const letter::Catalog& catalog, State& state, const Event& event) {
    const bool link = event.id == "link";
    std::vector<letter::Problem> problems;
    std::optional<Value> read = letter::parse_json(event.value, event.id, problems);
    if (!read) read.emplace();
    clean(*read);
    member(*read, "source", Value::Kind::text).text = link ? "link" : "invitation";
    state.status.clear();
    state.invite_problem.clear();
    State trial = state;
    if (link) begin_anew(catalog, trial);
    if (!Filling(catalog, trial, *read).perform()) {
        if (link) state.status = catalog.ui("status.link_bad");
        if (!link) state.invite_problem = "nothing";
        return;
    }
    state = std::move(trial);
    state.invite.clear();
    state.values.erase("attendee");
    if (link) state.status = catalog.ui("status.link");
    if (!link) state.focus = "unfill";
    state.import = std::make_shared<const Value>(std::move(*read));
}

void unfill(State& state) {
    if (!state.import) return;
    for (const Value::Member& one : children_of(*state.import, "filled")) {
        if (value(state, one.first) != text_of(one.second, "value")) continue;
        state.values[one.first] = text_of(one.second, "before");
        if (state.values[one.first].empty()) state.values.erase(one.first);
    }
    state.import = nullptr;
    state.values.erase("attendee");
    state.focus = "invite";
}

std::optional<std::string> source(const letter::Catalog& page, const State& state, std::string_view field) {
    const Value* const words = words_of(state, field);
    if (!words) return std::nullopt;
    const std::string_view text = text_of(*words, "words");
    if (!text.empty()) return page.ui("import.words", "words", text);
    return page.ui(text_of(*state.import, "source") == "link" ? "import.link_words" : "import.entry");
}

bool set_import(State& state, const Event& event) {
    const std::string_view id = event.id;
    const bool which = id.substr(0, unsure_prefix.size()) == unsure_prefix;
    if (id == "invite") {
        // An editor that is only left says its value again: what was told of it stays, and nothing under it moves.
        std::string typed(letter::cut(letter::repair_utf8(event.value), longest_invite));
        if (typed != state.invite) state.invite_problem.clear();
        state.invite = std::move(typed);
    }
    if (id == "attendee" && state.import)
        for (const Value::Member& one : children_of(*state.import, "attendees"))
            if (text_of(one.second, "address") == event.value) state.values["attendee"] = event.value;
    if (which && state.import)
        for (const Value::Member& one : children_of(*state.import, "unsure"))
            if (text_of(one.second, "field") == id.substr(unsure_prefix.size())) choose(state, one.second, event.value);
    return which || id == "invite" || id == "attendee";
}

}  // namespace form
