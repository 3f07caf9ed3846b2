#include "letter/catalog.h"

#include <algorithm>
#include <utility>

#include "letter/catalog_data.h"
#include "letter/text.h"

namespace letter {

const std::array<std::string_view, fact_count> fact_names = {"situation", "goal",   "channel",    "tone", "length",
                                                             "notice",    "reason", "recipients", "to",   "stage",
                                                             "door",      "has",    "lacks"};

std::string describe(const Problem& problem) {
    const std::string place = problem.pointer.empty() ? "" : " at " + problem.pointer;
    return problem.file + place + ": " + problem.message;
}

Catalog::Catalog(std::unique_ptr<CatalogData> data) : data_(std::move(data)) {}
Catalog::Catalog(Catalog&&) noexcept = default;
Catalog& Catalog::operator=(Catalog&&) noexcept = default;
Catalog::~Catalog() = default;

const std::string& Catalog::locale() const {
    return data_->locale;
}
const std::vector<Situation>& Catalog::situations() const {
    return data_->situations;
}
const std::vector<Language>& Catalog::languages() const {
    return data_->languages;
}
const std::vector<Zone>& Catalog::zones() const {
    return data_->zones;
}

const Situation* Catalog::find(std::string_view situation) const {
    for (const Situation& one : data_->situations)
        if (one.id == situation) return &one;
    return nullptr;
}

const std::string* Catalog::find_ui(std::string_view key) const {
    const auto& all = data_->ui;
    const auto found = std::lower_bound(all.begin(), all.end(), key,
                                        [](const auto& entry, std::string_view k) { return entry.first < k; });
    return found != all.end() && found->first == key ? &found->second : nullptr;
}

std::string Catalog::ui(std::string_view key) const {
    const std::string* found = find_ui(key);
    return found ? *found : std::string(key);
}

std::string Catalog::ui(std::string_view key, std::string_view name, std::string_view value) const {
    std::string text = ui(key);
    std::string mark = "{";
    (mark += name) += '}';
    replace_all(text, mark, value);
    return text;
}

const Move* find_move(const CatalogData& data, std::string_view id) {
    for (const Move& move : data.moves)
        if (move.id == id) return &move;
    return nullptr;
}

}  // namespace letter
