#include "exhaustive/bad_letters.h"

namespace exhaustive {
namespace {

using letter::Channel;
using letter::Letter;
using letter::Request;

/// A letter and what it was asked for.
struct Case {
    Request request;
    Letter letter;

    std::vector<letter::Sentence>& in(std::size_t paragraph) { return letter.paragraphs[paragraph].sentences; }
};

Request asked(const char* situation, const char* goal) {
    Request request;
    request.now = now;
    request.situation = situation;
    request.goal = goal;
    request.position = "Data Analyst";
    request.company = "Acme";
    request.date = letter::Date{2026, 11, 30};
    request.candidate.name = "Jordan Smith";
    return request;
}

letter::Paragraph paragraph(std::initializer_list<std::pair<const char*, const char*>> said) {
    letter::Paragraph result;
    for (const auto& [move, text] : said) {
        letter::Sentence& sentence = result.sentences.emplace_back();
        sentence.move = move;
        sentence.text = text;
    }
    return result;
}

Case framed(const char* subject, Request request) {
    Case one{std::move(request), {}};
    one.letter.subject = subject;
    one.letter.salutation = "Dear Ms. Lee,";
    one.letter.close = "Sincerely,";
    one.letter.signature = {"Jordan Smith"};
    return one;
}

Case good_cancel() {
    Case one = framed("Interview cancellation: Jordan Smith, November 30", asked("cancel", "cancel"));
    one.request.reason = "other-offer";
    one.letter.paragraphs = {
        paragraph({{"thank-invitation", "Thank you for inviting me to interview at Acme."},
                   {"cancel", "I must cancel the Data Analyst interview on Monday, November 30."}}),
        paragraph({{"reason", "In the meantime, I have accepted another position."},
                   {"apology", "Please forgive any inconvenience."}}),
        paragraph({{"keep-in-touch", "Perhaps our paths will cross again."}})};
    return one;
}

Case good_move() {
    Case one = framed("Request to reschedule: Jordan Smith, November 30", asked("reschedule", "move"));
    one.request.slots = {{letter::Date{2026, 12, 1}, std::nullopt}};
    one.letter.paragraphs = {paragraph({{"ask-move", "Could we move the Data Analyst interview at Acme?"}}),
                             paragraph({{"slots", "I could be available Tuesday, December 1."}}),
                             paragraph({{"interest", "The position still interests me very much."}})};
    return one;
}

struct Spoiled {
    const char* kind;
    Case (*start)();
    void (*spoil)(Case& one);
};

const Spoiled form[] = {
    {"", good_cancel, [](Case&) {}},
    {"", good_move, [](Case&) {}},
    {"all parts there", good_cancel, [](Case& one) { one.letter.subject.clear(); }},
    {"all parts there", good_cancel, [](Case& one) { one.letter.close.clear(); }},
    {"all parts there", good_cancel, [](Case& one) { one.letter.paragraphs.clear(); }},
    {"all parts there", good_cancel, [](Case& one) { one.letter.channel = Channel::phone; }},
    {"length in sentences", good_move, [](Case& one) { one.letter.paragraphs.resize(1); }},
    {"length in sentences", good_cancel, [](Case& one) { one.request.length = letter::Length::brief; }},
    {"320 and 300 characters", good_cancel,
     [](Case& one) {
         one.letter.channel = Channel::network;
         one.in(2)[0].text += std::string(100, 'x');
     }},
    {"320 and 300 characters", good_cancel,
     [](Case& one) {
         one.letter.channel = Channel::text;
         one.in(0)[0].text += std::string(100, 'x');
     }},
    {"no sentence twice", good_cancel, [](Case& one) { one.in(2).push_back(one.in(0)[0]); }},
    {"neighbours open differently", good_cancel, [](Case& one) { one.in(1)[0].text = "I have another position."; }},
    {"neighbours open differently", good_move, [](Case& one) { one.in(1)[0].text = "could I come on December 1?"; }},
    {"position named once", good_cancel, [](Case& one) { one.in(2)[0].text = "Data Analyst is not for me."; }},
    {"company named once", good_cancel, [](Case& one) { one.in(2)[0].text = "I wish Acme well."; }},
};

const Spoiled content[] = {
    {"decision in two sentences", good_cancel, [](Case& one) { std::swap(one.in(0), one.in(1)); }},
    {"one thanks", good_cancel, [](Case& one) { one.in(2)[0].move = "thank-meeting"; }},
    {"one apology", good_cancel, [](Case& one) { one.in(0)[1].move = "missed"; }},
    {"the chosen reason", good_cancel, [](Case& one) { one.in(1).erase(one.in(1).begin()); }},
    {"the chosen reason", good_cancel, [](Case& one) { one.request.reason = "none"; }},
    {"the chosen reason", good_cancel,
     [](Case& one) {
         one.request.reason = "own";
         one.request.own_reason = "my visa will not be ready";
     }},
    {"the given slots", good_move, [](Case& one) { one.in(1)[0].text = "Any day will do."; }},
    {"the given slots", good_cancel,
     [](Case& one) {
         one.request.slots = good_move().request.slots;
         one.in(2)[0].text = "I could come on Tuesday, December 1.";
     }},
    {"the door", good_cancel, [](Case& one) { one.letter.paragraphs.resize(2); }},
    {"the door", good_cancel, [](Case& one) { one.request.door = false; }},
    {"interest stays", good_move, [](Case& one) { one.letter.paragraphs.resize(2); }},
    {"nothing given is lost", good_cancel, [](Case& one) { one.request.place = "your Austin office"; }},
    {"nothing given is lost", good_cancel,
     [](Case& one) {
         one.request.time = letter::Time{14, 30};
     }},
    {"nothing given is lost", good_cancel, [](Case& one) { one.request.date->day = 29; }},
    {"nothing given is lost", good_cancel, [](Case& one) { one.letter.signature.clear(); }},
};

}  // namespace

void each_bad_letter(const World& world, const VisitLetter& visit) {
    const std::vector<Task> tasks = tasks_of(world.catalog());
    const auto show = [&](const Spoiled& spoiled) {
        Case one = spoiled.start();
        spoiled.spoil(one);
        for (const Task& task : tasks)
            if (task.channel == Channel::email && task.situation->id == one.request.situation &&
                task.choice->id == one.request.goal)
                visit(spoiled.kind, Sample(world, task, one.request, one.letter));
    };
    for (const Spoiled& spoiled : form) show(spoiled);
    for (const Spoiled& spoiled : content) show(spoiled);
}

}  // namespace exhaustive
