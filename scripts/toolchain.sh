# Finds the tools that the build needs. Sourced by ./run and ./test; sets JAVA_HOME and PATH for this process only.

say() { printf '%s\n' "$*" >&2; }

stop() {
  say "$*"
  exit 1
}

# Every JDK says what it is in a file of its own; starting one to ask would cost a tenth of a second each time.
java_feature_version() {
  [ -x "$1/bin/java" ] || return 1
  if [ -f "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*$/\1/p' "$1/release"
  else
    "$1/bin/java" -XshowSettings:properties -version 2>&1 |
      sed -n 's/^ *java\.specification\.version = \([0-9][0-9]*\).*$/\1/p'
  fi
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] || return 1
  version=$(java_feature_version "$1") && [ "${version:-0}" -ge 25 ]
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_jdk_25 "$JAVA_HOME"; then
    return
  fi
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ]; then
    on_path=$(cd "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")/.." && pwd)
  fi
  for candidate in "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/local/openjdk* \
    "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME="$candidate"
      return
    fi
  done
  stop "A JDK 25 or newer is missing: install Eclipse Temurin 25 (package temurin-25-jdk, or https://adoptium.net) and run this again."
}

is_node_20_19() {
  "$1" -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
    2>/dev/null
}

find_node() {
  for candidate in "$(command -v node || true)" /usr/local/bin/node /opt/homebrew/bin/node \
    "${HOME:-/}"/.nvm/versions/node/*/bin/node "${HOME:-/}"/.volta/bin/node /opt/node*/bin/node; do
    if [ -n "$candidate" ] && [ -x "$candidate" ] && is_node_20_19 "$candidate"; then
      PATH="$(dirname "$candidate"):$PATH"
      export PATH
      return
    fi
  done
  stop "Node 20.19 or newer is missing: install it from https://nodejs.org (or with nvm: nvm install 22) and run this again."
}

find_maven() {
  command -v mvn >/dev/null 2>&1 && return
  stop "Maven 3.8 or newer is missing: install it (Debian: apt-get install maven, macOS: brew install maven) and run this again."
}

# As root on Debian a missing package is installed by name; elsewhere the caller says what to do by hand.
install_package() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  say "Installing $1 …"
  apt-get install -y -q "$1" >/dev/null 2>&1 ||
    { apt-get update -q >/dev/null 2>&1 && DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$1" >/dev/null; }
}
