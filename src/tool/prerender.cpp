#include <cstdio>
#include <nlohmann/json.hpp>

#include "letter/compose.h"
#include "output/output.h"
#include "tool/tool.h"

namespace tool {
namespace {

using nlohmann::json;

/// A believable request, so that the static page shows what a real letter looks like. Its names are in the locale's
/// own placeholders.
letter::Request example(const letter::Catalog& catalog, const letter::Situation& situation, const std::string& goal) {
    letter::Request request;
    request.situation = situation.id;
    request.goal = goal;
    request.position = catalog.ui("field.position.placeholder");
    request.company = catalog.ui("field.company.placeholder");
    request.topic = catalog.ui("field.topic.placeholder");
    request.candidate.name = catalog.ui("field.name.placeholder");
    if (!situation.reasons.empty()) request.reason = situation.reasons.front().id;
    return request;
}

json goal_json(const letter::Catalog& catalog, const letter::Situation& situation, const letter::Choice& goal) {
    const letter::Request request = example(catalog, situation, goal.id);
    const letter::Letter letter = letter::compose(catalog, request);
    const letter::Advice advice = letter::advise(catalog, request);
    json points = json::array();
    for (const letter::AdvicePoint& point : advice.points) points.push_back(point.text);
    return {{"label", goal.label},
            {"verdict", advice.verdict},
            {"points", points},
            {"subject", letter.subject},
            {"letter", output::plain(letter)}};
}

}  // namespace

int prerender(const Arguments& arguments) {
    const letter::LoadResult loaded = load(arguments);
    if (!loaded.catalog) return 1;
    json ui = json::object();
    for (const char* key : {"title", "tagline", "letter.subject", "static.noscript", "static.all", "static.skip",
                            "static.see", "static.failed", "static.description", "section.about.note"}) {
        ui[key] = loaded.catalog->ui(key);
        if (ui[key] == key)
            return std::fprintf(stderr, "%s at /ui: the text \"%s\" is missing\n", locale_file(arguments).c_str(), key),
                   1;
    }
    json situations = json::array();
    for (const letter::Situation& situation : loaded.catalog->situations()) {
        json goals = json::array();
        for (const letter::Choice& goal : situation.goals) goals.push_back(goal_json(*loaded.catalog, situation, goal));
        situations.push_back(
            {{"id", situation.id}, {"title", situation.title}, {"hint", situation.hint}, {"goals", goals}});
    }
    std::puts(json{{"locale", loaded.catalog->locale()}, {"ui", ui}, {"situations", situations}}.dump().c_str());
    return 0;
}

}  // namespace tool
