#!/usr/bin/env bash
# Fetches the vendored files anew: refresh.sh VERSION
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
version=${1:?version of idiomorph}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm pack --silent --pack-destination "$folder" "idiomorph@$version" > /dev/null
tar -xzf "$folder"/idiomorph-*.tgz -C "$folder"
cp "$folder/package/dist/idiomorph.min.js" idiomorph.min.js
{ printf 'idiomorph %s, https://github.com/bigskysoftware/idiomorph\n\n' "$version"; cat "$folder/package/LICENSE"; } > idiomorph.LICENSE.txt
