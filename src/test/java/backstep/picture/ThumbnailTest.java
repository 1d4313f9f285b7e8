package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThumbnailTest {
    private static final double SIZE = 40;
    private final List<Bounds> dots = new ArrayList<>();
    private final List<Bounds> cells = new ArrayList<>();
    private final List<@Nullable Colour> colours = new ArrayList<>();

    private void draw(Dataset data) {
        Thumbnail.draw(data, SIZE, FieldScale.LIGHT, new Surface() {
            @Override
            public void rectangle(
                    Bounds bounds, double top, double bottom, @Nullable Colour fill, @Nullable Line line) {
                cells.add(bounds);
                colours.add(fill);
            }

            @Override
            public void ellipse(Bounds bounds, @Nullable Colour fill, @Nullable Line line) {
                dots.add(bounds);
                colours.add(fill);
            }

            @Override
            public void shape(Consumer<Pen> outline, @Nullable Colour fill, @Nullable Line line) {}

            @Override
            public void image(Raster image, Bounds bounds) {}

            @Override
            public void within(Bounds bounds, Runnable drawing) {}

            @Override
            public void curve(Curve curve, Line line, boolean arrowHead) {}

            @Override
            public void text(String text, double x, double baseline, TextStyle style) {}
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyDataSetStaysInsideItsPicture(Generator generator) {
        draw(DatasetSpec.of(generator).generate());
        assertThat(dots.size() + cells.size()).isPositive();
        assertThat(dots).allMatch(ThumbnailTest::isInside);
        assertThat(cells).allMatch(ThumbnailTest::isInside);
    }

    private static boolean isInside(Bounds bounds) {
        return bounds.x() >= 0 && bounds.y() >= 0 && bounds.maxX() <= SIZE && bounds.maxY() <= SIZE;
    }

    @Test
    void theFourRowsAreATable() {
        draw(DatasetSpec.of(Generator.TOY).generate());
        assertThat(cells).hasSize(16);
        assertThat(dots).isEmpty();
    }

    @Test
    void classesHaveTheColoursOfTheirSigns() {
        draw(Dataset.classes(new double[][] {{0, 1}, {0, 1}}, new double[] {-1, 1}));
        assertThat(colours).containsExactly(FieldScale.LIGHT.negative(), FieldScale.LIGHT.positive());
        assertThat(dots.getFirst().y()).isGreaterThan(dots.getLast().y());
    }

    @Test
    void moreClassesHaveColoursOfTheirOwn() {
        draw(Dataset.classes(
                List.of("x1", "x2"), List.of("a", "b", "c"), new double[][] {{0, 1, 2}, {0, 1, 2}}, new double[] {
                    0, 1, 2
                }));
        ClassColours classes = FieldScale.LIGHT.classes(3);
        assertThat(colours).containsExactly(classes.of(0), classes.of(1), classes.of(2));
    }

    @Test
    void ofManySamplesAFewHundredAreDrawn() {
        draw(DatasetSpec.of(Generator.MOONS).withSamples(5000).generate());
        assertThat(dots).hasSize(250);
    }

    @Test
    void equalNumbersStandInTheMiddle() {
        draw(Dataset.classes(new double[][] {{3, 3}, {5, 5}}, new double[] {-1, 1}));
        assertThat(dots).allMatch(dot -> dot.centerX() == SIZE / 2 && dot.centerY() == SIZE / 2);
    }
}
