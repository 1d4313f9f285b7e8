package backstep.picture.network;

import backstep.geometry.Bounds;
import backstep.nn.Parameters;
import backstep.nn.field.Neuron;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Surface;
import backstep.text.Quoted;
import org.jspecify.annotations.Nullable;

/** Draws neurons: what they say, their biases, and who is looked at. */
final class NeuronPainter {

    private static final double RING = 3.5;
    private static final double ARROW = 5;
    private static final double BORDERED_FROM = 9;
    private static final int NAME_LENGTH = 12;
    private static final double NAME_GAP = 9;
    private static final double LEAST_NAME_SIZE = 7;

    private final NeuronStyles styles;
    private final FacePainter faces;
    private final MapRasters rasters;

    NeuronPainter(NeuronStyles styles) {
        this.styles = styles;
        this.faces = new FacePainter(styles);
        this.rasters = new MapRasters(styles.palette.field());
    }

    void paint(Surface surface, NetworkLayout layout, NetworkView view, @Nullable Strength strength) {
        NeuronNames names = view.names();
        ClassNamePainter classes = new ClassNamePainter(styles, layout);
        int number = 0;
        for (NetworkLayout.Column column : layout.columns()) {
            for (int index = 0; index < column.neurons().size(); index++) {
                Neuron neuron = new Neuron(column.layer(), index);
                Bounds bounds = column.neurons().get(index);
                surface.begin(new NeuronElement(names, neuron));
                paintFace(surface, bounds, view, neuron, number);
                number++;
                if (view.learned() != null && strength != null && neuron.layer() != Neuron.INPUTS) {
                    paintBias(surface, bounds, view, view.learned(), neuron, strength);
                }
                if (neuron.layer() == Neuron.INPUTS) {
                    paintName(surface, bounds, names.of(neuron));
                }
                names.classOf(neuron).ifPresent(name -> classes.paint(surface, bounds, neuron.index(), name));
                surface.end();
            }
        }
        paintMarks(surface, layout, view);
    }

    private void paintFace(Surface surface, Bounds bounds, NetworkView view, Neuron neuron, int number) {
        Learned learned = view.learned();
        if (learned == null) {
            faces.blank(surface, bounds);
        } else {
            var grid = learned.maps().best(neuron);
            var shades = learned.shades(neuron);
            boolean finite = rasters.prepare(number, grid, shades, bounds.width());
            faces.paint(surface, bounds, grid, shades, rasters.get(number), finite);
        }
        Line border = border(view, neuron);
        if (!border.equals(styles.border) || bounds.width() >= BORDERED_FROM) {
            faces.frame(surface, bounds, border);
        }
    }

    private Line border(NetworkView view, Neuron neuron) {
        if (view.pointed().flatMap(Target::anyNeuron).filter(neuron::equals).isPresent()) {
            return styles.pointed;
        }
        return view.walk().done().contains(neuron) ? styles.done : styles.border;
    }

    private void paintBias(
            Surface surface, Bounds bounds, NetworkView view, Learned learned, Neuron neuron, Strength strength) {
        int place = Parameters.biasPlace(view.spec(), neuron.layer(), neuron.index());
        double figure = learned.figures(view.quantity()).get(place);
        BiasMark mark = BiasMark.of(bounds, strength.share(figure));
        Colour fill = LinkLines.colour(styles.palette, view.quantity(), strength.level(figure));
        surface.ellipse(mark.bounds(), fill, bounds.width() >= BORDERED_FROM ? styles.cutOut : null);
        if (learned.frozen().contains(place)) {
            new Padlock(styles).paint(surface, mark.x(), mark.y(), bounds.width());
        }
    }

    private void paintName(Surface surface, Bounds bounds, String name) {
        double size = Math.min(styles.inputName.size(), bounds.height());
        if (size >= LEAST_NAME_SIZE) {
            String shown = Quoted.middle(name, NAME_LENGTH);
            surface.text(
                    shown, bounds.x() - NAME_GAP, bounds.centerY() + 0.365 * size, styles.inputName.withSize(size));
        }
    }

    private void paintMarks(Surface surface, NetworkLayout layout, NetworkView view) {
        view.walk().current().ifPresent(neuron -> {
            Bounds ring = around(layout.bounds(neuron));
            faces.frame(surface, ring, styles.current);
            paintArrow(surface, ring, view.walk().backward());
        });
        view.cursor().ifPresent(neuron -> {
            Bounds ring = around(layout.bounds(neuron));
            faces.frame(surface, ring, styles.halo);
            faces.frame(surface, ring, styles.pointed);
        });
    }

    private static Bounds around(Bounds b) {
        return new Bounds(b.x() - RING, b.y() - RING, b.width() + 2 * RING, b.height() + 2 * RING);
    }

    /** A small head above the ring: to the right for forward, to the left for backward. */
    private void paintArrow(Surface surface, Bounds ring, boolean backward) {
        double tip = backward ? -ARROW : ARROW;
        double x = ring.centerX();
        double y = ring.y() - ARROW - 3;
        surface.shape(
                pen -> {
                    pen.moveTo(x + tip, y);
                    pen.lineTo(x - tip, y - ARROW);
                    pen.lineTo(x - tip, y + ARROW);
                    pen.close();
                },
                styles.palette.accent(),
                null);
    }
}
