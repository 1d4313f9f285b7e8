package backstep.ui.theme;

/** Light or dark, or whichever the system has. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
