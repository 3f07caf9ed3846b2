// What the page never uses of Dear ImGui and the C library, made small so that its code is not sent to anybody: tables
// and columns, reading of settings, printf, exact reading of floating-point numbers. tests/budget measures the gain;
// the native build has the real ones.
#include <cstdarg>
#include <cstdlib>
#include <cstring>

#include "imgui.h"
#include "imgui_internal.h"

namespace ImGui {

void EndTable() {}
void EndColumns() {}
void TablePushColumnChannel(int) {}
void TablePopColumnChannel() {}
void TableGcCompactSettings() {}
void TableGcCompactTransientBuffers(ImGuiTable*) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void TableSettingsAddSettingsHandler() {}

}  // namespace ImGui

/// Dear ImGui formats names of windows that we never open; the pattern itself is name enough.
int ImFormatStringV(char* buffer, size_t size, const char* format, va_list) {
    const size_t length = std::strlen(format);
    if (!buffer || size == 0) return static_cast<int>(length);
    const size_t copied = length < size ? length : size - 1;
    std::memcpy(buffer, format, copied);
    buffer[copied] = 0;
    return static_cast<int>(copied);
}

int ImFormatString(char* buffer, size_t size, const char* format, ...) {
    va_list arguments;
    va_start(arguments, format);
    const int length = ImFormatStringV(buffer, size, format, arguments);
    va_end(arguments);
    return length;
}

/// Stands for sscanf in Dear ImGui (cmake/Dependencies.cmake): no settings file is ever read.
extern "C" int letter_never_scans(const char*, const char*, ...) {
    return 0;
}

/// nlohmann_json reads a number with a fraction or exponent by this; no file of ours has one, and a hostile one gets a
/// number near what it says instead of the correctly rounded one.
extern "C" double strtod(const char* text, char** end) {
    const bool negative = *text == '-';
    if (negative) ++text;
    double value = 0;
    double unit = 1;
    for (; (*text >= '0' && *text <= '9') || *text == '.'; ++text) {
        if (*text == '.') {
            unit = 0.1;
        } else if (unit == 1) {
            value = value * 10 + (*text - '0');
        } else {
            value += unit * (*text - '0');
            unit /= 10;
        }
    }
    while (*text == 'e' || *text == 'E' || *text == '+' || *text == '-' || (*text >= '0' && *text <= '9')) ++text;
    if (end) *end = const_cast<char*>(text);
    return negative ? -value : value;
}
extern "C" float strtof(const char* text, char** end) {
    return static_cast<float>(strtod(text, end));
}
extern "C" long double strtold(const char* text, char** end) {
    return strtod(text, end);
}
