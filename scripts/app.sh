# What ./run starts: the packed server beside its libraries, the simulator, and a cache that makes starting quick.
# Sourced by ./run and ./test, after toolchain.sh.

app=target/app
jar=jobtracker-server.jar
# The AOT cache is only used by a JVM with the flags it was made with.
java_flags=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseCompactObjectHeaders
  -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true -XX:+UseSerialGC -Xms64m -Xmx768m -Dfile.encoding=UTF-8)

# What is taken to load the model and to embed is given back once it is free; the allocator by itself would keep it. Where
# that cannot be done it is not worth a word.
java_flags+=(-XX:TrimNativeHeapInterval=30000 -Xlog:trimnative=off)

# On two cores the optimising compiler takes from the start what it gives back later. The rehearsal notes nothing as worth
# it, and while more waits than it can take, methods stay with the quick compiler; a JVM without these knows no harm.
java_flags+=(-XX:+IgnoreUnrecognizedVMOptions -XX:Tier4LoadFeedback=1 -XX:Tier3DelayOn=1 -XX:Tier3DelayOff=0)
rehearsal_flags=(-XX:TieredStopAtLevel=2)

# The rehearsal lays SQLite's library out there; a start that does not find it unpacks it by itself.
java_flags+=(-Dorg.sqlite.lib.path="$app/native")

app_sources() {
  find pom.xml server/pom.xml server/src/main simulator/pom.xml simulator/src/main web \
    \( -name node_modules -o -path web/dist -o -path web/ios -o -name '.*' \) -prune -o \
    -not -name schema.d.ts "$@"
}

app_rules=(run scripts/toolchain.sh scripts/app.sh docs/openapi.json docs/errors.md)

# What the app is made of, to the last byte. Notes when it was looked at.
fingerprint() {
  mkdir -p target
  : >target/looked
  {
    printf '%s\n' "$JAVA_HOME"
    cat "$JAVA_HOME/release" 2>/dev/null || "$JAVA_HOME/bin/java" -version 2>&1
    app_sources -type f -exec cksum {} + | sort -k 3
    printf '%s\n' "${java_flags[@]}" "${rehearsal_flags[@]}"
    cksum "${app_rules[@]}"
  } | cksum | tr ' ' '-'
}

# Whether no file or directory changed since, which takes a tenth of the time to see.
untouched() {
  [ -f "$app/fingerprint" ] && [ "$(tail -n 1 "$app/fingerprint")" = "$JAVA_HOME" ] || return 1
  newer=$(exec 2>/dev/null
    app_sources -newercm "$app/fingerprint" -print -quit &&
      find "$JAVA_HOME/release" "${app_rules[@]}" -newercm "$app/fingerprint" -print -quit) && [ -z "$newer" ]
}

step() { printf '  %-44s\n' "$*" >&2; }

# Lays out what Maven has packed, under the fingerprint of what it was built from.
assemble() {
  rm -rf "$app"
  step "unpacking"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar server/target/jobtracker-server-*-exec.jar extract \
    --destination "$app" >/dev/null
  mv "$app"/jobtracker-server-*.jar "$app/$jar"
  mkdir -p "$app/simulator"
  cp simulator/target/jobtracker-simulator-*-SNAPSHOT.jar "$app/simulator/jobtracker-simulator.jar"
  [ -d simulator/target/lib ] && cp -r simulator/target/lib "$app/simulator/lib"
  step "making the start cache"
  if ! "$JAVA_HOME/bin/java" "${java_flags[@]}" "${rehearsal_flags[@]}" -XX:AOTCacheOutput="$app/app.aot" \
    -Dspring.aot.enabled=true -jar "$app/$jar" rehearse >target/rehearsal.log 2>&1; then
    say "  The start cache could not be made (target/rehearsal.log); starting will be slower."
  fi
  printf '%s\n' "$1" "$JAVA_HOME" >"$app/fingerprint"
  touch -r target/looked "$app/fingerprint"
}
