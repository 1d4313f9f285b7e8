package backstep.ui.scene;

import backstep.data.Dataset;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.lang.Program;
import backstep.nn.Loss;
import backstep.nn.MlpGraph;
import backstep.nn.MlpProgram;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.Penalty;
import backstep.nn.field.Neuron;
import backstep.text.Messages;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A part of a network written out as scalars: small ones as a text, in which every number can be changed, large ones as a
 * graph alone.
 */
sealed interface ScalarProgram {

    /** A text with more parameters than this is too long to read. */
    int READABLE = 1000;

    /** An expression. */
    record AsText(String text) implements ScalarProgram {}

    /**
     * A graph that no text made.
     *
     * @param parameters the leaf of each parameter; empty if it is no loss
     */
    @SuppressWarnings("ArrayRecordComponent") // made once and only looked at
    record AsGraph(Graph graph, String title, int[] parameters) implements ScalarProgram {}

    /** Writes it out; that of many samples takes a while. */
    static ScalarProgram of(ScalarView view) {
        Dataset train = view.spec().fed().train();
        if (!view.part().isOfOneSample()) {
            Dataset samples = train.select(IntStream.range(0, view.count()).toArray());
            MlpGraph loss = MlpGraph.of(
                    view.parameters(),
                    samples,
                    view.spec().settings().loss(),
                    view.spec().settings().penalty());
            return new AsGraph(loss.graph(), title(view), loss.parameters());
        }
        Dataset sample =
                view.sample().part(view.spec().fed()).select(view.sample().index());
        return view.parameters().count() > READABLE ? graph(view, sample) : text(view, sample);
    }

    private static ScalarProgram graph(ScalarView view, Dataset sample) {
        int number = view.sample().index() + 1;
        Parameters network = view.parameters();
        return switch (view.part()) {
            case ScenePart.OfNeuron(Neuron(int layer, int index)) ->
                new AsGraph(MlpGraph.ofNeuron(network, sample, number, layer, index), title(view), new int[0]);
            case ScenePart.OfLayer(int layer) ->
                new AsGraph(MlpGraph.ofLayer(network, sample, number, layer), title(view), new int[0]);
            default -> {
                MlpGraph loss = MlpGraph.ofSample(
                        network, sample, number, view.spec().settings().loss());
                yield new AsGraph(loss.graph(), title(view), loss.parameters());
            }
        };
    }

    private static ScalarProgram text(ScalarView view, Dataset sample) {
        Parameters network = view.parameters();
        Loss loss = view.spec().settings().loss();
        return new AsText(
                switch (view.part()) {
                    case ScenePart.OfNeuron(Neuron(int layer, int index)) ->
                        MlpProgram.ofNeuron(network, sample, layer, index);
                    case ScenePart.OfLayer(int layer) -> MlpProgram.ofLayer(network, sample, layer);
                    default -> MlpProgram.ofLoss(network, sample, loss, Penalty.NONE);
                });
    }

    private static String title(ScalarView view) {
        String network = view.parameters().spec().text();
        String sample = Integer.toString(view.sample().index() + 1);
        return switch (view.part()) {
            case ScenePart.OfNeuron(Neuron(int layer, int index)) ->
                Messages.text("ui.scene.title.neuron", index + 1, layer + 1, sample, network);
            case ScenePart.OfLayer(int layer) -> Messages.text("ui.scene.title.layer", layer + 1, sample, network);
            case ScenePart.OfSample one -> Messages.text("ui.scene.title.sample", sample, network);
            default ->
                Messages.text(
                        "ui.scene.title.loss",
                        view.count(),
                        view.spec().data().train().size(),
                        network);
        };
    }

    /** Whether a program is this one. */
    default boolean is(Program program) {
        return switch (this) {
            case AsText(String text) -> program.text().equals(text);
            case AsGraph whole -> program.graph().equals(whole.graph());
        };
    }

    /** The gradients of a loss at the end of a run, with those of the regularisation, which the loss of one sample omits. */
    default Parameters gradients(ScalarView view, Program program, Trace trace) {
        MlpSpec spec = view.parameters().spec();
        double[] gradients = new double[spec.parameterCount()];
        for (int place = 0; place < gradients.length; place++) {
            int node = switch (this) {
                case AsText text -> Objects.requireNonNull(program.names().get(MlpProgram.nameOf(spec, place)));
                case AsGraph whole -> whole.parameters()[place];
            };
            gradients[place] = trace.grad(node);
        }
        if (view.part().isOfOneSample()) {
            view.spec().settings().penalty().addGradient(view.parameters().toArray(), gradients);
        }
        return Parameters.of(spec, gradients);
    }
}
