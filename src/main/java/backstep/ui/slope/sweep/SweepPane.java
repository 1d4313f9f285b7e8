package backstep.ui.slope.sweep;

import backstep.export.PictureExport;
import backstep.export.SweepTable;
import backstep.picture.Palette;
import backstep.picture.slope.SweepPicture;
import backstep.picture.slope.SweepView;
import backstep.slope.DifferenceSweep;
import backstep.slope.DifferenceSweep.Scheme;
import backstep.text.Messages;
import backstep.ui.slope.model.SlopeFigures;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.Magnified;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How wrong numeric slopes are over h, and why. */
public final class SweepPane extends VBox {

    private static final double FILE_WIDTH = 620;
    private static final double FILE_HEIGHT = 420;
    private static final double HEIGHT = 250;

    private final SlopeSession session;
    private final Label why = FigureRows.paragraph("", "hint");

    public SweepPane(SlopeSession session, ObservableBooleanValue dark) {
        this.session = session;
        getStyleClass().add("slope-sweep-pane");
        SweepCanvas canvas = new SweepCanvas(session, dark);
        canvas.setPrefHeight(HEIGHT);
        Magnified picture = new Magnified(canvas);
        picture.getStyleClass().add("slope-framed");
        why.setId("slope-sweep-why");
        getChildren().addAll(picture, why);
        session.figuresProperty().subscribe(this::show);
    }

    private void show(@Nullable SlopeFigures figures) {
        why.setText(figures == null ? "" : sentence(figures.sweep().sweep()));
    }

    private static String sentence(DifferenceSweep sweep) {
        if (!sweep.isDefined()) {
            return Messages.text("ui.slope.noSweep");
        }
        String best = SweepPicture.best(sweep, Scheme.FORWARD);
        return sweep.truncates()
                ? Messages.text("ui.slope.why", best, SweepPicture.best(sweep, Scheme.CENTRAL))
                : Messages.text("ui.slope.whyStraight");
    }

    private Optional<SweepView> view() {
        return Optional.ofNullable(session.figuresProperty().get())
                .map(SlopeFigures::sweep)
                .filter(each -> each.sweep().isDefined());
    }

    /** The errors as a picture for files; empty while there are none. */
    public Optional<PictureExport> drawing(Palette palette) {
        return view().map(shown -> new PictureExport(
                Messages.text("ui.slope.sweep"),
                SweepPicture.sentence(shown),
                FILE_WIDTH,
                FILE_HEIGHT,
                surface -> new SweepPicture(palette).paint(surface, shown, FILE_WIDTH, FILE_HEIGHT)));
    }

    /** The errors as comma-separated values, to be had on any thread; empty while there are none. */
    public Optional<Supplier<String>> table() {
        return view().map(shown -> () -> SweepTable.of(shown.sweep()));
    }
}
