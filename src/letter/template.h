// Words with {placeholders} and [optional groups]: "my interview[ for the {position} position]".
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace letter {

/// What a sentence can mention. Its name in a template is the enumerator's.
enum class Detail : std::uint8_t {
    position,
    company,
    place,
    topic,
    own,
    name,
    phone,
    names,
    first_names,
    on,    ///< "Thursday, November 26, at 2:30 p.m. Eastern Time", "today at 2:30 p.m."; with the place, if known
    when,  ///< the same with its preposition: "on Thursday, …", "today at …"
    time,
    slots,
    about,
    place_only,  ///< the place where no moment is known; else the moment has it
    delay,       ///< "about 20 minutes"
    wish,        ///< what is asked for, in the person's own words
    deadline,    ///< "Friday, December 4"
    greetings,   ///< each recipient greeted by the locale's rules: "sehr geehrte Frau Lee, guten Tag Sam Ortiz"
    address,     ///< what the recipients are called inside a sentence: "Madame"
    count_
};

inline constexpr std::size_t detail_count = static_cast<std::size_t>(Detail::count_);

/// The detail with this name, if there is one.
std::optional<Detail> detail_named(std::string_view name);

/// A detail as one bit of a set.
constexpr std::uint32_t bit(Detail detail) {
    return 1U << static_cast<unsigned>(detail);
}

/// Values by detail; an empty one is missing.
struct Details {
    std::array<std::string, detail_count> values;
    std::string& operator[](Detail detail) { return values[static_cast<std::size_t>(detail)]; }
    const std::string& operator[](Detail detail) const { return values[static_cast<std::size_t>(detail)]; }
};

/// Parsed once when the locale is loaded. A group disappears when a detail directly inside it is missing; groups nest.
class Template {
public:
    /// Reads the text; on a mistake gives nothing and says in `error` what it is.
    static std::optional<Template> parse(std::string_view text, std::string& error);

    /// The filled text; nothing when a detail outside every group is missing. Values go in as they are, once; a full
    /// stop after a value that ends a sentence itself ("Acme Inc.") is not doubled. `used` gets a bit for each detail
    /// that was said.
    std::optional<std::string> fill(const Details& details, std::uint32_t* used = nullptr) const;

private:
    enum class Kind : std::uint8_t { text, detail, open, close };
    struct Piece {
        Kind kind;
        Detail detail;
        std::string text;
    };
    std::vector<Piece> pieces_;
};

}  // namespace letter
