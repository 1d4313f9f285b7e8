package backstep.ui.expression.model;

import backstep.document.Carrying;
import backstep.document.ExpressionSpec;
import backstep.lang.Program;
import backstep.layout.LayoutException;
import backstep.layout.engines.Arranger;
import backstep.layout.engines.LayoutWish;
import org.jspecify.annotations.Nullable;

/**
 * A graph in its place, and how it runs: both take too long, in large graphs, for the thread that draws.
 *
 * @param request what was asked for
 * @param spec what was set, as far as it goes with this graph
 * @param view null if the graph is that in view already, so that its run need not be made again
 */
record Arranged(
        Request request,
        ExpressionSpec spec,
        Drawing drawing,
        @Nullable ExpressionView view) {

    /**
     * A graph that is asked for.
     *
     * @param spec what is set in it
     * @param from the program whose nodes the spec speaks of; null if it speaks of this one's
     * @param like the drawing of which this one is a change; null if that shows another graph
     * @param seen whether the graph is in view already with what is set in it
     */
    record Request(
            Program program,
            ExpressionSpec spec,
            @Nullable Program from,
            @Nullable Drawing like,
            boolean seen) {

        /** What was set, as far as it goes with the program. */
        ExpressionSpec carried(ExpressionSpec set) {
            return from == null || from.equals(program)
                    ? set
                    : Carrying.carried(set, from, program).withText(set.text());
        }
    }

    /**
     * Finds the places, and makes the run.
     *
     * @throws LayoutException if the engine fails
     * @throws InterruptedException if the thread is interrupted
     */
    static Arranged of(Request request, Arranger arranger, LayoutWish wish)
            throws LayoutException, InterruptedException {
        Program program = request.program();
        ExpressionSpec spec = request.carried(request.spec());
        Drawing drawing = Drawing.of(program, spec.folding().on(program.graph()), arranger, wish, request.like());
        return new Arranged(request, spec, drawing, request.seen() ? null : ExpressionView.of(drawing, spec));
    }

    /** What is set by now, as far as it goes with this graph. That takes time only if something was set meanwhile. */
    ExpressionSpec specOf(ExpressionSpec now) {
        return now.equals(request.spec()) ? spec : request.carried(now);
    }

    /** The run with what is set by now. */
    ExpressionView viewOf(ExpressionSpec now) {
        return view == null ? ExpressionView.of(drawing, now) : view.with(spec, now);
    }
}
