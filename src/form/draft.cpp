#include "form/draft.h"

#include <algorithm>
#include <cstdlib>

#include "form/fields.h"
#include "form/json_tree.h"
#include "letter/json_reader.h"
#include "letter/json_writer.h"
#include "letter/text.h"

namespace form {
namespace {

constexpr std::string_view format = "letter-assistant-draft";
constexpr std::string_view version = "1";
constexpr std::size_t longest_draft = 1U << 20U;
constexpr std::size_t longest_value = 10000;
constexpr std::size_t most_edits = 500;
constexpr std::size_t most_steps = 200;

/// What is of the page and not of the letter: no step of undo.
constexpr const char* page_fields[] = {"theme", "language", "keep", "sentence", "way"};

bool of_the_page(std::string_view field) {
    return std::find(std::begin(page_fields), std::end(page_fields), field) != std::end(page_fields);
}

bool known(std::string_view key) {
    return key == "situation" || key == "channel" || key == "sentence" || key == "way" || key == "attendee" ||
           key.substr(0, 5) == "goal." || find_field(key) != nullptr;
}

std::string kept(const std::string& text) {
    return std::string(letter::cut(letter::repair_utf8(text), longest_value));
}

std::uint32_t number(const std::string& text) {
    return static_cast<std::uint32_t>(std::strtoul(text.c_str(), nullptr, 10));
}

SentenceEdit read_edit(const letter::Node& node) {
    SentenceEdit edit;
    edit.omit = node.text_or("omit", "") == "1";
    if (node.has("text")) edit.text = kept(node.text("text"));
    edit.base = kept(node.text_or("base", ""));
    edit.turn = number(node.text_or("turn", "0"));
    return edit;
}

Draft read_members(const letter::Node& root) {
    Draft draft;
    for (const auto& [key, node] : root.at("values").members())
        if (known(key)) draft.values[key] = kept(node.text());
    for (const auto& [key, node] : root.at("edits").members())
        if (draft.edits.size() < most_edits) draft.edits[kept(key)] = read_edit(node);
    draft.seed = number(root.text_or("seed", "0"));
    return draft;
}

void write_edit(letter::JsonWriter& json, const SentenceEdit& edit) {
    json.open('{');
    if (edit.omit) json.key("omit").string("1");
    if (edit.text) json.key("text").string(*edit.text);
    json.put("base", edit.base);
    if (edit.turn > 0) json.key("turn").string(std::to_string(edit.turn));
    json.close('}');
}

}  // namespace

Draft draft_of(const State& state) {
    return state;
}

void put_draft(State& state, const Draft& draft) {
    static_cast<Draft&>(state) = draft;
}

std::string write_draft(const Draft& draft) {
    letter::JsonWriter json;
    json.open('{').key("format").string(format).key("version").string(version).key("values").open('{');
    for (const auto& [key, value] : draft.values) json.key(key).string(value);
    json.close('}').key("edits").open('{');
    for (const auto& [key, edit] : draft.edits) {
        json.key(key);
        write_edit(json, edit);
    }
    json.close('}').key("seed").string(std::to_string(draft.seed));
    if (draft.import) json.key("import").value(*draft.import);
    return json.close('}').take();
}

DraftResult read_draft(std::string_view text) {
    if (text.size() > longest_draft) return {std::nullopt, "1 MB"};
    std::vector<letter::Problem> problems;
    const std::string file = "draft";
    const std::optional<letter::Value> document = letter::parse_json(text, file, problems);
    if (document) {
        const letter::Node root(*document, file, problems);
        if (root.text("format") != format && problems.empty()) root.at("format").report(std::string(format));
        if (root.text("version") != version && problems.empty()) root.at("version").report(std::string(version));
        Draft draft = read_members(root);
        if (const letter::Value* import = document->find("import")) {
            letter::Value kept = *import;
            clean(kept);
            draft.import = std::make_shared<const letter::Value>(std::move(kept));
        }
        if (problems.empty()) return {std::move(draft), {}};
    }
    return {std::nullopt, letter::describe(problems.front())};
}

void remember(State& state, const Draft& before, const std::string& field) {
    if (before == draft_of(state) || of_the_page(field)) return;
    const bool same_run = !field.empty() && field == state.last_changed && !state.undone.empty();
    state.last_changed = field;
    state.redone.clear();
    if (same_run) return;
    state.undone.push_back(before);
    if (state.undone.size() > most_steps) state.undone.erase(state.undone.begin());
}

namespace {

void step(State& state, std::vector<Draft>& from, std::vector<Draft>& to) {
    if (from.empty()) return;
    const Draft now = draft_of(state);
    put_draft(state, from.back());
    from.pop_back();
    for (const char* const id : page_fields) {
        const auto found = now.values.find(id);
        if (found == now.values.end())
            state.values.erase(id);
        else
            state.values[id] = found->second;
    }
    to.push_back(now);
    state.last_changed.clear();
}

}  // namespace

void step_back(State& state) {
    step(state, state.undone, state.redone);
}

void step_forward(State& state) {
    step(state, state.redone, state.undone);
}

}  // namespace form
