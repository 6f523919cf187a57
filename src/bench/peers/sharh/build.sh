#!/bin/sh
# Builds the site. The first build, which is not timed, puts the corpus into Sharh's form.
set -e
if [ -d neutral ]; then python3 adapt.py; fi
"$SHARH" build --no-cache --out public
cp static/style.css public/
