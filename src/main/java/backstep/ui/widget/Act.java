package backstep.ui.widget;

import backstep.text.Messages;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import org.fxmisc.richtext.model.PlainTextChange;

/** Something that was done and can be undone. */
public sealed interface Act {

    /** The words for an act; empty if there is none. */
    static StringBinding words(ObservableValue<Optional<Act>> act) {
        return Bindings.createStringBinding(() -> act.getValue().map(Act::name).orElse(""), act);
    }

    /** What it was, as it stands behind "Undo" and "Redo". */
    String name();

    /** Both in one, if a later act goes on with this one; whether it came soon enough is for others to judge. */
    Optional<Act> with(Act later);

    /** An act by itself. */
    static Act single(String message, Object... arguments) {
        return new Single(Messages.text("ui.act." + message, arguments));
    }

    /** The change of something; further ones of the same, as of a slider that is dragged, are one. */
    static Act change(String message, Object... arguments) {
        String name = Messages.text("ui.act." + message, arguments);
        return new Change(name, name);
    }

    /** The change of a part of something, which is named as the whole; those of other parts are acts of their own. */
    static Act changeOfPart(String message, String part) {
        return new Change(Messages.text("ui.act." + message), part);
    }

    /** An edit of the text; typing and deleting on are one, as they are for editors. */
    static Act edit(String before, String after) {
        return new Edit(difference(before, after));
    }

    /** The shortest replacement that makes one text of another. */
    static PlainTextChange difference(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int first = 0;
        while (first < most && before.charAt(first) == after.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < most - first
                && before.charAt(before.length() - 1 - last) == after.charAt(after.length() - 1 - last)) {
            last++;
        }
        return new PlainTextChange(
                first, before.substring(first, before.length() - last), after.substring(first, after.length() - last));
    }

    /**
     * An act that stands by itself.
     *
     * @param name in words
     */
    record Single(String name) implements Act {
        @Override
        public Optional<Act> with(Act later) {
            return Optional.empty();
        }
    }

    /**
     * A change that goes on with the next one of the same.
     *
     * @param name in words
     * @param what was changed
     */
    record Change(String name, String what) implements Act {
        @Override
        public Optional<Act> with(Act later) {
            return later.equals(this) ? Optional.of(this) : Optional.empty();
        }
    }

    /**
     * An edit of the text.
     *
     * @param change where what was replaced by what
     */
    record Edit(PlainTextChange change) implements Act {
        @Override
        public String name() {
            return Messages.text("ui.act.edit");
        }

        @Override
        public Optional<Act> with(Act later) {
            return later instanceof Edit(PlainTextChange next)
                    ? change.mergeWith(next).map(Edit::new)
                    : Optional.empty();
        }
    }
}
