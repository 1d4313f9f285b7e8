package backstep.ui.network.training;

import backstep.data.Task;
import backstep.nn.stats.Fit;
import backstep.nn.train.Snapshot;
import backstep.nn.train.Told;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.theme.TypeSize;
import backstep.ui.widget.Refresh;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How the run stands: epoch, losses, accuracy, learning rate. Each figure keeps its place while it changes. */
public final class RunFigures extends HBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");

    /** What a figure of seven letters needs; in less it is written smaller, and never cut. */
    private static final double WIDTH = 97.5;

    private static final double NARROW_WIDTH = 76;
    private static final double PER_SECOND = 20;

    private final NetworkSession session;
    private final RunFigure epoch = new RunFigure("epoch");
    private final RunFigure trainLoss = new RunFigure("train-loss");
    private final RunFigure testLoss = new RunFigure("test-loss");
    private final RunFigure penalty = new RunFigure("penalty");
    private final RunFigure score = new RunFigure("accuracy");
    private final GridPane grid = new GridPane();
    private final Refresh refresh = new Refresh(this, PER_SECOND, this::show);

    public RunFigures(NetworkSession session) {
        this.session = session;
        setId("run-figures");
        getStyleClass().add("run-figures");
        HBox.setHgrow(grid, Priority.ALWAYS);
        getChildren().add(grid);
        divide(false);
        TypeSize.usualWidthOf(this).subscribe(this::fit);
        trainLoss.caption(Messages.text("ui.training.trainLoss"));
        testLoss.caption(Messages.text("ui.training.testLoss"));
        epoch.caption(Messages.text("ui.training.epoch"));
        penalty.caption(Messages.text("ui.training.penalty"));
        session.frameProperty().subscribe(frame -> refresh.request(session.isRunning()));
    }

    /** A penalty has a place only where there is one. */
    private void divide(boolean withPenalty) {
        List<RunFigure> shown = withPenalty
                ? List.of(epoch, trainLoss, penalty, testLoss, score)
                : List.of(epoch, trainLoss, testLoss, score);
        if (grid.getChildren().equals(shown)) {
            return;
        }
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        shown.forEach(figure -> {
            grid.addRow(0, figure);
            ColumnConstraints part = new ColumnConstraints();
            part.setPercentWidth(100.0 / shown.size());
            grid.getColumnConstraints().add(part);
        });
        fit(TypeSize.usualWidthOf(this).getValue());
    }

    private void fit(double width) {
        double part = width / grid.getChildren().size();
        pseudoClassStateChanged(NARROW, part < WIDTH);
        pseudoClassStateChanged(TINY, part < NARROW_WIDTH);
    }

    private void show() {
        TrainingFrame frame = session.frameProperty().get();
        if (frame != null) {
            show(frame.snapshot());
        }
    }

    private void show(Snapshot snapshot) {
        Told told = snapshot.told();
        divide(!snapshot.spec().settings().penalty().isNone());
        epoch.figure(FigureTexts.count(told.epoch()), Long.toString(told.epoch()));
        epoch.note(Messages.text("ui.training.rate", FigureTexts.rate(snapshot.learningRate())));
        show(trainLoss, told.trainLoss());
        trainLoss.note(Messages.text(
                "ui.training.loss." + snapshot.spec().settings().loss().name()));
        show(penalty, told.penalty());
        penalty.note(Messages.text("ui.training.penaltyAdded"));
        show(testLoss, told.testLoss());
        testLoss.note(Messages.text(
                "ui.training.samples", snapshot.spec().data().test().size()));
        if (snapshot.spec().data().train().task() == Task.CLASSIFICATION) {
            score(
                    "ui.training.accuracy",
                    FigureTexts.share(told.trainAccuracy()),
                    FigureTexts.share(told.testAccuracy()));
        } else {
            score("ui.training.r2", r2(snapshot, false), r2(snapshot, true));
        }
    }

    private static void show(RunFigure figure, double value) {
        figure.figure(FigureTexts.number(value), Numbers.full(value));
    }

    private static String r2(Snapshot snapshot, boolean test) {
        Fit fit = test
                ? Fit.of(snapshot.test().predictions(), snapshot.spec().data().test())
                : Fit.of(snapshot.train().predictions(), snapshot.spec().data().train());
        return FigureTexts.number(fit.r2());
    }

    private void score(String caption, String train, String test) {
        score.caption(Messages.text(caption));
        score.figure(train, Messages.text("ui.training.scoreMeaning", Messages.text(caption), train, test));
        score.note(Messages.text("ui.training.test", test));
    }
}
