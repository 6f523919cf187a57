#!/bin/sh
# Makes target/sharh-VERSION-PLATFORM.zip: the jar with a small Java of its own, for people who have none. It needs a JDK
# of version 21 or newer in JAVA_HOME, and target/sharh.jar.
# Windows runs it in the shell that comes with git.
set -eu
cd "$(dirname "$0")/../../.."

java=${JAVA_HOME:?names no JDK}/bin
version=$("$java/java" -jar target/sharh.jar --version | sed 's/^sharh \([^ ]*\).*/\1/')
case $(uname -s) in
  Linux) system=linux ;;
  Darwin) system=macos ;;
  *) system=windows ;;
esac
case $(uname -m) in
  arm64 | aarch64) machine=arm64 ;;
  *) machine=x64 ;;
esac
name=sharh-$version-$system-$machine
folder=target/package/$name

# Parts of the JDK that the jar uses, and those that no class names: encryption for HTTPS, encodings of old files, names of
# languages, and access to the files in the jar.
parts=$("$java/jdeps" --multi-release 17 --ignore-missing-deps --print-module-deps target/sharh.jar | tr -d '\r')
rm -rf target/package
mkdir -p "$folder"
"$java/jlink" --add-modules "$parts,jdk.crypto.ec,jdk.charsets,jdk.localedata,jdk.zipfs" --include-locales 'ar,en' --strip-debug \
  --no-header-files --no-man-pages --compress zip-6 --generate-cds-archive --output "$folder/runtime"
# The JDK asks the system for its fonts even though the pictures of pages have their own; bare containers have none.
printf 'version=1\nsequence.allfonts=default\n' >"$folder/runtime/lib/fontconfig.properties"
cp -R target/sharh.jar LICENSE CHANGELOG.md docs "$folder"
rm -f "target/$name.zip"
if [ $system = windows ]; then
  cp src/build/package/sharh.cmd "$folder"
  "$java/jar" --create --no-manifest --file "target/$name.zip" -C target/package "$name"
else
  cp src/build/package/sharh "$folder"
  chmod 755 "$folder/sharh"
  (cd target/package && zip -qr "../$name.zip" "$name") # keeps what may be executed
fi
echo "target/$name.zip"
