// What the page never uses of Dear ImGui, made empty so that its code is not sent to anybody: tables and columns,
// reading of settings, printf. tests/budget measures the gain; the native build has the real ones.
#include <cstdarg>
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
