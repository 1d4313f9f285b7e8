package backstep.ui.network.training;

import backstep.data.Task;
import backstep.nn.stats.Fit;
import backstep.nn.train.Snapshot;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.theme.TypeSize;
import backstep.ui.widget.Refresh;
import javafx.css.PseudoClass;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How the run stands: epoch, losses, accuracy, learning rate. Each figure keeps its place while it changes. */
public final class RunFigures extends HBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_WIDTH = 390;
    private static final double PER_SECOND = 20;

    private final NetworkSession session;
    private final RunFigure epoch = new RunFigure("epoch");
    private final RunFigure trainLoss = new RunFigure("train-loss");
    private final RunFigure testLoss = new RunFigure("test-loss");
    private final RunFigure score = new RunFigure("accuracy");
    private final Refresh refresh = new Refresh(this, PER_SECOND, this::show);

    public RunFigures(NetworkSession session) {
        this.session = session;
        setId("run-figures");
        getStyleClass().add("run-figures");
        GridPane grid = new GridPane();
        grid.addRow(0, epoch, trainLoss, testLoss, score);
        for (int column = 0; column < grid.getColumnCount(); column++) {
            ColumnConstraints quarter = new ColumnConstraints();
            quarter.setPercentWidth(100.0 / grid.getColumnCount());
            grid.getColumnConstraints().add(quarter);
        }
        HBox.setHgrow(grid, Priority.ALWAYS);
        getChildren().add(grid);
        TypeSize.usualWidthOf(this).subscribe(width -> pseudoClassStateChanged(NARROW, width < NARROW_WIDTH));
        trainLoss.caption(Messages.text("ui.training.trainLoss"));
        testLoss.caption(Messages.text("ui.training.testLoss"));
        epoch.caption(Messages.text("ui.training.epoch"));
        session.frameProperty().subscribe(frame -> refresh.request(session.isRunning()));
    }

    private void show() {
        TrainingFrame frame = session.frameProperty().get();
        if (frame != null) {
            show(frame.snapshot());
        }
    }

    private void show(Snapshot snapshot) {
        epoch.figure(FigureTexts.count(snapshot.epoch()), Long.toString(snapshot.epoch()));
        epoch.note(Messages.text("ui.training.rate", FigureTexts.rate(snapshot.learningRate())));
        trainLoss.figure(
                FigureTexts.number(snapshot.train().loss()),
                Numbers.full(snapshot.train().loss()));
        trainLoss.note(Messages.text(
                "ui.training.loss." + snapshot.spec().settings().loss().name()));
        testLoss.figure(
                FigureTexts.number(snapshot.test().loss()),
                Numbers.full(snapshot.test().loss()));
        testLoss.note(Messages.text(
                "ui.training.samples", snapshot.spec().data().test().size()));
        if (snapshot.spec().data().train().task() == Task.CLASSIFICATION) {
            score(
                    "ui.training.accuracy",
                    FigureTexts.share(snapshot.train().accuracy()),
                    FigureTexts.share(snapshot.test().accuracy()));
        } else {
            score("ui.training.r2", r2(snapshot, false), r2(snapshot, true));
        }
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
