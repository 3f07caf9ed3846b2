"""Makes a font's line box one em high, its text staying in the middle.

Dear ImGui scales a font by its line box (ascent minus descent), CSS by its em: with both equal, one size means the same
on the canvas and in the native elements over it.
"""
import sys

from fontTools.ttLib import TTFont

source, target = sys.argv[1:]
font = TTFont(source)
em = font["head"].unitsPerEm
lines, metrics = font["hhea"], font["OS/2"]
ascent = round((em + lines.ascent + lines.descent) / 2)
descent = em - ascent
lines.ascent, lines.descent, lines.lineGap = ascent, -descent, 0
metrics.sTypoAscender, metrics.sTypoDescender, metrics.sTypoLineGap = ascent, -descent, 0
metrics.usWinAscent, metrics.usWinDescent = ascent, descent
font["head"].modified = font["head"].created  # the same bytes every time
font.recalcTimestamp = False
font.save(target)
