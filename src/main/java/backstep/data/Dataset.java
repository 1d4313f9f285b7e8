package backstep.data;

import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Samples with labels. Immutable; one array a column, as training reads them.
 *
 * @see DatasetSpec the named ones
 */
public final class Dataset {

    /** How many classes there can be; two at least. */
    public static final int MOST_CLASSES = 10;

    private static final List<String> NO_CLASSES = List.of();
    /** What two classes are called that have no names but their labels. */
    public static final List<String> PLAIN_CLASSES = List.of("-1", "1");

    private final Task task;
    private final List<String> inputNames;
    private final List<String> classNames;
    private final List<String> shownInputs;
    private final List<String> shownClasses;
    private final List<String> axes;
    private final double[][] columns;
    private final double[] labels;

    private Dataset(Task task, List<String> inputNames, List<String> classNames, double[][] columns, double[] labels) {
        this(task, inputNames, classNames, inputNames.stream().map(Quoted::name).toList(), columns, labels);
    }

    private Dataset(
            Task task,
            List<String> inputNames,
            List<String> classNames,
            List<String> axes,
            double[][] columns,
            double[] labels) {
        this.task = task;
        this.axes = axes;
        this.inputNames = List.copyOf(inputNames);
        this.classNames = List.copyOf(classNames);
        this.shownInputs = inputNames.stream().map(Quoted::name).toList();
        this.shownClasses = classNames.stream().map(Quoted::name).toList();
        this.columns = columns;
        this.labels = labels;
    }

    /**
     * A data set of classes.
     *
     * @param classNames what the labels stand for, in this order: −1 and +1, or 0, 1, 2 and so on of more classes than two
     * @param columns {@code columns[input][sample]}
     * @param labels one for each sample, see {@link #labelOf}
     * @throws IllegalArgumentException if the sizes do not match or a label is another number
     */
    public static Dataset classes(
            List<String> inputNames, List<String> classNames, double[][] columns, double[] labels) {
        int count = classNames.size();
        if (count < 2 || count > MOST_CLASSES || !Arrays.stream(labels).allMatch(label -> isLabel(label, count))) {
            throw new IllegalArgumentException(
                    "labels of two classes are -1 and +1, those of up to " + MOST_CLASSES + " are 0, 1, 2 and so on");
        }
        return checked(Task.CLASSIFICATION, inputNames, classNames, columns, labels);
    }

    private static boolean isLabel(double label, int classes) {
        return classes == 2 ? Math.abs(label) == 1 : label == Math.rint(label) && label >= 0 && label < classes;
    }

    /**
     * The label of a class: of two classes −1 and +1, of more the place of the class.
     *
     * @param place of the class among its names, from 0
     * @param classes how many there are
     */
    public static double labelOf(int place, int classes) {
        return classes == 2 ? 2.0 * place - 1 : place;
    }

    /** The place of the class that a label stands for, from 0; the reverse of {@link #labelOf}. */
    public static int classOf(double label, int classes) {
        return classes == 2 ? (label > 0 ? 1 : 0) : (int) label;
    }

    /** A data set of the classes "-1" and "1", with inputs x1, x2 and so on. */
    public static Dataset classes(double[][] columns, double[] labels) {
        return classes(InputNames.first(columns.length), PLAIN_CLASSES, columns, labels);
    }

    /**
     * A data set whose labels are any numbers.
     *
     * @param columns {@code columns[input][sample]}
     * @throws IllegalArgumentException if the sizes do not match
     */
    public static Dataset numbers(List<String> inputNames, double[][] columns, double[] labels) {
        return checked(Task.REGRESSION, inputNames, NO_CLASSES, columns, labels);
    }

    /** A data set whose labels are any numbers, with inputs x1, x2 and so on. */
    public static Dataset numbers(double[][] columns, double[] labels) {
        return numbers(InputNames.first(columns.length), columns, labels);
    }

    private static Dataset checked(
            Task task, List<String> inputNames, List<String> classNames, double[][] columns, double[] labels) {
        if (columns.length == 0 || inputNames.size() != columns.length) {
            throw new IllegalArgumentException(columns.length + " inputs with " + inputNames.size() + " names");
        }
        if (Arrays.stream(columns).anyMatch(column -> column.length != labels.length)) {
            throw new IllegalArgumentException("every input needs " + labels.length + " samples");
        }
        double[][] copy = Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
        return new Dataset(task, inputNames, classNames, copy, labels.clone());
    }

    public Task task() {
        return task;
    }

    /** The number of samples. */
    public int size() {
        return labels.length;
    }

    /** The number of inputs of a sample. */
    public int inputs() {
        return columns.length;
    }

    public List<String> inputNames() {
        return inputNames;
    }

    /** The names of the inputs as they fit on a screen. */
    public List<String> shownInputs() {
        return shownInputs;
    }

    /** The names of the inputs as they stand at an axis: with what was done to their figures. */
    public List<String> axisNames() {
        return axes;
    }

    /** The same samples, which say at axes that their inputs were scaled. */
    public Dataset scaledAs(Scaling.Kind kind) {
        List<String> named = shownInputs.stream()
                .map(name -> Messages.text("data.axis." + kind.id(), name))
                .toList();
        return named.equals(axes) ? this : new Dataset(task, inputNames, classNames, named, columns, labels);
    }

    /** The names of the classes as they fit on a screen. */
    public List<String> shownClasses() {
        return shownClasses;
    }

    /** What the classes are called, in the order of their labels; empty for regression. */
    public List<String> classNames() {
        return classNames;
    }

    /** The place of a sample's class among {@link #classNames}, from 0; of classification only. */
    public int classOf(int sample) {
        return classOf(labels[sample], classNames.size());
    }

    /** The places of all samples' classes; of classification only. */
    public int[] classes() {
        return IntStream.range(0, size()).map(this::classOf).toArray();
    }

    public double value(int sample, int input) {
        return columns[input][sample];
    }

    public double label(int sample) {
        return labels[sample];
    }

    /** One input of all samples, as a copy. */
    public double[] column(int input) {
        return columns[input].clone();
    }

    /** The labels of all samples, as a copy. */
    public double[] labels() {
        return labels.clone();
    }

    /** The inputs of one sample. */
    public double[] row(int sample) {
        return Arrays.stream(columns).mapToDouble(column -> column[sample]).toArray();
    }

    /** The samples at the given places, in the given order. */
    public Dataset select(int... samples) {
        return new Dataset(
                task,
                inputNames,
                classNames,
                axes,
                Arrays.stream(columns).map(column -> pick(column, samples)).toArray(double[][]::new),
                pick(labels, samples));
    }

    /**
     * Some of the samples, in their order; all of them if there are no more.
     *
     * @param count how many
     * @param seed of the draw
     */
    public Dataset sample(int count, long seed) {
        if (count >= size()) {
            return this;
        }
        int[] drawn = Arrays.copyOf(new RandomState(seed).permutation(size()), count);
        Arrays.sort(drawn);
        return select(drawn);
    }

    /** These samples, and then those of another data set of the same inputs. */
    public Dataset followedBy(Dataset more) {
        double[][] joined = new double[columns.length][];
        Arrays.setAll(joined, input -> join(columns[input], more.columns[input]));
        return new Dataset(task, inputNames, classNames, axes, joined, join(labels, more.labels));
    }

    private static double[] join(double[] first, double[] second) {
        double[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /**
     * The same samples with the classes in another order, which is that of their labels.
     *
     * @param names of all classes
     */
    public Dataset ordered(List<String> names) {
        double[] become = classNames.stream()
                .mapToDouble(name -> labelOf(names.indexOf(name), names.size()))
                .toArray();
        double[] other = IntStream.range(0, size())
                .mapToDouble(sample -> become[classOf(sample)])
                .toArray();
        return classes(inputNames, names, columns, other);
    }

    /** The same with one more sample at the end. */
    public Dataset with(double[] row, double label) {
        Dataset longer = copy(size() + 1);
        longer.put(size(), row, label);
        return longer;
    }

    /** The same with other figures for one sample. */
    public Dataset with(int sample, double[] row, double label) {
        Dataset changed = copy(size());
        changed.put(sample, row, label);
        return changed;
    }

    /** The same without one sample. */
    public Dataset without(int sample) {
        Dataset shorter = copy(size() - 1);
        int after = size() - 1 - sample;
        for (int input = 0; input < columns.length; input++) {
            System.arraycopy(columns[input], sample + 1, shorter.columns[input], sample, after);
        }
        System.arraycopy(labels, sample + 1, shorter.labels, sample, after);
        return shorter;
    }

    /** Columns of another length, so that dragging one sample of very many does not wait. */
    private Dataset copy(int size) {
        double[][] copies = Arrays.stream(columns)
                .map(column -> Arrays.copyOf(column, size))
                .toArray(double[][]::new);
        return new Dataset(task, inputNames, classNames, axes, copies, Arrays.copyOf(labels, size));
    }

    /** The same samples with other inputs, computed from the old ones. */
    Dataset withColumns(List<String> names, double[][] newColumns) {
        return checked(task, names, classNames, newColumns, labels);
    }

    private void put(int sample, double[] row, double label) {
        if (row.length != inputs()) {
            throw new IllegalArgumentException("a sample has " + inputs() + " inputs, not " + row.length);
        }
        if (task == Task.CLASSIFICATION && !isLabel(label, classNames.size())) {
            throw new IllegalArgumentException(label + " is the label of none of " + classNames.size() + " classes");
        }
        for (int input = 0; input < row.length; input++) {
            columns[input][sample] = row[input];
        }
        labels[sample] = label;
    }

    private static double[] pick(double[] numbers, int[] places) {
        return Arrays.stream(places).mapToDouble(place -> numbers[place]).toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dataset that
                && task == that.task
                && inputNames.equals(that.inputNames)
                && classNames.equals(that.classNames)
                && Arrays.deepEquals(columns, that.columns)
                && Arrays.equals(labels, that.labels);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(columns) + Arrays.hashCode(labels);
    }

    @Override
    public String toString() {
        return size() + " samples of " + inputNames + ", " + task;
    }
}
