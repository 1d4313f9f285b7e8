package backstep.ui.action;

/** How a menu shows whether something holds. */
public enum Mark {
    NONE,
    /** It holds or it does not. */
    CHECK,
    /** One of several holds. */
    RADIO
}
