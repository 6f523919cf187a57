#!/bin/sh
# Makes src/fonts/NotoNaskhArabic-*.ttf. In version 2.021 the dots of letters are glyphs of their own, which WebKitGTK misplaces;
# version 2.004 has none for digits and punctuation that fit. So letters are from 2.004, and digits and punctuation from 2.021.
#
# noto-naskh-arabic.sh OLD NEW: folders with NotoNaskhArabic-Regular.ttf and -Bold.ttf of 2.004 (Debian package fonts-noto-core
# 20201225-1) and 2.021 (npm package @expo-google-fonts/noto-naskh-arabic 0.4.5, renamed). Needs fontTools 4.66.
set -eu
old=$1 new=$2 to=$(dirname "$0")/../fonts part=$(mktemp -d)
signs=U+21-23,U+25-3F,U+5B-5D,U+7B-7D,U+B0,U+B7,U+D7,U+F7,U+61C,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2022,U+2026,U+2039,U+203A,U+2212
for weight in Regular Bold; do
  pyftsubset "$old/NotoNaskhArabic-$weight.ttf" --unicodes=U+20,U+80-FFFF --layout-features='*' --layout-scripts='*' \
    --no-hinting --name-IDs='*' --notdef-outline --glyph-names --output-file="$part/letters.ttf"
  pyftsubset "$new/NotoNaskhArabic-$weight.ttf" --unicodes=$signs --drop-tables+=GSUB,GPOS,GDEF --no-hinting \
    --output-file="$part/signs.ttf"
  pyftmerge --output-file="$to/NotoNaskhArabic-$weight.ttf" "$part/letters.ttf" "$part/signs.ttf"
done
rm -r "$part"
