// The engine as it is sent: what of Dear ImGui can never be reached on our page is made empty, and everything that only
// that used falls away with it. src/page/lean.cpp does the same for what can be replaced before linking.
import library from "binaryen";

/** Function names (their beginnings) and why the page never needs them. @type {[name: string, why: string][]} */
const never = [
  ["ImGui::ErrorRecoveryTryToRecoverWindowState(", "io.ConfigErrorRecovery is off (src/gui/gui.cpp)"],
  ["ImGui::ErrorRecoveryTryToRecoverState(", "the same"],
  ["ImGui::Scrollbar", "our windows have ImGuiWindowFlags_NoDecoration"],
  ["ImGui::UpdateWindowManualResize(", "the same: they are not resized by hand"],
  ["ImGui::RenderWindowTitleBarContents(", "the same: they have no title bar"],
  ["ImGui::ScrollToRectEx(", "our windows never scroll: the page does"],
  ["ImGui::UpdateMouseWheel(", "the same"],
  ["BoxSelectScrollWithMouseDrag(", "nothing is selected with a box"],
  ["ImGui::MultiSelect", "the same"],
  ["ImGui::Selectable(", "lists are native"],
  ["ImGui::BeginCombo", "the same"],
  ["ImGui::TabBar", "there are no tabs"],
  ["ImGui::TabItem", "there are no tabs"],
  ["ImGui::SetTooltip(", "tooltips are native"],
  ["ImGui::FindBestWindowPosForPopup", "there are no popups"],
  ["ImGui::RenderDimmedBackgroundBehindWindow(", "there are no modal windows"],
  ["ImGui::NavUpdate", "our windows have ImGuiWindowFlags_NoNav: keyboard focus is the browser's"],
  ["ImGui::NavScoreItem(", "the same"],
  ["ImGui::NavProcessItem", "the same"],
  ["ImGui::NavMoveRequest", "the same"],
  ["ImGui::NavEndFrame(", "the same"],
  ["ImGui::RenderNavCursor(", "the same: the mirror draws the focus ring"],
  ["ImGui::Shortcut(", "keys go through src/gui/keys.cpp"],
  ["ImGui::RenderArrow(", "icons are our own"],
  ["ImGui::ArrowButtonEx(", "the same"],
  ["ImGui::LogRenderedText(", "nothing is logged"],
  ["ImGui::SaveIniSettings", "there is no settings file"],
  ["ImGui::LoadIniSettings", "the same"],
  ["ImGui::CreateNewWindowSettings(", "the same"],
  ["WindowSettingsHandler_", "the same"],
  ["stbtt__run_charstring(", "our fonts have TrueType outlines, not CFF"],
];

/** The package's own types lag behind it. */
const binaryen = /** @type {any} */ (library);

const features = ["MutableGlobals", "BulkMemory", "BulkMemoryOpt", "SignExt", "NontrappingFPToInt"];

/** The page's module without them, optimized for size, without names. @param {Buffer} bytes linked with --profiling-funcs */
export const lean = (bytes) => optimized(bytes, never);

/** A module optimized for size, these functions emptied. @param {Buffer} bytes @param {typeof never} [emptied] */
export function optimized(bytes, emptied = []) {
  const module = binaryen.readBinary(bytes);
  module.setFeatures(features.reduce((sum, name) => sum | (binaryen.Features[name] ?? 0), 0));
  const left = new Set(emptied.map(([name]) => name));
  for (let index = 0; index < module.getNumFunctions(); index++) {
    const reference = module.getFunctionByIndex(index);
    const { name, results, module: imported } = binaryen.getFunctionInfo(reference);
    // Binaryen writes characters that WebAssembly's text form does not allow as \28 and the like.
    const readable = String(name).replace(/\\([0-9a-f]{2})/g, (_, /** @type {string} */ code) => String.fromCharCode(parseInt(code, 16)));
    const found = emptied.find(([start]) => readable.startsWith(start));
    if (!found || imported) continue;
    left.delete(found[0]);
    binaryen.Function.setBody(reference, results === binaryen.none ? module.nop() : zero(module, results));
  }
  // One that emcc has inlined everywhere is no longer there by name: nothing to do, and worth knowing.
  for (const name of left) console.warn(`lean: ${name.replace(/\($/, "")} is not in the engine by that name`);
  binaryen.setDebugInfo(false);
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(2);
  // A function that is called once stays one: in its caller it would be smaller, but brotli finds less that repeats.
  binaryen.setOneCallerInlineMaxSize(20);
  module.optimize();
  module.runPasses(["merge-similar-functions"]);
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
