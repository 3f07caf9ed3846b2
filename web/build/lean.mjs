// The engine as it is sent: what of Dear ImGui can never be reached on our page is made empty, and everything that only
// that used falls away with it. src/page/lean.cpp does the same for what can be replaced before linking.
import library from "binaryen";

/** Function names (their beginnings) and why the page never needs them. @type {[name: string, why: string][]} */
const never = [
  ["ImGui::ErrorRecoveryTryToRecoverWindowState(", "io.ConfigErrorRecovery is off (src/gui/gui.cpp); tests build with it linked in"],
  ["ImGui::Scrollbar(", "our windows have ImGuiWindowFlags_NoDecoration"],
  ["ImGui::ScrollToRectEx(", "our windows never scroll: the page does"],
  ["ImGui::Selectable(", "lists are native"],
  ["ImGui::SetTooltip(", "tooltips are native"],
  ["ImGui::FindBestWindowPosForPopup", "there are no popups"],
  ["ImGui::RenderDimmedBackgroundBehindWindow(", "there are no modal windows"],
  ["ImGui::NavScoreItem(", "our windows have ImGuiWindowFlags_NoNav: keyboard focus is the browser's"],
  ["ImGui::Shortcut(", "keys go through src/gui/keys.cpp"],
  ["ImGui::RenderArrow(", "icons are our own"],
  ["ImGui::LogRenderedText(", "nothing is logged"],
  ["ImGui::SaveIniSettingsToDisk(", "there is no settings file"],
  ["ImGui::CreateNewWindowSettings(", "there is no settings file"],
  ["WindowSettingsHandler_", "there is no settings file"],
  ["stbtt__run_charstring(", "our fonts have TrueType outlines, not CFF"],
];

/** The package's own types lag behind it. */
const binaryen = /** @type {any} */ (library);

const features = ["MutableGlobals", "BulkMemory", "BulkMemoryOpt", "SignExt", "NontrappingFPToInt"];

/** The module without them, optimized for size, without names. @param {Buffer} bytes linked with --profiling-funcs */
export function lean(bytes) {
  const module = binaryen.readBinary(bytes);
  module.setFeatures(features.reduce((sum, name) => sum | (binaryen.Features[name] ?? 0), 0));
  const left = new Set(never.map(([name]) => name));
  for (let index = 0; index < module.getNumFunctions(); index++) {
    const reference = module.getFunctionByIndex(index);
    const { name, results, module: imported } = binaryen.getFunctionInfo(reference);
    // Binaryen writes characters that WebAssembly's text form does not allow as \28 and the like.
    const readable = String(name).replace(/\\([0-9a-f]{2})/g, (_, /** @type {string} */ code) => String.fromCharCode(parseInt(code, 16)));
    const found = never.find(([start]) => readable.startsWith(start));
    if (!found || imported) continue;
    left.delete(found[0]);
    binaryen.Function.setBody(reference, results === binaryen.none ? module.nop() : zero(module, results));
  }
  // One that emcc has inlined everywhere is no longer there by name: nothing to do, and worth knowing.
  for (const name of left) console.warn(`lean: ${name.replace(/\($/, "")} is not in the engine by that name`);
  binaryen.setDebugInfo(false);
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(2);
  module.optimize();
  module.optimize();
  return Buffer.from(module.emitBinary());
}

/** @param {any} module @param {number} type */
function zero(module, type) {
  if (type === binaryen.f32) return module.f32.const(0);
  if (type === binaryen.f64) return module.f64.const(0);
  if (type === binaryen.i64) return module.i64.const(0, 0);
  return module.i32.const(0);
}
