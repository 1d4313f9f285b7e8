package backstep.picture.network;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.field.Neuron;
import backstep.picture.Line;
import backstep.picture.Palette;
import backstep.picture.Pen;
import backstep.picture.Raster;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares pixels with those of Java's own rasteriser, which follows the outlines of strokes. */
class LinkRasterTest {
    private static final Color GROUND = Color.decode(Palette.DARK.background().hex());

    @ParameterizedTest
    @CsvSource({"4, 1, false", "4, 1, true", "4, 1.5, false", "16, 1, false", "16, 2, true", "48, 1, false"})
    void linksLookAsTheyDoInFiles(int neurons, double scale, boolean pointed) {
        MlpSpec spec = NetworkLayoutTest.spec(2, neurons, neurons, 1);
        NetworkLayout layout = NetworkLayout.of(new NeuronNames(spec, List.of("x1", "x2")), 720, 640);
        Parameters parameters = Parameters.draw(spec);
        Links links = new Links(spec);
        LinkPlan plan = LinkPlan.of(links, parameters, Strength.of(parameters.toArray(), NetworkQuantity.WEIGHTS));
        LinkLines lines = new LinkLines(Palette.DARK, NetworkQuantity.WEIGHTS, 2.5);
        Optional<Target> target = pointed ? Optional.of(new Target.OnNeuron(new Neuron(0, 1))) : Optional.empty();
        LinkPainter painter = new LinkPainter(plan, lines, layout);
        LinkRaster raster = new LinkRaster(layout, scale);
        Reference reference = new Reference(layout, links, scale);
        // What a picture leaves behind is not seen in the next.
        for (int picture = 0; picture < 2; picture++) {
            raster.begin(Palette.DARK.background());
            painter.paint(target, (indices, line) -> raster.stroke(links, indices, line));
        }
        painter.paint(target, reference);
        assertThat(differences(raster.raster(), reference.image)).isLessThan(3);
    }

    /** The mean difference of the red, green and blue of pixels on which there is something in either. */
    private static double differences(Raster raster, BufferedImage image) {
        int ground = GROUND.getRGB();
        int[] expected = image.getRGB(0, 0, raster.width(), raster.height(), null, 0, raster.width());
        return IntStream.range(0, expected.length)
                .filter(pixel -> raster.pixels()[pixel] != ground || expected[pixel] != ground)
                .mapToDouble(pixel -> difference(raster.pixels()[pixel], expected[pixel]))
                .average()
                .orElseThrow();
    }

    private static double difference(int one, int other) {
        return IntStream.of(0, 8, 16)
                        .map(shift -> Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff)))
                        .sum()
                / 3.0;
    }

    private static final class Reference implements LinkPainter.Brush {
        private final NetworkLayout layout;
        private final Links links;
        private final BufferedImage image;
        private final Graphics2D graphics;

        Reference(NetworkLayout layout, Links links, double scale) {
            this.layout = layout;
            this.links = links;
            image = new BufferedImage(
                    (int) Math.ceil(layout.width() * scale),
                    (int) Math.ceil(layout.height() * scale),
                    BufferedImage.TYPE_INT_ARGB);
            graphics = image.createGraphics();
            graphics.setColor(GROUND);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
        }

        @Override
        public void stroke(int[] indices, Line line) {
            Path2D path = new Path2D.Double();
            for (int index : indices) {
                layout.curve(links.get(index)).draw(new PathPen(path));
            }
            var colour = line.colour();
            graphics.setColor(
                    new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(255 * colour.alpha())));
            graphics.setStroke(new BasicStroke((float) line.width()));
            graphics.draw(path);
        }
    }

    private record PathPen(Path2D path) implements Pen {
        @Override
        public void moveTo(double x, double y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            path.curveTo(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            path.closePath();
        }
    }
}
