package backstep.ui.network.builder;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.nn.train.SampleSource;
import backstep.picture.FieldScale;
import backstep.picture.Thumbnail;
import backstep.text.Quoted;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import backstep.ui.theme.TypeSize;
import backstep.ui.widget.CanvasSurface;
import backstep.ui.widget.WholeText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** A little picture of each data set to choose from; one of the person's own, once there is one, comes last. */
final class DataTiles extends FlowPane {

    private static final double SIZE = 40;

    private final ObservableBooleanValue dark;
    private final ObservableValue<Double> type = TypeSize.scaleOf(this);
    private final Map<Generator, ToggleButton> tiles = new EnumMap<>(Generator.class);
    private final ToggleButton ownTile = tile();
    private final Latest<Map<Generator, Canvas>> pictures;
    private final Latest<Canvas> ownPicture;
    private Optional<SampleSource.Own> own = Optional.empty();

    /**
     * Pictures are drawn away from the JavaFX thread, anew when the appearance changes.
     *
     * @param onGenerator is told a generator that is chosen
     * @param onOwn is told when the choice goes back to the person's own samples
     */
    DataTiles(
            Tasks tasks,
            ObservableBooleanValue dark,
            Consumer<Generator> onGenerator,
            Consumer<SampleSource.Own> onOwn,
            Consumer<Exception> problem) {
        this.dark = dark;
        pictures = tasks.latest(
                drawn -> tiles.forEach((generator, tile) -> tile.setGraphic(drawn.get(generator))), problem);
        ownPicture = tasks.latest(ownTile::setGraphic, problem);
        for (Generator generator : Generator.values()) {
            ToggleButton tile = tile();
            tile.setId("data-" + generator.id());
            tile.setAccessibleText(BuilderTexts.choice("source", generator));
            tile.setTooltip(new Tooltip(BuilderTexts.of("source." + generator.id() + ".tip")));
            tile.setOnAction(event -> onGenerator.accept(generator));
            tiles.put(generator, tile);
        }
        ownTile.setId("data-own");
        ownTile.getStyleClass().add("own");
        ownTile.setOnAction(event -> own.ifPresent(onOwn));
        LabelledRow.show(ownTile, false);
        getStyleClass().add("data-tiles");
        getChildren().setAll(tiles.values());
        getChildren().add(ownTile);
        dark.subscribe(isDark -> draw());
        type.subscribe((was, is) -> draw());
    }

    private static ToggleButton tile() {
        ToggleButton tile = new ToggleButton();
        tile.getStyleClass().add("data-tile");
        return tile;
    }

    /** Marks what is chosen. */
    void show(SampleSource samples) {
        switch (samples) {
            case SampleSource.Named(DatasetSpec spec) -> mark(Optional.of(spec.generator()));
            case SampleSource.Own brought -> {
                mark(Optional.empty());
                showOwn(brought);
            }
        }
    }

    private void mark(Optional<Generator> chosen) {
        tiles.forEach((generator, tile) ->
                tile.setSelected(chosen.filter(generator::equals).isPresent()));
        ownTile.setSelected(chosen.isEmpty());
    }

    private void showOwn(SampleSource.Own brought) {
        if (!Optional.of(brought).equals(own)) {
            own = Optional.of(brought);
            LabelledRow.show(ownTile, true);
            ownTile.setText(Quoted.name(brought.name()));
            ownTile.setAccessibleText(Quoted.name(brought.name()));
            ownTile.setTooltip(WholeText.of(brought.name()));
            drawOwn(brought);
        }
    }

    private void draw() {
        FieldScale scale = scale();
        double size = size();
        pictures.submit(() -> {
            Map<Generator, Canvas> drawn = new EnumMap<>(Generator.class);
            for (Generator generator : Generator.values()) {
                drawn.put(generator, picture(DatasetSpec.clear(generator).generate(), scale, size));
            }
            return drawn;
        });
        own.ifPresent(this::drawOwn);
    }

    private void drawOwn(SampleSource.Own brought) {
        FieldScale scale = scale();
        double size = size();
        ownPicture.submit(() -> picture(brought.split().train(), scale, size));
    }

    private double size() {
        return Math.rint(SIZE * type.getValue());
    }

    private FieldScale scale() {
        return dark.get() ? FieldScale.DARK : FieldScale.LIGHT;
    }

    /** A canvas may be drawn by any thread as long as it is in no window. */
    private static Canvas picture(Dataset data, FieldScale scale, double size) {
        Canvas canvas = new Canvas(size, size);
        Thumbnail.draw(data, size, scale, new CanvasSurface(canvas.getGraphicsContext2D()));
        return canvas;
    }
}
