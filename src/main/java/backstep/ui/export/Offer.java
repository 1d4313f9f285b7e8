package backstep.ui.export;

import backstep.export.ExportFormat;
import backstep.export.Exportable;
import backstep.picture.Palette;
import backstep.progress.Meter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;

/** Something that can be exported. Asked on the JavaFX thread. */
public interface Offer {

    /** A short name, of a control and of messages. */
    String id();

    /** What it is, for people who choose. */
    String title();

    /** Why it makes no sense at present; empty if it does. */
    Optional<String> hindrance();

    /** How much it is at present, in words; may be empty. */
    default String extent() {
        return "";
    }

    /** What it is made of, for people to read; may be empty. */
    default String text() {
        return "";
    }

    /** The number of the last step of the run that it shows; 0 if it shows none. */
    default int lastStep() {
        return 0;
    }

    /** What it can be written as, the usual first. */
    List<ExportFormat> formats();

    /** Of which kinds there are several; empty if it is of one kind. */
    default Optional<Kinds> kinds() {
        return Optional.empty();
    }

    /** What can be left out of it. */
    default List<Part> parts() {
        return List.of();
    }

    /** A name for its file, without ending, where the document has none. */
    String fileName();

    /** Whether it is what a document is about, so that its file is called as the document is and no more. */
    boolean isMain();

    /** What is to be written, as it is at present; only for one that makes sense. */
    Work work(Palette palette);

    /**
     * A choice among several.
     *
     * @param names of all
     * @param chosen the place of the one that is chosen
     */
    record Kinds(String id, List<String> names, IntegerProperty chosen) {}

    /**
     * Something that is there or not; its text is the message {@code ui.export.part.id}.
     *
     * @param wanted whether it is to be there
     */
    record Part(String id, BooleanProperty wanted) {}

    /**
     * What is left to do before something can be written.
     *
     * @param share how much that is of all that is to be done, from 0 to 1
     */
    record Work(double share, Making making) {

        /** Nothing. */
        public static Work done(Exportable subject) {
            return new Work(0, saying -> subject);
        }
    }

    /** Makes what is to be written, on any thread. */
    @FunctionalInterface
    interface Making {

        /**
         * Makes it.
         *
         * @param saying a meter for a piece of work, which is named
         * @throws InterruptedException if the thread is interrupted
         */
        Exportable make(Function<String, Meter> saying) throws Exception;
    }
}
