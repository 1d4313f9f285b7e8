# Finds a Java that is new enough. The one text for both scripts that need it: mvnw sources it here, and the build
# copies it beside the packaged launcher. POSIX sh; every function runs in its own subshell, so nothing leaks.

# java_major HOME: prints the major version of the Java in HOME; nothing if there is none.
java_major() (
  [ -n "$1" ] && [ -x "$1/bin/java" ] || exit 0
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || :
  if [ -z "$major" ]; then
    major=$("$1/bin/java" -XshowSettings:properties -version 2>&1 |
      sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p') || :
  fi
  printf '%s' "$major"
)

# java_on_path: prints the home of the `java` on the PATH, through links and version managers' shims.
java_on_path() (
  found=$(command -v java) || exit 0
  target=$(readlink -f -- "$found" 2>/dev/null) || target=$found
  candidate=${target%/bin/java}
  if [ ! -f "$candidate/release" ]; then
    # macOS keeps a stand-in here that only asks the user to install a Java.
    [ "$target" = /usr/bin/java ] && exit 0
    candidate=$("$found" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p') || :
  fi
  printf '%s' "$candidate"
)

# java_suits HOME TOOL MINIMUM: whether HOME has bin/TOOL and is of version MINIMUM or newer.
java_suits() (
  [ -n "$1" ] && [ -x "$1/bin/$2" ] || exit 1
  major=$(java_major "$1")
  [ -n "$major" ] && [ "$major" -ge "$3" ]
)

# find_java TOOL MINIMUM: prints the home of a Java that has bin/TOOL (javac to build, java to run) and is of version
# MINIMUM or newer: JAVA_HOME, the PATH, then the oldest that suits in the usual folders. Fails if there is none.
find_java() (
  for candidate in "${JAVA_HOME:-}" "$(java_on_path)"; do
    if java_suits "$candidate" "$1" "$2"; then
      printf '%s' "$candidate"
      exit 0
    fi
  done
  best=
  best_major=
  for candidate in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/*/* /usr/local/* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.local/share/mise/installs/java/* \
    "${HOME:-}"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    java_suits "$candidate" "$1" "$2" || continue
    major=$(java_major "$candidate")
    if [ -z "$best" ] || [ "$major" -lt "$best_major" ]; then
      best=$candidate
      best_major=$major
    fi
  done
  [ -n "$best" ] && printf '%s' "$best"
)

# explain_missing_java WHAT MINIMUM: says in two lines what is missing ("a JDK", "Java") and how to get it.
explain_missing_java() (
  candidate=${JAVA_HOME:-}
  [ -n "$(java_major "$candidate")" ] || candidate=$(java_on_path)
  major=$(java_major "$candidate")
  if [ -n "$major" ]; then
    echo "Backstep needs $1 $2 or newer; the only one found is version $major in $candidate."
  else
    echo "Backstep needs $1 $2 or newer, and none was found."
  fi
  echo "Get one from https://adoptium.net or your package manager, or point JAVA_HOME at the one you have."
)
