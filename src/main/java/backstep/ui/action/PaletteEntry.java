package backstep.ui.action;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;

/**
 * Something that the command palette offers.
 *
 * @param id by which it is remembered that it was chosen
 * @param text what is searched, and shown
 * @param kind of what it is, in a word or two
 * @param keys as people read them; empty if there are none
 * @param available whether it can be chosen at present
 */
public record PaletteEntry(
        String id, String text, String kind, String keys, ObservableBooleanValue available, Runnable deed) {

    /** An action, with the first of its keys. */
    public static PaletteEntry of(Action action) {
        String keys = ActionButtons.keys(action);
        return new PaletteEntry(
                action.id(), action.name(), action.section().title(), keys, action.available(), action::perform);
    }

    /** Something without keys that can always be chosen. */
    public static PaletteEntry of(String id, String text, String kind, Runnable deed) {
        return new PaletteEntry(id, text, kind, "", new ReadOnlyBooleanWrapper(true), deed);
    }
}
