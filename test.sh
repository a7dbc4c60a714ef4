#!/usr/bin/env bash
# Builds the solution and runs every test project. The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

configuration=Release
framework=net10.0
chromium=/usr/bin/chromium
projects=(tests/*/*.csproj)
passed=0 failed=0 skipped=0

say() { printf '%s\n' "$*" >&2; }

finish() {
  local skips=''
  (( skipped > 0 )) && skips=", $skipped skipped"
  printf '%d passed, %d failed%s\n' "$passed" "$failed" "$skips"
  (( failed == 0 && passed > 0 ))
  exit
}

give_up() {
  say "$*"
  failed=$(( failed + ${#projects[@]} ))
  finish
}

# What the tests drive: a program, and Debian's package of it.
needs=("$chromium chromium" "/usr/bin/redis-server redis-server")

missing() {
  local need
  for need in "${needs[@]}"; do
    [[ -x ${need% *} ]] || printf '%s ' "${need#* }"
  done
}

install_needs() {
  local packages
  packages=$(missing)
  [[ -n $packages ]] || return
  if (( EUID == 0 )) && command -v apt-get > /dev/null; then
    say "Installing Debian's $packages, which the tests use."
    # shellcheck disable=SC2086
    apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $packages < /dev/null
  fi >&2
  packages=$(missing)
  [[ -z $packages ]] || give_up "The tests need $packages: as root, run apt-get update && apt-get install $packages"
}

# The value of a count in the results of one test program; nothing where there is none.
count() { sed -n "s/.*<assembly [^>]* $2=\"\([0-9]*\)\".*/\1/p" "$1" 2> /dev/null | head -n 1; }

run() {
  local project=$1 name results p f s e status
  name=$(basename "$project" .csproj)
  results="$work/$name.xml"
  local program="tests/$name/bin/$configuration/$framework/$name.dll"
  say "== $name"
  if [[ ! -f $program ]]; then
    say "$name was not built: is it in FormHost.sln?"
    failed=$(( failed + 1 ))
    return
  fi
  dotnet exec "$program" -result-xml "$results" -noColor -noLogo < /dev/null
  status=$?
  p=$(count "$results" passed) f=$(count "$results" failed) s=$(count "$results" skipped) e=$(count "$results" errors)
  passed=$(( passed + ${p:-0} )) failed=$(( failed + ${f:-0} + ${e:-0} )) skipped=$(( skipped + ${s:-0} ))
  if (( ${p:-0} + ${f:-0} == 0 )); then
    say "$name ran no test."
    failed=$(( failed + 1 ))
  elif (( status != 0 && ${f:-0} + ${e:-0} == 0 )); then
    say "$name ended with status $status."
    failed=$(( failed + 1 ))
  fi
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

command -v dotnet > /dev/null || give_up "The .NET SDK 10 is missing: https://dotnet.microsoft.com/download"
install_needs
# A program of an earlier build does not count.
for project in "${projects[@]}"; do
  rm -f "$(dirname "$project")/bin/$configuration/$framework/$(basename "$project" .csproj).dll"
done
dotnet build FormHost.sln --configuration "$configuration" --disable-build-servers < /dev/null || give_up "The solution does not build."
for project in "${projects[@]}"; do
  run "$project"
done
finish
