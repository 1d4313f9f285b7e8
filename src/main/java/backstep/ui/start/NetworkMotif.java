package backstep.ui.start;

import backstep.data.Task;
import backstep.document.NetworkSpec;
import backstep.geometry.Bounds;
import backstep.nn.Parameters;
import backstep.nn.field.HeatMaps;
import backstep.nn.field.Maps;
import backstep.nn.field.Plane;
import backstep.nn.kernel.Backend;
import backstep.nn.train.RunSpec;
import backstep.nn.train.TrainerState;
import backstep.nn.train.TrainingState;
import backstep.picture.Palette;
import backstep.picture.Shades;
import backstep.picture.network.Learned;
import backstep.picture.network.NetworkDrawing;
import backstep.picture.network.NetworkLayout;
import backstep.picture.network.NetworkQuantity;
import backstep.picture.network.NetworkView;
import backstep.picture.network.NeuronNames;
import backstep.picture.network.WalkMarks;
import backstep.picture.plot.BoundaryPicture;
import backstep.picture.plot.BoundaryView;
import backstep.picture.plot.PlotPoints;
import backstep.picture.plot.SamplePredictions;
import backstep.picture.plot.Switches;
import java.util.Optional;

/** A network as a document has it: what it says all over its inputs, or, where these are more than two, the network itself. */
final class NetworkMotif {

    /** The network itself is drawn as large as this, so that its neurons keep their proportions. */
    private static final double DRAWN_WIDTH = 320;

    private final Palette palette;
    private final RunSpec run;
    private final Parameters network;
    private final Maps maps;

    private NetworkMotif(NetworkSpec spec, Palette palette) {
        this.palette = palette;
        run = spec.run(spec.experiment().samples().split());
        network = spec.trained()
                .map(TrainerState::training)
                .map(TrainingState::parameters)
                .orElse(run.initial());
        maps = new HeatMaps(Backend.best()).map(network, Plane.around(run.data()), run.features(), Optional.empty());
    }

    /** @throws IllegalArgumentException with a text for people if network and samples do not fit each other */
    static Motif of(NetworkSpec spec, ThumbnailSize size, Palette palette) {
        NetworkMotif motif = new NetworkMotif(spec, palette);
        return spec.experiment().samples().inputs() <= 2 ? motif.boundary(size) : motif.drawing(size);
    }

    private Motif boundary(ThumbnailSize size) {
        PlotPoints points = new PlotPoints(run.data(), maps.plane(), true, run.goal());
        // Rings about points on the wrong side would be all that is seen in a small picture.
        Switches plain = new Switches(true, false, run.data().train().task() == Task.CLASSIFICATION, false);
        BoundaryView view = new BoundaryView(
                maps.outputs(),
                points,
                SamplePredictions.ofOne(sample -> Double.NaN),
                plain,
                Optional.empty(),
                Optional.empty(),
                false);
        Bounds all = new Bounds(0, 0, size.columns() / size.zoom(), size.rows() / size.zoom());
        return new Motif(palette.background(), surface -> new BoundaryPicture(palette).paintPlain(surface, view, all));
    }

    private Motif drawing(ThumbnailSize size) {
        double scale = size.width() / DRAWN_WIDTH;
        Parameters none = Parameters.of(network.spec(), new double[network.count()]);
        NeuronNames names = new NeuronNames(
                network.spec(), run.shownInputs(), run.data().train().shownClasses());
        NetworkView view = new NetworkView(
                names,
                new Learned(network, none, maps, run.frozen(), Shades.of(run.data(), run.goal())),
                NetworkQuantity.WEIGHTS,
                Optional.empty(),
                Optional.empty(),
                WalkMarks.NONE,
                false);
        NetworkLayout layout = NetworkLayout.of(names, DRAWN_WIDTH, size.height() / scale);
        return new Motif(palette.background(), scale, 0, 0, NetworkDrawing.of(palette, layout, view)::paint);
    }
}
