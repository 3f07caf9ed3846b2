#include "page/draw_data.h"

#include <cstring>

#include "gui/draw_lists.h"
#include "imgui.h"

namespace page {
namespace {

std::uint32_t address(const void* pointer) {
    return static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(pointer));
}

std::uint32_t word(float value) {
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}

/// Marks the texture as dealt with; the page uploads it whenever its revision is new to a WebGL context.
bool accept(ImTextureData& texture) {
    switch (texture.Status) {
        case ImTextureStatus_WantCreate:
            texture.SetTexID(static_cast<ImTextureID>(texture.UniqueID + 1));
            texture.SetStatus(ImTextureStatus_OK);
            return true;
        case ImTextureStatus_WantUpdates:
            texture.SetStatus(ImTextureStatus_OK);
            return true;
        case ImTextureStatus_WantDestroy:
            texture.SetTexID(ImTextureID_Invalid);
            texture.SetStatus(ImTextureStatus_Destroyed);
            return false;
        default:
            return false;
    }
}

void append_textures(std::vector<std::uint32_t>& words, std::uint32_t& revision) {
    const std::size_t count_at = words.size();
    words.push_back(0);
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (accept(*texture)) ++revision;
        if (texture->Status != ImTextureStatus_OK) continue;
        ++words[count_at];
        words.push_back(static_cast<std::uint32_t>(texture->TexID));
        words.push_back(static_cast<std::uint32_t>(texture->Width));
        words.push_back(static_cast<std::uint32_t>(texture->Height));
        words.push_back(address(texture->GetPixels()));
        words.push_back(revision);
    }
}

void append_list(std::vector<std::uint32_t>& words, const ImDrawList& list) {
    words.push_back(static_cast<std::uint32_t>(gui::pane_of(list)));
    words.push_back(address(list.VtxBuffer.Data));
    words.push_back(static_cast<std::uint32_t>(list.VtxBuffer.size_in_bytes()));
    words.push_back(address(list.IdxBuffer.Data));
    words.push_back(static_cast<std::uint32_t>(list.IdxBuffer.Size));
    words.push_back(static_cast<std::uint32_t>(list.CmdBuffer.Size));
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const ImVec4& clip = command.ClipRect;
        for (const float edge : {clip.x, clip.y, clip.z, clip.w}) words.push_back(word(edge));
        words.push_back(static_cast<std::uint32_t>(command.GetTexID()));
        words.push_back(command.IdxOffset);
        words.push_back(command.ElemCount);
    }
}

}  // namespace

const std::vector<std::uint32_t>& DrawData::flatten() {
    words_.clear();
    append_textures(words_, revision_);
    const ImDrawData* data = ImGui::GetDrawData();
    words_.push_back(static_cast<std::uint32_t>(data->CmdLists.Size));
    for (const ImDrawList* list : data->CmdLists) append_list(words_, *list);
    return words_;
}

}  // namespace page
