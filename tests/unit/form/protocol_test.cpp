// What a portal may say (assets/schema/protocol.schema.json) against what the form and the catalog know: the page's
// messages are made of the same file, so both sides are held to one source.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "form/fields.h"
#include "output/output.h"
#include "unit/form/support_form.h"

namespace {

using nlohmann::json;

const json& schema() {
    static const json read = json::parse(support::file("assets/schema/protocol.schema.json"));
    return read;
}

/// The rule of that name, without what it refers to.
json rule(const std::string& name) {
    return schema().at("$defs").at(name);
}

std::vector<std::string> fields_named() {
    return rule("field").at("enum").get<std::vector<std::string>>();
}

json member(const std::string& message, const std::string& name) {
    json found = rule(message).at("properties").at(name);
    if (found.contains("$ref")) found = rule(found["$ref"].get<std::string>().substr(8));
    return found;
}

/// Whether a message may have this text there.
bool takes(const json& wanted, const std::string& text) {
    if (wanted.contains("enum"))
        return std::find(wanted["enum"].begin(), wanted["enum"].end(), text) != wanted["enum"].end();
    if (wanted.at("type") != "string" || text.size() > wanted.at("maxLength").get<std::size_t>()) return false;
    return !wanted.contains("pattern") || std::regex_search(text, std::regex(wanted["pattern"].get<std::string>()));
}

/// A value that the form takes in that field.
std::string example(const std::string& field) {
    if (field == "situation") return "reschedule";
    if (field == "goal") return "again";
    if (field == "channel") return "phone";
    if (field == "reason") return "own";
    if (field == "zone") return support::catalog().zones().front().id;
    if (field == "letter_language") return "same";
    const form::Field* found = form::find_field(field);
    if (!found) return {};
    if (found->role == form::Role::date) return "2026-12-01";
    if (found->role == form::Role::time) return "14:30";
    const auto choices = form::fixed_choices(field);
    return choices.empty() ? "Some words" : std::string(choices.back());
}

/// Whether a portal's prefill may set it: the form, not the schema, has the last word.
bool filled(const std::string& field, const std::string& value) {
    support::Form form;
    if (field != "situation") form.set("situation", "reschedule");
    form.send(form::Event::Kind::fill, "link",
              json{{"filled", {{"situation", {{"value", "reschedule"}}}, {field, {{"value", value}}}}}}.dump());
    const std::string unknown = support::catalog().ui("import.unknown");
    const bool told = support::contains(form.control("unfill").label, unknown.substr(0, unknown.find('{')));
    return !told && form.state.status == support::catalog().ui("status.link");
}

}  // namespace

TEST_CASE("protocol: every field that a prefill may name is one that the form fills in, and none is left out") {
    const std::vector<std::string> all = fields_named();
    const std::set<std::string> named(all.begin(), all.end());
    std::set<std::string> known = {"situation", "goal", "channel"};
    for (const form::Field& field : form::fields()) known.insert(std::string(field.id));
    for (const std::string& field : known) {
        INFO(field);
        const bool of_the_page = field == "keep" || field == "language" || field == "theme";
        CHECK((named.count(field) == 1) == !of_the_page);
        CHECK(filled(field, example(field)) == !of_the_page);
    }
    for (const std::string& field : named) CHECK_MESSAGE(known.count(field) == 1, field);
    CHECK_FALSE(filled("compny", "Northwind"));
    CHECK_FALSE(filled("date", "2026-02-30"));
}

TEST_CASE("protocol: a field's name and its longest value fit into a message") {
    const json fields = rule("fields");
    for (const std::string& field : fields_named()) {
        INFO(field);
        CHECK(takes(fields.at("propertyNames"), field));
        const form::Field* found = form::find_field(field);
        if (found) CHECK(found->limit <= fields.at("additionalProperties").at("maxLength").get<std::size_t>());
    }
    CHECK(fields_named().size() <= fields.at("maxProperties").get<std::size_t>());
    CHECK_FALSE(takes(fields.at("propertyNames"), "__proto__"));
}

TEST_CASE("protocol: every kind of letter that the catalog has can be told to the portal, and asked for by it") {
    const json offered = rule("connect").at("properties").at("situations");
    const letter::Catalog& catalog = support::catalog();
    CHECK(catalog.situations().size() <= offered.at("maxItems").get<std::size_t>());
    for (const letter::Situation& situation : catalog.situations()) {
        INFO(situation.id);
        CHECK(takes(rule("id"), situation.id));
        CHECK(offered.at("items").at("$ref") == "#/$defs/id");
        for (const std::string& channel : situation.channels) CHECK(takes(member("change", "channel"), channel));
        for (const letter::Choice& goal : situation.goals) CHECK(takes(member("change", "goal"), goal.id));
    }
    CHECK(takes(member("change", "goal"), ""));
    CHECK_FALSE(takes(rule("id"), "<b>"));
}

TEST_CASE("protocol: its themes are the form's, and it takes every locale") {
    const auto themes = form::fixed_choices("theme");
    CHECK(rule("theme").at("enum") == json(std::vector<std::string>(themes.begin(), themes.end())));
    const json catalog = json::parse(support::structure_text());
    for (const auto& [locale, name] : catalog.at("locales").items()) {
        CHECK_MESSAGE(takes(rule("locale"), locale), locale);
        CHECK(takes(member("change", "language"), locale));
    }
}

TEST_CASE("protocol: whatever the form can be made to write, with every text at its longest, fits into a message") {
    for (const letter::Situation& situation : support::catalog().situations()) {
        INFO(situation.id);
        support::Form form;
        form.set("situation", situation.id);
        form.set("reason", "own");
        form.set("length", "full");
        for (const form::Field& field : form::fields())
            if (field.limit > 0) form.set(std::string(field.id), std::string(field.limit, 'x'));
        const form::FormView view = form.view();
        const json body = member("composed", "letter");
        CHECK(output::plain(view.letter).size() > 1000);
        CHECK(takes(body.at("properties").at("body"), output::plain(view.letter)));
        CHECK(takes(body.at("properties").at("subject"), view.letter.subject));
    }
}
