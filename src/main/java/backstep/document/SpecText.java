package backstep.document;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** A network and its training as a training spec, the JSON that the command line reads. */
public final class SpecText {

    private static final Pattern BEGINNING = Pattern.compile("\\s*+\\{");
    private static final Pattern LAYERS = Pattern.compile("\"layers\"\\s*+:");
    private static final Pattern DATA = Pattern.compile("\"data\"\\s*+:");

    private SpecText() {}

    /** Whether a text is to be read as a training spec, and not as a document or an expression. */
    public static boolean isLike(String text) {
        return BEGINNING.matcher(text).lookingAt()
                && !DocumentJson.isLike(text)
                && LAYERS.matcher(text).find()
                && DATA.matcher(text).find();
    }

    /**
     * The spec of a network, from its start. A run without an end gets as many epochs as its schedule has; samples that
     * no name says stand in the spec.
     */
    public static String of(NetworkSpec network) {
        Experiment experiment = network.experiment();
        ObjectNode json = NetworkWriter.write(network.withTrained(Optional.empty()));
        // What has no effect is kept in a document, and refused in a spec.
        if (!isOfCircles(experiment.samples())) {
            json.remove("factor");
        }
        if (experiment.samples().inputs() != 2) {
            json.remove("features");
        }
        if (experiment.stop().accuracyAbove() >= 1) {
            json.remove("stop_accuracy");
        }
        if (experiment.stop().epochs() == 0) {
            json.put("epochs", experiment.training().epochs());
            json.remove("schedule_epochs");
        }
        return JsonText.of(json);
    }

    private static boolean isOfCircles(SampleSource samples) {
        return samples instanceof SampleSource.Named(DatasetSpec spec) && spec.generator() == Generator.CIRCLES;
    }

    /**
     * The network that a spec says.
     *
     * @param spec its file, beside which a table of samples may lie
     * @throws SpecException naming the key that is wrong, and the reason
     */
    static NetworkSpec read(String text, Path spec) {
        SpecReader keys = SpecReader.ofSpec(text);
        for (String key : keys.keys()) {
            if (!SpecKeys.isKnown(key)) {
                throw keys.refusal(key, SpecKeys.advice(key));
            }
        }
        return NetworkReader.read(keys, spec);
    }
}
