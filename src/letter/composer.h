// One composition: choose, order, fill, join, typeset. compose.cpp makes one for each attempt.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "letter/economy.h"
#include "letter/facts.h"
#include "letter/letter.h"

namespace letter {

class Composer {
public:
    Composer(const Catalog& catalog, const Request& request, Economy economy = {});

    Letter compose();

private:
    void write_email(Letter& letter);
    void write_message(Letter& letter);
    void add_all(Letter& letter, const std::vector<PlanParagraph>& plan);
    void add(Letter& letter, const PlanParagraph& plan);
    void sign(Letter& letter, std::initializer_list<Detail> with) const;

    enum class Place { body, frame };  ///< the frame is subject, salutation and close: they use up no details

    /// The move's sentence, with what the person did to it, goes into the account; its text, empty where there is none.
    std::string account(Letter& letter, const Move& move, bool wanted, Place place);
    std::string frame(Letter& letter, std::string_view id);
    void remember(const Move& move);
    void start_over();
    void forget_what_was_named();
    bool already_said(const Move& move) const;

    struct Filled {
        std::string text;
        std::uint32_t used = 0;  ///< details that it names
    };

    Sentence say(const Move& move, std::uint32_t turn);
    std::vector<Filled> fill(const Rule& rule) const;
    std::size_t choose(const std::vector<Filled>& wordings) const;
    std::size_t first_wording(std::size_t wordings) const;
    std::string key_of(const Letter& letter, const Move& move) const;
    const Edit* edit_of(std::string_view key) const;
    std::string heading(const std::string& id) const;

    const CatalogData& data_;
    const std::vector<Edit>& edits_;
    Facts facts_;
    Details all_details_;
    Length length_;
    std::uint32_t seed_;
    Economy economy_;
    std::vector<std::string> said_;
    std::string previous_;
    std::uint32_t said_count_ = 0;
    std::uint32_t used_ = 0;         ///< details that the last sentence named
    bool after_salutation_ = false;  ///< the next sentence keeps its small letter
};

}  // namespace letter
