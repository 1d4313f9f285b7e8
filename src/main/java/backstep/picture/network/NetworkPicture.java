package backstep.picture.network;

import backstep.geometry.Bounds;
import backstep.geometry.Point;
import backstep.nn.LayerSpec;
import backstep.nn.field.Neuron;
import backstep.picture.Palette;
import backstep.picture.Raster;
import backstep.picture.Surface;
import backstep.text.Messages;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws networks in one palette: links, then neurons, then the legend. It draws no background. What one drawing has in
 * common with the last is kept, so that drawing the same network again and again while it learns is cheap. Not safe for
 * use by several threads at once.
 */
public final class NetworkPicture {

    /** How far from a link's middle line it can be pointed at, in pixels. */
    private static final double REACH = 4;

    private static final double NEURON_SLACK = 2;
    private static final double LARGEST_SHARE = 0.11;
    private static final double LEAST_THICK = 1.2;
    private static final double MOST_THICK = 5.5;
    private static final double CAPTION_BASELINE = 24;

    private final Palette palette;
    private final NeuronStyles styles;
    private final NeuronPainter neurons;
    private final ScaleLegend legend;
    private final Padlock padlock;
    private @Nullable Links links;
    private @Nullable Measured measured;
    private @Nullable Drawn drawn;
    private @Nullable LinkRaster raster;

    /** The strengths of links at one moment. */
    private record Measured(Learned learned, NetworkQuantity quantity, Strength strength, LinkPlan plan) {}

    /** The lines for one thickness. */
    private record Drawn(NetworkQuantity quantity, double thickest, LinkLines lines) {}

    public NetworkPicture(Palette palette) {
        this.palette = palette;
        styles = new NeuronStyles(palette);
        neurons = new NeuronPainter(styles);
        legend = new ScaleLegend(styles);
        padlock = new Padlock(styles);
    }

    public Palette palette() {
        return palette;
    }

    /** Draws everything. */
    public void paint(Surface surface, NetworkLayout layout, NetworkView view) {
        paintLinks(surface, layout, view);
        paintNeurons(surface, layout, view);
    }

    /** Draws the lowest layer of the picture. */
    public void paintLinks(Surface surface, NetworkLayout layout, NetworkView view) {
        Measured now = measure(view);
        if (now != null) {
            new LinkPainter(now.plan, lines(layout, view.quantity()), layout).paint(surface, view.pointed());
        }
    }

    /**
     * The lowest layer as pixels, on the palette's background, quickly made again and again; only where all figures are
     * numbers. To be drawn before the next is made.
     *
     * @param scale how many pixels there are to one of the layout's units
     */
    public Optional<Raster> linkPixels(NetworkLayout layout, NetworkView view, double scale) {
        Measured now = measure(view);
        if (now == null || !now.plan.isFinite()) {
            return Optional.empty();
        }
        LinkRaster room = raster;
        if (room == null || !room.suits(layout, scale)) {
            room = new LinkRaster(layout, scale);
            raster = room;
        }
        LinkRaster pixels = room;
        pixels.begin(palette.background());
        new LinkPainter(now.plan, lines(layout, view.quantity()), layout)
                .paint(view.pointed(), (links, line) -> pixels.stroke(now.plan.links(), links, line));
        return Optional.of(pixels.raster());
    }

    /** Draws the rest. */
    public void paintNeurons(Surface surface, NetworkLayout layout, NetworkView view) {
        Measured now = measure(view);
        neurons.paint(surface, layout, view, now == null ? null : now.strength);
        if (now != null) {
            paintFrozen(surface, layout, now);
            legend.paint(surface, layout, now.plan, now.strength);
        }
        if (view.captioned()) {
            paintCaptions(surface, layout);
        }
    }

    /** What stands for the looks of all links; two views with equal ones have the same {@link #paintLinks}. */
    public Object linksLook(NetworkView view) {
        Measured now = measure(view);
        return now == null ? "" : now.plan;
    }

    /** How many links are drawn. */
    public int linkCount(NetworkView view) {
        Measured now = measure(view);
        return now == null ? 0 : now.plan.chosen().length;
    }

    private void paintFrozen(Surface surface, NetworkLayout layout, Measured now) {
        if (now.learned.frozen().isEmpty()) {
            return;
        }
        for (int index = 0; index < now.plan.links().count(); index++) {
            if (now.learned.frozen().contains(now.plan.links().place(index))) {
                Connection link = now.plan.links().get(index);
                Point middle = layout.curve(link).at(0.5);
                padlock.paint(
                        surface,
                        middle.x(),
                        middle.y(),
                        layout.column(link.layer()).size());
            }
        }
    }

    private void paintCaptions(Surface surface, NetworkLayout layout) {
        surface.begin(new NetworkElement("captions", "", "captions"));
        for (NetworkLayout.Column column : layout.columns()) {
            surface.text(caption(layout, column.layer()), column.x(), CAPTION_BASELINE, styles.caption);
        }
        surface.end();
    }

    private static String caption(NetworkLayout layout, int layer) {
        if (layer == Neuron.INPUTS) {
            return Messages.text("picture.network.inputs");
        }
        LayerSpec spec = layout.spec().layers().get(layer);
        return layer == layout.spec().layers().size() - 1
                ? Messages.text("picture.network.output", spec.activation().id())
                : Messages.text(
                        "picture.network.layer",
                        spec.neurons(),
                        spec.activation().id());
    }

    private @Nullable Measured measure(NetworkView view) {
        Learned learned = view.learned();
        Measured before = measured;
        if (learned == null) {
            return null;
        }
        if (before == null || !before.learned.equals(learned) || before.quantity != view.quantity()) {
            Links all = linksOf(view);
            var figures = learned.figures(view.quantity());
            Strength strength = Strength.of(figures.toArray(), view.quantity());
            before = new Measured(learned, view.quantity(), strength, LinkPlan.of(all, figures, strength));
            measured = before;
        }
        return before;
    }

    private Links linksOf(NetworkView view) {
        Links present = links;
        if (present == null || !present.spec().equals(view.spec())) {
            present = new Links(view.spec());
            links = present;
        }
        return present;
    }

    private LinkLines lines(NetworkLayout layout, NetworkQuantity quantity) {
        double smallest = layout.columns().stream()
                .mapToDouble(NetworkLayout.Column::size)
                .min()
                .orElse(1);
        double thickest = Math.clamp(LARGEST_SHARE * smallest, LEAST_THICK, MOST_THICK);
        Drawn present = drawn;
        if (present == null || present.thickest != thickest || present.quantity != quantity) {
            present = new Drawn(quantity, thickest, new LinkLines(palette, quantity, thickest));
            drawn = present;
        }
        return present.lines;
    }

    /** What is at a place of the picture: the mark of a bias, a neuron, or the nearest link that is drawn. */
    public Optional<Target> at(NetworkLayout layout, NetworkView view, double x, double y) {
        Optional<Target> bias = layout.columns().stream()
                .filter(column -> column.layer() != Neuron.INPUTS)
                .flatMap(column -> IntStream.range(0, column.neurons().size())
                        .filter(index -> BiasMark.isAt(column.neurons().get(index), x, y))
                        .<Target>mapToObj(index -> new Target.OnBias(new Neuron(column.layer(), index))))
                .findFirst();
        return bias.or(() -> layout.neuronAt(x, y, NEURON_SLACK).map(Target.OnNeuron::new))
                .or(() -> linkAt(layout, view, x, y));
    }

    private Optional<Target> linkAt(NetworkLayout layout, NetworkView view, double x, double y) {
        Measured now = measure(view);
        if (now == null) {
            return Optional.empty();
        }
        Connection nearest = null;
        double least = REACH;
        for (int index : now.plan.chosen()) {
            Connection link = now.plan.links().get(index);
            if (layout.isBefore(link.layer(), x)) {
                double distance = layout.curve(link).distance(x, y);
                if (distance < least) {
                    least = distance;
                    nearest = link;
                }
            }
        }
        return Optional.ofNullable(nearest).map(Target.OnLink::new);
    }

    /** Where the middle of something is. */
    public Bounds bounds(NetworkLayout layout, Target target) {
        return switch (target) {
            case Target.OnNeuron(Neuron neuron) -> layout.bounds(neuron);
            case Target.OnBias(Neuron neuron) -> layout.bounds(neuron);
            case Target.OnLink(Connection link) -> {
                Point middle = layout.curve(link).at(0.5);
                yield new Bounds(middle.x() - REACH, middle.y() - REACH, 2 * REACH, 2 * REACH);
            }
        };
    }
}
