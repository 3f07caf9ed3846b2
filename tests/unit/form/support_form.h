// Driving the form as the page does: event after event.
#pragma once

#include "form/form.h"
#include "unit/support.h"

namespace support {

class Form {
public:
    Form() : state(form::initial(catalog())) { send(form::Event::Kind::now, "", "2026-11-24T09:00"); }

    void send(form::Event::Kind kind, const std::string& id, const std::string& value = {}) {
        state = form::apply(catalog(), std::move(state), {kind, id, value});
    }
    void set(const std::string& id, const std::string& value) { send(form::Event::Kind::set, id, value); }
    /// As set, and then the field is left: now it may show an error.
    void enter(const std::string& id, const std::string& value) {
        set(id, value);
        send(form::Event::Kind::blur, id);
    }

    form::FormView view() const { return form::view(catalog(), state); }
    letter::Request request() const { return form::request(catalog(), state); }
    bool shows(const std::string& id) const {
        const form::FormView now = view();
        return form::find(now, id) != nullptr;
    }
    form::Control control(const std::string& id) const {
        const form::FormView now = view();
        const form::Control* found = form::find(now, id);
        return found ? *found : form::Control();
    }
    std::string error(const std::string& id) const { return control(id).error; }

    form::State state;
};

}  // namespace support
