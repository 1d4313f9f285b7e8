package backstep.ui.workspace;

import backstep.data.CsvWriter;
import backstep.document.NetworkSpec;
import backstep.document.SpecText;
import backstep.export.ConfusionTable;
import backstep.export.ParameterTable;
import backstep.export.PictureExport;
import backstep.export.PredictionTable;
import backstep.nn.train.SampleSource;
import backstep.nn.train.Snapshot;
import backstep.picture.Palette;
import backstep.picture.network.NetworkDrawing;
import backstep.text.Messages;
import backstep.ui.export.ReadyOffer;
import backstep.ui.network.boundary.BoundaryPane;
import backstep.ui.network.losses.LossPane;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.neurons.NetworkPane;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What can be written to files of a network: its pictures, its figures as tables, and what trains it. */
record NetworkOffers(NetworkSession session, NetworkPane network, BoundaryPane boundary, LossPane losses) {

    /** The pictures first, in the order in which {@link NetworkWorkspace#inView} counts them. */
    List<ReadyOffer> all() {
        return List.of(
                ReadyOffer.picture("network", this::networkDrawing),
                ReadyOffer.picture("boundary", boundary::drawing),
                ReadyOffer.picture("losses", palette -> Optional.of(losses.drawing(palette))),
                ReadyOffer.table("figures", losses::table),
                ReadyOffer.table("samples", this::samples),
                ReadyOffer.someTable("predictions", () -> table(now -> () -> PredictionTable.of(now))),
                ReadyOffer.someTable(
                                "confusion",
                                () -> table(Function.identity())
                                        .flatMap(ConfusionTable::of)
                                        .map(text -> () -> text))
                        .orSaying("ui.export.not.confusion"),
                ReadyOffer.someTable("parameters", () -> table(now -> () -> ParameterTable.of(now))),
                ReadyOffer.spec("spec", this::trainingSpec));
    }

    private <T> Optional<T> table(Function<Snapshot, T> making) {
        return Optional.ofNullable(session.frameProperty().get()).map(frame -> making.apply(frame.snapshot()));
    }

    private Supplier<String> samples() {
        SampleSource source = session.experimentProperty().get().samples();
        return () -> CsvWriter.write(source.all());
    }

    private Supplier<String> trainingSpec() {
        NetworkSpec spec = session.stateProperty().get().spec();
        return () -> SpecText.of(spec);
    }

    private Optional<PictureExport> networkDrawing(Palette palette) {
        return table(now -> {
            NetworkDrawing picture = network.drawing(palette);
            return new PictureExport(
                    now.parameters().spec().text(),
                    Messages.text(
                            "ui.network.drawing",
                            now.parameters().count(),
                            now.told().epoch()),
                    picture.width(),
                    picture.height(),
                    picture::paint);
        });
    }
}
