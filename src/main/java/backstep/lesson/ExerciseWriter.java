package backstep.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws the text of an exercise: statements of the language, the last of which is {@code L}. */
final class ExerciseWriter {

    private static final int LARGEST_NUMBER = 4;
    private static final double[] HEAD_TANH = {0.5, 0.6, 0.8, -0.5, -0.6, -0.8};
    /** Of these tanh has one decimal: (3 − 1)/(3 + 1) = 0.5. */
    private static final int[] HEAD_POWERS = {3, 4, 9};

    private static final String[] LEAVES = {"a", "b", "c", "p", "q", "r", "s"};
    private static final String[] RESULTS = {"d", "e", "f", "g", "h", "k", "m", "n"};
    private static final String ROOT = "L";

    private final SplittableRandom random;
    private final Difficulty difficulty;
    private final List<String> statements = new ArrayList<>();
    private int leaves;
    private int results;

    ExerciseWriter(SplittableRandom random, Difficulty difficulty) {
        this.random = random;
        this.difficulty = difficulty;
    }

    String text(Topic topic) {
        switch (topic) {
            case SUMS_AND_PRODUCTS -> combine(false, "+", "*", "*", "-");
            case REUSE -> combine(true, "+", "*", "*", "-");
            case ONE_NEURON -> neuron();
            case TANH_FROM_EXP -> tanh();
            case TWO_LAYERS -> layers();
            case MAX_AND_RELU -> gates();
            case WHOLE_CHAIN -> chain();
        }
        return String.join("\n", statements);
    }

    /** Takes two of what is there and makes one of it, until one is left. */
    private void combine(boolean reused, String... operators) {
        List<String> there = new ArrayList<>();
        for (int count = 3 + difficulty.more(); count > 0; count--) {
            there.add(leaf());
        }
        int kept = reused ? 1 + difficulty.more() : 0;
        while (there.size() > 1) {
            String first = there.remove(random.nextInt(there.size()));
            String second = there.remove(random.nextInt(there.size()));
            String formula = first + " " + operators[random.nextInt(operators.length)] + " " + second;
            boolean keeps = kept > 0 && (there.isEmpty() || random.nextBoolean());
            if (keeps) {
                kept--;
                there.add(first);
            }
            there.add(there.isEmpty() ? set(ROOT, formula) : result(formula));
        }
    }

    private void neuron() {
        int inputs = difficulty == Difficulty.HARD ? 3 : 2;
        double sum = 0;
        List<String> products = new ArrayList<>();
        for (int place = 1; place <= inputs; place++) {
            int input = number();
            int weight = number();
            set("x" + place, input);
            set("w" + place, weight);
            sum += input * weight;
            products.add("x" + place + "*w" + place);
        }
        String weighted = String.join(" + ", products) + " + b";
        if (difficulty == Difficulty.EASY) {
            set("b", 1 + random.nextInt(LARGEST_NUMBER) - sum);
            set("n", weighted);
            set(ROOT, "relu(n)");
            return;
        }
        double output = HEAD_TANH[random.nextInt(HEAD_TANH.length)];
        set("b", atanh(output) - sum);
        set("n", weighted);
        set(difficulty == Difficulty.HARD ? "o" : ROOT, "tanh(n)");
        if (difficulty == Difficulty.HARD) {
            set("y", random.nextBoolean() ? 1 : -1);
            set(ROOT, "(o - y)**2");
        }
    }

    /** n is such that exp(2n) is a whole number. */
    private void tanh() {
        int power = HEAD_POWERS[random.nextInt(HEAD_POWERS.length)];
        if (difficulty == Difficulty.EASY) {
            set("n", Math.log(power) / 2);
        } else {
            int input = number();
            int weight = number();
            set("x", input);
            set("w", weight);
            set("b", Math.log(power) / 2 - input * weight);
            set("n", "x*w + b");
        }
        set("e", "exp(2*n)");
        set(difficulty == Difficulty.HARD ? "o" : ROOT, "(e - 1)/(e + 1)");
        if (difficulty == Difficulty.HARD) {
            set("v", number());
            set(ROOT, "o*v + o");
        }
    }

    private void layers() {
        set("x", 1 + random.nextInt(LARGEST_NUMBER));
        String activation = difficulty == Difficulty.HARD ? "tanh" : "relu";
        List<String> outputs = new ArrayList<>();
        for (int neuron = 1; neuron <= 2; neuron++) {
            boolean isSmall = difficulty == Difficulty.HARD;
            set("w" + neuron, isSmall ? number() / 4.0 : number());
            set("b" + neuron, isSmall ? number() / 2.0 : number());
            set("h" + neuron, activation + "(w" + neuron + "*x + b" + neuron + ")");
            set("v" + neuron, number());
            outputs.add("v" + neuron + "*h" + neuron);
        }
        if (difficulty == Difficulty.EASY) {
            set(ROOT, String.join(" + ", outputs));
            return;
        }
        set("o", String.join(" + ", outputs));
        set("y", number());
        set(ROOT, "(o - y)**2");
    }

    private void gates() {
        String first = leaf();
        String second = leaf();
        String picked = result((random.nextBoolean() ? "max" : "min") + "(" + first + ", " + second + ")");
        String third = leaf();
        String through = result("relu(" + third + (random.nextBoolean() ? " - " : " + ") + first + ")");
        if (difficulty == Difficulty.EASY) {
            set(ROOT, picked + " + " + through);
            return;
        }
        String product = result(picked + "*" + through + " + " + second);
        set(ROOT, difficulty == Difficulty.HARD ? "max(" + product + ", " + third + ")*" + leaf() : product + "*2");
    }

    private void chain() {
        String sum = result(leaf() + "*" + leaf() + " + " + leaf());
        if (difficulty == Difficulty.EASY) {
            set(ROOT, sum + "**2");
            return;
        }
        String square = result(sum + "**2");
        String divisor = leaf();
        if (difficulty == Difficulty.MEDIUM) {
            set(ROOT, square + "/" + divisor);
            return;
        }
        String quotient = result(square + "/" + divisor);
        set(ROOT, "log(" + quotient + ") - " + quotient + "*" + leaf() + "/2");
    }

    private String leaf() {
        String name = LEAVES[leaves++];
        set(name, number());
        return name;
    }

    private String result(String formula) {
        return set(RESULTS[results++], formula);
    }

    private int number() {
        int size = 1 + random.nextInt(LARGEST_NUMBER);
        return random.nextInt(3) == 0 ? -size : size;
    }

    private void set(String name, double value) {
        boolean isWhole = value == Math.rint(value);
        set(name, isWhole ? Long.toString((long) value) : Double.toString(value));
    }

    private String set(String name, String formula) {
        statements.add(name + " = " + formula);
        return name;
    }

    private static double atanh(double value) {
        return Math.log((1 + value) / (1 - value)) / 2;
    }
}
