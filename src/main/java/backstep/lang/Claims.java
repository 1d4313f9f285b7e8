package backstep.lang;

import backstep.engine.Trace;
import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** What a text says of figures, each after a number of backward passes. */
final class Claims {

    /** Figures that differ by no more than this, relative to the larger one, differ by rounding only. */
    private static final double ROUNDING = 1e-9;

    /** Further figures that are shown in one place would hide the first. */
    private static final int MOST_SHOWN = 12;

    /** Something that is said, or asked for, of the figures of a run. */
    sealed interface Remark {

        /** Notes what is so after a step. */
        void report(Trace trace, int step, Problems problems);
    }

    private record Placed(int after, Remark claim) {}

    private final List<Placed> all = new ArrayList<>();

    /** Says something of figures; {@code passes} calls of {@code backward()} stand before it. */
    void add(int passes, Remark claim) {
        all.add(new Placed(passes, claim));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Notes at each claim whether it is right; where the text calls for no pass, all are about the end of the run. */
    void report(Trace trace, int calls, Problems problems) {
        for (Placed placed : all) {
            Cancellation.check();
            placed.claim().report(trace, step(trace, calls, placed.after()), problems);
        }
    }

    private static int step(Trace trace, int calls, int after) {
        if (calls == 0) {
            return trace.stepCount();
        }
        return after == 0 ? trace.seedStep() - 1 : trace.lastStep(after - 1);
    }

    private static int knownSince(List<NamedFigure> figures, Trace trace, int step) {
        return figures.stream()
                .mapToInt(figure -> figure.knownSince(trace, step))
                .max()
                .orElse(0);
    }

    /** A claim without which Python would stop. */
    record Assertion(Claim claim) implements Remark {

        @Override
        public void report(Trace trace, int step, Problems problems) {
            claim.report(trace, step, problems);
            if (!claim.holds(trace, step)) {
                problems.refute();
            }
        }
    }

    /** Figures that a text shows. */
    record Shown(List<NamedFigure> figures, SourceRange range) implements Remark {

        @Override
        public void report(Trace trace, int step, Problems problems) {
            List<String> shown = figures.stream()
                    .limit(MOST_SHOWN)
                    .map(figure -> figure.isNone(trace) ? "None" : NumberLiterals.shown(figure.value(trace, step)))
                    .toList();
            int since = knownSince(figures, trace, step);
            problems.note(
                    range,
                    new Note.Forecast(since, Messages.quoting("lang.note.shownLater", Integer.toString(since))),
                    "lang.note.shown",
                    "(" + String.join(", ", shown) + (figures.size() > MOST_SHOWN ? ", …)" : ")"));
        }
    }

    /**
     * A comparison of figures.
     *
     * @param figures what its names mean, in the order of {@link WatchExpression#names}
     */
    record Claim(WatchExpression measure, List<NamedFigure> figures, SourceRange range) implements Remark {

        boolean holds(Trace trace, int step) {
            return measure.holds(name -> figures.get(name).value(trace, step)) || isRounded(trace, step);
        }

        @Override
        public void report(Trace trace, int step, Problems problems) {
            boolean exact = measure.holds(name -> figures.get(name).value(trace, step));
            boolean rounded = !exact && isRounded(trace, step);
            double left = side(0, trace, step);
            double right = side(1, trace, step);
            String key = isEquality() ? exact ? "equal" : rounded ? "rounded" : "unequal" : exact ? "holds" : "fails";
            problems.note(
                    range,
                    forecast(trace, step),
                    "lang.claim." + key,
                    Quoted.of(subject()),
                    NumberLiterals.shown(left),
                    NumberLiterals.shown(right),
                    NumberLiterals.shown(Math.abs(left - right)));
        }

        private Note.Forecast forecast(Trace trace, int step) {
            int since = knownSince(figures, trace, step);
            return new Note.Forecast(
                    since, Messages.quoting("lang.claim.later", measure.text(), Integer.toString(since)));
        }

        /** The text of the first side. */
        private String subject() {
            return measure.text().split("[=<>!≤≥≠]", 2)[0].strip();
        }

        private boolean isEquality() {
            return measure.comparisons().equals(List.of(WatchExpression.Comparison.EQUAL));
        }

        private boolean isRounded(Trace trace, int step) {
            double left = side(0, trace, step);
            double right = side(1, trace, step);
            double size = Math.max(1, Math.max(Math.abs(left), Math.abs(right)));
            return isEquality() && Math.abs(left - right) <= ROUNDING * size;
        }

        private double side(int side, Trace trace, int step) {
            int known = Math.min(side, measure.comparisons().size());
            return measure.side(known, name -> figures.get(name).value(trace, step));
        }
    }
}
