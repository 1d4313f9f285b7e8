package backstep.ui.expression.model;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Which figures are shown although the run has not come to them. Otherwise a figure is there only once it is known, so that
 * it can be predicted. An answer that was asked for in one place is forgotten with the next step and at another node.
 */
public final class Answers {

    /** Where an answer can be asked for. */
    public enum Place {
        TEXT,
        NODE,
        PATHS,
        ORDER,
        WATCHES,
        COMPARISON
    }

    /** Where the learner stands: an answer belongs to this. */
    private record Spot(int opened, int step, int node) {}

    private final ExpressionSession session;
    private final BooleanProperty always = new SimpleBooleanProperty(this, "always");
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");
    private final Set<Place> asked = EnumSet.noneOf(Place.class);
    private Spot spot = new Spot(0, 0, ExpressionSession.NONE);

    public Answers(ExpressionSession session) {
        this.session = session;
        always.subscribe(on -> {
            session.change(spec -> spec.withLearning(spec.learning().withAnswersShown(on)));
            changed();
        });
        session.stateProperty()
                .subscribe(now -> always.set(now.spec().learning().answersShown()));
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    private Spot here() {
        return new Spot(session.openedProperty().get(), session.stepProperty().get(), session.subject());
    }

    /** Shows the answers of one place, for as long as step and node stay. */
    public void show(Place place) {
        Spot here = here();
        if (!spot.equals(here)) {
            asked.clear();
            spot = here;
        }
        asked.add(place);
        changed();
    }

    /** Whether answers are shown in one place. */
    public boolean areShown(Place place) {
        return always.get() || (asked.contains(place) && spot.equals(here()));
    }

    /** Whether all answers are shown at every step; this belongs to the expression. */
    public BooleanProperty alwaysProperty() {
        return always;
    }

    /** Changes whenever an answer is asked for. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }
}
