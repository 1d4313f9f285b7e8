package backstep.ui.expression.editor;

import backstep.document.LeafKey;
import backstep.lang.Compilation;
import backstep.lang.LangError;
import backstep.lang.LeafLiteral;
import backstep.lang.Program;
import backstep.lang.SourceRange;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import backstep.ui.widget.CodeColours;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.TwoDimensional;
import org.jspecify.annotations.Nullable;

/**
 * Colours the text: its words by kind, errors underlined, literals that a slider overrides, and the statement of the
 * node that is selected or that the current step is about.
 */
final class Highlighting {

    private final CodeArea area;
    private final ExpressionSession session;
    private final Latest<StyleSpans<Collection<String>>> colouring;
    private Set<LeafKey> marked = Set.of();
    private int markedFrom;
    private int markedTo = -1;

    Highlighting(CodeArea area, ExpressionSession session, Tasks tasks) {
        this.area = area;
        this.session = session;
        this.colouring = tasks.latest(this::colour, problem -> {
            throw new IllegalStateException(problem);
        });
        session.compilationProperty().subscribe(this::recolour);
        session.leafValues().overridesProperty().subscribe(() -> overridesChanged());
        session.drawingProperty().subscribe(this::recolour);
        session.drawingProperty().subscribe(this::markStatement);
        session.selectedProperty().subscribe(this::markStatement);
        session.stepProperty().subscribe(this::markStatement);
    }

    /** While a slider is dragged only values change, and the same literals stay marked. */
    private void overridesChanged() {
        if (!marked.equals(session.leafValues().overridesProperty().get().keySet())) {
            recolour();
        }
    }

    private void recolour() {
        marked = Set.copyOf(session.leafValues().overridesProperty().get().keySet());
        Compilation compilation = session.compilationProperty().get();
        if (compilation == null) {
            return;
        }
        String text = session.textProperty().get();
        if (text.length() > CodeColours.LONGEST) {
            return;
        }
        List<SourceRange> errors =
                compilation.errors().stream().map(LangError::range).toList();
        List<SourceRange> overridden = overridden(compilation.program());
        colouring.submit(() -> CodeColours.of(text, errors, overridden));
    }

    private List<SourceRange> overridden(@Nullable Program program) {
        Drawing shown = session.drawingProperty().get();
        if (program == null || shown == null || shown.program() != program) {
            return List.of();
        }
        List<SourceRange> ranges = new ArrayList<>();
        for (Map.Entry<LeafKey, LeafLiteral> leaf : session.leafValues().all().entrySet()) {
            if (session.leafValues().overridesProperty().get().containsKey(leaf.getKey())) {
                ranges.add(leaf.getValue().literal());
            }
        }
        return ranges;
    }

    private void colour(StyleSpans<Collection<String>> spans) {
        if (spans.length() == area.getLength() && spans.length() > 0) {
            area.setStyleSpans(0, spans);
        }
    }

    private void markStatement() {
        for (int line = markedFrom;
                line <= Math.min(markedTo, area.getParagraphs().size() - 1);
                line++) {
            area.setParagraphStyle(line, List.of());
        }
        markedTo = -1;
        Drawing shown = session.drawingProperty().get();
        int node = session.subject();
        if (shown == null
                || node == ExpressionSession.NONE
                || !shown.program().text().equals(session.textProperty().get())) {
            return;
        }
        SourceRange statement = shown.program().statement(node);
        markedFrom = lineOf(statement.start());
        markedTo = lineOf(Math.max(statement.start(), statement.end() - 1));
        for (int line = markedFrom; line <= markedTo; line++) {
            area.setParagraphStyle(line, List.of("marked-statement"));
        }
    }

    private int lineOf(int position) {
        return area.offsetToPosition(position, TwoDimensional.Bias.Forward).getMajor();
    }
}
