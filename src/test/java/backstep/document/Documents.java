package backstep.document;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Feature;
import backstep.data.Generator;
import backstep.data.Split;
import backstep.engine.Level;
import backstep.engine.Op;
import backstep.engine.Quantity;
import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;
import backstep.nn.Activation;
import backstep.nn.Initialisation;
import backstep.nn.LayerSpec;
import backstep.nn.Loss;
import backstep.nn.OptimizerKind;
import backstep.nn.Parameters;
import backstep.nn.Penalty;
import backstep.nn.Schedule;
import backstep.nn.WeightDraw;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import backstep.nn.train.StopRules;
import backstep.nn.train.TrainingSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Documents with everything in them. */
final class Documents {

    private static final NodeRef A = new NodeRef.Labelled("a", 0);
    private static final NodeRef SUM = new NodeRef.Unlabelled(Op.ADD, 2);

    private Documents() {}

    /** An expression with everything set. */
    static Document lecture() {
        InterventionSpec set = new InterventionSpec(7, SUM, Quantity.GRAD, -0.0);
        ExpressionSpec expression = new ExpressionSpec(
                "a = 2\nb = -3\nL = (a*b + 10)*-2 # \"é😀\\ \ud83d\u2028",
                GraphOrigin.TYPED,
                new LeafSettings(
                        Map.of(new LeafKey("a", 0, 2), 1.0 / 3, new LeafKey("", 1, -3), -4.9e-324),
                        Map.of(new LeafPlace("a", 0), new SliderRange(-1e300, 7))),
                List.of(set),
                new DebugSpec(
                        List.of(
                                new BreakpointSpec.AtNode(A, true),
                                new BreakpointSpec.OnCondition("|grad| > 10", false)),
                        List.of("a.grad * b.data")),
                new FoldingSpec(
                        Optional.of(Level.LAYER),
                        Set.of(new GroupRef(List.of("sample 1", "layer 2"), 0), new GroupRef(List.of("g"), 3))),
                new LayoutSpec(LayoutEngine.ELK, DirectionChoice.TOP_DOWN),
                12,
                Optional.of(SUM),
                new LearningSpec(
                        true,
                        true,
                        Optional.of(new ComparisonSpec.Reference(
                                "another run",
                                false,
                                Map.of(A, 0.1, new NodeRef.Labelled("b", 1), 0.2),
                                List.of(set),
                                Optional.of(Quantity.GRAD))),
                        Optional.empty()));
        ViewSpec view = ViewSpec.FIRST
                .withWorkspace("network")
                .withColumn("expression.left", new ViewSpec.ColumnSpec(290, true))
                .withColumn("network.right", new ViewSpec.ColumnSpec(410.5, false))
                .withSwitch("boundary.contour", true)
                .withChoice("tables.tab", "histograms")
                .withNumber("epochsPerSecond", Double.POSITIVE_INFINITY)
                .withCamera("expression", new ViewSpec.CameraSpec(1.5, -2, 0.75));
        return Document.EMPTY.withTitle("Lecture 1").withExpression(expression).withView(view);
    }

    /** A network of samples of the person's own that has learned for a while, every setting another than usual. */
    static Document network() {
        Dataset train = Dataset.classes(
                List.of("width", "width"),
                List.of("no", "yes"),
                new double[][] {{1, 2.5, -0.0, 1e-300}, {0.1, 0.2, 0.3, 0.4}},
                new double[] {1, -1, 1, -1});
        Experiment experiment = new Experiment(
                new SampleSource.Own("iris.csv", new Split(train, train.select(0))),
                List.of(Feature.X1, Feature.X1_X2, Feature.SIN_X2),
                List.of(
                        new LayerSpec(3, Activation.RELU),
                        new LayerSpec(2, Activation.GELU),
                        new LayerSpec(1, Activation.TANH)),
                Initialisation.XAVIER,
                false,
                7,
                new TrainingSettings(
                        Loss.HINGE,
                        OptimizerKind.ADAM,
                        0.01,
                        new Schedule.Step(100_000_000_000L, 0.5),
                        5000,
                        3,
                        new Penalty(1e-4, 1e-3),
                        false,
                        9),
                new StopRules(1000, 0.001, 0.99));
        NetworkSpec network = NetworkSpec.of(experiment);
        Parameters start = Parameters.draw(experiment.network()).with(4, 0.25);
        network = network.withStart(Optional.of(start)).withFrozen(Set.of(4, 2));
        return Document.EMPTY
                .withTitle("Own points")
                .withNetwork(network.withTrained(Optional.of(States.after(network, 7))));
    }

    /** The same with the first network as it was when no sample was spared to judge. */
    static Document withoutTests(Document document) {
        SampleSource moons = new SampleSource.Named(DatasetSpec.of(Generator.MOONS));
        return document.withNetwork(NetworkSpec.of(Experiment.first().withSamples(moons)));
    }

    /** A network with an output for each class, everything about its start and samples another than usual. */
    static Document classes() {
        DatasetSpec blobs = DatasetSpec.of(Generator.BLOBS)
                .withClasses(4)
                .withSamples(40)
                .withDivision(new Division(0.7, Division.Order.STRATIFIED));
        Experiment experiment = Experiment.first().withSamples(new SampleSource.Named(blobs));
        NetworkSpec network = NetworkSpec.of(experiment.withDraw(
                new WeightDraw(Initialisation.HE, false, WeightDraw.Order.NEURON, WeightDraw.Generator.PYTHON)));
        return Document.EMPTY.withNetwork(network.withTrained(Optional.of(States.after(network, 3))));
    }

    /** A run that has come to nothing. */
    static Document diverged() {
        Experiment fast = Experiment.first();
        fast = fast.withTraining(fast.training().withLearningRate(1e6))
                .withSamples(new SampleSource.Named(DatasetSpec.clear(Generator.XOR)
                        .withSamples(20)
                        .withTrainShare(0.5)
                        .withNoise(1e-7)));
        NetworkSpec network = NetworkSpec.of(
                fast.withLayers(List.of(new LayerSpec(4, Activation.LINEAR), new LayerSpec(1, Activation.LINEAR))));
        return Document.EMPTY.withNetwork(network.withTrained(Optional.of(States.after(network, 30))));
    }

    static List<Document> all() {
        return List.of(Document.EMPTY, lecture(), network(), classes(), diverged());
    }
}
