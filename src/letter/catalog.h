// The catalog: situations and moves (assets/catalog.json) with one locale's words (assets/locales/<locale>.json).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace letter {

/// What is wrong in a file, where (RFC 6901 JSON Pointer), and how to mend it.
struct Problem {
    std::string file;
    std::string pointer;  ///< empty for the whole document or when the text is not JSON
    std::string message;
};

/// "assets/catalog.json at /situations/2/goals: …"
std::string describe(const Problem& problem);

struct Choice {
    std::string id;
    std::string label;
    std::string hint;
    std::vector<std::string> without;  ///< of a goal: fields, and "script", of its situation that it does not use
    std::string answer;  ///< of a goal, to their calendar invitation: "declined", "accepted", "counter", or none
    std::string next;    ///< of a goal, once it is sent: "answer" (wait for one), "close", "rest"
};

/// What the form needs to know of a situation; how its letter is built stays inside.
struct Situation {
    std::string id;
    std::string icon;  ///< name of a drawn icon
    std::string title;
    std::string hint;                   ///< one line under the title
    std::vector<Choice> goals;          ///< more than one: the person chooses
    std::vector<std::string> channels;  ///< "email", "phone", "text", "network"
    std::vector<std::string> fields;    ///< ids of the form's fields that this situation uses, in order
    std::vector<Choice> reasons;        ///< without "none" and "own", which the form adds
    std::optional<std::string> notice;  ///< a notice that the situation itself implies ("same-day", "past")
};

struct Zone {
    std::string id;     ///< IANA
    std::string name;   ///< as a letter says it: "Eastern Time"
    std::string label;  ///< as the list shows it: "Eastern Time (New York)"
};

/// A language that the page offers.
struct Language {
    std::string locale;  ///< BCP 47
    std::string name;    ///< in that language
};

/// Parsed moves, rules, date patterns: defined in catalog_data.h, for letter's own files only.
struct CatalogData;

class Catalog {
public:
    explicit Catalog(std::unique_ptr<CatalogData> data);
    Catalog(Catalog&&) noexcept;
    Catalog& operator=(Catalog&&) noexcept;
    ~Catalog();

    const std::string& locale() const;  ///< BCP 47
    const std::vector<Situation>& situations() const;
    const Situation* find(std::string_view situation) const;
    const std::vector<Zone>& zones() const;
    const std::vector<Language>& languages() const;  ///< every locale that ships
    /// A text of the user interface by its key; the key itself where there is none (a test finds those).
    std::string ui(std::string_view key) const;
    /// The same, or null where there is none.
    const std::string* find_ui(std::string_view key) const;
    /// The same with `{name}` replaced. Single pass: values are never expanded again.
    std::string ui(std::string_view key, std::string_view name, std::string_view value) const;

    const CatalogData& data() const { return *data_; }

private:
    std::unique_ptr<CatalogData> data_;
};

struct LoadResult {
    std::optional<Catalog> catalog;  ///< nothing when there is any problem
    std::vector<Problem> problems;
};

/// Reads and checks both documents; reports every problem it can find, not only the first. Never throws.
LoadResult load_catalog(std::string_view structure_json, std::string_view locale_json,
                        const std::string& structure_file = "assets/catalog.json",
                        const std::string& locale_file = "assets/locales/en-US.json");

}  // namespace letter
