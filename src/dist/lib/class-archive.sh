# Keeps the classes that a start loads in a file beside the program: later starts take about a third less time. POSIX sh;
# sourced by the launcher. Every function runs in its own subshell, so nothing leaks.
#
# A run that finds no good archive writes one to ARCHIVE.PID.new when it ends. The next run tries it out and takes it
# over, with a line beside it that says what it was made from. An archive that does not have the sum in that line, or was
# made from another Java or another Backstep, is never given to the JVM, which can crash on one that is broken.

# archive_sums ARCHIVE HOME: prints what an archive is and what it belongs to.
archive_sums() (
  printf '%s %s %s %s %s\n' "$(cksum <"$1")" "$(cksum <"$2/lib/backstep.jar")" "$(cksum <"$JAVA_HOME/release")" \
    "$JAVA_HOME" "$2"
)

# archive_is_good ARCHIVE HOME: whether an archive is whole, and made from this Java and this Backstep.
archive_is_good() (
  [ -f "$1" ] && [ -f "$1.sum" ] && IFS= read -r line <"$1.sum" && [ "$line" = "$(archive_sums "$1" "$2")" ]
)

# archive_writer FILE: prints the process that writes, or has written, an ARCHIVE.PID.new.
archive_writer() (
  name=${1%.new}
  printf '%s' "${name##*.}"
)

# archive_adopt ARCHIVE HOME JVM-OPTION…: takes over what an earlier run has written, if the JVM finds nothing wrong with
# it; removes it otherwise.
archive_adopt() (
  archive=$1
  home=$2
  shift 2
  for new in "$archive".*.new; do
    [ -f "$new" ] || continue
    kill -0 "$(archive_writer "$new")" 2>/dev/null && continue
    if "$JAVA_HOME/bin/java" "-XX:SharedArchiveFile=$new" -Xshare:on -XX:+VerifySharedSpaces -Xlog:disable \
      "$@" -version >/dev/null 2>&1; then
      mv -f "$new" "$archive" && archive_sums "$archive" "$home" >"$archive.sum"
    else
      rm -f "$new"
    fi
  done
)

# archive_has_room FOLDER: whether a folder can be written to and has 100 MB left. Where a disk is full, the JVM would
# end the program with an error of its own.
archive_has_room() (
  [ -w "$1" ] || exit 1
  free=$(df -Pk "$1" 2>/dev/null | sed -n '$s/^.*[[:space:]]\([0-9][0-9]*\)[[:space:]][[:space:]]*[0-9]*%[[:space:]].*$/\1/p')
  [ "${free:-0}" -gt 102400 ]
)

# archive_option ARCHIVE HOME JVM-OPTION…: prints the option with which this run uses an archive, or writes one; nothing
# if neither can be.
archive_option() (
  [ ! -d "$1" ] || exit 0
  if ! archive_is_good "$1" "$2"; then
    archive_adopt "$@" || :
    if ! archive_is_good "$1" "$2"; then
      archive_has_room "$2/lib" && printf '%s' "-XX:ArchiveClassesAtExit=$1.$$.new"
      exit 0
    fi
  fi
  printf '%s' "-XX:SharedArchiveFile=$1"
) 2>/dev/null
