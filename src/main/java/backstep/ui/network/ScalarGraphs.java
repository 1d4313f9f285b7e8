package backstep.ui.network;

import backstep.data.Dataset;
import backstep.i18n.Messages;
import backstep.nn.MlpGraph;
import backstep.nn.MlpProgram;
import backstep.nn.Parameters;
import backstep.nn.Penalty;
import backstep.nn.field.Neuron;
import backstep.nn.train.Snapshot;
import backstep.ui.session.Moment;
import backstep.ui.session.NetworkSession;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Opens what a network is made of as a scalar graph, with the parameters of this moment. Steps there change nothing in the
 * training. Small networks come as a text, in which every number can be changed; large ones as a graph alone.
 */
final class ScalarGraphs {

    /** Above so many parameters nobody reads the text any more. */
    private static final int READABLE = 1000;

    /** A graph of about this many nodes still opens at once. */
    private static final int MOST_NODES = 250_000;

    private final NetworkSession session;
    private final GraphOpener opener;
    private final Latest<Consumer<GraphOpener>> making;

    ScalarGraphs(NetworkSession session, GraphOpener opener, Tasks tasks) {
        this.session = session;
        this.opener = opener;
        this.making = tasks.latest(opening -> opening.accept(opener), session::refuse);
    }

    /** A neuron's output for the sample that is taken next; of the network's output, the loss. Inputs have none. */
    void openNeuron(Neuron neuron) {
        snapshot().filter(now -> neuron.layer() != Neuron.INPUTS).ifPresent(now -> {
            Parameters network = now.parameters();
            boolean isOutput = neuron.layer() == network.spec().layers().size() - 1;
            if (isOutput || network.count() > READABLE) {
                openSample();
            } else {
                Dataset sample = now.spec().fed().train().select(now.nextSample());
                opener.open(MlpProgram.ofNeuron(network, sample, neuron.layer(), neuron.index()));
            }
        });
    }

    /** The loss of the sample that is taken next. */
    void openSample() {
        snapshot().ifPresent(now -> making.submit(() -> sample(now)));
    }

    private static Consumer<GraphOpener> sample(Snapshot now) {
        Dataset sample = now.spec().fed().train().select(now.nextSample());
        var loss = now.spec().settings().loss();
        if (now.parameters().count() <= READABLE) {
            String text = MlpProgram.ofLoss(now.parameters(), sample, loss, Penalty.NONE);
            return opener -> opener.open(text);
        }
        MlpGraph graph = MlpGraph.of(now.parameters(), sample, loss, Penalty.NONE);
        String title = Messages.text("ui.network.graph.sample", now.nextSample() + 1, text(now));
        return opener -> opener.open(graph.graph(), title);
    }

    /** The loss over all samples, or over as many as a graph can have. */
    void openLoss() {
        snapshot().ifPresent(now -> making.submit(() -> loss(now)));
    }

    private static Consumer<GraphOpener> loss(Snapshot now) {
        Dataset train = now.spec().fed().train();
        // A product and a sum for each parameter, and a little more for each neuron.
        int most = Math.max(1, MOST_NODES / (3 * now.parameters().count()));
        int count = Math.min(train.size(), most);
        Dataset samples = train.select(IntStream.range(0, count).toArray());
        MlpGraph graph = MlpGraph.of(
                now.parameters(),
                samples,
                now.spec().settings().loss(),
                now.spec().settings().penalty());
        String title = Messages.text("ui.network.graph.loss", count, train.size(), text(now));
        return opener -> opener.open(graph.graph(), title);
    }

    private static String text(Snapshot now) {
        return now.parameters().spec().text();
    }

    private Optional<Snapshot> snapshot() {
        return Optional.ofNullable(session.momentProperty().get()).map(Moment::snapshot);
    }
}
