// Every combination of what a goal's form can ask, as numbers: request i is always the same one.
#pragma once

#include <array>
#include <cstddef>
#include <string>

#include "exhaustive/details.h"
#include "exhaustive/world.h"

namespace exhaustive {

/// One goal of one situation, by one channel.
struct Task {
    const letter::Situation* situation;
    const letter::Choice* choice;  ///< the goal as the form sees it
    const letter::Goal* goal;      ///< its plan
    letter::Channel channel;
    Uses uses;
};

std::vector<Task> tasks_of(const letter::Catalog& catalog);

class Combinations {
public:
    /// How much is crossed: everything that can make a difference, or not who it is to and which details are given
    /// (nor these where the combinations are very many). What is not crossed is drawn.
    enum class Scope { all, wordings };

    Combinations(const World& world, const Task& task, Scope scope);

    std::size_t size() const;
    /// How many turns make this many requests or more.
    std::uint32_t turns(std::size_t at_least) const;
    /// Makes `request` the one with this number. `turn` changes the draws.
    void fill(std::size_t index, std::uint32_t turn, letter::Request& request) const;

private:
    enum Axis { tone, length, notice, reason, to, people, stage, door, given, axes };
    struct Size {
        std::size_t values = 1;
        bool crossed = true;
    };
    void narrow(Scope scope);

    const World& world_;
    const Task& task_;
    std::array<Size, axes> sizes_;
};

/// "cancel/cancel email, warm, short, notice 2, reason own, …"
std::string in_words(const letter::Request& request);

}  // namespace exhaustive
