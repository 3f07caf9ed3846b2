#include "overlay/overlay.h"

#include <algorithm>
#include <memory>

#include "letter/load.h"
#include "letter/validate_parts.h"
#include "overlay/limits.h"
#include "overlay/merge.h"
#include "overlay/places.h"
#include "overlay/shape.h"
#include "overlay/trial.h"

namespace overlay {
namespace {

using letter::Node;
using letter::Problem;
using letter::Value;

/// The overlay laid over one locale, and what is wrong with it.
class Laying {
public:
    Laying(Value catalog, Value locale, const Value& overlay, const std::string& file)
        : catalog_(std::move(catalog)), locale_(std::move(locale)), overlay_(overlay), file_(file) {
        name_ = locale_.find("locale")->text;
    }

    Laid run() {
        std::vector<Problem> problems;
        check_shape(Node(overlay_, file_, problems), catalog_);
        if (problems.empty()) merge(problems);
        if (problems.empty()) check(problems);
        if (!problems.empty()) return {{}, {}, std::move(problems)};
        return {to_json(catalog_), to_json(locale_), {}};
    }

private:
    void merge(std::vector<Problem>& problems) {
        merge_catalog(catalog_, overlay_);
        merge_words(locale_, overlay_, catalog_);
        if (!catalog_.find("locales")->find(name_))
            problems.push_back({file_, "/locales", "there are no words for \"" + name_ + "\"; add them"});
    }

    void check(std::vector<Problem>& problems) {
        const std::string catalog_file = "catalog";
        const std::string locale_file = "locale";
        std::vector<Problem> found;
        auto data = std::make_unique<letter::CatalogData>();
        letter::load_structure(Node(catalog_, catalog_file, found), *data);
        letter::load_locale(Node(locale_, locale_file, found), *data);
        const bool loaded = found.empty();
        if (loaded) {
            letter::validate_structure(Node(catalog_, catalog_file, found), *data);
            letter::validate_words(Node(locale_, locale_file, found), *data);
        }
        for (const Problem& one : found) tell(one, !loaded, problems);
        if (loaded && problems.empty()) try_them(letter::Catalog(std::move(data)), problems);
    }

    /// Files of ours are sound: what the validator finds in our own part, such as a rule for a goal that is no more,
    /// does no harm. What the loader finds is missing, wherever that is.
    void tell(const Problem& found, bool always, std::vector<Problem>& problems) const {
        const bool in_locale = found.file == "locale";
        std::optional<std::string> place = in_locale ? place_in_locale(found.pointer, overlay_, name_)
                                                     : place_in_catalog(found.pointer, overlay_, catalog_);
        if (!place && always) place = in_locale ? "/locales/" + name_ + found.pointer : found.pointer;
        if (place) problems.push_back({file_, std::move(*place), found.message});
    }

    Touched touched() const {
        Touched result;
        if (const Value* const theirs = overlay_.find("situations"))
            for (const auto& [name, one] : theirs->children) result.situations.push_back(id_of(one));
        const Value* const words = words_in(overlay_, name_);
        const Value* const moves = words ? words->find("moves") : nullptr;
        if (moves) result.moves = names_of(*moves);
        if (const Value* const own = overlay_.find("moves"))
            for (const std::string& move : names_of(*own)) result.moves.push_back(move);
        return result;
    }

    void try_them(const letter::Catalog& catalog, std::vector<Problem>& problems) const {
        const Value* const theirs = overlay_.find("situations");
        for (const Fault& fault : try_letters(catalog, catalog_, touched())) {
            std::string place = words_in(overlay_, name_) ? "/locales/" + name_ : "";
            if (const auto own = place_of(theirs, fault.situation)) place = "/situations/" + std::to_string(*own);
            problems.push_back({file_, place,
                                "in " + name_ + ", \"" + fault.situation + "\" with the goal \"" + fault.goal +
                                    "\": " + fault.message});
        }
    }

    Value catalog_;
    Value locale_;
    const Value& overlay_;
    const std::string& file_;
    std::string name_;
};

}  // namespace

Laid lay(std::string_view catalog, std::string_view locale, std::string_view overlay, const std::string& file) {
    Laid result;
    if (overlay.size() > limits::bytes) {
        result.problems.push_back(
            {file, "", "this is longer than " + std::to_string(limits::bytes) + " bytes; shorten it"});
        return result;
    }
    std::optional<Value> ours = letter::parse_json(catalog, "catalog", result.problems);
    std::optional<Value> words = letter::parse_json(locale, "locale", result.problems);
    const std::optional<Value> theirs = letter::parse_json(overlay, file, result.problems);
    if (!ours || !words || !theirs) return result;
    return Laying(std::move(*ours), std::move(*words), *theirs, file).run();
}

std::vector<std::string> locales(std::string_view catalog, std::string_view overlay) {
    std::vector<Problem> problems;
    const std::optional<Value> ours = letter::parse_json(catalog, "catalog", problems);
    if (!ours) return {};
    const Value nothing;
    const std::optional<Value> theirs =
        overlay.size() > limits::bytes ? std::nullopt : letter::parse_json(overlay, "overlay", problems);
    return offered(*ours, theirs ? *theirs : nothing);
}

}  // namespace overlay
