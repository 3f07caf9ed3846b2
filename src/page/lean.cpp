// What the page never uses of Dear ImGui and the C library, made small so that its code is not sent to anybody: tables
// and columns, reading of settings, printf, numbers with a decimal point. tests/budget measures the gain; the native
// build has the real ones.
#include <cstdarg>
#include <cstring>

#include "imgui.h"
#include "imgui_internal.h"

namespace ImGui {

void EndTable() {}
void EndColumns() {}
void TablePushColumnChannel(int) {}
void TablePopColumnChannel() {}
void TablePushBackgroundChannel() {}
void TablePopBackgroundChannel() {}
void PushColumnsBackground() {}
void PopColumnsBackground() {}
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

/// nlohmann_json reads numbers with a decimal point with these. Our files have none: no arithmetic for it is sent.
namespace {
double no_number(const char* text, char** end) {
    while (*text) ++text;
    *end = const_cast<char*>(text);
    return 0;
}
}  // namespace
extern "C" double strtod(const char* text, char** end) {
    return no_number(text, end);
}
extern "C" float strtof(const char* text, char** end) {
    return static_cast<float>(no_number(text, end));
}
extern "C" long double strtold(const char* text, char** end) {
    return static_cast<long double>(no_number(text, end));
}

/// nlohmann_json writes a control character as "\u%04x" with snprintf, and nothing else: one hexadecimal number.
extern "C" int snprintf(char* buffer, size_t size, const char* format, ...) {
    va_list arguments;
    va_start(arguments, format);
    size_t used = 0;
    for (; *format && *format != '%'; ++format)
        if (used + 1 < size) buffer[used++] = *format;
    if (*format) {
        const auto number = va_arg(arguments, unsigned);
        for (int shift = 12; shift >= 0; shift -= 4)
            if (used + 1 < size) buffer[used++] = "0123456789abcdef"[number >> shift & 15U];
    }
    va_end(arguments);
    if (size) buffer[used] = 0;
    return static_cast<int>(used);
}
