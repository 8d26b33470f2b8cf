# Shared by the scripts: sourced, not run. Builds the program where needed, and uses the JDK that it was built with.
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
"$root/sagsgang" --version >&2
read -r JAVA_HOME _ <"$root/target/app/.complete"
export JAVA_HOME PATH=$JAVA_HOME/bin:$PATH
scratch=$(mktemp -d)
started=()
cleanup() {
  for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; wait "$process" 2>/dev/null || true; done
  rm -rf "$scratch"
}
trap cleanup EXIT
# With the flags of the launcher, so that what is measured is what runs.
run_java() { java -XX:+UseSerialGC -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED -cp "$root/target/app/sagsgang.jar:$root/target/app/lib/*" "$@"; }
await() { # address, at most 60 s
  for _ in $(seq 1 1200); do curl -fsS -o /dev/null "$1" 2>/dev/null && return; sleep 0.05; done
  echo "no answer from $1" >&2; exit 1
}
milliseconds() { date +%s%3N; }
