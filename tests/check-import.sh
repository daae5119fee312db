#!/bin/sh
# Imports saved catalogue pages into an empty folder and compares each record that comes out with the one committed here,
# byte for byte; then imports them once more, which must change nothing.
# Usage: tests/check-import.sh FOLDER   (the folder with the pages, as *.txt)
set -eu

folder=${1:?"name the folder with the saved pages: tests/check-import.sh FOLDER"}
root=$(cd "$(dirname "$0")/.." && pwd)
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

set -- "$folder"/*.txt
[ -f "$1" ] || { echo "no *.txt in $folder" >&2; exit 2; }

# The table of journals is part of the input; records are not copied, so that all of them are made anew.
mkdir -p "$made/input"
cp -R "$root/input/vocabulary" "$made/input/"

run() {
    dotnet run --project "$root/src/EvidenceSite.Cli" -- import vufind "$@" --input "$made/input"
}

run "$@"
count=$(find "$made/input/records" -name '*.yaml' | wc -l)
[ "$count" -eq "$#" ] || { echo "$# pages gave $count records" >&2; exit 1; }
cp -R "$made/input/records" "$made/first"
for record in "$made"/first/*; do
    cmp "$record" "$root/input/records/$(basename "$record")"
done

run "$@"
diff -r "$made/first" "$made/input/records"
echo "$count records are as committed, byte for byte, and stay so"
