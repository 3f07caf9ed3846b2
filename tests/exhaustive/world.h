// One locale as this program sees it: its catalog, its typography, and what its samples are filled with.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "exhaustive/typography.h"
#include "letter/catalog_data.h"
#include "letter/phrases.h"

namespace exhaustive {

/// The markers that the rules ask about, as bits.
enum Marker : unsigned { decision = 1, thanks = 2, apology = 4, reason = 8, slots = 16, door = 32, interest = 64 };

/// When all the letters are written: a Tuesday.
inline constexpr letter::Moment now = {{2026, 11, 24}, {9, 0}};

/// Typed values, two of each: the second ones are shorter, or begin with a vowel.
struct Values {
    using Two = std::array<std::string, 2>;
    Two position, company, place, topic, wish, delay, own;
    std::string zone, title;  ///< a recipient with a title and no name: "Hiring Manager"
    std::string conjunction;  ///< between two names
    Two people;               ///< with an honorific
};

const Values& values_of(std::string_view language);

/// The fields that a situation's goal has in the form.
struct Uses {
    bool position, company, date, time, zone, place, notice, stage, recipients, to, reason, slots, name, phone, door,
        topic, wish, delay, deadline;
};

Uses uses_of(const letter::Situation& situation, const letter::Choice& goal);

class World {
public:
    explicit World(letter::Catalog catalog);

    const letter::Catalog& catalog() const { return catalog_; }
    const Style& style() const { return style_; }
    const Values& values() const { return values_; }

    /// None, a title, one, two, five; two ways of each.
    const std::vector<letter::Recipient>& people(std::size_t count, std::size_t way) const {
        return people_[count * 2 + way];
    }

    unsigned says(const std::string& move) const;  ///< markers
    unsigned says(const letter::Move& move) const { return says(move.id); }

    const std::string& zone() const { return zone_; }  ///< the name of `values().zone`
    const std::string& clock(const letter::Time& time) const;
    const std::string& short_date(const letter::Date& date) const;
    const std::string& day(const letter::Date& date) const;
    const std::string& slot(const letter::Slot& slot) const;

private:
    letter::Catalog catalog_;
    Style style_;
    const Values& values_;
    std::string zone_;
    std::array<std::vector<letter::Recipient>, 10> people_;
    std::unordered_map<std::string, unsigned> says_;
    mutable std::map<std::array<int, 3>, std::string> phrases_;
};

}  // namespace exhaustive
