# Finds a locale whose letters are those of Unicode. POSIX sh; sourced by the launcher.

# utf8_locale: prints what to set where the present locale knows ASCII alone, as C and POSIX do, and every one that is
# named but not installed: Java would lose all other letters of arguments and file names. That is LC_CTYPE, or LC_ALL
# where that is set or another part of the locale is not installed. Prints nothing where the present locale has letters of
# its own, by which the terminal goes too, or where no locale has all.
utf8_locale() (
  case $(locale charmap 2>/dev/null) in
    ANSI_X3.4* | US-ASCII | ASCII | 646 | '') ;;
    *) exit 0 ;;
  esac
  for name in C.UTF-8 C.utf8 en_US.UTF-8 en_US.utf8 $(locale -a 2>/dev/null | grep -i 'utf-*8$'); do
    for variable in LC_CTYPE LC_ALL; do
      # What is not installed is complained of, and makes Java fall back to C altogether.
      case $(env "$variable=$name" locale charmap 2>&1) in
        UTF-8 | utf-8 | utf8)
          printf '%s' "$variable=$name"
          exit 0
          ;;
      esac
    done
  done
)
