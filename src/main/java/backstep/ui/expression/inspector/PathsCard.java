package backstep.ui.expression.inspector;

import backstep.debug.Path;
import backstep.debug.Paths;
import backstep.engine.Known;
import backstep.explain.PassSentences;
import backstep.explain.PathSentences;
import backstep.text.Messages;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.Answers.Place;
import backstep.ui.widget.AnswerButton;
import backstep.ui.widget.KeptColumn;
import java.util.List;

/** The chain rule as a sum over paths: every way from a node to the root, with the product along it. */
final class PathsCard extends KeptColumn {

    private final PathsModel model;
    private final Answers answers;

    PathsCard(PathsModel model, Answers answers) {
        this.model = model;
        this.answers = answers;
        getStyleClass().add("card");
        setId("paths");
    }

    void show(Known known, int node) {
        fill(() -> add(new PathsToRoot(known, node, answers.areShown(Place.PATHS))));
    }

    private void add(PathsToRoot told) {
        Paths paths = model.of(told.trace(), told.node(), told.pass());
        if (paths.found().isEmpty()) {
            paragraph(told.none(), "hint");
            return;
        }
        paragraph(told.summary(paths), "hint");
        if (told.hasSum(paths)) {
            List<Double> products = paths.found().stream().map(Path::product).toList();
            formula(PathSentences.sum(told.trace().graph(), told.node(), products, paths.sum()));
        }
        addRows(told, paths.found().stream().limit(PathsToRoot.ROWS_SHOWN).toList());
        int more = paths.found().size() - PathsToRoot.ROWS_SHOWN;
        if (more > 0 && paths.isComplete()) {
            paragraph(Messages.text("ui.inspector.moreRows", more), "hint");
        }
        if (!told.isWhole()) {
            add(AnswerButton.class, () -> new AnswerButton("answer-paths", () -> answers.show(Place.PATHS)));
        }
    }

    /** The ways, and where there are several backward passes, in which each of them is gone. */
    private void addRows(PathsToRoot told, List<Path> paths) {
        int begun = -1;
        for (Path path : paths) {
            if (told.isAmongSeveral() && path.pass() != begun) {
                begun = path.pass();
                paragraph(PassSentences.begin(told.trace(), begun), "hint");
            }
            add(PathRow.class, () -> PathRow.of(model)).show(told, path, this::toggle);
        }
    }

    private void toggle(Path path) {
        model.toggle(path);
        getChildren().stream()
                .filter(PathRow.class::isInstance)
                .map(PathRow.class::cast)
                .forEach(PathRow::mark);
    }
}
