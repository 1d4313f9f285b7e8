package backstep.document;

import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.Optional;

/** Something that was done and can be undone. */
public sealed interface Act {

    /** What it was, as it stands behind "Undo" and "Redo" and in the list of what was done. */
    String name();

    /** Both in one, if a later act goes on with this one, such as further typing, or a slider that is dragged on. */
    Optional<Act> with(Act later);

    /** An act by itself. */
    static Act single(String message, Object... arguments) {
        return new Single(Messages.text("document.act." + message, arguments));
    }

    /**
     * A change of a figure, or of what is chosen; further ones of the same are one.
     *
     * @param message says what is changed, and has places for its name, for what it was and for what it is
     * @param subject the name, where there are several of the kind; empty where there is one
     * @param before what it was, in words
     * @param after what it is, in words
     */
    static Act change(String message, String subject, String before, String after) {
        return new Change(message, subject, before, after);
    }

    /** An edit of the text; typing and deleting on are one, as they are for editors. */
    static Act edit(String before, String after) {
        TextChange change = TextChange.between(before, after);
        return new Edit(change, change.isOneCharacter());
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

    /** A change that goes on with the next one of the same. */
    record Change(String message, String subject, String before, String after) implements Act {
        @Override
        public String name() {
            return Messages.text("document.act." + message, subject, before, after);
        }

        @Override
        public Optional<Act> with(Act later) {
            return later instanceof Change(String ofSame, String subjectToo, String _, String now)
                            && ofSame.equals(message)
                            && subjectToo.equals(subject)
                    ? Optional.of(new Change(message, subject, before, now))
                    : Optional.empty();
        }
    }

    /**
     * An edit of the text.
     *
     * @param change where what was replaced by what
     * @param typed whether it was done character by character, and not pasted
     */
    record Edit(TextChange change, boolean typed) implements Act {

        private static final int LONGEST = 30;

        @Override
        public String name() {
            String removed = brief(change.removed());
            String inserted = brief(change.inserted());
            if (removed.isEmpty()) {
                return inserted.isEmpty()
                        ? Messages.text("document.act.edit")
                        : Messages.text("document.act.inserted", inserted);
            }
            return inserted.isEmpty()
                    ? Messages.text("document.act.removed", removed)
                    : Messages.text("document.act.replaced", removed, inserted);
        }

        /** Enough to know it again, on one line. */
        private static String brief(String text) {
            return Quoted.middle(text.strip(), LONGEST);
        }

        @Override
        public Optional<Act> with(Act later) {
            return typed && later instanceof Edit(TextChange next, boolean typedToo) && typedToo
                    ? change.with(next).map(both -> new Edit(both, true))
                    : Optional.empty();
        }
    }
}
