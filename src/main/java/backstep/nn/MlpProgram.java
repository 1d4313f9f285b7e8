package backstep.nn;

import backstep.data.Dataset;
import backstep.data.InputNames;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A network written out as an expression of scalars, one line a neuron, so that it can be read, changed and stepped
 * through like any other expression. It computes what {@link MlpGraph} computes, in the same order; inputs are leaves
 * here, so that they can be dragged.
 */
public final class MlpProgram {

    private final Parameters network;
    private final StringBuilder text = new StringBuilder();
    private final boolean several;

    private MlpProgram(Parameters network, boolean several) {
        this.network = network;
        this.several = several;
    }

    /**
     * The loss over some samples.
     *
     * @throws IllegalArgumentException if the samples have another number of inputs than the network, or there are none
     */
    public static String ofLoss(Parameters network, Dataset samples, Loss loss, Penalty penalty) {
        MlpProgram program = of(network, samples);
        List<List<String>> outputs =
                program.outputs(samples, network.spec().layers().size() - 1);
        program.loss(samples, outputs, loss, penalty);
        return program.text.toString();
    }

    /**
     * One neuron's output for one sample, and all that it is computed from.
     *
     * @param layer from 0, the first hidden one
     * @param neuron from 0
     */
    public static String ofNeuron(Parameters network, Dataset sample, int layer, int neuron) {
        MlpProgram program = of(network, sample.select(0));
        program.inputs(sample, 0);
        for (int below = 0; below < layer; below++) {
            program.layer(below, 0);
        }
        program.neuron(layer, neuron, 0);
        return program.text.toString();
    }

    /**
     * The outputs of a layer for one sample, and all that they are computed from. The root is their sum, so that the
     * gradient of each is 1.
     *
     * @param layer from 0, the first hidden one
     */
    public static String ofLayer(Parameters network, Dataset sample, int layer) {
        MlpProgram program = of(network, sample.select(0));
        program.inputs(sample, 0);
        for (int each = 0; each <= layer; each++) {
            program.layer(each, 0);
        }
        int neurons = network.spec().layers().get(layer).neurons();
        if (neurons > 1) {
            program.line(IntStream.range(0, neurons)
                    .mapToObj(neuron -> program.output(layer, neuron, 0))
                    .collect(Collectors.joining(" + ", "sum = ", "")));
        }
        return program.text.toString();
    }

    /** What the parameter at a place of the flat form is called in these texts: {@code w1_2_3}, {@code b1_2}. */
    public static String nameOf(MlpSpec spec, int place) {
        int layer = Parameters.layerOf(spec, place);
        int within = place - Parameters.layerPlace(spec, layer);
        int inputs = spec.inputsOf(layer);
        int weights = inputs * spec.layers().get(layer).neurons();
        return within < weights ? weight(layer, within / inputs, within % inputs) : bias(layer, within - weights);
    }

    private static MlpProgram of(Parameters network, Dataset samples) {
        Requirement.require(samples.size() > 0, "nn.noSamples");
        int inputs = network.spec().inputs();
        Requirement.require(samples.inputs() == inputs, "nn.dataInputs", samples.inputs(), inputs);
        MlpProgram program = new MlpProgram(network, samples.size() > 1);
        program.line("# " + network.spec().text());
        if (program.several) {
            program.allParameters();
        }
        return program;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void group(String name, Runnable content) {
        line("# group: " + name);
        content.run();
        line("# end");
    }

    /** Of several samples the parameters belong to none. */
    private void allParameters() {
        for (int layer = 0; layer < network.spec().layers().size(); layer++) {
            int number = layer;
            group("parameters of layer " + (layer + 1), () -> {
                int neurons = network.spec().layers().get(number).neurons();
                IntStream.range(0, neurons).forEach(neuron -> parameters(number, neuron));
            });
        }
    }

    private void parameters(int layer, int neuron) {
        for (int input = 0; input < network.spec().inputsOf(layer); input++) {
            line(weight(layer, neuron, input) + " = " + network.weight(layer, neuron, input));
        }
        line(bias(layer, neuron) + " = " + network.bias(layer, neuron));
    }

    private static String weight(int layer, int neuron, int input) {
        return "w" + (layer + 1) + "_" + (neuron + 1) + "_" + (input + 1);
    }

    private static String bias(int layer, int neuron) {
        return "b" + (layer + 1) + "_" + (neuron + 1);
    }

    /** The names of the outputs of each sample. */
    private List<List<String>> outputs(Dataset samples, int last) {
        List<List<String>> outputs = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            int sample = i;
            Runnable whole = () -> {
                inputs(samples, sample);
                IntStream.rangeClosed(0, last).forEach(layer -> layer(layer, sample));
            };
            if (several) {
                group("sample " + (sample + 1), whole);
            } else {
                whole.run();
            }
            outputs.add(IntStream.range(0, network.spec().outputs())
                    .mapToObj(output -> output(last, output, sample))
                    .toList());
        }
        return outputs;
    }

    private void inputs(Dataset samples, int sample) {
        for (int input = 0; input < samples.inputs(); input++) {
            line(input(input, sample) + " = " + samples.value(sample, input));
        }
    }

    private void layer(int layer, int sample) {
        int neurons = network.spec().layers().get(layer).neurons();
        Runnable all = () -> IntStream.range(0, neurons).forEach(neuron -> neuron(layer, neuron, sample));
        if (neurons > 1) {
            group("layer " + (layer + 1), all);
        } else {
            all.run();
        }
    }

    private void neuron(int layer, int neuron, int sample) {
        String name = output(layer, neuron, sample);
        group(name, () -> {
            if (!several) {
                parameters(layer, neuron);
            }
            line(name + " = " + formula(layer, neuron, sample));
        });
    }

    private String formula(int layer, int neuron, int sample) {
        StringJoiner sum = new StringJoiner(" + ");
        sum.add(bias(layer, neuron));
        for (int input = 0; input < network.spec().inputsOf(layer); input++) {
            String below = layer == 0 ? input(input, sample) : output(layer - 1, input, sample);
            sum.add(weight(layer, neuron, input) + "*" + below);
        }
        Activation activation = network.spec().layers().get(layer).activation();
        return activation == Activation.LINEAR ? sum.toString() : activation.id() + "(" + sum + ")";
    }

    private String input(int input, int sample) {
        return InputNames.of(input) + suffix(sample);
    }

    private String output(int layer, int neuron, int sample) {
        boolean isLast = layer == network.spec().layers().size() - 1;
        String last = network.spec().outputs() == 1 ? "o" : "o" + (neuron + 1);
        return (isLast ? last : "h" + (layer + 1) + "_" + (neuron + 1)) + suffix(sample);
    }

    private String suffix(int sample) {
        return several ? "_s" + (sample + 1) : "";
    }

    private void loss(Dataset samples, List<List<String>> outputs, Loss loss, Penalty penalty) {
        StringJoiner sum = new StringJoiner(" + ");
        Goal goal = Goal.of(network.spec(), loss, samples.task());
        for (int sample = 0; sample < outputs.size(); sample++) {
            sum.add(error(goal, outputs.get(sample), samples.label(sample), suffix(sample)));
        }
        double scale = loss.scale(outputs.size());
        String total = scale == 1 ? sum.toString() : "(" + sum + ")*" + scale;
        line("loss = " + total + penalised(penalty));
    }

    private String error(Goal goal, List<String> outputs, double label, String suffix) {
        if (goal.term() == ErrorTerm.SOFTMAX) {
            return softmax(outputs, Dataset.classOf(label, outputs.size()), suffix);
        }
        return IntStream.range(0, outputs.size())
                .mapToObj(output -> term(goal.term(), outputs.get(output), goal.target(output, label)))
                .collect(Collectors.joining(" + "));
    }

    /** The logits less the largest, which is a constant for the gradient, and the sum of their powers. */
    private String softmax(List<String> logits, int right, String suffix) {
        String largest = logits.stream()
                .reduce((some, next) -> "max(" + some + ", " + next + ")")
                .orElseThrow();
        group("softmax" + suffix, () -> {
            line("m" + suffix + " = " + largest + ".detach()");
            for (int i = 0; i < logits.size(); i++) {
                line("z" + (i + 1) + suffix + " = " + logits.get(i) + " - m" + suffix);
            }
            line(IntStream.range(0, logits.size())
                    .mapToObj(i -> "exp(z" + (i + 1) + suffix + ")")
                    .collect(Collectors.joining(" + ", "s" + suffix + " = ", "")));
        });
        return "(log(s" + suffix + ") - z" + (right + 1) + suffix + ")";
    }

    private static String term(ErrorTerm term, String output, double target) {
        return switch (term) {
            case SQUARE -> "(" + output + " - " + signed(target) + ")**2";
            case DISTANCE -> "abs(" + output + " - " + signed(target) + ")";
            case MARGIN -> "relu(1 + " + output + "*" + signed(-target) + ")";
            case LOGIT -> "softplus(" + output + "*" + signed(-target) + ")";
            case PROBABILITY ->
                "-log(max(" + (target > 0 ? output : "1 - " + output) + ", " + ErrorTerm.LEAST_CHANCE + "))";
            case SOFTMAX -> throw new IllegalArgumentException("softmax takes all outputs at once");
        };
    }

    private static String signed(double number) {
        return number < 0 ? "(" + number + ")" : Double.toString(number);
    }

    private String penalised(Penalty penalty) {
        StringBuilder sum = new StringBuilder();
        for (int layer = 0; layer < network.spec().layers().size(); layer++) {
            for (int neuron = 0; neuron < network.spec().layers().get(layer).neurons(); neuron++) {
                for (int input = 0; input < network.spec().inputsOf(layer); input++) {
                    sum.append(penalty(penalty, weight(layer, neuron, input)));
                }
                sum.append(penalty(penalty, bias(layer, neuron)));
            }
        }
        return sum.toString();
    }

    private static String penalty(Penalty penalty, String parameter) {
        String absolute = penalty.l1() == 0 ? "" : " + abs(" + parameter + ")*" + penalty.l1();
        return penalty.l2() == 0 ? absolute : absolute + " + " + parameter + "**2*" + penalty.l2();
    }
}
