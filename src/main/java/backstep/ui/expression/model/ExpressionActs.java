package backstep.ui.expression.model;

import backstep.document.Act;
import backstep.document.History;
import backstep.document.LeafKey;
import backstep.engine.Intervention;
import backstep.engine.Quantity;
import backstep.explain.Notation;
import backstep.lang.LeafLiteral;
import backstep.lang.Program;
import backstep.text.Numbers;
import backstep.ui.widget.HistoryProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has done to an expression, in the order of doing: edits of the text, values of leaves, figures that were
 * set by hand. All have one history, so that the last act is undone first, wherever it was done.
 */
public final class ExpressionActs {

    private final StringProperty text;
    private final LeafValues values;
    private final InterventionModel settings;
    private final ReadOnlyObjectProperty<@Nullable Drawing> drawing;
    private final Runnable recompute;
    private final Consumer<Program> show;
    private final History<Setup> history = new History<>(new Setup("", Optional.empty(), "", Map.of(), List.of()));
    private final HistoryProperties properties = new HistoryProperties(history);
    /** Whose settings by hand are to come back once its graph is on screen again. */
    private Optional<Setup> awaited = Optional.empty();

    /** What was opened without a text of its own. */
    private @Nullable Program given;

    private boolean inside;

    /**
     * Everything that can be undone.
     *
     * @param given what the graph comes from if it is no text
     * @param shown the text of the graph on screen when this was so, which the settings by hand belong to
     */
    private record Setup(
            String text,
            Optional<Program> given,
            String shown,
            Map<LeafKey, Double> overrides,
            List<Intervention> interventions) {

        Setup rewritten(String before, String after, Optional<Program> source) {
            return new Setup(
                    text.equals(before) ? after : text,
                    text.equals(before) ? source : given,
                    shown.equals(before) ? after : shown,
                    overrides,
                    interventions);
        }

        Setup untouched() {
            return new Setup(text, given, shown, Map.of(), List.of());
        }
    }

    /**
     * Nothing was done yet.
     *
     * @param show shows a graph that no text made
     */
    ExpressionActs(
            StringProperty text,
            LeafValues values,
            ReadOnlyObjectProperty<@Nullable Drawing> drawing,
            Runnable recompute,
            Consumer<Program> show) {
        this.text = text;
        this.values = values;
        this.drawing = drawing;
        this.recompute = recompute;
        this.show = show;
        this.settings = new InterventionModel(this::name, this::as, recompute);
        text.subscribe((was, is) -> edited(was, is));
    }

    private String name(Intervention intervention) {
        Drawing shown = drawing.get();
        if (shown == null) {
            return "";
        }
        return intervention.figure() == Quantity.DATA
                ? Notation.wholeName(shown.program().graph(), intervention.node())
                : Notation.gradientName(shown.program().graph(), intervention.node());
    }

    InterventionModel settings() {
        return settings;
    }

    /** Does something that can be undone. What it brings with it is part of it. */
    void as(Act act, Runnable change) {
        if (inside) {
            change.run();
        } else {
            inside(change);
            awaited = Optional.empty();
            history.done(act, present());
        }
    }

    private void inside(Runnable change) {
        inside = true;
        try {
            change.run();
        } finally {
            inside = false;
        }
    }

    private void edited(String was, String is) {
        if (!isGiven(is)) {
            given = null;
        }
        as(Act.edit(was, is), () -> {});
    }

    /** Takes a graph that no text made; the comment that stands for one is not to be compiled. */
    void give(Program program) {
        given = program;
    }

    boolean isGiven(String source) {
        return given != null && given.text().equals(source);
    }

    /** Does something that is nobody's act, such as to show the same of another sample; it cannot be undone. */
    void follow(Runnable change) {
        if (inside) {
            change.run();
        } else {
            String before = text.get();
            inside(change);
            history.amendAll(each -> each.rewritten(before, text.get(), Optional.ofNullable(given)));
            history.amend(present());
        }
    }

    /** What was tried out with the present text is over, and nothing is changed by hand; says whether anything was. */
    boolean end() {
        boolean changed = !values.overrides().isEmpty()
                || !settings.interventionsProperty().get().isEmpty();
        values.reset();
        settings.forget();
        String ended = text.get();
        history.amendAll(each -> each.text().equals(ended) ? each.untouched() : each);
        return changed;
    }

    void override(LeafKey leaf, double value) {
        double before = values.overrides().getOrDefault(leaf, leaf.literal());
        as(Act.change("leaf", leaf.name(), Numbers.full(before), Numbers.full(value)), () -> {
            values.set(leaf, value);
            recompute.run();
        });
    }

    void resetLeaves() {
        as(Act.single("leaves"), () -> {
            values.reset();
            recompute.run();
        });
    }

    void writeBack(LeafKey leaf) {
        Double value = values.overrides().get(leaf);
        Drawing shown = drawing.get();
        LeafLiteral literal = values.leaves().get(leaf);
        if (value != null && literal != null && shown != null && shownText().equals(text.get())) {
            as(
                    Act.single("written", leaf.name()),
                    () -> text.set(shown.program().withLeafValue(literal, value)));
        }
    }

    /** Another graph is on screen, or none. */
    void arrived() {
        Optional<Setup> returning = awaited.filter(each -> each.shown().equals(shownText()));
        returning.ifPresent(each -> settings.show(each.interventions()));
        if (!inside) {
            awaited = returning.isPresent() ? Optional.empty() : awaited;
            history.amend(present());
        }
    }

    private Setup present() {
        return new Setup(
                text.get(),
                Optional.ofNullable(given),
                shownText(),
                Map.copyOf(values.overrides()),
                settings.interventionsProperty().get());
    }

    private String shownText() {
        Drawing shown = drawing.get();
        return shown == null ? "" : shown.program().text();
    }

    /** Whatever is done next is an act of its own, however soon it follows. */
    public void separate() {
        history.separate();
    }

    /** Takes the last act back, if there is one. */
    public void undo() {
        Setup from = history.present();
        history.undo().ifPresent(to -> inside(() -> restore(from, to)));
    }

    /** Does once more what was taken back last, if there is something. */
    public void redo() {
        Setup from = history.present();
        history.redo().ifPresent(to -> inside(() -> restore(from, to)));
    }

    private void restore(Setup from, Setup to) {
        values.restore(to.overrides());
        if (to.shown().equals(shownText())) {
            settings.show(to.interventions());
        } else {
            awaited = Optional.of(to);
        }
        if (to.given().isPresent() && !to.given().equals(from.given())) {
            show.accept(to.given().get());
        } else {
            text.set(to.text());
        }
        recompute.run();
    }

    /** The act that {@link #undo} takes back. */
    public ReadOnlyObjectProperty<Optional<Act>> undoableProperty() {
        return properties.undoableProperty();
    }

    /** The act that {@link #redo} does once more. */
    public ReadOnlyObjectProperty<Optional<Act>> redoableProperty() {
        return properties.redoableProperty();
    }
}
